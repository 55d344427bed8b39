// What Python's packages ask of the engine beside its API: optimisers that keep their state there, functions whose forward
// ran in Python, seeds that no number holds, and which tensors share their memory.
import { markOnceDifferentiable, type Recording, recordFunction } from '../../autograd/Function';
import type { Node } from '../../autograd/node';
import { freedError } from '../../autograd/node';
import type { Storage } from '../../backend';
import { drawSeed } from '../../data/samplers';
import type { Optimizer, ParamState } from '../../optim/Optimizer';
import type { Generator } from '../../random';
import { Arr } from '../../tensor/arr';
import { Tensor } from '../../tensor/tensor';

const optim = {
  /** Options of one group, as they are in Python now. */
  setOptions(twin: Optimizer, group: number, options: Record<string, unknown>): void {
    Object.assign(twin.param_groups[group]!, options);
  },

  /** What is remembered of each parameter, in the order of the groups; null where there is nothing yet. */
  takeState(twin: Optimizer): (ParamState | null)[] {
    return twin.param_groups.flatMap(({ params }) => params.map((param) => twin.state.get(param) ?? null));
  },

  /** Takes over what Python's reader has changed of one parameter's state. */
  giveState(twin: Optimizer, param: Tensor, state: ParamState): void {
    twin.state.set(param, { ...state, step: state.step ?? 0 });
  },

  /** Gradients become zeros in place, as in PyTorch 1.13, or are forgotten. */
  zeroGrad(params: Tensor[], setToNone: boolean): void {
    for (const param of params) {
      const grad = param.ownGrad;
      if (!grad) continue;
      if (setToNone) param.grad = null;
      else param.grad = new Tensor(Arr.filled(0, grad.dims, grad.dtype));
    }
  },
};

const autograd = {
  /** Puts a function on the tape whose forward has run in Python; gives its outputs. */
  record: (recording: Recording, backward: Recording['backward']) =>
    recordFunction({ ...recording, backward }),

  /** Runs one node by hand. */
  run: (node: Node, grads: (Tensor | null)[]) => node.rule!.run(node, grads),

  onceDifferentiable: (grads: unknown[]) => markOnceDifferentiable(grads),

  /** A value that a node has kept for its backward, by PyTorch's name of it without its beginning. */
  saved(node: Node, name: string): unknown {
    if (!node.saved) throw freedError();
    if (name === 'result') return node.saved.results[0] ?? null;
    return Object.hasOwn(node.saved.args, name) ? node.saved.args[name] : undefined;
  },

  savedNames(node: Node): string[] {
    if (!node.saved) return [];
    return [...Object.keys(node.saved.args), ...(node.saved.results.length > 0 ? ['result'] : [])];
  },
};

const random = {
  /** 63 bits, in digits: what a DataLoader and its sampler draw. */
  drawSeed: (generator: Generator | null) => String(drawSeed(generator)),
  /** Seeds from digits. */
  seed: (generator: Generator, seed: string) => generator.manual_seed(BigInt(seed)),
  initialSeed: (generator: Generator) => String(generator.initial_seed()),
};

const storages = new WeakMap<Storage, number>();
let storageCount = 0;

const io = {
  /** The same number for tensors that are one memory, such as tied weights. */
  storageNumber(tensor: Tensor): number {
    const { storage } = tensor.arr;
    let number = storages.get(storage);
    if (number === undefined) {
      storageCount += 1;
      number = storageCount;
      storages.set(storage, number);
    }
    return number;
  },
};

export const host = { optim, autograd, random, io };
