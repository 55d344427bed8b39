// What the editor says of sums, extremes and the order of values.
import type { Notes } from './notes';

const along = 'dim is a number or a list, all dimensions unless given; keepdim leaves them with size 1';
const alongOne = 'Without dim over all elements; keepdim leaves the dimension with size 1';
const noDim = 'IndexError for a dimension that is not there';
const pair = 'Gives {values, indices}, indices int64, also as [values, indices].';
const spread = `${along}. Divided by n - 1; unbiased=false or correction=0 divides by n.`;
const sameShape = 'The same shape and dtype.';

export const reductions: Notes = {
  sum: `(2, 3).sum(1) is (2). ${along}. Whole numbers and bool give int64. ${noDim}.`,
  mean: `${along}. ${noDim}; RuntimeError for whole numbers and bool: write x.float().mean().`,
  prod: `${alongOne}. Whole numbers and bool give int64. ${noDim}.`,
  max: `Of all elements a tensor without dimensions; max(dim) gives {values, indices}, indices int64. ${noDim}; RuntimeError for an empty tensor.`,
  min: `Of all elements a tensor without dimensions; min(dim) gives {values, indices}, indices int64. ${noDim}; RuntimeError for an empty tensor.`,
  amax: `${along}. The gradient is shared by equal maxima. ${noDim}.`,
  amin: `${along}. The gradient is shared by equal minima. ${noDim}.`,
  argmax: `[1, 9, 3].argmax() is 1. int64; without dim an index into the flattened tensor. ${noDim}, or for an empty tensor.`,
  argmin: `[1, 9, 3].argmin() is 0. int64; without dim an index into the flattened tensor. ${noDim}, or for an empty tensor.`,
  all: `The result is bool. ${alongOne}.`,
  any: `The result is bool. ${alongOne}.`,
  var: `${along}. Divided by n - 1; unbiased=false or correction=0 divides by n.`,
  std: `${along}. Divided by n - 1; unbiased=false or correction=0 divides by n.`,
  norm: `${along}. RuntimeError for whole numbers.`,
  logsumexp: `log(sum(exp(x))): (2, 3).logsumexp(1) is (2). Safe for large numbers. keepdim leaves the dimensions with size 1. ${noDim}.`,
  cumsum: `[1, 2, 3].cumsum(0) is [1, 3, 6]. The same shape; whole numbers and bool give int64. ${noDim}.`,
  cumprod: `[1, 2, 3].cumprod(0) is [1, 2, 6]. The same shape; whole numbers and bool give int64. ${noDim}.`,
  median: `Of all elements a tensor without dimensions; median(dim) gives {values, indices}. ${noDim}.`,
  count_nonzero: `[0, 2, 5].count_nonzero() is 2. int64. dim is a number or a list. ${noDim}.`,
  sort: `The same shape. ${pair} nan counts as the largest. ${noDim}.`,
  argsort: `[30, 10, 20].argsort() is [1, 2, 0]. The same shape, int64. ${noDim}.`,
  topk: `${pair} The dimension has size k in both. RuntimeError for a k beyond it.`,
  kthvalue: `${pair} RuntimeError for a k outside 1 to the dimension's size.`,
  unique:
    '[3, 1, 3].unique() is [1, 3]. One dimension, in ascending order; with return_inverse or return_counts a list of tensors, the others int64.',
  bincount:
    '[0, 1, 1, 3].bincount() is [1, 2, 0, 1]. Of a vector of whole numbers from 0 on; (n), int64, or the dtype of the weights. RuntimeError for anything else.',
  histc:
    'Shape (bins), of the same dtype: [1.5, 2, 2, 4].histc(2) is [3, 1]. RuntimeError for whole numbers, or no bins.',
  nansum: `${along}. Whole numbers and bool give int64. ${noDim}.`,
  nanmean: `${along}. nan where there is no number at all. ${noDim}; RuntimeError for whole numbers.`,
  std_mean: `Both as [std, mean]. ${spread} ${noDim}; RuntimeError for whole numbers.`,
  var_mean: `Both as [var, mean]. ${spread} ${noDim}; RuntimeError for whole numbers.`,
  aminmax: `Gives {min, max}, also as [min, max], of the same dtype; nan where one element is nan. Without dim over all elements; keepdim leaves the dimension with size 1. ${noDim}, or is empty; RuntimeError for an empty tensor without dim.`,
  cummax: `[1, 3, 2] gives [1, 3, 3] with indices [0, 1, 1]. The same shape. ${pair} nan counts as the largest. ${noDim}.`,
  cummin: `[2, 1, 3] gives [2, 1, 1] with indices [0, 1, 1]. The same shape. ${pair} nan counts as the smallest. ${noDim}.`,
  logcumsumexp: `Safe for large numbers. ${sameShape} ${noDim}; RuntimeError for whole numbers.`,
  sum_to_size:
    'The inverse of expand: sums over the dimensions that size has as 1 or lacks, so (2, 3).sum_to_size(1, 3) is (1, 3).',
};
