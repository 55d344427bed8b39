// fractional_max_pool: the largest values of windows whose places are drawn, so that sizes shrink by fractions.
import { RuntimeError, ValueError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { float64, int64 } from '../../tensor/dtype';
import { sizeOf, stridesOf } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import * as k from '../kernels';
import { defineOp } from '../table';
import { group } from './planes';

/** Where the windows of one dimension begin, by one number between 0 and 1. */
function starts(
  sample: number,
  input: number,
  output: number,
  pool: number,
  round: (n: number) => number,
): number[] {
  const step = output > 1 ? round((input - pool) / (output - 1)) : 0;
  const at = (i: number) => Math.trunc(round(round(i + sample) * step));
  return Array.from({ length: output }, (_, i) => (i === output - 1 ? input - pool : at(i) - at(0)));
}

/** Every combination of one number of each list, as sums. */
const sums = (lists: number[][]): number[] =>
  lists.reduce((all, list) => all.flatMap((sum) => list.map((n) => sum + n)), [0]);

function listOf(value: unknown, dims: number): number[] {
  return Array.isArray(value) ? value.map(Number) : Array<number>(dims).fill(Number(value));
}

const names = { 2: ['height', 'width'], 3: ['time', 'height', 'width'] } as const;

for (const dims of [2, 3] as const) {
  const name = `fractional_max_pool${dims}d`;
  defineOp({
    schema: `${name}_with_indices(Tensor self, int|int[] kernel_size, int|int[]? output_size=None, any output_ratio=None, bool return_indices=False, Tensor? _random_samples=None) -> (Tensor, Tensor)`,
    doc: 'The largest values of windows at places that are drawn, and where they were found.',
    group,
    variants: ['functional'],
    compose: ({ self, kernel_size, output_size, output_ratio, _random_samples }) => {
      if (output_size === null && output_ratio === null)
        throw new ValueError(`${name} requires specifying either an output_size or an output_ratio`);
      // PyTorch asks for the channels before it looks at the rank.
      if (!_random_samples) self.size(-dims - 1);
      const x: Tensor = self.ndim === dims + 1 ? self.unsqueeze(0) : self;
      if (x.ndim !== dims + 2 || x.dims.slice(1).includes(0))
        throw new RuntimeError(
          `${name}(): Expected ${dims + 1}D or ${dims + 2}D (batch mode) tensor with optional 0 dim batch size for input, but got:[${self.dims.join(', ')}]`,
        );
      const [count, channels, ...size] = x.dims as [number, number, ...number[]];
      const pool = listOf(kernel_size, dims);
      const out =
        output_size === null
          ? listOf(output_ratio, dims).map((ratio, i) => Math.trunc(size[i]! * ratio))
          : listOf(output_size, dims);
      for (const [i, which] of names[dims].entries())
        if (out[i]! + pool[i]! - 1 > size[i]!)
          throw new RuntimeError(
            `${name}${dims === 2 ? '' : '_out'}(): pool ${which} ${pool[i]} too large relative to input ${which} ${size[i]}`,
          );
      const samples: Tensor = _random_samples ?? call('rand', count, channels, dims, { dtype: x.dtype });
      const drawn = k.hostOf(samples.arr, `${name}()`);
      const round = x.dtype === float64 ? (n: number) => n : Math.fround;
      const strides = stridesOf(size);
      const inside = sums(pool.map((n, i) => Array.from({ length: n }, (_, j) => j * strides[i]!)));
      const [places, taps] = [sizeOf(out), inside.length];
      const positions = new Int32Array(count * channels * places * taps);
      for (let plane = 0; plane < count * channels; plane++) {
        // In two dimensions the first number is the width's.
        const sampleOf = (i: number) => drawn[plane * dims + (dims === 2 ? 1 - i : i)]!;
        const corners = sums(
          out.map((n, i) => starts(sampleOf(i), size[i]!, n, pool[i]!, round).map((at) => at * strides[i]!)),
        );
        corners.forEach((corner, place) => {
          inside.forEach((step, tap) => {
            positions[(plane * places + place) * taps + tap] = corner + step;
          });
        });
      }
      const index = new Tensor(Arr.fromHost(positions, [count, channels, places * taps], int64));
      const windows = x.reshape(count, channels, sizeOf(size)).gather(2, index);
      const [best, tap] = call(
        'max',
        windows.reshape(count, channels, places, taps),
        -1,
      ) as unknown as Tensor[];
      const found = index.reshape(count, channels, places, taps).gather(3, tap!.unsqueeze(3)).squeeze(3);
      const shape = self.ndim === dims + 1 ? [channels, ...out] : [count, channels, ...out];
      return [best!.reshape(shape), found.reshape(shape)];
    },
  });
  defineOp({
    schema: `${name}(Tensor self, int|int[] kernel_size, int|int[]? output_size=None, any output_ratio=None, bool return_indices=False, Tensor? _random_samples=None) -> Tensor`,
    doc: 'The largest values of windows at places that are drawn, so that sizes shrink by fractions.',
    group,
    variants: ['functional'],
    compose: ({ self, kernel_size, output_size, output_ratio, return_indices, _random_samples }) => {
      const pair = call(
        `${name}_with_indices`,
        self,
        kernel_size,
        output_size,
        output_ratio,
        true,
        _random_samples,
      );
      return return_indices ? pair : (pair as unknown as Tensor[])[0];
    },
  });
}
