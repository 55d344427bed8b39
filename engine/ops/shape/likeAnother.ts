// The same elements with dimensions in another order and ones put in or left out, as after turns in place: how one
// such geometry is read from another.
import { withGradMode } from '../../autograd/mode';
import { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import * as k from '../kernels';
import { asView } from '../view';
import { inverse } from './permute';
import { putIn, waysOf } from './viewOp';

interface Geometry {
  shape: readonly number[];
  strides: readonly number[];
}

export const geometryOf = (tensor: Tensor): Geometry => ({ shape: tensor.dims, strides: tensor.stride() });

/** For each of the dimensions of `to` that are not of one element, which of those of `from` it is. */
function order(from: Geometry, to: Geometry): number[] {
  const wide = ({ shape, strides }: Geometry) =>
    shape.map((size, i) => ({ size, stride: strides[i] })).filter(({ size }) => size !== 1);
  const left: ({ size: number; stride: number | undefined } | null)[] = wide(from);
  // Dimensions of one size and one stride hold the same elements: which of them is taken makes no difference.
  return wide(to).map(({ size, stride }) => {
    const at = left.findIndex((dim) => dim?.size === size && dim.stride === stride);
    left[at] = null;
    return at;
  });
}

const withoutOnes = (shape: readonly number[]) => shape.filter((size) => size !== 1);
const isInOrder = (perm: readonly number[]) => perm.every((from, to) => from === to);

/** A tensor's elements in the geometry of another that holds the same; on the tape, where that records. */
export function inGeometryOf(to: Tensor, from: Tensor): Tensor {
  const perm = order(geometryOf(from), geometryOf(to));
  if (isInOrder(perm)) return call('reshape', from, [...to.dims]);
  return call('reshape', call('permute', call('reshape', from, withoutOnes(from.dims)), perm), [...to.dims]);
}

/** A view of `base` in a geometry, with the same elements. */
export function viewIn({ shape, strides }: Geometry, base: Tensor): Tensor {
  const perm = order(geometryOf(base), { shape, strides });
  const inOrder = isInOrder(perm);
  const read = (of: Tensor) => {
    const plain = call('reshape', of, withoutOnes(of.dims));
    return call('reshape', inOrder ? plain : call('permute', plain, perm), [...shape]);
  };
  const ways = waysOf(read, (value, into) =>
    k.permute(value.as(withoutOnes(shape)), inverse(perm)).as(into.shape),
  );
  const value = withGradMode(false, () => read(base).arr);
  return asView(base, putIn(new Tensor(value), { strides, offset: base.storage_offset() }), ways, inOrder);
}
