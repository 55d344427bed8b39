// Walks the tape from some tensors back: the order of the nodes, hooks, the sums of what arrives, and who
// gets a gradient. The rules themselves are the nodes' own; what becomes of a gradient is the caller's.
import { PyTypeError, RuntimeError, type Storage, upcomingSerial, warn } from '../backend';
import { pyTypeOf } from '../ops/schema';
import { maxTracedElements, Tensor } from '../tensor/tensor';
import { knownAccumulator } from './accumulateGrad';
import { checkGradients, is_anomaly_enabled, whereFrom } from './anomaly';
import { applyHooks } from './hooks';
import { withGradMode } from './mode';
import { checkVersions, freedError, type Node } from './node';

/** Gradients of intermediate values are kept for the graph view only up to this size. */
const maxKeptElements = 4096;

type Grads = (Tensor | null)[];

export interface Walk {
  roots: Tensor[];
  gradients: Tensor[];
  retainGraph: boolean;
  createGraph: boolean;
  /** Only these get gradients, and only what leads to them runs; null for all leaves. */
  targets: Tensor[] | null;
  /**
   * Called for each leaf that is reached, with its whole gradient, after its hooks. It is private where no hook and no
   * custom function can have kept it.
   */
  onLeaf(leaf: Tensor, grad: Tensor, isPrivate: boolean): void;
  /** Called for a target in the middle of the graph, with its whole gradient, before its hooks. */
  onTarget?(target: Tensor, grad: Tensor): void;
  /** Whether hooks of leaves run: they belong to accumulation, as in PyTorch. */
  runsLeafHooks: boolean;
}

export function walk(given: Walk): void {
  withGradMode(given.createGraph, () => {
    const { roots, gradients, retainGraph, targets, onLeaf } = given;
    const nodes = reachable(roots);
    const needed = targets && leadingTo(nodes, targets);
    const isAllPrivate = !targets && !is_anomaly_enabled() && nodes.every(isPrivate);
    const passing = isAllPrivate && !given.createGraph ? new Passing() : null;
    const leaves = new Leaves(given, isAllPrivate, passing);
    const incoming = new Map<Node, Grads>();
    const give = (node: Node, outputNr: number, part: Tensor) => {
      const grads = incoming.get(node) ?? [];
      incoming.set(node, grads);
      grads[outputNr] = sumOf(grads[outputNr] ?? null, part, passing);
    };
    for (const { edges } of nodes) {
      for (let i = 0; i < edges.length; i++) {
        const edge = edges[i];
        if (edge && 'leaf' in edge) leaves.expect(edge.leaf);
      }
    }
    for (const root of roots) if (!root.grad_fn) leaves.expect(root);
    roots.forEach((root, i) => {
      if (root.grad_fn) give(root.grad_fn, root.outputNr, gradients[i]!);
      else leaves.give(root, gradients[i]!, onLeaf);
    });
    const middle = (targets ?? []).filter((target) => target.grad_fn);
    nodes.forEach((node, order) => {
      const grads = incoming.get(node) ?? [];
      incoming.delete(node);
      for (let i = 0; i < middle.length; i++) {
        const target = middle[i]!;
        const grad = target.grad_fn === node ? grads[target.outputNr] : null;
        if (grad) given.onTarget?.(target, grad);
      }
      const runs = grads.some((grad) => grad) || (node.rule?.runsOnNothing ?? false);
      const parts: Grads = runs && (!needed || needed.has(node)) ? runNode(node, grads, order) : [];
      // One part may go several ways, of which the first may be done with it at once.
      passing?.holdAll(parts);
      for (let i = 0; i < node.edges.length; i++) {
        const edge = node.edges[i];
        const part = parts[i] ?? null;
        if (!edge) continue;
        if ('leaf' in edge) leaves.give(edge.leaf, part, onLeaf);
        else if (part) give(edge.node, edge.outputNr, part);
      }
      passing?.dropAll(parts);
      passing?.dropAll(grads);
      if (runs && !retainGraph) release(node);
    });
  });
}

/**
 * The gradients on their way from rule to rule. What no rule waits for any more is freed at once, since nobody else can
 * have it: left to the collector, it would be half of what a training step leaves behind.
 */
class Passing {
  private readonly serial = upcomingSerial();
  private readonly holders = new Map<Storage, number>();

  hold(grad: Tensor): void {
    const { holds } = grad.cell.arr;
    this.holders.set(holds, (this.holders.get(holds) ?? 0) + 1);
  }

  holdAll(grads: Grads): void {
    for (let i = 0; i < grads.length; i++) if (grads[i]) this.hold(grads[i]!);
  }

  dropAll(grads: Grads): void {
    for (let i = 0; i < grads.length; i++) if (grads[i]) this.drop(grads[i]!);
  }

  drop(grad: Tensor): void {
    const { holds } = grad.cell.arr;
    const count = this.holders.get(holds);
    // A matrix that was moved meanwhile is another storage than the one that was held.
    if (count === undefined) return;
    this.holders.set(holds, count - 1);
    // Small ones are the graph view's too; those made before are somebody's, as are those made to last.
    if (count > 1 || holds.size <= maxTracedElements || holds.serial < this.serial || holds.isLasting) return;
    holds.dispose();
  }
}

