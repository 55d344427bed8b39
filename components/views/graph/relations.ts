// Who feeds whom in a graph, looked up once and then asked often. Edges to nodes that were left out are
// dropped here, so that nothing later has to ask.
import type { Graph, OpNode, TensorNode } from '../../../engine/trace/schema';

export type GraphNode = TensorNode | OpNode;

export interface Relations {
  readonly graph: Graph;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** Ids of a node's sources, in the order of the edges, repeated where an op takes a tensor twice. */
  readonly into: ReadonlyMap<string, readonly string[]>;
  readonly outOf: ReadonlyMap<string, readonly string[]>;
  /** All ids, sources first. */
  readonly order: readonly string[];
  /** The longest way from a source, in edges. */
  readonly depth: ReadonlyMap<string, number>;
}

export function relate(graph: Graph): Relations {
  const nodes = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  const into = new Map<string, string[]>(graph.nodes.map(({ id }) => [id, []]));
  const outOf = new Map<string, string[]>(graph.nodes.map(({ id }) => [id, []]));
  for (const { from, to } of graph.edges) {
    if (!nodes.has(from) || !nodes.has(to) || from === to) continue;
    into.get(to)?.push(from);
    outOf.get(from)?.push(to);
  }
  return { graph, nodes, into, outOf, ...sort(graph, into, outOf) };
}

/** Kahn's algorithm. A cycle cannot come from a tape; if one does, its nodes follow in the order given. */
function sort(graph: Graph, into: Map<string, string[]>, outOf: Map<string, string[]>) {
  const waiting = new Map([...into].map(([id, sources]) => [id, sources.length]));
  const depth = new Map<string, number>();
  const order = graph.nodes.filter(({ id }) => waiting.get(id) === 0).map(({ id }) => id);
  for (const id of order) depth.set(id, 0);
  for (let next = 0; next < order.length; next++) {
    const id = order[next]!;
    for (const target of outOf.get(id) ?? []) {
      depth.set(target, Math.max(depth.get(target) ?? 0, (depth.get(id) ?? 0) + 1));
      const left = (waiting.get(target) ?? 0) - 1;
      waiting.set(target, left);
      if (left === 0) order.push(target);
    }
  }
  if (order.length < graph.nodes.length) {
    const sorted = new Set(order);
    for (const { id } of graph.nodes)
      if (!sorted.has(id)) {
        order.push(id);
        depth.set(id, depth.get(id) ?? 0);
      }
  }
  return { order, depth };
}

export function tensorAt(relations: Relations, id: string): TensorNode | null {
  const node = relations.nodes.get(id);
  return node?.kind === 'tensor' ? node : null;
}

export function opAt(relations: Relations, id: string): OpNode | null {
  const node = relations.nodes.get(id);
  return node?.kind === 'op' ? node : null;
}

export function inputsOf(relations: Relations, op: OpNode): TensorNode[] {
  return unique(relations.into.get(op.id)).flatMap((id) => tensorAt(relations, id) ?? []);
}

export function outputsOf(relations: Relations, op: OpNode): TensorNode[] {
  return unique(relations.outOf.get(op.id)).flatMap((id) => tensorAt(relations, id) ?? []);
}

export function makerOf(relations: Relations, tensor: TensorNode): OpNode | null {
  const maker = relations.into.get(tensor.id)?.[0];
  return maker === undefined ? null : opAt(relations, maker);
}

/** What a tensor is called in words: its name in the reader's code, or what made it. */
export function callIt(relations: Relations, tensor: TensorNode): string {
  if (tensor.name !== null) return tensor.name;
  const maker = makerOf(relations, tensor);
  if (maker === null) return `unnamed ${tensor.role}`;
  return plainSymbol(relations, tensor) ?? `result of ${maker.name} (step ${maker.forwardOrder + 1})`;
}

/**
 * The KaTeX source that stands for an unnamed tensor in the engine's formulas: what is left of the equals sign
 * where it was made, or what a rule derives by where it is used. Taking it from there keeps one symbol for one
 * tensor, however the engine chose it.
 */
export function givenSymbol(relations: Relations, tensor: TensorNode): string | null {
  const maker = makerOf(relations, tensor);
  if (maker === null) return symbolInRules(relations, tensor);
  if (unique(relations.outOf.get(maker.id)).length !== 1) return null;
  const end = maker.forwardLatex.indexOf('=');
  const left = end < 0 ? '' : maker.forwardLatex.slice(0, end).trim();
  return left === '' ? null : left;
}

function symbolInRules(relations: Relations, tensor: TensorNode): string | null {
  for (const id of relations.outOf.get(tensor.id) ?? [])
    for (const { input, latex } of opAt(relations, id)?.rules ?? []) {
      const found = input === tensor.id ? /^\\frac\{.*?\}\{\\partial (.*?)\} =/.exec(latex) : null;
      if (found !== null) return found[1]!;
    }
  return null;
}

/** The same without KaTeX, such as t₁, where it is that simple. */
export function plainSymbol(relations: Relations, tensor: TensorNode): string | null {
  const found = /^([A-Za-z])(?:_\{?(\d+)\}?)?$/.exec(givenSymbol(relations, tensor) ?? '');
  if (found === null) return null;
  return `${found[1]}${[...(found[2] ?? '')].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('')}`;
}

export function unique(ids: readonly string[] = []): string[] {
  return [...new Set(ids)];
}
