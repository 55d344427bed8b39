// Convolution layers and their transposes: PyTorch's arguments, text and initial weights.
import { ValueError } from '../backend';
import { call } from '../ops/call';
import type { Tensor } from '../tensor/tensor';
import { bound, pythonText } from './arguments';
import * as init from './init';
import { Module } from './Module';
import { Parameter } from './Parameter';
import { type LayerClass, withoutNew } from './withoutNew';

const plain =
  "int in_channels, int out_channels, int[] kernel_size, int[] stride=1, int[]|str padding=0, int[] dilation=1, int groups=1, bool bias=True, str padding_mode='zeros'";
const transposing =
  "int in_channels, int out_channels, int[] kernel_size, int[] stride=1, int[] padding=0, int[] output_padding=0, int groups=1, bool bias=True, int[] dilation=1, str padding_mode='zeros'";

/** One number, for every dimension, or one for each. */
type Sizes = number | readonly number[];

interface Keywords {
  readonly in_channels?: number;
  readonly out_channels?: number;
  readonly kernel_size?: Sizes;
  readonly dtype?: unknown;
  readonly stride?: Sizes;
  readonly padding?: Sizes | 'same' | 'valid';
  readonly dilation?: Sizes;
  readonly groups?: number;
  readonly bias?: boolean;
  readonly padding_mode?: 'zeros' | 'reflect' | 'replicate' | 'circular';
}

interface TransposedKeywords extends Keywords {
  readonly output_padding?: Sizes;
}

/** In PyTorch's order; keywords may come after any of them. */
type Arguments = [
  in_channels: number,
  out_channels: number,
  kernel_size: Sizes | Keywords,
  stride?: Sizes | Keywords,
  padding?: Sizes | 'same' | 'valid' | Keywords,
  dilation?: Sizes | Keywords,
  groups?: number | Keywords,
  bias?: boolean | Keywords,
  padding_mode?: string | Keywords,
];
type TransposedArguments = [
  in_channels: number,
  out_channels: number,
  kernel_size: Sizes | TransposedKeywords,
  stride?: Sizes | TransposedKeywords,
  padding?: Sizes | TransposedKeywords,
  output_padding?: Sizes | TransposedKeywords,
  groups?: number | TransposedKeywords,
  bias?: boolean | TransposedKeywords,
  dilation?: Sizes | TransposedKeywords,
  padding_mode?: string | TransposedKeywords,
];

/** One number for every dimension. */
function spread(value: unknown, dims: number): number[] {
  const list = [value].flat() as number[];
  return list.length === 1 ? new Array<number>(dims).fill(list[0]!) : list;
}

abstract class Convolution extends Module {
  declare in_channels: number;
  declare out_channels: number;
  declare kernel_size: number[];
  declare stride: number[];
  declare padding: number[] | string;
  declare dilation: number[];
  declare transposed: boolean;
  declare output_padding: number[];
  declare groups: number;
  declare padding_mode: string;
  declare weight: Parameter;
  declare bias: Parameter | null;

  constructor(name: string, dims: number, transposed: boolean, given: unknown[]) {
    super();
    const args = bound(`${name}(${transposed ? transposing : plain})`, given);
    const { in_channels, out_channels, groups, padding_mode } = args;
    const stride = spread(args.stride, dims);
    const padding = typeof args.padding === 'string' ? args.padding : spread(args.padding, dims);
    if (transposed && padding_mode !== 'zeros')
      throw new ValueError(`Only "zeros" padding mode is supported for ${name}`);
    if (groups <= 0) throw new ValueError('groups must be a positive integer');
    if (in_channels % groups !== 0) throw new ValueError('in_channels must be divisible by groups');
    if (out_channels % groups !== 0) throw new ValueError('out_channels must be divisible by groups');
    checkNamedPadding(padding, stride);
    if (!['zeros', 'reflect', 'replicate', 'circular'].includes(padding_mode)) {
      throw new ValueError(
        `padding_mode must be one of {'zeros', 'reflect', 'replicate', 'circular'}, but got padding_mode='${padding_mode}'`,
      );
    }
    Object.assign(this, { in_channels, out_channels, stride, padding, groups, padding_mode, transposed });
    this.kernel_size = spread(args.kernel_size, dims);
    this.dilation = spread(args.dilation, dims);
    this.output_padding = spread(args.output_padding ?? 0, dims);
    const channels = transposed ? [in_channels, out_channels / groups] : [out_channels, in_channels / groups];
    this.weight = new Parameter(init.empty([...channels, ...this.kernel_size]));
    if (args.bias) this.bias = new Parameter(init.empty([out_channels]));
    else this.register_parameter('bias', null);
    this.reset_parameters();
  }

