// Ops that join tensors: cat, stack, and NumPy's hstack, vstack, dstack, column_stack and block_diag.
import { RuntimeError } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { resultType } from '../../tensor/dtype';
import { formatShape, sameShape, wrapDim } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { defineOp, opTable } from '../table';

const group = 'Shape';

/** PyTorch passes over empty tensors of one dimension when it joins. */
const isNothing = (t: Arr) => t.shape.length === 1 && t.size === 0;

const cat: (...args: unknown[]) => Tensor = defineOp({
  schema: 'cat(Tensor[] tensors, int dim=0) -> Tensor',
  doc: 'Joins tensors along a dimension.',
  group,
  variants: ['function'],
  aliases: ['concat', 'concatenate'],
  forward: ({ tensors, dim }: { tensors: Arr[]; dim: number }) => {
    if (tensors.length === 0) throw new RuntimeError('torch.cat(): expected a non-empty list of Tensors');
    const scalar = tensors.findIndex((t) => t.shape.length === 0);
    if (scalar >= 0)
      throw new RuntimeError(`zero-dimensional tensor (at position ${scalar}) cannot be concatenated`);
    const first = tensors.find((t) => !isNothing(t)) ?? tensors[0]!;
    const axis = wrapDim(dim, first.shape.length);
    tensors.forEach((t, nr) => {
      if (isNothing(t)) return;
      if (t.shape.length !== first.shape.length)
        throw new RuntimeError(
          `Tensors must have same number of dimensions: got ${first.shape.length} and ${t.shape.length}`,
        );
      t.shape.forEach((n, i) => {
        if (i !== axis && n !== first.shape[i]) {
          throw new RuntimeError(
            `Sizes of tensors must match except in dimension ${axis}. Expected size ${first.shape[i]} but got size ${n} for tensor number ${nr} in the list.`,
          );
        }
      });
    });
    return k.cast(k.concat(tensors, axis), resultType(tensors.map(k.operandOf)));
  },
  backward: ([g], { args: { tensors, dim } }) => {
    const axis = wrapDim(dim, g!.ndim);
    let at = 0;
    return {
      tensors: tensors.map((t: Tensor) => {
        const length = t.ndim === 1 && t.numel() === 0 ? 0 : t.dims[axis]!;
        const part = g!.narrow(axis, at, length);
        at += length;
        return part.reshape([...t.dims]).to(t.dtype);
      }),
    };
  },
});

defineOp({
  schema: 'stack(Tensor[] tensors, int dim=0) -> Tensor',
  doc: 'Joins tensors of one shape along a new dimension.',
  group,
  variants: ['function'],
  forward: ({ tensors, dim }: { tensors: Arr[]; dim: number }) => {
    if (tensors.length === 0) throw new RuntimeError('stack expects a non-empty TensorList');
    const first = tensors[0]!.shape;
    const axis = wrapDim(dim, first.length + 1);
    const parts = tensors.map((t, i) => {
      if (!sameShape(t.shape, first)) {
        throw new RuntimeError(
          `stack expects each tensor to be equal size, but got ${formatShape(first)} at entry 0 and ${formatShape(t.shape)} at entry ${i}`,
        );
      }
      return t.as([...first.slice(0, axis), 1, ...first.slice(axis)]);
    });
    return k.cast(k.concat(parts, axis), resultType(tensors.map(k.operandOf)));
  },
  backward: ([g], { args: { tensors, dim } }) => ({
    tensors: tensors.map((t: Tensor, i: number) => g!.select(wrapDim(dim, g!.ndim), i).to(t.dtype)),
  }),
});

const raised = (tensors: Tensor[], rank: 1 | 2 | 3): Tensor[] =>
  tensors.map((t) => opTable.get(`atleast_${rank}d`)!.call(t));

for (const [name, alias, rank, dim, doc] of [
  ['hstack', null, 1, 1, 'Joins side by side: along the second dimension, or the only one.'],
  ['vstack', 'row_stack', 2, 0, 'Joins one below the other.'],
  ['dstack', null, 3, 2, 'Joins behind each other, along the third dimension.'],
] as const) {
  defineOp({
    schema: `${name}(Tensor[] tensors) -> Tensor`,
    doc,
    group,
    variants: ['function'],
    ...(alias ? { aliases: [alias] } : {}),
    compose: ({ tensors }) => {
      if (tensors.length === 0) throw new RuntimeError(`${name} expects a non-empty TensorList`);
      const all = raised(tensors, rank);
      return cat(all, Math.min(dim, all[0]!.ndim - 1));
    },
  });
}
defineOp({
  schema: 'column_stack(Tensor[] tensors) -> Tensor',
  doc: 'Joins side by side, vectors as columns.',
  group,
  variants: ['function'],
  compose: ({ tensors }) => {
    if (tensors.length === 0) throw new RuntimeError('column_stack expects a non-empty TensorList');
    return cat(
      tensors.map((t: Tensor) => (t.ndim <= 1 ? t.reshape([t.numel(), 1]) : t)),
      1,
    );
  },
});

defineOp({
  schema: 'block_diag(Tensor... tensors) -> Tensor',
  doc: 'A matrix with the given ones along its diagonal and zeros elsewhere.',
  group,
  variants: ['function'],
  compose: ({ tensors }) => {
    const blocks = tensors.map((t: Tensor, i: number) => {
      if (t.ndim > 2)
        throw new RuntimeError(
          `torch.block_diag: Input tensors must have 2 or fewer dimensions. Input ${i} has ${t.ndim} dimensions`,
        );
      return opTable.get('atleast_2d')!.call(t);
    }) as Tensor[];
    const width = blocks.reduce((sum, t) => sum + t.dims[1]!, 0);
    let at = 0;
    const rows = blocks.map((t) => {
      const left = at;
      at += t.dims[1]!;
      return opTable.get('constant_pad_nd')!.call(t, [left, width - at, 0, 0], 0);
    });
    return cat(rows, 0);
  },
});
