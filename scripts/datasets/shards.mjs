// Writes a data set as the sandbox serves it: shards whose names carry the hash of their content, and an index. All
// is written beside the target and swapped in, so that a broken run leaves what was there.
import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * @param {string} folder
 * @param {{ compressed?: boolean }} options With `compressed`, shards are kept gzipped, for what ships.
 */
export async function openShards(folder, { compressed = false } = {}) {
  const fresh = `${folder}.${process.pid}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const splits = { train: [], test: [] };
  return {
    splits,
    async add(split, { count, parts }) {
      const files = [];
      for (const { kind, bytes } of parts) {
        const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
        const name = `${split}-${splits[split].length}-${kind}-${hash}.bin`;
        if (compressed) await writeFile(path.join(fresh, `${name}.gz`), gzipSync(bytes, { level: 9 }));
        else await writeFile(path.join(fresh, name), bytes);
        files.push({ name, bytes: bytes.length });
      }
      splits[split].push({ count, files });
    },
    async finish(index) {
      await writeFile(path.join(fresh, 'index.json'), `${JSON.stringify({ ...index, splits }, null, 1)}\n`);
      await rm(folder, { recursive: true, force: true });
      await rename(fresh, folder);
    },
    discard: () => rm(fresh, { recursive: true, force: true }),
  };
}
