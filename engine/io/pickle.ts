// Writes a pickle of protocol 2 as torch.save does: numbers, texts, lists, dictionaries, tensors by their storages.
// What has no counterpart in Python is refused.
import { PyTypeError, RuntimeError } from '../backend';
import { Parameter } from '../nn/Parameter';
import { StateDict } from '../nn/stateDict';
import { isPlainObject, pyTypeOf } from '../ops/schema';
import { DType } from '../tensor/dtype';
import { Size, stridesOf } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { limits } from './limits';

/** What a storage is called in a file. */
export interface StorageName {
  key: string;
  type: string;
  count: number;
}

export function pickle(root: unknown, storageOf: (tensor: Tensor) => StorageName): Uint8Array {
  const chunks: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const memo = new Map<unknown, number>();
  const put = (...bytes: number[]): undefined => {
    chunks.push(Uint8Array.from(bytes));
  };
  const word = (value: number): number[] => [
    value & 255,
    (value >>> 8) & 255,
    (value >>> 16) & 255,
    value >>> 24,
  ];
  const remember = (value: unknown): undefined => {
    const index = memo.size;
    memo.set(value, index);
    put(...(index < 256 ? [0x71, index] : [0x72, ...word(index)]));
  };
  const recall = (value: unknown): boolean => {
    const index = memo.get(value);
    if (index === undefined) return false;
    put(...(index < 256 ? [0x68, index] : [0x6a, ...word(index)]));
    return true;
  };
  const global = (module: string, name: string): undefined => {
    const key = `global ${module} ${name}`;
    if (recall(key)) return;
    chunks.push(encoder.encode(`c${module}\n${name}\n`));
    remember(key);
  };
  const integer = (value: number): undefined => {
    if (value >= 0 && value < 256) return put(0x4b, value);
    if (value >= 0 && value < 65536) return put(0x4d, value & 255, value >> 8);
    if (value >= -2147483648 && value <= 2147483647) return put(0x4a, ...word(value));
    let rest = BigInt(value);
    const bytes: number[] = [];
    for (; rest !== 0n && rest !== -1n; rest >>= 8n) bytes.push(Number(rest & 255n));
    bytes.push(rest === 0n ? 0 : 255);
    put(0x8a, bytes.length, ...bytes);
  };
  const double = (value: number): undefined => {
    const bytes = new Uint8Array(9);
    bytes[0] = 0x47;
    new DataView(bytes.buffer).setFloat64(1, value, false);
    chunks.push(bytes);
  };
  const text = (value: string): undefined => {
    if (recall(`text ${value}`)) return;
    const bytes = encoder.encode(value);
    put(0x58, ...word(bytes.length));
    chunks.push(bytes);
    remember(`text ${value}`);
  };
  const tuple = (write: () => void): undefined => {
    put(0x28);
    write();
    put(0x74);
  };
  const orderedDict = (): undefined => {
    global('collections', 'OrderedDict');
    put(0x29, 0x52);
  };
  const tensor = (value: Tensor): undefined => {
    const { key, type, count } = storageOf(value);
    global('torch._utils', '_rebuild_tensor_v2');
    tuple(() => {
      tuple(() => {
        text('storage');
        global('torch', type);
        text(key);
        text('cpu');
        integer(count);
      });
      put(0x51);
      integer(0);
      tuple(() => value.dims.forEach(integer));
      tuple(() => stridesOf(value.dims).forEach(integer));
      put(value.requires_grad && !(value instanceof Parameter) ? 0x88 : 0x89);
      orderedDict();
    });
    put(0x52);
  };
  const items = (entries: Iterable<[unknown, unknown]>, level: number): undefined => {
    put(0x28);
    for (const [key, value] of entries) {
      save(key, level + 1);
      save(value, level + 1);
    }
    put(0x75);
  };
  const save = (value: unknown, level: number): undefined => {
    if (level > limits.pickleDepth)
      throw new RuntimeError('maximum recursion depth exceeded while pickling an object');
    if (value === null || value === undefined) return put(0x4e);
    if (typeof value === 'boolean') return put(value ? 0x88 : 0x89);
    if (typeof value === 'number')
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? integer(value) : double(value);
    if (value instanceof Number) return double(value.valueOf());
    if (typeof value === 'string') return text(value);
    if (recall(value)) return;
    if (value instanceof Parameter) {
      global('torch._utils', '_rebuild_parameter');
      tuple(() => {
        tensor(value);
        put(value.requires_grad ? 0x88 : 0x89);
        orderedDict();
      });
      put(0x52);
      return remember(value);
    }
    if (value instanceof Tensor) {
      tensor(value);
      return remember(value);
    }
    if (value instanceof DType) {
      global('torch', value.name);
      return;
    }
    if (value instanceof Size) {
      global('torch', 'Size');
      tuple(() => tuple(() => value.forEach(integer)));
      put(0x52);
      return remember(value);
    }
    if (Array.isArray(value)) {
      put(0x5d);
      remember(value);
      put(0x28);
      for (const item of value) save(item, level + 1);
      return put(0x65);
    }
    if (value instanceof StateDict) {
      orderedDict();
      remember(value);
      return items(Object.entries(value), level);
    }
    if (value instanceof Map || isPlainObject(value)) {
      put(0x7d);
      remember(value);
      const entries = value instanceof Map ? value : Object.entries(value).map(keyed);
      return items(entries as Iterable<[unknown, unknown]>, level);
    }
    throw new PyTypeError(
      `cannot pickle '${pyTypeOf(value)}' object: save its state_dict() or plain values instead`,
    );
  };
  put(0x80, 2);
  save(root, 0);
  put(0x2e);
  return joined(chunks);
}

/** JavaScript turns whole numbers into texts as keys: here they become numbers again. */
function keyed([key, value]: [string, unknown]): [unknown, unknown] {
  return [/^(0|[1-9]\d{0,14})$/.test(key) ? Number(key) : key, value];
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
