// Views: tensors that look into another. An op that gives one says how the view is read from its base and
// how a changed view is written back, so that changes in place are seen on both sides.
import { is_grad_enabled, withGradMode } from '../autograd/mode';
import { Tensor, type View } from '../tensor/tensor';

type Ways = Pick<View, 'read' | 'write'> & { offTape?: boolean; oneOf?: number };

/** Makes `out` a view of `base`. With `sameOrder` both hold the same elements in the same order. */
export function asView(base: Tensor, out: Tensor, ways: Ways, sameOrder: boolean): Tensor {
  if (sameOrder) {
    out.cell = base.cell;
  }
  out.view_ = {
    base,
    read: ways.read,
    write: ways.write,
    seenVersion: base.cell.version,
    offTape: ways.offTape ?? !is_grad_enabled(),
    oneOf: ways.oneOf ?? null,
  };
  return out;
}

/** Brings a view up to date: where its base has changed, its value and its place on the tape are made anew. */
export function refreshView(view: Tensor): void {
  const { base, read, seenVersion, offTape } = view.view_!;
  if (base.view_) refreshView(base);
  if (seenVersion === base.cell.version) return;
  const now = read(base);
  if (view.cell !== base.cell) {
    view.cell.arr = now.cell.arr;
    view.cell.version += 1;
  }
  if (!offTape) {
    view.grad_fn = now.grad_fn;
    view.outputNr = now.outputNr;
  }
  view.trace_ = null;
  view.view_!.seenVersion = base.cell.version;
}

/** Ends an in-place operation: the target, and all that it is a view of, take the new value over. */
export function becomeThroughViews(target: Tensor, value: Tensor): void {
  if (!is_grad_enabled()) {
    offTape(target, () => take(target, value));
    return;
  }
  take(target, value);
}

function take(target: Tensor, value: Tensor): void {
  const view = target.view_;
  if (!view) {
    target.become(value);
    return;
  }
  const { base } = view;
  if (view.offTape) offTape(base, () => take(base, view.write(base, value)));
  else take(base, view.write(base, value));
  if (target.cell === base.cell) {
    const seen = view.offTape ? value : view.read(base);
    target.grad_fn = seen.grad_fn;
    target.outputNr = seen.outputNr;
    target.trace_ = null;
  } else {
    target.become(value);
  }
  view.seenVersion = base.cell.version;
}

/** Changes values alone: the tensor and all that it looks into keep their places on the tape. */
function offTape(tensor: Tensor, change: () => void): void {
  const chain: Pick<Tensor, 'grad_fn' | 'outputNr'>[] = [];
  for (let one: Tensor | undefined = tensor; one; one = one.view_?.base) {
    chain.push({ grad_fn: one.grad_fn, outputNr: one.outputNr });
  }
  withGradMode(false, change);
  let at = 0;
  for (let one: Tensor | undefined = tensor; one; one = one.view_?.base) Object.assign(one, chain[at++]);
}

export function ultimateBase(tensor: Tensor): Tensor {
  let base = tensor;
  while (base.view_) base = base.view_.base;
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
    out.view_ = { ...view, base: detached(view.base), oneOf: null };
  }
  out.strides_ = tensor.strides_;
  out.offset_ = tensor.offset_;
  return out;
}
