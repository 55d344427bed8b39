// Activations as modules. Each is its op's name, its signature, and what its text shows of its arguments.
import { call } from '../ops/call';
import type { Tensor } from '../tensor/tensor';
import { type Bound, bound } from './arguments';
import { AssertionError } from './errors';
import { impliedDim } from './impliedDim';
import * as init from './init';
import { Module } from './Module';
import { Parameter } from './Parameter';
import { type StatelessSpec, stateless } from './stateless';
import { withoutNew } from './withoutNew';

type Texts = Record<string, string>;

/** Shows the arguments, and inplace where it is on. */
function withInplace(...shown: string[]): (args: Bound, texts: Texts) => string {
  return (args, texts) =>
    [...shown.map((key) => `${key}=${texts[key]}`), ...(args.inplace ? ['inplace=True'] : [])].join(', ');
}

/** An activation that hands its arguments to the op by name. */
function activation(name: string, op: string, signature = '', repr: StatelessSpec['repr'] = '') {
  return stateless(name, { signature, repr, forward: ([x], args) => call(op, x, args) });
}

const inplace = 'bool inplace=False';

export const ReLU = stateless('ReLU', {
  signature: inplace,
  forward: ([x], args) => (args.inplace ? x.relu_() : call('relu', x)),
  repr: withInplace(),
});
export const ReLU6 = activation('ReLU6', 'relu6', inplace, withInplace());
export const LeakyReLU = activation(
  'LeakyReLU',
  'leaky_relu',
  `float negative_slope=0.01, ${inplace}`,
  withInplace('negative_slope'),
);
export const RReLU = stateless('RReLU', {
  signature: `float lower=0.125, float upper=0.3333333333333333, ${inplace}`,
  forward: ([x], args, training) => call('rrelu', x, { ...args, training }),
  repr: withInplace('lower', 'upper'),
});
export const ELU = activation('ELU', 'elu', `float alpha=1.0, ${inplace}`, withInplace('alpha'));
export const CELU = activation('CELU', 'celu', `float alpha=1.0, ${inplace}`, withInplace('alpha'));
export const SELU = activation('SELU', 'selu', inplace, withInplace());
export const SiLU = activation('SiLU', 'silu', inplace, withInplace());
export const Mish = activation('Mish', 'mish', inplace, withInplace());
export const GELU = activation('GELU', 'gelu', "str approximate='none'", "approximate='{approximate}'");
export const Hardtanh = stateless('Hardtanh', {
  signature: `float min_val=-1.0, float max_val=1.0, ${inplace}`,
  forward: ([x], args) => call('hardtanh', x, args),
  repr: withInplace('min_val', 'max_val'),
  prepare: ({ min_val, max_val }) => {
    if (!(max_val > min_val)) throw new AssertionError('');
  },
});
export const Hardswish = activation('Hardswish', 'hardswish', inplace);
export const Hardsigmoid = activation('Hardsigmoid', 'hardsigmoid', inplace);
export const Hardshrink = activation('Hardshrink', 'hardshrink', 'float lambd=0.5', '{lambd}');
export const Softshrink = activation('Softshrink', 'softshrink', 'float lambd=0.5', '{lambd}');
export const Tanhshrink = activation('Tanhshrink', 'tanhshrink');
export const Threshold = activation(
  'Threshold',
  'threshold',
  `float threshold, float value, ${inplace}`,
  withInplace('threshold', 'value'),
);
export const Sigmoid = activation('Sigmoid', 'sigmoid');
export const LogSigmoid = activation('LogSigmoid', 'logsigmoid');
export const Tanh = activation('Tanh', 'tanh');
export const Softplus = activation(
  'Softplus',
  'softplus',
  'float beta=1, float threshold=20',
  'beta={beta}, threshold={threshold}',
);
export const Softsign = activation('Softsign', 'softsign');
export const GLU = activation('GLU', 'glu', 'int dim=-1', 'dim={dim}');

function overDim(name: string, op: string) {
  return stateless(name, {
    signature: 'int? dim=None',
    forward: ([x], { dim }) => call(op, x, dim ?? impliedDim(x)),
    repr: 'dim={dim}',
  });
}

export const Softmax = overDim('Softmax', 'softmax');
export const Softmin = overDim('Softmin', 'softmin');
export const LogSoftmax = overDim('LogSoftmax', 'log_softmax');
export const Softmax2d = stateless('Softmax2d', {
  forward: ([x]: Tensor[]) => {
    if (x!.ndim !== 3 && x!.ndim !== 4) {
      throw new AssertionError('Softmax2d requires a 3D or 4D tensor as input');
    }
    return call('softmax', x, -3);
  },
});

class PReLUModule extends Module {
  declare num_parameters: number;
  declare weight: Parameter;

  constructor(...given: unknown[]) {
    super();
    const args = bound('PReLU(int num_parameters=1, float init=0.25)', given);
    this.num_parameters = args.num_parameters;
    this.weight = new Parameter(init.constant_(init.empty([args.num_parameters]), args.init));
  }

  override forward(input: Tensor): Tensor {
    return call('prelu', input, this.weight);
  }

  override extra_repr(): string {
    return `num_parameters=${this.num_parameters}`;
  }
}

export type PReLU = PReLUModule;
export const PReLU = withoutNew('PReLU', PReLUModule);
