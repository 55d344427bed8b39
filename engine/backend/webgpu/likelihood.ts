// Shaders of a choice among classes: log-softmax both ways, and the likelihood loss both ways. Scores are
// [images, classes, places]; targets are a class for each image and place.
import { workgroupTotal } from './channels';
import type { Shader } from './dispatcher';
import { eachElement } from './images';

const threads = 64;
const workgroup = [threads, 1] as const;

const f32s = (...names: string[]) => names.map((name) => ({ name, type: 'f32' }));
const written = (...names: string[]) => names.map((name) => ({ name, type: 'f32', isWritten: true }));

/** One thread a row of classes: from so many on that leaves a device idle. */
export const maxClassesOfThread = 1024;

const row = `  let base = i / u.places * u.classes * u.places + i % u.places;
  let end = base + u.classes * u.places;
`;
const over = (body: string) => `  for (var at = base; at < end; at += u.places) { ${body} }\n`;

export const logSoftmaxShader: Shader = {
  key: 'log softmax',
  bindings: [...written('to'), ...f32s('x')],
  numbers: ['size', 'classes', 'places'],
  workgroup,
  // A nan wins, so that it spreads over the row. Its bits are asked, since a shader may assume there is none.
  text: () =>
    eachElement(`${row}  var top = x[base];
${over('let v = x[at]; if (v > top || (bitcast<u32>(v) & 0x7fffffffu) > 0x7f800000u) { top = v; }')}  var total = 0.0;
${over('total += exp(x[at] - top);')}  let shift = log(total);
${over('to[at] = x[at] - top - shift;')}`),
};

export const logSoftmaxGradShader: Shader = {
  key: 'log softmax gradient',
  bindings: [...written('to'), ...f32s('g', 'y')],
  numbers: ['size', 'classes', 'places'],
  workgroup,
  text: () =>
    eachElement(`${row}  var sum = 0.0;
${over('sum += g[at];')}${over('to[at] = g[at] - exp(y[at]) * sum;')}`),
};

const numbers = ['size', 'classes', 'places', 'ignore', 'hasWeight', 'isMean', 'isEach'] as const;
const targets = { name: 'targets', type: 'i32' };

/** What a row's target weighs: nothing where it is ignored or no class. */
const weighing = `fn weightOf(c: i32) -> f32 {
  if (c < 0 || c >= u.classes || c == u.ignore) { return 0.0; }
  if (u.hasWeight != 0) { return weight[c]; }
  return 1.0;
}
`;
/** Where the target's score stands. Not a product with a weight of nothing: minus infinity would make it nan. */
const lossOf = `fn lossOf(row: i32) -> vec2f {
  let c = targets[row];
  let w = weightOf(c);
  if (w == 0.0) { return vec2f(); }
  return vec2f(-w * x[(row / u.places * u.classes + c) * u.places + row % u.places], w);
}
`;

export const likelihoodShader: Shader = {
  key: 'likelihood',
  bindings: [...written('to', 'total'), ...f32s('x'), targets, ...f32s('weight')],
  numbers,
  workgroup,
  text: () => `${weighing}${lossOf}${workgroupTotal}
@compute @workgroup_size(width)
fn main(@builtin(local_invocation_id) local: vec3u) {
  let thread = i32(local.x);
  var own = vec2f();
  for (var row = thread; row < u.size; row += width) { own += lossOf(row); }
  let sum = totalOf(own, thread);
  if (thread == 0) {
    to[0] = select(sum.x, sum.x / sum.y, u.isMean != 0);
    total[0] = sum.y;
  }
}`,
};

export const eachLikelihoodShader: Shader = {
  key: 'likelihood of each',
  bindings: [...written('to'), ...f32s('x'), targets, ...f32s('weight')],
  numbers,
  workgroup,
  text: () => `${weighing}${lossOf}${eachElement('  to[i] = lossOf(i).x;')}`,
};

/** `size` is of the scores here; the gradient that comes in is one number, or with isEach one a row. */
export const likelihoodGradShader: Shader = {
  key: 'likelihood gradient',
  bindings: [...written('to'), ...f32s('g'), targets, ...f32s('weight', 'total')],
  numbers,
  workgroup,
  text: () =>
    weighing +
    eachElement(`  let c = i / u.places % u.classes;
  let row = i / (u.places * u.classes) * u.places + i % u.places;
  var slope = 0.0;
  if (targets[row] == c) {
    let w = weightOf(c);
    if (w != 0.0) {
      slope = -w * g[select(0, row, u.isEach != 0)];
      if (u.isMean != 0) { slope /= total[0]; }
    }
  }
  to[i] = slope;`),
};
