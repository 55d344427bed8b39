// Data sets for tests in Node: from what ships in public/datasets, and from folders of fetched ones.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { DatasetSource } from '../../../engine/vision/datasets/source';

export const shipped = fileURLToPath(new URL('../../../public/datasets', import.meta.url));

/** Counts what is asked for, and how. */
export function folderSource(...folders: string[]): DatasetSource & { asked: string[] } {
  const asked: string[] = [];
  const find = (name: string): Uint8Array | null => {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (existsSync(file)) return new Uint8Array(readFileSync(file));
      if (existsSync(`${file}.gz`)) return new Uint8Array(gunzipSync(readFileSync(`${file}.gz`)));
    }
    return null;
  };
  return {
    asked,
    readNow(name) {
      asked.push(`now ${name}`);
      return find(name);
    },
    async read(name) {
      asked.push(`later ${name}`);
      return find(name);
    },
  };
}
