// torch.nn.utils.parametrize: a weight that is computed, whenever it is asked for, from another by modules that the
// reader writes. The module gets a class of its own, as in PyTorch, on which the weight is a property.
import { withGradMode } from '../../autograd/mode';
import { RuntimeError, ValueError } from '../../backend';
import { finallyDo } from '../../finallyDo';
import { pyTypeOf } from '../../ops/schema';
import { sameShape } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import { ModuleDict, ModuleList } from '../containers';
import type { Module } from '../Module';
import { Parameter } from '../Parameter';
import { registryKey } from '../registry';
import { withoutNew } from '../withoutNew';

/** What is computed within cached(), by module and name. */
let cache: Map<Module, Map<string, Tensor>> | null = null;

const hasInverse = (module: Module) => 'right_inverse' in module;

function inverse(module: Module, value: unknown): unknown {
  return (Reflect.get(module, 'right_inverse') as (value: unknown) => unknown).call(module, value);
}

function register(owner: Module, name: string, tensor: Tensor): void {
  if (tensor instanceof Parameter) owner.register_parameter(name, tensor);
  else owner.register_buffer(name, tensor);
}

class List extends (ModuleList as unknown as new (modules: Module[]) => Module & Iterable<Module>) {
  declare is_tensor: boolean;
  declare ntensors: number;
  declare unsafe: boolean;

  constructor(modules: Module[], original: Tensor, unsafe: boolean) {
    super(modules);
    this.unsafe = unsafe;
    const dims = [...original.dims];
    const { dtype } = original;
    const made = withGradMode(false, () =>
      [...modules]
        .reverse()
        .reduce<unknown>((value, each) => (hasInverse(each) ? inverse(each, value) : value), original),
    );
    this.is_tensor = made instanceof Tensor;
    if (made instanceof Tensor) {
      if (made.dtype !== dtype)
        throw new ValueError(
          `When \`right_inverse\` outputs one tensor, it may not change the dtype.\noriginal.dtype: ${dtype}\nright_inverse(original).dtype: ${made.dtype}`,
        );
      this.ntensors = 1;
      if (made !== original) original.data = made.detach();
      register(this, 'original', original);
    } else {
      if (!Array.isArray(made))
        throw new ValueError(
          `'right_inverse' must return a Tensor or a Sequence of tensors (list, tuple...). Got ${pyTypeOf(made)}`,
        );
      this.ntensors = made.length;
      for (const [i, each] of made.entries()) {
        if (!(each instanceof Tensor))
          throw new ValueError(
            `'right_inverse' must return a Tensor or a Sequence of tensors (list, tuple...). Got element ${i} of the sequence with type ${pyTypeOf(each)}.`,
          );
        const kept = original instanceof Parameter ? new Parameter(each) : each;
        kept.requires_grad_(original.requires_grad);
        register(this, `original${i}`, kept);
      }
    }
    if (!unsafe) checkResult(this.forward(), dtype, dims);
  }

  override forward(): Tensor {
    const originals = this.is_tensor
      ? [this.original]
      : Array.from({ length: this.ntensors }, (_, i) => this[`original${i}`]);
    const [first, ...rest] = [...this].filter((each) => each instanceof Object);
    return rest.reduce((x, each) => each(x), first!(...originals)) as Tensor;
  }

  /** Writes a value for the whole back into what it is computed from. */
  assign(value: Tensor): void {
    withGradMode(false, () => {
      const made = [...this].reverse().reduce<unknown>((given, each) => {
        if (!hasInverse(each))
          throw new RuntimeError(`parametrization ${each._get_name()} does not implement right_inverse.`);
        return inverse(each, given);
      }, value);
      if (this.is_tensor) {
        if (!(made instanceof Tensor))
          throw new ValueError(`\`right_inverse\` should return a tensor. Got ${pyTypeOf(made)}`);
        this.original.data = made.detach();
      } else {
        if (!Array.isArray(made) || made.length !== this.ntensors)
          throw new ValueError(
            `'right_inverse' must return a sequence of tensors of length ${this.ntensors}.`,
          );
        for (const [i, each] of made.entries()) this[`original${i}`].data = each.detach();
      }
    });
  }
}
const ParametrizationList = withoutNew('ParametrizationList', List);

function checkResult(result: unknown, dtype: Tensor['dtype'], dims: readonly number[]): void {
  if (!(result instanceof Tensor))
    throw new ValueError(`A parametrization must return a tensor. Got ${pyTypeOf(result)}.`);
  const may = (what: string) =>
    `Registering a parametrization may not change the ${what} of the tensor, unless \`unsafe\` flag is enabled.`;
  const shown = (shape: readonly number[]) => `torch.Size([${shape.join(', ')}])`;
  if (result.dtype !== dtype)
    throw new ValueError(
      `${may('dtype')}\nunparametrized dtype: ${dtype}\nparametrized dtype: ${result.dtype}`,
    );
  if (!sameShape(result.dims, dims))
    throw new ValueError(
      `${may('shape')}\nunparametrized shape: ${shown(dims)}\nparametrized shape: ${shown(result.dims)}`,
    );
}

