// The op table, the spine of the engine. An op is written once with defineOp: signature, forward,
// backward, and how the graph view names it. Functions, methods, types and documentation come from here.
import { rememberPlace } from '../autograd/anomaly';
import { recordsGradients } from '../autograd/mode';
import { type Edge, Node, type Rule, type Saved } from '../autograd/node';
import { absentStorage, inScope, inScopeOf, PyTypeError, RuntimeError, type Storage } from '../backend';
import { Arr } from '../tensor/arr';
import { Tensor } from '../tensor/tensor';
import { UnfilledArr } from '../tensor/unfilled';
import { recordOrigin, recordsOrigins, runNumber, sourceLine } from '../trace/recording';
import { intoPlace } from './inplace';
import { layOut } from './layout';
import { needFloats } from './refusals';
import { type Args, bind, parseSchema, type Schema } from './schema';

// biome-ignore lint/suspicious/noExplicitAny: the schema says the types; the binder has checked them.
type Bound = any;

/** Where an op can be called from. An op of torch.linalg or torch.special is named with that prefix. */
export type Variant = 'function' | 'method' | 'inplace' | 'functional' | 'linalg' | 'special';

export interface BackwardContext {
  args: Bound;
  result: Tensor;
  results: Tensor[];
  /** Whether the input of that name needs a gradient. */
  needs(name: string): boolean;
}

export interface Latex {
  /** The forward step: inputs and output by name, such as `${out} = ${a} \\cdot ${b}`. */
  forward?: (names: Record<string, string>, args: Bound) => string;
  /** For each tensor input, the local derivative in terms of the names. */
  rules?: Record<string, (names: Record<string, string>, args: Bound) => string>;
  /** For each tensor input, the local derivative's value for single numbers. */
  numeric?: Record<string, (values: Record<string, number>, args: Bound) => number>;
}

export interface OpSpec {
  schema: string | string[];
  /** For the editor and the page of supported functions; more of it is in notes/. The built worker has none of it. */
  doc: string;
  /** Where it can be called from; function and method unless told. */
  variants?: Variant[];
  /** What the graph view writes on the node. */
  label?: string;
  /** PyTorch's name of the backward node; derived from the op's name unless told. */
  gradName?: string | ((args: Bound) => string);
  /** Of an op that takes floats alone: the kernel that PyTorch names when it refuses another dtype of self. */
  ofFloats?: string | ((args: Bound) => string);
  /** Computes on immutable values: tensors among the arguments come as Arr. */
  forward?: (args: Bound) => Arr | Arr[];
  /** The gradients of the tensor inputs by name. Written in tensor ops. */
  backward?: (
    grads: Tensor[],
    context: BackwardContext,
  ) => Record<string, Tensor | (Tensor | null)[] | null | undefined>;
  /**
   * Names of the inputs, and "result" (or "result1" for the second alone), whose values backward reads: they must not change before it. Of all
   * others it is given no more than shape and dtype. As a record: what the gradient of each input reads.
   */
  saves?: string[] | Record<string, string[]>;
  /** Instead of forward and backward: an op that is made of others. */
  compose?: (args: Bound, schema: Schema) => unknown;
  latex?: Latex;
  /** Another name under which the op is called, such as torch.multiply for torch.mul. */
  aliases?: string[];
  /** The section of the page of supported functions. */
  group?: string;
}

export interface OpEntry extends OpSpec {
  name: string;
  schemas: Schema[];
  variants: Variant[];
  label: string;
  call(...args: unknown[]): Bound;
  /** Runs after the op: a view learns here what it looks into. */
  finish?: (args: Bound, result: Tensor) => Tensor;
  /** The op again with other arguments, without finish. */
  recompute(args: Bound): Tensor;
}

export const opTable = new Map<string, OpEntry>();

export function defineOp(spec: OpSpec): (...args: unknown[]) => Bound {
  const schemas = (Array.isArray(spec.schema) ? spec.schema : [spec.schema]).map(parseSchema);
  const name = schemas[0]!.name;
  const entry: OpEntry = {
    ...spec,
    name,
    schemas,
    variants: spec.variants ?? ['function', 'method'],
    label: spec.label ?? name,
    call: (...given) => invoke(entry, given, false),
    recompute: (args) => apply(entry, args, schemas[0]) as Tensor,
  };
  if (opTable.has(name)) throw new Error(`internal: the op ${name} is defined twice`);
  opTable.set(name, entry);
  return entry.call;
}

// What runs at every op counts its loops by index and returns no pairs: before code is compiled, which takes it a few
// hundred steps of training, iterators are most of what it costs.

export function invoke(entry: OpEntry, given: readonly unknown[], hasSelf: boolean): Bound {
  const { schemas } = entry;
  if (schemas.length === 1) return invokeBound(entry, schemas[0]!, bind(schemas[0]!, given, hasSelf));
  let failure: unknown;
  for (let i = 0; i < schemas.length; i++) {
    let args: Args;
    try {
      args = bind(schemas[i]!, given, hasSelf);
    } catch (error) {
      if (!(error instanceof PyTypeError)) throw error;
      failure ??= error;
      continue;
    }
    return invokeBound(entry, schemas[i]!, args);
  }
  throw failure;
}

