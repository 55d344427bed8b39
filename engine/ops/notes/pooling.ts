// What the editor says of pooling, of windows over images, and of taking images at other places.
import type { Notes } from './notes';

const window = 'Numbers hold for every dimension; stride is kernel_size unless given';
const tooMuch =
  'RuntimeError for other numbers of dimensions, a padding above half of the kernel, or a kernel larger than the padded input';
const maxSize =
  'each size becomes (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down, or up with ceil_mode';
const meanSize =
  'each size becomes (size + 2 padding - kernel) / stride + 1, rounded down, or up with ceil_mode';
const places = 'Gives [values, indices], indices int64 into the flattened image, as max_unpool takes them.';
const otherDims = 'RuntimeError for other numbers of dimensions';
const adaptive = (dims: string) =>
  `Input (N, C, ${dims}) or (C, ${dims}). Window i reaches from floor(i size / out) to ceil((i + 1) size / out).`;
const unpool = (dims: string) =>
  `Input (N, C, ${dims}) or (C, ${dims}), and indices of the same shape, as max_pool with return_indices gives them. ${window}. Each size becomes (size - 1) stride - 2 padding + kernel unless output_size says another, which may be less than a stride off: else a ValueError. RuntimeError for indices that do not fit.`;
const lp =
  'The p-th root of the sum of x^p, p being norm_type: 1 is the sum, large ones come near the maximum; meant for numbers from 0 on';

const fractional = (from: string, to: string): string =>
  `${from} gives ${to}; the batch may be missing. Say output_size, or output_ratio between 0 and 1. Where the windows lie is drawn anew at each call, or given by _random_samples. Graham, Fractional Max-Pooling, 2014.`;

export const pooling: Notes = {
  adaptive_avg_pool1d: `${adaptive('L')} output_size is a number or a list of one. ${otherDims}, or for whole numbers.`,
  adaptive_avg_pool3d: `${adaptive('D, H, W')} output_size is a number or a list; null in it keeps a size. ${otherDims}, or for whole numbers.`,
  adaptive_max_pool1d: `${adaptive('L')} output_size is a number or a list of one. With return_indices [values, indices]. ${otherDims}.`,
  adaptive_max_pool3d: `${adaptive('D, H, W')} output_size is a number or a list; null in it keeps a size. With return_indices [values, indices]. ${otherDims}.`,
  avg_pool3d: `Input (N, C, D, H, W) or (C, D, H, W); ${meanSize}. ${window}. count_include_pad=false leaves the padding out of the mean; divisor_override divides by another number. ${tooMuch}.`,
  lp_pool1d: `Input (N, C, L) or (C, L). ${lp}. ${window}. RuntimeError for other numbers of dimensions, or a kernel larger than the input.`,
  lp_pool2d: `Input (N, C, H, W) or (C, H, W). ${lp}. ${window}. RuntimeError for a kernel larger than the input.`,
  max_pool1d_with_indices: `Input (N, C, L) or (C, L); ${maxSize}. ${places} RuntimeError for other numbers of dimensions, or a padding above half of the kernel.`,
  max_pool2d_with_indices: `Input (N, C, H, W) or (C, H, W); ${maxSize}. ${places} ${tooMuch}.`,
  max_pool3d: `Input (N, C, D, H, W) or (C, D, H, W); ${maxSize}. ${window}. With return_indices [values, indices]. ${tooMuch}.`,
  max_pool3d_with_indices: `Input (N, C, D, H, W) or (C, D, H, W); ${maxSize}. ${places} ${tooMuch}.`,
  max_unpool1d: unpool('L'),
  max_unpool2d: unpool('H, W'),
  max_unpool3d: unpool('D, H, W'),
  functional_unfold:
    'unfold((1, 2, 4, 4), 2) is (1, 8, 9). Also of (C, H, W). A convolution is the product of its weight with these columns. Tensor.unfold is another function. RuntimeError where no window fits, or a stride is not positive.',
  fold: 'fold((1, 8, 9), [4, 4], [2, 2]) is (1, 2, 4, 4). Also of (C window, places). Where windows overlap their values are added, so that fold does not undo unfold. RuntimeError where the columns are not C times the window, or as many as it has places.',
  grid_sample:
    'Input (N, C, H, W), grid (N, H2, W2, 2); output (N, C, H2, W2). Volumes (N, C, D, H, W) take a grid (N, D2, H2, W2, 3). (-1, -1) is the upper left corner: the middle of its pixel with align_corners, else its outer edge. padding_mode says what is outside. ValueError for an unknown mode; RuntimeError for shapes that do not fit, or bicubic for volumes. (Jaderberg et al. 2015, Spatial transformer networks)',
  affine_grid:
    'theta (N, 2, 3) and size [N, C, H, W] give (N, H, W, 2); theta (N, 3, 4) and size [N, C, D, H, W] give (N, D, H, W, 3). ValueError for another shape of theta, whole numbers, or a size of 0; NotImplementedError for other numbers of dimensions; RuntimeError for another N. (Jaderberg et al. 2015)',
  upsample:
    'One of size and scale_factor, a number or a list, or else a ValueError. The same as interpolate without its newer options. NotImplementedError for a mode that is not for this number of dimensions.',
  upsample_nearest:
    'One of size and scale_factor, a number or a list, or else a ValueError. Input (N, C, *).',
  upsample_bilinear:
    'One of size and scale_factor, a number or a list, or else a ValueError. Input (N, C, H, W), or else a NotImplementedError.',
  fractional_max_pool2d: fractional('(N, C, H, W)', '(N, C, oH, oW)'),
  fractional_max_pool2d_with_indices: fractional('(N, C, H, W)', '(N, C, oH, oW), and the places, int64'),
  fractional_max_pool3d: fractional('(N, C, D, H, W)', '(N, C, oD, oH, oW)'),
  fractional_max_pool3d_with_indices: fractional(
    '(N, C, D, H, W)',
    '(N, C, oD, oH, oW), and the places, int64',
  ),
};
