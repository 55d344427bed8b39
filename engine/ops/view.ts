// Views: tensors that look into another. An op that gives one says how the view is read from its base and
// how a changed view is written back, so that changes in place are seen on both sides.
import { is_inference_mode_enabled, recordsGradients, withGradMode } from '../autograd/mode';
import type { Tensor, View } from '../tensor/tensor';

/** Makes `out` a view of `base`. With `sameOrder` both hold the same elements in the same order. */
export function asView(
  base: Tensor,
  out: Tensor,
  view: Pick<View, 'read' | 'write'>,
  sameOrder: boolean,
): Tensor {
  if (sameOrder) {
    out.cell = base.cell;
  }
  // A view of an ordinary tensor is ordinary too, wherever it is made.
  out.inference = base.inference;
  const madeIn = is_inference_mode_enabled() ? 'inference' : recordsGradients() ? 'grad' : 'no_grad';
  out.view_ = { base, seenVersion: base.cell.version, madeIn, ...view };
  return out;
}

/** A view whose base has changed since: its value and its place on the tape are made anew. */
export function refreshView(view: Tensor): void {
  const { base, read, madeIn } = view.view_!;
  view.view_!.seenVersion = base.cell.version;
  // Whether it belongs to a graph was settled when it was made.
  const now = withGradMode(madeIn === 'grad', () => read(base));
  if (view.cell !== base.cell) {
    view.cell.arr = now.cell.arr;
    view.cell.version += 1;
  }
  view.grad_fn = now.grad_fn;
  view.outputNr = now.outputNr;
  view.trace_ = null;
}

/**
 * Ends an in-place operation: the target, and all that it is a view of, take the new value over, and its
 * place on the tape unless they keep their own.
 */
export function becomeThroughViews(target: Tensor, value: Tensor, keepsHistory: boolean): void {
  const view = target.view_;
  if (view) {
    const base = view.base;
    const written = view.write(base, value);
    // PyTorch's name for what a change of a view makes of its base.
    if (written.grad_fn && written.grad_fn !== value.grad_fn) written.grad_fn.gradName = 'CopySlices';
    becomeThroughViews(base, written, keepsHistory);
    if (target.cell === base.cell) {
      if (!keepsHistory) {
        const seen = view.read(base);
        target.grad_fn = seen.grad_fn;
        target.outputNr = seen.outputNr;
      }
      target.trace_ = null;
    } else {
      target.become(value, keepsHistory);
    }
    view.seenVersion = base.cell.version;
  } else {
    target.become(value, keepsHistory);
  }
}

export function ultimateBase(tensor: Tensor): Tensor {
  let base = tensor;
  while (base.view_) base = base.view_.base;
  return base;
}
