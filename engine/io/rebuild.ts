// Tensors out of a file's storages: by offset, size and stride, checked against what the storage holds. Tensors that
// show one storage share it here too, where they show the same part of it.
import { RuntimeError } from '../backend';
import { Parameter } from '../nn/Parameter';
import { Arr } from '../tensor/arr';
import { numberFormats } from '../tensor/numberBytes';
import { Size, sameShape, sizeOf, stridesOf } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { limits } from './limits';
import { Global, ordered } from './unpickle';

/** A storage of a file, whose numbers may come later in the file than the tensors that show it. */
export interface FileStorage {
  key: string;
  type: string;
  count: number;
  values: ArrayLike<number> | null;
  whole: Tensor | null;
}

export const storageTypes: Record<string, string> = {
  FloatStorage: 'float32',
  DoubleStorage: 'float64',
  HalfStorage: 'float16',
  BFloat16Storage: 'bfloat16',
  LongStorage: 'int64',
  IntStorage: 'int32',
  ShortStorage: 'int16',
  CharStorage: 'int8',
  ByteStorage: 'uint8',
  BoolStorage: 'bool',
};

interface Shown {
  storage: FileStorage;
  offset: number;
  size: number[];
  stride: number[];
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);
}

/** The part of a storage that a tensor shows, if the storage has it. */
export function shown(storage: unknown, offset: unknown, size: unknown, stride: unknown): Shown {
  const held = storage as FileStorage;
  if (
    typeof held?.count !== 'number' ||
    !Number.isSafeInteger(offset) ||
    !isCounts(size) ||
    !isCounts(stride)
  )
    throw new RuntimeError('the file describes a tensor in a way that cannot be read');
  const last = size.includes(0) ? -1 : size.reduce((at, n, i) => at + (n - 1) * stride[i]!, offset as number);
  if (size.length !== stride.length || (offset as number) < 0 || last >= held.count || size.length > 25)
    throw new RuntimeError(
      `setStorage: sizes [${size.join(', ')}], strides [${stride.join(', ')}], storage offset ${String(offset)}, are out of bounds for a storage of ${held.count} elements`,
    );
  return { storage: held, offset: offset as number, size, stride };
}

let spread = 0;

/** To be called before each file: what its tensors may take together is counted from here. */
export function beginFile(): void {
  spread = 0;
}

export function build({ storage, offset, size, stride }: Shown): Tensor {
  const count = sizeOf(size);
  spread += count * 4;
  if (spread > limits.unpackedBytes)
    throw new RuntimeError(`the file's tensors would take more than ${limits.unpackedBytes} bytes`);
  const { values } = storage;
  if (!values) throw new RuntimeError(`the storage ${storage.key} is missing in the file`);
  const { dtype } = numberFormats[storage.type]!;
  const isPlain = sameShape(stride, stridesOf(size)) || count <= 1;
  if (isPlain && offset === 0 && count === storage.count) {
    storage.whole ??= new Tensor(Arr.from(values, size, dtype));
    const { whole } = storage;
    return sameShape(whole.dims, size) ? whole : whole.view(size);
  }
  const out = new Float64Array(count);
  const place = size.map(() => 0);
  let from = offset;
  for (let i = 0; i < count; i++) {
    out[i] = values[from]!;
    for (let dim = size.length - 1; dim >= 0; dim--) {
      place[dim]! += 1;
      from += stride[dim]!;
      if (place[dim]! < size[dim]!) break;
      from -= stride[dim]! * size[dim]!;
      place[dim] = 0;
    }
  }
  return new Tensor(Arr.from(out, size, dtype));
}

/** The names that a file of weights may use; every other one is refused. */
export function allowedGlobals(make: (part: Shown) => Tensor): Map<string, Global> {
  const rebuild = (
    storage: unknown,
    offset: unknown,
    size: unknown,
    stride: unknown,
    requires_grad?: unknown,
  ) => {
    const tensor = make(shown(storage, offset, size, stride));
    return requires_grad === true && tensor.dtype.is_floating_point
      ? tensor.detach().requires_grad_(true)
      : tensor;
  };
  const made: [string, Global['call'], unknown?][] = [
    ['collections.OrderedDict', (entries: unknown = []) => orderedDict(entries)],
    ['torch._utils._rebuild_tensor', rebuild],
    ['torch._utils._rebuild_tensor_v2', rebuild],
    [
      'torch._utils._rebuild_parameter',
      (data: unknown, requires_grad: unknown) => new Parameter(data as Tensor, requires_grad === true),
    ],
    [
      'torch.nn.parameter.Parameter',
      (data: unknown, requires_grad: unknown = true) => new Parameter(data as Tensor, requires_grad === true),
    ],
    ['torch.Size', (sizes: unknown) => (isCounts(sizes) ? Size.fromShape(sizes) : [])],
  ];
  for (const name of Object.keys(storageTypes)) made.push([`torch.${name}`, null]);
  for (const [name, { dtype }] of Object.entries(numberFormats)) made.push([`torch.${name}`, null, dtype]);
  return new Map(made.map(([path, call, value]) => [path, new Global(path, call, value ?? null)]));
}

function orderedDict(entries: unknown): Map<unknown, unknown> {
  const dict = new Map<unknown, unknown>(Array.isArray(entries) ? (entries as [unknown, unknown][]) : []);
  ordered.add(dict);
  return dict;
}
