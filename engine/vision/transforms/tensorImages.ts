// What transforms do to images that are tensors of shape [..., C, H, W]: in tensor ops alone, so that they stay on
// the device. The same things for PIL images are in image/.
import { PyTypeError, RuntimeError, ValueError } from '../../backend';
import { pyRepr } from '../../data/python';
import { opTable } from '../../ops';
import { Arr } from '../../tensor/arr';
import { type DType, dtypes, int64 } from '../../tensor/dtype';
import { Tensor } from '../../tensor/tensor';

export type PaddingMode = 'constant' | 'edge' | 'reflect' | 'symmetric';

/** The channels, height and width. */
export function dimensions(img: Tensor): [number, number, number] {
  requireImage(img);
  const { dims } = img;
  return [img.ndim === 2 ? 1 : dims.at(-3)!, dims.at(-2)!, dims.at(-1)!];
}

function requireImage(img: Tensor): void {
  if (img.ndim < 2) throw new PyTypeError('Tensor is not a torch image.');
}

/** Rows or columns by number. */
function picked(img: Tensor, dim: -1 | -2, places: readonly number[]): Tensor {
  return img.index_select(img.ndim + dim, new Tensor(Arr.from(places, [places.length], int64)));
}

export function flipped(img: Tensor, dim: -1 | -2): Tensor {
  requireImage(img);
  const size = img.dims.at(dim)!;
  return picked(
    img,
    dim,
    Array.from({ length: size }, (_, i) => size - 1 - i),
  );
}

export function cropped(img: Tensor, top: number, left: number, height: number, width: number): Tensor {
  const [, h, w] = dimensions(img);
  const [right, bottom] = [left + width, top + height];
  if (left >= 0 && top >= 0 && right <= w && bottom <= h) return cut(img, top, left, height, width);
  const inside = cut(img, Math.max(top, 0), Math.max(left, 0), Math.min(bottom, h) - Math.max(top, 0), Math.min(right, w) - Math.max(left, 0)); // biome-ignore format: one thought
  const out = [
    Math.max(-left, 0),
    Math.max(-top, 0),
    Math.max(right - w, 0),
    Math.max(bottom - h, 0),
  ] as const;
  return padded(inside, out, 0, 'constant');
}

function cut(img: Tensor, top: number, left: number, height: number, width: number): Tensor {
  return img.narrow(img.ndim - 2, top, height).narrow(img.ndim - 1, left, width);
}

/** The places of the old image that a padded row shows; -1 for the fill. */
function places(size: number, before: number, after: number, mode: PaddingMode): number[] {
  return Array.from({ length: size + before + after }, (_, i) => {
    const at = i - before;
    if (at >= 0 && at < size) return at;
    if (mode === 'constant') return -1;
    if (mode === 'edge') return at < 0 ? 0 : size - 1;
    const period = mode === 'reflect' ? 2 * (size - 1) : 2 * size;
    if (period === 0) return 0;
    const wrapped = ((at % period) + period) % period;
    if (wrapped < size) return wrapped;
    return mode === 'reflect' ? period - wrapped : period - 1 - wrapped;
  });
}

export { places as paddedPlaces };

export function padded(
  img: Tensor,
  [left, top, right, bottom]: readonly [number, number, number, number],
  fill: number,
  mode: PaddingMode,
): Tensor {
  requireImage(img);
  if (mode !== 'constant') {
    const [, h, w] = dimensions(img);
    return picked(picked(img, -2, places(h, top, bottom, mode)), -1, places(w, left, right, mode));
  }
  const shape = [...img.dims];
  const block = (dim: number, size: number): Tensor => {
    const dims = [...shape];
    dims[dim] = size;
    return new Tensor(Arr.filled(fill, dims, img.dtype));
  };
  let out = img;
  for (const [dim, before, after] of [
    [img.ndim - 1, left, right],
    [img.ndim - 2, top, bottom],
  ] as const) {
    const parts = [
      ...(before > 0 ? [block(dim, before)] : []),
      out.narrow(dim, Math.max(-before, 0), shape[dim]! - Math.max(-before, 0) - Math.max(-after, 0)),
      ...(after > 0 ? [block(dim, after)] : []),
    ];
    out = parts.length === 1 ? parts[0]! : (opTable.get('cat')!.call(parts, dim) as Tensor);
    shape[dim] = out.dims[dim]!;
  }
  return out;
}