  reset_parameters(): void {
    init.kaiming_uniform_(this.weight, { a: Math.sqrt(5) });
    const { fan_in } = init.fans(this.weight);
    if (!this.bias || fan_in === 0) return;
    const limit = 1 / Math.sqrt(fan_in);
    init.uniform_(this.bias, -limit, limit);
  }

  override extra_repr(): string {
    const { kernel_size, stride, padding, dilation, output_padding, groups } = this;
    const differs = (list: number[] | string, usual: number) =>
      typeof list === 'string' || list.some((n) => n !== usual);
    return [
      `${this.in_channels}, ${this.out_channels}, kernel_size=${pythonText(kernel_size)}, stride=${pythonText(stride)}`,
      differs(padding, 0) && `padding=${pythonText(padding)}`,
      differs(dilation, 1) && `dilation=${pythonText(dilation)}`,
      differs(output_padding, 0) && `output_padding=${pythonText(output_padding)}`,
      groups !== 1 && `groups=${groups}`,
      this.bias === null && 'bias=False',
      this.padding_mode !== 'zeros' && `padding_mode=${this.padding_mode}`,
    ]
      .filter(Boolean)
      .join(', ');
  }
}

function checkNamedPadding(padding: number[] | string, stride: number[]): void {
  if (typeof padding !== 'string') return;
  if (padding !== 'same' && padding !== 'valid') {
    throw new ValueError(`Invalid padding string '${padding}', should be one of {'same', 'valid'}`);
  }
  if (padding === 'same' && stride.some((s) => s !== 1)) {
    throw new ValueError("padding='same' is not supported for strided convolutions");
  }
}

/** What to pad on both sides, last dimension first, where the padding is not of zeros. */
function bothSides({ padding, kernel_size, dilation }: Convolution): number[] {
  const sides = kernel_size.map((size, i): [number, number] => {
    if (typeof padding !== 'string') return [padding[i]!, padding[i]!];
    if (padding === 'valid') return [0, 0];
    const total = dilation[i]! * (size - 1);
    return [Math.floor(total / 2), total - Math.floor(total / 2)];
  });
  return sides.reverse().flat();
}

export type { Convolution };

function convolution(dims: 1 | 2 | 3): LayerClass<Arguments, Convolution> {
  const name = `Conv${dims}d`;
  class Conv extends Convolution {
    constructor(...given: unknown[]) {
      super(name, dims, false, given);
    }

    override forward(input: Tensor): Tensor {
      const { padding_mode, weight, bias, stride, padding, dilation, groups } = this;
      const op = `conv${dims}d`;
      if (padding_mode === 'zeros') {
        return call(op, input, weight, bias, stride, padding, dilation, groups);
      }
      const padded = call('pad', input, bothSides(this), padding_mode);
      return call(op, padded, weight, bias, stride, 0, dilation, groups);
    }
  }
  return withoutNew(name, Conv);
}

function transposedConvolution(dims: 1 | 2 | 3): LayerClass<TransposedArguments, Convolution> {
  const name = `ConvTranspose${dims}d`;
  class ConvTranspose extends Convolution {
    constructor(...given: unknown[]) {
      super(name, dims, true, given);
    }

    override forward(input: Tensor, output_size: number[] | null = null): Tensor {
      const { weight, bias, stride, padding, groups, dilation } = this;
      const more = output_size ? this._paddingFor(input, output_size) : this.output_padding;
      return call(`conv_transpose${dims}d`, input, weight, bias, stride, padding, more, groups, dilation);
    }

    /** The output padding that gives an output of the wanted size. */
    _paddingFor(input: Tensor, output_size: number[]): number[] {
      const lead = input.ndim === dims + 2 ? 2 : 1;
      const size = output_size.length === lead + dims ? output_size.slice(lead) : output_size;
      if (size.length !== dims) {
        throw new ValueError(
          `ConvTranspose${dims}D: for ${input.ndim}D input, output_size must have ${dims} or ${lead + dims} elements (got ${size.length})`,
        );
      }
      const padding = this.padding as number[];
      const least = size.map(
        (_, i) =>
          (input.dims[i + lead]! - 1) * this.stride[i]! -
          2 * padding[i]! +
          this.dilation[i]! * (this.kernel_size[i]! - 1) +
          1,
      );
      const most = least.map((n, i) => n + this.stride[i]! - 1);
      if (size.some((n, i) => n < least[i]! || n > most[i]!)) {
        const list = (values: readonly number[]) => `[${values.join(', ')}]`;
        throw new ValueError(
          `requested an output size of ${list(size)}, but valid sizes range from ${list(least)} to ${list(most)} (for an input of torch.Size(${list(input.dims.slice(2))}))`,
        );
      }
      return size.map((n, i) => n - least[i]!);
    }
  }
  return withoutNew(name, ConvTranspose);
}

