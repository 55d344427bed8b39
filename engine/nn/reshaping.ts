// Layers that rearrange or resize and learn nothing: flattening, patches, shuffles, upsampling.
import { PyTypeError } from '../backend';
import { call } from '../ops/call';
import { pyTypeOf } from '../ops/schema';
import { Size } from '../tensor/size';
import { type Bound, pythonText } from './arguments';
import { stateless } from './stateless';

/**
 * Makes the dimensions from start_dim to end_dim (included) one.
 * Input (N, *), output (N, product of *) with the defaults start_dim=1, end_dim=-1.
 * PyTorch: torch.nn.Flatten
 */
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

/**
 * Splits dimension dim into the sizes of unflattened_size.
 * Input (*, S, *) with S at dim, output (*, *unflattened_size, *); the product of the sizes is S.
 * TypeError where unflattened_size is not a list of whole numbers.
 * PyTorch: torch.nn.Unflatten
 */
export const Unflatten = stateless('Unflatten', {
  signature: 'int dim, any unflattened_size',
  prepare: checkSizes,
  forward: ([x], { dim, unflattened_size }) => call('unflatten', x, dim, [...unflattened_size]),
  repr: ({ unflattened_size }, { dim }) =>
    `dim=${dim}, unflattened_size=${unflattened_size instanceof Size ? String(unflattened_size) : pythonText(unflattened_size)}`,
});

const window = 'int|int[] kernel_size, int|int[] dilation=1, int|int[] padding=0, int|int[] stride=1';
const windowText = 'kernel_size={kernel_size}, dilation={dilation}, padding={padding}, stride={stride}';

/**
 * Takes the patches of an image that a convolution's kernel would see, one per column.
 * Input (N, C, H, W), output (N, C * product of kernel_size, L), with L the number of patches.
 * Defaults, in this order: dilation=1, padding=0, stride=1.
 * PyTorch: torch.nn.Unfold
 */
export const Unfold = stateless('Unfold', {
  signature: window,
  forward: ([x], args) => call('functional_unfold', x, args),
  repr: windowText,
});

/**
 * Adds patches back into an image of size output_size: the transpose of Unfold, so that values which overlap
 * are summed.
 * Input (N, C * product of kernel_size, L) or without N, output (N, C, *output_size) or (C, *output_size).
 * Defaults, in this order: dilation=1, padding=0, stride=1.
 * PyTorch: torch.nn.Fold
 */
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

/**
 * Turns channels into pixels, r = upscale_factor times as many in each direction.
 * Input (*, C * r^2, H, W), output (*, C, H * r, W * r).
 * RuntimeError where r^2 does not divide the number of channels.
 * PyTorch: torch.nn.PixelShuffle (Shi et al. 2016)
 */
export const PixelShuffle = shuffle('PixelShuffle', 'pixel_shuffle', 'upscale_factor');

/**
 * Turns pixels into channels, the reverse of PixelShuffle with r = downscale_factor.
 * Input (*, C, H * r, W * r), output (*, C * r^2, H, W).
 * RuntimeError where r does not divide height and width.
 * PyTorch: torch.nn.PixelUnshuffle (Shi et al. 2016)
 */
export const PixelUnshuffle = shuffle('PixelUnshuffle', 'pixel_unshuffle', 'downscale_factor');

/**
 * Splits the channels into groups and takes one of each group in turn.
 * Input (N, C, *), output the same shape. RuntimeError for fewer than 3 dimensions.
 * PyTorch: torch.nn.ChannelShuffle
 */
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

/**
 * Resizes to size, or by scale_factor; one of the two must be given.
 * Input (N, C, W), (N, C, H, W) or (N, C, D, H, W), output the same number of dimensions.
 * mode='nearest' ('linear', 'bilinear', 'bicubic', 'trilinear' and others by the number of dimensions),
 * align_corners=null, recompute_scale_factor=null.
 * PyTorch: torch.nn.Upsample
 */
export const Upsample = upsampling('Upsample', null, null);

/**
 * Resizes images to size, or by scale_factor, with the nearest pixel's value.
 * Input (N, C, H, W), output (N, C, H_out, W_out). One of the two arguments must be given.
 * PyTorch: torch.nn.UpsamplingNearest2d (there deprecated in favour of interpolate)
 */
export const UpsamplingNearest2d = upsampling('UpsamplingNearest2d', 'nearest', null);

/**
 * Resizes images to size, or by scale_factor, bilinearly with align_corners=true.
 * Input (N, C, H, W), output (N, C, H_out, W_out). One of the two arguments must be given.
 * PyTorch: torch.nn.UpsamplingBilinear2d (there deprecated in favour of interpolate)
 */
export const UpsamplingBilinear2d = upsampling('UpsamplingBilinear2d', 'bilinear', true);
