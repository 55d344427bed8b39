// Adaptive pooling: windows of such sizes that the result has the wanted shape.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { float32, int64 } from '../../tensor/dtype';
import { sizeOf } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { defineOp } from '../table';
import { type WindowTable, windowsOf, windowsSum, windowTable } from '../windows';
import { group, scatterPlanes, text } from './planes';

interface Bins {
  table: WindowTable;
  counts: number[];
}

/** Where each place begins and ends. With `repeat` a shorter window has its last element several times. */
function binsOf(size: number, places: number, repeat: boolean): Bins {
  const start = (i: number) => Math.floor((i * size) / places);
  const end = (i: number) => Math.ceil(((i + 1) * size) / places);
  const counts = Array.from({ length: places }, (_, i) => end(i) - start(i));
  const taps = Math.max(1, ...counts);
  const table = windowTable(places, taps, size, (place, tap) => {
    const at = start(place) + tap;
    return at < end(place) ? at : repeat ? end(place) - 1 : -1;
  });
  return { table, counts };
}

const planes = (shape: readonly number[], dims: number) => ({
  lead: shape.slice(0, shape.length - dims),
  size: shape.slice(shape.length - dims),
});

/** One over the number of elements of every place. */
function shares(bins: Bins[], dtype = float32): Arr {
  let values = [1];
  for (const { counts } of bins) values = values.flatMap((v) => counts.map((n) => v * n));
  return Arr.fromHost(
    Float32Array.from(values, (n) => 1 / n),
    bins.map(({ counts }) => counts.length),
    dtype,
  );
}

const averageOp = defineOp({
  schema: 'adaptive_avg_pool_planes(Tensor self, int[] output_size) -> Tensor',
  doc: 'Means of windows such that the result has the wanted shape.',
  group,
  variants: [],
  label: 'avgpool',
  gradName: ({ output_size }) => `AdaptiveAvgPool${output_size.length}DBackward0`,
  forward: ({ self, output_size }) => {
    const { size } = planes(self.shape, output_size.length);
    const bins = size.map((n, i) => binsOf(n, output_size[i], false));
    let out: Arr = self;
    bins.forEach(({ table }, i) => {
      const dim = self.shape.length - output_size.length + i;
      out = k.sum(windowsOf(out, dim, table, 0), [dim + 1], false);
    });
    return k.mul(out, shares(bins));
  },
  backward: ([g], { args: { self, output_size } }) => {
    const { size } = planes(self.dims, output_size.length);
    const bins = size.map((n, i) => binsOf(n, output_size[i], false));
    let out = g!.mul(new Tensor(shares(bins)));
    bins.forEach(({ table }, i) => {
      const dim = self.ndim - output_size.length + i;
      const shape = [...out.dims.slice(0, dim + 1), table.taps, ...out.dims.slice(dim + 1)];
      out = windowsSum(out.unsqueeze(dim + 1).expand(shape), dim, table, size[i]!);
    });
    return { self: out };
  },
  latex: { forward: (n) => `${n.result} = \\operatorname{mean}_{\\text{window}} ${n.self}` },
});

/** Where in a plane every tap of every place lies, place by place. */
function tapPositions(bins: Bins[], size: readonly number[]): number[] {
  let places: number[][] = [[0]];
  bins.forEach(({ table: { positions, taps }, counts }, i) => {
    places = places.flatMap((before) =>
      counts.map((_, place) =>
        before.flatMap((start) =>
          Array.from(
            positions.subarray(place * taps, (place + 1) * taps),
            (position) => start * size[i]! + position,
          ),
        ),
      ),
    );
  });
  return places.flat();
}

