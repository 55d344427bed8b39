// Compressed twins beside files, made once when they are built, so that serving them is only reading.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const largeBytes = 4 * 1024 * 1024;

/** @param {string} folder @param {RegExp} names which files below it */
export async function compressFiles(folder, names) {
  const files = (await readdir(folder, { recursive: true })).filter((name) => names.test(name));
  await Promise.all(files.map((name) => compressFile(path.join(folder, name))));
}

async function compressFile(file) {
  const bytes = await readFile(file);
  // The last few per cent of a large file would take longer than the rest of the build.
  const isLarge = bytes.length > largeBytes;
  const params = { [constants.BROTLI_PARAM_QUALITY]: isLarge ? 5 : 9 };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: isLarge ? 6 : 9 }));
}
