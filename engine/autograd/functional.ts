// torch.autograd.functional: Jacobians, Hessians and their products with vectors, each from reverse mode.
import { NotImplementedError, RuntimeError } from '../backend';
import { bind, parseSchema } from '../ops/schema';
import { opTable } from '../ops/table';
import { Arr } from '../tensor/arr';
import { Tensor } from '../tensor/tensor';
import {
  checkDepends,
  checkVector,
  gradsOf,
  type Listed,
  listed,
  type MaybeTensor,
  ownInputs,
  released,
  shapedAs,
  withZeros,
  zerosLike,
} from './functionalChecks';
import { withGradMode } from './mode';

type Func = (...inputs: Tensor[]) => Tensor | Tensor[];
type Tensors = Tensor | Tensor[];
// biome-ignore lint/suspicious/noExplicitAny: one tensor, or lists of them, as the reader's function has it.
type Nested = any;

const results = 'outputs of the user-provided function';

const productSchema = (name: string) =>
  parseSchema(`${name}(any func, any inputs, any v=None, bool create_graph=False, bool strict=False) -> any`);
const schemas = {
  vjp: productSchema('vjp'),
  jvp: productSchema('jvp'),
  vhp: productSchema('vhp'),
  hvp: productSchema('hvp'),
  jacobian: parseSchema(
    "jacobian(any func, any inputs, bool create_graph=False, bool strict=False, bool vectorize=False, str strategy='reverse-mode') -> any",
  ),
  hessian: parseSchema(
    "hessian(any func, any inputs, bool create_graph=False, bool strict=False, bool vectorize=False, str outer_jacobian_strategy='reverse-mode') -> any",
  ),
};

interface Bound {
  func: Func;
  inputs: Listed;
  v: unknown;
  create: boolean;
  strict: boolean;
  args: Record<string, unknown>;
}

function bound(name: keyof typeof schemas, given: unknown[]): Bound {
  const args = bind(schemas[name], given, false);
  const { isTuple, list } = listed(args.inputs, 'inputs', name);
  const create = Boolean(args.create_graph);
  return {
    func: args.func as Func,
    inputs: { isTuple, list: ownInputs(list, create) },
    v: args.v,
    create,
    strict: Boolean(args.strict),
    args,
  };
}

function outputsOf(func: Func, inputs: Tensor[], name: string): Listed {
  return listed(func(...inputs), results, name);
}

function ones(like: Tensor): Tensor {
  return new Tensor(Arr.filled(1, like.dims, like.dtype));
}

/** The vector of a product: as given, or 1 where there is but one number. */
function vectorFor(v: unknown, like: Listed, name: string, what: string): Tensor[] {
  if (v !== null && v !== undefined) {
    const given = listed(v, 'v', name).list.map((tensor) => tensor.detach());
    checkVector(given, like);
    return given;
  }
  if (like.list.length !== 1 || like.list[0]!.numel() !== 1) {
    throw new RuntimeError(`The vector v can only be None if ${what} a single Tensor with a single element.`);
  }
  return [ones(like.list[0]!)];
}

/**
 * The function's value, and v times its Jacobian: (func, inputs, v=null, create_graph=false, strict=false) to
 * [outputs, product].
 * func: of tensors to a tensor or a list. inputs: a tensor or a list; the product has their shapes. v: of the
 * outputs' shapes; null (1) for a single number alone.
 * create_graph: whether the results can be differentiated again. strict: whether an output that does not
 * depend on an input is an error rather than zeros.
 * TypeError for what is no tensor; RuntimeError for v of another shape or number, or in strict mode.
 * PyTorch: torch.autograd.functional.vjp
 */
export function vjp(...given: unknown[]): [Tensors, Tensors] {
  return withGradMode(true, () => {
    const { func, inputs, v, create, strict } = bound('vjp', given);
    const outputs = outputsOf(func, inputs.list, 'vjp');
    checkDepends(outputs.list, 'outputs', strict);
    const vector = vectorFor(v, outputs, 'vjp', 'the user-provided function returns');
    const grads = gradsOf(outputs.list, inputs.list, vector, { create_graph: create });
    const product = withZeros(grads, inputs.list, { strict, createGraph: create, stage: 'back' });
    return [
      shapedAs(released(outputs.list, create), outputs.isTuple),
      shapedAs(released(product, create), inputs.isTuple),
    ];
  });
}