/**
 * Slides learnt kernels over a sequence (cross-correlation) and sums over the input's channels.
 * Input (N, C_in, L) or (C_in, L), output (N, C_out, L_out) or (C_out, L_out), where
 * L_out = floor((L + 2*padding - dilation*(kernel_size - 1) - 1) / stride + 1).
 * Defaults: stride=1, padding=0 (or 'valid', 'same'), dilation=1, groups=1, bias=true, padding_mode='zeros'
 * (or 'reflect', 'replicate', 'circular').
 * ValueError where groups does not divide both channel counts, or 'same' meets a stride other than 1.
 * PyTorch: torch.nn.Conv1d
 */
export const Conv1d = convolution(1);

/**
 * Slides learnt kernels over an image (cross-correlation) and sums over the input's channels.
 * Input (N, C_in, H, W) or (C_in, H, W), output (N, C_out, H_out, W_out) or (C_out, H_out, W_out); each size
 * is floor((size + 2*padding - dilation*(kernel_size - 1) - 1) / stride + 1).
 * Defaults: stride=1, padding=0 (or 'valid', 'same'), dilation=1, groups=1, bias=true, padding_mode='zeros'
 * (or 'reflect', 'replicate', 'circular'). A number holds for both dimensions.
 * ValueError where groups does not divide both channel counts, or 'same' meets a stride other than 1.
 * PyTorch: torch.nn.Conv2d
 */
export const Conv2d = convolution(2);

/**
 * Slides learnt kernels over a volume (cross-correlation) and sums over the input's channels.
 * Input (N, C_in, D, H, W) or (C_in, D, H, W), output the same with C_out channels; each size becomes
 * floor((size + 2*padding - dilation*(kernel_size - 1) - 1) / stride + 1).
 * Defaults: stride=1, padding=0 (or 'valid', 'same'), dilation=1, groups=1, bias=true, padding_mode='zeros'
 * (or 'reflect', 'replicate', 'circular'). A number holds for all three dimensions.
 * ValueError where groups does not divide both channel counts, or 'same' meets a stride other than 1.
 * PyTorch: torch.nn.Conv3d
 */
export const Conv3d = convolution(3);

/**
 * The gradient of Conv1d with regard to its input, as a layer: it makes a sequence longer where stride > 1.
 * Input (N, C_in, L) or (C_in, L), output (N, C_out, L_out) or (C_out, L_out), where
 * L_out = (L - 1)*stride - 2*padding + dilation*(kernel_size - 1) + output_padding + 1.
 * Defaults, in this order: stride=1, padding=0, output_padding=0, groups=1, bias=true, dilation=1. A second
 * argument of the call, output_size, chooses the output padding.
 * ValueError for a padding_mode but 'zeros', groups that do not divide, or an output_size out of reach.
 * PyTorch: torch.nn.ConvTranspose1d
 */
export const ConvTranspose1d = transposedConvolution(1);

/**
 * The gradient of Conv2d with regard to its input, as a layer: it makes an image larger where stride > 1.
 * Input (N, C_in, H, W) or (C_in, H, W), output the same with C_out channels; each size becomes
 * (size - 1)*stride - 2*padding + dilation*(kernel_size - 1) + output_padding + 1.
 * Defaults, in this order: stride=1, padding=0, output_padding=0, groups=1, bias=true, dilation=1. A second
 * argument of the call, output_size, chooses the output padding.
 * ValueError for a padding_mode but 'zeros', groups that do not divide, or an output_size out of reach.
 * PyTorch: torch.nn.ConvTranspose2d (Zeiler et al. 2010, Deconvolutional Networks)
 */
export const ConvTranspose2d = transposedConvolution(2);

/**
 * The gradient of Conv3d with regard to its input, as a layer: it makes a volume larger where stride > 1.
 * Input (N, C_in, D, H, W) or (C_in, D, H, W), output the same with C_out channels; each size becomes
 * (size - 1)*stride - 2*padding + dilation*(kernel_size - 1) + output_padding + 1.
 * Defaults, in this order: stride=1, padding=0, output_padding=0, groups=1, bias=true, dilation=1. A second
 * argument of the call, output_size, chooses the output padding.
 * ValueError for a padding_mode but 'zeros', groups that do not divide, or an output_size out of reach.
 * PyTorch: torch.nn.ConvTranspose3d
 */
export const ConvTranspose3d = transposedConvolution(3);
