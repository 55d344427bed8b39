// safetensors: a header in JSON, then the numbers of all tensors one after the other. The names are those of the
// safetensors.torch module.
import { RuntimeError } from '../backend';
import { Arr } from '../tensor/arr';
import { numberFormats, readNumbers, writeNumbers } from '../tensor/numberBytes';
import { sizeOf } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { writeFile, writeFileLater } from './files';
import { limits } from './limits';
import { bytesOf, type Source } from './load';
import { joined } from './pickle';
import { tensorsOf } from './save';

const codes: Record<string, string> = {
  F64: 'float64', F32: 'float32', F16: 'float16', BF16: 'bfloat16', I64: 'int64', I32: 'int32', I16: 'int16',
  I8: 'int8', U8: 'uint8', BOOL: 'bool',
}; // biome-ignore format: a table is read better in lines
const codeOf = Object.fromEntries(Object.entries(codes).map(([code, name]) => [name, code]));

/** What reading throws for bytes that are no safetensors file. */
export class SafetensorError extends Error {
  override name = 'SafetensorError';
}

/**
 * A safetensors file of tensors by name, as bytes; a promise of them where values are on a GPU. tensors: a
 * plain object, a Map or a state_dict. metadata: strings by name.
 * TypeError for values that are no tensors.
 * Source: safetensors.torch.save
 */
export function save(
  tensors: unknown,
  metadata: Record<string, string> | null = null,
): Uint8Array | Promise<Uint8Array> {
  // The largest alignment first, then by name, as the reference does.
  const all = tensorsOf(tensors).sort(
    ([a, x], [b, y]) =>
      numberFormats[y.dtype.name]!.bytes - numberFormats[x.dtype.name]!.bytes || (a < b ? -1 : 1),
  );
  const finish = (values: ArrayLike<number>[]): Uint8Array => {
    const parts = all.map(([, tensor], i) => writeNumbers(values[i]!, tensor.dtype.name));
    const header: Record<string, unknown> = metadata ? { __metadata__: metadata } : {};
    let at = 0;
    all.forEach(([name, tensor], i) => {
      const end = at + parts[i]!.length;
      header[name] = { dtype: codeOf[tensor.dtype.name], shape: [...tensor.dims], data_offsets: [at, end] };
      at = end;
    });
    const text = new TextEncoder().encode(JSON.stringify(header));
    const padded = new Uint8Array(Math.ceil(text.length / 8) * 8).fill(32);
    padded.set(text);
    const length = new Uint8Array(8);
    new DataView(length.buffer).setBigUint64(0, BigInt(padded.length), true);
    return joined([length, padded, ...parts]);
  };
  const now = all.map(([, tensor]) => tensor.arr.storage.readNow());
  if (now.every((values) => values !== null)) return finish(now);
  return Promise.all(all.map(([, tensor]) => tensor.arr.storage.read())).then(finish);
}

/**
 * Writes a safetensors file of tensors by name into the notebook's files. Gives a promise: await it before
 * the file is read, since values on a GPU come later.
 * TypeError for values that are no tensors; RuntimeError where all files together would pass 1 GiB.
 * Source: safetensors.torch.save_file
 */
export function save_file(
  tensors: unknown,
  filename: string,
  metadata: Record<string, string> | null = null,
): Promise<void> {
  const bytes = save(tensors, metadata);
  if (bytes instanceof Promise) return writeFileLater(filename, bytes);
  writeFile(filename, bytes);
  return Promise.resolve();
}

/**
 * The tensors of a safetensors file by name, of their dtypes and shapes. filename: a file of the notebook, or
 * its bytes as a Uint8Array, an ArrayBuffer or a Blob, which gives a promise.
 * FileNotFoundError for an unknown name; SafetensorError for a broken file; RuntimeError for a dtype that is
 * not supported.
 * Source: safetensors.torch.load_file
 */
export function load_file(filename: Source): Record<string, Tensor> | Promise<Record<string, Tensor>> {
  const bytes = bytesOf(filename);
  return bytes instanceof Promise ? bytes.then(load) : load(bytes);
}

/**
 * The tensors of a safetensors file by name, of their dtypes and shapes, from its bytes. SafetensorError for
 * a broken file; RuntimeError for a dtype that is not supported.
 * Source: safetensors.torch.load
 */
export function load(bytes: Uint8Array): Record<string, Tensor> {
  const fault = (why: string) => new SafetensorError(`Error while deserializing header: ${why}`);
  if (bytes.length < 8) throw fault('HeaderTooSmall');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getBigUint64(0, true);
  if (length > BigInt(limits.headerBytes)) throw fault('HeaderTooLarge');
  const start = 8 + Number(length);
  if (start > bytes.length) throw fault('InvalidHeaderLength');
  let header: Record<string, { dtype: string; shape: number[]; data_offsets: [number, number] }>;
  try {
    header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(8, start)));
  } catch {
    throw fault('InvalidHeaderDeserialization');
  }
  if (typeof header !== 'object' || header === null || Array.isArray(header))
    throw fault('InvalidHeaderDeserialization');
  const found: Record<string, Tensor> = {};
  for (const [name, info] of Object.entries(header)) {
    if (name === '__metadata__') continue;
    const kind = codes[info?.dtype];
    if (!kind)
      throw new RuntimeError(
        `the tensor '${name}' is of a kind that is not supported: ${String(info?.dtype)}`,
      );
    const counts = [...(info.shape ?? [-1]), ...(info.data_offsets ?? [-1])];
    const [from = -1, to = -1] = info.data_offsets ?? [];
    if (counts.some((n) => !Number.isSafeInteger(n) || n < 0) || to > bytes.length - start || from > to)
      throw fault(`InvalidOffset("${name}")`);
    if (to - from !== sizeOf(info.shape) * numberFormats[kind]!.bytes) throw fault('TensorInvalidInfo');
    const values = readNumbers(bytes.subarray(start + from, start + to), kind);
    const value = new Tensor(Arr.from(values, info.shape, numberFormats[kind]!.dtype));
    Object.defineProperty(found, name, { value, enumerable: true, writable: true, configurable: true });
  }
  return found;
}
