// What the editor says of filling a tensor with random numbers.
import type { Notes } from './notes';

const generator = 'generator: torch.Generator(), else the default one that torch.manual_seed seeds';
const floats = 'RuntimeError for whole numbers';
const inPlace = `In place, and without a gradient. ${generator}`;

export const random: Notes = {
  randint_like:
    'low is 0 unless given. The same shape; the same dtype unless one is given, floats too. RuntimeError where low is not below high.',
  exponential_: `Density lambd e^(-lambd x) for x > 0, mean 1 / lambd. ${inPlace}. ${floats}, or a negative lambd.`,
  geometric_: `1, 2, 3, ... with probability p (1 - p)^(x - 1). ${inPlace}. RuntimeError for a p that is not between 0 and 1.`,
  cauchy_: `Density sigma / (pi (sigma^2 + (x - median)^2)): it has no mean, and now and then very large numbers. ${inPlace}. ${floats}.`,
  log_normal_: `e^z, where z has this mean and std. ${inPlace}. ${floats}, or a std that is not positive.`,
  random_: `From 0 unless told. Without to, floats get whole numbers up to 2^24; of int64 nearly all would leave the 32 bits kept here, a RuntimeError: give to. ${inPlace}. RuntimeError where from is not below to, or the dtype does not hold to - 1.`,
  bernoulli_: `p is a number, or a tensor that is broadcast. ${inPlace}. RuntimeError for a p outside [0, 1], or shapes that do not fit.`,
  poisson: `0, 1, 2, ... with probability rate^x e^-rate / x!. The same shape and dtype. On a GPU the values must have been read. ${generator}. RuntimeError for a negative rate, or whole numbers: write x.float().`,
  binomial:
    'count and prob have the same shape and dtype, and so has the result. Each number is a draw of its own: how often, in count[i] trials of chance prob[i], it happened. PyTorch draws the same numbers after the same seed.',
};
