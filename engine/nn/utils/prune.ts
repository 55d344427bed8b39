// torch.nn.utils.prune: weights that are held at zero by a mask. The weight is a parameter name_orig, the mask a buffer
// name_mask, and name itself is their product, computed anew before every forward.
import type { Handle } from '../../autograd/handle';
import { IndexError, PyTypeError, ValueError } from '../../backend';
import { call } from '../../ops/call';
import { bind, parseSchema } from '../../ops/schema';
import type { Tensor } from '../../tensor/tensor';
import type { Module } from '../Module';
import type { Parameter } from '../Parameter';
import { registryKey } from '../registry';
import { parameters_to_vector } from './vector';

/** How a mask is chosen; `type` says which elements a second pruning looks at. */
export interface PruningMethod {
  readonly type: 'unstructured' | 'structured' | 'global';
  readonly dim?: number;
  mask(scores: Tensor, before: Tensor): Tensor;
}

const pruned = new WeakMap<Module, Map<string, Handle>>();

/** A whole number or a share: 1.0 is written as a Number object where it is to be a share. */
type Amount = number;

function checkAmount(amount: unknown): Amount {
  if (typeof amount !== 'number' && !(amount instanceof Number))
    throw new PyTypeError(`Invalid type for amount: ${amount}. Must be int or float.`);
  const value = Number(amount);
  if (value < 0 || (!Number.isInteger(value) && value > 1))
    throw new ValueError(
      `amount=${value} should either be a float in the range [0, 1] or a non-negative integer`,
    );
  return amount as Amount;
}

function countOf(amount: Amount, size: number): number {
  const isWhole = typeof amount === 'number' && Number.isInteger(amount);
  if (isWhole && amount > size)
    throw new ValueError(`amount=${amount} should be smaller than the number of parameters to prune=${size}`);
  if (isWhole) return amount;
  const share = Number(amount) * size;
  // Halves go to the even number, as in Python.
  const below = Math.floor(share);
  return share - below === 0.5 ? below + (below % 2) : Math.round(share);
}

const placesOf = (of: Tensor, count: number, largest: boolean): Tensor =>
  (call('topk', of.reshape(-1), count, { largest }) as unknown as Tensor[])[1]!;

function without(before: Tensor, places: Tensor): Tensor {
  return before
    .clone()
    .reshape(-1)
    .index_fill(0, places, 0)
    .reshape([...before.dims]);
}

/** Any of the elements by chance: RandomUnstructured({amount: 0.3}). PyTorch: prune.RandomUnstructured */
export function RandomUnstructured(...given: unknown[]): PruningMethod {
  const amount = checkAmount(bind(amountSchema, given, false).amount);
  return {
    type: 'unstructured',
    mask: (scores, before) => {
      const count = countOf(amount, scores.numel());
      return count === 0 ? before.clone() : without(before, placesOf(call('rand_like', scores), count, true));
    },
  };
}

/** The elements nearest to zero: L1Unstructured({amount: 0.3}). PyTorch: prune.L1Unstructured */
export function L1Unstructured(...given: unknown[]): PruningMethod {
  const amount = checkAmount(bind(amountSchema, given, false).amount);
  return {
    type: 'unstructured',
    mask: (scores, before) => {
      const count = countOf(amount, scores.numel());
      return count === 0 ? before.clone() : without(before, placesOf(scores.abs(), count, false));
    },
  };
}

const amountSchema = parseSchema('prune(any amount) -> None');

function checkStructured(scores: Tensor, dim: number): void {
  const size = `torch.Size([${scores.dims.join(', ')}])`;
  if (scores.ndim <= 1)
    throw new ValueError(
      `Structured pruning can only be applied to multidimensional tensors. Found tensor of shape ${size} with ${scores.ndim} dims`,
    );
  if (dim >= scores.ndim) throw new IndexError(`Invalid index ${dim} for tensor of size ${size}`);
}

/** Ones in the slices kept, of a flat mask for a dimension. */
function ofSlices(kept: Tensor, scores: Tensor, dim: number): Tensor {
  const at = dim < 0 ? dim + scores.ndim : dim;
  const shape = scores.dims.map((size, i) => (i === at ? size : 1));
  return kept
    .to(scores.dtype)
    .reshape(shape)
    .expand([...scores.dims])
    .clone();
}

