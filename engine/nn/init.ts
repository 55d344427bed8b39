// nn.init: fills a tensor in place with PyTorch's own random numbers, past the tape, and gives it back.
import { RuntimeError, ValueError, warn } from '../backend';
import { householderQr } from '../ops/householder';
import * as k from '../ops/kernels';
import { precisionOf } from '../ops/random/fill';
import { erf, erfinv } from '../ops/specialFunctions';
import { defaultGenerator } from '../random';
import { Arr } from '../tensor/arr';
import { defaultDtype } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { UnfilledArr } from '../tensor/unfilled';
import { bound, pythonText } from './arguments';

type ConvName = `conv${1 | 2 | 3}d` | `conv_transpose${1 | 2 | 3}d`;
export type Nonlinearity = 'linear' | 'sigmoid' | 'tanh' | 'relu' | 'leaky_relu' | 'selu' | ConvName;
type FanMode = 'fan_in' | 'fan_out';

function fill(tensor: Tensor, make: (count: number) => ArrayLike<number>): Tensor {
  const values = make(tensor.numel());
  const { dims, dtype } = tensor;
  // Numbers that were drawn for this tensor alone need no copy.
  const isReady = values instanceof Float32Array && dtype.storage === 'float32';
  tensor.become(new Tensor(isReady ? Arr.fromHost(values, dims, dtype) : Arr.from(values, dims, dtype)));
  return tensor;
}

type Uniform = { a?: number; b?: number };
/**
 * Fills with uniform numbers from [a, b): (tensor, a=0, b=1).
 * PyTorch: torch.nn.init.uniform_
 */
export function uniform_(tensor: Tensor, a?: number | Uniform, b?: number | Uniform): Tensor {
  const args = bound('uniform_(float a=0.0, float b=1.0)', given(a, b));
  return fill(tensor, (count) => defaultGenerator.uniform(count, args.a, args.b, precisionOf(tensor.dtype)));
}

type Normal = { mean?: number; std?: number };
/**
 * Fills with normal numbers: (tensor, mean=0, std=1).
 * PyTorch: torch.nn.init.normal_
 */
export function normal_(tensor: Tensor, mean?: number | Normal, std?: number | Normal): Tensor {
  const args = bound('normal_(float mean=0.0, float std=1.0)', given(mean, std));
  return fill(tensor, (count) =>
    defaultGenerator.normal(count, args.mean, args.std, precisionOf(tensor.dtype)),
  );
}

type Truncated = Normal & Uniform;
/**
 * Fills with normal numbers held within [a, b]: (tensor, mean=0, std=1, a=-2, b=2). Uniform numbers between
 * the quantiles of a and b are put through the inverse. Warns where mean is more than 2 std outside [a, b].
 * PyTorch: torch.nn.init.trunc_normal_
 */
export function trunc_normal_(tensor: Tensor, ...rest: (number | Truncated)[]): Tensor {
  const { mean, std, a, b } = bound(
    'trunc_normal_(float mean=0.0, float std=1.0, float a=-2.0, float b=2.0)',
    rest,
  );
  if (mean < a - 2 * std || mean > b + 2 * std) {
    warn(
      'mean is more than 2 std from [a, b] in nn.init.trunc_normal_. The distribution of values may be incorrect.',
    );
  }
  const below = (x: number) => (1 + erf(x / Math.SQRT2)) / 2;
  const [low, high] = [below((a - mean) / std), below((b - mean) / std)];
  const f = Math.fround;
  const scale = f(std * Math.SQRT2);
  return fill(tensor, (count) =>
    Float32Array.from(defaultGenerator.uniform(count, 2 * low - 1, 2 * high - 1), (u) => {
      const value = f(f(f(erfinv(u)) * scale) + f(mean));
      return Math.min(Math.max(value, a), b);
    }),
  );
}

/**
 * Fills with one value: (tensor, val).
 * PyTorch: torch.nn.init.constant_
 */
export function constant_(tensor: Tensor, val: number | { val: number }): Tensor {
  const args = bound('constant_(float val)', [val]);
  return fill(tensor, (count) => new Float32Array(count).fill(args.val));
}

/**
 * Fills with zeros.
 * PyTorch: torch.nn.init.zeros_
 */
