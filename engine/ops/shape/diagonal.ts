// Diagonals: as a view of a tensor, put into zeros, and the ops made of the two.
import { IndexError, RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { formatShape, sameShape, sizeOf, wrapDim } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { gatherAlong, putAlong } from '../indexing/placing';
import * as k from '../kernels';
import { defineOp } from '../table';
import { slice } from './part';
import { inverse } from './permute';
import { defineView } from './viewOp';

const group = 'Shape';

interface Plane {
  /** The order of dimensions that has the plane's two at the end. */
  perm: number[];
  rows: number;
  columns: number;
  length: number;
  /** The positions of the diagonal in the plane, flattened. */
  positions: Arr;
}

function planeOf(shape: readonly number[], offset: number, dim1: number, dim2: number): Plane {
  const a = wrapDim(dim1, shape.length);
  const b = wrapDim(dim2, shape.length);
  if (a === b) throw new RuntimeError(`diagonal dimensions cannot be identical ${dim1}, ${dim2}`);
  const [rows, columns] = [shape[a]!, shape[b]!];
  const length = Math.max(
    0,
    offset >= 0 ? Math.min(rows, columns - offset) : Math.min(rows + offset, columns),
  );
  const start = offset >= 0 ? offset : -offset * columns;
  const positions = Int32Array.from({ length }, (_, i) => start + i * (columns + 1));
  const rest = shape.map((_, i) => i).filter((i) => i !== a && i !== b);
  return {
    perm: [...rest, a, b],
    rows,
    columns,
    length,
    positions: Arr.fromHost(positions, [length], int64),
  };
}

function readDiagonal(a: Arr, plane: Plane): Arr {
  const moved = k.permute(a, plane.perm);
  const lead = moved.shape.slice(0, -2);
  const flat = moved.as([sizeOf(lead), plane.rows * plane.columns]);
  return gatherAlong(flat, 1, plane.positions).as([...lead, plane.length]);
}

function writeDiagonal(base: Arr, value: Arr, plane: Plane): Arr {
  const moved = k.permute(base, plane.perm);
  const lead = sizeOf(moved.shape.slice(0, -2));
  const flat = moved.as([lead, plane.rows * plane.columns]);
  const written = putAlong(flat, 1, plane.positions, value, 'set').as(moved.shape);
  return k.permute(written, inverse(plane.perm));
}

defineView({
  schema: 'diagonal(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor',
  doc: 'The diagonal of two dimensions as a last dimension, as a view.',
  forward: ({ self, offset, dim1, dim2 }) => readDiagonal(self, planeOf(self.shape, offset, dim1, dim2)),
  backward: ([g], { args: { self, offset, dim1, dim2 } }) => ({
    self: diagonalBackward(g!, [...self.dims], offset, dim1, dim2),
  }),
  place: ({ shape, strides, offset: at }, { offset, dim1, dim2 }) => {
    const { perm, length } = planeOf(shape, offset, dim1, dim2);
    const [x, y] = [strides[perm.at(-2)!]!, strides[perm.at(-1)!]!];
    const start = length === 0 ? 0 : offset >= 0 ? offset * y : -offset * x;
    return { strides: [...perm.slice(0, -2).map((i) => strides[i]!), x + y], offset: at + start };
  },
  write: (base, value, { offset, dim1, dim2 }) =>
    writeDiagonal(base, value, planeOf(base.shape, offset, dim1, dim2)),
});

const diagonalBackward: (...args: unknown[]) => Tensor = defineOp({
  schema: 'diagonal_backward(Tensor self, int[] sizes, int offset, int dim1, int dim2) -> Tensor',
  doc: 'Zeros with the tensor on a diagonal.',
  group,
  variants: [],
  forward: ({ self, sizes, offset, dim1, dim2 }) =>
    writeDiagonal(Arr.filled(0, sizes, self.dtype), self, planeOf(sizes, offset, dim1, dim2)),
  backward: ([g], { args: { offset, dim1, dim2 } }) => ({ self: g!.diagonal(offset, dim1, dim2) }),
});

function embeddedShape(shape: readonly number[], offset: number, dim1: number, dim2: number): number[] {
  const rank = shape.length + 1;
  const [a, b] = [wrapDim(dim1, rank), wrapDim(dim2, rank)];
  if (a === b) throw new RuntimeError(`diagonal dimensions cannot be identical ${dim1}, ${dim2}`);
  const n = shape[shape.length - 1]! + Math.abs(offset);
  const rest = shape.slice(0, -1);
  return Array.from({ length: rank }, (_, i) => (i === a || i === b ? n : rest.shift()!));
}

const diagEmbed = defineOp({
  schema: 'diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor',
  doc: 'Zeros with the last dimension on the diagonal of two new ones.',
  group,
  forward: ({ self, offset, dim1, dim2 }) => {
    if (self.shape.length === 0)
      throw new IndexError('Dimension out of range (expected to be in range of [-1, 0], but got -2)');
    const shape = embeddedShape(self.shape, offset, dim1, dim2);
    return writeDiagonal(Arr.filled(0, shape, self.dtype), self, planeOf(shape, offset, dim1, dim2));
  },
  backward: ([g], { args: { offset, dim1, dim2 } }) => ({ self: g!.diagonal(offset, dim1, dim2) }),
});

defineOp({
  schema: 'diag(Tensor self, int diagonal=0) -> Tensor',
  doc: 'A matrix with the vector on its diagonal, or the diagonal of a matrix as a copy.',
  group,
  gradName: 'DiagBackward0',
  forward: ({ self, diagonal }) => {
    const rank = self.shape.length;
    if (rank !== 1 && rank !== 2) throw new RuntimeError('matrix or a vector expected');
    if (rank === 2) return readDiagonal(self, planeOf(self.shape, diagonal, 0, 1));
    const shape = embeddedShape(self.shape, diagonal, 0, 1);
    return writeDiagonal(Arr.filled(0, shape, self.dtype), self, planeOf(shape, diagonal, 0, 1));
  },
  backward: ([g], { args: { self, diagonal } }) => ({
    self: self.ndim === 1 ? g!.diagonal(diagonal) : diagonalBackward(g!, [...self.dims], diagonal, 0, 1),
  }),
});
defineOp({
  schema: 'trace(Tensor self) -> Tensor',
  doc: 'The sum of the diagonal of a matrix.',
  group: 'Matrix products',
  forward: ({ self }) => {
    if (self.shape.length !== 2)
      throw new RuntimeError(`trace: expected a matrix, but got tensor with dim ${self.shape.length}`);
    if (self.dtype.category === 0)
      throw new RuntimeError(`"trace" not implemented for '${self.dtype.scalarName}'`);
    return k.sum(readDiagonal(self, planeOf(self.shape, 0, 0, 1)), [0], false);
  },
  backward: ([g], { args: { self } }) => {
    const length = Math.min(...self.dims);
    return { self: diagonalBackward(g!.expand([length]), [...self.dims], 0, 0, 1) };
  },
  latex: { forward: (n) => `${n.result} = \\operatorname{tr} ${n.self}` },
});
defineOp({
  schema: 'diagflat(Tensor self, int offset=0) -> Tensor',
  doc: 'A matrix with all elements on its diagonal.',
  group,
  compose: ({ self, offset }) => diagEmbed(self.reshape(-1), offset, 0, 1),
});

/** A copy with one of its views replaced. */
function scattered(self: Tensor, src: Tensor, part: (of: Tensor) => Tensor, name: string): Tensor {
  const out: Tensor = self.clone();
  const view = part(out);
  if (!sameShape(view.dims, src.dims)) {
    throw new RuntimeError(
      `expected src to have a size equal to the ${name} of self. src size = ${formatShape(src.dims)}, ${name} size = ${formatShape(view.dims)}`,
    );
  }
  view.copy_(src);
  return out;
}
defineOp({
  schema: 'diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor',
  doc: 'A copy with src on its diagonal.',
  group,
  compose: ({ self, src, offset, dim1, dim2 }) =>
    scattered(self, src, (of) => of.diagonal(offset, dim1, dim2), 'slice'),
});
defineOp({
  schema: 'select_scatter(Tensor self, Tensor src, int dim, int index) -> Tensor',
  doc: 'A copy with src in the place of one element of a dimension.',
  group,
  compose: ({ self, src, dim, index }) => scattered(self, src, (of) => of.select(dim, index), 'slice'),
});
defineOp({
  schema:
    'slice_scatter(Tensor self, Tensor src, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor',
  doc: 'A copy with src in the place of a slice.',
  group,
  compose: ({ self, src, dim, start, end, step }) => {
    if (step <= 0) throw new RuntimeError('slice step must be positive');
    const axis = wrapDim(dim, self.ndim);
    const n = self.dims[axis];
    const clip = (at: number) => Math.min(Math.max(at < 0 ? at + n : at, 0), n);
    const from = clip(start ?? 0);
    const length = Math.max(0, Math.ceil((clip(end ?? n) - from) / step));
    return scattered(self, src, (of) => slice(of, axis, from, length, step), 'slice');
  },
});
defineOp({
  schema: 'fill_diagonal_(Tensor self, Scalar fill_value, bool wrap=False) -> Tensor',
  doc: 'Sets the diagonal to a value.',
  group: 'In place',
  variants: ['method'],
  compose: ({ self, fill_value, wrap }) => {
    if (self.ndim < 2) throw new RuntimeError('dimensions must larger than 1');
    const [rows, columns] = self.dims;
    if (self.ndim > 2 && !self.dims.every((n: number) => n === rows))
      throw new RuntimeError('all dimensions of input must be of equal length');
    // The main diagonal is every so-many-th element; wrapped, it goes on below a tall matrix.
    const step = self.dims.reduce(
      (sum: number, _: number, i: number) => sum + sizeOf(self.dims.slice(i + 1)),
      0,
    );
    const reach = self.ndim === 2 && !wrap ? Math.min(rows, columns) * columns : self.numel();
    const count = Math.ceil(Math.min(self.numel(), reach) / step);
    slice(self.view(-1), 0, 0, count, step).fill_(fill_value);
    return self;
  },
});
