// torch.nn.utils.weight_norm and spectral_norm: a weight computed before every forward from parameters of another
// form: a direction and its length, or a matrix divided by its largest singular value.
import type { Handle } from '../../autograd/handle';
import { withGradMode } from '../../autograd/mode';
import { RuntimeError, ValueError } from '../../backend';
import { defaultGenerator } from '../../random';
import { Arr } from '../../tensor/arr';
import { Tensor } from '../../tensor/tensor';
import { bound } from '../arguments';
import { ConvTranspose1d, ConvTranspose2d, ConvTranspose3d } from '../convolution';
import type { Module } from '../Module';
import { Parameter } from '../Parameter';

interface Reform {
  handle: Handle;
  /** Puts a plain parameter back in the weight's place. */
  undo(): void;
}

type Kind = 'weight_norm' | 'spectral_norm';
const known: Record<Kind, WeakMap<Module, Map<string, Reform>>> = {
  weight_norm: new WeakMap(),
  spectral_norm: new WeakMap(),
};

function remember(kind: Kind, module: Module, name: string, reform: Reform): void {
  const here = known[kind].get(module) ?? new Map<string, Reform>();
  here.set(name, reform);
  known[kind].set(module, here);
}

function refuseSecond(kind: Kind, module: Module, name: string): void {
  if (known[kind].get(module)?.has(name)) {
    throw new RuntimeError(`Cannot register two ${kind} hooks on the same parameter ${name}`);
  }
}

function undo(kind: Kind, module: Module, name: string): Module {
  const reform = known[kind].get(module)?.get(name);
  if (!reform) throw new ValueError(`${kind} of '${name}' not found in ${module}`);
  reform.undo();
  reform.handle.remove();
  known[kind].get(module)!.delete(name);
  return module;
}

/** The lengths of the slices along a dimension, or of the whole for -1, in a shape that goes with them. */
function lengthExcept(v: Tensor, dim: number): Tensor {
  const others = v.dims.map((_, i) => i).filter((i) => i !== dim);
  return v
    .mul(v)
    .sum(others, dim !== -1)
    .sqrt();
}

/**
 * Replaces a weight by its direction and its length, weight = g * v / |v|, as parameters name_g and name_v;
 * gives the module: (module, name='weight', dim=0). A length for each index of dim, or one for all with
 * dim=null. RuntimeError where the parameter has it already.
 * PyTorch: torch.nn.utils.weight_norm (Salimans and Kingma 2016)
 */
export function weight_norm<M extends Module>(module: M, ...given: unknown[]): M {
  const args = bound("weight_norm(str name='weight', int? dim=0)", given);
  const name: string = args.name;
  const dim: number = args.dim ?? -1;
  refuseSecond('weight_norm', module, name);
  const weight: Tensor = module[name];
  const [g, v] = [`${name}_g`, `${name}_v`];
  const compute = (from: Module): Tensor => from[v].mul(from[g].div(lengthExcept(from[v], dim)));
  Reflect.deleteProperty(module, name);
  module.register_parameter(g, new Parameter(lengthExcept(weight.detach(), dim)));
  module.register_parameter(v, new Parameter(weight.detach()));
  Reflect.set(module, name, compute(module));
  const handle = module.register_forward_pre_hook((from: Module) => {
    Reflect.set(from, name, compute(from));
  });
  const back = () => {
    const plain = withGradMode(false, () => compute(module));
    for (const each of [name, g, v]) Reflect.deleteProperty(module, each);
    Reflect.set(module, name, new Parameter(plain));
  };
  remember('weight_norm', module, name, { handle, undo: back });
  return module;
}

/**
 * Makes the weight a plain parameter again and gives the module. ValueError where there was no weight_norm.
 * PyTorch: torch.nn.utils.remove_weight_norm
 */
export function remove_weight_norm<M extends Module>(module: M, name = 'weight'): M {
  return undo('weight_norm', module, name) as M;
}

const unit = (x: Tensor, eps: number) => x.div(x.mul(x).sum().sqrt().clamp(eps, null));

/**
 * Divides a weight by its largest singular value, which each forward in training estimates anew; gives the
 * module: (module, name='weight', n_power_iterations=1, eps=1e-12, dim=null). dim=null is 1 for
 * ConvTranspose, else 0.
 * ValueError where n_power_iterations is not positive or the parameter is null; RuntimeError for a second
 * one.
 * PyTorch: torch.nn.utils.spectral_norm (Miyato et al. 2018)
 */
export function spectral_norm<M extends Module>(module: M, ...given: unknown[]): M {
  const args = bound(
    "spectral_norm(str name='weight', int n_power_iterations=1, float eps=1e-12, int? dim=None)",
    given,
  );
  const { name, n_power_iterations: times, eps } = args;
  const turned = [ConvTranspose1d, ConvTranspose2d, ConvTranspose3d].some((kind) => module instanceof kind);
  const dim: number = args.dim ?? (turned ? 1 : 0);
  if (times <= 0) {
    throw new ValueError(`Expected n_power_iterations to be positive, but got n_power_iterations=${times}`);
  }
  refuseSecond('spectral_norm', module, name);
  const weight: Parameter | null = module[name];
  if (weight === null) {
    throw new ValueError(`\`SpectralNorm\` cannot be applied as parameter \`${name}\` is None`);
  }
  const [orig, left, right] = [`${name}_orig`, `${name}_u`, `${name}_v`];
  const asMatrix = (x: Tensor) => x.movedim(dim, 0).reshape([x.dims[dim]!, -1]);
  const random = (count: number) =>
    unit(new Tensor(Arr.from(defaultGenerator.normal(count), [count], weight.dtype)), eps);
  const [height, width] = asMatrix(weight.detach()).dims as [number, number];
  Reflect.deleteProperty(module, name);
  module.register_parameter(orig, weight);
  Reflect.set(module, name, weight.detach());
  module.register_buffer(left, random(height));
  module.register_buffer(right, random(width));
  const compute = (from: Module, iterate: boolean): Tensor => {
    const matrix = asMatrix(from[orig]);
    // What was used stays as it was, for the backward passes of earlier calls.
    if (iterate) {
      withGradMode(false, () => {
        for (let i = 0; i < times; i++) {
          Reflect.set(from, right, unit(matrix.t().mv(from[left]), eps));
          Reflect.set(from, left, unit(matrix.mv(from[right]), eps));
        }
      });
    }
    return from[orig].div(from[left].dot(matrix.mv(from[right])));
  };
  const handle = module.register_forward_pre_hook((from: Module) => {
    Reflect.set(from, name, compute(from, from.training));
  });
  const back = () => {
    const plain = withGradMode(false, () => compute(module, false));
    for (const each of [name, left, right, orig]) Reflect.deleteProperty(module, each);
    module.register_parameter(name, new Parameter(plain));
  };
  remember('spectral_norm', module, name, { handle, undo: back });
  return module;
}

/**
 * Makes the weight a plain parameter again and gives the module. ValueError where there was no spectral_norm.
 * PyTorch: torch.nn.utils.remove_spectral_norm
 */
export function remove_spectral_norm<M extends Module>(module: M, name = 'weight'): M {
  return undo('spectral_norm', module, name) as M;
}
