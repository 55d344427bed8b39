// Maximum and average pooling over images, forward and backward. A part is a range of images' channels.
import { firstOf } from './lanes';

// The fields of a pooling's description, in bytes from its start.
const fromAt = 0; // forward: images; backward: gradients of the result
const toAt = 4; // forward: result; backward: gradients of the images
const positionsAt = 8; // int32 positions of the maxima
const rowsAt = 12; // images times channels
const heightAt = 16;
const widthAt = 20;
const outHeightAt = 24;
const outWidthAt = 28;
const kernelYAt = 32;
const kernelXAt = 36;
const strideYAt = 40;
const strideXAt = 44;
const paddingYAt = 48;
const paddingXAt = 52;
const dilationYAt = 56;
const dilationXAt = 60;
const includePadAt = 64;
const divisorAt = 68; // or 0

// @ts-ignore: decorator
@inline
function field(p: usize, at: usize): i32 {
  return load<i32>(p + at);
}

export function maxPool(p: usize, part: i32, parts: i32): void {
  const rows = field(p, rowsAt);
  const height = field(p, heightAt);
  const width = field(p, widthAt);
  const outHeight = field(p, outHeightAt);
  const outWidth = field(p, outWidthAt);
  const ky = field(p, kernelYAt);
  const kx = field(p, kernelXAt);
  const sy = field(p, strideYAt);
  const sx = field(p, strideXAt);
  const py = field(p, paddingYAt);
  const px = field(p, paddingXAt);
  const dy = field(p, dilationYAt);
  const dx = field(p, dilationXAt);
  const isPlain = ky == 2 && kx == 2 && sy == 2 && sx == 2 && py == 0 && px == 0 && dy == 1 && dx == 1;
  const end = firstOf(rows, part + 1, parts);
  for (let row = firstOf(rows, part, parts); row < end; row++) {
    const image = <usize>field(p, fromAt) + <usize>(row * height * width * 4);
    let to = <usize>field(p, toAt) + <usize>(row * outHeight * outWidth * 4);
    let positions = <usize>field(p, positionsAt) + <usize>(row * outHeight * outWidth * 4);
    for (let oy = 0; oy < outHeight; oy++) {
      let ox = 0;
      if (isPlain && (oy << 1) + 1 < height) {
        const top = image + <usize>((oy << 1) * width * 4);
        const bottom = top + (<usize>width << 2);
        const inside = min(outWidth, width >> 1) & ~3;
        for (; ox < inside; ox += 4) {
          const at = <usize>ox << 3;
          const a = v128.load(top + at);
          const b = v128.load(top + at, 16);
          const c = v128.load(bottom + at);
          const d = v128.load(bottom + at, 16);
          let best = v128.shuffle<f32>(a, b, 0, 2, 4, 6);
          let where = i32x4.add(i32x4.splat((oy << 1) * width + (ox << 1)), i32x4(0, 2, 4, 6));
          const corner = where;
          let value = v128.shuffle<f32>(a, b, 1, 3, 5, 7);
          let wins = v128.or(f32x4.gt(value, best), f32x4.ne(value, value));
          best = v128.bitselect(value, best, wins);
          where = v128.bitselect(i32x4.add(corner, i32x4.splat(1)), where, wins);
          value = v128.shuffle<f32>(c, d, 0, 2, 4, 6);
          wins = v128.or(f32x4.gt(value, best), f32x4.ne(value, value));
          best = v128.bitselect(value, best, wins);
          where = v128.bitselect(i32x4.add(corner, i32x4.splat(width)), where, wins);
          value = v128.shuffle<f32>(c, d, 1, 3, 5, 7);
          wins = v128.or(f32x4.gt(value, best), f32x4.ne(value, value));
          best = v128.bitselect(value, best, wins);
          where = v128.bitselect(i32x4.add(corner, i32x4.splat(width + 1)), where, wins);
          v128.store(to, best);
          v128.store(positions, where);
          to += 16;
          positions += 16;
        }
      }
      for (; ox < outWidth; ox++) {
        let y0 = oy * sy - py;
        let x0 = ox * sx - px;
        const y1 = min(y0 + (ky - 1) * dy + 1, height);
        const x1 = min(x0 + (kx - 1) * dx + 1, width);
        while (y0 < 0) y0 += dy;
        while (x0 < 0) x0 += dx;
        let best: f32 = -Infinity;
        let where = y0 * width + x0;
        for (let y = y0; y < y1; y += dy) {
          for (let x = x0; x < x1; x += dx) {
            const at = y * width + x;
            const value = load<f32>(image + (<usize>at << 2));
            if (value > best || value != value) {
              best = value;
              where = at;
            }
          }
        }
        store<f32>(to, best);
        store<i32>(positions, where);
        to += 4;
        positions += 4;
      }
    }
  }
}

