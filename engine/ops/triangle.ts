// The lower and the upper triangle of matrices.
import { Arr } from '../tensor/arr';
import { float32 } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { defineOp } from './table';

defineOp({
  schema: 'tril(Tensor self, int diagonal=0) -> Tensor',
  doc: 'The lower triangle, zeros elsewhere.',
  group: 'Shape',
  compose: ({ self, diagonal }) => self.mul(triangle(self, (i, j) => j - i <= diagonal)),
});
defineOp({
  schema: 'triu(Tensor self, int diagonal=0) -> Tensor',
  doc: 'The upper triangle, zeros elsewhere.',
  group: 'Shape',
  compose: ({ self, diagonal }) => self.mul(triangle(self, (i, j) => j - i >= diagonal)),
});

function triangle(self: Tensor, inside: (i: number, j: number) => boolean): Tensor {
  const [rows, columns] = self.dims.slice(-2) as [number, number];
  const values = Array.from({ length: rows * columns }, (_, at) =>
    inside(Math.floor(at / columns), at % columns) ? 1 : 0,
  );
  return new Tensor(Arr.from(values, [rows, columns], self.dtype.category === 2 ? float32 : self.dtype));
}
