// Shaders of a training step besides products: relu both ways and the optimisers' steps.
import type { Shader } from './dispatcher';
import { eachElement } from './images';

const workgroup = [64, 1] as const;
/** Each of these runs on single elements, or on four at once where the size allows: `T` is either. */
export type Element = 'f32' | 'vec4f';
export const elementOf = (size: number): Element => (size % 4 === 0 ? 'vec4f' : 'f32');
const read = (type: Element, ...names: string[]) => names.map((name) => ({ name, type }));
const written = (type: Element, ...names: string[]) => names.map((name) => ({ name, type, isWritten: true }));
const text = (type: Element, body: string, size?: string) => () =>
  `alias T = ${type};\n${eachElement(body, size)}`;

// A comparison with nan is false in both, so that it passes.
export const reluShader = (type: Element): Shader => ({
  key: `relu ${type}`,
  bindings: [...written(type, 'to'), ...read(type, 'x')],
  numbers: ['size'],
  workgroup,
  text: text(type, '  to[i] = select(x[i], T(), x[i] < T());'),
});

export const reluGradShader = (type: Element): Shader => ({
  key: `relu gradient ${type}`,
  bindings: [...written(type, 'to'), ...read(type, 'g', 'y')],
  numbers: ['size'],
  workgroup,
  text: text(type, '  to[i] = select(g[i], T(), y[i] <= T());'),
});

const adamNumbers = [
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

export const adamShader = (type: Element): Shader => ({
  key: `adam ${type}`,
  bindings: [...written(type, 'to', 'toMean', 'toSquare'), ...read(type, 'value', 'grad', 'mean', 'square')],
  numbers: adamNumbers,
  workgroup,
  text: text(
    type,
    `  let start = value[i] * u.shrink_f;
  let g = grad[i] * u.sign_f + start * u.decay_f;
  var m = g * u.rest1_f;
  var s = g * g * u.rest2_f;
  if (u.isFirst == 0) {
    m += mean[i] * u.beta1_f;
    s += square[i] * u.beta2_f;
  }
  toMean[i] = m;
  toSquare[i] = s;
  to[i] = start + m * u.step_f / (sqrt(s) / u.correction_f + u.eps_f);`,
    'i32(arrayLength(&to))',
  ),
});

const sgdNumbers = ['size', 'hasBuffer', 'nesterov', 'decay_f', 'momentum_f', 'damping_f', 'step_f'] as const;

export function sgdShader(type: Element, hasMomentum: boolean): Shader {
  return {
    key: `sgd ${type} ${hasMomentum}`,
    bindings: [
      ...written(type, 'to', ...(hasMomentum ? ['toBuffer'] : [])),
      ...read(type, 'value', 'grad', ...(hasMomentum ? ['buffer'] : [])),
    ],
    numbers: sgdNumbers,
    workgroup,
    text: text(
      type,
      `  var d = grad[i] + value[i] * u.decay_f;
  ${
    hasMomentum
      ? `var b = d;
  if (u.hasBuffer != 0) { b = buffer[i] * u.momentum_f + d * u.damping_f; }
  toBuffer[i] = b;
  if (u.nesterov != 0) { d += b * u.momentum_f; } else { d = b; }`
      : ''
  }
  to[i] = value[i] + d * u.step_f;`,
    ),
  };
}
