// Products of many matrices and functions of one: powers, the exponential, chains in their cheapest order; and small
// functions of torch.linalg that other ops give.
import { RuntimeError } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { bool } from '../../tensor/dtype';
import { formatShape } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import { defineOp } from '../table';
import { checkFloat, checkSquare, joined, matricesOf } from './onHost';

const group = 'Linear algebra';

function power(self: Tensor, exponent: number): Tensor {
  checkSquare('linalg.matrix_power', self);
  if (exponent === 0) {
    const eye = call('eye', self.dims.at(-1), { dtype: self.dtype });
    return self.clone().copy_(eye.expand([...self.dims]));
  }
  const base = exponent < 0 ? call('linalg_inv', self) : self;
  let rest = Math.abs(exponent);
  let square = base;
  let result: Tensor | null = null;
  while (rest > 0) {
    if (rest % 2 === 1) result = result ? result.matmul(square) : square;
    rest = Math.floor(rest / 2);
    if (rest > 0) square = square.matmul(square);
  }
  return Math.abs(exponent) === 1 && exponent > 0 ? self.clone() : result!;
}

defineOp({
  schema: 'linalg_matrix_power(Tensor self, int n) -> Tensor',
  doc: 'A square matrix times itself n times; of its inverse where n is negative.',
  group,
  variants: ['linalg', 'function', 'method'],
  aliases: ['matrix_power'],
  compose: ({ self, n }) => power(self, n),
});

function product(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let m = 0; m < n; m++) {
      const factor = a[i * n + m]!;
      if (factor !== 0) for (let j = 0; j < n; j++) out[i * n + j]! += factor * b[m * n + j]!;
    }
  }
  return out;
}

const terms = 20;

/** By its series, of a matrix halved until it is small, then squared as often. */
function exponential(matrix: Float64Array, n: number): Float64Array {
  let norm = 0;
  for (let i = 0; i < n; i++) {
    let row = 0;
    for (let j = 0; j < n; j++) row += Math.abs(matrix[i * n + j]!);
    norm = Math.max(norm, row);
  }
  const halvings = norm > 0.5 && Number.isFinite(norm) ? Math.ceil(Math.log2(norm / 0.5)) : 0;
  const small = matrix.map((value) => value / 2 ** halvings);
  let sum = new Float64Array(n * n);
  for (let i = 0; i < n; i++) sum[i * n + i] = 1;
  let term = sum.slice();
  for (let m = 1; m <= terms; m++) {
    term = product(term, small, n).map((value) => value / m) as Float64Array<ArrayBuffer>;
    for (let i = 0; i < sum.length; i++) sum[i]! += term[i]!;
  }
  for (let i = 0; i < halvings; i++) sum = product(sum, sum, n) as Float64Array<ArrayBuffer>;
  return sum;
}

const expOf: (self: Tensor) => Tensor = defineOp({
  schema: 'linalg_matrix_exp(Tensor self) -> Tensor',
  doc: 'The exponential of square matrices: I + A + A²/2 + A³/6 + …',
  group,
  variants: ['linalg', 'function', 'method'],
  aliases: ['matrix_exp'],
  gradName: 'LinalgMatrixExpBackward0',
  saves: ['self'],
  forward: ({ self }: { self: Arr }) => {
    checkFloat('matrix_exp', self);
    checkSquare('linalg.matrix_exp', self);
    const n = self.shape.at(-1)!;
    return joined(
      self,
      matricesOf(self, 'linalg.matrix_exp').map((matrix) => exponential(matrix, n)),
      [n, n],
    );
  },
  backward: ([g], { args: { self } }) => {
    // The exponential of a matrix of blocks holds the derivative in its corner.
    const n = self.dims.at(-1);
    const turned = self.mT;
    const upper = call('cat', [turned, g!], -1);
    const lower = call('cat', [turned.mul(0), turned], -1);
    const whole = expOf(call('cat', [upper, lower], -2));
    return { self: whole.narrow(-2, 0, n).narrow(-1, n, n) };
  },
  latex: { forward: (n) => `${n.result} = e^{${n.self}}` },
});

/** Where to split each run of a chain of matrices so that the fewest products of numbers are made. */
function bestSplits(sizes: number[]): number[][] {
  const n = sizes.length - 1;
  const cost = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  const split = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (let length = 1; length < n; length++) {
    for (let i = 0; i + length < n; i++) {
      const j = i + length;
      cost[i]![j] = Number.POSITIVE_INFINITY;
      for (let m = i; m < j; m++) {
        const price = cost[i]![m]! + cost[m + 1]![j]! + sizes[i]! * sizes[m + 1]! * sizes[j + 1]!;
        if (price < cost[i]![j]!) {
          cost[i]![j] = price;
          split[i]![j] = m;
        }
      }
    }
  }
  return split;
}

