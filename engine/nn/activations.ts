// Activations as modules. Each is its op's name, its signature, and what its text shows of its arguments.

import { defaultGenerator } from '../random';
import { floatRepr } from '../tensor/print';
import type { Tensor } from '../tensor/tensor';
import { boolText, bound } from './arguments';
import { call } from './call';
import { dropout } from './dropout';
import { impliedDim } from './impliedDim';
import { Module } from './Module';
import { withoutNew } from './withoutNew';

// biome-ignore lint/suspicious/noExplicitAny: the signature says the types; the binder has checked them.
type Bound = Record<string, any>;

interface ActivationSpec {
  /** The arguments, as in "float alpha=1.0, bool inplace=False". */
  signature: string;
  forward(input: Tensor, args: Bound, training: boolean): Tensor;
  repr(args: Bound): string;
}

type ActivationClass = (new (...args: unknown[]) => Module) & ((...args: unknown[]) => Module);

const argsKey = Symbol('arguments');

function activation(name: string, spec: ActivationSpec): ActivationClass {
  const signature = `${name}(${spec.signature})`;
  class Activation extends Module {
    declare [argsKey]: Bound;

    constructor(...given: unknown[]) {
      super();
      const { device: _device, dtype: _dtype, ...args } = bound(signature, given);
      Object.assign(this, args);
      this[argsKey] = args;
    }

    override forward(input: Tensor): Tensor {
      return spec.forward(input, this.#now(), this.training);
    }

    override extra_repr(): string {
      return spec.repr(this.#now());
    }

    /** The arguments with what the reader has since assigned, as in `act.p = 0.2`. */
    #now(): Bound {
      return Object.fromEntries(Object.keys(this[argsKey]).map((key) => [key, this[key]]));
    }
  }
  return withoutNew(name, Activation) as ActivationClass;
}

const inplaceNote = (args: Bound, rest = '') => {
  const flag = args.inplace ? 'inplace=True' : '';
  return [rest, flag].filter(Boolean).join(', ');
};

export const ReLU = activation('ReLU', {
  signature: 'bool inplace=False',
  forward: (x) => call('relu', x),
  repr: (a) => inplaceNote(a),
});
export const LeakyReLU = activation('LeakyReLU', {
  signature: 'float negative_slope=0.01, bool inplace=False',
  forward: (x, a) => call('leaky_relu', x, a.negative_slope),
  repr: (a) => inplaceNote(a, `negative_slope=${floatRepr(a.negative_slope)}`),
});
export const ELU = activation('ELU', {
  signature: 'float alpha=1.0, bool inplace=False',
  forward: (x, a) => call('elu', x, a.alpha),
  repr: (a) => inplaceNote(a, `alpha=${floatRepr(a.alpha)}`),
});
export const Sigmoid = activation('Sigmoid', {
  signature: '',
  forward: (x) => call('sigmoid', x),
  repr: () => '',
});
export const Tanh = activation('Tanh', { signature: '', forward: (x) => call('tanh', x), repr: () => '' });
export const SiLU = activation('SiLU', {
  signature: 'bool inplace=False',
  forward: (x) => call('silu', x),
  repr: (a) => inplaceNote(a),
});
export const GELU = activation('GELU', {
  signature: "str approximate='none'",
  forward: (x, a) => call('gelu', x, { approximate: a.approximate }),
  repr: (a) => `approximate='${a.approximate}'`,
});
export const Softplus = activation('Softplus', {
  signature: 'float beta=1, float threshold=20',
  forward: (x, a) => call('softplus', x, a.beta, a.threshold),
  repr: (a) => `beta=${a.beta}, threshold=${a.threshold}`,
});
export const Softmax = activation('Softmax', {
  signature: 'int? dim=None',
  forward: (x, a) => call('softmax', x, a.dim ?? impliedDim(x)),
  repr: (a) => `dim=${a.dim ?? 'None'}`,
});
export const LogSoftmax = activation('LogSoftmax', {
  signature: 'int? dim=None',
  forward: (x, a) => call('log_softmax', x, a.dim ?? impliedDim(x)),
  repr: (a) => `dim=${a.dim ?? 'None'}`,
});
export const Dropout = activation('Dropout', {
  signature: 'float p=0.5, bool inplace=False',
  forward: (x, a, training) => dropout(x, a.p, training, defaultGenerator),
  repr: (a) => `p=${floatRepr(a.p)}, inplace=${boolText(a.inplace)}`,
});
