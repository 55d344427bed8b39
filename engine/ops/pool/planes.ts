// What pooling ops share: planes of values with their positions, gradients that go where a maximum was, and
// the arguments spread over the dimensions, with PyTorch's complaints about them.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { sizeOf } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { defineOp } from '../table';

export const group = 'Pooling';
export const text = (dims: readonly number[]) => `[${dims.join(', ')}]`;

/** Positions within planes as positions within the whole. */
function absolute(indices: Arr, rows: number, plane: number): Arr {
  const starts = Arr.from(
    Array.from({ length: rows }, (_, i) => i * plane),
    [rows, 1],
    int64,
  );
  return k.add(indices.as([rows, indices.size / rows]), starts);
}

/** Puts values at their positions within planes of zeros, adding where several fall together. */
export const scatterPlanes: (
  g: Tensor,
  indices: Tensor,
  size: readonly number[],
  planeDims: number,
  node?: string,
) => Tensor = defineOp({
  schema:
    "scatter_planes(Tensor self, Tensor indices, int[] size, int plane_dims, str node='MaxPoolBackwardBackward0') -> Tensor",
  doc: 'Adds values at their positions within planes of zeros.',
  group,
  variants: [],
  gradName: ({ node }) => node,
  saves: ['indices'],
  forward: ({ self, indices, size, plane_dims }) => {
    if (self.size === 0) return Arr.filled(0, size, self.dtype);
    const plane = sizeOf(size.slice(size.length - plane_dims));
    const rows = sizeOf(size) / plane;
    const positions = absolute(indices, rows, plane);
    return k.scatterAdd(self.as([self.size]), positions.as([self.size]), rows * plane).as(size);
  },
  backward: ([g], { args }) => ({
    self: takeFromPlanes(g!, args.indices, args.plane_dims),
    indices: null,
  }),
});

const takeFromPlanes: (x: Tensor, indices: Tensor, planeDims: number) => Tensor = defineOp({
  schema: 'take_from_planes(Tensor self, Tensor indices, int plane_dims) -> Tensor',
  doc: 'The values at positions within planes.',
  group,
  variants: [],
  gradName: 'MaxPoolBackwardBackwardBackward0',
  saves: ['indices'],
  forward: ({ self, indices, plane_dims }) => {
    if (indices.size === 0) return Arr.filled(0, indices.shape, self.dtype);
    const plane = sizeOf(self.shape.slice(self.shape.length - plane_dims));
    const rows = self.size / plane;
    return k.take(self, absolute(indices, rows, plane)).as(indices.shape);
  },
  backward: ([g], { args: { self, indices, plane_dims } }) => ({
    self: scatterPlanes(g!, indices, [...self.dims], plane_dims),
    indices: null,
  }),
});

const words = ['', 'one', 'two', 'three'];

export function spread(name: string, what: string, value: unknown, dims: number): number[] {
  const list = [value].flat() as number[];
  if (list.length === dims) return list;
  if (list.length === 1) return new Array<number>(dims).fill(list[0]!);
  throw new RuntimeError(
    `${name}: ${what} must ${what === 'stride' ? 'either be omitted, a single int' : what === 'kernel_size' || what === 'padding' ? 'either be a single int' : 'be either a single int'}, or a tuple of ${words[dims]} ints`,
  );
}

export interface Pooling {
  kernel: number[];
  stride: number[];
  padding: number[];
  dilation: number[];
  ceilMode: boolean;
}

export function placesOf(size: number, o: Pooling, i: number): number {
  const reach = o.dilation[i]! * (o.kernel[i]! - 1) + 1;
  const room = size + 2 * o.padding[i]! - reach;
  const places = (o.ceilMode ? Math.ceil(room / o.stride[i]!) : Math.floor(room / o.stride[i]!)) + 1;
  const tooFar = o.ceilMode && (places - 1) * o.stride[i]! >= size + o.padding[i]!;
  return tooFar ? places - 1 : places;
}

export function checkPooling(input: Tensor, o: Pooling): void {
  const dims = o.kernel.length;
  if (o.stride.some((n) => n === 0)) throw new RuntimeError('stride should not be zero');
  const letters = ['kT', 'kH', 'kW'].slice(3 - dims);
  const refuse = (what: string, names: string[], list: number[]): never => {
    const values = list.map((n, i) => `${names[i]}: ${n}`).join(' ');
    throw new RuntimeError(`${what} should be greater than zero, but got ${values}`);
  };
  if (o.kernel.some((n) => n <= 0)) refuse('kernel size', letters, o.kernel);
  if (o.stride.some((n) => n <= 0)) {
    refuse(
      'stride',
      letters.map((name) => name.replace('k', 'd')),
      o.stride,
    );
  }
  if (o.dilation.some((n) => n <= 0)) {
    refuse(
      'dilation',
      letters.map((name) => name.replace('k', 'dilation')),
      o.dilation,
    );
  }
  if (dims === 2 && input.dims.slice(input.ndim === 4 ? 1 : 0).includes(0))
    throw new RuntimeError(
      `Expected 3D or 4D (batch mode) tensor with optional 0 dim batch size for input, but got:${text(input.dims)}`,
    );
  o.padding.forEach((pad, i) => {
    const size = o.kernel[i]!;
    if (pad < 0) throw new RuntimeError(`pad must be non-negative, but got pad: ${pad}`);
    if (pad > size / 2) {
      throw new RuntimeError(
        `pad should be at most half of kernel size, but got pad=${pad} and kernel_size=${size}`,
      );
    }
  });
  const spatial = input.dims.slice(input.ndim - dims);
  const planes = input.dims[input.ndim - dims - 1]!;
  const places = spatial.map((n, i) => placesOf(n, o, i));
  if (places.some((n) => n < 1)) {
    throw new RuntimeError(
      `Given input size: (${[planes, ...spatial].join('x')}). Calculated output size: (${[planes, ...places].join('x')}). Output size is too small`,
    );
  }
}
