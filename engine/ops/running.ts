// Running extremes and running log-sum-exp: cummax, cummin, logcumsumexp. Each is built in steps that double their
// reach, from kernels that every backend has, so that nothing has to be read.
import { RuntimeError } from '../backend';
import { Arr } from '../tensor/arr';
import { int64 } from '../tensor/dtype';
import { returnType } from '../tensor/returnTypes';
import { sizeOf, wrapDim } from '../tensor/size';
import type { Tensor } from '../tensor/tensor';
import { call } from './call';
import * as k from './kernels';
import { defineOp } from './table';

const group = 'Reductions';

/** Seen with the axis in the middle. */
function centred(a: Arr, axis: number): Arr {
  const { shape } = a;
  return a.as([sizeOf(shape.slice(0, axis)), shape[axis]!, sizeOf(shape.slice(axis + 1))]);
}

/** Part of the middle dimension. */
function part(a: Arr, from: number, length: number): Arr {
  const [outer, , inner] = a.shape as [number, number, number];
  return k.slice(a, [0, from, 0], [outer, length, inner]);
}

/** Which of two, by place: the earlier one where the condition holds. */
type Pair = { values: Arr; indices: Arr };

function runningExtreme(self: Arr, dim: number, better: 'Greater' | 'Less'): Arr[] {
  if (self.shape.length === 0) return [self, Arr.filled(0, [], int64)];
  const axis = wrapDim(dim, self.shape.length);
  if (self.size === 0) return [self, Arr.filled(0, self.shape, int64)];
  const n = self.shape[axis]!;
  const number = self.dtype.category === 0 ? k.cast(self, int64) : self;
  const values = centred(number, axis);
  const places = Arr.from(
    Array.from({ length: n }, (_, i) => i),
    [1, n, 1],
    int64,
  );
  let now: Pair = { values, indices: k.expand(places, values.shape) };
  const isFloat = number.dtype.is_floating_point;
  for (let reach = 1; reach < n; reach *= 2) {
    const early: Pair = {
      values: part(now.values, 0, n - reach),
      indices: part(now.indices, 0, n - reach),
    };
    const late: Pair = {
      values: part(now.values, reach, n - reach),
      indices: part(now.indices, reach, n - reach),
    };
    // Of equal values the later one counts, and nan counts more than any number.
    let takes = k.compare(better, early.values, late.values);
    if (isFloat) {
      const isNan = (a: Arr) => k.compare('NotEqual', a, a);
      const lateKnown = k.compare('Equal', late.values, late.values);
      const earlyBetter = k.binary('LogicalOr', takes, isNan(early.values), takes.dtype);
      takes = k.binary('LogicalAnd', earlyBetter, lateKnown, takes.dtype);
    }
    const joined = (a: Arr, x: Arr, y: Arr) => k.concat([part(a, 0, reach), k.where(takes, x, y)], 1);
    now = {
      values: joined(now.values, early.values, late.values),
      indices: joined(now.indices, early.indices, late.indices),
    };
  }
  return [k.cast(now.values, self.dtype).as(self.shape), k.cast(now.indices, int64).as(self.shape)];
}

for (const [name, better, what] of [
  ['cummax', 'Greater', 'largest'],
  ['cummin', 'Less', 'smallest'],
] as const) {
  const along = defineOp({
    schema: `${name}_along(Tensor self, int dim) -> Tensor[]`,
    doc: `The ${what} element so far along a dimension, and where it stood.`,
    group,
    variants: [],
    label: name,
    gradName: `C${name.slice(1)}Backward0`,
    forward: ({ self, dim }) => runningExtreme(self, dim, better),
    backward: ([g], { args: { self, dim }, results }) => ({
      self:
        self.ndim === 0 || self.numel() === 0
          ? g!
          : g!.new_zeros([...self.dims]).scatter_add(dim, results[1]!, g!),
    }),
  });
  defineOp({
    schema: `${name}(Tensor self, int dim) -> (Tensor values, Tensor indices)`,
    doc: `The ${what} element so far along a dimension, and where it stood.`,
    group,
    compose: ({ self, dim }) => {
      const [values, indices] = along(self, dim);
      return returnType(name, { values, indices });
    },
  });
}

/** ln(e^x + e^y), without losing what is large or small. */
function logAddExp(x: Arr, y: Arr): Arr {
  const high = k.maximum(x, y);
  const low = k.minimum(x, y);
  // Two equal infinities have no difference.
  const apart = k.where(k.compare('Equal', high, low), 0, k.sub(low, high));
  const sum = k.add(high, k.unary('Log1p', k.exp(apart)));
  // Some backends' maximum passes over nan.
  const isNan = (a: Arr) => k.compare('NotEqual', a, a);
  return k.where(isNan(x), x, k.where(isNan(y), y, sum));
}

defineOp({
  schema: 'logcumsumexp(Tensor self, int dim) -> Tensor',
  doc: 'The logarithm of the running sum of exponentials along a dimension.',
  group,
  saves: ['self', 'result'],
  forward: ({ self, dim }) => {
    if (!self.dtype.is_floating_point)
      throw new RuntimeError(`"logcumsumexp_out_cpu" not implemented for '${self.dtype.scalarName}'`);
    const axis = wrapDim(dim, self.shape.length);
    if (self.shape.length === 0 || self.size === 0) return self;
    const n = self.shape[axis]!;
    let now = centred(self, axis);
    for (let reach = 1; reach < n; reach *= 2) {
      const sums = logAddExp(part(now, 0, n - reach), part(now, reach, n - reach));
      now = k.concat([part(now, 0, reach), sums], 1);
    }
    return now.as(self.shape);
  },
  backward: ([g], { args: { self, dim }, result }) => {
    if (self.ndim === 0 || self.numel() === 0) return { self: g! };
    // Each gets from all later ones; weighed by logarithms, positive and negative shares apart.
    const share = (isWanted: Tensor, size: Tensor): Tensor => {
      const log = size.masked_fill(isWanted.logical_not(), 1).log();
      const nothing = Number.NEGATIVE_INFINITY;
      // Sums of nothing have no share; they must not come out as a difference of infinities.
      const known = result.masked_fill(result.eq(nothing), 0);
      const weights = log.masked_fill(isWanted.logical_not(), nothing).sub(known);
      const later = call('flip', call('flip', weights, [dim]).logcumsumexp(dim), [dim]);
      return later.add(self).exp();
    };
    return { self: share(g!.gt(0), g!).sub(share(g!.lt(0), g!.neg())) };
  },
  latex: { forward: (n) => `${n.result}_i = \\ln \\sum_{j \\le i} e^{${n.self}_j}` },
});
