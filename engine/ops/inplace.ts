// Operations in place: the result of an ordinary op, taken over by the tensor that it started from.
import { is_inference_mode_enabled, recordsGradients } from '../autograd/mode';
import { RuntimeError } from '../backend';
import { formatShape, sameShape } from '../tensor/size';
import { overlapsItself } from '../tensor/strides';
import { Tensor } from '../tensor/tensor';
import { becomeThroughViews, standIns, ultimateBase } from './view';

/** What may not be changed in place, in PyTorch's words. */
function checkInPlace(target: Tensor): void {
  if (target.inference && !is_inference_mode_enabled()) {
    throw new RuntimeError(
      'Inplace update to inference tensor outside InferenceMode is not allowed.You can make a clone to get a ' +
        'normal tensor before doing inplace update.See https://github.com/pytorch/rfcs/pull/17 for more details.',
    );
  }
  if (!recordsGradients() || !target.requires_grad) return;
  const view = target.shownView;
  const madeIn = view?.madeIn ?? 'grad';
  if (madeIn === 'no_grad' || madeIn === 'inference') throw new RuntimeError(viewMadeIn(madeIn));
  const oneOf = view?.oneOf ?? null;
  if (oneOf !== null && target.grad_fn) {
    throw new RuntimeError(
      `Output ${oneOf} of ${target.grad_fn.name()} is a view and is being modified inplace. This view is the output ` +
        'of a function that returns multiple views. Such functions do not allow the output views to be modified ' +
        'inplace. You should replace the inplace operation by an out-of-place one.',
    );
  }
  if (!target.is_leaf && !view) return;
  const base = ultimateBase(target);
  if (view && base.requires_grad && (base.is_leaf || standIns.has(base))) {
    throw new RuntimeError(
      'a view of a leaf Variable that requires grad is being used in an in-place operation.',
    );
  }
  if (target.is_leaf) {
    throw new RuntimeError('a leaf Variable that requires grad is being used in an in-place operation.');
  }
}

function viewMadeIn(mode: 'no_grad' | 'inference'): string {
  const block = mode === 'no_grad' ? 'no_grad' : 'inference_mode';
  const [made, changed] =
    mode === 'no_grad' ? ['no_grad mode', 'with grad mode enabled'] : ['inference mode', 'in normal mode'];
  return (
    `A view was created in ${made} and is being modified inplace ${changed}. Given that this use case is ` +
    'ambiguous and error-prone, it is forbidden. You can clarify your code by moving both the view and the ' +
    `inplace either both inside the ${block} block (if you don't want the inplace to be tracked) or both ` +
    'outside (if you want the inplace to be tracked).'
  );
}

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
  checkInPlace(target);
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
  // What is not recorded leaves the tape as it was.
  becomeThroughViews(target, value, !recordsGradients());
  return target;
}