export function zeros_(tensor: Tensor): Tensor {
  return constant_(tensor, 0);
}

/**
 * Fills with ones.
 * PyTorch: torch.nn.init.ones_
 */
export function ones_(tensor: Tensor): Tensor {
  return constant_(tensor, 1);
}

/**
 * Fills a matrix with ones on its diagonal and zeros elsewhere. ValueError unless it has 2 dimensions.
 * PyTorch: torch.nn.init.eye_
 */
export function eye_(tensor: Tensor): Tensor {
  if (tensor.dims.length !== 2) throw new ValueError('Only tensors with 2 dimensions are supported');
  const [, columns = 0] = tensor.dims;
  return fill(tensor, (count) =>
    Float32Array.from({ length: count }, (_, i) => (Math.floor(i / columns) === i % columns ? 1 : 0)),
  );
}

/**
 * Fills a convolution's weight so that it leaves its input as it is, as far as there are channels for it:
 * (tensor, groups=1). ValueError unless it has 3, 4 or 5 dimensions and groups divides the first.
 * PyTorch: torch.nn.init.dirac_
 */
export function dirac_(tensor: Tensor, groups?: number | { groups?: number }): Tensor {
  const args = bound('dirac_(int groups=1)', given(groups));
  if (tensor.ndim < 3 || tensor.ndim > 5) {
    throw new ValueError('Only tensors with 3, 4, or 5 dimensions are supported');
  }
  const [out, into, ...field] = tensor.dims as [number, number, ...number[]];
  if (out % args.groups !== 0) throw new ValueError('dim 0 must be divisible by groups');
  const perGroup = out / args.groups;
  const size = field.reduce((product, n) => product * n, 1);
  const middle = field.reduce((at, n) => at * n + Math.floor(n / 2), 0);
  return fill(tensor, (count) => {
    const values = new Float32Array(count);
    for (let row = 0; row < out; row++) {
      const channel = row % perGroup;
      if (channel < into) values[(row * into + channel) * size + middle] = 1;
    }
    return values;
  });
}

/**
 * Fills with a matrix of orthonormal rows or columns times gain, from a random one; further dimensions count
 * as columns: (tensor, gain=1). ValueError for fewer than 2 dimensions.
 * PyTorch: torch.nn.init.orthogonal_ (Saxe et al. 2013)
 */
export function orthogonal_(tensor: Tensor, gain?: number | { gain?: number }): Tensor {
  const args = bound('orthogonal_(float gain=1)', given(gain));
  if (tensor.ndim < 2) throw new ValueError('Only tensors with 2 or more dimensions are supported');
  if (tensor.numel() === 0) return tensor;
  const rows = tensor.dims[0]!;
  const columns = tensor.numel() / rows;
  return fill(tensor, (count) => {
    const random = defaultGenerator.normal(count);
    const isWide = rows < columns;
    const [tall, narrow] = isWide ? [columns, rows] : [rows, columns];
    const place = (i: number, j: number) => (isWide ? j * columns + i : i * columns + j);
    const matrix = Float64Array.from(random, (_, at) => random[place(Math.floor(at / narrow), at % narrow)]!);
    const { q, diagonal } = householderQr(matrix, tall, narrow);
    const values = new Float64Array(count);
    q.forEach((value, at) => {
      const j = at % narrow;
      values[place(Math.floor(at / narrow), j)] = value * Math.sign(diagonal[j]!) * args.gain;
    });
    return values;
  });
}

type Sparse = { sparsity?: number; std?: number };
/**
 * Fills a matrix with normal numbers, then zeroes the share sparsity of the rows in each column: (tensor,
 * sparsity, std=0.01). ValueError unless it has 2 dimensions.
 * PyTorch: torch.nn.init.sparse_ (Martens 2010)
 */
export function sparse_(tensor: Tensor, sparsity: number | Sparse, std?: number | Sparse): Tensor {
  const args = bound('sparse_(float sparsity, float std=0.01)', given(sparsity, std));
  if (tensor.ndim !== 2) throw new ValueError('Only tensors with 2 dimensions are supported');
  const [rows, columns] = tensor.dims as [number, number];
  const zeros = Math.ceil(args.sparsity * rows);
  return fill(tensor, (count) => {
    const values = defaultGenerator.normal(count, 0, args.std);
    for (let column = 0; column < columns; column++) {
      for (const row of defaultGenerator.randperm(rows).subarray(0, zeros))
        values[row * columns + column] = 0;
    }
    return values;
  });
}

