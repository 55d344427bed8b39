// torch.autograd.gradcheck and gradgradcheck: gradients against finite differences. Values have single
// precision here, which sets the step and the tolerances; reading them makes both functions asynchronous.
import { RuntimeError, ValueError, warn } from '../backend';
import { bind, parseSchema } from '../ops/schema';
import { Arr } from '../tensor/arr';
import type { DType } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { gradsOf } from './functionalChecks';
import { withGradMode } from './mode';

/**
 * What gradcheck and gradgradcheck throw where gradients differ from finite differences.
 * PyTorch: torch.autograd.gradcheck.GradcheckError
 */
export class GradcheckError extends RuntimeError {
  override name = 'GradcheckError';
}

type Func = (...inputs: unknown[]) => Tensor | Tensor[];

/** The least that single precision can tell apart. */
const least = { eps: 1e-2, atol: 1e-3, rtol: 1e-2 };

const common =
  'float eps=0.01, float atol=0.001, float rtol=0.01, bool raise_exception=True, float nondet_tol=0.0, ' +
  'bool check_undefined_grad=True, bool check_grad_dtypes=False, bool check_batched_grad=False, bool fast_mode=False';
const checkSchema = parseSchema(
  `gradcheck(any func, any inputs, *, ${common}, bool check_sparse_nnz=False, bool check_batched_forward_grad=False, bool check_forward_ad=False, bool check_backward_ad=True) -> any`,
);
const gradCheckSchema = parseSchema(
  `gradgradcheck(any func, any inputs, any grad_outputs=None, *, ${common}, bool gen_non_contig_grad_outputs=False, bool check_fwd_over_rev=False, bool check_rev_over_rev=True) -> any`,
);

interface Tolerance {
  eps: number;
  atol: number;
  rtol: number;
}

function toleranceOf(args: Record<string, unknown>): Tolerance {
  const wanted = { eps: Number(args.eps), atol: Number(args.atol), rtol: Number(args.rtol) };
  const used = {
    eps: Math.max(wanted.eps, least.eps),
    atol: Math.max(wanted.atol, least.atol),
    rtol: Math.max(wanted.rtol, least.rtol),
  };
  if (used.eps !== wanted.eps) {
    warn(
      `gradcheck: values have single precision here, so eps=${wanted.eps} is too small a step; ` +
        `eps=${used.eps}, atol=${used.atol} and rtol=${used.rtol} are used.`,
    );
  }
  return used;
}

/**
 * Whether the gradients of a function are those of finite differences; to be awaited: (func, inputs, {eps:
 * 0.01, atol: 0.001, rtol: 0.01, raise_exception: true}).
 * func: of the inputs to a tensor or a list. inputs: a list; those with requires_grad are checked, element by
 * element.
 * Values have single precision, whatever their dtype: smaller eps, atol and rtol are taken as these, with a
 * warning for eps.
 * GradcheckError where they differ, or false with raise_exception=false; ValueError where no input requires
 * grad; RuntimeError for checks of forward mode or of batches.
 * PyTorch: torch.autograd.gradcheck
 */
export async function gradcheck(...given: unknown[]): Promise<boolean> {
  const args = bind(checkSchema, given, false);
  refuse(args, ['check_forward_ad', 'check_batched_grad', 'check_batched_forward_grad']);
  const inputs = (Array.isArray(args.inputs) ? args.inputs : [args.inputs]) as unknown[];
  try {
    await check(args.func as Func, inputs, toleranceOf(args));
    return true;
  } catch (error) {
    if (error instanceof GradcheckError && !args.raise_exception) return false;
    throw error;
  }
}

/**
 * Whether the gradients of the gradients are those of finite differences; to be awaited: (func, inputs,
 * grad_outputs=null, options). Options and errors are gradcheck's.
 * grad_outputs: for each output a weight of its shape; null takes some numbers.
 * PyTorch: torch.autograd.gradgradcheck
 */
export async function gradgradcheck(...given: unknown[]): Promise<boolean> {
  const args = bind(gradCheckSchema, given, false);
  refuse(args, ['check_fwd_over_rev', 'check_batched_grad']);
  const func = args.func as Func;
  const inputs = (Array.isArray(args.inputs) ? args.inputs : [args.inputs]) as unknown[];
  const outputs = differentiable(func(...inputs));
  const gradOutputs =
    args.grad_outputs === null
      ? outputs.map((out, i) => weights(out, i).requires_grad_(true))
      : ((Array.isArray(args.grad_outputs) ? args.grad_outputs : [args.grad_outputs]) as Tensor[]);
  const places = inputs.flatMap((input, i) => (needsGrad(input) ? [i] : []));
  const gradients: Func = (...all) => {
    const points = all.slice(0, inputs.length);
    const made = differentiable(func(...points));
    const wanted = places.map((i) => points[i] as Tensor);
    const grads = gradsOf(made, wanted, all.slice(inputs.length) as Tensor[], { create_graph: true });
    return grads.filter((grad) => grad !== null);
  };
  const { func: _func, inputs: _inputs, grad_outputs: _grads, ...options } = args;
  const {
    gen_non_contig_grad_outputs: _gen,
    check_fwd_over_rev: _fwd,
    check_rev_over_rev: _rev,
    ...rest
  } = options;
  return gradcheck(gradients, [...inputs, ...gradOutputs], rest);
}

