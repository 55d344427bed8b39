// Views: tensors that look into another. An op that gives one says how the view is read from its base and
// how a changed view is written back, so that changes in place are seen on both sides.
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
  out.view_ = { base, seenVersion: base.cell.version, ...view };
  return out;
}

/** A view whose base has changed since: its value and its place on the tape are made anew. */
export function refreshView(view: Tensor): void {
  const { base, read } = view.view_!;
  const now = read(base);
  if (view.cell !== base.cell) {
    view.cell.arr = now.cell.arr;
    view.cell.version += 1;
  }
  view.grad_fn = now.grad_fn;
  view.outputNr = now.outputNr;
  view.trace_ = null;
  view.view_!.seenVersion = base.cell.version;
}

/** Ends an in-place operation: the target, and all that it is a view of, take the new value over. */
export function becomeThroughViews(target: Tensor, value: Tensor): void {
  const view = target.view_;
  if (view) {
    const base = view.base;
    becomeThroughViews(base, view.write(base, value));
    if (target.cell === base.cell) {
      const seen = view.read(base);
      target.grad_fn = seen.grad_fn;
      target.outputNr = seen.outputNr;
      target.trace_ = null;
    } else {
      target.become(value);
    }
    view.seenVersion = base.cell.version;
  } else {
    target.become(value);
  }
}

export function ultimateBase(tensor: Tensor): Tensor {
  let base = tensor;
  while (base.view_) base = base.view_.base;
  return base;
}
