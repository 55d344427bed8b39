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

/**
 * Negative values become zero: max(0, x).
 * Input (*), output (*), the same shape. inplace=false; with true the input itself is changed.
 * PyTorch: torch.nn.ReLU
 */
export const ReLU = stateless('ReLU', {
  signature: inplace,
  forward: ([x], args) => (args.inplace ? x.relu_() : call('relu', x)),
  repr: withInplace(),
});

/**
 * Values held between 0 and 6: min(max(0, x), 6).
 * Input (*), output (*), the same shape. inplace=false.
 * PyTorch: torch.nn.ReLU6
 */
export const ReLU6 = activation('ReLU6', 'relu6', inplace, withInplace());

/**
 * x where x >= 0, else negative_slope * x.
 * Input (*), output (*), the same shape. negative_slope=0.01, inplace=false.
 * PyTorch: torch.nn.LeakyReLU
 */
export const LeakyReLU = activation(
  'LeakyReLU',
  'leaky_relu',
  `float negative_slope=0.01, ${inplace}`,
  withInplace('negative_slope'),
);

/**
 * x where x >= 0, else a * x. In training, a is drawn for each element from [lower, upper]; in evaluation it
 * is (lower + upper) / 2.
 * Input (*), output (*), the same shape. lower=1/8, upper=1/3, inplace=false.
 * PyTorch: torch.nn.RReLU (Xu et al. 2015, Empirical Evaluation of Rectified Activations)
 */
export const RReLU = stateless('RReLU', {
  signature: `float lower=0.125, float upper=0.3333333333333333, ${inplace}`,
  forward: ([x], args, training) => call('rrelu', x, { ...args, training }),
  repr: withInplace('lower', 'upper'),
});

/**
 * x where x > 0, else alpha * (exp(x) - 1).
 * Input (*), output (*), the same shape. alpha=1, inplace=false.
 * PyTorch: torch.nn.ELU (Clevert et al. 2015)
 */
export const ELU = activation('ELU', 'elu', `float alpha=1.0, ${inplace}`, withInplace('alpha'));

/**
 * max(0, x) + min(0, alpha * (exp(x / alpha) - 1)).
 * Input (*), output (*), the same shape. alpha=1, inplace=false.
 * PyTorch: torch.nn.CELU (Barron 2017)
 */
export const CELU = activation('CELU', 'celu', `float alpha=1.0, ${inplace}`, withInplace('alpha'));

/**
 * scale * (max(0, x) + min(0, alpha * (exp(x) - 1))) with scale 1.0507 and alpha 1.6733, which keep mean and
 * variance near 0 and 1 from layer to layer.
 * Input (*), output (*), the same shape. inplace=false.
 * PyTorch: torch.nn.SELU (Klambauer et al. 2017, Self-Normalizing Neural Networks)
 */
export const SELU = activation('SELU', 'selu', inplace, withInplace());

/**
 * x * sigmoid(x), also known as swish.
 * Input (*), output (*), the same shape. inplace=false.
 * PyTorch: torch.nn.SiLU (Hendrycks and Gimpel 2016; Elfwing et al. 2017; Ramachandran et al. 2017)
 */
export const SiLU = activation('SiLU', 'silu', inplace, withInplace());

/**
 * x * tanh(softplus(x)).
 * Input (*), output (*), the same shape. inplace=false.
 * PyTorch: torch.nn.Mish (Misra 2019)
 */
export const Mish = activation('Mish', 'mish', inplace, withInplace());

/**
 * x * Phi(x), where Phi is the normal distribution's cumulative function.
 * Input (*), output (*), the same shape. approximate='none', or 'tanh' for 0.5 * x * (1 + tanh(sqrt(2/pi) *
 * (x + 0.044715 * x^3))).
 * PyTorch: torch.nn.GELU (Hendrycks and Gimpel 2016)
 */
export const GELU = activation('GELU', 'gelu', "str approximate='none'", "approximate='{approximate}'");

/**
 * Values held between min_val and max_val.
 * Input (*), output (*), the same shape. min_val=-1, max_val=1, inplace=false.
 * AssertionError where max_val is not greater than min_val.
 * PyTorch: torch.nn.Hardtanh
 */
export const Hardtanh = stateless('Hardtanh', {
  signature: `float min_val=-1.0, float max_val=1.0, ${inplace}`,
  forward: ([x], args) => call('hardtanh', x, args),
  repr: withInplace('min_val', 'max_val'),
  prepare: ({ min_val, max_val }) => {
    if (!(max_val > min_val)) throw new AssertionError('');
  },
});

/**
 * x * min(max(x + 3, 0), 6) / 6.
 * Input (*), output (*), the same shape. inplace=false.
 * PyTorch: torch.nn.Hardswish (Howard et al. 2019, Searching for MobileNetV3)
 */
export const Hardswish = activation('Hardswish', 'hardswish', inplace);

/**
 * min(max(x + 3, 0), 6) / 6, a sigmoid made of three straight lines.
 * Input (*), output (*), the same shape. inplace=false.
 * PyTorch: torch.nn.Hardsigmoid
 */