/**
 * The function's value, and its Jacobian times v: (func, inputs, v=null, create_graph=false, strict=false) to
 * [outputs, product]. Computed by two reverse passes.
 * inputs: a tensor or a list. v: of the inputs' shapes; null (1) for a single number alone. The product has
 * the outputs' shapes.
 * TypeError for what is no tensor; RuntimeError for v of another shape or number, or in strict mode where an
 * output does not depend on an input.
 * PyTorch: torch.autograd.functional.jvp
 */
export function jvp(...given: unknown[]): [Tensors, Tensors] {
  return withGradMode(true, () => {
    const { func, inputs, v, create, strict } = bound('jvp', given);
    const vector = vectorFor(v, inputs, 'jvp', 'the input to the user-provided function is');
    const outputs = outputsOf(func, inputs.list, 'jvp');
    checkDepends(outputs.list, 'outputs', strict);
    const weights = outputs.list.map((out) => zerosLike(out).requires_grad_(true));
    const inner = gradsOf(outputs.list, inputs.list, weights, { create_graph: true });
    checkDepends(inner, 'grad_inputs', strict);
    const grads = gradsOf(inner, weights, vector, { create_graph: create });
    const product = withZeros(grads, outputs.list, { strict, createGraph: create, stage: 'back_trick' });
    return [
      shapedAs(released(outputs.list, create), outputs.isTuple),
      shapedAs(released(product, create), outputs.isTuple),
    ];
  });
}

/**
 * All derivatives of the outputs with respect to the inputs: (func, inputs, create_graph=false, strict=false,
 * vectorize=false, strategy='reverse-mode').
 * For an output and an input a tensor of the output's shape followed by the input's; lists of outputs or
 * inputs give lists, of outputs outermost. One backward pass for each element of the outputs.
 * RuntimeError in strict mode where an output does not depend on an input, or with vectorize too;
 * NotImplementedError for strategy='forward-mode'.
 * PyTorch: torch.autograd.functional.jacobian
 */
export function jacobian(...given: unknown[]): Nested {
  return withGradMode(true, () => {
    const { func, inputs, create, strict, args } = bound('jacobian', given);
    const vectorize = Boolean(args.vectorize);
    if (args.strategy !== 'forward-mode' && args.strategy !== 'reverse-mode') {
      throw new RuntimeError(
        'Expected strategy to be either "forward-mode" or "reverse-mode". Hint: If your function has more outputs than inputs, "forward-mode" tends to be more performant. Otherwise, prefer to use "reverse-mode".',
      );
    }
    if (args.strategy === 'forward-mode') {
      throw new NotImplementedError(
        vectorize
          ? 'Forward mode is not supported here: use strategy="reverse-mode".'
          : 'Computing Jacobian using forward-AD or forward-over-reverse Hessian isonly implemented for `vectorize=True`.',
      );
    }
    if (strict && vectorize) {
      throw new RuntimeError(
        'torch.autograd.functional.jacobian: `strict=True` and `vectorized=True` are not supported together. Please either set `strict=False` or `vectorize=False`.',
      );
    }
    const outputs = outputsOf(func, inputs.list, 'jacobian');
    checkDepends(outputs.list, 'outputs', strict);
    const rows = outputs.list.map((out, nr) => {
      const flat = out.reshape(-1);
      const parts: Tensor[][] = inputs.list.map(() => []);
      for (let j = 0; j < out.numel(); j++) {
        const grads = gradsOf([flat.select(0, j)], inputs.list, null, {
          create_graph: create,
          retain_graph: true,
        });
        grads.forEach((grad, i) => {
          parts[i]!.push(rowOf(grad, inputs.list[i]!, { strict, create, nr, i }));
        });
      }
      return parts.map((list, i) => {
        const shape = [...out.dims, ...inputs.list[i]!.dims];
        if (list.length === 0) return new Tensor(Arr.filled(0, shape, inputs.list[i]!.dtype));
        return (opTable.get('stack')!.call(list, 0) as Tensor).reshape(shape);
      });
    });
    const free = rows.map((row) => shapedAs(released(row, create), inputs.isTuple));
    return shapedAs(free, outputs.isTuple);
  });
}

