// Running products, and what the gradients of products need: the product of all other elements.
import { Arr } from '../tensor/arr';
import { int64 } from '../tensor/dtype';
import { wrapDim } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import * as k from './kernels';
import { defineOp, opTable } from './table';

const group = 'Reductions';

function reversed(x: Tensor, axis: number): Tensor {
  const n = x.dims[axis]!;
  const order = Arr.from(
    Array.from({ length: n }, (_, i) => n - 1 - i),
    [n],
    int64,
  );
  return x.index_select(axis, new Tensor(order));
}

/** For every element the product of those before it. */
function productBefore(x: Tensor, axis: number): Tensor {
  const n = x.dims[axis]!;
  const one = x.narrow(axis, 0, 1).mul(0).add(1);
  const parts = n > 1 ? [one, x.narrow(axis, 0, n - 1)] : [one];
  return (opTable.get('cat')!.call(parts, axis) as Tensor).cumprod(axis);
}

/** For every element the product of all others along the axis, right also where some are zero. */
export function productOfOthers(x: Tensor, axis: number): Tensor {
  if (x.numel() === 0) return x;
  const after = reversed(productBefore(reversed(x, axis), axis), axis);
  return productBefore(x, axis).mul(after);
}

defineOp({
  schema: 'cumprod(Tensor self, int dim, *, dtype? dtype=None) -> Tensor',
  doc: 'The running product along a dimension.',
  group,
  variants: ['function', 'method', 'inplace'],
  saves: ['self'],
  forward: ({ self, dim, dtype }) => {
    const input = k.cast(self, dtype ?? (self.dtype.category < 2 ? int64 : self.dtype));
    const axis = wrapDim(dim, self.shape.length);
    if (self.shape.length === 0 || self.size === 0) return input;
    const order = self.shape.map((_: number, i: number) => i);
    [order[axis], order[order.length - 1]] = [order[order.length - 1], order[axis]];
    const last = k.permute(input, order);
    const attrs = { axis: order.length - 1, exclusive: false, reverse: false };
    return k.permute(k.run('Cumprod', { x: last }, attrs, input.dtype), order);
  },
  backward: ([g], { args: { self, dim } }) => {
    if (self.ndim === 0 || self.numel() === 0) return { self: g! };
    const axis = wrapDim(dim, self.ndim);
    const n = self.dims[axis]!;
    // From the end: what every element's share in all later products is worth, without dividing by it.
    const worth: Tensor[] = [];
    let later = g!.narrow(axis, n - 1, 1);
    worth.unshift(later);
    for (let i = n - 2; i >= 0; i--) {
      later = g!.narrow(axis, i, 1).add(self.narrow(axis, i + 1, 1).mul(later));
      worth.unshift(later);
    }
    const all = opTable.get('cat')!.call(worth, axis) as Tensor;
    return { self: productBefore(self, axis).mul(all) };
  },
});
