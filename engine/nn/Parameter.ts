// nn.Parameter: a tensor that a module trains. It shares the given tensor's values, as in PyTorch. And a parameter whose
// shape is not known yet, which lazy layers begin with.
import { RuntimeError } from '../backend';
import { Arr } from '../tensor/arr';
import { defaultDtype } from '../tensor/dtype';
import type { Size } from '../tensor/size';
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

const unknownShape =
  "Can't access the shape of an uninitialized parameter or buffer. This error usually happens in `load_state_dict` " +
  'when trying to load an uninitialized parameter into an initialized one. Call `forward` to initialize the ' +
  'parameters before accessing their attributes.';

class UninitializedTensor extends ParameterTensor {
  constructor(options: boolean | { requires_grad?: boolean } = true) {
    super(new Tensor(Arr.filled(0, [0], defaultDtype())), options);
  }

  override get shape(): Size {
    throw new RuntimeError(unknownShape);
  }

  /** Becomes a plain parameter of a shape, of zeros; it stays the same object, so that an optimizer knows it. */
  materialize(shape: number[]): void {
    const { dtype } = this;
    Object.setPrototypeOf(this, ParameterTensor.prototype);
    this.become(new Tensor(Arr.filled(0, shape, dtype)), true);
  }

  override toString(): string {
    return '<UninitializedParameter>';
  }
}

export type UninitializedParameter = UninitializedTensor;
/**
 * A parameter whose shape is not known yet; materialize(shape) gives it one.
 * PyTorch: torch.nn.parameter.UninitializedParameter
 */
export const UninitializedParameter = withoutNew('UninitializedParameter', UninitializedTensor);
