// Figures to a table: for each contender the time of a step and how many times as long ours takes, and whether that
// is within what the project wants to reach.

/** What the ratio ours / theirs is to be at most. */
export function limitOf({ contender, workload, backend }) {
  const isTraining = /^(mlp|cnn)-/.test(workload);
  if (contender === 'kernels') return isTraining ? 1.1 : null;
  if (contender === 'jax-js') return isTraining && (backend === 'wasm' || backend === 'webgpu') ? 1 : null;
  if (contender === 'tfjs') return backend === 'webgpu' ? 0.6 : backend === 'wasm' ? 0.8 : 1;
  return 1;
}

export function medianOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median, and the lowest and highest. */
export const spreadOf = (values) => ({
  median: medianOf(values),
  low: Math.min(...values),
  high: Math.max(...values),
});

/** Pairs each round of ours with the same round of theirs, so that what slows the machine down slows both. */
export function ratioOf(ours, theirs) {
  return spreadOf(ours.map((ms, round) => ms / theirs[round]));
}

const significant = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

export const msText = (ms) => (ms < 1 ? `${significant(ms * 1000)} µs` : `${significant(ms)} ms`);

export function rowText({ contender, stepMs, ratio, limit, note }) {
  const name = contender.padEnd(11);
  if (!stepMs) return `  ${name} ${note}`;
  const time = msText(stepMs.median).padStart(9);
  const range = `(${msText(stepMs.low)} to ${msText(stepMs.high)})`.padEnd(24);
  if (!ratio) return `  ${name} ${time} ${range}`;
  const text = `ours / it ${ratio.median.toFixed(2).padStart(6)} (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`;
  const verdict =
    limit === null ? '' : ratio.median <= limit ? `  at most ${limit}: yes` : `  at most ${limit}: NO`;
  return `  ${name} ${time} ${range} ${text}${verdict}${note ? `  [${note}]` : ''}`;
}
