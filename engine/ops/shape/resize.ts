// resize_: a tensor that takes another shape and keeps of its elements as many as have room.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { sizeOf } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import { checkSize } from '../creation/made';
import * as k from '../kernels';
import { defineOp } from '../table';

defineOp({
  schema: 'resize_(Tensor self, int... size) -> Tensor',
  doc: 'Gives the tensor another shape in place: its elements stay in order, what has no room is lost, and new ones are zero.',
  group: 'In place',
  variants: ['method'],
  compose: ({ self, size }) => {
    if (self.requires_grad) throw new RuntimeError('cannot resize variables that require grad');
    if (self.view_) throw new RuntimeError('resize_() is not supported for a view: clone() it first');
    const shape = checkSize(size);
    const flat: Arr = self.arr.as([self.numel()]);
    const count = sizeOf(shape);
    const missing = count - flat.size;
    const arr =
      missing > 0 ? k.concat([flat, Arr.filled(0, [missing], flat.dtype)], 0) : k.slice(flat, [0], [count]);
    self.become(new Tensor(arr.as(shape)));
    return self;
  },
});