/** Whole slices along a dimension; which of them stay, `keep` says: 1 or true for each that does. */
function sliceMethod(
  amount: Amount,
  dim: number,
  keep: (scores: Tensor, count: number) => Tensor,
): PruningMethod {
  return {
    type: 'structured',
    dim,
    mask: (scores, before) => {
      checkStructured(scores, dim);
      const count = countOf(amount, scores.size(dim));
      if (count === 0) return before;
      return ofSlices(keep(scores, count), scores, dim).mul(before.to(scores.dtype));
    },
  };
}

function randomSlices(amount: Amount, dim: number): PruningMethod {
  return sliceMethod(amount, dim, (scores, count) => {
    const drawn = call('rand', scores.size(dim));
    const [least] = call('kthvalue', drawn, count) as unknown as [Tensor];
    return drawn.gt(least);
  });
}

function smallestSlices(amount: Amount, n: unknown, dim: number): PruningMethod {
  return sliceMethod(amount, dim, (scores, count) => {
    const size = scores.size(dim);
    const at = dim < 0 ? dim + scores.ndim : dim;
    const others = scores.dims.map((_, i) => i).filter((i) => i !== at);
    const places = placesOf(call('norm', scores, { p: n, dim: others }), size - count, true);
    return call('zeros', size).index_fill(0, places, 1);
  });
}

/** A further pruning, of what the earlier ones have left. */
function combined(method: PruningMethod, scores: Tensor, before: Tensor): Tensor {
  if (method.type === 'global') return method.mask(scores, before);
  if (method.type === 'unstructured') {
    const left = before.eq(1);
    const part = method.mask(scores.masked_select(left), before.masked_select(left));
    return before.masked_scatter(left, part.to(before.dtype));
  }
  const dim = method.dim! < 0 ? method.dim! + scores.ndim : method.dim!;
  const others = scores.dims.map((_, i) => i).filter((i) => i !== dim);
  const left = before.sum(others).nonzero().reshape(-1);
  const part = method.mask(scores.index_select(dim, left), before.index_select(dim, left));
  return before.index_copy(dim, left, part.to(before.dtype));
}

const product = (module: Module, name: string): Tensor =>
  module[`${name}_mask`].to(module[`${name}_orig`].dtype).mul(module[`${name}_orig`]);

function apply<M extends Module>(
  module: M,
  name: string,
  method: PruningMethod,
  given: Tensor | null = null,
): M {
  const known = pruned.get(module) ?? new Map<string, Handle>();
  const weight = module[name] as Tensor;
  const scores = (given ?? weight).detach();
  const earlier = known.get(name);
  const mask = earlier
    ? combined(method, scores, module[`${name}_mask`].detach().clone())
    : method.mask(scores, call('ones_like', weight.detach()));
  if (earlier) earlier.remove();
  else {
    Reflect.deleteProperty(module, name);
    module.register_parameter(`${name}_orig`, weight as Parameter);
  }
  module.register_buffer(`${name}_mask`, mask);
  Reflect.set(module, name, product(module, name));
  known.set(
    name,
    module.register_forward_pre_hook((from: Module) => {
      Reflect.set(from, name, product(from, name));
    }),
  );
  pruned.set(module, known);
  return module;
}

/**
 * Makes a parameter a pruned one whose mask lets everything through; gives the module.
 * PyTorch: torch.nn.utils.prune.identity
 */
export function identity<M extends Module>(module: M, name: string): M {
  return apply(module, name, { type: 'unstructured', mask: (_, before) => before });
}

/**
 * Holds some elements of a parameter, chosen by chance, at zero: (module, name, amount), of which a fraction is a share
 * and a whole number a count. Gives the module. ValueError for an amount that is neither or too large.
 * PyTorch: torch.nn.utils.prune.random_unstructured
 */
export function random_unstructured<M extends Module>(module: M, ...given: unknown[]): M {
  const args = bind(parseSchema('random_unstructured(str name, any amount) -> Module'), given, false);
  return apply(module, args.name as string, RandomUnstructured(args.amount));
}

/**
 * Holds the elements of a parameter that are nearest to zero at zero: (module, name, amount, importance_scores=null), of
 * which a fraction is a share and a whole number a count. Gives the module. ValueError for an amount that is neither.
 * PyTorch: torch.nn.utils.prune.l1_unstructured
 */
