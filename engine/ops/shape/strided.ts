// torch.as_strided: a view by strides into the memory that a tensor and its views share.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { formatShape, sizeOf, stridesOf } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import { gatherAlong, putAlong } from '../indexing/placing';
import { defineOp } from '../table';
import { defineView } from './viewOp';

const strided = defineView({
  schema: 'strided(Tensor self, int[] size, int[] stride, int offset) -> Tensor',
  doc: 'Elements of a contiguous tensor by strides.',
  variants: [],
  label: 'as_strided',
  gradName: 'AsStridedBackward0',
  forward: ({ self, size, stride, offset }) =>
    gatherAlong(self.as([self.size]), 0, stridedPositions(self.size, size, stride, offset)),
  backward: ([g], { args: { self, size, stride, offset } }) => ({
    self: g!
      .scatter_positions(new Tensor(stridedPositions(self.numel(), size, stride, offset)), self.numel())
      .reshape([...self.dims]),
  }),
  place: (_, { stride, offset }) => ({ strides: stride, offset }),
  write: (base, value, { size, stride, offset }) => {
    const positions = stridedPositions(base.size, size, stride, offset);
    return putAlong(base.as([base.size]), 0, positions, value.as([value.size]), 'set').as(base.shape);
  },
});

function stridedPositions(available: number, size: number[], stride: number[], offset: number): Arr {
  if (size.length !== stride.length) throw new RuntimeError('mismatch in length of strides and shape');
  if (stride.some((step) => step < 0))
    throw new RuntimeError(
      `as_strided: Negative strides are not supported at the moment, got strides: ${formatShape(stride)}`,
    );
  if (offset < 0) throw new RuntimeError(`Tensor: invalid storage offset ${offset}`);
  if (size.some((n) => n < 0))
    throw new RuntimeError(
      `Storage size calculation overflowed with sizes=${formatShape(size)} and strides=${formatShape(stride)}`,
    );
  const count = sizeOf(size);
  const out = new Int32Array(count);
  const own = stridesOf(size);
  let largest = 0;
  for (let at = 0; at < count; at++) {
    let position = offset;
    for (let i = 0; i < size.length; i++) position += (Math.floor(at / own[i]!) % size[i]!) * stride[i]!;
    largest = Math.max(largest, position);
    out[at] = position;
  }
  if (count > 0 && largest >= available) {
    throw new RuntimeError(
      `setStorage: sizes ${formatShape(size)}, strides ${formatShape(stride)}, storage offset ${offset}, and itemsize 4 requiring a storage size of ${(largest + 1) * 4} are out of bounds for storage of size ${available * 4}`,
    );
  }
  return Arr.fromHost(out, size, int64);
}

defineOp({
  schema: 'as_strided(Tensor self, int[] size, int[] stride, int? storage_offset=None) -> Tensor',
  doc: 'A view by strides into the memory of the tensor, which it shares with all its views.',
  group: 'Shape',
  compose: ({ self, size, stride, storage_offset }) => {
    let root: Tensor = self;
    let isDetached = false;
    while (root.view_) {
      isDetached ||= root.view_.offTape;
      root = root.view_.base.tensor;
    }
    if (!root.is_contiguous())
      throw new RuntimeError(
        'as_strided() of a tensor that is not laid out row by row is not supported here',
      );
    const out = strided(root, size, stride, storage_offset ?? self.storage_offset());
    return isDetached ? out.detach() : out;
  },
});
