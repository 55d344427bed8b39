// Layers that rearrange or resize and learn nothing: flattening, patches, shuffles, upsampling.
import { PyTypeError } from '../backend';
import { call } from '../ops/call';
import { pyTypeOf } from '../ops/schema';
import { Size } from '../tensor/size';
import { type Bound, pythonText } from './arguments';
import { stateless } from './stateless';

export const Flatten = stateless('Flatten', {
  signature: 'int start_dim=1, int end_dim=-1',
  forward: ([x], { start_dim, end_dim }) => call('flatten', x, start_dim, end_dim),
  repr: 'start_dim={start_dim}, end_dim={end_dim}',
});

function checkSizes({ unflattened_size: sizes }: Bound): void {
  if (!Array.isArray(sizes)) {
    throw new PyTypeError(`unflattened_size must be a tuple of ints, but found type ${pyTypeOf(sizes)}`);
  }
  const at = sizes.findIndex((size) => typeof size !== 'number' || !Number.isInteger(size));
  if (at < 0) return;
  const kind = sizes[at] instanceof Number ? 'float' : pyTypeOf(sizes[at]);
  throw new PyTypeError(
    `unflattened_size must be tuple of ints, but found element of type ${kind} at pos ${at}`,
  );
}

export const Unflatten = stateless('Unflatten', {
  signature: 'int dim, any unflattened_size',
  prepare: checkSizes,
  forward: ([x], { dim, unflattened_size }) => call('unflatten', x, dim, [...unflattened_size]),
  repr: ({ unflattened_size }, { dim }) =>
    `dim=${dim}, unflattened_size=${unflattened_size instanceof Size ? String(unflattened_size) : pythonText(unflattened_size)}`,
});

const window = 'int|int[] kernel_size, int|int[] dilation=1, int|int[] padding=0, int|int[] stride=1';
const windowText = 'kernel_size={kernel_size}, dilation={dilation}, padding={padding}, stride={stride}';

export const Unfold = stateless('Unfold', {
  signature: window,
  forward: ([x], args) => call('functional_unfold', x, args),
  repr: windowText,
});
export const Fold = stateless('Fold', {
  signature: `int|int[] output_size, ${window}`,
  forward: ([x], args) => call('fold', x, args),
  repr: `output_size={output_size}, ${windowText}`,
});

function shuffle(name: string, op: string, argument: string) {
  return stateless(name, {
    signature: `int ${argument}`,
    forward: ([x], args) => call(op, x, args[argument]),
    repr: `${argument}={${argument}}`,
  });
}

export const PixelShuffle = shuffle('PixelShuffle', 'pixel_shuffle', 'upscale_factor');
export const PixelUnshuffle = shuffle('PixelUnshuffle', 'pixel_unshuffle', 'downscale_factor');
export const ChannelShuffle = shuffle('ChannelShuffle', 'channel_shuffle', 'groups');

const float = (value: number) => pythonText(Number.isInteger(value) ? new Number(value) : value);
const factorText = (factor: number | number[]) =>
  Array.isArray(factor)
    ? `(${factor.map(float).join(', ')}${factor.length === 1 ? ',' : ''})`
    : float(factor);

function upsampling(name: string, mode: string | null, align_corners: boolean | null) {
  const more = mode
    ? ''
    : ", str mode='nearest', bool? align_corners=None, bool? recompute_scale_factor=None";
  return stateless(name, {
    signature: `int|int[]? size=None, float|float[]? scale_factor=None${more}`,
    prepare: (args) => {
      if (args.scale_factor === 0) args.scale_factor = null;
      if (mode) Object.assign(args, { mode, align_corners, recompute_scale_factor: null });
    },
    forward: ([x], args) => call('interpolate', x, args),
    repr: ({ scale_factor, mode: how }, texts) =>
      `${scale_factor === null ? `size=${texts.size}` : `scale_factor=${factorText(scale_factor)}`}, mode=${how}`,
  });
}

export const Upsample = upsampling('Upsample', null, null);
export const UpsamplingNearest2d = upsampling('UpsamplingNearest2d', 'nearest', null);
export const UpsamplingBilinear2d = upsampling('UpsamplingBilinear2d', 'bilinear', true);
