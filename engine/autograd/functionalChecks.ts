// What the functions of torch.autograd.functional share: inputs and outputs as lists, their place in or out
// of the reader's graph, and PyTorch's complaints, those of strict mode above all.
import { PyTypeError, RuntimeError } from '../backend';
import { pyTypeOf } from '../ops/schema';
import { Arr } from '../tensor/arr';
import { formatShape, sameShape } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { grad } from './backward';

export type MaybeTensor = Tensor | null;
type Stage = 'back' | 'back_trick' | 'double_back' | 'double_back_trick';

export interface Listed {
  isTuple: boolean;
  list: Tensor[];
}

export function listed(
  value: unknown,
  what: 'inputs' | 'outputs of the user-provided function' | 'v',
  name: string,
): Listed {
  const isTuple = Array.isArray(value);
  const list: unknown[] = isTuple ? value : [value];
  list.forEach((item, i) => {
    if (item instanceof Tensor) return;
    const type = `<class '${pyTypeOf(item)}'>`;
    throw new PyTypeError(
      isTuple
        ? `The ${what} given to ${name} must be either a Tensor or a tuple of Tensors but the value at index ${i} has type ${type}.`
        : `The ${what} given to ${name} must be either a Tensor or a tuple of Tensors but the given ${what} has type ${type}.`,
    );
  });
  return { isTuple, list: list as Tensor[] };
}

/** One tensor where one was given, else the list. */
export function shapedAs<T>(list: T[], isTuple: boolean): T | T[] {
  return isTuple ? list : list[0]!;
}

/** The inputs as tensors of their own: joined to the reader's graph only where that shall be differentiable. */
export function ownInputs(list: Tensor[], createGraph: boolean): Tensor[] {
  return list.map((input) =>
    createGraph && input.requires_grad ? input.view_as(input) : input.detach().requires_grad_(true),
  );
}

export function released(list: Tensor[], createGraph: boolean): Tensor[] {
  return createGraph ? list : list.map((tensor) => tensor.detach());
}

export function checkVector(v: Tensor[], like: Listed): void {
  if (v.length !== like.list.length) {
    throw new RuntimeError(
      like.isTuple
        ? `v is a tuple of invalid length: should be ${like.list.length} but got ${v.length}.`
        : 'The given v should contain a single Tensor.',
    );
  }
  v.forEach((tensor, i) => {
    const wanted = like.list[i]!;
    if (sameShape(tensor.dims, wanted.dims)) return;
    throw new RuntimeError(
      `${like.isTuple ? `Entry ${i} in ` : ''}v has invalid size: should be torch.Size(${formatShape(wanted.dims)}) ` +
        `but got torch.Size(${formatShape(tensor.dims)}).`,
    );
  });
}

const notAllowed = 'This is not allowed in strict mode.';

const independent = {
  outputs: (i: number) =>
    `Output ${i} of the user-provided function does not require gradients. The outputs must be computed in a ` +
    'differentiable manner from the input when running in strict mode.',
  grad_inputs: (i: number) =>
    `The gradient with respect to input ${i} is independent of the inputs of the user-provided function. ${notAllowed}`,
  jacobian: (i: number) =>
    `While computing the hessian, found that the jacobian of the user-provided function with respect to input ${i} ` +
    `is independent of the input. ${notAllowed} You should ensure that your function is twice differentiable and ` +
    'that the jacobian depends on the inputs (this would be violated by a linear function for example).',
  hessian: (i: number) =>
    `The hessian of the user-provided function with respect to input ${i} is independent of the input. ${notAllowed} ` +
    'You should ensure that your function is thrice differentiable and that the hessian depends on the inputs.',
};

export function checkDepends(list: MaybeTensor[], kind: keyof typeof independent, strict: boolean): void {
  if (!strict) return;
  list.forEach((tensor, i) => {
    if (!tensor) {
      throw new RuntimeError(
        `The output of the user-provided function is independent of input ${i}. ${notAllowed}`,
      );
    }
    if (!tensor.requires_grad) throw new RuntimeError(independent[kind](i));
  });
}

const missing: Record<Stage, (i: number) => string> = {
  back: (i) => `The output of the user-provided function is independent of input ${i}. ${notAllowed}`,
  back_trick: (i) =>
    `The gradient with respect to the input is independent of entry ${i} in the grad_outputs when using the double ` +
    `backward trick to compute forward mode gradients. ${notAllowed}`,
  double_back: (i) =>
    `The jacobian of the user-provided function is independent of input ${i}. ${notAllowed}`,
  double_back_trick: (i) =>
    `The hessian of the user-provided function is independent of entry ${i} in the grad_jacobian. This is not ` +
    'allowed in strict mode as it prevents from using the double backward trick to replace forward mode AD.',
};

/** Zeros where there is no gradient, unless strict mode forbids it. */
export function withZeros(
  grads: MaybeTensor[],
  refs: Tensor[],
  { strict, createGraph, stage }: { strict: boolean; createGraph: boolean; stage: Stage },
): Tensor[] {
  return grads.map((tensor, i) => {
    if (!tensor) {
      if (strict) throw new RuntimeError(missing[stage](i));
      return zerosLike(refs[i]!);
    }
    if (strict && createGraph && !tensor.requires_grad) {
      const what = stage.startsWith('double') ? 'hessian' : 'jacobian';
      throw new RuntimeError(
        `The ${what} of the user-provided function is independent of input ${i}. This is not allowed in strict mode when create_graph=True.`,
      );
    }
    return tensor;
  });
}

export function zerosLike(tensor: Tensor): Tensor {
  return new Tensor(Arr.filled(0, tensor.dims, tensor.dtype));
}

/** torch.autograd.grad over the outputs that have a gradient at all. */
export function gradsOf(
  outputs: MaybeTensor[],
  inputs: Tensor[],
  gradOutputs: MaybeTensor[] | null,
  options: { create_graph?: boolean; retain_graph?: boolean },
): MaybeTensor[] {
  const used = outputs.flatMap((tensor, i) => (tensor?.requires_grad ? [i] : []));
  if (used.length === 0) return inputs.map(() => null);
  return grad(
    used.map((i) => outputs[i]!),
    inputs,
    used.map((i) => gradOutputs?.[i] ?? null),
    { ...options, allow_unused: true },
  );
}