interface Place {
  strict: boolean;
  create: boolean;
  nr: number;
  i: number;
}

function rowOf(grad: MaybeTensor, input: Tensor, { strict, create, nr, i }: Place): Tensor {
  if (grad) {
    if (strict && create && !grad.requires_grad) {
      throw new RuntimeError(
        `The jacobian of the user-provided function is independent of input ${i}. This is not allowed in strict mode when create_graph=True.`,
      );
    }
    return grad;
  }
  if (strict) {
    throw new RuntimeError(
      `Output ${nr} of the user-provided function is independent of input ${i}. This is not allowed in strict mode.`,
    );
  }
  return zerosLike(input);
}

function checkSingle(outputs: Listed, name: string): void {
  if (outputs.isTuple || outputs.list.length !== 1) {
    throw new RuntimeError(`The function given to ${name} should return a single Tensor`);
  }
  if (outputs.list[0]!.numel() !== 1) {
    throw new RuntimeError(
      `The Tensor returned by the function given to ${name} should contain a single element`,
    );
  }
}

/**
 * All second derivatives of a function of one number: (func, inputs, create_graph=false, strict=false,
 * vectorize=false, outer_jacobian_strategy='reverse-mode').
 * For two inputs a tensor of the first one's shape followed by the second one's; a list of inputs gives lists
 * of lists.
 * RuntimeError where func gives more than a single tensor of one element, or in strict mode where a
 * derivative does not depend on an input; NotImplementedError for 'forward-mode'.
 * PyTorch: torch.autograd.functional.hessian
 */
export function hessian(...given: unknown[]): Nested {
  const { func, inputs, create, strict, args } = bound('hessian', given);
  const gradient = (...points: Tensor[]): Tensors => {
    const outputs = outputsOf(func, points, 'hessian');
    checkSingle(outputs, 'hessian');
    checkDepends(outputs.list, 'outputs', strict);
    const grads = gradsOf(outputs.list, points, null, { create_graph: true });
    checkDepends(grads, 'jacobian', strict);
    const whole = withZeros(grads, points, { strict: false, createGraph: true, stage: 'back' });
    return shapedAs(whole, inputs.isTuple);
  };
  return jacobian(gradient, args.inputs, {
    create_graph: create,
    strict,
    vectorize: Boolean(args.vectorize),
    strategy: args.outer_jacobian_strategy,
  });
}

/**
 * The function's value, and v times its Hessian: (func, inputs, v=null, create_graph=false, strict=false) to
 * [output, product].
 * func: to a single tensor of one element, or else a RuntimeError. v: of the inputs' shapes, as the product
 * is; null (1) for a single number alone.
 * PyTorch: torch.autograd.functional.vhp
 */
export function vhp(...given: unknown[]): [Tensors, Tensors] {
  return hessianProduct('vhp', given);
}

/**
 * The function's value, and its Hessian times v. The Hessian is symmetric: this is vhp, with the same
 * arguments, results and errors.
 * PyTorch: torch.autograd.functional.hvp
 */
export function hvp(...given: unknown[]): [Tensors, Tensors] {
  return hessianProduct('hvp', given);
}

function hessianProduct(name: 'vhp' | 'hvp', given: unknown[]): [Tensors, Tensors] {
  return withGradMode(true, () => {
    const { func, inputs, v, create, strict } = bound(name, given);
    const vector = vectorFor(v, inputs, name, 'the input to the user-provided function is');
    const outputs = outputsOf(func, inputs.list, name);
    checkSingle(outputs, name);
    checkDepends(outputs.list, 'outputs', strict);
    const gradient = gradsOf(outputs.list, inputs.list, null, { create_graph: true });
    checkDepends(gradient, 'jacobian', strict);
    const grads = gradsOf(gradient, inputs.list, vector, { create_graph: create });
    const product = withZeros(grads, inputs.list, { strict, createGraph: create, stage: 'double_back' });
    return [
      shapedAs(released(outputs.list, create), outputs.isTuple),
      shapedAs(released(product, create), inputs.isTuple),
    ];
  });
}
