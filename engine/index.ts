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
) as unknown as TypedTensors;

type TypedConstructor = (...args: unknown[]) => TensorClass;

interface TypedTensors {
  /**
   * A tensor of float32, the old way: FloatTensor([1, 2]) takes values, FloatTensor(2, 3) a size, of zeros. Better:
   * torch.tensor(values, {dtype: torch.float32}).
   * PyTorch: torch.FloatTensor
   */
  FloatTensor: TypedConstructor;
  /**
   * A tensor of float64, the old way: DoubleTensor([1, 2]) takes values, DoubleTensor(2, 3) a size, of zeros. Better:
   * torch.tensor(values, {dtype: torch.float64}).
   * PyTorch: torch.DoubleTensor
   */
  DoubleTensor: TypedConstructor;
  /**
   * A tensor of float16, the old way: HalfTensor([1, 2]) takes values, HalfTensor(2, 3) a size, of zeros. Better:
   * torch.tensor(values, {dtype: torch.float16}).
   * PyTorch: torch.HalfTensor
   */
  HalfTensor: TypedConstructor;
  /**
   * A tensor of int64, the old way: LongTensor([1, 2]) takes values, LongTensor(2, 3) a size, of zeros. Better:
   * torch.tensor(values, {dtype: torch.int64}).
   * PyTorch: torch.LongTensor
   */
  LongTensor: TypedConstructor;
  /**
   * A tensor of int32, the old way: IntTensor([1, 2]) takes values, IntTensor(2, 3) a size, of zeros. Better:
   * torch.tensor(values, {dtype: torch.int32}).
   * PyTorch: torch.IntTensor
   */
  IntTensor: TypedConstructor;
  /**
   * A tensor of int16, the old way: ShortTensor([1, 2]) takes values, ShortTensor(2, 3) a size, of zeros. Better:
   * torch.tensor(values, {dtype: torch.int16}).
   * PyTorch: torch.ShortTensor
   */
  ShortTensor: TypedConstructor;
  /**
   * A tensor of int8, the old way: CharTensor([1, 2]) takes values, CharTensor(2, 3) a size, of zeros. Better:
   * torch.tensor(values, {dtype: torch.int8}).
   * PyTorch: torch.CharTensor
   */
  CharTensor: TypedConstructor;
  /**
   * A tensor of uint8, the old way: ByteTensor([1, 2]) takes values, ByteTensor(2, 3) a size, of zeros. Better:
   * torch.tensor(values, {dtype: torch.uint8}).
   * PyTorch: torch.ByteTensor
   */
  ByteTensor: TypedConstructor;
  /**
   * A tensor of bool, the old way: BoolTensor([1, 2]) takes values, BoolTensor(2, 3) a size, of zeros. Better:
   * torch.tensor(values, {dtype: torch.bool}).
   * PyTorch: torch.BoolTensor
   */
  BoolTensor: TypedConstructor;
}

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
  /** The layout that tensors have here: one row after another. PyTorch: torch.contiguous_format */
  contiguous_format: 'torch.contiguous_format',
  /** The layout of the tensor that a new one is made from. PyTorch: torch.preserve_format */
  preserve_format: 'torch.preserve_format',
  /** Taken as memory_format=, and changes nothing here. PyTorch: torch.channels_last */
  channels_last: 'torch.channels_last',
  /**
   * The device of a tensor as a number: -1, which is the CPU.
   * PyTorch: torch.get_device
   */
  get_device: (tensor: Tensor) => tensor.get_device(),
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
