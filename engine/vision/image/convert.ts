// From one image mode to another with PIL's arithmetic: grey by ITU-R 601-2 in fixed point, hue as 0 to 255.
import { ValueError } from '../../backend';
import type { Mode } from './Image';

type Step = (pixels: Uint8Array) => Uint8Array;

export function convert(pixels: Uint8Array, from: Mode, to: Mode): Uint8Array {
  const step = steps[`${from} ${to}`];
  if (step) return step(pixels);
  throw new ValueError(`conversion from ${from} to ${to} not supported`);
}

function perPixel(
  inBands: number,
  outBands: number,
  write: (source: Uint8Array, at: number, out: Uint8Array, to: number) => void,
): Step {
  return (pixels) => {
    const count = pixels.length / inBands;
    const out = new Uint8Array(count * outBands);
    for (let i = 0; i < count; i++) write(pixels, i * inBands, out, i * outBands);
    return out;
  };
}

function grey(p: Uint8Array, at: number): number {
  return (p[at]! * 19595 + p[at + 1]! * 38470 + p[at + 2]! * 7471 + 0x8000) >> 16;
}

const steps: Record<string, Step> = {
  'RGB L': perPixel(3, 1, (p, at, out, to) => {
    out[to] = grey(p, at);
  }),
  'RGBA L': perPixel(4, 1, (p, at, out, to) => {
    out[to] = grey(p, at);
  }),
  'RGBA LA': perPixel(4, 2, (p, at, out, to) => {
    out[to] = grey(p, at);
    out[to + 1] = p[at + 3]!;
  }),
  'LA L': perPixel(2, 1, (p, at, out, to) => {
    out[to] = p[at]!;
  }),
  'L LA': perPixel(1, 2, (p, at, out, to) => {
    out[to] = p[at]!;
    out[to + 1] = 255;
  }),
  'L RGB': perPixel(1, 3, (p, at, out, to) => out.fill(p[at]!, to, to + 3)),
  'LA RGB': perPixel(2, 3, (p, at, out, to) => out.fill(p[at]!, to, to + 3)),
  'L RGBA': perPixel(1, 4, (p, at, out, to) => {
    out.fill(p[at]!, to, to + 3);
    out[to + 3] = 255;
  }),
  'LA RGBA': perPixel(2, 4, (p, at, out, to) => {
    out.fill(p[at]!, to, to + 3);
    out[to + 3] = p[at + 1]!;
  }),
  'RGB RGBA': perPixel(3, 4, (p, at, out, to) => {
    out.set(p.subarray(at, at + 3), to);
    out[to + 3] = 255;
  }),
  'RGBA RGB': perPixel(4, 3, (p, at, out, to) => out.set(p.subarray(at, at + 3), to)),
  'RGB HSV': perPixel(3, 3, toHsv),
  'HSV RGB': perPixel(3, 3, fromHsv),
};

const f = Math.fround;

function toHsv(p: Uint8Array, at: number, out: Uint8Array, to: number): void {
  const [r, g, b] = [p[at]!, p[at + 1]!, p[at + 2]!];
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  out[to + 2] = most;
  if (most === least) return;
  const range = most - least;
  const [rc, gc, bc] = [f((most - r) / range), f((most - g) / range), f((most - b) / range)];
  const sixth = f(r === most ? f(bc - gc) : g === most ? 2 + rc - bc : 4 + gc - rc);
  const hue = f((sixth / 6 + 1) % 1);
  out[to] = Math.trunc(hue * 255);
  out[to + 1] = Math.trunc(f(range / most) * 255);
}

function fromHsv(p: Uint8Array, at: number, out: Uint8Array, to: number): void {
  const [h, s, v] = [p[at]!, p[at + 1]!, p[at + 2]!];
  if (s === 0) {
    out.fill(v, to, to + 3);
    return;
  }
  const sector = Math.floor((h * 6) / 255);
  const rest = f((h * 6) / 255 - sector);
  const strength = f(s / 255);
  const low = Math.round(v * (1 - strength));
  const falling = Math.round(v * (1 - strength * rest));
  const rising = Math.round(v * (1 - strength * (1 - rest)));
  const colours = [
    [v, rising, low],
    [falling, v, low],
    [low, v, rising],
    [low, falling, v],
    [rising, low, v],
    [v, low, falling],
  ];
  out.set(colours[sector % 6]!, to);
}
