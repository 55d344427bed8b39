// Affine maps of images with PIL's arithmetic: nearest neighbours in 16.16 fixed point, bilinear in doubles.
import { ValueError } from '../../backend';
import type { Filter, Raster } from './Image';

/** Fills an image with the pixels of another one; the matrix leads from the new places to the old. */
export function warp(image: Raster, out: Raster, matrix: readonly number[], filter: Filter): void {
  const copy = copier(image, out);
  if (filter === 'bilinear') bilinear(image, out, matrix);
  else if (filter === 'bicubic') bicubic(image, out, matrix);
  else if (filter !== 'nearest') throw new ValueError(`Unknown resampling filter (${filter}).`);
  else if (matrix[1] === 0 && matrix[3] === 0) scaled(image, out, matrix, copy);
  else fixedPoint(image, out, matrix, copy);
}

type Copy = (fromX: number, fromY: number, toX: number, toY: number) => void;

function copier(image: Raster, out: Raster): Copy {
  const { bands } = image;
  return (fromX, fromY, toX, toY) => {
    const from = (fromY * image.width + fromX) * bands;
    const to = (toY * out.width + toX) * bands;
    for (let band = 0; band < bands; band++) out.pixels[to + band] = image.pixels[from + band]!;
  };
}

/** Only scaled and moved: rows and columns keep to themselves. */
function scaled(
  image: Raster,
  out: Raster,
  [a = 0, , c = 0, , e = 0, f = 0]: readonly number[],
  copy: Copy,
): void {
  const places = (count: number, size: number, start: number, step: number): Int32Array => {
    let at = start;
    return Int32Array.from({ length: count }, () => {
      const place = at < 0 ? -1 : Math.trunc(at);
      at += step;
      return place < size ? place : -1;
    });
  };
  const columns = places(out.width, image.width, c + a * 0.5, a);
  const rows = places(out.height, image.height, f + e * 0.5, e);
  rows.forEach((row, y) => {
    if (row >= 0)
      columns.forEach((column, x) => {
        if (column >= 0) copy(column, row, x, y);
      });
  });
}

const fix = (v: number): number => Math.floor(v * 65536 + 0.5);

function fixedPoint(image: Raster, out: Raster, matrix: readonly number[], copy: Copy): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
  const [stepX, stepY] = [fix(a), fix(d)];
  let startX = fix(c + a * 0.5 + b * 0.5);
  let startY = fix(f + d * 0.5 + e * 0.5);
  for (let y = 0; y < out.height; y++) {
    let [xx, yy] = [startX, startY];
    for (let x = 0; x < out.width; x++) {
      const [fromX, fromY] = [xx >> 16, yy >> 16];
      if (fromX >= 0 && fromX < image.width && fromY >= 0 && fromY < image.height) copy(fromX, fromY, x, y);
      xx += stepX;
      yy += stepY;
    }
    startX += fix(b);
    startY += fix(e);
  }
}

/** Goes through the places of the new image that lie inside the old one. */
function inside(
  image: Raster,
  out: Raster,
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[],
  visit: (x: number, y: number, to: number) => void,
): void {
  for (let y = 0; y < out.height; y++) {
    for (let x = 0; x < out.width; x++) {
      const atX = a * (x + 0.5) + b * (y + 0.5) + c;
      const atY = d * (x + 0.5) + e * (y + 0.5) + f;
      if (atX < 0 || atX >= image.width || atY < 0 || atY >= image.height) continue;
      visit(atX - 0.5, atY - 0.5, (y * out.width + x) * image.bands);
    }
  }
}

const clip = (at: number, size: number): number => (at < 0 ? 0 : at >= size ? size - 1 : at);

