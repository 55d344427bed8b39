// Operations in place: the result of an ordinary op, taken over by the tensor that it started from.
import { is_grad_enabled } from '../autograd/mode';
import { RuntimeError } from '../backend';
import { formatShape, sameShape } from '../tensor/size';
import { overlapsItself } from '../tensor/strides';
import { Tensor } from '../tensor/tensor';
import { becomeThroughViews, ultimateBase } from './view';

/** Computes a new value and puts it in the tensor's place, if PyTorch would allow that. */
export function intoPlace(
  target: Tensor,
  compute: (before: Tensor) => Tensor,
  { mayOverlap = false } = {},
): Tensor {
  const { view_: view } = target;
  if (view && !mayOverlap && overlapsItself({ shape: target.dims, strides: target.stride() })) {
    throw new RuntimeError(
      'unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.',
    );
  }
  if (is_grad_enabled() && view?.offTape && view.base.requires_grad) {
    throw new RuntimeError(
      "A view was created in no_grad mode and is being modified inplace with grad mode enabled. Given that this use case is ambiguous and error-prone, it is forbidden. You can clarify your code by moving both the view and the inplace either both inside the no_grad block (if you don't want the inplace to be tracked) or both outside (if you want the inplace to be tracked).",
    );
  }
  if (is_grad_enabled() && target.requires_grad) {
    if (view && view.oneOf !== null) {
      throw new RuntimeError(
        `Output ${view.oneOf} of ${target.grad_fn?.name} is a view and is being modified inplace. This view is the output of a function that returns multiple views. Such functions do not allow the output views to be modified inplace. You should replace the inplace operation by an out-of-place one.`,
      );
    }
    if (target.is_leaf && !target.view_) {
      throw new RuntimeError('a leaf Variable that requires grad is being used in an in-place operation.');
    }
    const base = ultimateBase(target);
    if (target.view_ && base.is_leaf && base.requires_grad) {
      throw new RuntimeError(
        'a view of a leaf Variable that requires grad is being used in an in-place operation.',
      );
    }
  }
  // The op sees the tensor as it was: what it saves for backward then does not change under it.
  const before = new Tensor(target.arr);
  before.grad_fn = target.grad_fn;
  before.outputNr = target.outputNr;
  before.origin = target.origin;
  before.identity_ = target.identity_;
  before.strides_ = target.strides_;
  if (target.requires_grad && !target.grad_fn) before.requires_grad_(true);
  let value = compute(before);
  if (!sameShape(value.dims, target.dims)) {
    throw new RuntimeError(
      `output with shape ${formatShape(target.dims)} doesn't match the broadcast shape ${formatShape(value.dims)}`,
    );
  }
  if (value.dtype !== target.dtype) {
    if (value.dtype.category > target.dtype.category) {
      throw new RuntimeError(
        `result type ${value.dtype.scalarName} can't be cast to the desired output type ${target.dtype.scalarName}`,
      );
    }
    value = value.to(target.dtype);
  }
  const keepsLeaf = target.is_leaf && target.requires_grad;
  becomeThroughViews(target, value);
  if (keepsLeaf) target.grad_fn = null;
  return target;
}