/**
 * The factor that an activation wants of the weights before it: 1 for 'linear', 'sigmoid' and convolutions,
 * 5/3 for 'tanh', sqrt(2) for 'relu', sqrt(2 / (1 + param^2)) for 'leaky_relu' (param=0.01), 3/4 for 'selu'.
 * ValueError for another name.
 * PyTorch: torch.nn.init.calculate_gain
 */
export function calculate_gain(nonlinearity: Nonlinearity, param: number | null = null): number {
  if (/^(linear|sigmoid|conv(_transpose)?[123]d)$/.test(nonlinearity)) return 1;
  switch (nonlinearity) {
    case 'tanh':
      return 5 / 3;
    case 'relu':
      return Math.sqrt(2);
    case 'leaky_relu':
      if (param !== null && typeof param !== 'number') {
        throw new ValueError(`negative_slope ${pythonText(param)} not a valid number`);
      }
      return Math.sqrt(2 / (1 + (param ?? 0.01) ** 2));
    case 'selu':
      return 3 / 4;
    default:
      throw new ValueError(`Unsupported nonlinearity ${String(nonlinearity)}`);
  }
}

/**
 * The numbers of inputs and of outputs that meet at one element of a weight; a kernel's places count too.
 * ValueError for fewer than 2 dimensions.
 * PyTorch: torch.nn.init._calculate_fan_in_and_fan_out
 */
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
type Kaiming = (number | string | KaimingOptions)[];

/** The standard deviation; null where there is nothing to fill. */
function kaimingStd(name: string, tensor: Tensor, rest: Kaiming): number | null {
  const { a, mode, nonlinearity } = bound(
    `${name}(float a=0, str mode='fan_in', str nonlinearity='leaky_relu')`,
    rest,
  );
  if (tensor.dims.includes(0)) {
    warn('Initializing zero-element tensors is a no-op');
    return null;
  }
  const chosen = String(mode).toLowerCase();
  if (chosen !== 'fan_in' && chosen !== 'fan_out') {
    throw new ValueError(`Mode ${chosen} not supported, please use one of ['fan_in', 'fan_out']`);
  }
  const fan = fans(tensor)[chosen];
  return calculate_gain(nonlinearity, a) / Math.sqrt(fan);
}

/**
 * Fills with uniform numbers from +-gain * sqrt(3 / fan): (tensor, a=0, mode='fan_in',
 * nonlinearity='leaky_relu'). a is leaky_relu's slope; mode 'fan_out' keeps the variance backwards.
 * ValueError for another mode or nonlinearity, or fewer than 2 dimensions. A tensor without elements stays,
 * with a warning.
 * PyTorch: torch.nn.init.kaiming_uniform_ (He et al. 2015)
 */
export function kaiming_uniform_(tensor: Tensor, ...rest: Kaiming): Tensor {
  const std = kaimingStd('kaiming_uniform_', tensor, rest);
  if (std === null) return tensor;
  const limit = Math.sqrt(3) * std;
  return uniform_(tensor, -limit, limit);
}

/**
 * Fills with normal numbers of std gain / sqrt(fan): (tensor, a=0, mode='fan_in', nonlinearity='leaky_relu').
 * a is leaky_relu's slope; mode 'fan_out' keeps the variance backwards. ValueError for another mode or
 * nonlinearity, or fewer than 2 dimensions. A tensor without elements stays, with a warning.
 * PyTorch: torch.nn.init.kaiming_normal_ (He et al. 2015)
 */
export function kaiming_normal_(tensor: Tensor, ...rest: Kaiming): Tensor {
  const std = kaimingStd('kaiming_normal_', tensor, rest);
  return std === null ? tensor : normal_(tensor, 0, std);
}

function xavierStd(name: string, tensor: Tensor, gain: unknown): number {
  const args = bound(`${name}(float gain=1.0)`, given(gain));
  const { fan_in, fan_out } = fans(tensor);
  return args.gain * Math.sqrt(2 / (fan_in + fan_out));
}

