// nn.Parameter: a tensor that a module trains. It shares the given tensor's values, as in PyTorch. And a parameter whose
// shape is not known yet, which lazy layers begin with.
import { RuntimeError, ValueError } from '../backend';
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

function unused(method: string, kind: string): ValueError {
  return new ValueError(
    `Attempted to use an uninitialized parameter in <method '${method}' of 'torch._C._TensorBase' objects>. This error happens when you are using a \`LazyModule\` or explicitly manipulating \`torch.nn.parameter.${kind}\` objects. When using LazyModules Call \`forward\` with a dummy batch to initialize the parameters before calling torch functions`,
  );
}

class UninitializedTensor extends ParameterTensor {
  constructor(options: boolean | { requires_grad?: boolean } = true) {
    super(new Tensor(Arr.filled(0, [0], defaultDtype())), options);
  }

  override get shape(): Size {
    throw new RuntimeError(unknownShape);
  }

  override numel(): number {
    throw unused('numel', 'UninitializedParameter');
  }

  override nelement(): number {
    throw unused('nelement', 'UninitializedParameter');
  }

  override dim(): number {
    throw unused('dim', 'UninitializedParameter');
  }

  /** Becomes a plain parameter of a shape, of zeros; it stays the same object, so that an optimizer knows it. */
  materialize(shape: number[]): void {
    settle(this, ParameterTensor, shape);
  }

  override toString(): string {
    return '<UninitializedParameter>';
  }
}

class UninitializedBufferTensor extends Tensor {
  constructor() {
    super(Arr.filled(0, [0], defaultDtype()));
  }

  override get shape(): Size {
    throw new RuntimeError(unknownShape);
  }

  override numel(): number {
    throw unused('numel', 'UninitializedBuffer');
  }

  /** Becomes a plain tensor of a shape, of zeros. */
  materialize(shape: number[]): void {
    settle(this, Tensor, shape);
  }

  override toString(): string {
    return '<UninitializedBuffer>';
  }
}

function settle(tensor: Tensor, plain: { prototype: object }, shape: number[]): void {
  const { dtype } = tensor;
  Object.setPrototypeOf(tensor, plain.prototype);
  tensor.become(new Tensor(Arr.filled(0, shape, dtype)), true);
}

export type UninitializedParameter = UninitializedTensor;
/**
 * A parameter whose shape is not known yet; materialize(shape) gives it one.
 * PyTorch: torch.nn.parameter.UninitializedParameter
 */
export const UninitializedParameter = withoutNew('UninitializedParameter', UninitializedTensor);

export type UninitializedBuffer = UninitializedBufferTensor;
/**
 * A buffer whose shape is not known yet; materialize(shape) gives it one.
 * PyTorch: torch.nn.parameter.UninitializedBuffer
 */
export const UninitializedBuffer = withoutNew('UninitializedBuffer', UninitializedBufferTensor);
