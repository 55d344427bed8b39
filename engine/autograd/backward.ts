// Tensor.backward(), torch.autograd.backward and torch.autograd.grad: their arguments with PyTorch's checks
// and words, and what becomes of the gradients that the walk finds.
import { PyTypeError, RuntimeError, type Storage, upcomingSerial, ValueError, warn } from '../backend';
import { bind, parseSchema, pyTypeOf } from '../ops/schema';
import { Arr } from '../tensor/arr';
import { formatShape, sameShape } from '../tensor/size';
import { maxTracedElements, Tensor } from '../tensor/tensor';
import { recordsGradients } from './mode';
import { retainGrad } from './tensorHooks';
import { walk } from './walk';

type MaybeTensors = Tensor | Tensor[] | null;

const methodSchema = parseSchema(
  'backward(Tensor self, any gradient=None, bool? retain_graph=None, bool create_graph=False, any inputs=None) -> None',
);
const backwardSchema = parseSchema(
  'backward(any tensors, any grad_tensors=None, bool? retain_graph=None, bool create_graph=False, any grad_variables=None, any inputs=None) -> None',
);
const gradSchema = parseSchema(
  'grad(any outputs, any inputs, any grad_outputs=None, bool? retain_graph=None, bool create_graph=False, bool only_inputs=True, bool allow_unused=False, bool is_grads_batched=False, bool materialize_grads=False) -> Tensor[]',
);

function listOf(value: unknown): unknown[] {
  if (value instanceof Tensor) return [value];
  if (Array.isArray(value)) return value;
  throw new PyTypeError(`'${pyTypeOf(value)}' object is not iterable`);
}

function tensorsOf(value: unknown): Tensor[] {
  return listOf(value).map((item) => {
    if (item instanceof Tensor) return item;
    throw new PyTypeError(`element 0 of tensors is of type ${pyTypeOf(item)}, but a Tensor is expected`);
  });
}

/** tensor.backward(...), with the tensor as the first argument. */
export function backwardMethod(...given: unknown[]): void {
  const args = bind(methodSchema, given, true);
  backwardFrom(args.self, args.gradient, args);
}

/**
 * Adds the gradients of tensors up in the .grad of the leaves that they were made from: (tensors,
 * grad_tensors=null, retain_graph=create_graph, create_graph=false, grad_variables=null, inputs=null).
 * grad_tensors: for each tensor one of its shape; null (1) for a single number. retain_graph keeps the graph
 * for another backward; create_graph makes the gradients differentiable. inputs: these leaves alone.
 * RuntimeError for more than one number without a gradient, another shape, a tensor that requires no grad, or
 * a graph whose values are freed or were changed in place.
 * PyTorch: torch.autograd.backward
 */
export function backward(...given: unknown[]): void {
  const args = bind(backwardSchema, given, false);
  backwardFrom(args.tensors, args.grad_tensors ?? args.grad_variables, args);
}

function backwardFrom(tensors: unknown, gradTensors: unknown, args: Record<string, unknown>): void {
  const create = Boolean(args.create_graph);
  let targets: Tensor[] | null = null;
  if (args.inputs !== null) {
    targets = tensorsOf(args.inputs);
    if (targets.length === 0) throw new RuntimeError("'inputs' argument to backward() cannot be empty.");
    for (const target of targets) if (target.grad_fn || !target.requires_grad) retainGrad(target);
  }
  const roots = tensorsOf(tensors);
  const gradients = firstGradients(roots, gradTensors, create);
  if (create) {
    warn(
      'Using backward() with create_graph=True will create a reference cycle between the parameter and its ' +
        'gradient which can cause a memory leak. We recommend using autograd.grad when creating the graph to ' +
        'avoid this. If you have to use this function, make sure to reset the .grad fields of your parameters ' +
        'to None after use to break the cycle and avoid the leak.',
    );
  }
  const retain = (args.retain_graph as boolean | null) ?? create;
  const owners = new Owners();
  walk({
    roots,
    gradients,
    retainGraph: retain,
    createGraph: create,
    targets,
    runsLeafHooks: true,
    onLeaf: (leaf, part, isPrivate) => {
      accumulate(leaf, part);
      owners.claim(leaf, isPrivate && !create);
    },
    // A target in the middle that nothing below needs is not run, and so are not its hooks.
    onTarget: (target, grad) => {
      if (!leadsTo(target, targets)) setRetained(target, grad);
    },
  });
}

/**
 * The gradients of the sum of outputs with respect to inputs, a list with one of each input's shape; no .grad
 * is touched: (outputs, inputs, grad_outputs=null, retain_graph=create_graph, create_graph=false,
 * only_inputs=true, allow_unused=false, is_grads_batched=false, materialize_grads=false).
 * grad_outputs: for each output a weight of its shape; null (1) for a single number. create_graph makes the
 * gradients differentiable.
 * RuntimeError for an input that requires no grad, or that the outputs do not depend on; with allow_unused
 * that one is null, with materialize_grads zeros. ValueError without inputs.
 * PyTorch: torch.autograd.grad
 */
