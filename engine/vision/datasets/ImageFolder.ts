// torchvision.datasets.ImageFolder and DatasetFolder: images in one folder a class, out of the notebook's files or out
// of a zip archive among them.

import { ValueError } from '../../backend';
import { isArchive, readArchive } from '../../io/archive';
import { FileNotFoundError, listFiles, normalisePath, readFile } from '../../io/files';
import { withoutNew } from '../../nn/withoutNew';
import { bind, parseSchema } from '../../ops/schema';
import type { Image } from '../image/Image';
import { openImage } from '../image/open';
import { call } from '../transforms/Transform';
import { VisionDataset } from './VisionDataset';

const imageExtensions = ['.jpg', '.jpeg', '.png', '.ppm', '.bmp', '.pgm', '.tif', '.tiff', '.webp'];

const isImage = (path: string) => imageExtensions.some((end) => path.toLowerCase().endsWith(end));

type Loader = (path: string) => unknown;
type Files = Map<string, () => Uint8Array>;

/** The files below a root by their names from there; a zip archive is a root as well. */
function filesBelow(root: string): Files {
  const name = normalisePath(root);
  const whole = listFiles().find(({ path, isPending }) => path === name && !isPending);
  if (whole) {
    const bytes = readFile(name);
    if (!isArchive(bytes)) throw new FileNotFoundError(`[Errno 20] Not a directory: '${root}'`);
    return new Map([...readArchive(bytes)].map(([path, content]) => [path, () => content]));
  }
  const below = listFiles().filter(({ path }) => path.startsWith(`${name}/`));
  if (below.length === 0) throw new FileNotFoundError(`[Errno 2] No such file or directory: '${root}'`);
  return new Map(below.map(({ path }) => [path.slice(name.length + 1), () => readFile(path)]));
}

