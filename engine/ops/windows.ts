// Gathers along one dimension by a table that the host knows: every place of the result takes some elements,
// its taps, or a fill value. Padding, unfolding, interpolation and pooling in further dimensions are made of
// it; its gradient is the same op with the table turned round.
import { Arr } from '../tensor/arr';
import { int64 } from '../tensor/dtype';
import type { Tensor } from '../tensor/tensor';
import * as k from './kernels';
import { defineOp } from './table';

export interface WindowTable {
  /** For each place, then each tap: the element's position, or -1 for the fill value. */
  positions: Int32Array;
  taps: number;
}

/** A table from a function of place and tap; positions outside of the dimension take the fill value. */
export function windowTable(
  places: number,
  taps: number,
  size: number,
  at: (place: number, tap: number) => number,
): WindowTable {
  const positions = new Int32Array(places * taps);
  for (let i = 0; i < positions.length; i++) {
    const position = at(Math.floor(i / taps), i % taps);
    positions[i] = position >= 0 && position < size ? position : -1;
  }
  return { positions, taps };
}

/** Which places of the result took each element: the table of the gradient. */
function inverse({ positions }: WindowTable, size: number): WindowTable {
  const counts = new Int32Array(size);
  for (const p of positions) if (p >= 0) counts[p]! += 1;
  const taps = Math.max(
    1,
    counts.reduce((a, b) => Math.max(a, b), 0),
  );
  const out = new Int32Array(size * taps).fill(-1);
  const used = new Int32Array(size);
  positions.forEach((p, i) => {
    if (p >= 0) out[p * taps + used[p]!++] = i;
  });
  return { positions: out, taps };
}

/** The dimension becomes two: places and taps. */
export function windowsOf(x: Arr, dim: number, table: WindowTable, fill: number): Arr {
  const { positions, taps } = table;
  const size = x.shape[dim]!;
  const outer = x.shape.slice(0, dim).reduce((a, b) => a * b, 1);
  const inner = x.shape.slice(dim + 1).reduce((a, b) => a * b, 1);
  const shape = [...x.shape.slice(0, dim), positions.length / taps, taps, ...x.shape.slice(dim + 1)];
  if (outer * inner * positions.length === 0) return Arr.filled(0, shape, x.dtype);
  const hasFill = positions.includes(-1);
  const rows = x.as([outer, size, inner]);
  const source = hasFill ? k.concat([rows, Arr.filled(fill, [outer, 1, inner], x.dtype)], 1) : rows;
  const indices = Arr.fromHost(
    positions.map((p) => (p < 0 ? size : p)),
    [positions.length],
    int64,
  );
  return k.run('GatherV2', { x: source, indices }, { axis: 1, batchDims: 0 }, x.dtype).as(shape);
}

const windowsOp = defineOp({
  schema: 'windows(Tensor self, int dim, any table, float fill) -> Tensor',
  doc: 'Takes elements along a dimension by a table of positions.',
  variants: [],
  group: 'Shape',
  gradName: 'UnfoldBackward0',
  forward: ({ self, dim, table, fill }) => windowsOf(self, dim, table, Number(fill)),
  backward: ([g], { args: { self, dim, table } }) => ({ self: windowsSum(g!, dim, table, self.dims[dim]!) }),
});

export function windows(x: Tensor, dim: number, table: WindowTable, fill = 0): Tensor {
  return windowsOp(x, dim, table, fill);
}

/** The opposite of windows: adds every tap of every place to where it was taken from. */
export function windowsSum(g: Tensor, dim: number, table: WindowTable, size: number): Tensor {
  const flat = g.reshape([...g.dims.slice(0, dim), table.positions.length, ...g.dims.slice(dim + 2)]);
  const back = inverse(table, size);
  const gathered = windows(flat, dim, back);
  return back.taps === 1
    ? gathered.reshape([...g.dims.slice(0, dim), size, ...g.dims.slice(dim + 2)])
    : gathered.sum([dim + 1]);
}
