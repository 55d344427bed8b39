// A tensor whose last dimensions are each resized by a table of weighted taps. Its gradient is the same op with
// the tables turned round, and so is the gradient of that.
import { Arr } from '../../tensor/arr';
import { sizeOf } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { defineOp } from '../table';
import { windowsOf } from '../windows';
import { transposed, type WeightedTaps } from './taps';

/** For each of the last dimensions its size, and how it is resized. */
export interface Resizing {
  size: number;
  table: WeightedTaps;
}

function alongDim(x: Arr, dim: number, { places, taps, positions, weights }: WeightedTaps): Arr {
  const lead = x.shape.slice(0, dim);
  const rest = x.shape.slice(dim + 1);
  const rows = x.as([sizeOf(lead), x.shape[dim]!, sizeOf(rest)]);
  const taken = windowsOf(rows, 1, { positions, taps }, 0);
  const shape = [...lead, places, ...rest];
  if (taps === 1 && weights.every((weight) => weight === 1)) return taken.as(shape);
  const shares = Arr.fromHost(weights, [places, taps, 1], x.dtype);
  return k.sum(k.mul(taken, shares), [2], false).as(shape);
}

export const resample: (x: Tensor, tables: Resizing[], node: string) => Tensor = defineOp({
  schema: 'resample(Tensor self, any tables, str node) -> Tensor',
  doc: 'The tensor with its last dimensions resized, each element of the result a weighted sum along them.',
  group: 'Vision',
  variants: [],
  label: 'interpolate',
  gradName: ({ node }) => `${node}1`,
  forward: ({ self, tables }) => {
    const first = self.shape.length - tables.length;
    let out: Arr = self;
    // Along rows first, as PyTorch adds up.
    for (let i = tables.length - 1; i >= 0; i--) out = alongDim(out, first + i, tables[i].table);
    return out;
  },
  backward: ([g], { args: { tables, node } }) => ({
    self: resample(
      g!,
      tables.map(({ size, table }: Resizing) => transposed(table, size)),
      `${node.replace(/\d$/, '')}Backward`,
    ),
  }),
});
