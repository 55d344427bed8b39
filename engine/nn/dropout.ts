// Dropout layers: each is its op, given whether the module is in training.

import { ValueError } from '../backend';
import { call } from '../ops/call';
import { stateless } from './stateless';

function dropping(name: string, op: string) {
  return stateless(name, {
    signature: 'float p=0.5, bool inplace=False',
    forward: ([x], { p, inplace }, training) => call(op, x, p, training, inplace),
    repr: 'p={p}, inplace={inplace}',
    prepare: ({ p }) => {
      if (!(p >= 0 && p <= 1)) {
        throw new ValueError(`dropout probability has to be between 0 and 1, but got ${p}`);
      }
    },
  });
}

/**
 * In training, zeroes each element with probability p and divides the others by 1 - p; in evaluation, the
 * identity.
 * Input (*), output (*), the same shape. p=0.5, inplace=false. ValueError where p is not within [0, 1].
 * PyTorch: torch.nn.Dropout (Hinton et al. 2012)
 */
export const Dropout = dropping('Dropout', 'dropout');

/**
 * In training, zeroes whole channels with probability p and divides the others by 1 - p; in evaluation, the
 * identity.
 * Input (N, C, L) or (C, L), output the same shape. p=0.5, inplace=false. ValueError where p is not within
 * [0, 1].
 * PyTorch: torch.nn.Dropout1d (Tompson et al. 2014)
 */
export const Dropout1d = dropping('Dropout1d', 'dropout1d');

/**
 * In training, zeroes whole channels with probability p and divides the others by 1 - p; in evaluation, the
 * identity.
 * Input (N, C, H, W), output the same shape. p=0.5, inplace=false. ValueError where p is not within [0, 1].
 * PyTorch: torch.nn.Dropout2d (Tompson et al. 2014)
 */
export const Dropout2d = dropping('Dropout2d', 'dropout2d');

/**
 * In training, zeroes whole channels with probability p and divides the others by 1 - p; in evaluation, the
 * identity.
 * Input (N, C, D, H, W) or (C, D, H, W), output the same shape. p=0.5, inplace=false. ValueError where p is
 * not within [0, 1].
 * PyTorch: torch.nn.Dropout3d (Tompson et al. 2014)
 */
export const Dropout3d = dropping('Dropout3d', 'dropout3d');

/**
 * Dropout that keeps mean and variance, for networks with SELU: a dropped element takes SELU's lowest value,
 * and all are scaled and shifted after. In evaluation, the identity.
 * Input (*), output (*), the same shape. p=0.5, inplace=false. ValueError where p is not within [0, 1].
 * PyTorch: torch.nn.AlphaDropout (Klambauer et al. 2017)
 */
export const AlphaDropout = dropping('AlphaDropout', 'alpha_dropout');

/**
 * AlphaDropout for whole channels at a time. In evaluation, the identity.
 * Input (N, C, D, H, W) or (C, D, H, W), output the same shape. p=0.5, inplace=false. ValueError where p is
 * not within [0, 1].
 * PyTorch: torch.nn.FeatureAlphaDropout (Klambauer et al. 2017; Tompson et al. 2014)
 */
export const FeatureAlphaDropout = dropping('FeatureAlphaDropout', 'feature_alpha_dropout');