export const Hardsigmoid = activation('Hardsigmoid', 'hardsigmoid', inplace);

/**
 * x where x > lambd or x < -lambd, else 0.
 * Input (*), output (*), the same shape. lambd=0.5.
 * PyTorch: torch.nn.Hardshrink
 */
export const Hardshrink = activation('Hardshrink', 'hardshrink', 'float lambd=0.5', '{lambd}');

/**
 * Moves values towards zero by lambd: x - lambd above lambd, x + lambd below -lambd, else 0.
 * Input (*), output (*), the same shape. lambd=0.5.
 * PyTorch: torch.nn.Softshrink
 */
export const Softshrink = activation('Softshrink', 'softshrink', 'float lambd=0.5', '{lambd}');

/**
 * x - tanh(x).
 * Input (*), output (*), the same shape.
 * PyTorch: torch.nn.Tanhshrink
 */
export const Tanhshrink = activation('Tanhshrink', 'tanhshrink');

/**
 * x where x > threshold, else value.
 * Input (*), output (*), the same shape. threshold and value must be given; inplace=false.
 * PyTorch: torch.nn.Threshold
 */
export const Threshold = activation(
  'Threshold',
  'threshold',
  `float threshold, float value, ${inplace}`,
  withInplace('threshold', 'value'),
);

/**
 * 1 / (1 + exp(-x)).
 * Input (*), output (*), the same shape.
 * PyTorch: torch.nn.Sigmoid
 */
export const Sigmoid = activation('Sigmoid', 'sigmoid');

/**
 * log(1 / (1 + exp(-x))).
 * Input (*), output (*), the same shape.
 * PyTorch: torch.nn.LogSigmoid
 */
export const LogSigmoid = activation('LogSigmoid', 'logsigmoid');

/**
 * (exp(x) - exp(-x)) / (exp(x) + exp(-x)).
 * Input (*), output (*), the same shape.
 * PyTorch: torch.nn.Tanh
 */
export const Tanh = activation('Tanh', 'tanh');

/**
 * log(1 + exp(beta * x)) / beta, a smooth ReLU; x itself where beta * x > threshold.
 * Input (*), output (*), the same shape. beta=1, threshold=20.
 * PyTorch: torch.nn.Softplus
 */
export const Softplus = activation(
  'Softplus',
  'softplus',
  'float beta=1, float threshold=20',
  'beta={beta}, threshold={threshold}',
);

/**
 * x / (1 + |x|).
 * Input (*), output (*), the same shape.
 * PyTorch: torch.nn.Softsign
 */
export const Softsign = activation('Softsign', 'softsign');

/**
 * Halves the input along dim into a and b and gives a * sigmoid(b).
 * Input (*, N, *), output (*, N/2, *). dim=-1.
 * RuntimeError for a tensor without dimensions, and where the size along dim is odd.
 * PyTorch: torch.nn.GLU (Dauphin et al. 2016)
 */
export const GLU = activation('GLU', 'glu', 'int dim=-1', 'dim={dim}');

function overDim(name: string, op: string) {
  return stateless(name, {
    signature: 'int? dim=None',
    forward: ([x], { dim }) => call(op, x, dim ?? impliedDim(x)),
    repr: 'dim={dim}',
  });
}

/**
 * exp(x_i) / sum_j exp(x_j) along dim: values in [0, 1] that sum to 1.
 * Input (*), output (*), the same shape. With dim=null the dimension is 0 for inputs of 0, 1 or 3 dimensions,
 * else 1.
 * PyTorch: torch.nn.Softmax
 */
export const Softmax = overDim('Softmax', 'softmax');

/**
 * exp(-x_i) / sum_j exp(-x_j) along dim: softmax of -x.
 * Input (*), output (*), the same shape. With dim=null the dimension is 0 for inputs of 0, 1 or 3 dimensions,
 * else 1.
 * PyTorch: torch.nn.Softmin
 */
export const Softmin = overDim('Softmin', 'softmin');

/**
 * log(exp(x_i) / sum_j exp(x_j)) along dim; what NLLLoss takes.
 * Input (*), output (*), the same shape. With dim=null the dimension is 0 for inputs of 0, 1 or 3 dimensions,
 * else 1.
 * PyTorch: torch.nn.LogSoftmax
 */
export const LogSoftmax = overDim('LogSoftmax', 'log_softmax');

/**
 * Softmax over the channels at each place of an image.
 * Input (N, C, H, W) or (C, H, W), output the same shape. AssertionError for any other number of dimensions.
 * PyTorch: torch.nn.Softmax2d
 */
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
/**
 * x where x >= 0, else a * x, where a is learnt.
 * Input (*), output (*), the same shape. num_parameters=1, or the number of channels (dimension 1) for an a
 * of each; init=0.25 is where a starts.
 * PyTorch: torch.nn.PReLU (He et al. 2015)
 */
export const PReLU = withoutNew('PReLU', PReLUModule);
