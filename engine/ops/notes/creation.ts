// What the editor says of making tensors and of random numbers, beside each op's own line.
import type { Notes } from './notes';

const dtypeOption = 'dtype is float32 unless given or set_default_dtype says another';
const size = 'The size is given as numbers or as a list';
const negative = 'RuntimeError for a negative size';
const generator = 'generator: torch.Generator(), else the default one that torch.manual_seed seeds';
const noComplex = 'NotImplementedError, always: keep real and imaginary parts as two tensors.';
const window = `Shape (window_length), N = window_length, or without periodic one less; ${dtypeOption}. RuntimeError for a negative length, or a dtype that is not floating point.`;

export const creation: Notes = {
  tensor: `The shape follows from the nesting. Whole numbers give int64, numbers with a fraction float32, booleans bool; note that 1.0 is a whole number in JavaScript: write {dtype: torch.float32}. ValueError for lists of different lengths, TypeError or RuntimeError for values that are no numbers.`,
  as_tensor: 'The shape follows from the nesting, the dtype from the values, as in torch.tensor.',
  from_numpy:
    "One dimension. The dtype is the array's: Float32Array gives float32, Uint8Array uint8. TypeError for anything else.",
  zeros: `${size}; ${dtypeOption}. ${negative}.`,
  ones: `${size}; ${dtypeOption}. ${negative}.`,
  empty: `${size}; ${dtypeOption}. ${negative}.`,
  full: `full([2, 3], 7) is (2, 3). size is a list or a number. Without a dtype whole numbers give int64, others float32, booleans bool. ${negative}.`,
  zeros_like: 'The same shape; the same dtype unless one is given.',
  ones_like: 'The same shape; the same dtype unless one is given.',
  empty_like: 'The same shape; the same dtype unless one is given.',
  full_like: 'The same shape; the same dtype unless one is given.',
  eye: `eye(2) is [[1, 0], [0, 1]]. Shape (n, m), m = n unless given; ${dtypeOption}. ${negative}.`,
  arange:
    'arange(1, 7, 2) is [1, 3, 5]: end is not in it. One dimension. int64 where all three are whole numbers, else float32. RuntimeError for a step of 0, or one that leads away from end.',
  linspace: `linspace(0, 1, 5) is [0, 0.25, 0.5, 0.75, 1]. Shape (steps); ${dtypeOption}. RuntimeError for a negative number of steps.`,
  logspace: `Shape (steps); ${dtypeOption}. RuntimeError for a negative number of steps.`,
  meshgrid:
    'n vectors of the sizes s1, ..., sn give n tensors of shape (s1, ..., sn): meshgrid((2), (3)) is (2, 3), (2, 3). RuntimeError for more dimensions.',
  one_hot:
    'one_hot([0, 2]) is [[1, 0, 0], [0, 0, 1]]. Indices (*), int64, give (*, num_classes), int64; num_classes is the largest index and one unless given. RuntimeError for negative indices, or ones that are too large.',
  tril_indices:
    'Shape (2, n), int64: tril_indices(2, 2) is [[0, 1, 1], [0, 0, 1]]. RuntimeError for a negative size.',
  triu_indices:
    'Shape (2, n), int64: triu_indices(2, 2) is [[0, 0, 1], [0, 1, 1]]. RuntimeError for a negative size.',
  rand: `From 0 up to, but without, 1. ${size}; ${dtypeOption}. ${generator}.`,
  randn: `Mean 0, standard deviation 1. ${size}; ${dtypeOption}. ${generator}.`,
  rand_like: 'The same shape; the same dtype unless one is given.',
  randn_like: 'The same shape; the same dtype unless one is given.',
  randint: `int64 unless a dtype is given; low is 0 unless given, size is a list. ${generator}. RuntimeError where low is not below high.`,
  randperm: `Shape (n), int64. ${generator}.`,
  normal:
    'float32, of the shape that mean and std have together, or of size where both are numbers. RuntimeError for a negative std.',
  bernoulli: 'The same shape and dtype. RuntimeError for probabilities outside [0, 1].',
  multinomial:
    'Weights (n) or (rows, n) give int64 indices (num_samples) or (rows, num_samples); weights need not add up to 1. RuntimeError for more samples than n without replacement.',
  uniform_: 'In place; from 0 to 1 unless given. RuntimeError where from is above to, or for whole numbers.',
  normal_: 'In place; mean 0 and std 1 unless given. RuntimeError for a negative std, or whole numbers.',
  gumbel_softmax:
    'The same shape and dtype; tau is the temperature. (Jang et al. 2017, Categorical reparameterization with Gumbel-softmax)',
  new_tensor: `As torch.tensor, but the dtype is that of this tensor unless given. ValueError for lists of different lengths.`,
  asarray:
    'The dtype follows from the values, as in torch.tensor, unless given. TypeError for values that are no numbers.',
  new_zeros: `${size}; the dtype is that of this tensor unless given. ${negative}.`,
  new_ones: `${size}; the dtype is that of this tensor unless given. ${negative}.`,
  new_empty: `${size}; the dtype is that of this tensor unless given. ${negative}.`,
  new_full: `size is a list or a number; the dtype is that of this tensor unless given, so that int64 cuts the fraction of fill_value off. ${negative}.`,
  scalar_tensor: `Shape (); ${dtypeOption}, for whole numbers too.`,
  cartesian_prod:
    'Vectors of the sizes s1, ..., sn give (s1 ... sn, n): cartesian_prod([1, 2], [3, 4]) is [[1, 3], [1, 4], [2, 3], [2, 4]]. Dtypes are promoted. RuntimeError for another number of dimensions than one.',
  combinations:
    'Shape (count, r): combinations([1, 2, 3]) is [[1, 2], [1, 3], [2, 3]]. with_replacement lets an element be chosen again. RuntimeError for another number of dimensions than one, or a negative r.',
  vander:
    '(n) gives (n, N), N = n unless given: vander([1, 2, 3]) is [[1, 1, 1], [4, 2, 1], [9, 3, 1]]. RuntimeError for another number of dimensions than one, or a negative N.',
  complex: noComplex,
  polar: noComplex,
  view_as_complex: noComplex,
  view_as_real: noComplex,
  bartlett_window: `1 - |2 n / N - 1|. ${window}`,
  blackman_window: window,
  hamming_window: `0.54 and 0.46 unless given. ${window}`,
  hann_window: window,
  kaiser_window: `i0(beta sqrt(1 - (2 n / N - 1)^2)) / i0(beta). ${window}`,
  range:
    'From start to end in steps of step, with both ends: (end - start) / step, rounded down, and one more. Take arange, which leaves the end out.',
};