const maxOp = defineOp({
  schema: 'adaptive_max_pool_planes(Tensor self, int[] output_size) -> Tensor[]',
  doc: 'Maxima of windows such that the result has the wanted shape, and where they are.',
  group,
  variants: [],
  label: 'maxpool',
  gradName: ({ output_size }) => `AdaptiveMaxPool${output_size.length}DBackward0`,
  forward: ({ self, output_size }) => {
    const dims: number = output_size.length;
    const { lead, size } = planes(self.shape, dims);
    const rows = sizeOf(lead);
    const bins = size.map((n, i) => binsOf(n, output_size[i], true));
    let split: Arr = self.as([rows, ...size]);
    bins.forEach(({ table }, i) => {
      split = windowsOf(split, 1 + 2 * i, table, 0);
    });
    // Places first, then their taps.
    const order = bins.map((_, i) => 1 + 2 * i);
    const [places, count] = [sizeOf(output_size), sizeOf(bins.map(({ table }) => table.taps))];
    const windows = k.permute(split, [0, ...order, ...order.map((dim) => dim + 1)]).as([rows, places, count]);
    const best = k.reduce('ArgMax', windows, [2], false, int64, 0);
    const starts = Array.from({ length: places }, (_, i) => i * count);
    const at = k.add(best, Arr.from(starts, [places], int64));
    const out = [...lead, ...output_size];
    return [
      k.max(windows, [2], false).as(out),
      k.take(Arr.from(tapPositions(bins, size), [places * count], int64), at).as(out),
    ];
  },
  backward: ([g], { args, results }) => ({
    self: scatterPlanes(g!, results[1]!, [...args.self.dims], args.output_size.length),
  }),
  latex: { forward: (n) => `${n.result} = \\max_{\\text{window}} ${n.self}` },
});

/** The wanted shape, where None leaves a dimension as it is. */
function outputOf(name: string, self: Tensor, wanted: unknown, dims: number): number[] {
  if (self.ndim !== dims + 1 && self.ndim !== dims + 2) {
    throw new RuntimeError(
      name.includes('max')
        ? `${name}(): Expected ${dims + 1}D or ${dims + 2}D tensor, but got: ${text(self.dims)}`
        : `${name}(): Expected ${dims + 1}D or ${dims + 2}D tensor, but got ${text(self.dims)}`,
    );
  }
  const list = [wanted].flat() as (number | null)[];
  const size = self.dims.slice(self.ndim - dims);
  const full = list.length === 1 ? new Array<number | null>(dims).fill(list[0]!) : list;
  if (full.length !== dims) {
    throw new RuntimeError(`${name}: output_size must be ${dims}`);
  }
  return full.map((n, i) => n ?? size[i]!);
}

for (const dims of [1, 2, 3] as const) {
  const name = `adaptive_avg_pool${dims}d`;
  defineOp({
    schema: `${name}(Tensor self, any output_size) -> Tensor`,
    doc: 'Means of windows such that the result has the wanted shape.',
    group,
    variants: dims === 1 ? ['function', 'functional'] : ['functional'],
    compose: ({ self, output_size }) => {
      const size = outputOf(name, self, output_size, dims);
      if (dims === 1) return averagePlanes(self.unsqueeze(-2), [1, ...size]).squeeze(-2);
      return averagePlanes(self, size);
    },
  });
}

/** PyTorch takes the plain mean where one number is left of every plane. */
function averagePlanes(self: Tensor, size: number[]): Tensor {
  if (size.every((n) => n === 1))
    return self.mean(
      size.map((_, i) => -1 - i),
      true,
    );
  return averageOp(self, size);
}

for (const dims of [1, 2, 3] as const) {
  const name = `adaptive_max_pool${dims}d`;
  defineOp({
    schema: `${name}(Tensor self, any output_size, bool return_indices=False) -> Tensor`,
    doc: 'Maxima of windows such that the result has the wanted shape.',
    group,
    variants: ['functional'],
    compose: ({ self, output_size, return_indices }) => {
      const size = outputOf(name, self, output_size, dims);
      const image = dims === 1 ? self.unsqueeze(-2) : self;
      const both: Tensor[] = maxOp(image, dims === 1 ? [1, ...size] : size);
      const results = dims === 1 ? both.map((t) => t.squeeze(-2)) : both;
      return return_indices ? results : results[0];
    },
  });
}
