// Shaders over images: patches as columns and back, and pooling both ways.
import type { Shader } from './dispatcher';

/** The numbers of a window, which every shader here reads. */
export const windowNumbers = [
  'size',
  'height',
  'width',
  'outHeight',
  'outWidth',
  'kernelY',
  'kernelX',
  'strideY',
  'strideX',
  'paddingY',
  'paddingX',
  'dilationY',
  'dilationX',
  'includePad',
  'divisor',
] as const;

const workgroup = [64, 1] as const;

function shader(
  key: string,
  bindings: Shader['bindings'],
  body: string,
  numbers: readonly string[] = windowNumbers,
): Shader {
  return { key, bindings, numbers, workgroup, text: () => eachElement(body) };
}

/** A body that runs for each element `i` of u.size, or of so many. */
export function eachElement(body: string, size = 'u.size'): string {
  return `@compute @workgroup_size(width)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = i32(id.y * groups.x * width + id.x);
  if (i >= ${size}) { return; }
${body}
}`;
}

/** [planes, height, width] to [planes, taps, places]. */
export const patchesShader = shader(
  'patches',
  [
    { name: 'to', type: 'f32', isWritten: true },
    { name: 'x', type: 'f32' },
  ],
  `  let places = u.outHeight * u.outWidth;
  let place = i % places;
  let line = i / places;
  let taps = u.kernelY * u.kernelX;
  let tap = line % taps;
  let plane = line / taps;
  let y = place / u.outWidth * u.strideY - u.paddingY + tap / u.kernelX * u.dilationY;
  let x_ = place % u.outWidth * u.strideX - u.paddingX + tap % u.kernelX * u.dilationX;
  var v = 0.0;
  if (y >= 0 && y < u.height && x_ >= 0 && x_ < u.width) { v = x[(plane * u.height + y) * u.width + x_]; }
  to[i] = v;`,
);

/** For each element of an image, the places of windows that cover it. */
const covering = `  let column = i % u.width;
  let row = i / u.width % u.height;
  let plane = i / (u.width * u.height);
  let places = u.outHeight * u.outWidth;
  var sum = 0.0;
  for (var ky = 0; ky < u.kernelY; ky++) {
    let fromY = row + u.paddingY - ky * u.dilationY;
    let oy = fromY / u.strideY;
    if (fromY < 0 || oy * u.strideY != fromY || oy >= u.outHeight) { continue; }
    for (var kx = 0; kx < u.kernelX; kx++) {
      let fromX = column + u.paddingX - kx * u.dilationX;
      let ox = fromX / u.strideX;
      if (fromX < 0 || ox * u.strideX != fromX || ox >= u.outWidth) { continue; }
      let place = oy * u.outWidth + ox;
`;

/** The opposite of patches: each element gathers what was taken of it. */
export const unpatchesShader = shader(
  'unpatches',
  [
    { name: 'to', type: 'f32', isWritten: true },
    { name: 'x', type: 'f32' },
  ],
  `${covering}      sum += x[((plane * u.kernelY + ky) * u.kernelX + kx) * places + place];
    }
  }
  to[i] = sum;`,
);

export const maxPoolShader = shader(
  'max pool',
  [
    { name: 'to', type: 'f32', isWritten: true },
    { name: 'positions', type: 'i32', isWritten: true },
    { name: 'x', type: 'f32' },
  ],
  `  let ox = i % u.outWidth;
  let oy = i / u.outWidth % u.outHeight;
  let base = i / (u.outWidth * u.outHeight) * u.height * u.width;
  var best = 0.0;
  var where_ = -1;
  for (var ky = 0; ky < u.kernelY; ky++) {
    let y = oy * u.strideY - u.paddingY + ky * u.dilationY;
    if (y < 0 || y >= u.height) { continue; }
    for (var kx = 0; kx < u.kernelX; kx++) {
      let x_ = ox * u.strideX - u.paddingX + kx * u.dilationX;
      if (x_ < 0 || x_ >= u.width) { continue; }
      let at = y * u.width + x_;
      let v = x[base + at];
      // A nan wins, and a later one over an earlier one. Its bits are asked, since a shader may assume there is none.
      let isNan = (bitcast<u32>(v) & 0x7fffffffu) > 0x7f800000u;
      if (where_ < 0 || v > best || isNan) {
        best = v;
        where_ = at;
      }
    }
  }
  to[i] = best;
  positions[i] = where_;`,
);

export const maxPoolGradShader = shader(
  'max pool gradient',
  [
    { name: 'to', type: 'f32', isWritten: true },
    { name: 'g', type: 'f32' },
    { name: 'positions', type: 'i32' },
  ],
  `${covering}      if (positions[plane * places + place] == row * u.width + column) { sum += g[plane * places + place]; }
    }
  }
  to[i] = sum;`,
);

const share = `      let startY = oy * u.strideY - u.paddingY;
      let startX = ox * u.strideX - u.paddingX;
      let endY = min(startY + u.kernelY, u.height + u.paddingY);
      let endX = min(startX + u.kernelX, u.width + u.paddingX);
      var count = (endY - startY) * (endX - startX);
      if (u.includePad == 0) { count = (min(endY, u.height) - max(startY, 0)) * (min(endX, u.width) - max(startX, 0)); }
      if (u.divisor != 0) { count = u.divisor; }
`;

export const avgPoolShader = shader(
  'average pool',
  [
    { name: 'to', type: 'f32', isWritten: true },
    { name: 'x', type: 'f32' },
  ],
  `  let ox = i % u.outWidth;
  let oy = i / u.outWidth % u.outHeight;
  let base = i / (u.outWidth * u.outHeight) * u.height * u.width;
${share}  var sum = 0.0;
  for (var y = max(startY, 0); y < min(endY, u.height); y++) {
    for (var x_ = max(startX, 0); x_ < min(endX, u.width); x_++) { sum += x[base + y * u.width + x_]; }
  }
  to[i] = sum / f32(count);`,
);

export const avgPoolGradShader = shader(
  'average pool gradient',
  [
    { name: 'to', type: 'f32', isWritten: true },
    { name: 'g', type: 'f32' },
  ],
  `${covering}${share}      sum += g[plane * places + place] / f32(count);
    }
  }
  to[i] = sum;`,
);
