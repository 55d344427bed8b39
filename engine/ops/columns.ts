// F.unfold and F.fold: the patches of images as columns, and columns added up into images.
import { IndexError, RuntimeError } from '../backend';
import { Arr } from '../tensor/arr';
import { formatShape } from '../tensor/size';
import type { Tensor } from '../tensor/tensor';
import { needFloats } from './refusals';
import { addPatches, type Pair, patchesOf, placesAlong, tapsOf, type Window } from './spatial';
import { defineOp } from './table';

const group = 'Convolution';

interface Options {
  kernel_size: number[];
  dilation: number[];
  padding: number[];
  stride: number[];
}

function pairOf(name: string, list: number[]): Pair {
  if (list.length !== 1 && list.length !== 2)
    throw new RuntimeError(`It is expected ${name} equals to 2, but got size ${list.length}`);
  return [list[0]!, list[list.length - 1]!];
}

function windowOf(o: Options): Window {
  const window = {
    kernel: pairOf('kernel_size', o.kernel_size),
    dilation: pairOf('dilation', o.dilation),
    padding: pairOf('padding', o.padding),
    stride: pairOf('stride', o.stride),
  };
  const refuse = (what: string, bound: string, name: string, [tall, wide]: Pair): never => {
    throw new RuntimeError(
      `${what} should be ${bound}, but got ${name}_height: ${tall} ${name}_width: ${wide}`,
    );
  };
  const positive = 'greater than zero';
  if (Math.min(...window.kernel) <= 0) refuse('kernel size', positive, 'kernel', window.kernel);
  if (Math.min(...window.dilation) <= 0) refuse('dilation', positive, 'dilation', window.dilation);
  if (Math.min(...window.padding) < 0) refuse('padding', 'non-negative', 'pad', window.padding);
  if (Math.min(...window.stride) <= 0) refuse('stride', positive, 'stride', window.stride);
  return window;
}

const pairText = (pair: Pair) => `(${pair.join(', ')})`;
const optionArgs = 'int[] kernel_size, int[] dilation=[1], int[] padding=[0], int[] stride=[1]';

function placesOf(window: Window, height: number, width: number): Pair {
  return [placesAlong(window, 0, height), placesAlong(window, 1, width)];
}

const im2col: (x: Tensor, o: { window: Window }) => Tensor = defineOp({
  schema: 'im2col(Tensor self, any window) -> Tensor',
  doc: 'The patches of images as columns.',
  group,
  variants: [],
  label: 'unfold',
  gradName: 'Im2ColBackward0',
  forward: ({ self, window }) => {
    const [c, h, w] = self.shape.slice(-3);
    const taps = tapsOf(window, h, w, placesOf(window, h, w));
    const shape = [...self.shape.slice(0, -3), c * taps.taps, taps.places];
    if (self.size === 0) return Arr.filled(0, shape, self.dtype);
    return patchesOf(self.as([self.size / (h * w), h * w]), taps, 0).as(shape);
  },
  backward: ([g], { args: { self, window } }) => ({ self: col2im(g!, [...self.dims.slice(-2)], { window }) }),
});

const col2im: (x: Tensor, output: number[], o: { window: Window }) => Tensor = defineOp({
  schema: 'col2im(Tensor self, int[] output_size, any window) -> Tensor',
  doc: 'Columns added up into the images whose patches they are.',
  group,
  variants: [],
  label: 'fold',
  gradName: 'Col2ImBackward0',
  forward: ({ self, output_size, window }) => {
    const [h, w] = output_size;
    const taps = tapsOf(window, h, w, placesOf(window, h, w));
    const shape = [...self.shape.slice(0, -2), self.shape.at(-2) / taps.taps, h, w];
    if (self.size === 0) return Arr.filled(0, shape, self.dtype);
    const each = taps.taps * taps.places;
    return addPatches(self.as([self.size / each, each]), taps).as(shape);
  },
  backward: ([g], { args }) => ({ self: im2col(g!, { window: args.window }) }),
});

function refuseSizes(places: Pair, [h, w]: Pair, window: Window): void {
  if (places[0] >= 1 && places[1] >= 1) return;
  throw new RuntimeError(
    `Given input with spatial size ${pairText([h, w])}, kernel_size=${pairText(window.kernel)}, dilation=${pairText(window.dilation)}, padding=${pairText(window.padding)}, calculated shape of the array of sliding blocks as ${pairText(places)}, but its components must be at least one.`,
  );
}

defineOp({
  schema: `functional_unfold(Tensor self, ${optionArgs}) -> Tensor`,
  doc: 'The patches that a window sees of images (N, C, H, W), as columns: (N, C * window, places).',
  group,
  variants: ['functional'],
  compose: (a) => {
    const { self } = a;
    const window = windowOf(a);
    const rank = self.ndim;
    const isBatch = rank === 4;
    const start = isBatch ? 1 : 0;
    if (rank < 3)
      throw new IndexError(
        `Dimension out of range (expected to be in range of [${-rank}, ${rank - 1}], but got 2)`,
      );
    if ((rank !== 3 && rank !== 4) || self.dims.slice(start).some((n: number) => n === 0)) {
      throw new RuntimeError(
        `Expected 3D or 4D (batch mode) tensor with possibly 0 batch size and other non-zero dimensions for input, but got: ${formatShape(self.dims)}`,
      );
    }
    const [h, w] = self.dims.slice(-2) as [number, number];
    refuseSizes(placesOf(window, h, w), [h, w], window);
    needFloats('im2col_out_cpu', self);
    return im2col(self, { window });
  },
});

defineOp({
  schema: `fold(Tensor self, int[] output_size, ${optionArgs}) -> Tensor`,
  doc: 'The opposite of unfold: columns added up into images of the size output_size.',
  group,
  variants: ['functional'],
  compose: (a) => {
    const { self } = a;
    const output = pairOf('output_size', a.output_size);
    const window = windowOf(a);
    const isBatch = self.ndim === 3;
    const rows = self.dims[isBatch ? 1 : 0];
    if ((self.ndim !== 2 && !isBatch) || self.dims.slice(isBatch ? 1 : 0).some((n: number) => n === 0)) {
      throw new RuntimeError(
        `Expected 2D or 3D (batch mode) tensor for input with possibly 0 batch size and non-zero dimensions for input, but got: ${formatShape(self.dims)}`,
      );
    }
    const at = isBatch ? 1 : 0;
    const [tall, wide] = window.kernel;
    if (rows % (tall * wide) !== 0) {
      throw new RuntimeError(
        `Expected size of input's dimension 1 to be divisible by the product of kernel_size, but got input.size(1)=${rows} and kernel_size=${pairText(window.kernel)}.`,
      );
    }
    const places = placesOf(window, ...output);
    const count = places[0] * places[1];
    const columns = self.dims[at + 1];
    if (columns !== count || places[0] < 0 || places[1] < 0) {
      throw new RuntimeError(
        `Given output_size=${pairText(output)}, kernel_size=${pairText(window.kernel)}, dilation=${pairText(window.dilation)}, padding=${pairText(window.padding)}, stride=${pairText(window.stride)}, expected size of input's dimension 2 to match the calculated number of sliding blocks ${places[0]} * ${places[1]} = ${count}, but got input.size(2)=${columns}.`,
      );
    }
    return col2im(self, [...output], { window });
  },
});
