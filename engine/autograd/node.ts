// A node of the tape: which op made a value, from what, and what its backward needs. The same record is
// what the graph view draws. It must not know how gradients are computed or drawn.
import { RuntimeError } from '../backend';
import type { Arr } from '../tensor/arr';
import type { DType } from '../tensor/dtype';
import type { Tensor } from '../tensor/tensor';
import { accumulatorOf, type GradFn } from './accumulateGrad';
import { addressOf, addTo, type Handle, type Hooks } from './handle';
import type { NodeHook, NodePreHook, TensorHook } from './hooks';

/** A tensor as it was when an op took or made it: its value stays although the tensor may change later. */
export interface Trace {
  /** What all traces of one tensor share: its name lives here. */
  identity: Identity;
  version: number;
  /** Null where the value was too large to keep. */
  arr: Arr | null;
  shape: readonly number[];
  dtype: DType;
  requiresGrad: boolean;
  origin: Node | null;
  outputNr: number;
  /** The tensor itself where it is a leaf that gathers gradients. */
  leaf: Tensor | null;
  /** From the last backward() through it. */
  grad: Arr | null;
}

export interface Identity {
  name: string | null;
  madeAt: SourceLine | null;
  isParameter: boolean;
  /** The number of the run that named or made it. */
  run: number;
}

export interface SourceLine {
  cellId: string;
  line: number;
}

export type Edge = { node: Node; outputNr: number } | { leaf: Tensor } | null;

/** How a node turns the gradients of its outputs into those of its edges. */
export interface Rule {
  run(node: Node, grads: (Tensor | null)[]): (Tensor | null)[];
  /** Whether it runs although no gradient arrived, as a custom function does. */
  readonly runsOnNothing?: boolean;
  /** Whether no code of the reader's sees the gradients that go through it. */
  readonly isPrivate?: boolean;
}

/** What backward needs: the bound arguments, the results, and the versions that they must still have. */
export interface Saved {
  args: Record<string, unknown>;
  results: Tensor[];
  versions: SavedVersion[];
  /** Called when backward() has freed it. */
  free?: () => void;
}

export interface SavedVersion {
  tensor: Tensor;
  version: number;
  /** Which output of the node it is, where it is one. */
  outputNr: number | null;
}

let counter = 0;

export class Node {
  readonly sequence = counter++;
  madeAt: SourceLine | null = null;
  /** The number of the run that it was recorded in. */
  run = 0;
  /** Place in the last backward(), from 0. */
  backwardOrder: number | null = null;
  /** Traces of the inputs and outputs; empty where the graph is too large to be looked at. */
  inputs: Trace[] = [];
  /** The name of the argument that each input was given as. */
  inputNames: string[] = [];
  outputs: Trace[] = [];
  /** Null once backward() has freed it. */
  saved: Saved | null = null;
  edges: Edge[] = [];
  rule: Rule | null = null;
  /** Of tensors, by output number. */
  hooks: (Hooks<TensorHook> | undefined)[] | null = null;
  preHooks: Hooks<NodePreHook> | null = null;
  postHooks: Hooks<NodeHook> | null = null;
  /** Outputs whose gradient is kept, by number. */
  retained: Set<number> | null = null;
  /** Where the reader's code made it, while anomalies are looked for. */
  stack: string | null = null;
  private metadata_: Record<string, unknown> | null = null;

  constructor(
    readonly op: string,
    /** PyTorch's name; null where no gradient is tracked. */
    public gradName: string | null,
    /** The arguments as they were bound, without tensors. */
    readonly attrs: Record<string, unknown>,
  ) {}

  /** PyTorch's name of it, such as AddBackward0. */
  name(): string {
    return this.gradName ?? this.op;
  }

  /** What its gradients flow on to: for each tensor input a node and which of its outputs, or null. */
  get next_functions(): [GradFn | null, number][] {
    return this.edges.map((edge): [GradFn | null, number] => {
      if (!edge) return [null, 0];
      return 'leaf' in edge ? [accumulatorOf(edge.leaf), 0] : [edge.node, edge.outputNr];
    });
  }

  get metadata(): Record<string, unknown> {
    this.metadata_ ??= {};
    return this.metadata_;
  }

  get requires_grad(): boolean {
    return true;
  }

  /** Called after its rule, with the gradients of its inputs and of its outputs; may replace the first. */
  register_hook(hook: NodeHook): Handle {
    this.postHooks ??= new Map();
    return addTo(this.postHooks, hook);
  }

  /** Called before its rule, with the gradients of its outputs; may replace them. */
  register_prehook(hook: NodePreHook): Handle {
    this.preHooks ??= new Map();
    return addTo(this.preHooks, hook);
  }

  toString(): string {
    return `<${this.name()} object at ${addressOf(this.sequence)}>`;
  }
}

export function freedError(): RuntimeError {
  return new RuntimeError(
    'Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). ' +
      'Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). ' +
      'Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.',
  );
}

/** `node` is the one that has saved them. */
export function checkVersions(versions: SavedVersion[], detectsAnomalies: boolean, node: Node | null): void {
  for (const { tensor, version, outputNr } of versions) {
    if (tensor.currentVersion === version) continue;
    const maker = outputNr === null || !node ? tensor.grad_fn : node;
    const nr = outputNr ?? tensor.outputNr;
    const what = maker ? `, which is output ${nr} of ${qualified(maker.name())},` : '';
    const kind = `${tensorType(tensor.dtype)} [${[...tensor.shape].join(', ')}]`;
    throw new RuntimeError(
      'one of the variables needed for gradient computation has been modified by an inplace operation: ' +
        `[${kind}]${what} is at version ${tensor.cell.version}; expected version ${version} instead. ` +
        (detectsAnomalies
          ? 'Hint: the backtrace further above shows the operation that failed to compute its gradient. ' +
            'The variable in question was changed in there or anywhere later. Good luck!'
          : 'Hint: enable anomaly detection to find the operation that failed to compute its gradient, ' +
            'with torch.autograd.set_detect_anomaly(True).'),
    );
  }
}

/** Two of PyTorch's nodes carry their C++ name. */
function qualified(name: string): string {
  return name === 'CopySlices' ? `torch::autograd::${name}` : name;
}

/** PyTorch's old name of a tensor's type, which its messages have. */
export function tensorType(dtype: DType): string {
  return `torch.${dtype.scalarName}Tensor`;
}
