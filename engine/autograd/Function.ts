// torch.autograd.Function: an operation whose forward and backward a reader writes. Its node takes its place
// on the tape beside the ops'.
import { NotImplementedError, PyTypeError, RuntimeError } from '../backend';
import { reduceTo } from '../ops/reduceTo';
import { pyTypeOf } from '../ops/schema';
import { becomeThroughViews } from '../ops/view';
import { Arr } from '../tensor/arr';
import type { DType } from '../tensor/dtype';
import { formatShape } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { runNumber, sourceLine } from '../trace/recording';
import { rememberPlace } from './anomaly';
import { FunctionCtx } from './context';
import { is_grad_enabled, recordsGradients, withGradMode } from './mode';
import { Node, type Rule, type Saved } from './node';

// biome-ignore lint/suspicious/noExplicitAny: what a function takes and gives is its writer's affair.
type Any = any;

interface CustomSaved extends Saved {
  ctx: FunctionCtx;
  backward: (ctx: FunctionCtx, ...grads: Any[]) => unknown;
  /** Which of forward's arguments the edges belong to. */
  edgeOf: number[];
  argCount: number;
  /** Shape and dtype of each output; null for what is no tensor. */
  outputs: ({ dims: readonly number[]; dtype: DType } | null)[];
}

/**
 * The base of operations with a backward of your own: extend it with static forward(ctx, ...inputs) and
 * static backward(ctx, ...grads), and call Name.apply(...inputs).
 * forward runs without recording and gives a tensor or a list; ctx.save_for_backward(...) keeps tensors for
 * backward, which reads ctx.saved_tensors.
 * backward gets a gradient for each output, of its shape and dtype, and gives one for each argument of
 * forward, null for those without.
 * RuntimeError for another number of gradients, or one of a shape that does not fit its input; TypeError for
 * async methods; NotImplementedError where one is missing.
 * PyTorch: torch.autograd.Function
 */
// biome-ignore lint/complexity/noStaticOnlyClass: it is there to be extended, as in PyTorch.
class CustomFunction {
  /**
   * Computes the result, a tensor or a list, from what apply(...) was given; operations in it are not
   * recorded.
   */
  static forward(..._args: Any[]): unknown {
    throw new NotImplementedError('You must implement the forward function for custom autograd.Function.');
  }

  /** The gradients of forward's arguments, in their order, from those of its outputs. */
  static backward(_ctx: FunctionCtx, ..._grads: Any[]): unknown {
    throw new NotImplementedError(
      'You must implement either the backward or vjp method for your custom autograd.Function to use it with backward mode AD.',
    );
  }

  /** Where it is given, forward takes no ctx, and this fills it. */
  static setup_context?: (ctx: FunctionCtx, inputs: Any[], output: Any) => void;

  /** Runs forward, and puts the operation on the tape where an input needs a gradient. */
  static apply(...args: Any[]): Any {
    // biome-ignore lint/complexity/noThisInStatic: the function that is applied is the reader's, a class below this one.
    return applyFunction(this, args);
  }
}

function applyFunction(cls: typeof CustomFunction, args: Any[]): Any {
  const ctx = new FunctionCtx(args);
  const given = withGradMode(false, () => {
    if (!cls.setup_context) return cls.forward(ctx, ...args);
    const made = cls.forward(...args);
    cls.setup_context(ctx, args, made);
    return made;
  });
  if (given instanceof Promise) {
    throw new PyTypeError(`${cls.name}.forward must not be async: its result is needed at once`);
  }
  const outputs: unknown[] = Array.isArray(given) ? given : [given];
  const results = placed(cls, ctx, args, outputs);
  return Array.isArray(given) ? results : results[0];
}

/** A function whose forward has run elsewhere, with what it left for backward. */
export interface Recording {
  name: string;
  /** What forward was given and gave; null in the place of what is no tensor. */
  args: (Tensor | null)[];
  outputs: (Tensor | null)[];
  saved: (Tensor | null)[];
  dirty: Tensor[];
  nonDifferentiable: Tensor[];
  materializes: boolean;
  backward: (ctx: FunctionCtx, ...grads: Any[]) => unknown;
}

/** Puts such a function on the tape where an input needs a gradient; gives the outputs that are to be handed on. */
export function recordFunction(recording: Recording): unknown[] {
  const { name, args, outputs, saved, dirty, nonDifferentiable, materializes, backward } = recording;
  const ctx = new FunctionCtx(args);
  ctx.save_for_backward(...saved);
  ctx.mark_dirty(...dirty);
  ctx.mark_non_differentiable(...nonDifferentiable);
  ctx.set_materialize_grads(materializes);
  return placed({ name, backward }, ctx, args, outputs);
}

type Placed = { name: string } & Pick<typeof CustomFunction, 'backward'>;

function placed(cls: Placed, ctx: FunctionCtx, args: unknown[], outputs: unknown[]): unknown[] {
  const isTracked = recordsGradients() && ctx.needs_input_grad.includes(true);
  return isTracked
    ? recorded(cls, ctx, args, outputs)
    : outputs.map((output) => (isUntouchedInput(output, args, ctx) ? alias(output) : output));
}

function isUntouchedInput(output: unknown, args: unknown[], ctx: FunctionCtx): output is Tensor {
  return output instanceof Tensor && args.includes(output) && !ctx.isDirty(output);
}

/** Another tensor of the same value: an input that is handed on is not itself the output. */
function alias(tensor: Tensor): Tensor {
  return new Tensor(tensor.arr, tensor.cell);
}