/** The module as one of a class of its own, with the name that PyTorch gives it. */
function giveOwnClass(module: Module): void {
  const plain = Object.getPrototypeOf(module) as object;
  const own = Object.create(plain) as object;
  const kind = Object.defineProperty(() => {}, 'name', { value: `Parametrized${module._get_name()}` });
  Object.defineProperty(own, 'constructor', { value: kind, configurable: true, writable: true });
  Object.setPrototypeOf(module, own);
}

function computed(module: Module, name: string): Tensor {
  const list = (module.parametrizations as { get(name: string): Module }).get(name);
  if (!cache) return list() as Tensor;
  const here = cache.get(module) ?? new Map<string, Tensor>();
  cache.set(module, here);
  const known = here.get(name) ?? (list() as Tensor);
  here.set(name, known);
  return known;
}

function giveProperty(module: Module, name: string): void {
  Object.defineProperty(Object.getPrototypeOf(module), name, {
    configurable: true,
    get(this: Module) {
      return computed(this, name);
    },
    set(this: Module, value: Tensor) {
      this.parametrizations.get(name).assign(value);
    },
  });
}

/**
 * Whether a tensor of a module, or any of its own, is parametrized.
 * PyTorch: torch.nn.utils.parametrize.is_parametrized
 */
export function is_parametrized(module: Module, tensor_name: string | null = null): boolean {
  const all = module[registryKey].modules.get('parametrizations');
  if (!(all instanceof ModuleDict)) return false;
  return tensor_name === null ? all[registryKey].modules.size > 0 : all[registryKey].modules.has(tensor_name);
}

/**
 * Lets a module compute a parameter or buffer of another: module[name] becomes parametrization(original), and the
 * original is a parameter under parametrizations[name].original. Several are applied in turn. Gives the module.
 * A method right_inverse(value) of the parametrization says what the original is to be for a value that is assigned.
 * ValueError where there is no such tensor, or its shape or dtype would change, unless {unsafe: true}.
 * PyTorch: torch.nn.utils.parametrize.register_parametrization
 */
export function register_parametrization<M extends Module>(
  module: M,
  tensor_name: string,
  parametrization: Module,
  { unsafe = false }: { unsafe?: boolean } = {},
): M {
  parametrization.train(module.training);
  const { parameters, buffers } = module[registryKey];
  if (is_parametrized(module, tensor_name)) {
    const list = module.parametrizations.get(tensor_name);
    if (!unsafe) {
      const before = module[tensor_name] as Tensor;
      checkResult(parametrization(before), before.dtype, before.dims);
    }
    list.append(parametrization);
    list.unsafe ||= unsafe;
  } else if (parameters.has(tensor_name) || buffers.has(tensor_name)) {
    const list = new ParametrizationList([parametrization], module[tensor_name], unsafe);
    Reflect.deleteProperty(module, tensor_name);
    if (!is_parametrized(module)) {
      giveOwnClass(module);
      (module as Module).parametrizations = new ModuleDict();
    }
    giveProperty(module, tensor_name);
    module.parametrizations.set(tensor_name, list);
  } else {
    throw new ValueError(
      `Module '${module}' does not have a parameter, a buffer, or a parametrized element with name '${tensor_name}'`,
    );
  }
  return module;
}

/**
 * Makes a parametrized tensor a plain one again, of its present value, or with leave_parametrized=false of its
 * original. Gives the module. ValueError where it is not parametrized.
 * PyTorch: torch.nn.utils.parametrize.remove_parametrizations
 */
export function remove_parametrizations<M extends Module>(
  module: M,
  tensor_name: string,
  leave_parametrized: boolean | { leave_parametrized?: boolean } = true,
): M {
  const keeps =
    typeof leave_parametrized === 'boolean'
      ? leave_parametrized
      : (leave_parametrized.leave_parametrized ?? true);
  if (!is_parametrized(module, tensor_name))
    throw new ValueError(`Module ${module} does not have a parametrization on ${tensor_name}`);
  const list = module.parametrizations.get(tensor_name) as InstanceType<typeof ParametrizationList>;
  let original: Tensor;
  if (list.is_tensor) {
    original = list.original;
    if (keeps) original.data = withGradMode(false, () => module[tensor_name] as Tensor).detach();
  } else {
    if (!keeps)
      throw new ValueError(
        'Cannot leave unparametrized (`leave_parametrized=False`) a tensor that is parametrized in terms of a sequence of tensors.',
      );
    const now = module[tensor_name] as Tensor;
    original = now.requires_grad ? new Parameter(now.detach()) : now;
  }
  const own = Object.getPrototypeOf(module) as object;
  Reflect.deleteProperty(own, tensor_name);
  module.parametrizations.pop(tensor_name);
  if (!is_parametrized(module)) {
    Reflect.deleteProperty(module, 'parametrizations');
    Object.setPrototypeOf(module, Object.getPrototypeOf(own) as object);
  }
  register(module, tensor_name, original);
  return module;
}

/**
 * Within the function given, each parametrized tensor is computed once and then kept: cached(() => model(x)). Of an
 * asynchronous function until its promise settles.
 * PyTorch: torch.nn.utils.parametrize.cached
 */
export function cached<T>(work: () => T): T {
  const outer = cache;
  cache ??= new Map();
  return finallyDo(work, () => {
    cache = outer;
  });
}