function invokeBound(entry: OpEntry, schema: Schema, args: Args): Bound {
  const { ofFloats } = entry;
  if (ofFloats) needFloats(typeof ofFloats === 'string' ? ofFloats : ofFloats(args), args.self as Tensor);
  // relu(x, {inplace: true}) is relu_(x): the rule sees the tensor as it was.
  if (args.inplace === true && args.self instanceof Tensor) {
    return intoPlace(args.self, (self) =>
      entry.compose
        ? (entry.compose({ ...args, self }, schema) as Tensor)
        : (apply(entry, { ...args, self }, schema) as Tensor),
    );
  }
  if (entry.compose) return entry.compose(args, schema);
  if (!entry.finish) return apply(entry, args, schema);
  const held = args.self instanceof Tensor ? args.self.cell.arr.holds : null;
  const wasSole = held?.isSole === true;
  const result = apply(entry, args, schema);
  if (!(result instanceof Tensor)) return result;
  const view = entry.finish(args, result);
  // A view looks its value up anew where its base has changed: it holds nothing by itself.
  if (wasSole && view.view_) held!.isSole = true;
  return view;
}

interface Input {
  name: string;
  tensor: Tensor;
  /** Its place in the list that the argument is, where it is one. */
  index: number | null;
}

/** The tensors among the arguments, in the order of the schema. */
function tensorsOf(schema: Schema, args: Args): Input[] {
  const found: Input[] = [];
  for (let i = 0; i < schema.tensors.length; i++) {
    const name = schema.tensors[i]!;
    const value = args[name];
    if (value instanceof Tensor) found.push({ name, tensor: value, index: null });
    else if (Array.isArray(value) && value[0] instanceof Tensor) {
      for (let index = 0; index < value.length; index++) {
        const tensor: unknown = value[index];
        if (tensor instanceof Tensor) found.push({ name, tensor, index });
      }
    }
  }
  return found;
}

export function apply(entry: OpEntry, args: Args, schema: Schema = entry.schemas[0]!): Tensor | Tensor[] {
  const inputs = tensorsOf(schema, args);
  const values: Args = { ...args };
  let isLaidOut = false;
  let needsGradient = false;
  for (let i = 0; i < inputs.length; i++) {
    const { name, tensor, index } = inputs[i]!;
    if (tensor.strides_ !== null) isLaidOut = true;
    if (!needsGradient && tensor.requires_grad) needsGradient = true;
    if (index === null) values[name] = tensor.arr;
    else {
      if (index === 0) values[name] = [...(args[name] as unknown[])];
      (values[name] as unknown[])[index] = tensor.arr;
    }
  }
  const out = inScopeOf(entry.forward!, values, storagesOf);
  const results = Array.isArray(out) ? out.map((arr) => new Tensor(arr)) : [new Tensor(out)];
  if (isLaidOut) {
    const given = inputs.map(({ tensor }) => tensor);
    layOut(entry, given, results);
  }
  const tracked = entry.backward !== undefined && needsGradient && recordsGradients();
  if (tracked) track(entry, args, schema, inputs, results);
  else if (recordsOrigins()) {
    const node = makeNode(entry, args, null);
    node.inputNames = inputs.map(({ name }) => name);
    recordOrigin(
      node,
      inputs.map(({ tensor }) => tensor),
      results,
    );
  }
  return Array.isArray(out) ? results : results[0]!;
}

function storagesOf(result: Arr | Arr[]): Storage[] {
  return Array.isArray(result) ? result.map((arr) => arr.holds) : [result.holds];
}

function makeNode(entry: OpEntry, args: Args, name: string | null): Node {
  const attrs: Args = {};
  for (const key in args) {
    const value = args[key];
    if (value instanceof Tensor || value instanceof Arr) continue;
    if (Array.isArray(value) && value[0] instanceof Tensor) continue;
    attrs[key] = value;
  }
  return new Node(entry.name, name, attrs);
}

export function gradNameOf(entry: OpEntry, args: Args): string {
  if (typeof entry.gradName === 'function') return entry.gradName(args);
  entry.gradName ??= `${entry.name.replace(/(?:^|_|(?<=\d))([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Backward0`;
  return entry.gradName;
}

interface OpSaved extends Saved {
  schema: Schema;
}

function savedNames(entry: OpEntry, needed: string[]): readonly string[] {
  const { saves } = entry;
  if (!saves) return [];
  return Array.isArray(saves) ? saves : needed.flatMap((name) => saves[name] ?? []);
}

/** Stands for a tensor whose value the rule does not read, so that the value need not live until then. */
function shapeOnly(tensor: Tensor, entry: OpEntry, name: string): Tensor {
  // Indices and masks are kept as they were: they are small, and rules cannot do without them.
  if (!tensor.dtype.is_floating_point) return new Tensor(tensor.arr);
  const why = `internal: the gradient of ${entry.name} reads "${name}", which is not among what the op saves`;
  return new Tensor(
    new Arr(absentStorage(tensor.dtype.storage, tensor.numel(), why), tensor.dims, tensor.dtype),
  );
}

