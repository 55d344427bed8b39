// The public, PyTorch-like API: the namespace `torch`. Names and meanings are PyTorch's; keyword arguments
// come as a trailing plain object, as in x.sum(1, {keepdim: true}).
import './attach';
import type { Functions, Linalg, NnFunctional, Special } from './api.generated';
import { functionsOf } from './attach';
import * as autograd from './autograd';
import { is_grad_enabled, is_inference_mode_enabled } from './autograd/mode';
import { enable_grad, inference_mode, no_grad, set_grad_enabled } from './autograd/modeFunctions';
import { LinAlgError } from './backend';
import * as data from './data';
import { load, safetensors, save } from './io';
import * as nn from './nn';
import { deepcopy } from './nn/deepcopy';
import { legacyTensor, legacyTypes, opTable } from './ops';
import * as randomness from './ops/random/generators';
import { broadcast_shapes } from './ops/shape';
import * as optim from './optim';
import * as settings from './settings';
import { cuda, device } from './tensor/device';
import * as dtype from './tensor/dtype';
import { finfo, iinfo } from './tensor/numericInfo';
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
  warmBackend,
} from './backend';
export { resolveMarkers } from './tensor/reading';
export { buildGraph, collectGraphs } from './trace/build';
export { beginRun, name } from './trace/recording';
export { is_grad_enabled, opTable };

type Tensor = TensorClass;

/** torch.Tensor: callable with and without new, always float32, and the class that instanceof asks for. */
const Tensor = new Proxy(TensorClass, {
  apply: (_, __, args) => legacyTensor(dtype.defaultDtype(), ...args),
  construct: (_, args) => legacyTensor(dtype.defaultDtype(), ...args),
}) as unknown as typeof TensorClass & {
  new (...args: unknown[]): TensorClass;
  (...args: unknown[]): TensorClass;
};

/** torch.Size([2, 3]), with and without new. */
const Size = new Proxy(SizeClass, {
  apply: (_, __, [dims]) => SizeClass.fromShape(Array.from((dims as Iterable<number>) ?? [])),
  construct: (_, [dims]) => SizeClass.fromShape(Array.from((dims as Iterable<number>) ?? [])),
}) as unknown as typeof SizeClass & ((dims?: Iterable<number>) => SizeClass);

/** torch.LongTensor([1, 2]) and the other old typed constructors. */
const typedTensors = Object.fromEntries(
  Object.entries(legacyTypes).map(([name, kind]) => [
    name,
    Object.defineProperty((...args: unknown[]) => legacyTensor(kind, ...args), 'name', { value: name }),
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

/** What is no op. */
const besides = {
  __version__: '1.13.1+lantern',
  ...typedTensors,
  broadcast_shapes,
  linalg: { ...functionsOf('linalg'), LinAlgError } as unknown as Linalg & {
    LinAlgError: typeof LinAlgError;
  },
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
  ...randomness,
  random: randomness,
  is_tensor: (value: unknown): value is Tensor => value instanceof TensorClass,
  numel: (tensor: Tensor) => tensor.numel(),
  ...settings,
  finfo,
  iinfo,
  cuda,
  backends: { mps: { is_available: () => false }, cudnn: { is_available: () => false } },
  device,
  strided: 'torch.strided',
  inf: Number.POSITIVE_INFINITY,
  nan: Number.NaN,
  pi: Math.PI,
  e: Math.E,
};

// The types are named and not spelled out, so that the editor finds the table's documentation.
const torch: Functions & Omit<typeof besides, keyof Functions> = {
  ...(functionsOf('function') as unknown as Functions),
  ...besides,
};

/** Python's module copy, of which models need deepcopy. */
export const copy = { deepcopy: <T>(value: T): T => deepcopy(value) };

export { nn, optim, safetensors, Tensor, torch, torchvision };

/** torch.nn.functional, with the types of the op table. */
export const F = nn.functional as typeof nn.functional & NnFunctional;
