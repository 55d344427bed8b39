// nn.FractionalMaxPool2d and 3d: pooling at places that are drawn anew for every input.
import { ValueError } from '../backend';
import { call } from '../ops/call';
import type { Tensor } from '../tensor/tensor';
import { bound, pythonText } from './arguments';
import { Module } from './Module';
import { type LayerClass, withoutNew } from './withoutNew';

type Arguments = [kernel_size: number | number[], ...output_size_output_ratio_return_indices: unknown[]];

function fractional(dims: 2 | 3): LayerClass<Arguments, Module> {
  const name = `FractionalMaxPool${dims}d`;
  const all = (value: unknown) => (Array.isArray(value) ? value : Array(dims).fill(value));
  class FractionalMaxPool extends Module {
    constructor(...given: unknown[]) {
      super();
      const args = bound(
        `${name}(any kernel_size, any output_size=None, any output_ratio=None, bool return_indices=False, Tensor? _random_samples=None)`,
        given,
      );
      const { output_size, output_ratio } = args;
      this.kernel_size = all(args.kernel_size);
      this.return_indices = args.return_indices;
      this.register_buffer('_random_samples', args._random_samples);
      this.output_size = output_size === null ? null : all(output_size);
      this.output_ratio = output_ratio === null ? null : all(output_ratio);
      if (output_size === null && output_ratio === null)
        throw new ValueError(`${name} requires specifying either an output size, or a pooling ratio`);
      if (output_size !== null && output_ratio !== null)
        throw new ValueError('only one of output_size and output_ratio may be specified');
      if (this.output_ratio?.some((ratio: number) => !(ratio > 0 && ratio < 1)))
        throw new ValueError(`output_ratio must be between 0 and 1 (got ${pythonText(output_ratio)})`);
    }

    override forward(input: Tensor): Tensor {
      const { kernel_size, output_size, output_ratio, return_indices, _random_samples } = this;
      return call(
        `fractional_max_pool${dims}d`,
        input,
        kernel_size,
        output_size,
        output_ratio,
        return_indices,
        _random_samples,
      );
    }
  }
  return withoutNew(name, FractionalMaxPool);
}

/**
 * The largest values of windows of kernel_size whose places are drawn for each channel, so that sizes shrink by
 * fractions. Input (N, C, H, W) or (C, H, W); output of output_size, or of the input's size times output_ratio.
 * return_indices=false; true gives the int64 places too.
 * ValueError for neither or both of output_size and output_ratio.
 * PyTorch: torch.nn.FractionalMaxPool2d (Graham 2014, Fractional max-pooling)
 */
export const FractionalMaxPool2d = fractional(2);

/**
 * The largest values of windows of kernel_size whose places are drawn for each channel, so that sizes shrink by
 * fractions. Input (N, C, D, H, W) or (C, D, H, W); output of output_size, or of the input's size times output_ratio.
 * return_indices=false; true gives the int64 places too.
 * ValueError for neither or both of output_size and output_ratio.
 * PyTorch: torch.nn.FractionalMaxPool3d (Graham 2014, Fractional max-pooling)
 */
export const FractionalMaxPool3d = fractional(3);
