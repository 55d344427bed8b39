// Padding of the last dimensions in PyTorch's order (last dimension first): constant, reflected, repeated and
// circular. What F.pad and the padding modes of convolutions are made of.
import { RuntimeError } from '../backend';
import type { Tensor } from '../tensor/tensor';
import { takeAlong, type WindowTable, windowTable } from './windows';

export type PadMode = 'constant' | 'reflect' | 'replicate' | 'circular';

/** One dimension at a time; a negative pad cuts off. */
export function padConstant(x: Tensor, pads: readonly number[], value: number): Tensor {
  return padWith(
    x,
    pads,
    (_, n, before, after) => windowTable(n + before + after, 1, n, (place) => place - before),
    value,
  );
}

function padWith(
  x: Tensor,
  pads: readonly number[],
  table: (dim: number, n: number, before: number, after: number) => WindowTable,
  value = 0,
): Tensor {
  let out = x;
  for (let i = 0; i < pads.length / 2; i++) {
    const [before, after] = [pads[2 * i]!, pads[2 * i + 1]!];
    if (before === 0 && after === 0) continue;
    const dim = x.ndim - 1 - i;
    out = takeAlong(out, dim, table(dim, x.dims[dim]!, before, after), value);
  }
  return out;
}

export function padReflect(x: Tensor, pads: readonly number[]): Tensor {
  return padWith(x, pads, (dim, n, before, after) => {
    if (before >= n || after >= n) {
      throw new RuntimeError(
        `Argument #4: Padding size should be less than the corresponding input dimension, but got: padding (${before}, ${after}) at dimension ${dim} of input [${x.dims.join(', ')}]`,
      );
    }
    return windowTable(n + before + after, 1, n, (place) => {
      const at = Math.abs(place - before);
      return at < n ? at : 2 * (n - 1) - at;
    });
  });
}

export function padReplicate(x: Tensor, pads: readonly number[]): Tensor {
  return padWith(x, pads, (_, n, before, after) =>
    windowTable(n + before + after, 1, n, (place) => Math.min(Math.max(place - before, 0), n - 1)),
  );
}

export function padCircular(x: Tensor, pads: readonly number[]): Tensor {
  return padWith(x, pads, (_, n, before, after) => {
    if (before > n || after > n) {
      throw new RuntimeError('Padding value causes wrapping around more than once.');
    }
    return windowTable(n + before + after, 1, n, (place) => (place - before + n) % n);
  });
}

export function padAs(mode: PadMode, x: Tensor, pads: readonly number[], value = 0): Tensor {
  if (mode === 'reflect') return padReflect(x, pads);
  if (mode === 'replicate') return padReplicate(x, pads);
  if (mode === 'circular') return padCircular(x, pads);
  return padConstant(x, pads, value);
}
