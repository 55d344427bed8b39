// Shaders over channels: sums, and batch normalisation in two shaders each way. Values are [images, channels, places].
import type { Shader } from './dispatcher';
import { eachElement } from './images';

const threads = 64;
const workgroup = [threads, 1] as const;
const numbers = ['size', 'images', 'channels', 'places', 'hasWeight', 'hasBias', 'train', 'eps_f'] as const;

const f32s = (...names: string[]) => names.map((name) => ({ name, type: 'f32' }));
const written = (...names: string[]) => names.map((name) => ({ name, type: 'f32', isWritten: true }));

/** Adds up what the threads of a group have; all of them must come here. */
export const workgroupTotal = `var<workgroup> parts: array<vec2f, ${threads}>;
fn totalOf(own: vec2f, thread: i32) -> vec2f {
  workgroupBarrier();
  parts[thread] = own;
  workgroupBarrier();
  for (var half = ${threads / 2}; half > 0; half /= 2) {
    if (thread < half) { parts[thread] += parts[thread + half]; }
    workgroupBarrier();
  }
  return parts[0];
}`;

/** One workgroup a channel; each thread adds up its own share, and `totalOf` what all have. */
function perChannel(sums: string): string {
  return `${workgroupTotal}
@compute @workgroup_size(width)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let c = i32(group.x);
  let thread = i32(local.x);
  let all = u.images * u.places;
${sums}
}`;
}

/** A loop over the elements of channel c that this thread adds up. */
function over(body: string): string {
  return `  for (var j = thread; j < all; j += ${threads}) {
    let i = (j / u.places * u.channels + c) * u.places + j % u.places;
    ${body}
  }`;
}

export const channelSumShader: Shader = {
  key: 'channel sum',
  bindings: [...written('to'), ...f32s('x')],
  numbers,
  workgroup,
  text: () =>
    perChannel(
      `  var own = vec2f();
${over('own.x += x[i];')}
  let sum = totalOf(own, thread);
  if (thread == 0) { to[c] = sum.x; }`,
    ),
};

/** The same by one thread a channel, for short ones. */
export const shortChannelSumShader: Shader = {
  key: 'short channel sum',
  bindings: [...written('to'), ...f32s('x')],
  numbers,
  workgroup,
  text: () =>
    eachElement(`  var sum = 0.0;
  for (var n = 0; n < u.images; n++) {
    let start = (n * u.channels + i) * u.places;
    for (var j = 0; j < u.places; j++) { sum += x[start + j]; }
  }
  to[i] = sum;`),
};

export const batchStatisticsShader: Shader = {
  key: 'batch statistics',
  bindings: [...written('mean', 'variance', 'invstd'), ...f32s('x')],
  numbers,
  workgroup,
  text: () =>
    perChannel(
      `  var own = vec2f();
${over('own.x += x[i];')}
  let centre = totalOf(own, thread).x / f32(all);
  own = vec2f();
${over('let d = x[i] - centre; own.x += d * d;')}
  let spread = totalOf(own, thread).x / f32(all);
  if (thread == 0) {
    mean[c] = centre;
    variance[c] = spread;
    invstd[c] = 1.0 / sqrt(spread + u.eps_f);
  }`,
    ),
};

export const normaliseShader: Shader = {
  key: 'normalise',
  bindings: [...written('to'), ...f32s('x', 'mean', 'variance', 'weight', 'bias')],
  numbers,
  workgroup,
  text: () =>
    eachElement(`  let c = i / u.places % u.channels;
  var scale = 1.0 / sqrt(variance[c] + u.eps_f);
  if (u.hasWeight != 0) { scale *= weight[c]; }
  var shift = 0.0;
  if (u.hasBias != 0) { shift = bias[c]; }
  to[i] = (x[i] - mean[c]) * scale + shift;`),
};

export const normGradSumsShader: Shader = {
  key: 'batch norm gradient sums',
  bindings: [...written('gWeight', 'gBias'), ...f32s('g', 'x', 'mean', 'invstd')],
  numbers,
  workgroup,
  text: () =>
    perChannel(
      `  var own = vec2f();
${over('own += vec2f(g[i], g[i] * (x[i] - mean[c]));')}
  let sums = totalOf(own, thread);
  if (thread == 0) {
    gBias[c] = sums.x;
    gWeight[c] = sums.y * invstd[c];
  }`,
    ),
};

export const normGradShader: Shader = {
  key: 'batch norm gradient',
  bindings: [...written('to'), ...f32s('g', 'x', 'mean', 'invstd', 'weight', 'gWeight', 'gBias')],
  numbers,
  workgroup,
  text: () =>
    eachElement(`  let c = i / u.places % u.channels;
  var slope = invstd[c];
  if (u.hasWeight != 0) { slope *= weight[c]; }
  var pull = 0.0;
  if (u.train != 0) {
    pull = (gBias[c] + (x[i] - mean[c]) * invstd[c] * gWeight[c]) / f32(u.images * u.places);
  }
  to[i] = (g[i] - pull) * slope;`),
};

export const moveAveragesShader: Shader = {
  key: 'move averages',
  bindings: [
    ...written('toMean', 'toVariance'),
    ...f32s('mean', 'variance', 'runningMean', 'runningVariance'),
  ],
  numbers: ['size', 'kept_f', 'share_f', 'correction_f'],
  workgroup,
  text: () =>
    eachElement(`  toMean[i] = runningMean[i] * u.kept_f + mean[i] * u.share_f;
  toVariance[i] = runningVariance[i] * u.kept_f + variance[i] * u.correction_f * u.share_f;`),
};
