// From a published data set to the shards that the sandbox serves: fetch or take the files, check them, cut them.
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { catalogue } from './catalogue.mjs';
import { download, md5Of } from './download.mjs';
import { cutCifar, cutIdx, FormatError } from './formats.mjs';
import { openShards } from './shards.mjs';
import { untar } from './untar.mjs';

/** Something that the person at the keyboard can mend: shown in plain words, without a stack. */
export class DatasetError extends Error {}

const imagesPerShard = { cifar10: 2500, cifar100: 2500, idx: 10_000 };

/**
 * @param {object} options
 * @param {string} options.name One of the catalogue.
 * @param {string} options.data The data folder.
 * @param {string | null} options.from A file, or a folder of files, in the place of a download.
 * @param {string | null} options.address Another place to fetch the files from.
 * @param {typeof catalogue} [options.sets]
 * @param {object} [options.network] Options of the download.
 * @param {(file: string) => { update(done: number, total: number | null): void, end(): void }} options.bar
 * @param {(line: string) => void} options.say
 */
export async function prepareDataset({ name, data, from, address, sets = catalogue, network, bar, say }) {
  const published = sets[name];
  if (!published) {
    throw new DatasetError(`There is no data set "${name}". There are: ${Object.keys(sets).join(', ')}.`);
  }
  const files = [];
  for (const { name: file, md5 } of published.files) {
    files.push(
      from === null
        ? await fetched(published, file, md5, { data, address, network, bar, say })
        : await given(from, published, file, md5),
    );
  }
  say(`Cutting ${published.title} into shards.`);
  const folder = path.join(data, 'datasets', name);
  await mkdir(path.dirname(folder), { recursive: true });
  const shards = await openShards(folder);
  try {
    const classes = await cut(published, files, shards);
    for (const [split, count] of Object.entries(published.counts)) {
      const found = shards.splits[split].reduce((sum, shard) => sum + shard.count, 0);
      if (found !== count)
        throw new FormatError(`${published.title} has ${found} ${split} images where ${count} were due`);
    }
    await shards.finish({
      name,
      title: published.title,
      format: published.format,
      licence: published.licence,
      partOf: null,
      classes,
      image: published.image,
    });
  } catch (error) {
    await shards.discard();
    if (error instanceof FormatError || error.code?.startsWith('Z_'))
      throw new DatasetError(`${published.title} could not be read: ${error.message}`);
    throw error;
  }
  return folder;
}

async function fetched(published, file, md5, { data, address, network, bar, say }) {
  const folder = path.join(data, 'downloads');
  await mkdir(folder, { recursive: true });
  const target = path.join(folder, file);
  const progress = bar(file);
  const addresses = address === null ? published.addresses : [address];
  try {
    const { fresh } = await download({
      urls: addresses.map((base) => new URL(file, base.endsWith('/') ? base : `${base}/`).href),
      file: target,
      md5,
      progress: (done, total) => progress.update(done, total),
      ...network,
    });
    if (!fresh) say(`${file} is there already, and its checksum fits.`);
  } catch (error) {
    throw new DatasetError(
      `${file}: ${error.message}\nIf this machine has no way to it, fetch the file elsewhere and give it with --from.`,
    );
  } finally {
    progress.end();
  }
  return target;
}

async function given(from, published, file, md5) {
  const info = await stat(from).catch(() => null);
  if (!info) throw new DatasetError(`There is no file ${from}.`);
  if (info.isFile() && published.files.length > 1)
    throw new DatasetError(
      `${published.title} has ${published.files.length} files: give the folder that holds them with --from.`,
    );
  const target = info.isDirectory() ? path.join(from, file) : from;
  const found = await md5Of(target).catch(() => {
    throw new DatasetError(`There is no file ${target}.`);
  });
  if (found !== md5)
    throw new DatasetError(`${target} is not ${file}: its checksum is ${found} where ${md5} was due.`);
  return target;
}

/** Gives the class names. */
async function cut(published, files, shards) {
  const size = imagesPerShard[published.format];
  if (published.format === 'idx') {
    const [trainImages, trainLabels, testImages, testLabels] = await Promise.all(
      files.map(async (file) => gunzipSync(await readFile(file))),
    );
    for (const shard of cutIdx(trainImages, trainLabels, 'train', size)) await shards.add('train', shard);
    for (const shard of cutIdx(testImages, testLabels, 'test', size)) await shards.add('test', shard);
    return published.classes;
  }
  const { train, test, classes: names } = published.members;
  const labelBytes = published.format === 'cifar10' ? 1 : 2;
  const found = new Map();
  for await (const { name, bytes } of untar(files[0], [...train, ...test, names])) {
    if (found.has(name)) throw new FormatError(`the archive has ${name} twice`);
    found.set(name, name === names ? bytes.toString('utf8') : Buffer.from(bytes));
  }
  const missing = [...train, ...test, names].filter((name) => !found.has(name));
  if (missing.length > 0) throw new FormatError(`the archive lacks ${missing.join(', ')}`);
  for (const [split, members] of Object.entries({ train, test })) {
    for (const name of members)
      for (const shard of cutCifar(found.get(name), labelBytes, name, size)) await shards.add(split, shard);
  }
  const classes = found
    .get(names)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (classes.length !== published.classes)
    throw new FormatError(`${names} has ${classes.length} names where ${published.classes} were due`);
  return classes;
}