export function l1_unstructured<M extends Module>(module: M, ...given: unknown[]): M {
  const schema = 'l1_unstructured(str name, any amount, Tensor? importance_scores=None) -> Module';
  const args = bind(parseSchema(schema), given, false);
  return apply(
    module,
    args.name as string,
    L1Unstructured(args.amount),
    args.importance_scores as Tensor | null,
  );
}

/**
 * Holds some slices of a parameter along a dimension, chosen by chance, at zero: (module, name, amount, dim).
 * PyTorch: torch.nn.utils.prune.random_structured
 */
export function random_structured<M extends Module>(module: M, ...given: unknown[]): M {
  const args = bind(parseSchema('random_structured(str name, any amount, int dim) -> Module'), given, false);
  return apply(module, args.name as string, randomSlices(checkAmount(args.amount), args.dim as number));
}

/**
 * Holds the slices of a parameter along a dimension that have the least norm at zero: (module, name, amount, n, dim,
 * importance_scores=null), where n is the p of the norm.
 * PyTorch: torch.nn.utils.prune.ln_structured
 */
export function ln_structured<M extends Module>(module: M, ...given: unknown[]): M {
  const schema =
    'ln_structured(str name, any amount, any n, int dim, Tensor? importance_scores=None) -> Module';
  const args = bind(parseSchema(schema), given, false);
  const method = smallestSlices(checkAmount(args.amount), args.n, args.dim as number);
  return apply(module, args.name as string, method, args.importance_scores as Tensor | null);
}

/**
 * Holds a parameter at zero where a mask is zero; gives the module.
 * PyTorch: torch.nn.utils.prune.custom_from_mask
 */
export function custom_from_mask<M extends Module>(module: M, ...given: unknown[]): M {
  const args = bind(parseSchema('custom_from_mask(str name, Tensor mask) -> Module'), given, false);
  const mask = args.mask as Tensor;
  return apply(module, args.name as string, {
    type: 'global',
    mask: (_, before) => before.mul(mask.to(before.dtype)),
  });
}

/**
 * Prunes several parameters as if they were one: global_unstructured([[module, 'weight'], ...], prune.L1Unstructured,
 * {amount: 0.2}).
 * PyTorch: torch.nn.utils.prune.global_unstructured
 */
export function global_unstructured(
  parameters: Iterable<readonly [Module, string]>,
  pruning_method: (options: { amount: number }) => PruningMethod,
  options: { amount: number },
): void {
  const all = [...parameters];
  const maskOf = ([module, name]: readonly [Module, string]): Tensor =>
    module[registryKey].buffers.get(`${name}_mask`) ?? call('ones_like', module[name].detach());
  const scores = parameters_to_vector(all.map(([module, name]) => module[name])).detach();
  const mask = combined(pruning_method(options), scores, parameters_to_vector(all.map(maskOf)));
  let at = 0;
  for (const [module, name] of all) {
    const size = module[name].numel();
    custom_from_mask(module, name, mask.narrow(0, at, size).reshape([...module[name].dims]));
    at += size;
  }
}

/**
 * Makes a pruned parameter a plain one with its zeros; gives the module. ValueError where it is not pruned.
 * PyTorch: torch.nn.utils.prune.remove
 */
export function remove<M extends Module>(module: M, name: string): M {
  const handle = pruned.get(module)?.get(name);
  if (!handle)
    throw new ValueError(
      `Parameter '${name}' of module ${module} has to be pruned before pruning can be removed`,
    );
  const orig = module[`${name}_orig`] as Parameter;
  orig.data = product(module, name).detach();
  for (const each of [name, `${name}_orig`, `${name}_mask`]) Reflect.deleteProperty(module, each);
  Reflect.set(module, name, orig);
  handle.remove();
  pruned.get(module)!.delete(name);
  return module;
}

/**
 * Whether a module, or one within it, has a pruned parameter.
 * PyTorch: torch.nn.utils.prune.is_pruned
 */
export function is_pruned(module: Module): boolean {
  for (const each of module.modules()) if ((pruned.get(each)?.size ?? 0) > 0) return true;
  return false;
}
