// Stamps: a small file that says from what something was made, so that it is made again only when that changed.
// Node's own modules only, since this runs before anything is installed.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './paths.mjs';

/** One hash over the names and contents of files and folders, given relative to the project. */
export async function hashOf(names) {
  const hash = createHash('sha256');
  for (const name of names) await addTo(hash, name);
  return hash.digest('hex');
}

async function addTo(hash, name) {
  const absolute = path.join(root, name);
  const entries = await readdir(absolute, { withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return null;
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (entries === null) {
    hash
      .update(`${name}\0`)
      .update(await readFile(absolute))
      .update('\0');
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory() || entry.isFile()) await addTo(hash, `${name}/${entry.name}`);
  }
}

/** @param {string} file relative to the project */
export async function readStamp(file) {
  return readFile(path.join(root, file), 'utf8').catch(() => null);
}

export async function writeStamp(file, hash) {
  const absolute = path.join(root, file);
  await mkdir(path.dirname(absolute), { recursive: true });
  await writeFile(absolute, hash);
}
