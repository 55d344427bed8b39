// Layers that learn how many features come in from their first input: LazyLinear, LazyConv and LazyConvTranspose.
// After it they are layers of the plain kind.
import { RuntimeError } from '../backend';
import { formatSize } from '../tensor/print';
import type { Tensor } from '../tensor/tensor';
import { bound } from './arguments';
import {
  Conv1d,
  Conv2d,
  Conv3d,
  type Convolution,
  ConvTranspose1d,
  ConvTranspose2d,
  ConvTranspose3d,
} from './convolution';
import { Linear } from './linear';
import type { Module } from './Module';
import { UninitializedBuffer, UninitializedParameter } from './Parameter';
import { type LayerClass, withoutNew } from './withoutNew';

/** Gives the layer what its first input tells, and makes it one of the plain kind. */
type Settle = (input: Tensor) => void;

/** Runs before the first forward, and once a state dict is loaded. */
export function untilFirstInput(
  module: Module,
  plain: { prototype: object },
  settle: Settle,
  names = ['weight', 'bias'],
): void {
  const become = () => {
    first.remove();
    load.remove();
    Object.setPrototypeOf(module, plain.prototype);
  };
  const first = module.register_forward_pre_hook((_, args) => {
    settle((args as Tensor[])[0]!);
    become();
  });
  const load = module._register_load_state_dict_pre_hook((state, prefix) => {
    for (const name of names) {
      const [own, given] = [module[name], state[prefix + name]];
      const waits = own instanceof UninitializedParameter || own instanceof UninitializedBuffer;
      if (waits && given) own.materialize([...given.dims]);
    }
  });
}

class LazyLinearModule extends Linear {
  constructor(...given: unknown[]) {
    const args = bound('LazyLinear(int out_features, bool bias=True)', given);
    super(0, 0, false);
    this.out_features = args.out_features;
    this.weight = new UninitializedParameter();
    if (args.bias) this.bias = new UninitializedParameter();
    untilFirstInput(this, Linear, (input) => {
      if (!(this.weight instanceof UninitializedParameter)) {
        this.in_features = this.weight.dims[1]!;
        return;
      }
      this.in_features = input.dims.at(-1)!;
      this.weight.materialize([this.out_features, this.in_features]);
      if (this.bias instanceof UninitializedParameter) this.bias.materialize([this.out_features]);
      this.reset_parameters();
    });
  }

  override reset_parameters(): void {
    if (!(this.weight instanceof UninitializedParameter) && this.in_features !== 0) super.reset_parameters();
  }
}

export type LazyLinear = LazyLinearModule;
/**
 * A Linear whose in_features is the size of the last dimension of its first input; then it is a plain Linear.
 * Input (*, in_features), output (*, out_features). bias=true.
 * PyTorch: torch.nn.LazyLinear
 */
export const LazyLinear = withoutNew('LazyLinear', LazyLinearModule);

function channelsOf(name: string, input: Tensor, dims: number): number {
  if (input.ndim !== dims + 1 && input.ndim !== dims + 2)
    throw new RuntimeError(
      `Expected ${dims + 1}D (unbatched) or ${dims + 2}D (batched) input to ${name}, but got input of size: ${formatSize(input.dims)}`,
    );
  return input.dims[input.ndim - dims - 1]!;
}

type ConvClass = typeof Conv1d | typeof ConvTranspose1d;

/** In PyTorch's order, without in_channels; keywords may come after any of them. */
type Arguments = [out_channels: number, kernel_size?: unknown, ...more: unknown[]];

function lazyConvolution(
  name: string,
  Plain: ConvClass,
  dims: number,
  transposed: boolean,
): LayerClass<Arguments, Convolution> {
  class LazyConvolution extends (Plain as typeof Conv1d) {
    constructor(...given: unknown[]) {
      super(...([0, ...given] as ConstructorParameters<typeof Conv1d>));
      const hadBias = this.bias !== null;
      this.weight = new UninitializedParameter();
      if (hadBias) this.bias = new UninitializedParameter();
      untilFirstInput(this, Plain, (input) => {
        const channels = channelsOf(name, input, dims);
        if (!(this.weight instanceof UninitializedParameter)) {
          this.in_channels = channels;
          return;
        }
        const { groups, out_channels, kernel_size } = this;
        this.in_channels = channels;
        const lead = transposed ? [channels, out_channels / groups] : [out_channels, channels / groups];
        this.weight.materialize([...lead, ...kernel_size]);
        if (this.bias instanceof UninitializedParameter) this.bias.materialize([out_channels]);
        this.reset_parameters();
      });
    }

    override reset_parameters(): void {
      if (this.in_channels !== 0) super.reset_parameters();
    }
  }
  return withoutNew(name, LazyConvolution);
}

/**
 * A Conv1d whose in_channels is that of its first input; then it is a plain Conv1d. The other arguments follow
 * in the same order.
 * PyTorch: torch.nn.LazyConv1d
 */
export const LazyConv1d = lazyConvolution('LazyConv1d', Conv1d, 1, false);

/**
 * A Conv2d whose in_channels is that of its first input; then it is a plain Conv2d. The other arguments follow
 * in the same order.
 * PyTorch: torch.nn.LazyConv2d
 */
export const LazyConv2d = lazyConvolution('LazyConv2d', Conv2d as never, 2, false);

/**
 * A Conv3d whose in_channels is that of its first input; then it is a plain Conv3d. The other arguments follow
 * in the same order.
 * PyTorch: torch.nn.LazyConv3d
 */
export const LazyConv3d = lazyConvolution('LazyConv3d', Conv3d as never, 3, false);

/**
 * A ConvTranspose1d whose in_channels is that of its first input. The other arguments follow in the same order.
 * PyTorch: torch.nn.LazyConvTranspose1d
 */
export const LazyConvTranspose1d = lazyConvolution('LazyConvTranspose1d', ConvTranspose1d, 1, true);

/**
 * A ConvTranspose2d whose in_channels is that of its first input. The other arguments follow in the same order.
 * PyTorch: torch.nn.LazyConvTranspose2d
 */
export const LazyConvTranspose2d = lazyConvolution('LazyConvTranspose2d', ConvTranspose2d as never, 2, true);

/**
 * A ConvTranspose3d whose in_channels is that of its first input. The other arguments follow in the same order.
 * PyTorch: torch.nn.LazyConvTranspose3d
 */
export const LazyConvTranspose3d = lazyConvolution('LazyConvTranspose3d', ConvTranspose3d as never, 3, true);