function inferenceError(): RuntimeError {
  return new RuntimeError(
    'Inference tensors cannot be saved for backward. To work around you can make a clone to get a normal tensor and use it in autograd.',
  );
}

function track(entry: OpEntry, args: Args, schema: Schema, inputs: Input[], results: Tensor[]): void {
  const node = makeNode(entry, args, gradNameOf(entry, args));
  const needed: string[] = [];
  for (let i = 0; i < inputs.length; i++) {
    const { name, tensor } = inputs[i]!;
    const edge = edgeTo(tensor);
    if (edge) needed.push(name);
    node.edges.push(edge);
    node.inputs.push(tensor.traced);
    node.inputNames.push(name);
  }
  const saves = savedNames(entry, needed);
  const saved: OpSaved = { schema, args: { ...args }, results: [], versions: [] };
  for (let i = 0; i < inputs.length; i++) {
    const { name, tensor, index } = inputs[i]!;
    const keeps = saves.includes(name);
    if (keeps) {
      if (tensor.inference) throw inferenceError();
      saved.versions.push({ tensor, version: tensor.cell.version, outputNr: null });
    }
    const kept = keeps ? tensor : shapeOnly(tensor, entry, name);
    if (index === null) saved.args[name] = kept;
    else {
      if (saved.args[name] === args[name]) saved.args[name] = [...(args[name] as unknown[])];
      (saved.args[name] as unknown[])[index] = kept;
    }
  }
  for (let outputNr = 0; outputNr < results.length; outputNr++) {
    const tensor = results[outputNr]!;
    const isFloat = tensor.dtype.is_floating_point;
    if (isFloat) {
      tensor.grad_fn = node;
      tensor.outputNr = outputNr;
    }
    // An index beside the values is there for the rule.
    const keeps =
      saves.includes('result') || saves.includes(`result${outputNr}`) || (!isFloat && results.length > 1);
    if (keeps) saved.versions.push({ tensor, version: tensor.cell.version, outputNr });
    saved.results[outputNr] = keeps ? tensor : shapeOnly(tensor, entry, 'result');
  }
  node.rule = opRule;
  rememberPlace(node);
  node.saved = saved;
  for (let i = 0; i < results.length; i++) node.outputs.push(results[i]!.traced);
  node.run = runNumber();
  node.madeAt = sourceLine();
}

function edgeTo(tensor: Tensor): Edge {
  const node = tensor.grad_fn;
  if (node) return { node, outputNr: tensor.outputNr };
  return tensor.gathersGrad ? { leaf: tensor } : null;
}

/** An op's backward rule: the gradients of its node's edges, in order. */
const opRule: Rule = { run: runBackward, isPrivate: true };

function runBackward(node: Node, grads: (Tensor | null)[]): (Tensor | null)[] {
  const entry = opTable.get(node.op)!;
  const saved = node.saved as OpSaved;
  const inputs = tensorsOf(saved.schema, saved.args);
  const filled: Tensor[] = [];
  for (let i = 0; i < grads.length; i++) {
    const result = saved.results[i]!;
    filled.push(grads[i] ?? new Tensor(new UnfilledArr(result.dims, result.dtype)));
  }
  const needed: string[] = [];
  for (let i = 0; i < inputs.length; i++) if (node.edges[i]) needed.push(inputs[i]!.name);
  const context: BackwardContext = {
    args: saved.args,
    result: saved.results[0]!,
    results: saved.results,
    needs: (name) => needed.includes(name),
  };
  const rule = () => entry.backward!(filled, context);
  // What the rule made on its way is freed at once, unless it is part of a graph of its own.
  const byName = recordsGradients() ? rule() : inScope(rule, storagesOfGradients);
  const parts: (Tensor | null)[] = [];
  for (let i = 0; i < inputs.length; i++) {
    const { name, tensor, index } = inputs[i]!;
    if (!node.edges[i]) {
      parts.push(null);
      continue;
    }
    const found = byName[name];
    if (found === undefined) throw new RuntimeError(`internal: ${node.op} has no gradient for "${name}"`);
    const grad = (
      index === null ? found : ((found as (Tensor | null)[] | null)?.[index] ?? null)
    ) as Tensor | null;
    // A gradient has the dtype of its input, also where the op promoted it.
    parts.push(grad && grad.dtype !== tensor.dtype ? grad.to(tensor.dtype) : grad);
  }
  return parts;
}

function storagesOfGradients(made: ReturnType<NonNullable<OpSpec['backward']>>): Storage[] {
  const storages: Storage[] = [];
  for (const name in made) {
    const found = made[name];
    if (found instanceof Tensor) storages.push(found.arr.holds);
    else if (found) for (const grad of found) if (grad) storages.push(grad.arr.holds);
  }
  return storages;
}
