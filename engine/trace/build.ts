// Turns the tape behind some tensors into the plain graph that the view draws: tensors and ops with the
// reader's names, values, gradients, and the local derivative at every op.
import type { Node, Trace } from '../autograd/node';
import { opTable } from '../ops';
import type { Tensor } from '../tensor/tensor';
import { Tensor as TensorClass } from '../tensor/tensor';
import { type Described, latexName, latexNumber, writeOp } from './latex';
import { previewOf } from './preview';
import { runNumber } from './recording';
import { type Graph, type LocalRule, type OpNode, type TensorNode, traceLimits } from './schema';

const maxGraphs = 8;
const maxRoots = 64;
/** A graph of one run is drawn up to so many nodes; the reader may still ask for a larger one by name. */
const maxNodesShownUnasked = 2000;

export async function buildGraph(roots: Tensor[], names: Map<Tensor, string>): Promise<Graph> {
  const named = new Map([...names].map(([tensor, label]) => [tensor.identity, label]));
  const labelOf = (trace: Trace) => named.get(trace.identity) ?? trace.identity.name;
  const rootTraces = roots.slice(0, maxRoots).map((tensor) => canonical(tensor.traced));
  const { traces, ops, leftOut } = collect(rootTraces);
  const ids = new Map<Trace, string>();
  for (const trace of traces) ids.set(trace, `t${ids.size}`);
  const opIds = new Map<Node, string>(ops.map((op) => [op, `op${op.sequence}`]));
  const symbols = symbolsOf(traces, labelOf);

  const nodes: Graph['nodes'] = [];
  for (const trace of traces) {
    nodes.push(await tensorNode(trace, ids.get(trace)!, labelOf(trace), rootTraces.includes(trace)));
  }
  const values = new Map(traces.map((trace) => [trace, numberOf(nodes, ids.get(trace)!)]));
  ops.forEach((op, forwardOrder) => {
    nodes.push(opNode(op, opIds.get(op)!, forwardOrder, ids, symbols, values));
  });
  const edges: Graph['edges'] = [];
  for (const op of ops) {
    const opId = opIds.get(op)!;
    for (const input of op.inputs) {
      const from = ids.get(canonical(input));
      if (from) edges.push({ from, to: opId });
    }
    for (const output of op.outputs) {
      const to = ids.get(output);
      if (to) edges.push({ from: opId, to });
    }
  }
  return {
    version: 1,
    title: rootTraces
      .map((trace) => labelOf(trace) ?? 'result')
      .join(', ')
      .slice(0, 300),
    nodes,
    edges,
    roots: rootTraces.map((trace) => ids.get(trace)!),
    hasGradients: traces.some((trace) => trace.grad !== null || (trace.leaf?.grad ?? null) !== null),
    leftOut,
  };
}

/** The one trace that stands for an op's output, however often it was used. */
function canonical(trace: Trace): Trace {
  const output = trace.origin?.outputs[trace.outputNr];
  if (!output) return leafTraces(trace);
  // The reader's name and the tensor's own identity win over what the op knew.
  if (output !== trace && output.identity !== trace.identity) output.identity = trace.identity;
  return output;
}

const firstOfLeaf = new WeakMap<object, Trace[]>();

/** A leaf that was used twice with the same value is drawn once. */
function leafTraces(trace: Trace): Trace {
  const known = firstOfLeaf.get(trace.identity) ?? [];
  firstOfLeaf.set(trace.identity, known);
  const same = known.find(
    (other) => other.version === trace.version && other.arr?.storage === trace.arr?.storage,
  );
  if (same) return same;
  known.push(trace);
  return trace;
}

function collect(roots: Trace[]): { traces: Trace[]; ops: Node[]; leftOut: number } {
  const traces = new Set<Trace>(roots);
  const ops = new Set<Node>();
  const queue = [...traces];
  let leftOut = 0;
  for (let trace = queue.shift(); trace; trace = queue.shift()) {
    const op = trace.origin;
    if (!op || ops.has(op)) continue;
    if (traces.size + ops.size + op.inputs.length + 1 > traceLimits.nodes) {
      leftOut += 1;
      continue;
    }
    ops.add(op);
    for (const input of op.inputs.map(canonical)) {
      if (traces.has(input)) continue;
      traces.add(input);
      queue.push(input);
    }
  }
  return { traces: [...traces], ops: [...ops].sort((a, b) => a.sequence - b.sequence), leftOut };
}

/** What stands for each tensor in a formula: its name, or v1, v2, … where it has none. */
function symbolsOf(traces: Trace[], labelOf: (trace: Trace) => string | null): Map<Trace, string> {
  const symbols = new Map<Trace, string>();
  let unnamed = 0;
  const inOrder = [...traces].sort((a, b) => (a.origin?.sequence ?? -1) - (b.origin?.sequence ?? -1));
  for (const trace of inOrder) {
    const label = labelOf(trace);
    const isConstant = !label && !trace.origin && trace.arr?.size === 1 && trace.arr.storage.host;
    if (label) symbols.set(trace, latexName(label));
    else if (isConstant) symbols.set(trace, latexNumber(trace.arr!.storage.host![0]!));
    else {
      unnamed += 1;
      symbols.set(trace, `v_{${unnamed}}`);
    }
  }
  return symbols;
}

