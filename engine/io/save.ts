// torch.save: an archive that real PyTorch reads. Where the values are at hand it is written at once; where they are
// on the GPU, the promise that it gives is to be awaited.
import { PyTypeError, type Storage } from '../backend';
import { StateDict } from '../nn/stateDict';
import { isPlainObject, pyTypeOf } from '../ops/schema';
import { writeNumbers } from '../tensor/numberBytes';
import { Tensor } from '../tensor/tensor';
import { writeArchive } from './archive';
import { writeFile, writeFileLater } from './files';
import { pickle } from './pickle';
import { storageTypes } from './rebuild';

const typeNames = Object.fromEntries(Object.entries(storageTypes).map(([type, name]) => [name, type]));

/**
 * Writes a state_dict, a tensor, or lists, Maps and plain objects of such, into the notebook's files, as an
 * archive that real PyTorch loads: torch.save(model.state_dict(), 'net.pt').
 * Gives a promise: values that are on a GPU come later, so await it before the file is read. The files are
 * gone with the sandbox, unless downloaded.
 * TypeError for a name that is no string or a value that cannot be saved; RuntimeError where all files
 * together would pass 1 GiB.
 * PyTorch: torch.save
 */
export function save(obj: unknown, f: unknown): Promise<void> {
  if (typeof f !== 'string')
    throw new PyTypeError(`expected 'f' to be the name of a file, but got ${pyTypeOf(f)}`);
  const stem =
    f
      .split('/')
      .pop()!
      .replace(/\.[^.]*$/, '') || 'archive';
  const bytes = serialise(obj, stem);
  if (bytes instanceof Promise) return writeFileLater(f, bytes);
  writeFile(f, bytes);
  return Promise.resolve();
}

/** The bytes of an archive; later where values are still on the GPU. */
export function serialise(obj: unknown, stem = 'archive'): Uint8Array | Promise<Uint8Array> {
  const found: { key: string; name: string; storage: Storage }[] = [];
  const keys = new Map<string, Map<Storage, string>>();
  const pickled = pickle(obj, (tensor) => {
    const { storage, dtype } = tensor.arr;
    const type = typeNames[dtype.name];
    if (!type) throw new PyTypeError(`a tensor of ${dtype} cannot be saved`);
    let known = keys.get(dtype.name);
    if (!known) {
      known = new Map();
      keys.set(dtype.name, known);
    }
    let key = known.get(storage);
    if (key === undefined) {
      key = String(found.length);
      known.set(storage, key);
      found.push({ key, name: dtype.name, storage });
    }
    return { key, type, count: storage.size };
  });
  const text = (value: string) => new TextEncoder().encode(value);
  const finish = (values: ArrayLike<number>[]): Uint8Array =>
    writeArchive([
      [`${stem}/data.pkl`, pickled],
      [`${stem}/byteorder`, text('little')],
      ...found.map(({ key, name }, i): [string, Uint8Array] => [
        `${stem}/data/${key}`,
        writeNumbers(values[i]!, name),
      ]),
      [`${stem}/version`, text('3\n')],
    ]);
  const now = found.map(({ storage }) => storage.readNow());
  if (now.every((values) => values !== null)) return finish(now);
  return Promise.all(found.map(({ storage }) => storage.read())).then(finish);
}

/** The tensors of an object by name. */
export function tensorsOf(value: unknown): [string, Tensor][] {
  const entries =
    value instanceof Map
      ? [...value]
      : isPlainObject(value) || value instanceof StateDict
        ? Object.entries(value)
        : null;
  const wrong = entries?.find(([, tensor]) => !(tensor instanceof Tensor));
  if (!entries || wrong) throw new PyTypeError('Expected a dict of [str, torch.Tensor]');
  return entries as [string, Tensor][];
}