function recorded(cls: Placed, ctx: FunctionCtx, args: unknown[], outputs: unknown[]): unknown[] {
  const node = new Node(cls.name, `${cls.name}Backward`, {});
  const edgeOf: number[] = [];
  args.forEach((arg, i) => {
    if (!(arg instanceof Tensor)) return;
    edgeOf.push(i);
    const { grad_fn } = arg;
    node.edges.push(
      grad_fn ? { node: grad_fn, outputNr: arg.outputNr } : arg.gathersGrad ? { leaf: arg } : null,
    );
    node.inputs.push(arg.traced);
    node.inputNames.push(`input${i}`);
  });
  for (const output of outputs) {
    if (output instanceof Tensor && ctx.isDirty(output) && output.gathersGrad) {
      throw new RuntimeError('a leaf Variable that requires grad has been used in an in-place operation.');
    }
  }
  let outputNr = 0;
  const results = outputs.map((output) => {
    if (!(output instanceof Tensor)) return output;
    let result = output;
    if (isUntouchedInput(output, args, ctx)) result = alias(output);
    if (ctx.isDifferentiable(output)) {
      if (ctx.isDirty(output)) {
        const made = alias(output);
        place(made, node, outputNr);
        becomeThroughViews(output, made, false);
      } else place(result, node, outputNr);
    }
    outputNr += 1;
    return result;
  });
  node.outputs = results.filter((result) => result instanceof Tensor).map((result) => result.traced);
  const saved: CustomSaved = {
    args: {},
    results: [],
    versions: ctx.versions(),
    free: () => ctx.free(),
    ctx,
    backward: (context, ...grads) => cls.backward(context, ...grads),
    edgeOf,
    argCount: args.length,
    outputs: results.map((result) =>
      result instanceof Tensor ? { dims: result.dims, dtype: result.dtype } : null,
    ),
  };
  node.saved = saved;
  node.rule = customRule;
  node.run = runNumber();
  node.madeAt = sourceLine();
  rememberPlace(node);
  return results;
}

function place(tensor: Tensor, node: Node, outputNr: number): void {
  tensor.grad_fn = node;
  tensor.outputNr = outputNr;
}

const customRule: Rule = {
  runsOnNothing: true,
  run(node, grads) {
    const { ctx, outputs, edgeOf, argCount, backward } = node.saved as CustomSaved;
    let outputNr = 0;
    const incoming = outputs.map((output) => {
      if (!output) return null;
      const grad = grads[outputNr++] ?? null;
      return grad ?? (ctx.materializes() ? new Tensor(Arr.filled(0, output.dims, output.dtype)) : null);
    });
    const made = backward(ctx, ...incoming);
    const list = checkedGradients(node, made, edgeOf, argCount);
    return edgeOf.map((arg, i) => fitted(node, list[arg] ?? null, i));
  },
};

function checkedGradients(node: Node, made: unknown, edgeOf: number[], argCount: number): (Tensor | null)[] {
  if (made instanceof Promise) {
    throw new PyTypeError(`${node.op}.backward must not be async: its gradients are needed at once`);
  }
  const list: unknown[] = Array.isArray(made) ? made : [made ?? null];
  const extra = list.slice(argCount).some((grad) => grad !== null && grad !== undefined);
  if (list.length < argCount || extra) {
    throw new RuntimeError(
      `function ${node.name()} returned an incorrect number of gradients (expected ${argCount}, got ${list.length})`,
    );
  }
  return list.slice(0, argCount).map((grad, i) => {
    if (grad === null || grad === undefined) return null;
    if (!edgeOf.includes(i)) {
      throw new RuntimeError(
        `function ${node.name()} returned a gradient different than None at position ${i + 1}, but the corresponding forward input was not a Variable`,
      );
    }
    if (!(grad instanceof Tensor))
      throw new RuntimeError(`expected Variable or None (got ${pyTypeOf(grad)})`);
    return grad;
  });
}

/** A gradient in the shape of its input: what was broadcast is summed, anything else refused. */
function fitted(node: Node, grad: Tensor | null, edge: number): Tensor | null {
  if (!grad || !node.edges[edge]) return null;
  const { shape } = node.inputs[edge]!;
  const lead = grad.ndim - shape.length;
  if (lead >= 0 && shape.every((n, i) => n === 1 || n === grad.dims[i + lead])) return reduceTo(grad, shape);
  throw new RuntimeError(
    `Function ${node.name()} returned an invalid gradient at index ${edge} - got ${formatShape(grad.dims)} but expected shape compatible with ${formatShape(shape)}`,
  );
}

type Backward = (ctx: FunctionCtx, ...grads: Any[]) => unknown;

const failure: Rule = {
  run() {
    throw new RuntimeError(
      'trying to differentiate twice a function that was marked with @once_differentiable',
    );
  },
};

/**
 * Wraps a backward that is not made of differentiable operations: it runs without recording, and a second
 * derivative through it is a RuntimeError.
 * PyTorch: torch.autograd.function.once_differentiable
 */
export function once_differentiable(backward: Backward): Backward {
  return (ctx, ...grads) => {
    const made = withGradMode(false, () => backward(ctx, ...grads));
    const isWanted = grads.some((grad) => grad instanceof Tensor && grad.requires_grad);
    if (!is_grad_enabled() || !isWanted) return made;
    return markOnceDifferentiable(Array.isArray(made) ? made : [made]);
  };
}

/** The same gradients with a place on the tape that refuses to be differentiated. */
export function markOnceDifferentiable(grads: unknown[]): unknown[] {
  const node = new Node('once_differentiable', 'Error', {});
  node.rule = failure;
  node.saved = { args: {}, results: [], versions: [] };
  return grads.map((grad) => {
    if (!(grad instanceof Tensor)) return grad;
    const result = alias(grad);
    place(result, node, node.outputs.length);
    node.outputs.push(result.traced);
    return result;
  });
}

export { CustomFunction as Function };