export function normalized(
  img: Tensor,
  mean: readonly number[],
  std: readonly number[],
  inplace: boolean,
): Tensor {
  if (!img.is_floating_point())
    throw new PyTypeError(`Input tensor should be a float tensor. Got ${img.dtype}.`);
  if (img.ndim < 3) {
    throw new ValueError(
      `Expected tensor to be a tensor image of size (..., C, H, W). Got tensor.size() = ${img.shape}`,
    );
  }
  if (std.some((value) => Math.fround(value) === 0)) {
    throw new ValueError(
      `std evaluated to zero after conversion to ${img.dtype}, leading to division by zero.`,
    );
  }
  const column = (values: readonly number[]) =>
    new Tensor(Arr.from(values, [values.length, 1, 1], img.dtype));
  if (inplace) return img.sub_(column(mean)).div_(column(std));
  return img.sub(column(mean)).div(column(std));
}

const maxima: Record<string, number> = {
  uint8: 255,
  int8: 127,
  int16: 32767,
  int32: 2147483647,
  int64: 2 ** 63 - 1,
};

export function converted(img: Tensor, dtype: DType): Tensor {
  if (img.dtype === dtype) return img;
  const most = maxima[dtype.name] ?? 1;
  if (img.dtype.is_floating_point) {
    if (dtype.is_floating_point) return img.to(dtype);
    if (dtype === dtypes.int32 || dtype === dtypes.int64)
      throw new RuntimeError(`The cast from ${img.dtype} to ${dtype} cannot be performed safely.`);
    return img.mul(most + 1 - 1e-3).to(dtype);
  }
  const from = maxima[img.dtype.name] ?? 1;
  if (dtype.is_floating_point) return img.to(dtype).div(from);
  if (from > most) return img.floor_divide(Math.floor((from + 1) / (most + 1))).to(dtype);
  return img.to(dtype).mul(Math.floor((most + 1) / (from + 1)));
}

export function greyed(img: Tensor, channels: number): Tensor {
  const [bands] = dimensions(img);
  if (img.ndim < 3)
    throw new PyTypeError(`Input image tensor should have at least 3 dimensions, but found ${img.ndim}`);
  if (bands !== 1 && bands !== 3)
    throw new PyTypeError(`Input image tensor permitted channel values are [1, 3], but found ${bands}`);
  if (channels !== 1 && channels !== 3) throw new ValueError('num_output_channels should be either 1 or 3');
  const dim = img.ndim - 3;
  const grey = bands === 1 ? img : weigh(img, dim);
  return channels === 1 ? grey : (opTable.get('cat')!.call([grey, grey, grey], dim) as Tensor);
}

function weigh(img: Tensor, dim: number): Tensor {
  const [r, g, b] = [0, 1, 2].map((band) => img.narrow(dim, band, 1)) as [Tensor, Tensor, Tensor];
  return r.mul(0.2989).add(g.mul(0.587)).add(b.mul(0.114)).to(img.dtype);
}

/** A block of the image written over. */
export function erased(
  img: Tensor,
  [top, left, height, width]: readonly [number, number, number, number],
  value: Tensor,
  inplace: boolean,
): Tensor {
  const target = inplace ? img : img.clone();
  const shape = [...img.dims.slice(0, -2), height, width];
  cut(target, top, left, height, width).copy_(value.expand(shape));
  return target;
}

/** A mixture of two images, cut to what their dtype holds. */
export function mixed(first: Tensor, second: Tensor, ratio: number): Tensor {
  const most = maxima[first.dtype.name] ?? 1;
  return first
    .mul(ratio)
    .add(second.mul(1 - ratio))
    .clamp(0, most)
    .to(first.dtype);
}

export function unsupported(what: string): RuntimeError {
  return new RuntimeError(
    `${what} of a tensor is not supported here: do it to the PIL image, before ToTensor(). (${pyRepr(what)})`,
  );
}
