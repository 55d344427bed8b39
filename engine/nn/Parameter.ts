// nn.Parameter: a tensor that a module trains. It shares the given tensor's values, as in PyTorch.
import { Tensor } from '../tensor/tensor';
import { withoutNew } from './withoutNew';

class ParameterTensor extends Tensor {
  constructor(data: Tensor, options: boolean | { requires_grad?: boolean } = true) {
    super(data.arr, data.cell);
    const wanted = typeof options === 'boolean' ? options : (options.requires_grad ?? true);
    this.identity.isParameter = true;
    this.requires_grad_(wanted);
  }

  override format(values: ArrayLike<number>): string {
    return `Parameter containing:\n${super.format(values)}`;
  }

  override get [Symbol.toStringTag](): string {
    return 'Parameter';
  }
}

export type Parameter = ParameterTensor;
/**
 * A tensor that a module trains: assigned to a module, it is among its parameters().
 * Parameter(data, requires_grad=true) shares the values of data and has its shape and dtype.
 * PyTorch: torch.nn.Parameter
 */
export const Parameter = withoutNew('Parameter', ParameterTensor);
