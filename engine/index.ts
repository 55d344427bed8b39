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
  probeRest,
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

/** Callable with and without new, and the class that instanceof asks for. */
const Tensor = new Proxy(TensorClass, {
  apply: (_, __, args) => legacyTensor(dtype.defaultDtype(), ...args),
  construct: (_, args) => legacyTensor(dtype.defaultDtype(), ...args),
}) as unknown as typeof TensorClass & {
  new (...args: unknown[]): TensorClass;
  (...args: unknown[]): TensorClass;
};

/** Callable with and without new. */
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
  /**
   * Linear algebra: solve, inv, svd, norm and others.
   * PyTorch: torch.linalg
   */
  linalg: { ...functionsOf('linalg'), LinAlgError } as unknown as Linalg & {
    LinAlgError: typeof LinAlgError;
  },
  /**
   * Special functions: erf, gamma, Bessel and others.
   * PyTorch: torch.special
   */
  special: functionsOf('special') as unknown as Special,
  /**
   * torch.Tensor, with and without new: a size gives zeros, torch.Tensor(2, 3); a list gives its values. Of
   * the default dtype, float32 unless set; torch.tensor is the better way. `value instanceof torch.Tensor`
   * asks for any tensor.
   * PyTorch: torch.Tensor
   */
  Tensor,
  /**
   * A shape from a list of whole numbers, with and without new: torch.Size([2, 3]).
   * PyTorch: torch.Size
   */
  Size,
  /** The class of dtypes: torch.float32 is one. PyTorch: torch.dtype */
  dtype: dtype.DType,
  /** Floating point, 32 bits: the dtype of numbers with a point unless set_default_dtype says another. */
  float32: dtype.float32,
  /** The same as float32. */
  float: dtype.float32,
  /** Floating point, 64 bits by its name; the values are held in single precision here. */
  float64: dtype.float64,
  /** The same as float64. */
  double: dtype.float64,
  /** Floating point, 16 bits by its name; the values are held in single precision here. */
  float16: dtype.float16,
  /** The same as float16. */
  half: dtype.float16,
  /**
   * Whole numbers, 64 bits by its name; the values are held in 32 bits here. The dtype of whole numbers and
   * of indices.
   */
  int64: dtype.int64,
  /** The same as int64. */
  long: dtype.int64,
  /** Whole numbers, 32 bits. */
  int32: dtype.int32,
  /** The same as int32. */
  int: dtype.int32,
  /** Whole numbers, 16 bits. */
  int16: dtype.int16,
  /** The same as int16. */
  short: dtype.int16,
  /** Whole numbers from -128 to 127. */
  int8: dtype.int8,
  /** Whole numbers from 0 to 255: bytes, such as the pixels of images. */
  uint8: dtype.uint8,
  /** True and false: what comparisons give, and masks. */
  bool: dtype.bool,
  no_grad,
  enable_grad,
  set_grad_enabled,
  inference_mode,
  is_grad_enabled,
  is_inference_mode_enabled,
  /**
   * Whether a tensor was made within inference_mode.
   * PyTorch: torch.is_inference
   */
  is_inference: (tensor: Tensor) => tensor.is_inference(),
  /** Gradients beyond tensor.backward(): grad, Function, functional, gradcheck. PyTorch: torch.autograd */
  autograd,
  /** Layers, losses and what they are made of. PyTorch: torch.nn */
  nn,
  /** Optimisers and schedulers of their learning rates. PyTorch: torch.optim */
  optim,
  /** torch.utils.data: datasets, samplers and the DataLoader. */
  utils: { data },
  save,
  load,
  ...randomness,
  /** The default generator's seed and state, Generator and fork_rng. PyTorch: torch.random */
  random: randomness,
  /**
   * Whether a value is a tensor; parameters are.
   * PyTorch: torch.is_tensor
   */
  is_tensor: (value: unknown): value is Tensor => value instanceof TensorClass,
  /**
   * How many elements a tensor has.
   * PyTorch: torch.numel
   */
  numel: (tensor: Tensor) => tensor.numel(),
  ...settings,
  finfo,
  iinfo,
  /**
   * There is none: is_available() is false, device_count() 0, so that code which asks first goes on by
   * itself. Seeding and clearing do nothing; current_device, get_device_name and synchronize throw an
   * AssertionError.
   * PyTorch: torch.cuda
   */
  cuda,
  /**
   * Asked for the accelerators of other machines: neither is there.
   * PyTorch: torch.backends
   */
  backends: { mps: { is_available: () => false }, cudnn: { is_available: () => false } },
  /**
   * A device's type and index: torch.device('cuda', 0) or torch.device('cuda:0'), with and without new. It
   * chooses nothing: the page says where it computes. Equal devices are one object.
   * RuntimeError for a type that PyTorch does not know, or an index twice; TypeError for what is no string,
   * number or device.
   * PyTorch: torch.device
   */
  device,
  strided: 'torch.strided',
  /** Infinity. PyTorch: torch.inf */
  inf: Number.POSITIVE_INFINITY,
  /** Not a number. PyTorch: torch.nan */
  nan: Number.NaN,
  /** 3.14159... PyTorch: torch.pi */
  pi: Math.PI,
  /** 2.71828... PyTorch: torch.e */
  e: Math.E,
};

// The types are named and not spelled out, so that the editor finds the table's documentation.
const torch: Functions & Omit<typeof besides, keyof Functions> = {
  ...(functionsOf('function') as unknown as Functions),
  ...besides,
};

/**
 * Python's module copy, of which models need deepcopy: a copy with copies of all that is in it. RuntimeError
 * for a tensor that is no leaf.
 * Source: Python's copy.deepcopy
 */
export const copy = {
  /**
   * A copy of a value with copies of all that is in it: modules, tensors, lists, Maps and plain objects; what
   * several places share, their copies share. Functions and other objects stay the same. RuntimeError for a
   * tensor that is no leaf.
   * Source: Python's copy.deepcopy
   */
  deepcopy: <T>(value: T): T => deepcopy(value),
};

export { nn, optim, safetensors, Tensor, torch, torchvision };

/** torch.nn.functional, with the types of the op table. */
export const F = nn.functional as typeof nn.functional & NnFunctional;
