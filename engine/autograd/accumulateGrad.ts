// What stands at a leaf's end of the graph: it adds gradients up in .grad, and holds the leaf's hooks.
// Readers meet it in next_functions; the walk treats a leaf as an edge of its own.
import type { Tensor } from '../tensor/tensor';
import { addressOf, addTo, type Handle, type Hooks } from './handle';
import type { LeafHook, TensorHook } from './hooks';
import type { Node } from './node';

export type GradFn = Node | AccumulateGrad;

let counter = 0;

export class AccumulateGrad {
  readonly hooks: Hooks<TensorHook> = new Map();
  readonly afterHooks: Hooks<LeafHook> = new Map();
  readonly metadata: Record<string, unknown> = {};
  readonly next_functions: [GradFn | null, number][] = [];
  readonly requires_grad = true;
  private readonly number = counter++;

  constructor(readonly variable: Tensor) {}

  name(): string {
    return 'torch::autograd::AccumulateGrad';
  }

  register_prehook(hook: (grads: Tensor[]) => Tensor[] | null | undefined): Handle {
    return addTo(this.hooks, (grad: Tensor) => hook([grad])?.[0]);
  }

  toString(): string {
    return `<AccumulateGrad object at ${addressOf(this.number)}>`;
  }
}

const accumulators = new WeakMap<Tensor, AccumulateGrad>();

export function accumulatorOf(leaf: Tensor): AccumulateGrad {
  let known = accumulators.get(leaf);
  if (!known) {
    known = new AccumulateGrad(leaf);
    accumulators.set(leaf, known);
  }
  return known;
}

/** The accumulator where somebody has asked for it: only then can it have hooks. */
export function knownAccumulator(leaf: Tensor): AccumulateGrad | undefined {
  return accumulators.get(leaf);
}