function refuse(args: Record<string, unknown>, names: string[]): void {
  const name = names.find((key) => args[key]);
  if (name) throw new RuntimeError(`${name}=True is not supported here: there is reverse mode only.`);
}

/** Numbers that are neither all alike nor near zero. */
function weights(like: Tensor, nr: number): Tensor {
  const values = Array.from({ length: like.numel() }, (_, i) => Math.sin(1 + i * 1.7 + nr) + 1.5);
  return new Tensor(Arr.from(values, like.dims, like.dtype));
}

function needsGrad(value: unknown): value is Tensor {
  return value instanceof Tensor && value.requires_grad;
}

function differentiable(made: Tensor | Tensor[]): Tensor[] {
  const list = Array.isArray(made) ? made : [made];
  return list.filter((out) => out.requires_grad);
}

async function check(func: Func, inputs: unknown[], tolerance: Tolerance): Promise<void> {
  const places = inputs.flatMap((input, i) => (needsGrad(input) ? [i] : []));
  if (places.length === 0) {
    throw new ValueError(
      'gradcheck expects at least one input tensor to require gradient, but none of the them have requires_grad=True.',
    );
  }
  const made = func(...inputs);
  const outputs = Array.isArray(made) ? made : [made];
  const numerical = await Promise.all(places.map((i) => numericalJacobians(func, inputs, i, tolerance.eps)));
  const tracked = outputs.flatMap((out, nr) => (out.requires_grad ? [nr] : []));
  if (tracked.length === 0) {
    const isFlat = numerical.every((perOutput) => perOutput.every((m) => m.values.every((v) => v === 0)));
    if (!isFlat) throw new GradcheckError('Numerical gradient for function expected to be zero');
    return;
  }
  for (const [at, i] of places.entries()) {
    const input = inputs[i] as Tensor;
    for (const nr of tracked) {
      const analytical = await analyticalJacobian(outputs[nr]!, input);
      const expected = numerical[at]![nr]!;
      if (!isClose(analytical.values, expected.values, tolerance)) {
        throw new GradcheckError(
          `Jacobian mismatch for output ${nr} with respect to input ${at},\n` +
            `numerical:${matrix(expected, input.dtype)}\nanalytical:${matrix(analytical, input.dtype)}\n`,
        );
      }
    }
  }
}

/** One row for each element of the input, one column for each of the output. */
interface Jacobian {
  rows: number;
  columns: number;
  values: Float64Array;
}

async function numericalJacobians(
  func: Func,
  inputs: unknown[],
  at: number,
  eps: number,
): Promise<Jacobian[]> {
  const input = inputs[at] as Tensor;
  const start = Array.from(await input.arr.storage.read());
  const jacobians: Jacobian[] = [];
  for (let row = 0; row < start.length; row++) {
    const valuesAt = async (by: number) => {
      const moved = start.map((v, i) => (i === row ? v + by : v));
      const point = new Tensor(Arr.from(moved, input.dims, input.dtype)).requires_grad_(true);
      const made = withGradMode(true, () => func(...inputs.map((other, i) => (i === at ? point : other))));
      return Promise.all((Array.isArray(made) ? made : [made]).map((out) => out.arr.storage.read()));
    };
    const [above, below] = [await valuesAt(eps), await valuesAt(-eps)];
    const step = Math.fround(start[row]! + eps) - Math.fround(start[row]! - eps);
    above.forEach((values, nr) => {
      jacobians[nr] ??= {
        rows: start.length,
        columns: values.length,
        values: new Float64Array(start.length * values.length),
      };
      for (let i = 0; i < values.length; i++) {
        jacobians[nr].values[row * values.length + i] = (values[i]! - below[nr]![i]!) / step;
      }
    });
  }
  return jacobians;
}

async function analyticalJacobian(output: Tensor, input: Tensor): Promise<Jacobian> {
  const [rows, columns] = [input.numel(), output.numel()];
  const values = new Float64Array(rows * columns);
  for (let i = 0; i < columns; i++) {
    const one = new Float32Array(columns);
    one[i] = 1;
    const [grad] = gradsOf([output], [input], [new Tensor(Arr.from(one, output.dims, output.dtype))], {
      retain_graph: true,
    });
    const column = grad ? await grad.arr.storage.read() : new Float32Array(rows);
    for (let row = 0; row < rows; row++) values[row * columns + i] = column[row]!;
  }
  return { rows, columns, values };
}

function isClose(a: Float64Array, b: Float64Array, { atol, rtol }: Tolerance): boolean {
  return a.every((value, i) => Math.abs(value - b[i]!) <= atol + rtol * Math.abs(b[i]!));
}

function matrix({ rows, columns, values }: Jacobian, dtype: DType): string {
  return String(new Tensor(Arr.from(values, [rows, columns], dtype)));
}