export function maxPoolGrad(p: usize, part: i32, parts: i32): void {
  const rows = field(p, rowsAt);
  const plane = <usize>(field(p, heightAt) * field(p, widthAt) * 4);
  const places = field(p, outHeightAt) * field(p, outWidthAt);
  const end = firstOf(rows, part + 1, parts);
  for (let row = firstOf(rows, part, parts); row < end; row++) {
    const to = <usize>field(p, toAt) + <usize>row * plane;
    memory.fill(to, 0, plane);
    let from = <usize>field(p, fromAt) + <usize>(row * places * 4);
    let positions = <usize>field(p, positionsAt) + <usize>(row * places * 4);
    for (let i = 0; i < places; i++) {
      const at = to + (<usize>load<i32>(positions) << 2);
      store<f32>(at, load<f32>(at) + load<f32>(from));
      from += 4;
      positions += 4;
    }
  }
}

/** Backward where `back` is true: each place's share goes to all that it averaged. */
function average(p: usize, part: i32, parts: i32, back: bool): void {
  const rows = field(p, rowsAt);
  const height = field(p, heightAt);
  const width = field(p, widthAt);
  const outHeight = field(p, outHeightAt);
  const outWidth = field(p, outWidthAt);
  const ky = field(p, kernelYAt);
  const kx = field(p, kernelXAt);
  const py = field(p, paddingYAt);
  const px = field(p, paddingXAt);
  const includePad = field(p, includePadAt) != 0;
  const divisor = field(p, divisorAt);
  const plane = <usize>(height * width * 4);
  const places = <usize>(outHeight * outWidth * 4);
  const end = firstOf(rows, part + 1, parts);
  for (let row = firstOf(rows, part, parts); row < end; row++) {
    const image = <usize>field(p, back ? toAt : fromAt) + <usize>row * plane;
    let place = <usize>field(p, back ? fromAt : toAt) + <usize>row * places;
    if (back) memory.fill(image, 0, plane);
    for (let oy = 0; oy < outHeight; oy++) {
      for (let ox = 0; ox < outWidth; ox++) {
        let y0 = oy * field(p, strideYAt) - py;
        let x0 = ox * field(p, strideXAt) - px;
        let y1 = min(y0 + ky, height + py);
        let x1 = min(x0 + kx, width + px);
        const padded = (y1 - y0) * (x1 - x0);
        y0 = max(y0, 0);
        x0 = max(x0, 0);
        y1 = min(y1, height);
        x1 = min(x1, width);
        const count = divisor != 0 ? divisor : includePad ? padded : (y1 - y0) * (x1 - x0);
        if (back) {
          const share = load<f32>(place) / <f32>count;
          for (let y = y0; y < y1; y++) {
            for (let x = x0; x < x1; x++) {
              const at = image + (<usize>(y * width + x) << 2);
              store<f32>(at, load<f32>(at) + share);
            }
          }
        } else {
          let sum: f32 = 0;
          for (let y = y0; y < y1; y++) {
            for (let x = x0; x < x1; x++) sum += load<f32>(image + (<usize>(y * width + x) << 2));
          }
          store<f32>(place, sum / <f32>count);
        }
        place += 4;
      }
    }
  }
}

export function avgPool(p: usize, part: i32, parts: i32): void {
  average(p, part, parts, false);
}

export function avgPoolGrad(p: usize, part: i32, parts: i32): void {
  average(p, part, parts, true);
}
