// torch.load: what torch.save wrote, here or in real PyTorch, as a zip archive. Weights and plain values only: as with
// weights_only=True there, anything else is refused by its name.
import { PyTypeError, RuntimeError } from '../backend';
import { isPlainObject } from '../ops/schema';
import { numberFormats, readNumbers } from '../tensor/numberBytes';
import { isArchive, readArchive } from './archive';
import { readFile } from './files';
import { allowedGlobals, beginFile, build, type FileStorage, storageTypes } from './rebuild';
import { Global, UnpicklingError, unpickle, withPlainDicts } from './unpickle';

export type Source = string | Uint8Array | ArrayBuffer | Blob;

/** Bytes from the notebook's files, or given as they are; a Blob's come later. */
export function bytesOf(source: unknown): Uint8Array | Promise<Uint8Array> {
  if (typeof source === 'string') return readFile(source);
  if (source instanceof Uint8Array) return source;
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (typeof Blob !== 'undefined' && source instanceof Blob)
    return source.arrayBuffer().then((buffer) => new Uint8Array(buffer));
  throw new PyTypeError('torch.load takes the name of a file, a Uint8Array, an ArrayBuffer or a Blob');
}

/**
 * What torch.save wrote, here or in PyTorch from 1.6 on: tensors of their dtypes and shapes, in plain objects
 * and lists. As with weights_only=true, nothing in the file is run.
 * source: the name of a file of the notebook, or its bytes as a Uint8Array, an ArrayBuffer or a Blob; a Blob
 * gives a promise. map_location is taken and changes nothing.
 * FileNotFoundError for an unknown name; RuntimeError for weights_only=false, for a file of another kind or
 * one that is still being written; UnpicklingError for what is no weights.
 * PyTorch: torch.load
 */
// biome-ignore lint/suspicious/noExplicitAny: what a file holds is its writer's affair.
export function load(source: Source, ...options: unknown[]): any {
  for (const option of options) {
    const asked = isPlainObject(option) ? option.weights_only : undefined;
    if (asked === false)
      throw new RuntimeError(
        'Only weights can be loaded here: weights_only=False would run what a file says',
      );
  }
  const bytes = bytesOf(source);
  return bytes instanceof Promise ? bytes.then(loadBytes) : loadBytes(bytes);
}

export function loadBytes(bytes: Uint8Array): unknown {
  try {
    if (isArchive(bytes)) return loadArchive(bytes);
  } catch (error) {
    // What a broken file says of numbers may lead outside of it.
    if (error instanceof RangeError) throw new UnpicklingError(`the file is broken: ${error.message}`);
    throw error;
  }
  throw new RuntimeError(
    'the file is no archive of torch.save: files of PyTorch before 1.6 are to be saved again by a newer one',
  );
}

function loadArchive(bytes: Uint8Array): unknown {
  const members = readArchive(bytes);
  const main = [...members.keys()].find((name) => /^[^/]+\/data\.pkl$/.test(name));
  if (!main) throw new RuntimeError('PytorchStreamReader failed locating file data.pkl: file not found');
  const folder = main.slice(0, -'data.pkl'.length);
  const order = members.get(`${folder}byteorder`);
  if (order && new TextDecoder().decode(order) !== 'little')
    throw new RuntimeError('the file was written on a big-endian machine, which is not supported');
  beginFile();
  const storages = new Map<string, FileStorage>();
  const globals = allowedGlobals(build);
  const persistent = (id: unknown): FileStorage => {
    const [kind, type, key, , count] = Array.isArray(id) ? id : [];
    if (kind !== 'storage')
      throw new RuntimeError(`Only persistent_load of storage is allowed, but got ${String(kind)}`);
    const name = type instanceof Global ? storageTypes[type.path.replace('torch.', '')] : undefined;
    if (!name || typeof key !== 'string' || !Number.isSafeInteger(count))
      throw new RuntimeError('the file describes a storage in a way that cannot be read');
    let storage = storages.get(key);
    if (!storage) {
      const member = members.get(`${folder}data/${key}`);
      if (!member)
        throw new RuntimeError(`PytorchStreamReader failed locating file data/${key}: file not found`);
      if (member.length !== (count as number) * numberFormats[name]!.bytes)
        throw new RuntimeError(
          `storage data/${key} has ${member.length} bytes where ${(count as number) * numberFormats[name]!.bytes} were due`,
        );
      storage = { key, type: name, count: count as number, values: readNumbers(member, name), whole: null };
      storages.set(key, storage);
    }
    if (storage.type !== name || storage.count !== count)
      throw new RuntimeError(`storage data/${key} is described in two ways`);
    return storage;
  };
  const { value } = unpickle(members.get(main)!, { global: (path) => globals.get(path), persistent });
  return withPlainDicts(value);
}
