// torchvision.utils: make_grid, which lays the images of a batch out in rows, and save_image, which writes them.

import { withGradMode } from '../autograd/mode';
import { PyTypeError, RuntimeError, ValueError } from '../backend';
import { plain, pyClass } from '../data/python';
import { writeFile, writeFileLater } from '../io/files';
import { opTable } from '../ops';
import { bind, isPlainObject, parseSchema, pyTypeOf } from '../ops/schema';
import { Arr } from '../tensor/arr';
import { uint8 } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { Image } from './image/Image';
import { encodePng } from './image/png';

const schema = parseSchema(
  'make_grid(any tensor, int nrow=8, int padding=2, bool normalize=False, any value_range=None, ' +
    'bool scale_each=False, float pad_value=0.0) -> Tensor',
);

const op = (name: string, ...args: unknown[]): Tensor => opTable.get(name)!.call(...args) as Tensor;

/**
 * Lays the images of a batch out in rows, as one image: (tensor, nrow=8, padding=2, normalize=false,
 * value_range=null, scale_each=false, pad_value=0).
 * tensor: (N, C, H, W), (C, H, W) or (H, W), or a list of images of one size; one channel becomes three.
 * Gives (C, H', W') of the same dtype, with padding pixels of pad_value around each image; a single image
 * comes back without.
 * nrow: images in a row. normalize: to [0, 1], from value_range or else from the least and largest value,
 * with scale_each those of each image.
 * TypeError for what is no tensor; RuntimeError for normalize without value_range where the values are on a
 * GPU.
 * Source: torchvision.utils.make_grid
 */
export function make_grid(...given: unknown[]): Tensor {
  const args = bind(schema, given, false);
  return withGradMode(false, () => grid(args));
}

// biome-ignore lint/suspicious/noExplicitAny: the schema says the types; the binder has checked them.
function grid({ tensor: given, nrow, padding, normalize, value_range, scale_each, pad_value }: any): Tensor {
  let tensor = batchOf(given);
  if (normalize) {
    const range = value_range === null ? null : (plain(value_range) as [number, number]);
    if (scale_each)
      tensor = op(
        'stack',
        tensor.unbind(0).map((image: Tensor) => scaled(image, range)),
        0,
      );
    else tensor = scaled(tensor, range);
  }
  const [count, channels, height, width] = tensor.dims as [number, number, number, number];
  if (count === 1) return tensor.squeeze(0);
  const columns = Math.min(nrow, count);
  const rows = Math.ceil(count / columns);
  const [cellHeight, cellWidth] = [height + padding, width + padding];
  const out = new Tensor(
    Arr.filled(
      Number(pad_value),
      [channels, cellHeight * rows + padding, cellWidth * columns + padding],
      tensor.dtype,
    ),
  );
  for (let k = 0; k < count; k++) {
    const [y, x] = [Math.floor(k / columns), k % columns];
    out
      .narrow(1, y * cellHeight + padding, height)
      .narrow(2, x * cellWidth + padding, width)
      .copy_(tensor.select(0, k));
  }
  return out;
}

/**
 * Writes the images of a batch, laid out as make_grid does, into the notebook's files as a PNG: save_image(tensor,
 * 'grid.png', {nrow: 4}). Values from 0 to 1 become 0 to 255; the options are those of make_grid.
 * Gives a promise: values that are on a GPU come later, so await it before the file is read.
 * ValueError for a name that ends in another format; TypeError for one that is no string.
 * Source: torchvision.utils.save_image
 */
export function save_image(tensor: unknown, fp: unknown, ...given: unknown[]): Promise<void> {
  if (typeof fp !== 'string')
    throw new PyTypeError(`expected 'fp' to be the name of a file, but got ${pyTypeOf(fp)}`);
  const last = given.at(-1);
  const { format: named, ...options } = isPlainObject(last) ? last : ({} as Record<string, unknown>);
  const format = typeof given[0] === 'string' ? given[0] : named;
  const end = /\.[^./]*$/.exec(fp)?.[0] ?? '';
  if (format ? !/^png$/i.test(String(format)) : !/^\.png$/i.test(end))
    throw new ValueError(format ? `unknown format: ${format}` : `unknown file extension: ${end}`);
  const laid = make_grid(tensor, options);
  const bytes = withGradMode(false, () => laid.mul(255).add(0.5).clamp(0, 255).permute(1, 2, 0).to(uint8));
  const [height, width, bands] = bytes.dims as [number, number, number];
  const mode = ({ 1: 'L', 2: 'LA', 3: 'RGB', 4: 'RGBA' } as const)[bands];
  if (!mode) throw new PyTypeError(`Cannot handle this data type: (1, 1, ${bands}), |u1`);
  const { storage } = bytes.contiguous().arr;
  const encoded = (values: ArrayLike<number>) =>
    encodePng(new Image(mode, width, height, Uint8Array.from(values)));
  const now = storage.readNow();
  if (!now) return writeFileLater(fp, storage.read().then(encoded));
  writeFile(fp, encoded(now));
  return Promise.resolve();
}

/** A batch of images with three channels where they had one. */
function batchOf(given: unknown): Tensor {
  if (Array.isArray(given)) {
    const wrong = given.find((image) => !(image instanceof Tensor));
    if (wrong !== undefined)
      throw new PyTypeError(`tensor or list of tensors expected, got a list containing ${pyClass(wrong)}`);
  } else if (!(given instanceof Tensor)) {
    throw new PyTypeError(`tensor or list of tensors expected, got ${pyClass(given)}`);
  }
  let tensor = Array.isArray(given) ? op('stack', given, 0) : (given as Tensor);
  if (tensor.ndim === 2) tensor = tensor.unsqueeze(0);
  if (tensor.ndim === 3) {
    if (tensor.size(0) === 1) tensor = op('cat', [tensor, tensor, tensor], 0);
    tensor = tensor.unsqueeze(0);
  }
  if (tensor.ndim === 4 && tensor.size(1) === 1) tensor = op('cat', [tensor, tensor, tensor], 1);
  return tensor;
}

/** Between 0 and 1 by a range, the image's own unless told. */
function scaled(image: Tensor, range: [number, number] | null): Tensor {
  const [low, high] = range ?? ends(image);
  return image
    .clamp(low, high)
    .sub(low)
    .div(Math.max(high - low, 1e-5));
}

function ends(image: Tensor): [number, number] {
  const values = image.arr.storage.readNow();
  if (!values) {
    throw new RuntimeError(
      'make_grid(normalize=True) needs the smallest and largest value at once, and they are still on the GPU: ' +
        'give value_range, as in make_grid(t, { normalize: true, value_range: [0, 1] })',
    );
  }
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}
