// Which images a published data set's name stands for: the reader's own files, the whole set where the server has
// it, or the part that ships, with a warning that names the command that gets the rest.
import { RuntimeError } from '../../backend';
import { warn } from '../../data/python';
import { hasFile, readFile } from '../../io/files';
import { Collection, type Format, findIndex, type Index, type Split } from './Collection';
import { readCifar, readIdxPair, type Shape } from './formats';

export interface Published {
  /** As people write it, such as 'CIFAR-10'. */
  title: string;
  /** Its name on the server and for `npm run dataset`. */
  name: string;
  format: Format;
  shape: Shape;
  /** Below the root, where the reader's own files would lie: one list of files for each shard. */
  files: Record<Split, string[][]>;
  /** The data set that ships and takes its place. */
  fallback: string | null;
}

const warned = new Set<string>();

function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  warn(message);
}

const grouped = (count: number) => count.toLocaleString('en-US');

export interface Found {
  collection: Collection;
  /** What ships, where it is another data set than the one that was asked for. */
  instead: Index | null;
  isComplete: boolean;
}

export function find(published: Published, root: string | null, split: Split): Found {
  const own = ownFiles(published, root ?? '', split);
  if (own) return { collection: own, instead: null, isComplete: true };
  const whole = findIndex(published.name);
  if (whole) return { collection: Collection.ofIndex(whole, split), instead: null, isComplete: true };
  const command = `npm run dataset -- ${published.name}`;
  const part = published.fallback === null ? null : findIndex(published.fallback);
  if (!part) {
    throw new RuntimeError(
      `Dataset not found or corrupted. ${published.title} is not on this server; whoever runs it fetches it once with: ${command}`,
    );
  }
  const collection = Collection.ofIndex(part, split);
  const isPart = part.partOf !== null && published.fallback?.startsWith(published.name);
  if (isPart) {
    warnOnce(
      `the whole of ${published.title} is not on this server: ${grouped(collection.length)} images take the place of its ` +
        `${grouped(part.partOf![split])} ${split === 'train' ? 'training' : 'test'} images. To have them all, run: ${command}`,
    );
    return { collection, instead: null, isComplete: false };
  }
  warnOnce(
    `${published.title} is not on this server. In its place come ${grouped(collection.length)} images of Fashion-MNIST, ` +
      `32 by 32 in three equal channels, with the classes of Fashion-MNIST. To have ${published.title}, run: ${command}`,
  );
  return { collection, instead: part, isComplete: false };
}

/** Files that the reader has put below the root, in the published format. */
function ownFiles({ format, shape, files }: Published, root: string, split: Split): Collection | null {
  const paths = files[split].map((shard) => shard.map((name) => `${root}/${name}`));
  if (!paths.flat().every(hasFile)) return null;
  const blocks = paths.map(([first = '', second = '']) =>
    format === 'idx'
      ? readIdxPair(readFile(first), readFile(second), shape, first)
      : readCifar(readFile(first), format === 'cifar10' ? 1 : 2, first),
  );
  return Collection.ofBlocks(root, format, shape, blocks);
}
