// Reads the files out of a .tar.gz one after the other, none of them written to disk. Plain ustar, as the published
// archives are.
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { FormatError } from './formats.mjs';

const block = 512;

/** Yields the wanted files by their last name, whole. */
export async function* untar(file, wanted, maxBytes = 1024 ** 3) {
  const source = createReadStream(file);
  const stream = createGunzip();
  source.on('error', (error) => stream.destroy(error));
  source.pipe(stream);
  const read = reader(stream);
  try {
    for (;;) {
      const head = await read(block);
      if (head === null || head.every((byte) => byte === 0)) return;
      const name = head.toString('latin1', 0, 100).replace(/\0.*$/s, '');
      const size = Number.parseInt(head.toString('latin1', 124, 136), 8);
      const isFile = head[156] === 0x30 || head[156] === 0;
      if (!Number.isInteger(size) || size < 0 || size > maxBytes || sumOf(head) !== writtenSum(head))
        throw new FormatError(`${path.basename(file)} is not a tar archive, or a broken one`);
      const bytes = await read(size);
      await read((block - (size % block)) % block);
      if (bytes === null) throw new FormatError(`${path.basename(file)} ends in the middle of ${name}`);
      const base = path.posix.basename(name);
      if (isFile && wanted.includes(base)) yield { name: base, bytes };
    }
  } finally {
    source.destroy();
    stream.destroy();
  }
}

function sumOf(head) {
  return head.reduce((sum, byte, i) => sum + (i >= 148 && i < 156 ? 32 : byte), 0);
}

function writtenSum(head) {
  return Number.parseInt(head.toString('latin1', 148, 156), 8);
}

/** Takes exact numbers of bytes off a stream; null at its end. */
function reader(stream) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest = [];
  let held = 0;
  return async (size) => {
    while (held < size) {
      const { value, done } = await chunks.next();
      if (done) return null;
      rest.push(value);
      held += value.length;
    }
    const all = rest.length === 1 ? rest[0] : Buffer.concat(rest, held);
    rest = [all.subarray(size)];
    held -= size;
    return all.subarray(0, size);
  };
}
