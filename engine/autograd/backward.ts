// Walks the tape from its end: backward() and torch.autograd.grad. The rules themselves are the ops'.
import { RuntimeError } from '../backend';
import { runBackward } from '../ops/table';
import { Arr } from '../tensor/arr';
import { formatShape, sameShape } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { withGradMode } from './mode';
import { checkVersions, type Node } from './node';

/** Gradients of intermediate values are kept for the graph view only up to this size. */
const maxKeptElements = 4096;

interface Walk {
  roots: Tensor[];
  gradients: (Tensor | null)[];
  retainGraph: boolean;
  /** Called for each leaf with each part of its gradient. */
  onLeaf(leaf: Tensor, grad: Tensor): void;
  /** Called for each node with the gradients of its outputs, before its rule runs. */
  onNode?(node: Node, grads: (Tensor | null)[]): void;
}

export function backward(roots: Tensor[], gradients: (Tensor | null)[], retainGraph: boolean): void {
  walk({ roots, gradients, retainGraph, onLeaf: accumulate });
}

export function grad(
  outputs: Tensor[],
  inputs: Tensor[],
  gradients: (Tensor | null)[],
  retainGraph: boolean,
  allowUnused: boolean,
): (Tensor | null)[] {
  const found = inputs.map((): Tensor | null => null);
  for (const input of inputs) {
    if (!input.requires_grad)
      throw new RuntimeError('One of the differentiated Tensors does not require grad');
  }
  const gather = (at: number, part: Tensor) => {
    found[at] = found[at] ? found[at].add(part) : part;
  };
  walk({
    roots: outputs,
    gradients,
    retainGraph,
    onLeaf: (leaf, part) => {
      inputs.forEach((input, at) => {
        if (input === leaf) gather(at, part);
      });
    },
    onNode: (node, grads) => {
      inputs.forEach((input, at) => {
        const part = input.grad_fn === node ? grads[input.outputNr] : null;
        if (part) found[at] = part;
      });
    },
  });
  if (!allowUnused && found.includes(null)) {
    throw new RuntimeError(
      'One of the differentiated Tensors appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.',
    );
  }
  return found;
}

function walk({ roots, gradients, retainGraph, onLeaf, onNode }: Walk): void {
  withGradMode(false, () => {
    const incoming = new Map<Node, (Tensor | null)[]>();
    const give = (node: Node, outputNr: number, part: Tensor) => {
      const grads = incoming.get(node) ?? [];
      incoming.set(node, grads);
      grads[outputNr] = grads[outputNr] ? grads[outputNr].add(part) : part;
    };
    const leafParts: [Tensor, Tensor][] = [];
    const starts: Node[] = [];
    roots.forEach((root, i) => {
      const start = firstGradient(root, gradients[i] ?? null);
      if (root.grad_fn) {
        give(root.grad_fn, root.outputNr, start);
        starts.push(root.grad_fn);
      } else leafParts.push([root, start]);
    });
    const nodes = reachable(starts);
    for (const [leaf, part] of leafParts) onLeaf(leaf, part);
    nodes.forEach((node, order) => {
      const grads = incoming.get(node);
      incoming.delete(node);
      if (!grads || grads.every((g) => !g)) return;
      const { saved } = node;
      if (!saved) {
        throw new RuntimeError(
          'Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). ' +
            'Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). ' +
            'Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.',
        );
      }
      checkVersions(node, saved);
      saved.results.forEach((_, outputNr) => {
        for (const hook of node.hooks[outputNr] ?? []) {
          const changed = grads[outputNr] ? hook(grads[outputNr]) : null;
          if (changed) grads[outputNr] = changed;
        }
        const part = grads[outputNr] ?? null;
        const keeper = node.retained[outputNr]?.deref();
        if (keeper && part) keeper.grad = new Tensor(part.arr);
        const trace = node.outputs[outputNr];
        if (trace) trace.grad = part && part.numel() <= maxKeptElements ? part.arr : null;
      });
      node.backwardOrder = order;
      onNode?.(node, grads);
      const parts = runBackward(
        node,
        saved.results.map((_, i) => grads[i] ?? null),
      );
      node.edges.forEach((edge, i) => {
        const part = parts[i];
        if (!edge || !part) return;
        if ('leaf' in edge) onLeaf(edge.leaf, applyLeafHooks(edge.leaf, part));
        else give(edge.node, edge.outputNr, part);
      });
      if (!retainGraph) node.saved = null;
    });
  });
}

const leafHooks = new WeakMap<Tensor, ((grad: Tensor) => Tensor | null | undefined)[]>();

export function addHook(
  tensor: Tensor,
  hook: (grad: Tensor) => Tensor | null | undefined,
): { remove(): void } {
  if (!tensor.requires_grad)
    throw new RuntimeError("cannot register a hook on a tensor that doesn't require gradient");
  let hooks: ((grad: Tensor) => Tensor | null | undefined)[];
  if (tensor.grad_fn) {
    hooks = tensor.grad_fn.hooks[tensor.outputNr] ?? [];
    tensor.grad_fn.hooks[tensor.outputNr] = hooks;
  } else {
    hooks = leafHooks.get(tensor) ?? [];
    leafHooks.set(tensor, hooks);
  }
  hooks.push(hook);
  return { remove: () => void hooks.splice(hooks.indexOf(hook), 1) };
}

function applyLeafHooks(leaf: Tensor, grad: Tensor): Tensor {
  return (leafHooks.get(leaf) ?? []).reduce((current, hook) => hook(current) ?? current, grad);
}

function firstGradient(root: Tensor, given: Tensor | null): Tensor {
  if (!root.requires_grad) {
    throw new RuntimeError('element 0 of tensors does not require grad and does not have a grad_fn');
  }
  if (given) {
    if (!sameShape(given.dims, root.dims)) {
      throw new RuntimeError(
        `Mismatch in shape: grad_output[0] has a shape of torch.Size(${formatShape(given.dims)}) and output[0] has a shape of torch.Size(${formatShape(root.dims)}).`,
      );
    }
    return new Tensor(given.arr);
  }
  if (root.numel() !== 1) throw new RuntimeError('grad can be implicitly created only for scalar outputs');
  return new Tensor(Arr.filled(1, root.dims, root.dtype));
}

/** The nodes that lead to the starts, last made first: every node then comes after all that use it. */
function reachable(starts: Node[]): Node[] {
  const seen = new Set<Node>(starts);
  const stack = [...starts];
  while (stack.length > 0) {
    for (const edge of stack.pop()!.edges) {
      if (!edge || 'leaf' in edge || seen.has(edge.node)) continue;
      seen.add(edge.node);
      stack.push(edge.node);
    }
  }
  return [...seen].sort((a, b) => b.sequence - a.sequence);
}

function accumulate(leaf: Tensor, part: Tensor): void {
  if (leaf.grad) leaf.grad.become(leaf.grad.add(part));
  else leaf.grad = new Tensor(part.arr);
}
