// LBFGS: a quasi-Newton method that remembers the last changes of point and gradient. It calls its closure
// several times a step, and reads losses and slopes; where that takes waiting, step() gives a promise.
import { withGradMode } from '../autograd/mode';
import { PyTypeError, RuntimeError, ValueError } from '../backend';
import { withoutNew } from '../nn/withoutNew';
import { call } from '../ops/call';
import { Arr } from '../tensor/arr';
import { Tensor } from '../tensor/tensor';
import { assign, Optimizer, type Options, type ParamState, type ParamsArgument } from './Optimizer';
import { optionsOf } from './signature';
import { type LinePoint, strongWolfe } from './strongWolfe';
import { runWaiting, type Waiting } from './waiting';

/** What is remembered between steps, as PyTorch lays it out: of the first parameter, for all of them. */
interface Memory {
  func_evals: number;
  n_iter: number;
  d?: Tensor;
  t?: number;
  old_dirs?: Tensor[];
  old_stps?: Tensor[];
  ro?: Tensor[];
  H_diag?: Tensor | number;
  prev_flat_grad?: Tensor;
  prev_loss?: number;
  al?: (Tensor | null)[];
}

interface Numbers {
  lr: number;
  max_iter: number;
  max_eval: number;
  tolerance_grad: number;
  tolerance_change: number;
  history_size: number;
  line_search_fn: string | null;
}

interface Evaluated {
  given: unknown;
  loss: number;
  grad: Tensor;
}

const least = (x: Tensor, bound: number) => x.clamp(null, bound);

class LBFGSOptimizer extends Optimizer {
  constructor(params: ParamsArgument, ...given: unknown[]) {
    const options = optionsOf(
      'LBFGS(any params, float lr=1, int max_iter=20, int? max_eval=None, float tolerance_grad=1e-7, float tolerance_change=1e-9, int history_size=100, str? line_search_fn=None)',
      params,
      given,
    );
    const max_iter = options.max_iter as number;
    super(params, { ...options, max_eval: options.max_eval ?? Math.floor((max_iter * 5) / 4) });
    if (this.param_groups.length !== 1) {
      throw new ValueError("LBFGS doesn't support per-parameter options (parameter groups)");
    }
  }

  protected check(_options: Options): void {}

  protected update(): void {
    throw new RuntimeError('internal: LBFGS moves all parameters together');
  }

  /**
   * Up to max_iter moves of all parameters together. Gives the loss of the first call of the closure; a
   * promise of it where values must be waited for, as on a GPU or with an async closure.
   * closure: must zero the gradients, compute the loss, call backward() and return the loss; it is called
   * several times. TypeError without one.
   * PyTorch: torch.optim.LBFGS.step
   */
  override step<T = undefined>(closure?: () => T): T | undefined {
    if (typeof closure !== 'function') {
      throw new PyTypeError("LBFGS.step() missing 1 required positional argument: 'closure'");
    }
    this._step_count += 1;
    return runWaiting(this.#search(closure)) as T;
  }

  get #params(): Tensor[] {
    return this.param_groups[0]!.params;
  }

