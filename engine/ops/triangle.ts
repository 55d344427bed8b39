// The lower and the upper triangle of matrices. What is cut off may be infinite: it is left out, not multiplied.
import { IndexError } from '../backend';
import { Arr } from '../tensor/arr';
import { bool } from '../tensor/dtype';
import { wrapDim } from '../tensor/size';
import type { Tensor } from '../tensor/tensor';
import * as k from './kernels';
import { defineOp } from './table';

function triangle(
  name: string,
  doc: string,
  inside: (i: number, j: number, diagonal: number) => boolean,
): void {
  const op: (x: Tensor, diagonal: number) => Tensor = defineOp({
    schema: `${name}(Tensor self, int diagonal=0) -> Tensor`,
    doc,
    group: 'Shape',
    variants: ['function', 'method', 'inplace'],
    forward: ({ self, diagonal }) => {
      if (self.shape.length === 0)
        throw new IndexError('Dimension specified as -2 but tensor has no dimensions');
      wrapDim(-2, self.shape.length);
      const [rows, columns] = self.shape.slice(-2);
      const values = Uint8Array.from({ length: rows * columns }, (_, at) =>
        inside(Math.floor(at / columns), at % columns, diagonal) ? 1 : 0,
      );
      return k.cast(k.where(Arr.fromHost(values, [rows, columns], bool), self, false), self.dtype);
    },
    backward: ([g], { args }) => ({ self: op(g!, args.diagonal) }),
  });
}

triangle('tril', 'The lower triangle, zeros elsewhere.', (i, j, diagonal) => j - i <= diagonal);
triangle('triu', 'The upper triangle, zeros elsewhere.', (i, j, diagonal) => j - i >= diagonal);
