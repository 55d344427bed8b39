// What the editor says of the functions that layers are made of.
import type { Notes } from './notes';

const kept = 'The same shape and dtype.';
const ofFloats = 'Of floats; the same shape and dtype.';
const images =
  'RuntimeError where the numbers of channels or dimensions do not fit, or the kernel is larger than the padded input';
const window = 'Numbers hold for every dimension; stride is kernel_size unless given';
const probability = 'ValueError for p outside [0, 1]';
const after = (dims: string, out: string) =>
  `Input (N, C, ${dims}) or (C, ${dims}), weight (out, C / groups, ...), bias (out); output (N, out, ${out}), each size (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down.`;

export const layers: Notes = {
  relu: `[-1, 2].relu() is [0, 2]. ${kept} The gradient is 1 above zero, else 0.`,
  leaky_relu: `x above zero, negative_slope x below. ${ofFloats}`,
  gelu: `x times the share of normally distributed numbers below x. ${ofFloats} approximate='tanh' takes a faster formula. (Hendrycks and Gimpel 2016)`,
  elu: ofFloats,
  selu: `${ofFloats} (Klambauer et al. 2017)`,
  silu: ofFloats,
  softplus: `${ofFloats} Where beta x is above threshold it is x itself.`,
  softmax:
    'exp(x) / sum(exp(x)), safe for large x: along dim every entry is from 0 to 1, and all add up to 1. The same shape; give dim. dtype: what x is cast to before.',
  log_softmax: 'x - log(sum(exp(x))) along dim, for nll_loss. The same shape; give dim.',
  glu: 'glu((4, 6)) is (4, 3); dim is the last unless given. RuntimeError for an odd size; IndexError for a dimension that is not there.',
  prelu:
    'x above zero, weight x below. weight has one element, or one for each channel (the second dimension): RuntimeError for another number, or another dtype.',
  dropout: `Each element is 0 with probability p, the others are divided by 1 - p; training=false changes nothing. ${kept} ${probability}. (Srivastava et al. 2014)`,
  dropout2d: `Input (N, C, H, W) or (C, H, W). ${probability}.`,
  embedding:
    'Numbers (*), int64, with weight (count, size) give (*, size): embedding([0, 2], (10, 3)) is (2, 3). padding_idx: a row without gradient. IndexError for a row that is not there, where the numbers can be read at once.',
  conv1d: `${after('L', 'L')} padding is a number, a list, 'valid' or 'same'. ${images}.`,
  conv2d: `conv2d((1, 3, 8, 8), (16, 3, 3, 3)) is (1, 16, 6, 6). ${after('H, W', 'H, W')} padding is a number, a list, 'valid' or 'same'. ${images}.`,
  conv3d: `${after('D, H, W', 'D, H, W')} padding is a number, a list, 'valid' or 'same'. ${images}.`,
  conv_transpose1d:
    'Input (N, C, L), weight (C, out / groups, kernel); output (N, out, (L - 1) stride - 2 padding + dilation (kernel - 1) + output_padding + 1).',
  conv_transpose2d:
    'Input (N, C, H, W), weight (C, out / groups, kernel, kernel); each size becomes (size - 1) stride - 2 padding + dilation (kernel - 1) + output_padding + 1.',
  max_pool1d: `Input (N, C, L) or (C, L). ${window}.`,
  max_pool2d: `max_pool2d((1, 3, 8, 8), 2) is (1, 3, 4, 4). Input (N, C, H, W) or (C, H, W); each size becomes (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down, or up with ceil_mode. ${window}. RuntimeError for a padding above half of the kernel.`,
  avg_pool1d: `Input (N, C, L) or (C, L). ${window}.`,
  avg_pool2d: `Input (N, C, H, W) or (C, H, W); each size becomes (size + 2 padding - kernel) / stride + 1, rounded down, or up with ceil_mode. ${window}. count_include_pad=false leaves the padding out of the mean. RuntimeError for a padding above half of the kernel.`,
  adaptive_avg_pool2d:
    'Input (N, C, H, W) or (C, H, W), output (N, C, *output_size): adaptive_avg_pool2d((1, 3, 8, 8), 1) is (1, 3, 1, 1); null in output_size keeps a size.',
  adaptive_max_pool2d:
    'Input (N, C, H, W) or (C, H, W), output (N, C, *output_size); null in output_size keeps a size.',
  batch_norm:
    'Input (N, C, *); running_mean, running_var, weight and bias (C). In training the running ones move by momentum, in place. ValueError in training with one value per channel. (Ioffe and Szegedy 2015)',
  layer_norm:
    'normalized_shape is that of the last dimensions, and of weight and bias, or else a RuntimeError. (Ba et al. 2016)',
  group_norm:
    'Input (N, C, *); weight and bias (C). RuntimeError where num_groups does not divide C. (Wu and He 2018)',
  instance_norm:
    'Input (N, C, *); weight and bias (C). ValueError for one value a channel; RuntimeError where use_input_stats=false finds no running ones. (Ulyanov et al. 2016)',
  rms_norm: 'normalized_shape is that of the last dimensions, and of weight. (Zhang and Sennrich 2019)',
  scaled_dot_product_attention:
    'softmax(query key^T scale) value. query (*, L, E), key (*, S, E), value (*, S, V) give (*, L, V); scale is 1 / sqrt(E) unless given. attn_mask is broadcast to (*, L, S); one of numbers is added to the scores. is_causal lets each query see no later key. (Vaswani et al. 2017)',
  interpolate:
    'interpolate((1, 3, 4, 4), null, 2) is (1, 3, 8, 8). One of size and scale_factor, a number or a list, or else a ValueError. The same dtype.',
  alpha_dropout: `What is dropped becomes -1.7581, then a x + b puts mean and variance right. ${kept} training is false unless given. ${probability}. (Klambauer et al. 2017)`,
  feature_alpha_dropout: `Input (N, C, *). ${kept} training is false unless given. ${probability}; RuntimeError for less than two dimensions.`,
  dropout1d: `Input (N, C, L) or (C, L). ${probability}; RuntimeError for other numbers of dimensions.`,
  dropout3d: `Input (N, C, D, H, W) or (C, D, H, W). ${probability}.`,
  conv_transpose3d:
    'Input (N, C, D, H, W) or (C, D, H, W), weight (C, out / groups, ...); each size becomes (size - 1) stride - 2 padding + dilation (kernel - 1) + output_padding + 1. RuntimeError where the numbers of channels or dimensions do not fit, or output_padding is not smaller than stride or dilation.',
  pairwise_distance:
    'The p-norm of x1 - x2 + eps. (N, D) and (N, D) give (N), or (N, 1) with keepdim; shapes are broadcast. RuntimeError where they do not fit.',
  cosine_similarity:
    'x1 x2 / (|x1| |x2|), from -1 to 1; eps keeps from dividing by 0. (N, D) and (N, D) give (N): give dim=0 for vectors. Shapes are broadcast. RuntimeError where they do not fit, or for whole numbers; IndexError for a dimension that is not there.',
  normalize:
    'x / max(|x|, eps), with the p-norm along dim. The same shape: give dim=0 for vectors. IndexError for a dimension that is not there; RuntimeError for whole numbers.',
  embedding_bag:
    "Numbers (bags, n), int64, with weight (count, size) give (bags, size). Numbers (n) need offsets, where each bag begins. mode is 'mean', 'sum' or 'max'; per_sample_weights, for 'sum', are factors. padding_idx does not count. ValueError for other numbers of dimensions, offsets missing or too many, or an unknown mode; RuntimeError for floats, or offsets that do not begin at 0; NotImplementedError for weights in another mode; IndexError for a row that is not there.",
  local_response_norm:
    'x / (k + alpha / size times the sum of x^2 over size channels around it)^beta. Input (N, C, *), or else a ValueError. The same shape. RuntimeError for a size below 1. (Krizhevsky et al. 2012, AlexNet)',
};
