// cross, cdist and pdist: products and distances of vectors.
import { RuntimeError, ValueError } from '../backend';
import { Arr } from '../tensor/arr';
import { int64 } from '../tensor/dtype';
import { broadcastShapes, wrapDim } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import * as k from './kernels';
import { reduceTo } from './reduceTo';
import { needNumbers } from './refusals';
import { defineOp } from './table';

const crossOf = defineOp({
  schema: 'cross_along(Tensor self, Tensor other, int dim) -> Tensor',
  doc: 'The cross product of vectors of three elements along a dimension.',
  group: 'Matrix products',
  variants: [],
  label: '×',
  gradName: 'LinalgCrossBackward0',
  saves: ['self', 'other'],
  forward: ({ self, other, dim }) => {
    const shape = broadcastShapes(self.shape, other.shape);
    const [a, b] = [k.expand(self, shape), k.expand(other, shape)];
    const at = (x: typeof a, i: number) =>
      k.slice(
        x,
        shape.map((_, d) => (d === dim ? i : 0)),
        shape.map((n, d) => (d === dim ? 1 : n)),
      );
    const part = (i: number, j: number) => k.sub(k.mul(at(a, i), at(b, j)), k.mul(at(a, j), at(b, i)));
    return k.concat([part(1, 2), part(2, 0), part(0, 1)], dim);
  },
  backward: ([g], { args: { self, other, dim } }) => ({
    self: reduceTo(crossOf(other, g!, dim), self.dims),
    other: reduceTo(crossOf(g!, self, dim), other.dims),
  }),
  latex: { forward: (n) => `${n.result} = ${n.self} \\times ${n.other}` },
});

function cross(self: Tensor, other: Tensor, dim: number): Tensor {
  if (self.ndim !== other.ndim)
    throw new RuntimeError('linalg.cross: inputs must have the same number of dimensions.');
  const axis = wrapDim(dim, self.ndim);
  if (self.dims[axis] !== 3 || other.dims[axis] !== 3)
    throw new RuntimeError(
      `linalg.cross: inputs dimension ${dim} must have length 3. Got ${self.dims[axis]} and ${other.dims[axis]}`,
    );
  broadcastShapes(self.dims, other.dims);
  if (self.dtype !== other.dtype)
    throw new RuntimeError(
      `expected scalar type ${self.dtype.scalarName} but found ${other.dtype.scalarName}`,
    );
  needNumbers('cross', self);
  return crossOf(self, other, axis);
}

defineOp({
  schema: 'cross(Tensor self, Tensor other, int? dim=None) -> Tensor',
  doc: 'The cross product of vectors along a dimension of size 3; the first such where none is given.',
  group: 'Matrix products',
  compose: ({ self, other, dim }) => {
    if (dim !== null) return cross(self, other, dim);
    const first = self.dims.indexOf(3);
    if (first < 0) throw new RuntimeError('no dimension of size 3 in input');
    return cross(self, other, first);
  },
});
defineOp({
  schema: 'linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor',
  doc: 'The cross product of vectors along a dimension of size 3.',
  group: 'Linear algebra',
  variants: ['linalg'],
  compose: ({ self, other, dim }) => cross(self, other, dim),
});

const modes = [
  'use_mm_for_euclid_dist_if_necessary',
  'use_mm_for_euclid_dist',
  'donot_use_mm_for_euclid_dist',
];

/** The p-norm of differences over the last dimension. */
function normOf(difference: Arr, p: number): Arr {
  const apart = k.unary('Abs', difference);
  const last = [apart.shape.length - 1];
  if (apart.shape[last[0]!] === 0) return k.sum(apart, last, false);
  if (p === Number.POSITIVE_INFINITY) return k.max(apart, last, false);
  if (p === 0) return k.sum(k.cast(k.compare('NotEqual', apart, 0), apart.dtype), last, false);
  if (p === 1) return k.sum(apart, last, false);
  if (p === 2) return k.floatUnary('Sqrt', k.sum(k.mul(apart, apart), last, false));
  const powers = k.binary('Pow', apart, p, apart.dtype);
  return k.binary('Pow', k.sum(powers, last, false), 1 / p, apart.dtype);
}

/** The gradient of differences, given that of their p-norm over the last dimension. */
function slopeOf(apart: Tensor, g: Tensor, result: Tensor, p: number): Tensor {
  const [grad, norm] = [g.unsqueeze(-1), result.unsqueeze(-1)];
  const none = norm.eq(0);
  if (p === 0) return apart.mul(0);
  if (p === 1) return apart.sign().mul(grad);
  // Every coordinate that is as far apart as the distance gets the whole gradient, as in PyTorch.
  if (p === Number.POSITIVE_INFINITY) return apart.sign().mul(apart.abs().eq(norm).to(grad.dtype)).mul(grad);
  if (p === 2) return apart.mul(grad.div(norm.masked_fill(none, 1)).masked_fill(none, 0));
  const size = apart.abs();
  const power = size
    .masked_fill(size.eq(0), 1)
    .pow(p - 1)
    .masked_fill(size.eq(0), 0);
  return apart
    .sign()
    .mul(power)
    .mul(grad.div(norm.masked_fill(none, 1).pow(p - 1)).masked_fill(none, 0));
}

