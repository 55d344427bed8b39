// Hooks on gradients: the shapes of the functions that a reader gives, and what their results may be. It
// knows nothing of the walk that calls them.
import { PyTypeError, RuntimeError } from '../backend';
import { pyTypeOf } from '../ops/schema';
import { sameShape } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import type { Hooks } from './handle';
import { tensorType } from './node';

type Grads = (Tensor | null)[];
/** May give a gradient that takes the place of the one it was called with. */
export type TensorHook = ((grad: Tensor) => Tensor | null | undefined) | ((grad: Tensor) => void);
/** Called with a leaf whose .grad has just been accumulated. */
export type LeafHook = (leaf: Tensor) => void;
export type NodeHook =
  | ((gradInputs: Grads, gradOutputs: Grads) => Grads | null | undefined)
  | ((gradInputs: Grads, gradOutputs: Grads) => void);
export type NodePreHook = ((gradOutputs: Grads) => Grads | null | undefined) | ((gradOutputs: Grads) => void);

/** Runs the hooks of one tensor over its gradient; each sees what the one before made of it. */
export function applyHooks(hooks: Hooks<TensorHook>, grad: Tensor): Tensor {
  let value = grad;
  for (const hook of [...hooks.values()]) {
    const made: unknown = hook(value);
    if (made === undefined || made === null) continue;
    if (!(made instanceof Tensor)) {
      throw new PyTypeError(`expected Variable, but hook returned '${pyTypeOf(made)}'`);
    }
    checkKind(hook, made, value);
    value = made;
  }
  return value;
}

function checkKind(hook: { name: string }, made: Tensor, grad: Tensor): void {
  const name = hook.name || '<lambda>';
  if (made.dtype !== grad.dtype) {
    throw new RuntimeError(
      `hook '${name}' has changed the type of value (was ${tensorType(grad.dtype)} got ${tensorType(made.dtype)})`,
    );
  }
  if (!sameShape(made.dims, grad.dims)) {
    throw new RuntimeError(`hook '${name}' has changed the size of value`);
  }
}