async function tensorNode(
  trace: Trace,
  id: string,
  label: string | null,
  isRoot: boolean,
): Promise<TensorNode> {
  const grad = trace.leaf ? (trace.leaf.grad?.arr ?? null) : trace.grad;
  return {
    kind: 'tensor',
    id,
    role:
      isRoot && trace.origin
        ? 'output'
        : trace.origin
          ? 'result'
          : trace.identity.isParameter
            ? 'parameter'
            : 'leaf',
    name: label?.slice(0, 300) ?? null,
    shape: [...trace.shape],
    dtype: trace.dtype.name,
    requiresGrad: trace.requiresGrad,
    value: await previewOf(trace.arr),
    grad: await previewOf(grad),
    madeAt: trace.identity.madeAt ?? trace.origin?.madeAt ?? null,
  };
}

function numberOf(nodes: Graph['nodes'], id: string): number | null {
  const node = nodes.find((n) => n.id === id);
  if (node?.kind !== 'tensor' || !node.value || node.value.elements.length !== 1 || !node.value.complete)
    return null;
  return Number(node.value.elements[0]);
}

function opNode(
  op: Node,
  id: string,
  forwardOrder: number,
  ids: Map<Trace, string>,
  symbols: Map<Trace, string>,
  values: Map<Trace, number | null>,
): OpNode {
  const entry: Described = opTable.get(op.op) ?? { name: op.op, label: op.op, schemas: [] };
  const result = op.outputs.find((output) => ids.has(output)) ?? op.outputs[0]!;
  const inputs = op.inputs.map((input, i) => ({
    param: op.inputNames[i]!,
    trace: canonical(input),
  }));
  const written = writeOp(entry, op.attrs, {
    inputs: inputs.map(({ param, trace }) => ({
      param,
      symbol: symbols.get(trace) ?? '?',
      value: values.get(trace) ?? null,
    })),
    result: { symbol: symbols.get(result) ?? 'y', value: values.get(result) ?? null },
  });
  const rules: LocalRule[] = [];
  inputs.forEach(({ trace }, i) => {
    const rule = written.rules[i];
    const input = ids.get(trace);
    if (rule && input && (op.gradName === null || trace.requiresGrad)) rules.push({ input, ...rule });
  });
  return {
    kind: 'op',
    id,
    name: op.op,
    label: entry.label,
    gradFn: op.gradName,
    args: written.args,
    forwardLatex: written.forward,
    rules: rules.slice(0, 64),
    forwardOrder,
    backwardOrder: op.backwardOrder,
    madeAt: op.madeAt,
  };
}

/** The graphs that a run left behind: of the reader's variables that end one, joined where they meet. */
export async function collectGraphs(bindings: Map<string, unknown>): Promise<Graph[]> {
  const names = new Map<Tensor, string>();
  const candidates: Tensor[] = [];
  for (const [label, value] of bindings) {
    if (!(value instanceof TensorClass)) continue;
    names.set(value, label);
    const origin = value.grad_fn ?? value.origin;
    if (origin && origin.run === runNumber()) candidates.push(value);
  }
  if (candidates.length === 0) return [];
  const reach = new Map(candidates.map((tensor) => [tensor, opsBehind(tensor)]));
  // A tensor that another one was made from is part of that one's graph.
  const roots = candidates.filter((tensor) => {
    const own = tensor.grad_fn ?? tensor.origin;
    return !candidates.some(
      (other) => other !== tensor && (other.grad_fn ?? other.origin) !== own && reach.get(other)!.has(own!),
    );
  });
  const tracked = roots.some((tensor) => tensor.grad_fn);
  const shown = tracked ? roots.filter((tensor) => tensor.grad_fn) : roots;
  const groups: { tensors: Tensor[]; ops: Set<Node> }[] = [];
  for (const tensor of shown) {
    const ops = reach.get(tensor)!;
    if (ops.size > maxNodesShownUnasked) continue;
    const met = groups.filter((group) => [...ops].some((op) => group.ops.has(op)));
    const joined = {
      tensors: [...met.flatMap((group) => group.tensors), tensor],
      ops: new Set([...met.flatMap((g) => [...g.ops]), ...ops]),
    };
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return Promise.all(groups.slice(-maxGraphs).map((group) => buildGraph(group.tensors, names)));
}

function opsBehind(tensor: Tensor): Set<Node> {
  const seen = new Set<Node>();
  const stack = [tensor.grad_fn ?? tensor.origin];
  for (let op = stack.pop(); op !== undefined; op = stack.pop()) {
    if (!op || seen.has(op) || seen.size > maxNodesShownUnasked) continue;
    seen.add(op);
    for (const input of op.inputs) stack.push(input.origin);
  }
  return seen;
}
