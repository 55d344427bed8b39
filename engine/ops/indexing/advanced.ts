// Indexing with tensors: the elements that index tensors choose over a run of dimensions, read and written.
// Index tensors may be on the device; only masks need their values.
import { IndexError, RuntimeError } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { broadcastShapes, formatShape, sameShape, sizeOf, stridesOf } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { reduceTo } from '../reduceTo';
import { defineOp, opTable } from '../table';
import { coordinates, isMask } from './mask';
import { gatherAlong, outOfBounds, putAlong, wrapped } from './placing';

const group = 'Indexing';

/** Index tensors over neighbouring dimensions as positions in those dimensions, flattened. */
function positionsOf(indices: Arr[], sizes: readonly number[]): Arr {
  const strides = stridesOf(sizes);
  const parts = indices.map((index, j) => wrapped(index, sizes[j]!, outOfBounds(j, sizes[j]!)));
  if (parts.length === 1) return parts[0]!;
  let sum = k.mul(parts[0]!, strides[0]!);
  for (let j = 1; j < parts.length; j++) {
    sum = k.add(sum, strides[j] === 1 ? parts[j]! : k.mul(parts[j]!, strides[j]!));
  }
  return k.cast(sum, int64);
}

const indexAt: (...args: unknown[]) => Tensor = defineOp({
  schema: 'index_at(Tensor self, Tensor[] indices, int dim) -> Tensor',
  doc: 'The elements that index tensors choose in dimensions from dim on.',
  group,
  variants: [],
  label: '[…]',
  gradName: 'IndexBackward0',
  saves: ['indices'],
  forward: ({ self, indices, dim }) => {
    const sizes = self.shape.slice(dim, dim + indices.length);
    return gatherAlong(self, dim, positionsOf(indices, sizes), indices.length);
  },
  backward: ([g], { args: { self, indices, dim } }) => ({
    self: indexPutAt(zeros(self.dims, g!), indices, g!, dim, true),
    indices: null,
  }),
});

const indexPutAt: (...args: unknown[]) => Tensor = defineOp({
  schema: 'index_put_at(Tensor self, Tensor[] indices, Tensor values, int dim, bool accumulate) -> Tensor',
  doc: 'The tensor with the elements that index tensors choose replaced, or added to.',
  group,
  variants: [],
  label: '[…] =',
  gradName: 'IndexPutBackward0',
  saves: ['indices'],
  forward: ({ self, indices, values, dim, accumulate }) => {
    const sizes = self.shape.slice(dim, dim + indices.length);
    const positions = positionsOf(indices, sizes);
    const wanted = [
      ...self.shape.slice(0, dim),
      ...positions.shape,
      ...self.shape.slice(dim + indices.length),
    ];
    const spread = k.expand(values, wanted);
    return putAlong(self, dim, positions, spread, accumulate ? 'add' : 'set', indices.length);
  },
  backward: ([g], { args: { indices, values, dim, accumulate }, needs }) => ({
    self: accumulate || !needs('self') ? g! : indexPutAt(g!, indices, zeros([], g!), dim, false),
    indices: null,
    values: needs('values') ? reduceTo(indexAt(g!, indices, dim), values.dims) : null,
  }),
});

function zeros(shape: readonly number[], like: Tensor): Tensor {
  return opTable.get('zeros')!.call([...shape], { dtype: like.dtype });
}

/** Index tensors by dimension, null where there is none, masks turned into the coordinates they choose. */
function withoutMasks(self: Tensor, indices: (Tensor | null)[]): (Tensor | null)[] {
  const out: (Tensor | null)[] = [];
  for (const index of indices) {
    if (!index) out.push(null);
    else if (isMask(index)) {
      const at = out.length;
      index.dims.forEach((n, i) => {
        if (n !== self.dims[at + i]) {
          throw new IndexError(
            `The shape of the mask ${formatShape(index.dims)} at index ${i} does not match the shape of the indexed tensor ${formatShape(self.dims)} at index ${at + i}`,
          );
        }
      });
      out.push(...coordinates(index.arr, 'Indexing with a mask'));
    } else {
      if (index.dtype !== int64 && index.dtype.name !== 'int32')
        throw new IndexError('tensors used as indices must be long, byte or bool tensors');
      out.push(index);
    }
  }
  if (out.length > self.ndim)
    throw new IndexError(`too many indices for tensor of dimension ${self.ndim} (got ${out.length})`);
  return out;
}

interface Chosen {
  self: Tensor;
  indices: Tensor[];
  dim: number;
  /** The order of dimensions that self has been brought into, if any. */
  perm: number[] | null;
}

/** Brings the indexed dimensions next to each other: to the front, where they are apart. */
function choose(tensor: Tensor, given: (Tensor | null)[]): Chosen {
  const indices = withoutMasks(tensor, given);
  const at = indices.flatMap((index, i) => (index ? [i] : []));
  const chosen = at.map((i) => indices[i]!);
  broadcastTogether(chosen);
  const isTogether = at.every((dim, i) => i === 0 || dim === at[i - 1]! + 1);
  if (isTogether) return { self: tensor, indices: chosen, dim: at[0] ?? 0, perm: null };
  const rest = tensor.dims.map((_, i) => i).filter((i) => !at.includes(i));
  const perm = [...at, ...rest];
  return { self: tensor.permute(perm), indices: chosen, dim: 0, perm };
}

function broadcastTogether(indices: Tensor[]): number[] {
  try {
    return indices.reduce<number[]>((shape, index) => broadcastShapes(shape, index.dims), []);
  } catch {
    throw new IndexError(
      `shape mismatch: indexing tensors could not be broadcast together with shapes ${indices.map((i) => formatShape(i.dims)).join(', ')}`,
    );
  }
}

export function indexWith(tensor: Tensor, given: (Tensor | null)[]): Tensor {
  const { self, indices, dim } = choose(tensor, given);
  if (indices.length === 0) return tensor.alias();
  const count = sizeOf(broadcastTogether(indices));
  const rest = sizeOf(self.dims) / Math.max(1, sizeOf(self.dims.slice(dim, dim + indices.length)));
  if (count > 0 && self.numel() === 0 && rest !== 0)
    throw new IndexError('index is out of bounds for dimension with size 0');
  return indexAt(self, indices, dim);
}

export function indexPut(
  tensor: Tensor,
  given: (Tensor | null)[],
  values: Tensor,
  accumulate: boolean,
): Tensor {
  const { self, indices, dim, perm } = choose(tensor, given);
  if (values.dtype !== tensor.dtype) {
    throw new RuntimeError(
      `Index put requires the source and destination dtypes match, got ${tensor.dtype.scalarName} for the destination and ${values.dtype.scalarName} for the source.`,
    );
  }
  const wanted = [
    ...self.dims.slice(0, dim),
    ...broadcastTogether(indices),
    ...self.dims.slice(dim + indices.length),
  ];
  if (!fits(values.dims, wanted)) {
    throw new RuntimeError(
      `shape mismatch: value tensor of shape ${formatShape(values.dims)} cannot be broadcast to indexing result of shape ${formatShape(wanted)}`,
    );
  }
  const out = indexPutAt(self, indices, values, dim, accumulate);
  if (!perm) return out;
  const back = perm.map((_, i) => perm.indexOf(i));
  return out.permute(back).contiguous();
}

export function fits(from: readonly number[], to: readonly number[]): boolean {
  try {
    return sameShape(broadcastShapes(from, to), to);
  } catch {
    return false;
  }
}
