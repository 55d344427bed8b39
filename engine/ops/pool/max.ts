// Max pooling, with the positions of the maxima, in one, two and three dimensions, and its inverse.
import { recordsGradients } from '../../autograd/mode';
import { RuntimeError, ValueError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { sameShape, sizeOf } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import * as k from '../kernels';
import { needFloats } from '../refusals';
import { maxPool2d, maxPool2dGrad, type Pair } from '../spatial';
import { defineOp } from '../table';
import { windowsOf, windowTable } from '../windows';
import { checkPooling, group, type Pooling, placesOf, scatterPlanes, spread, text } from './planes';

// biome-ignore lint/suspicious/noExplicitAny: the schema says the types; the binder has checked them.
type Args = any;

const geometry = 'int[] kernel_size, int[] stride, int[] padding, int[] dilation, bool ceil_mode';
const poolingOf = (a: Args): Pooling => ({
  kernel: a.kernel_size,
  stride: a.stride,
  padding: a.padding,
  dilation: a.dilation,
  ceilMode: a.ceil_mode,
});

const latex = {
  forward: (n: Record<string, string>) => `${n.result} = \\max_{\\text{window}} ${n.self}`,
  rules: { self: (n: Record<string, string>) => `[${n.self} = ${n.result}]` },
};

/** Images [N, C, H, W] of a value that may have no batch. */
const images = (shape: readonly number[]) => (shape.length === 3 ? [1, ...shape] : shape);
const pairs = (o: Pooling, from = 0) => ({
  kernel: o.kernel.slice(from) as unknown as Pair,
  stride: o.stride.slice(from) as unknown as Pair,
  padding: o.padding.slice(from) as unknown as Pair,
  dilation: o.dilation.slice(from) as unknown as Pair,
  ceilMode: o.ceilMode,
});

/** The gradient as an op, so that it has one too. */
const maxPool2dBackward = defineOp({
  schema: `max_pool2d_backward(Tensor grad, Tensor indices, int[] size, ${geometry}) -> Tensor`,
  doc: 'Sends each gradient to where its maximum was.',
  group,
  variants: [],
  gradName: 'MaxPool2DWithIndicesBackwardBackward0',
  saves: ['indices'],
  forward: (a) => {
    const shape = images(a.size);
    const lead = a.grad.shape.length === 3 ? [1, ...a.grad.shape] : a.grad.shape;
    return maxPool2dGrad(a.grad.as(lead), a.indices.as(lead), shape).as(a.size);
  },
  backward: ([g], { args }) => ({
    grad: opTake(g!, args.indices),
    indices: null,
  }),
});

const opTake = (g: Tensor, indices: Tensor) => call('take_from_planes', g, indices, 2);

const maxPool2dOp = defineOp({
  schema: `max_pool2d_images(Tensor self, ${geometry}) -> Tensor[]`,
  doc: 'The largest element of each window of an image, and where it is.',
  group,
  variants: [],
  label: 'maxpool',
  gradName: 'MaxPool2DWithIndicesBackward0',
  forward: (a) => {
    const x = a.self.as(images(a.self.shape));
    const { values, indices } = maxPool2d(x, pairs(poolingOf(a)));
    const shape = a.self.shape.length === 3 ? values.shape.slice(1) : values.shape;
    return [values.as(shape), indices.as(shape)];
  },
  backward: ([g], { args, results }) => ({
    self: maxPool2dBackward(g, results[1]!, [...args.self.dims], ...listOf(args)),
  }),
  latex,
});

const listOf = (a: Args) => [a.kernel_size, a.stride, a.padding, a.dilation, a.ceil_mode];

const maxPool3dOp = defineOp({
  schema: `max_pool3d_volumes(Tensor self, ${geometry}) -> Tensor[]`,
  doc: 'The largest element of each window of a volume, and where it is.',
  group,
  variants: [],
  label: 'maxpool',
  gradName: 'MaxPool3DWithIndicesBackward0',
  forward: (a) => {
    const o = poolingOf(a);
    const { shape } = a.self;
    const [d, h, w] = shape.slice(-3) as [number, number, number];
    const rows = a.self.size / Math.max(d * h * w, 1);
    const flat = maxPool2d(a.self.as([rows, d, h, w]), pairs(o, 1));
    const [height, width] = flat.values.shape.slice(2) as [number, number];
    const inner = height * width;
    const depths = Array.from({ length: d }, (_, i) => i * h * w);
    const within = k.add(flat.indices.as([rows, d, inner]), Arr.from(depths, [d, 1], int64));
    const places = placesOf(d, o, 0);
    const table = windowTable(
      places,
      o.kernel[0]!,
      d,
      (place, tap) => place * o.stride[0]! - o.padding[0]! + tap * o.dilation[0]!,
    );
    // [rows, places, taps, inner] to taps last: the first of equals wins, as PyTorch scans.
    const windows = (x: Arr, fill: number) => k.permute(windowsOf(x, 1, table, fill), [0, 1, 3, 2]);
    const values = windows(flat.values.as([rows, d, inner]), Number.NEGATIVE_INFINITY);
    const best = k.reduce('ArgMax', values, [3], false, int64, 0);
    const starts = Array.from({ length: best.size }, (_, i) => i * o.kernel[0]!);
    const at = k.add(best.as([best.size]), Arr.from(starts, [best.size], int64));
    const out = [...shape.slice(0, -3), places, height, width];
    return [k.max(values, [3], false).as(out), k.take(windows(within, 0), at).as(out)];
  },
  backward: ([g], { args, results }) => ({
    self: scatterPlanes(g!, results[1]!, [...args.self.dims], 3),
  }),
  latex,
});

for (const [dims, op] of [
  [1, maxPool2dOp],
  [2, maxPool2dOp],
  [3, maxPool3dOp],
] as const) {
  const name = `max_pool${dims}d`;
  const pool = (a: Args, withIndices: boolean): Tensor[] => {
    const { self } = a;
    const isRow = dims === 1 && !withIndices;
    const [least, most] = [dims + 1, dims + 2];
    if (isRow && (self.ndim < least || self.ndim > most || self.dims.slice(self.ndim - 2).includes(0)))
      throw new RuntimeError(
        `max_pool1d: Expected 2D or 3D (batch mode) tensor with optional 0 dim batch size for input, but got:${text(self.dims)}`,
      );
    if (dims === 1 && withIndices && self.ndim !== 2 && self.ndim !== 3)
      throw new RuntimeError(
        `Expected 2 to 3 dimensions, but got ${self.ndim}-dimensional tensor for argument #1 'self' (while checking arguments for max_pool1d)`,
      );
    if (self.ndim < least || self.ndim > most) {
      throw new RuntimeError(`non-empty ${least}D or ${most}D (batch mode) tensor expected for input`);
    }
    const o: Pooling = {
      kernel: spread(name, 'kernel_size', a.kernel_size, dims),
      stride: spread(name, 'stride', a.stride ?? a.kernel_size, dims),
      padding: spread(name, 'padding', a.padding, dims),
      dilation: spread(name, 'dilation', a.dilation, dims),
      ceilMode: a.ceil_mode,
    };
    if (dims > 1) {
      checkPooling(self, o);
      needFloats(kernelNames[dims], self);
      return op(self, o.kernel, o.stride, o.padding, o.dilation, o.ceilMode);
    }
    const image = (list: number[], missing: number) => [missing, ...list];
    const wide: Pooling = {
      kernel: image(o.kernel, 1),
      stride: image(o.stride, 1),
      padding: image(o.padding, 0),
      dilation: image(o.dilation, 1),
      ceilMode: o.ceilMode,
    };
    if (isRow) checkRow(self, o);
    // What has a gradient wants the indices, and PyTorch then pools an image of one row.
    if (!isRow || (self.requires_grad && recordsGradients())) checkPooling(self.unsqueeze(-2), wide);
    needFloats(isRow ? kernelNames[1] : kernelNames[2], self);
    const [values, indices] = op(
      self.unsqueeze(-2),
      wide.kernel,
      wide.stride,
      wide.padding,
      wide.dilation,
      wide.ceilMode,
    );
    return [values.squeeze(-2), indices.squeeze(-2)];
  };
  const args = `Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, int[] dilation=1, bool ceil_mode=False`;
  defineOp({
    schema: `${name}(${args}, bool return_indices=False) -> Tensor`,
    doc: 'The largest element of each window; with return_indices also where it is.',
    group,
    variants: ['function', 'functional'],
    compose: (a) => (a.return_indices ? pool(a, true) : pool(a, false)[0]),
  });
  defineOp({
    schema: `${name}_with_indices(${args}${dims === 1 ? '' : ', bool return_indices=True'}) -> Tensor[]`,
    doc: 'The largest element of each window, and where it is.',
    group,
    variants: ['functional'],
    compose: (a) => pool(a, true),
  });
}

/** What PyTorch calls its kernels, where it says that one is not there for a dtype. */
const kernelNames = { 1: 'max_pool1d_impl', 2: 'max_pool2d', 3: 'max_pool3d_with_indices_cpu' };

function checkRow(input: Tensor, o: Pooling): void {
  const [kernel, stride, padding, dilation] = [o.kernel[0]!, o.stride[0]!, o.padding[0]!, o.dilation[0]!];
  const refuse = (message: string): never => {
    throw new RuntimeError(`max_pool1d() ${message}`);
  };
  if (kernel <= 0) refuse(`kernel_size must be greater than zero, but got ${kernel}`);
  if (stride <= 0) refuse(`stride must be greater than zero, but got ${stride}`);
  if (padding < 0) refuse(`padding must be non-negative, but got ${padding}`);
  if (padding > kernel / 2)
    refuse(
      `padding should be at most half of kernel size, but got padding=${padding} and kernel_size=${kernel}`,
    );
  if (dilation <= 0) refuse(`dilation must be greater than zero, but got ${dilation}`);
  const places = placesOf(input.dims[input.ndim - 1]!, o, 0);
  if (places < 0) refuse(`Invalid computed output size: ${places}`);
}

/** The size that a caller wants, which may be less than a stride off the usual one. */
function checkedSize(given: number[], usual: number[], stride: number[]): number[] {
  const dims = usual.length;
  const size = given.length === dims + 2 ? given.slice(2) : given;
  if (size.length !== dims)
    throw new ValueError(
      `output_size should be a sequence containing ${dims} or ${dims + 2} elements, but it has a length of '${size.length}'`,
    );
  for (const [i, n] of size.entries()) {
    const [least, most] = [usual[i]! - stride[i]!, usual[i]! + stride[i]!];
    if (n <= least || n >= most)
      throw new ValueError(
        `invalid output_size "${text(size)}" (dim ${i} must be between ${least} and ${most})`,
      );
  }
  return size;
}

function checkUnpooling(self: Tensor, indices: Tensor, size: number[]): void {
  const dims = size.length;
  if (indices.dtype !== int64)
    throw new RuntimeError(
      `elements in indices should be type int64${dims === 3 ? '' : ` but got: ${indices.dtype.scalarName}`}`,
    );
  if (self.ndim !== dims + 1 && self.ndim !== dims + 2)
    throw new RuntimeError(
      `Input to max_unpooling${dims}d should be a ${dims + 1}d or ${dims + 2}d Tensor, but got a tensor with ${self.ndim} dimensions.`,
    );
  if (!sameShape(self.dims, indices.dims))
    throw new RuntimeError(
      `Expected shape of indices to be same as that of the input tensor (${text(self.dims)}) but got indices tensor with shape: ${text(indices.dims)}`,
    );
  const empty = self.dims.indexOf(0, 1);
  if (empty > 0)
    throw new RuntimeError(
      `max_unpooling${dims}d_forward_out_cpu(): Expected input to have non-zero size for non-batch dimensions, but got ${text(self.dims)} with dimension ${empty} being empty.`,
    );
  needFloats(`max_unpool${dims}d`, self);
  const count = sizeOf(size);
  const wrong = indices.arr.storage.readNow()?.find((at: number) => at < 0 || at >= count);
  if (wrong !== undefined)
    throw new RuntimeError(
      `Found an invalid max index: ${wrong} (output volumes are of size ${size.join('x')}`,
    );
}

for (const dims of [1, 2, 3] as const) {
  defineOp({
    schema: `max_unpool${dims}d(Tensor self, Tensor indices, int[] kernel_size, int[]? stride=None, int[] padding=0, int[]? output_size=None) -> Tensor`,
    doc: 'Puts pooled values back where they came from, zeros elsewhere.',
    group,
    variants: ['functional'],
    compose: (a) => {
      const { self, indices } = a;
      const name = `max_unpool${dims}d`;
      const kernel = spread(name, 'kernel_size', a.kernel_size, dims);
      const stride = spread(name, 'stride', a.stride ?? a.kernel_size, dims);
      const padding = spread(name, 'padding', a.padding, dims);
      const lead = self.dims.slice(0, self.ndim - dims);
      const usual = self.dims
        .slice(self.ndim - dims)
        .map((n: number, i: number) => (n - 1) * stride[i]! - 2 * padding[i]! + kernel[i]!);
      const size = a.output_size ? checkedSize(a.output_size, usual, stride) : usual;
      if (dims === 1) checkUnpooling(self.unsqueeze(-1), indices.unsqueeze(-1), [...size, 1]);
      else checkUnpooling(self, indices, size);
      const node = `MaxUnpool${dims === 3 ? 3 : 2}DBackward0`;
      return scatterPlanes(self, indices, [...lead, ...size], dims, node);
    },
  });
}