  get #memory(): Memory {
    const first = this.#params[0]!;
    let memory = this.state.get(first) as Memory | undefined;
    if (!memory) {
      memory = { func_evals: 0, n_iter: 0 };
      this.state.set(first, memory as unknown as ParamState);
    }
    return memory;
  }

  *#evaluate(closure: () => unknown): Waiting<Evaluated> {
    let given = withGradMode(true, closure);
    if (given instanceof Promise) given = yield given;
    const loss = given instanceof Tensor ? yield given.detach() : given;
    const parts = this.#params.map((param) =>
      param.grad ? param.grad.detach().reshape(-1) : new Tensor(Arr.filled(0, [param.numel()], param.dtype)),
    );
    return { given, loss: Number(loss), grad: call('cat', parts, 0) };
  }

  /** All parameters moved along a direction. */
  #move(direction: Tensor, t: number): void {
    let at = 0;
    for (const param of this.#params) {
      const count = param.numel();
      const part = direction.narrow(0, at, count).reshape([...param.dims]);
      assign(param, param.detach().add(part.mul(t)).arr);
      at += count;
    }
  }

  *#search(closure: () => unknown): Waiting<unknown> {
    const options = this.param_groups[0] as unknown as Numbers;
    const { lr, max_iter, max_eval, tolerance_grad, tolerance_change, line_search_fn } = options;
    const memory = this.#memory;
    const first = yield* this.#evaluate(closure);
    let { loss, grad } = first;
    memory.func_evals += 1;
    let evaluations = 1;
    let largest = yield grad.abs().amax();
    if (largest <= tolerance_grad) return first.given;
    for (let iteration = 1; iteration <= max_iter; iteration++) {
      memory.n_iter += 1;
      const isFirst = memory.n_iter === 1;
      const direction: Tensor = isFirst
        ? this.#begin(memory, grad)
        : yield* this.#direction(memory, grad, options);
      memory.d = direction;
      memory.prev_flat_grad = grad;
      memory.prev_loss = loss;
      memory.t = isFirst ? (yield least(grad.abs().sum().reciprocal(), 1)) * lr : lr;
      const slope = yield grad.dot(direction);
      if (slope > -tolerance_change) break;
      let calls = 0;
      if (line_search_fn !== null) {
        if (line_search_fn !== 'strong_wolfe') throw new RuntimeError("only 'strong_wolfe' is supported");
        const found = yield* this.#along(closure, direction, { t: 0, loss, grad, slope }, tolerance_change);
        calls = found.evaluations;
        ({ loss, grad, t: memory.t } = found.point);
        this.#move(direction, memory.t);
        largest = yield grad.abs().amax();
      } else {
        this.#move(direction, memory.t!);
        // After the last move nothing is asked of the closure: in stochastic training that would be for nothing.
        if (iteration !== max_iter) {
          ({ loss, grad } = yield* this.#evaluate(closure));
          largest = yield grad.abs().amax();
          calls = 1;
        }
      }
      evaluations += calls;
      memory.func_evals += calls;
      if (iteration === max_iter || evaluations >= max_eval || largest <= tolerance_grad) break;
      const moved = yield direction.mul(memory.t!).abs().amax();
      if (moved <= tolerance_change || Math.abs(loss - memory.prev_loss!) < tolerance_change) break;
    }
    return first.given;
  }

  #begin(memory: Memory, grad: Tensor): Tensor {
    Object.assign(memory, { old_dirs: [], old_stps: [], ro: [], H_diag: 1 });
    return grad.neg();
  }

  /** Takes the last change into the memory and gives minus the gradient times the inverse Hessian it tells of. */
  *#direction(memory: Memory, grad: Tensor, { history_size }: Numbers): Waiting<Tensor> {
    const dirs = memory.old_dirs!;
    const steps = memory.old_stps!;
    const ro = memory.ro!;
    const change = grad.sub(memory.prev_flat_grad!);
    const step = memory.d!.mul(memory.t!);
    const curvature = change.dot(step);
    if ((yield curvature) > 1e-10) {
      if (dirs.length === history_size) for (const list of [dirs, steps, ro]) list.shift();
      dirs.push(change);
      steps.push(step);
      ro.push(curvature.reciprocal());
      memory.H_diag = curvature.div(change.dot(change));
    }
    memory.al ??= new Array<Tensor | null>(history_size).fill(null);
    const al = memory.al;
    let q = grad.neg();
    for (let i = dirs.length - 1; i >= 0; i--) {
      al[i] = steps[i]!.dot(q).mul(ro[i]!);
      q = q.sub(dirs[i]!.mul(al[i]!));
    }
    let r = q.mul(memory.H_diag!);
    for (let i = 0; i < dirs.length; i++) {
      const be = dirs[i]!.dot(r).mul(ro[i]!);
      r = r.add(steps[i]!.mul(al[i]!.sub(be)));
    }
    return r;
  }

  /** The line search: every trial begins and ends where the parameters are now. */
  *#along(
    closure: () => unknown,
    direction: Tensor,
    from: LinePoint,
    tolerance: number,
  ): Waiting<{ point: LinePoint; evaluations: number }> {
    const start = this.#params.map((param) => param.arr);
    const evaluate = function* (this: LBFGSOptimizer, t: number): Waiting<LinePoint> {
      this.#move(direction, t);
      const { loss, grad } = yield* this.#evaluate(closure);
      this.#params.forEach((param, i) => {
        assign(param, start[i]!);
      });
      return { t, loss, grad, slope: yield grad.dot(direction) };
    }.bind(this);
    const reach = yield direction.abs().amax();
    return yield* strongWolfe(from, this.#memory.t!, { evaluate, reach, tolerance });
  }

  protected override packed(state: ParamState): ParamState {
    return { ...state };
  }

  /** What is remembered goes on changing here: the lists that were given stay as they are. */
  protected override unpacked(state: ParamState): ParamState {
    const copied = Object.entries(state).map(([key, value]) => [
      key,
      Array.isArray(value) ? [...value] : value,
    ]);
    return Object.fromEntries(copied) as ParamState;
  }
}

export type LBFGS = LBFGSOptimizer;
/**
 * A quasi-Newton method: the direction is minus the gradient times an estimate of the inverse Hessian, made
 * of the last history_size changes. For small problems and whole batches.
 * LBFGS(params, lr, ...). Defaults: lr=1, max_iter=20, max_eval=1.25 * max_iter, tolerance_grad=1e-7,
 * tolerance_change=1e-9, history_size=100, line_search_fn=null or 'strong_wolfe'.
 * step(closure) needs a closure, and is to be awaited where the values are on a GPU.
 * ValueError for more than one parameter group; RuntimeError for another line search.
 * PyTorch: torch.optim.LBFGS (Liu and Nocedal 1989)
 */
export const LBFGS = withoutNew('LBFGS', LBFGSOptimizer);
