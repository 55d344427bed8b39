// Shaders of a training step besides products: relu both ways and the optimisers' steps.
import type { Shader } from './dispatcher';
import { eachElement } from './images';

const workgroup = [64, 1] as const;
const f32s = (...names: string[]) => names.map((name) => ({ name, type: 'f32' }));
const written = (...names: string[]) => names.map((name) => ({ name, type: 'f32', isWritten: true }));

// A comparison with nan is false in both, so that it passes.
export const reluShader: Shader = {
  key: 'relu',
  bindings: [...written('to'), ...f32s('x')],
  numbers: ['size'],
  workgroup,
  text: () => eachElement('  to[i] = select(x[i], 0.0, x[i] < 0.0);'),
};

export const reluGradShader: Shader = {
  key: 'relu gradient',
  bindings: [...written('to'), ...f32s('g', 'y')],
  numbers: ['size'],
  workgroup,
  text: () => eachElement('  to[i] = select(g[i], 0.0, y[i] <= 0.0);'),
};

const adamNumbers = [
  'size',
  'isFirst',
  'beta1_f',
  'rest1_f',
  'beta2_f',
  'rest2_f',
  'step_f',
  'correction_f',
  'eps_f',
  'decay_f',
  'shrink_f',
  'sign_f',
] as const;

export const adamShader: Shader = {
  key: 'adam',
  bindings: [...written('to', 'toMean', 'toSquare'), ...f32s('value', 'grad', 'mean', 'square')],
  numbers: adamNumbers,
  workgroup,
  text: () =>
    eachElement(`  let start = value[i] * u.shrink_f;
  let g = grad[i] * u.sign_f + start * u.decay_f;
  var m = g * u.rest1_f;
  var s = g * g * u.rest2_f;
  if (u.isFirst == 0) {
    m += mean[i] * u.beta1_f;
    s += square[i] * u.beta2_f;
  }
  toMean[i] = m;
  toSquare[i] = s;
  to[i] = start + m * u.step_f / (sqrt(s) / u.correction_f + u.eps_f);`),
};

const sgdNumbers = ['size', 'hasBuffer', 'nesterov', 'decay_f', 'momentum_f', 'damping_f', 'step_f'] as const;

export function sgdShader(hasMomentum: boolean): Shader {
  return {
    key: `sgd ${hasMomentum}`,
    bindings: [
      ...written('to', ...(hasMomentum ? ['toBuffer'] : [])),
      ...f32s('value', 'grad', ...(hasMomentum ? ['buffer'] : [])),
    ],
    numbers: sgdNumbers,
    workgroup,
    text: () =>
      eachElement(`  var d = grad[i] + value[i] * u.decay_f;
  ${
    hasMomentum
      ? `var b = d;
  if (u.hasBuffer != 0) { b = buffer[i] * u.momentum_f + d * u.damping_f; }
  toBuffer[i] = b;
  if (u.nesterov != 0) { d += b * u.momentum_f; } else { d = b; }`
      : ''
  }
  to[i] = value[i] + d * u.step_f;`),
  };
}
