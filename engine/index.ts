// The public, PyTorch-like API: the namespace `torch`. Names and meanings are PyTorch's; keyword arguments
// come as a trailing plain object, as in x.sum(1, {keepdim: true}).
import './attach';
import type { Functions, Linalg, NnFunctional, Special } from './api.generated';
import { functionsOf } from './attach';
import * as autograd from './autograd';
import { is_grad_enabled, is_inference_mode_enabled } from './autograd/mode';
import { enable_grad, inference_mode, no_grad, set_grad_enabled } from './autograd/modeFunctions';
import { LinAlgError, RuntimeError } from './backend';
import * as data from './data';
import { load, safetensors, save } from './io';
import * as nn from './nn';
import { legacyTensor, legacyTypes, opTable } from './ops';
import { broadcast_shapes } from './ops/shape';
import * as optim from './optim';
import { defaultGenerator, Generator, manual_seed as seed } from './random';
import { Arr } from './tensor/arr';
import * as dtype from './tensor/dtype';
import { set_printoptions } from './tensor/print';
import { Size as SizeClass } from './tensor/size';
import { Tensor as TensorClass } from './tensor/tensor';
import * as torchvision from './vision';

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
  apply: (_, __, args) => legacyTensor(dtype.float32, ...args),
  construct: (_, args) => legacyTensor(dtype.float32, ...args),
}) as unknown as typeof TensorClass & {
  new (...args: unknown[]): TensorClass;
  (...args: unknown[]): TensorClass;
};

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

/** torch.Size([2, 3]), with and without new. */
const Size = new Proxy(SizeClass, {
  apply: (_, __, [dims]) => SizeClass.fromShape(Array.from((dims as Iterable<number>) ?? [])),
  construct: (_, [dims]) => SizeClass.fromShape(Array.from((dims as Iterable<number>) ?? [])),
}) as unknown as typeof SizeClass & ((dims?: Iterable<number>) => SizeClass);

/** torch.LongTensor([1, 2]) and the other old typed constructors. */
const typedTensors = Object.fromEntries(
  Object.entries(legacyTypes).map(([name, kind]) => [
    name,
    (...args: unknown[]) => legacyTensor(kind, ...args),
  ]),
) as Record<
  | 'FloatTensor'
  | 'DoubleTensor'
  | 'HalfTensor'
  | 'LongTensor'
  | 'IntTensor'
  | 'ShortTensor'
  | 'CharTensor'
  | 'ByteTensor'
  | 'BoolTensor',
  (...args: unknown[]) => TensorClass
>;

const torch = {
  ...(functionsOf('function') as unknown as Functions),
  ...typedTensors,
  broadcast_shapes,
  linalg: { ...(functionsOf('linalg') as unknown as Linalg), LinAlgError },
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
  inference_mode,
  is_grad_enabled,
  is_inference_mode_enabled,
  is_inference: (tensor: Tensor) => tensor.is_inference(),
  autograd,
  nn,
  optim,
  utils: { data },
  save,
  load,
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

export { nn, optim, safetensors, Tensor, torch, torchvision };

/** torch.nn.functional, with the types of the op table. */
export const F = nn.functional as typeof nn.functional & NnFunctional;