/** A gradient with one more part, which is held from now on; the summands are not. */
function sumOf(before: Tensor | null, part: Tensor, passing: Passing | null): Tensor {
  passing?.hold(part);
  if (!before) return part;
  const sum = before.add(part);
  passing?.hold(sum);
  passing?.drop(before);
  passing?.drop(part);
  return sum;
}

function isPrivate(node: Node): boolean {
  return node.rule?.isPrivate === true && !node.hooks && !node.preHooks && !node.postHooks && !node.retained;
}

/** What a node has saved is freed; one that has saved nothing can run again. */
function release(node: Node): void {
  if (!node.saved?.versions.length) return;
  node.saved.free?.();
  node.saved = null;
}

/** Runs one node: its hooks, its rule, its hooks again. */
function runNode(node: Node, grads: Grads, order: number): Grads {
  node.hooks?.forEach((hooks, outputNr) => {
    const grad = grads[outputNr];
    if (hooks && grad) grads[outputNr] = applyHooks(hooks, grad);
  });
  let outgoing = grads;
  if (node.preHooks) for (const hook of node.preHooks.values()) outgoing = checked(hook(outgoing), outgoing);
  const arrived: Grads = [];
  for (let outputNr = 0; outputNr < node.outputs.length; outputNr++) {
    const part = outgoing[outputNr] ?? null;
    node.outputs[outputNr]!.grad = part && part.numel() <= maxKeptElements ? part.arr : null;
    arrived.push(part);
  }
  node.backwardOrder = order;
  const { saved } = node;
  if (!saved) throw freedError();
  let parts: Grads;
  try {
    checkVersions(saved.versions, is_anomaly_enabled(), node);
    parts = node.rule!.run(node, arrived);
  } catch (error) {
    if (is_anomaly_enabled()) warn(whereFrom(node));
    throw error;
  }
  // An operand of another dtype takes its gradient in its own.
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    const dtype = node.inputs[i]?.dtype;
    if (!part || !dtype || part.dtype === dtype || !dtype.is_floating_point) continue;
    parts = parts.slice();
    parts[i] = part.to(dtype);
  }
  checkGradients(node, parts);
  if (node.postHooks) for (const hook of node.postHooks.values()) parts = checked(hook(parts, arrived), parts);
  return parts;
}

function checked(made: unknown, before: Grads): Grads {
  if (made === undefined || made === null) return before;
  const list = Array.isArray(made) ? made : [made];
  if (list.length !== before.length) {
    throw new RuntimeError(
      `hook '<lambda>' has returned an incorrect number of values (got ${list.length}, but expected ${before.length})`,
    );
  }
  for (const grad of list) {
    if (grad !== null && grad !== undefined && !(grad instanceof Tensor))
      throw new PyTypeError(`expected Variable, but hook returned '${pyTypeOf(grad)}'`);
  }
  return list as Grads;
}

/** The leaves' gradients while their parts come in: each is given on once, when it is whole. */
class Leaves {
  private readonly waiting = new Map<Tensor, { parts: number; sum: Tensor | null }>();
  private readonly only: Set<Tensor> | null;

  constructor(
    private readonly walk: Walk,
    private readonly isPrivate: boolean,
    private readonly passing: Passing | null,
  ) {
    this.only = walk.targets && new Set(walk.targets);
  }

  expect(leaf: Tensor): void {
    const entry = this.waiting.get(leaf);
    if (entry) entry.parts += 1;
    else this.waiting.set(leaf, { parts: 1, sum: null });
  }

  give(leaf: Tensor, part: Tensor | null, onLeaf: Walk['onLeaf']): void {
    const entry = this.waiting.get(leaf)!;
    if (part) entry.sum = sumOf(entry.sum, part, this.passing);
    entry.parts -= 1;
    if (entry.parts > 0 || !entry.sum || !leaf.requires_grad) return;
    if (this.only && !this.only.has(leaf)) return;
    const hooks = this.walk.runsLeafHooks ? knownAccumulator(leaf) : undefined;
    if (hooks) onLeaf(leaf, applyHooks(hooks.hooks, entry.sum), false);
    else onLeaf(leaf, entry.sum, this.isPrivate);
    if (hooks) for (const hook of hooks.afterHooks.values()) hook(leaf);
  }
}

/** The nodes behind some tensors, last made first: every node then comes after all that use it. */
function reachable(roots: Tensor[]): Node[] {
  const seen = new Set<Node>();
  const stack: Node[] = [];
  const visit = (node: Node) => {
    if (seen.has(node)) return;
    seen.add(node);
    stack.push(node);
  };
  for (const { grad_fn } of roots) if (grad_fn) visit(grad_fn);
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (let i = 0; i < node.edges.length; i++) {
      const edge = node.edges[i];
      if (edge && 'node' in edge) visit(edge.node);
    }
  }
  return [...seen].sort((a, b) => b.sequence - a.sequence);
}

/** Those of the nodes whose rules some target needs. */
function leadingTo(nodes: Node[], targets: Tensor[]): Set<Node> {
  const leaves = new Set(targets.filter((target) => !target.grad_fn));
  const middle = new Set(targets.map((target) => target.grad_fn));
  const needed = new Set<Node>();
  for (const node of [...nodes].reverse()) {
    const leads = node.edges.some((edge) => {
      if (!edge) return false;
      return 'leaf' in edge ? leaves.has(edge.leaf) : needed.has(edge.node) || middle.has(edge.node);
    });
    if (leads) needed.add(node);
  }
  return needed;
}