function chain(matrices: Tensor[]): Tensor {
  const sizes = [matrices[0]!.dims[0]!, ...matrices.map((m) => m.dims[1]!)];
  const splits = bestSplits(sizes);
  const run = (i: number, j: number): Tensor =>
    i === j ? matrices[i]! : run(i, splits[i]![j]!).mm(run(splits[i]![j]! + 1, j));
  return run(0, matrices.length - 1);
}

function multiDot(tensors: Tensor[]): Tensor {
  const count = tensors.length;
  if (count < 2) throw new RuntimeError(`multi_dot(): expected at least 2 tensors but got ${count}`);
  for (const [i, t] of tensors.entries()) {
    const isEnd = i === 0 || i === count - 1;
    if (isEnd ? t.ndim === 1 || t.ndim === 2 : t.ndim === 2) continue;
    throw new RuntimeError(
      isEnd
        ? `multi_dot(): the ${i === 0 ? 'first' : 'last'} tensor must be 1D or 2D but got ${t.ndim}D`
        : `multi_dot(): tensor ${i} must be 2D but got ${t.ndim}D`,
    );
  }
  const [first, last] = [tensors[0]!, tensors[count - 1]!];
  const matrices = tensors.map((t, i) => (t.ndim === 2 ? t : t.unsqueeze(i === 0 ? 0 : 1)));
  for (let i = 0; i + 1 < count; i++) {
    if (matrices[i]!.dims[1] === matrices[i + 1]!.dims[0]) continue;
    throw new RuntimeError(
      `multi_dot(): tensors ${i} and ${i + 1} with shapes ${formatShape(matrices[i]!.dims)} and ${formatShape(matrices[i + 1]!.dims)} cannot be multiplied`,
    );
  }
  let out = chain(matrices);
  if (last.ndim === 1) out = out.squeeze(-1);
  return first.ndim === 1 ? out.squeeze(0) : out;
}

defineOp({
  schema: 'linalg_multi_dot(Tensor[] tensors) -> Tensor',
  doc: 'The product of several matrices, in the order that costs least; the outermost may be vectors.',
  group,
  variants: ['linalg'],
  compose: ({ tensors }) => multiDot(tensors),
});
defineOp({
  schema: 'chain_matmul(Tensor... matrices) -> Tensor',
  doc: 'The product of several matrices, in the order that costs least.',
  group,
  variants: ['function'],
  compose: ({ matrices }) => (matrices.length === 1 ? matrices[0] : multiDot(matrices)),
});

defineOp({
  schema: 'linalg_diagonal(Tensor self, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor',
  doc: 'The diagonal of matrices as a last dimension, as a view.',
  group,
  variants: ['linalg'],
  compose: ({ self, offset, dim1, dim2 }) => self.diagonal(offset, dim1, dim2),
});
defineOp({
  schema: 'linalg_matmul(Tensor self, Tensor other) -> Tensor',
  doc: 'The matrix product, as torch.matmul.',
  group,
  variants: ['linalg'],
  compose: ({ self, other }) => self.matmul(other),
});
defineOp({
  schema: 'linalg_vecdot(Tensor self, Tensor y, *, int dim=-1) -> Tensor',
  doc: 'The inner products of vectors along a dimension.',
  group,
  variants: ['linalg'],
  compose: ({ self, y, dim }) => {
    checkFloat('linalg.vecdot', self);
    checkFloat('linalg.vecdot', y);
    return self.ndim === 1 && y.ndim === 1 ? call('vdot', self, y) : self.mul(y).sum([dim]);
  },
});
defineOp({
  schema: 'linalg_vander(Tensor self, *, int? N=None) -> Tensor',
  doc: 'The powers 0 to N - 1 of each element as rows.',
  group,
  variants: ['linalg'],
  compose: ({ self, N }) => {
    if (self.dtype === bool)
      throw new RuntimeError(
        'linalg.vander supports floating point, complex, and integer tensors, but got Bool',
      );
    const count = N ?? self.dims.at(-1) ?? 1;
    if (count <= 1) throw new RuntimeError('N must be greater than 1.');
    const base = self.unsqueeze(-1).expand([...self.dims, count - 1]);
    return call('cat', [call('ones_like', base.narrow(-1, 0, 1)), base.cumprod(-1)], -1);
  },
});
