// A tensor's own hooks: register_hook, retain_grad and register_post_accumulate_grad_hook. On a leaf they
// belong to its accumulator, in the middle of the graph to the node that made the tensor.
import { RuntimeError } from '../backend';
import type { Tensor } from '../tensor/tensor';
import { accumulatorOf } from './accumulateGrad';
import { addTo, type Handle } from './handle';
import type { LeafHook, TensorHook } from './hooks';

export function registerHook(tensor: Tensor, hook: TensorHook): Handle {
  if (!tensor.requires_grad)
    throw new RuntimeError("cannot register a hook on a tensor that doesn't require gradient");
  const node = tensor.grad_fn;
  if (!node) return addTo(accumulatorOf(tensor).hooks, hook);
  node.hooks ??= [];
  const hooks = node.hooks[tensor.outputNr] ?? new Map();
  node.hooks[tensor.outputNr] = hooks;
  return addTo(hooks, hook);
}

export function registerPostAccumulateGradHook(tensor: Tensor, hook: LeafHook): Handle {
  if (!tensor.requires_grad)
    throw new RuntimeError("cannot register a hook on a tensor that doesn't require gradient");
  if (tensor.grad_fn)
    throw new RuntimeError('post accumulate grad hooks cannot be registered on non-leaf tensors');
  return addTo(accumulatorOf(tensor).afterHooks, hook);
}

/** Keeps the gradient of a tensor in the middle of the graph: a hook in line with the others, as in PyTorch. */
export function retainGrad(tensor: Tensor): void {
  if (!tensor.requires_grad)
    throw new RuntimeError("can't retain_grad on Tensor that has requires_grad=False");
  const node = tensor.grad_fn;
  if (!node || tensor.retains_grad) return;
  node.retained ??= new Set();
  node.retained.add(tensor.outputNr);
  // The node must not keep the tensor alive.
  const keeper = new WeakRef(tensor);
  registerHook(tensor, (grad) => {
    const kept = keeper.deref();
    if (kept) kept.grad = kept.grad ? kept.grad.add(grad) : grad.detach();
  });
}
