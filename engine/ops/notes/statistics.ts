// What the editor says of order statistics, histograms, covariances and differences of samples.
import type { Notes } from './notes';

const noDim = 'IndexError for a dimension that is not there';
const pair = 'Gives {values, indices}, indices int64, also as [values, indices].';
const quantile =
  'With the n values in order, it is the one at place q (n - 1), counted from 0; interpolation says what to take between two: linear, lower, higher, midpoint or nearest. A q of one dimension puts a dimension of its length first';
const wrongQuantile =
  'RuntimeError for whole numbers, for a q outside [0, 1] or of another dtype, or an empty tensor';
const bounds = 'int64, or int32 with out_int32. RuntimeError for bool';
const integral = 'The sum of dx (y[i] + y[i + 1]) / 2. x may be broadcast';
const wrongX = 'RuntimeError where x has another number of samples, or for bool';

export const statistics: Notes = {
  msort: 'As sort(0), without the indices. The same shape and dtype.',
  unique_consecutive:
    '[1, 1, 2, 1].unique_consecutive() is [1, 2, 1]; flattened, or whole slices along dim. With return_inverse (where each element went) or return_counts a list of tensors, the others int64. IndexError for a dimension that is not there.',
  histogram:
    'Gives {hist (n), bin_edges (n + 1)}, also as [hist, bin_edges]. bins is their number, between range or else the extremes, or a tensor of their bounds. density divides so that the area is 1. RuntimeError for whole numbers, no bins, or a weight of another shape or dtype.',
  searchsorted: `searchsorted([1, 3, 5], [3, 6]) is [1, 3]; with right=true, or side='right', behind equal ones: [2, 3]. Rows are searched in the row of the same place. sorter: what argsort gives of an unsorted one. ${bounds}, or shapes that do not fit.`,
  bucketize: `bucketize([0, 3, 9], [1, 3, 5]) is [0, 1, 3]; with right=true a bound belongs to the bucket above. The shape of the values. ${bounds}, or bounds of another number of dimensions than one.`,
  nanmedian: `Of all elements a tensor without dimensions; nanmedian(dim) gives {values, indices}. nan where there is no number at all. ${noDim}.`,
  mode: `${pair} The index is that of its last place. keepdim leaves the dimension with size 1. ${noDim}, or is empty.`,
  isin: 'isin([1, 2, 3], [2, 5]) is [false, true, false]. bool, the shape of elements; one of the two may be a number. invert turns it round; assume_unique changes nothing here.',
  quantile: `${quantile}. nan where one element is nan. ${noDim}; ${wrongQuantile}.`,
  nanquantile: `${quantile}. nan where there is no number at all. ${noDim}; ${wrongQuantile}.`,
  cov: '(n, m) gives (n, n), a vector gives a tensor without dimensions: the sums of products of deviations from the mean, divided by m - correction. fweights, whole numbers, say how often an observation counts; aweights, floats, how much. Whole numbers give float32. RuntimeError for more dimensions, or weights that are negative, of another dtype or another number.',
  corrcoef:
    '(n, m) gives (n, n), from -1 to 1, with ones on the diagonal; a vector 1. Whole numbers give float32. RuntimeError for more dimensions.',
  diff: `[1, 3, 6].diff() is [2, 3], [1, 3, 6].diff(2) is [1]: each time one element fewer. prepend and append are joined to it first. bool says where it changes. ${noDim}; RuntimeError for a tensor without dimensions.`,
  gradient:
    'A list of tensors of the same shape, one a dimension: [1, 4, 9] gives [3, 4, 5]. dim chooses dimensions. spacing: a number for all, a number each, or vectors of coordinates. IndexError for a dimension that is not there; RuntimeError for fewer than edge_order + 1 samples, or another number of spacings.',
  trapezoid: `trapezoid([1, 2, 3]) is 4. ${integral}; the dimension goes. ${noDim}; ${wrongX}.`,
  trapz: `The older name of trapezoid. trapz([1, 2, 3]) is 4. ${integral}; the dimension goes. ${noDim}; ${wrongX}.`,
  cumulative_trapezoid: `cumulative_trapezoid([1, 2, 3]) is [1.5, 4]. ${integral}; the dimension has one element fewer. ${noDim}; ${wrongX}.`,
  renorm:
    'The same shape. A slice x[i] along dim whose p-norm is above maxnorm is scaled down to it; the others stay.',
};
