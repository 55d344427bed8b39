// The geometry of a window that slides over images: sizes, and which element of the image each tap of each
// place reads. It must not know what is computed from them.

export type Pair = readonly [number, number];

export interface ConvolutionOptions {
  stride: Pair;
  padding: Pair;
  dilation: Pair;
  groups: number;
}

export interface Window {
  kernel: Pair;
  stride: Pair;
  padding: Pair;
  dilation: Pair;
}

/** How many places a window takes along one dimension. */
export function placesAlong(window: Window, axis: 0 | 1, size: number, ceilMode = false): number {
  const stride = window.stride[axis];
  const padding = window.padding[axis];
  const reach = window.dilation[axis] * (window.kernel[axis] - 1) + 1;
  const room = size + 2 * padding - reach;
  let places = (ceilMode ? Math.ceil(room / stride) : Math.floor(room / stride)) + 1;
  // A window that would begin in the padding after the image is not taken.
  if (ceilMode && (places - 1) * stride >= size + padding) places -= 1;
  return places;
}

export interface Taps {
  /** Places along height and width. */
  out: Pair;
  taps: number;
  places: number;
  /** For each tap, then each place: the position in the flat image, or `outside`. */
  positions: Int32Array;
  outside: number;
  hasOutside: boolean;
}

const known = new Map<string, Taps>();
const maxKnown = 64;

export function tapsOf(window: Window, height: number, width: number, out: Pair): Taps {
  const { kernel, stride, padding, dilation } = window;
  const key = [kernel, stride, padding, dilation, [height, width], out].join(';');
  let found = known.get(key);
  if (found) return found;
  const taps = kernel[0] * kernel[1];
  const places = out[0] * out[1];
  const outside = height * width;
  const positions = new Int32Array(taps * places);
  let at = 0;
  let hasOutside = false;
  for (let i = 0; i < kernel[0]; i++) {
    for (let j = 0; j < kernel[1]; j++) {
      for (let y = 0; y < out[0]; y++) {
        const row = y * stride[0] - padding[0] + i * dilation[0];
        for (let x = 0; x < out[1]; x++) {
          const column = x * stride[1] - padding[1] + j * dilation[1];
          const isInside = row >= 0 && row < height && column >= 0 && column < width;
          hasOutside ||= !isInside;
          positions[at++] = isInside ? row * width + column : outside;
        }
      }
    }
  }
  found = { out, taps, places, positions, outside, hasOutside };
  if (known.size >= maxKnown) known.delete(known.keys().next().value!);
  known.set(key, found);
  return found;
}
