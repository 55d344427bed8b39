// A node of the tape: which op made a value, from what, and what its backward needs. The same record is
// what the graph view draws. It must not know how gradients are computed or drawn.
import { RuntimeError } from '../backend';
import type { Arr } from '../tensor/arr';
import type { DType } from '../tensor/dtype';
import type { Tensor } from '../tensor/tensor';

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
  hooks: ((grad: Tensor) => Tensor | null | undefined)[][] = [];
  /** Tensors that asked to keep their gradient, by output number. */
  retained: (WeakRef<Tensor> | undefined)[] = [];

  constructor(
    readonly op: string,
    /** Null where no gradient is tracked. */
    readonly name: string | null,
    /** The arguments as they were bound, without tensors. */
    readonly attrs: Record<string, unknown>,
  ) {}

  toString(): string {
    return `<${this.name ?? this.op}>`;
  }
}

/** What backward needs: the bound arguments, the result, and the versions that they must still have. */
export interface Saved {
  args: Record<string, unknown>;
  results: Tensor[];
  versions: { tensor: Tensor; version: number; isResult: boolean }[];
}

export function checkVersions(node: Node, saved: Saved): void {
  for (const { tensor, version, isResult } of saved.versions) {
    if (tensor.cell.version === version) continue;
    const what = isResult ? `, which is output 0 of ${node.name},` : '';
    const kind = `torch.FloatTensor [${[...tensor.shape].join(', ')}]`;
    throw new RuntimeError(
      'one of the variables needed for gradient computation has been modified by an inplace operation: ' +
        `[${kind}]${what} is at version ${tensor.cell.version}; expected version ${version} instead. ` +
        'Hint: enable anomaly detection to find the operation that failed to compute its gradient, ' +
        'with torch.autograd.set_detect_anomaly(True).',
    );
  }
}
