// Views: tensors that look into another. An op that gives one says how the view is read from its base and
// how a changed view is written back, so that changes in place are seen on both sides.
import { is_inference_mode_enabled, recordsGradients, withGradMode } from '../autograd/mode';
import { Tensor, type View } from '../tensor/tensor';

/** What stands where a leaf stood before it was turned in place: no leaf itself, but views of it are views of a leaf. */
export const standIns = new WeakSet<Tensor>();

type Ways = Pick<View, 'read' | 'write'> & { offTape?: boolean; oneOf?: number };

/** Makes `out` a view of `base`. With `sameOrder` both hold the same elements in the same order. */
export function asView(base: Tensor, out: Tensor, ways: Ways, sameOrder: boolean): Tensor {
  if (sameOrder) {
    out.cell = base.cell;
  }
  // A view of an ordinary tensor is ordinary too, wherever it is made.
  out.inference = base.inference;
  const madeIn = ways.offTape ? 'detach' : currentMode();
  out.view_ = {
    base: base.seat,
    read: ways.read,
    write: ways.write,
    seenVersion: base.cell.version,
    madeIn,
    offTape: madeIn !== 'grad',
    oneOf: ways.oneOf ?? null,
    isTurned: false,
  };
  return out;
}

function currentMode(): 'grad' | 'no_grad' | 'inference' {
  if (is_inference_mode_enabled()) return 'inference';
  return recordsGradients() ? 'grad' : 'no_grad';
}

/** Brings a view up to date: where its base has changed, its value and its place on the tape are made anew. */
export function refreshView(view: Tensor): void {
  const { read, seenVersion, offTape } = view.view_!;
  const base = view.view_!.base.tensor;
  if (base.view_) refreshView(base);
  if (seenVersion === base.cell.version) return;
  view.view_!.seenVersion = base.cell.version;
  // Whether it belongs to a graph was settled when it was made.
  const now = withGradMode(!offTape, () => read(base));
  if (view.cell !== base.cell) {
    view.cell.arr = now.cell.arr;
    view.cell.version += 1;
  }
  if (!offTape) {
    view.grad_fn = now.grad_fn;
    view.outputNr = now.outputNr;
  }
  view.trace_ = null;
}

/**
 * Ends an in-place operation: the target, and all that it is a view of, take the new value over, and its
 * place on the tape unless they keep their own.
 */
export function becomeThroughViews(target: Tensor, value: Tensor, keepsHistory: boolean): void {
  const view = target.view_;
  if (!view) {
    target.become(value, keepsHistory);
    return;
  }
  const { offTape, isTurned } = view;
  const base = view.base.tensor;
  // What was taken off the tape changes the base's values alone.
  const keepsBase = keepsHistory || offTape;
  const written = keepsBase ? withGradMode(false, () => view.write(base, value)) : view.write(base, value);
  becomeThroughViews(base, written, keepsBase);
  if (target.cell === base.cell) {
    if (!keepsHistory) {
      const seen = offTape || isTurned ? value : view.read(base);
      target.grad_fn = seen.grad_fn;
      target.outputNr = seen.outputNr;
    }
    target.trace_ = null;
  } else {
    target.become(value, keepsHistory);
  }
  view.seenVersion = base.cell.version;
}

export function ultimateBase(tensor: Tensor): Tensor {
  let base = tensor;
  while (base.view_) base = base.view_.base.tensor;
  return base;
}

/**
 * The same elements off the tape. It shares the memory, but holds nothing of the tape: a view is followed to
 * its base, which is detached as well.
 */
export function detached(tensor: Tensor): Tensor {
  const out = new Tensor(tensor.arr, tensor.cell);
  const view = tensor.view_;
  if (view && tensor.cell !== ultimateBase(tensor).cell) {
    out.view_ = { ...view, base: detached(view.base.tensor).seat, oneOf: null };
  }
  out.strides_ = tensor.strides_;
  out.offset_ = tensor.offset_;
  return out;
}
