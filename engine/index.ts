// The public, PyTorch-like API: the namespace `torch`. Names and meanings are PyTorch's; keyword arguments
// come as a trailing plain object, as in x.sum(1, {keepdim: true}).
import './attach';
import type { Functions, Linalg, NnFunctional, Special } from './api.generated';
import { functionsOf } from './attach';
import { grad as gradOf } from './autograd/backward';
import { is_grad_enabled, setGradMode, withGradMode } from './autograd/mode';
import { RuntimeError } from './backend';
import * as nn from './nn';
import { legacyTensor, opTable } from './ops';
import { bind, parseSchema } from './ops/schema';
import * as optim from './optim';
import { defaultGenerator, Generator, manual_seed as seed } from './random';
import { Arr } from './tensor/arr';
import * as dtype from './tensor/dtype';
import { set_printoptions } from './tensor/print';
import { Size } from './tensor/size';
import { Tensor as TensorClass } from './tensor/tensor';

export {
  type BackendOptions,
  backendInfo,
  IndexError,
  loadBackend,
  memory,
  RuntimeError,
  readyBackend,
  setNotice,
  ValueError,
} from './backend';
export { type Difference, differences } from './differences';
export { resolveMarkers } from './tensor/reading';
export { buildGraph, collectGraphs } from './trace/build';
export { beginRun, name } from './trace/recording';
export { is_grad_enabled, opTable };

type Tensor = TensorClass;

/** torch.Tensor: callable with and without new, always float32, and the class that instanceof asks for. */
const Tensor = new Proxy(TensorClass, {
  apply: (_, __, args) => legacyTensor(...args),
  construct: (_, args) => legacyTensor(...args),
}) as unknown as typeof TensorClass & {
  new (...args: unknown[]): TensorClass;
  (...args: unknown[]): TensorClass;
};

/** Runs a function without recording gradients: torch.no_grad(() => { ... }). */
function no_grad<T>(work: () => T): T {
  return withGradMode(false, work);
}

/** Runs a function with gradients recorded, also inside no_grad. */
function enable_grad<T>(work: () => T): T {
  return withGradMode(true, work);
}

/** Switches recording on or off from here on; with a function, only while it runs. */
function set_grad_enabled(mode: boolean, work?: () => unknown): unknown {
  if (work) return withGradMode(mode, work);
  setGradMode(mode);
  return undefined;
}

const gradSchema = parseSchema(
  'grad(Tensor|Tensor[] outputs, Tensor|Tensor[] inputs, Tensor|Tensor[]? grad_outputs=None, bool? retain_graph=None, bool create_graph=False, bool allow_unused=False) -> Tensor[]',
);

/** The gradients of outputs with respect to inputs, without touching any .grad. */
function grad(...given: unknown[]): (Tensor | null)[] {
  const args = bind(gradSchema, given, false);
  const list = (value: unknown) => (value === null ? [] : Array.isArray(value) ? value : [value]) as Tensor[];
  return gradOf(
    list(args.outputs),
    list(args.inputs),
    list(args.grad_outputs),
    Boolean(args.retain_graph),
    Boolean(args.allow_unused),
  );
}

/** The state of the default generator, as PyTorch's 5056 bytes. */
function get_rng_state(): Tensor {
  return new TensorClass(Arr.from(defaultGenerator.get_state(), [5056], dtype.uint8));
}

function set_rng_state(state: Tensor): void {
  const bytes = state.arr.storage.readNow();
  if (!bytes)
    throw new RuntimeError(
      'set_rng_state() needs values that are still on the GPU. Write `await t.data()` for that tensor before.',
    );
  defaultGenerator.set_state(bytes);
}

const torch = {
  ...(functionsOf('function') as unknown as Functions),
  linalg: functionsOf('linalg') as unknown as Linalg,
  special: functionsOf('special') as unknown as Special,
  Tensor,
  Size,
  dtype: dtype.DType,
  float32: dtype.float32,
  float: dtype.float32,
  float64: dtype.float64,
  double: dtype.float64,
  float16: dtype.float16,
  half: dtype.float16,
  int64: dtype.int64,
  long: dtype.int64,
  int32: dtype.int32,
  int: dtype.int32,
  int16: dtype.int16,
  short: dtype.int16,
  int8: dtype.int8,
  uint8: dtype.uint8,
  bool: dtype.bool,
  no_grad,
  enable_grad,
  set_grad_enabled,
  is_grad_enabled,
  autograd: { grad },
  nn,
  optim,
  set_printoptions,
  Generator,
  get_rng_state,
  set_rng_state,
  manual_seed: (value: number | bigint) => {
    seed(value);
    return defaultGenerator;
  },
  initial_seed: () => defaultGenerator.initial_seed(),
  is_tensor: (value: unknown): value is Tensor => value instanceof TensorClass,
  numel: (tensor: Tensor) => tensor.numel(),
  get_default_dtype: () => dtype.defaultDtype(),
  set_default_dtype: (wanted: dtype.DType | string) => dtype.setDefaultDtype(dtype.toDtype(wanted)),
  promote_types: (a: dtype.DType | string, b: dtype.DType | string) =>
    dtype.promote(dtype.toDtype(a), dtype.toDtype(b)),
  cuda: { is_available: () => false, device_count: () => 0 },
  device: (name: string) => name,
  inf: Number.POSITIVE_INFINITY,
  nan: Number.NaN,
  pi: Math.PI,
  e: Math.E,
};

export { nn, optim, Tensor, torch };

/** torch.nn.functional, with the types of the op table. */
export const F = nn.functional as typeof nn.functional & NnFunctional;