/**
 * Fills with uniform numbers from +-gain * sqrt(6 / (fan_in + fan_out)): (tensor, gain=1). ValueError for
 * fewer than 2 dimensions.
 * PyTorch: torch.nn.init.xavier_uniform_ (Glorot and Bengio 2010)
 */
export function xavier_uniform_(tensor: Tensor, gain?: number | { gain?: number }): Tensor {
  const limit = Math.sqrt(3) * xavierStd('xavier_uniform_', tensor, gain);
  return uniform_(tensor, -limit, limit);
}

/**
 * Fills with normal numbers of std gain * sqrt(2 / (fan_in + fan_out)): (tensor, gain=1). ValueError for
 * fewer than 2 dimensions.
 * PyTorch: torch.nn.init.xavier_normal_ (Glorot and Bengio 2010)
 */
export function xavier_normal_(tensor: Tensor, gain?: number | { gain?: number }): Tensor {
  return normal_(tensor, 0, xavierStd('xavier_normal_', tensor, gain));
}

const given = (...values: unknown[]) => values.filter((value) => value !== undefined);

/** The old names, without the underscore, still work and say so. */
function deprecated<A extends unknown[]>(name: string, fill_: (tensor: Tensor, ...rest: A) => Tensor) {
  return (tensor: Tensor, ...rest: A): Tensor => {
    warn(`nn.init.${name} is now deprecated in favor of nn.init.${name}_.`);
    return fill_(tensor, ...rest);
  };
}

/**
 * The old name of uniform_; still works and warns.
 * PyTorch: torch.nn.init.uniform
 */
export const uniform = deprecated('uniform', uniform_);

/**
 * The old name of normal_; still works and warns.
 * PyTorch: torch.nn.init.normal
 */
export const normal = deprecated('normal', normal_);

/**
 * The old name of constant_; still works and warns.
 * PyTorch: torch.nn.init.constant
 */
export const constant = deprecated('constant', constant_);

/**
 * The old name of eye_; still works and warns.
 * PyTorch: torch.nn.init.eye
 */
export const eye = deprecated('eye', eye_);

/**
 * The old name of dirac_; still works and warns.
 * PyTorch: torch.nn.init.dirac
 */
export const dirac = deprecated('dirac', dirac_);

/**
 * The old name of xavier_uniform_; still works and warns.
 * PyTorch: torch.nn.init.xavier_uniform
 */
export const xavier_uniform = deprecated('xavier_uniform', xavier_uniform_);

/**
 * The old name of xavier_normal_; still works and warns.
 * PyTorch: torch.nn.init.xavier_normal
 */
export const xavier_normal = deprecated('xavier_normal', xavier_normal_);

/**
 * The old name of kaiming_uniform_; still works and warns.
 * PyTorch: torch.nn.init.kaiming_uniform
 */
export const kaiming_uniform = deprecated('kaiming_uniform', kaiming_uniform_);

/**
 * The old name of kaiming_normal_; still works and warns.
 * PyTorch: torch.nn.init.kaiming_normal
 */
export const kaiming_normal = deprecated('kaiming_normal', kaiming_normal_);

/**
 * The old name of orthogonal_; still works and warns.
 * PyTorch: torch.nn.init.orthogonal
 */
export const orthogonal = deprecated('orthogonal', orthogonal_);

/**
 * The old name of sparse_; still works and warns.
 * PyTorch: torch.nn.init.sparse
 */
export const sparse = deprecated('sparse', sparse_);

/** An unfilled tensor to be initialised: its numbers are zeros until then. */
export function empty(shape: number[], dtype: Tensor['dtype'] = defaultDtype()): Tensor {
  if (shape.some((size) => !Number.isInteger(size) || size < 0)) {
    throw new RuntimeError(`Trying to create tensor with negative dimension: [${shape.join(', ')}]`);
  }
  return new Tensor(new UnfilledArr(shape, dtype));
}

/** Sets one row to zeros, as an embedding's padding row has it. */
export function zeroRow(tensor: Tensor, row: number): void {
  const values = Float32Array.from(k.hostOf(tensor.arr, 'the padding row of an embedding'));
  const columns = tensor.numel() / tensor.dims[0]!;
  values.fill(0, row * columns, (row + 1) * columns);
  fill(tensor, () => values);
}
