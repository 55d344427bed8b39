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

export const Dropout = dropping('Dropout', 'dropout');
export const Dropout1d = dropping('Dropout1d', 'dropout1d');
export const Dropout2d = dropping('Dropout2d', 'dropout2d');
export const Dropout3d = dropping('Dropout3d', 'dropout3d');
export const AlphaDropout = dropping('AlphaDropout', 'alpha_dropout');
export const FeatureAlphaDropout = dropping('FeatureAlphaDropout', 'feature_alpha_dropout');