const distances = defineOp({
  schema: 'cdist_forward(Tensor x1, Tensor x2, float p) -> Tensor',
  doc: 'The p-norm distance of every pair of rows.',
  group: 'Distances',
  variants: [],
  label: 'cdist',
  gradName: 'CdistBackward0',
  saves: ['x1', 'x2', 'result'],
  forward: ({ x1, x2, p }) =>
    normOf(
      k.sub(
        x1.as([...x1.shape.slice(0, -1), 1, x1.shape.at(-1)]),
        x2.as([...x2.shape.slice(0, -2), 1, ...x2.shape.slice(-2)]),
      ),
      Number(p),
    ),
  backward: ([g], { args: { x1, x2, p }, result }) => {
    const slope = slopeOf(x1.unsqueeze(-2).sub(x2.unsqueeze(-3)), g!, result, Number(p));
    return { x1: reduceTo(slope.sum(-2), x1.dims), x2: reduceTo(slope.sum(-3).neg(), x2.dims) };
  },
});

/** The rows of each pair among so many: every row with every later one. */
function pairs(rows: number): [Arr, Arr] {
  const [first, second]: [number[], number[]] = [[], []];
  for (let i = 0; i < rows; i++) {
    for (let j = i + 1; j < rows; j++) {
      first.push(i);
      second.push(j);
    }
  }
  return [Arr.from(first, [first.length], int64), Arr.from(second, [second.length], int64)];
}

const pairDistances = defineOp({
  schema: 'pdist_forward(Tensor self, float p) -> Tensor',
  doc: 'The p-norm distance of every pair of rows of one matrix.',
  group: 'Distances',
  variants: [],
  label: 'pdist',
  gradName: 'PdistBackward0',
  saves: ['self', 'result'],
  forward: ({ self, p }) => {
    const [first, second] = pairs(self.shape[0]!);
    return normOf(k.sub(k.gatherRows(self, first), k.gatherRows(self, second)), Number(p));
  },
  backward: ([g], { args: { self, p }, result }) => {
    const [first, second] = pairs(self.dims[0]!).map((arr) => new Tensor(arr)) as [Tensor, Tensor];
    const apart = self.index_select(0, first).sub(self.index_select(0, second));
    const slope = slopeOf(apart, g!, result, Number(p));
    const none = self.detach().mul(0);
    return { self: none.index_add(0, first, slope).sub(none.index_add(0, second, slope)) };
  },
});

defineOp({
  schema: 'pdist(Tensor self, float p=2) -> Tensor',
  doc: 'The p-norm distances of all pairs of rows of one matrix, each pair once.',
  group: 'Distances',
  variants: ['function', 'functional'],
  compose: ({ self, p }) => {
    if (self.ndim !== 2) throw new RuntimeError(`pdist only supports 2D tensors, got: ${self.ndim}D`);
    if (!self.dtype.is_floating_point) throw new RuntimeError('pdist only supports floating-point dtypes');
    if (!(Number(p) >= 0)) throw new RuntimeError('pdist only supports non-negative p values');
    return pairDistances(self, p);
  },
});

defineOp({
  schema:
    "cdist(Tensor x1, Tensor x2, float p=2.0, str compute_mode='use_mm_for_euclid_dist_if_necessary') -> Tensor",
  doc: 'The p-norm distance of every row of x1 to every row of x2, in batches.',
  group: 'Distances',
  variants: ['function'],
  compose: ({ x1, x2, p, compute_mode }) => {
    if (!modes.includes(compute_mode))
      throw new ValueError(`${compute_mode} is not a valid value for compute_mode`);
    for (const [name, x] of [
      ['X1', x1],
      ['X2', x2],
    ] as const) {
      if (!x.dtype.is_floating_point)
        throw new RuntimeError(
          `cdist only supports floating-point dtypes, ${name} got: ${x.dtype.scalarName}`,
        );
    }
    for (const [name, x] of [
      ['X1', x1],
      ['X2', x2],
    ] as const) {
      if (x.ndim < 2)
        throw new RuntimeError(`cdist only supports at least 2D tensors, ${name} got: ${x.ndim}D`);
    }
    if (x1.dims.at(-1) !== x2.dims.at(-1))
      throw new RuntimeError(
        `X1 and X2 must have the same number of columns. X1: ${x1.dims.at(-1)} X2: ${x2.dims.at(-1)}`,
      );
    if (!(Number(p) >= 0)) throw new RuntimeError('cdist only supports non-negative p values');
    broadcastShapes(x1.dims.slice(0, -2), x2.dims.slice(0, -2));
    if (x1.dtype !== x2.dtype)
      throw new RuntimeError(`expected scalar type ${x1.dtype.scalarName} but found ${x2.dtype.scalarName}`);
    return distances(x1, x2, p);
  },
});
