// Losses as modules: each calls the op of its name with its arguments.

import { call } from '../ops/call';
import type { Tensor } from '../tensor/tensor';
import { bound } from './arguments';
import { Module } from './Module';
import { withoutNew } from './withoutNew';

type LossClass = (new (...args: unknown[]) => Module) & ((...args: unknown[]) => Module);

const keywordsKey = Symbol('keywords');

function loss(name: string, signature: string, op: string, buffers: string[] = []): LossClass {
  class Loss extends Module {
    declare [keywordsKey]: string[];

    constructor(...given: unknown[]) {
      super();
      const { device: _device, dtype: _dtype, ...args } = bound(`${name}(${signature})`, given);
      this[keywordsKey] = Object.keys(args);
      for (const [key, value] of Object.entries(args)) {
        if (buffers.includes(key)) this.register_buffer(key, value);
        else this[key] = value;
      }
    }

    override forward(input: Tensor, target: Tensor): Tensor {
      return call(op, input, target, Object.fromEntries(this[keywordsKey].map((key) => [key, this[key]])));
    }
  }
  return withoutNew(name, Loss) as LossClass;
}

const reduction = "str reduction='mean'";

export const MSELoss = loss('MSELoss', reduction, 'mse_loss');
export const L1Loss = loss('L1Loss', reduction, 'l1_loss');
export const BCELoss = loss('BCELoss', `Tensor? weight=None, ${reduction}`, 'binary_cross_entropy', [
  'weight',
]);
export const BCEWithLogitsLoss = loss(
  'BCEWithLogitsLoss',
  `Tensor? weight=None, ${reduction}, Tensor? pos_weight=None`,
  'binary_cross_entropy_with_logits',
  ['weight', 'pos_weight'],
);
export const NLLLoss = loss(
  'NLLLoss',
  `Tensor? weight=None, int ignore_index=-100, ${reduction}`,
  'nll_loss',
  ['weight'],
);
export const CrossEntropyLoss = loss(
  'CrossEntropyLoss',
  `Tensor? weight=None, int ignore_index=-100, ${reduction}, float label_smoothing=0.0`,
  'cross_entropy',
  ['weight'],
);