export function grad(...given: unknown[]): (Tensor | null)[] {
  const args = bind(gradSchema, given, false);
  const outputs = tensorsOf(args.outputs);
  const inputs = tensorsOf(args.inputs);
  if (args.is_grads_batched) {
    throw new RuntimeError(
      'is_grads_batched=True is not supported here: call torch.autograd.grad once for each gradient, with retain_graph=True.',
    );
  }
  if (!args.only_inputs) {
    warn(
      'only_inputs argument is deprecated and is ignored now (defaults to True). To accumulate gradient for ' +
        'other parts of the graph, please use torch.autograd.backward.',
      'UserWarning',
    );
  }
  const create = Boolean(args.create_graph);
  const gradients = firstGradients(outputs, args.grad_outputs, create);
  if (inputs.length === 0) throw new ValueError('grad requires non-empty inputs.');
  for (const input of inputs) {
    if (!input.requires_grad)
      throw new RuntimeError('One of the differentiated Tensors does not require grad');
  }
  const found = new Map<Tensor, Tensor>();
  walk({
    roots: outputs,
    gradients,
    retainGraph: (args.retain_graph as boolean | null) ?? create,
    createGraph: create,
    targets: inputs,
    runsLeafHooks: false,
    onLeaf: (leaf, part) => found.set(leaf, part),
    onTarget: (target, part) => found.set(target, part),
  });
  return inputs.map((input) => {
    const part = found.get(input);
    if (part) return create || !part.requires_grad ? part : new Tensor(part.arr);
    if (args.materialize_grads) return new Tensor(Arr.filled(0, input.dims, input.dtype));
    if (args.allow_unused) return null;
    throw new RuntimeError(
      'One of the differentiated Tensors appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.',
    );
  });
}

function firstGradients(roots: Tensor[], given: unknown, create: boolean): Tensor[] {
  const list: unknown[] = given === null || given === undefined ? roots.map(() => null) : listOf(given);
  if (list.length !== roots.length)
    throw new RuntimeError(`got ${roots.length} tensors and ${list.length} gradients`);
  return roots.map((root, i) => firstGradient(root, list[i], i, create));
}

function firstGradient(root: Tensor, given: unknown, nr: number, create: boolean): Tensor {
  if (given !== null && given !== undefined && !(given instanceof Tensor)) {
    throw new PyTypeError(`gradients can be either Tensors or None, but got ${pyTypeOf(given)}`);
  }
  if (given && !sameShape(given.dims, root.dims)) {
    throw new RuntimeError(
      `Mismatch in shape: grad_output[${nr}] has a shape of torch.Size(${formatShape(given.dims)}) and output[${nr}] has a shape of torch.Size(${formatShape(root.dims)}).`,
    );
  }
  if (!given && root.requires_grad && root.numel() !== 1) {
    throw new RuntimeError('grad can be implicitly created only for scalar outputs');
  }
  if (!root.requires_grad) {
    throw new RuntimeError(`element ${nr} of tensors does not require grad and does not have a grad_fn`);
  }
  if (!given) return new Tensor(Arr.filled(1, root.dims, root.dtype));
  const gradient = given.dtype === root.dtype ? given : given.to(root.dtype);
  return create ? gradient : new Tensor(gradient.arr);
}

/** Which gradients that this walk made are held by one leaf alone. */
class Owners {
  private readonly serial = upcomingSerial();
  private readonly claimed = new Set<Storage>();

  claim(leaf: Tensor, isPrivate: boolean): void {
    const { holds } = leaf.ownGrad!.cell.arr;
    const isFirst = !this.claimed.has(holds);
    this.claimed.add(holds);
    holds.isSole = isPrivate && isFirst && holds.serial >= this.serial && holds.size > maxTracedElements;
  }
}

/** Adds to a leaf's .grad: in place, unless the sum itself shall be differentiable. */
function accumulate(leaf: Tensor, part: Tensor): void {
  const before = leaf.ownGrad;
  if (!before) leaf.receiveGrad(recordsGradients() ? part.clone() : new Tensor(part.arr));
  else if (recordsGradients()) leaf.grad = before.add(part);
  else before.become(before.add(part), true);
}

function setRetained(target: Tensor, part: Tensor): void {
  const before = target.grad;
  target.grad = before ? before.add(part) : new Tensor(part.arr);
}

function leadsTo(target: Tensor, targets: MaybeTensors): boolean {
  const others = new Set((Array.isArray(targets) ? targets : []).filter((other) => other !== target));
  const stack = [target.grad_fn];
  const seen = new Set(stack);
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const edge of node.edges) {
      if (!edge) continue;
      if ('leaf' in edge) {
        if (others.has(edge.leaf)) return true;
      } else if (!seen.has(edge.node)) {
        if ([...others].some((other) => other.grad_fn === edge.node)) return true;
        seen.add(edge.node);
        stack.push(edge.node);
      }
    }
  }
  return false;
}
