// Tensors brought to a size of another, or compared with it; and the names that chunk, split and narrow have besides.
import { RuntimeError } from '../../backend';
import { sameShape } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import { reduceTo } from '../reduceTo';
import { defineOp } from '../table';

const group = 'Shape';

defineOp({
  schema: 'sum_to_size(Tensor self, int... size) -> Tensor',
  doc: 'The sum over what a tensor of that size would be expanded along.',
  group,
  variants: ['method'],
  compose: ({ self, size }: { self: Tensor; size: number[] }) => {
    const lead = self.ndim - size.length;
    if (lead < 0 || size.some((n, i) => n !== 1 && n !== self.dims[lead + i]))
      throw new RuntimeError(
        `size {[${size.join(', ')}]} is not expandable to size {[${self.dims.join(', ')}]}.`,
      );
    return reduceTo(self, size);
  },
});
defineOp({
  schema: 'is_same_size(Tensor self, Tensor other) -> bool',
  doc: 'Whether both have the same shape.',
  group,
  compose: ({ self, other }) => sameShape(self.dims, other.dims),
});
defineOp({
  schema: 'resize_as_(Tensor self, Tensor the_template) -> Tensor',
  doc: 'Gives the tensor the shape of another in place, as resize_ does.',
  group: 'In place',
  variants: ['method', 'function'],
  compose: ({ self, the_template }) => call('resize_', self, [...the_template.dims]),
});
defineOp({
  schema: 'narrow_copy(Tensor self, int dim, int start, int length) -> Tensor',
  doc: 'What narrow gives, as a copy.',
  group,
  compose: ({ self, dim, start, length }) => self.narrow(dim, start, length).clone(),
});
defineOp({
  schema: 'unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]',
  doc: 'What chunk gives.',
  group,
  compose: ({ self, chunks, dim }) => self.chunk(chunks, dim),
});
defineOp({
  schema: 'unsafe_split(Tensor self, int split_size, int dim=0) -> Tensor[]',
  doc: 'What split gives.',
  group,
  compose: ({ self, split_size, dim }) => self.split(split_size, dim),
});