/** An archive often holds one folder with all the rest: no class of its own, having no image beside its folders. */
function insideOnlyFolder(files: Files): { files: Files; folder: string } {
  const paths = [...files.keys()].filter((path) => !path.startsWith('__MACOSX/') && !path.endsWith('/'));
  const first = paths[0]?.split('/')[0];
  const isOne = first !== undefined && paths.every((path) => path.startsWith(`${first}/`));
  const isDeep = paths.filter(isImage).every((path) => path.split('/').length > 2);
  if (!isOne || !isDeep) return { files: new Map(paths.map((path) => [path, files.get(path)!])), folder: '' };
  const inner = paths.map((path): [string, () => Uint8Array] => [
    path.slice(first.length + 1),
    files.get(path)!,
  ]);
  return { files: new Map(inner), folder: `${first}/` };
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** As os.walk goes, sorted: a folder's own files first, then its folders. */
function walkOrder(a: string, b: string): number {
  const [left, right] = [a.lastIndexOf('/'), b.lastIndexOf('/')];
  return inOrder(a.slice(0, left + 1), b.slice(0, right + 1)) || inOrder(a, b);
}

abstract class Folder extends VisionDataset {
  /** Names of the classes, which are the folders, in order. */
  declare classes: string[];
  declare class_to_idx: Record<string, number>;
  /** [path, class] of each sample. */
  declare samples: [string, number][];
  declare targets: number[];
  declare loader: Loader;
  declare extensions: readonly string[] | null;

  constructor(
    // biome-ignore lint/suspicious/noExplicitAny: the schema says the types; the binder has checked them.
    args: Record<string, any>,
    extensions: readonly string[] | null,
    makeLoader: (read: (path: string) => Uint8Array) => Loader,
  ) {
    super({ root: args.root, transform: args.transform, target_transform: args.target_transform });
    const all = filesBelow(args.root);
    const isZip = listFiles().some(({ path }) => path === normalisePath(args.root));
    const { files, folder } = isZip ? insideOnlyFolder(all) : { files: all, folder: '' };
    const top = `${args.root}/${folder}`;
    const classes = [
      ...new Set([...files.keys()].filter((path) => path.includes('/')).map((p) => p.split('/')[0]!)),
    ];
    if (classes.length === 0) throw new FileNotFoundError(`Couldn't find any class folder in ${args.root}.`);
    this.classes = classes.sort(inOrder);
    this.class_to_idx = Object.fromEntries(this.classes.map((name, i) => [name, i]));
    const isValid = (path: string): boolean =>
      args.is_valid_file
        ? Boolean(call(args.is_valid_file, path))
        : extensions!.some((end) => path.toLowerCase().endsWith(end));
    this.samples = this.classes.flatMap((name, i) =>
      [...files.keys()]
        .filter((path) => path.startsWith(`${name}/`))
        .sort(walkOrder)
        .map((path): [string, number] => [top + path, i])
        .filter(([path]) => isValid(path)),
    );
    const empty = this.classes.filter((_, i) => !this.samples.some(([, label]) => label === i));
    if (empty.length > 0) {
      const known = extensions ? ` Supported extensions are: ${extensions.join(', ')}` : '';
      throw new FileNotFoundError(`Found no valid file for the classes ${empty.join(', ')}.${known}`);
    }
    this.loader = makeLoader((path) => files.get(path.slice(top.length))?.() ?? readFile(path));
    this.extensions = extensions;
    this.targets = this.samples.map(([, label]) => label);
  }

  __len__(): number {
    return this.samples.length;
  }

  /** [sample, class] of that number, after the transforms; a promise of it where the loader gives one. */
  override __getitem__(index: number): unknown {
    const [path, label] = this.samples[index < 0 ? index + this.samples.length : index]!;
    const target = this.target_transform === null ? label : call(this.target_transform, label);
    const finish = (sample: unknown) => [
      this.transform === null ? sample : call(this.transform, sample),
      target,
    ];
    const sample = this.loader(path);
    return sample instanceof Promise ? sample.then(finish) : finish(sample);
  }
}

const folderSchema = parseSchema(
  'DatasetFolder(str root, any loader, any extensions=None, any transform=None, any target_transform=None, any is_valid_file=None) -> Dataset',
);

class DatasetFolderSet extends Folder {
  constructor(...given: unknown[]) {
    const args = bind(folderSchema, given, false);
    const extensions = args.extensions as string | string[] | null;
    if ((extensions === null) === (args.is_valid_file === null))
      throw new ValueError('Both extensions and is_valid_file cannot be None or not None at the same time');
    super(args, extensions === null ? null : [extensions].flat(), (read) => {
      const { loader } = args;
      return (path) => call(loader, path, read(path));
    });
  }
}

const imageSchema = parseSchema(
  'ImageFolder(str root, any transform=None, any target_transform=None, any loader=None, any is_valid_file=None) -> Dataset',
);

class ImageFolderSet extends Folder {
  /** The same as samples. */
  declare imgs: [string, number][];

  constructor(...given: unknown[]) {
    const args = bind(imageSchema, given, false);
    super(args, args.is_valid_file === null ? imageExtensions : null, (read) => {
      const { loader } = args;
      return loader === null ? (path) => inRgb(read(path)) : (path) => call(loader, path, read(path));
    });
    this.imgs = this.samples;
  }
}

function inRgb(bytes: Uint8Array): Image | Promise<Image> {
  const image = openImage(bytes);
  return image instanceof Promise ? image.then((each) => each.convert('RGB')) : image.convert('RGB');
}

/**
 * Files in one folder a class, read by a function of the path and the bytes: DatasetFolder(root, loader, extensions,
 * transform, target_transform, is_valid_file). root is a folder of the notebook's files, or a zip archive among them.
 * classes, class_to_idx, samples and targets say what was found.
 * FileNotFoundError where there is no such folder, no class in it, or a class without a valid file.
 * Source: torchvision.datasets.DatasetFolder
 */
export const DatasetFolder = withoutNew('DatasetFolder', DatasetFolderSet);

/**
 * Images in one folder a class, such as pets/cat/1.png: ImageFolder(root, transform, target_transform, loader,
 * is_valid_file). root is a folder of the notebook's files, or a zip archive among them. A sample is [Image, whole
 * number], in RGB; of a PNG file at once, of others a promise of it, which DataLoader awaits.
 * classes, class_to_idx, samples (imgs) and targets say what was found.
 * FileNotFoundError where there is no such folder, no class in it, or a class without a valid file.
 * Source: torchvision.datasets.ImageFolder
 */
export const ImageFolder = withoutNew('ImageFolder', ImageFolderSet);