function bilinear(image: Raster, out: Raster, matrix: readonly number[]): void {
  const { bands, pixels, width, height } = image;
  inside(image, out, matrix, (atX, atY, to) => {
    const [x, y] = [Math.floor(atX), Math.floor(atY)];
    const [dx, dy] = [atX - x, atY - y];
    const [left, right] = [clip(x, width) * bands, clip(x + 1, width) * bands];
    const above = clip(y, height) * width * bands;
    const hasBelow = y + 1 >= 0 && y + 1 < height;
    const below = (y + 1) * width * bands;
    for (let band = 0; band < bands; band++) {
      const mix = (row: number) => {
        const [l, r] = [pixels[row + left + band]!, pixels[row + right + band]!];
        return l + (r - l) * dx;
      };
      const upper = mix(above);
      const lower = hasBelow ? mix(below) : upper;
      out.pixels[to + band] = upper + (lower - upper) * dy;
    }
  });
}

/** The cubic through four values, between the middle two. */
function cubic(v1: number, v2: number, v3: number, v4: number, d: number): number {
  const p1 = v2;
  const p2 = -v1 + v3;
  const p3 = 2 * (v1 - v2) + v3 - v4;
  const p4 = -v1 + v2 - v3 + v4;
  return p1 + d * (p2 + d * (p3 + d * p4));
}

function bicubic(image: Raster, out: Raster, matrix: readonly number[]): void {
  const { bands, pixels, width, height } = image;
  inside(image, out, matrix, (atX, atY, to) => {
    const [x, y] = [Math.floor(atX), Math.floor(atY)];
    const [dx, dy] = [atX - x, atY - y];
    const columns = [x - 1, x, x + 1, x + 2].map((at) => clip(at, width) * bands);
    for (let band = 0; band < bands; band++) {
      const row = (at: number) => {
        const start = at * width * bands + band;
        const [v1, v2, v3, v4] = columns.map((column) => pixels[start + column]!) as [
          number,
          number,
          number,
          number,
        ];
        return cubic(v1, v2, v3, v4, dx);
      };
      const first = row(clip(y - 1, height));
      let last = first;
      const rows = [y, y + 1, y + 2].map((at) => {
        if (at >= 0 && at < height) last = row(at);
        return last;
      }) as [number, number, number];
      const value = cubic(first, ...rows, dy);
      out.pixels[to + band] = value <= 0 ? 0 : value >= 255 ? 255 : value;
    }
  });
}

const to15Places = (v: number): number => Number(v.toFixed(15));

export type Turn = 'ROTATE_90' | 'ROTATE_180' | 'ROTATE_270' | null;

/** What turns an image counter-clockwise by an angle in degrees: a quarter turn, or a map and the new size. */
export function rotation(
  [width, height]: readonly [number, number],
  given: number,
  expand: boolean,
  center: readonly number[] | null,
): { turn: Turn } | { size: [number, number]; matrix: number[] } {
  const degrees = ((given % 360) + 360) % 360;
  if (center === null) {
    if (degrees === 0) return { turn: null };
    if (degrees === 180) return { turn: 'ROTATE_180' };
    if ((degrees === 90 || degrees === 270) && (expand || width === height))
      return { turn: degrees === 90 ? 'ROTATE_90' : 'ROTATE_270' };
  }
  const [cx = 0, cy = 0] = center ?? [width / 2, height / 2];
  const angle = -(degrees * (Math.PI / 180));
  const [cos, sin] = [to15Places(Math.cos(angle)), to15Places(Math.sin(angle))];
  const matrix = [cos, sin, 0, to15Places(-Math.sin(angle)), cos, 0];
  const move = (x: number, y: number): void => {
    [matrix[2], matrix[5]] = at(matrix, x, y);
  };
  move(-cx, -cy);
  matrix[2]! += cx;
  matrix[5]! += cy;
  if (!expand) return { size: [width, height], matrix };
  const corners = [at(matrix, 0, 0), at(matrix, width, 0), at(matrix, width, height), at(matrix, 0, height)];
  const extent = (axis: 0 | 1) => {
    const values = corners.map((corner) => corner[axis]);
    return Math.ceil(Math.max(...values)) - Math.floor(Math.min(...values));
  };
  const size: [number, number] = [extent(0), extent(1)];
  move(-(size[0] - width) / 2, -(size[1] - height) / 2);
  return { size, matrix };
}

function at(matrix: readonly number[], x: number, y: number): [number, number] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
  return [a * x + b * y + c, d * x + e * y + f];
}
