// nn.init: fills a tensor in place with PyTorch's own random numbers, past the tape.
import { RuntimeError, ValueError } from '../backend';
import * as k from '../ops/kernels';
import { precisionOf } from '../ops/random/fill';
import { defaultGenerator } from '../random';
import { Arr } from '../tensor/arr';
import { defaultDtype } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';

export type Nonlinearity =
  | 'linear'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'leaky_relu'
  | 'selu'
  | `conv${1 | 2 | 3}d`;
type FanMode = 'fan_in' | 'fan_out';

function fill(tensor: Tensor, make: (count: number) => ArrayLike<number>): Tensor {
  const values = make(tensor.numel());
  tensor.become(new Tensor(Arr.from(values, tensor.dims, tensor.dtype)));
  return tensor;
}

export function uniform_(tensor: Tensor, a = 0, b = 1): Tensor {
  return fill(tensor, (count) => defaultGenerator.uniform(count, a, b, precisionOf(tensor.dtype)));
}

export function normal_(tensor: Tensor, mean = 0, std = 1): Tensor {
  return fill(tensor, (count) => defaultGenerator.normal(count, mean, std, precisionOf(tensor.dtype)));
}

export function constant_(tensor: Tensor, val: number): Tensor {
  return fill(tensor, (count) => new Float32Array(count).fill(val));
}

export function zeros_(tensor: Tensor): Tensor {
  return constant_(tensor, 0);
}

export function ones_(tensor: Tensor): Tensor {
  return constant_(tensor, 1);
}

export function eye_(tensor: Tensor): Tensor {
  if (tensor.dims.length !== 2) throw new ValueError('Only tensors with 2 dimensions are supported');
  const [, columns = 0] = tensor.dims;
  return fill(tensor, (count) =>
    Float32Array.from({ length: count }, (_, i) => (Math.floor(i / columns) === i % columns ? 1 : 0)),
  );
}

export function calculate_gain(nonlinearity: Nonlinearity, param: number | null = null): number {
  switch (nonlinearity) {
    case 'tanh':
      return 5 / 3;
    case 'relu':
      return Math.sqrt(2);
    case 'leaky_relu':
      return Math.sqrt(2 / (1 + (param ?? 0.01) ** 2));
    case 'selu':
      return 3 / 4;
    case 'linear':
    case 'sigmoid':
    case 'conv1d':
    case 'conv2d':
    case 'conv3d':
      return 1;
    default:
      throw new ValueError(`Unsupported nonlinearity ${String(nonlinearity)}`);
  }
}

export function fans(tensor: Tensor): { fan_in: number; fan_out: number } {
  const [out = 0, into = 0, ...field] = tensor.dims;
  if (tensor.dims.length < 2) {
    throw new ValueError('Fan in and fan out can not be computed for tensor with fewer than 2 dimensions');
  }
  const receptive = field.reduce((product, size) => product * size, 1);
  return { fan_in: into * receptive, fan_out: out * receptive };
}

interface KaimingOptions {
  a?: number;
  mode?: FanMode;
  nonlinearity?: Nonlinearity;
}

function kaimingStd(
  tensor: Tensor,
  { a = 0, mode = 'fan_in', nonlinearity = 'leaky_relu' }: KaimingOptions,
): number {
  if (mode !== 'fan_in' && mode !== 'fan_out') {
    throw new ValueError(`Mode ${String(mode)} not supported, please use one of ['fan_in', 'fan_out']`);
  }
  return calculate_gain(nonlinearity, a) / Math.sqrt(fans(tensor)[mode]);
}

export function kaiming_uniform_(tensor: Tensor, options: KaimingOptions = {}): Tensor {
  if (tensor.numel() === 0) return tensor;
  const bound = Math.sqrt(3) * kaimingStd(tensor, options);
  return uniform_(tensor, -bound, bound);
}

export function kaiming_normal_(tensor: Tensor, options: KaimingOptions = {}): Tensor {
  return tensor.numel() === 0 ? tensor : normal_(tensor, 0, kaimingStd(tensor, options));
}

export function xavier_uniform_(tensor: Tensor, gain = 1): Tensor {
  const { fan_in, fan_out } = fans(tensor);
  const bound = Math.sqrt(3) * (gain * Math.sqrt(2 / (fan_in + fan_out)));
  return uniform_(tensor, -bound, bound);
}

export function xavier_normal_(tensor: Tensor, gain = 1): Tensor {
  const { fan_in, fan_out } = fans(tensor);
  return normal_(tensor, 0, gain * Math.sqrt(2 / (fan_in + fan_out)));
}

/** An unfilled tensor to be initialised: its numbers are zeros until then. */
export function empty(shape: number[], dtype: Tensor['dtype'] = defaultDtype()): Tensor {
  if (shape.some((size) => !Number.isInteger(size) || size < 0)) {
    throw new RuntimeError(`Trying to create tensor with negative dimension: [${shape.join(', ')}]`);
  }
  return new Tensor(Arr.filled(0, shape, dtype));
}

/** Sets one row to zeros, as an embedding's padding row has it. */
export function zeroRow(tensor: Tensor, row: number): void {
  const values = Float32Array.from(k.hostOf(tensor.arr, 'the padding row of an embedding'));
  const columns = tensor.numel() / tensor.dims[0]!;
  values.fill(0, row * columns, (row + 1) * columns);
  fill(tensor, () => values);
}
