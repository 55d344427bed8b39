// out=: the result of an op, written into tensors that the caller gives.
import { recordsGradients, withGradMode } from '../autograd/mode';
import { PyTypeError, RuntimeError, warn } from '../backend';
import type { DType } from '../tensor/dtype';
import { ReturnType, returnType } from '../tensor/returnTypes';
import { formatShape, sameShape } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { call } from './call';
import { intoPlace } from './inplace';
import { followsOut, givenDtypeProblem, needsDim, outDtypeProblem, outputs } from './outputs';
import { isPlainObject, pyTypeOf } from './schema';
import { invoke, type OpEntry } from './table';
import { ultimateBase } from './view';

/** Calls an op that takes out=, with or without it. */
export function invokeInto(entry: OpEntry, given: readonly unknown[]): unknown {
  const keywords = given[given.length - 1];
  if (!isPlainObject(keywords) || !('out' in keywords)) return invoke(entry, given, false);
  const { out, ...others } = keywords;
  const positional = given.slice(0, -1);
  if (out === null || out === undefined) return invoke(entry, [...positional, others], false);
  const into = tensorsOf(entry, out);
  refuseGradients(entry, [positional, Object.values(others)].flat(2), into);
  refuseWhole(entry, positional, others, out);
  if (followsOut.has(entry.name)) others.dtype = dtypeFor(entry, others.dtype as DType | undefined, into[0]!);
  const { requires_grad: requiresGrad, ...rest } = others;
  const result = withGradMode(false, () => invoke(entry, [...positional, rest], false));
  const results: Tensor[] = result instanceof Tensor ? [result] : result;
  if (results.length !== into.length) throw invalidCombination(entry, positional, others, out);
  for (const [i, each] of results.entries()) put(entry, positional.flat(), each, into[i]!, i);
  if (requiresGrad === true) into[0]!.requires_grad_(true);
  if (result instanceof Tensor) return into[0];
  return result instanceof ReturnType
    ? returnType(`${entry.name}_out`, Object.fromEntries(result.fields.map((field, i) => [field, into[i]!])))
    : into;
}

function tensorsOf(entry: OpEntry, out: unknown): Tensor[] {
  const count = outputs.get(entry.name)!;
  if (out instanceof Tensor) {
    // max and min of two tensors give one, and so are told apart by what they are given.
    if (count === 1 || entry.schemas.length > 1) return [out];
  } else if (count > 1 && Array.isArray(out) && out.every((each) => each instanceof Tensor)) return out;
  const wanted = count === 1 ? 'Tensor' : 'tuple of Tensors';
  throw new PyTypeError(`${shown(entry)}(): argument 'out' must be ${wanted}, not ${pyTypeOf(out)}`);
}

function shown(entry: OpEntry): string {
  return entry.name.replace(/^special_/, '');
}

function refuseGradients(entry: OpEntry, given: unknown[], into: Tensor[]): void {
  const inputs = given.filter((each): each is Tensor => each instanceof Tensor);
  if (!recordsGradients() || inputs.length === 0) return;
  if ([...inputs, ...into].some((tensor) => tensor.requires_grad))
    throw new RuntimeError(
      `${shown(entry)}(): functions with out=... arguments don't support automatic differentiation, but one of the arguments requires grad.`,
    );
}

/** Over all elements at once some reductions take no out=. */
function refuseWhole(
  entry: OpEntry,
  positional: readonly unknown[],
  others: Record<string, unknown>,
  out: unknown,
): void {
  if (!needsDim.has(entry.name) || positional.length > 1) return;
  if (['dim', 'axis', 'other'].some((name) => (others[name] ?? null) !== null)) return;
  throw invalidCombination(entry, positional, others, out);
}

function invalidCombination(
  entry: OpEntry,
  positional: readonly unknown[],
  others: Record<string, unknown>,
  out: unknown,
): PyTypeError {
  const named = Object.entries(others).map(([name, value]) => `${name}=${typeName(value)}`);
  const all = [...positional.map(typeName), `out=${typeName(out)}`, ...named].join(', ');
  return new PyTypeError(
    `${shown(entry)}() received an invalid combination of arguments - got (${all}), but expected one of:`,
  );
}

const typeName = (value: unknown) => (Array.isArray(value) ? 'tuple' : pyTypeOf(value));

/** The dtype to compute in: that of out=, which dtype= may only repeat. */
function dtypeFor(entry: OpEntry, asked: DType | undefined, out: Tensor): DType {
  if (!asked) return out.dtype;
  if (asked !== out.dtype) throw new RuntimeError(givenDtypeProblem(entry.name, asked, out.dtype));
  return asked;
}

function put(entry: OpEntry, inputs: unknown[], result: Tensor, out: Tensor, index: number): void {
  const problem = outDtypeProblem(entry.name, index, result.dtype, out.dtype);
  if (problem) throw new RuntimeError(problem);
  const isJoined = entry.name === 'cat';
  for (const input of inputs) if (input instanceof Tensor) refuseOverlap(input, out, isJoined);
  if (!sameShape(result.dims, out.dims)) resize(entry, result, out);
  withGradMode(recordsGradients() && out.requires_grad, () => intoPlace(out, () => result.to(out.dtype)));
}

/** Two places in one memory that share some elements, but are not the same place. */
function refuseOverlap(input: Tensor, out: Tensor, whole: boolean): void {
  if (ultimateBase(input).cell !== ultimateBase(out).cell) return;
  if (!input.is_contiguous() || !out.is_contiguous()) return;
  const [from, to] = [input.storage_offset(), out.storage_offset()];
  const isSame = from === to && input.numel() === out.numel();
  const isApart = from + input.numel() <= to || to + out.numel() <= from;
  if (isApart || (isSame && !whole)) return;
  throw new RuntimeError(
    'unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.',
  );
}

function resize(entry: OpEntry, result: Tensor, out: Tensor): void {
  if (out.numel() > 0) {
    warn(
      entry.name === 'arange'
        ? `The number of elements in the out tensor of shape ${formatShape(out.dims)} is ${out.numel()} which does not match the computed number of elements ${result.numel()}. Note that this may occur as a result of rounding error. The out tensor will be resized to a tensor of shape (${result.numel()},).`
        : `An output with one or more elements was resized since it had shape ${formatShape(out.dims)}, which does not match the required output shape ${formatShape(result.dims)}. This behavior is deprecated, and in a future PyTorch release outputs will not be resized unless they have zero elements. You can explicitly reuse an out tensor t by resizing it, inplace, to zero elements with t.resize_(0).`,
    );
  }
  call('resize_', out, [...result.dims]);
}
