// What the editor says of the gamma, error and Bessel functions, most of which are in torch.special.
import type { Notes } from './notes';

const toFloat = 'The same shape; whole numbers and bool give float32.';
const onHost = 'On a GPU the values must have been read.';
const alone = `${toFloat} ${onHost}`;
const incomplete =
  'Shapes are broadcast, and all values from 0 on, else nan. RuntimeError where the shapes do not fit, or for a gradient of the first argument';

export const special: Notes = {
  erfc: `2 / sqrt(pi) times the integral of exp(-t^2) from x on. ${toFloat}`,
  erfinv: `Makes normally distributed numbers out of evenly distributed ones. inf at 1, -inf at -1, nan beyond. ${alone}`,
  lgamma: `log|Gamma(x)|, which is log((n - 1)!) for whole n: [5].lgamma() is [3.178054]. inf at 0, -1, -2, ... ${alone}`,
  digamma: `Gamma'(x) / Gamma(x). -inf at 0, nan at -1, -2, ... ${alone}`,
  i0: `1 at 0, and growing on both sides; the Kaiser window is made of it. ${alone}`,
  special_i0e: `It does not overflow where i0 does. ${alone}`,
  special_i1: `The derivative of i0. ${alone}`,
  special_i1e: `It does not overflow where i1 does. ${alone}`,
  special_erfcx: `It does not underflow for large x, where erfc does. ${alone}`,
  special_ndtri: `The x below which a share p of normally distributed numbers lies: 0 at 0.5, -inf at 0, inf at 1, nan outside. ${alone}`,
  special_log_ndtr: `log(ndtr(x)), exact far to the left too, where ndtr is 0. ${alone}`,
  special_ndtr: `The probability that a normally distributed number is below x: (1 + erf(x / sqrt(2))) / 2. ${toFloat}`,
  special_entr: `The summand of an entropy. ${toFloat}`,
  polygamma: `n = 0 is digamma, n = 1 its derivative, and so on. ${alone} RuntimeError for a negative n.`,
  mvlgamma: `The sum of lgamma(x - i / 2) for i = 0, ..., p - 1, plus p (p - 1) / 4 log(pi). ${alone} RuntimeError for a p below 1, or bool.`,
  special_zeta:
    'The sum of (other + i)^-self for i = 0, 1, 2, ...; with other = 1 the zeta function of Riemann. One of the two may be a number; shapes are broadcast. On a GPU the values must have been read. RuntimeError where the shapes do not fit, or for a gradient of the first argument.',
  special_gammainc: `The integral of t^(self - 1) e^-t from 0 to other, divided by Gamma(self). ${incomplete}. ${onHost}`,
  special_gammaincc: `1 - gammainc. ${incomplete}. ${onHost}`,
  angle: 'The same shape, floats: 0 for x >= 0, pi for x < 0, nan for nan.',
};
