// torch.nn.utils.clip_grad_norm_ and clip_grad_value_: gradients held within bounds, in place. The total norm
// stays on the device, so that nothing has to be waited for.
import { withGradMode } from '../../autograd/mode';
import { RuntimeError } from '../../backend';
import { bind, parseSchema } from '../../ops/schema';
import { opTable } from '../../ops/table';
import { Arr } from '../../tensor/arr';
import { float32 } from '../../tensor/dtype';
import { Tensor } from '../../tensor/tensor';

const normSchema = parseSchema(
  'clip_grad_norm_(any parameters, float max_norm, any norm_type=2.0, bool error_if_nonfinite=False, any foreach=None) -> Tensor',
);
const valueSchema = parseSchema(
  'clip_grad_value_(any parameters, float clip_value, any foreach=None) -> None',
);

function gradsOf(parameters: unknown): Tensor[] {
  const list = parameters instanceof Tensor ? [parameters] : [...(parameters as Iterable<Tensor>)];
  return list.flatMap((parameter) => (parameter.grad ? [parameter.grad] : []));
}

/**
 * Scales all gradients so that together their norm is at most max_norm; gives the norm before, as a tensor:
 * (parameters, max_norm, norm_type=2, error_if_nonfinite=false, foreach=null). norm_type may be 'inf'.
 * RuntimeError with error_if_nonfinite where the norm is not finite, or is still on the GPU.
 * PyTorch: torch.nn.utils.clip_grad_norm_
 */
export function clip_grad_norm_(...given: unknown[]): Tensor {
  const args = bind(normSchema, given, false);
  const grads = gradsOf(args.parameters);
  const p = args.norm_type === 'inf' ? Number.POSITIVE_INFINITY : Number(args.norm_type);
  if (grads.length === 0) return new Tensor(Arr.scalar(0, float32));
  return withGradMode(false, () => {
    const total = totalNorm(grads, p);
    if (args.error_if_nonfinite) refuseNonFinite(total, p);
    const factor = total.add(1e-6).reciprocal().mul(Number(args.max_norm)).clamp(null, 1);
    for (const grad of grads) grad.mul_(factor.to(grad.dtype));
    return total;
  });
}

function totalNorm(grads: Tensor[], p: number): Tensor {
  const stack = (list: Tensor[]) => opTable.get('stack')!.call(list) as Tensor;
  if (p === Number.POSITIVE_INFINITY) return stack(grads.map((grad) => grad.detach().abs().amax())).amax();
  if (p === Number.NEGATIVE_INFINITY) return stack(grads.map((grad) => grad.detach().abs().amin())).amin();
  if (p === 0) {
    return stack(grads.map((grad) => grad.detach().ne(0).to(grad.dtype).sum()))
      .ne(0)
      .to(float32)
      .sum();
  }
  const powers = grads.map((grad) =>
    p === 2 ? grad.detach().mul(grad.detach()).sum() : grad.detach().abs().pow(p).sum(),
  );
  const sum = stack(powers).sum();
  return p === 2 ? sum.sqrt() : sum.pow(1 / p);
}

function refuseNonFinite(total: Tensor, p: number): void {
  const [value] = total.arr.storage.readNow() ?? [];
  if (value === undefined) {
    throw new RuntimeError(
      'error_if_nonfinite=True needs values that are still on the GPU: leave it out there, and look at ' +
        '`await total_norm.item()`.',
    );
  }
  if (Number.isFinite(value)) return;
  const order = Number.isFinite(p) && Number.isInteger(p) ? `${p}.0` : p === Infinity ? 'inf' : String(p);
  throw new RuntimeError(
    `The total norm of order ${order} for gradients from \`parameters\` is non-finite, so it cannot be clipped. ` +
      'To disable this error and scale the gradients by the non-finite norm anyway, set `error_if_nonfinite=False`',
  );
}

/**
 * Holds every element of every gradient between -clip_value and clip_value, in place: (parameters,
 * clip_value, foreach=null).
 * PyTorch: torch.nn.utils.clip_grad_value_
 */
export function clip_grad_value_(...given: unknown[]): void {
  const args = bind(valueSchema, given, false);
  const bound = Number(args.clip_value);
  withGradMode(false, () => {
    for (const grad of gradsOf(args.parameters)) grad.clamp_(-bound, bound);
  });
}
