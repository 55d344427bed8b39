// What the editor says of activation functions, those beside the ones that every network has.
import type { Notes } from './notes';

const kept = 'The same shape and dtype.';
const ofFloats = 'Of floats; the same shape and dtype.';

export const activations: Notes = {
  hardtanh: `min_val below it, max_val above it, x between. ${kept} Its gradient is 0 outside.`,
  relu6: `min(max(x, 0), 6). ${kept} (Howard et al. 2017, MobileNets)`,
  hardsigmoid: `0 below -3, 1 above 3, x / 6 + 1 / 2 between. ${ofFloats}`,
  hardswish: `0 below -3, x above 3, x (x + 3) / 6 between. ${ofFloats} (Howard et al. 2019, Searching for MobileNetV3)`,
  hardshrink: `0 where |x| <= lambd, else x. ${kept}`,
  softshrink: `x - lambd above lambd, x + lambd below -lambd, 0 between. ${ofFloats} RuntimeError for a negative lambd.`,
  threshold: `x where x > threshold, else value. ${kept} The gradient is 0 where value was put.`,
  rrelu: `x above 0, a x below: in training a is drawn for each element, else it is (lower + upper) / 2. ${ofFloats} (Xu et al. 2015, Empirical evaluation of rectified activations)`,
  celu: `max(0, x) + min(0, alpha (exp(x / alpha) - 1)). ${ofFloats} RuntimeError for an alpha of 0. (Barron 2017)`,
  mish: `x tanh(log(1 + e^x)). ${ofFloats} (Misra 2019)`,
  logsigmoid: `-log(1 + e^-x). ${ofFloats} For a loss on scores take binary_cross_entropy_with_logits.`,
  softsign: `From -1 to 1, like tanh, but slower to get there. ${ofFloats}`,
  tanhshrink: `x - tanh(x). ${ofFloats}`,
  softmin:
    'exp(-x) / sum(exp(-x)) along dim: every entry is from 0 to 1, and all add up to 1. The same shape; give dim. RuntimeError for whole numbers.',
};
