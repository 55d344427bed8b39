// The product of two matrices, and with it convolution: the right operand may be the patches of images, read from
// where they stand. Operands are packed in blocks that stay in the caches; the kernel in the middle keeps four rows
// by eight columns in registers. Columns come in groups of four that never cross from one image into the next.
import { firstOf, loadSome, madd, storeSome, storeTurned, zero } from './lanes';

const rowBlock: i32 = 128;
const groupBlock: i32 = 64;
const depthBlock: i32 = 384;

// The fields of a product's description, in bytes from its start.
const aAt = 0; // left operand
const bAt = 4; // right operand
const cAt = 8; // result
const mAt = 12; // rows
const kAt = 16; // depth
const aTurnedAt = 20; // left operand is stored [depth, rows]
const aLdAt = 24; // its elements per line
const bKindAt = 28; // 0 lines along columns, 1 lines along depth; +2 patches
const bLdAt = 32; // elements per line; of patches: per channel
const imagesAt = 36; // images side by side in the columns (or, of kind 3 and of a's, in the depth)
const placesAt = 40; // columns of one image
const aImageAt = 44; // elements from one image to the next, in each operand
const bImageAt = 48;
const cImageAt = 52;
const tapsAt = 56; // of patches: lines per channel
const startsAt = 60; // of patches: [taps, groups] where four neighbours begin; -1 nothing, -2 see positions
const positionsAt = 64; // of patches: [taps, groups * 4], -1 outside
const biasAt = 68; // or 0
const biasKindAt = 72; // 1 by row, 2 by column
const reluAt = 76;
const batchAt = 80; // how many products, and the elements from one to the next
const aStepAt = 84;
const bStepAt = 88;
const cStepAt = 92;
const biasStepAt = 96;
const nAt = 100; // columns of the result where images stand in the depth
const cLdAt = 104;
const addAt = 108; // add to what the result holds

// @ts-ignore: decorator
@inline
function field(p: usize, at: usize): i32 {
  return load<i32>(p + at);
}

/** Four neighbours of a line of patches. */
// @ts-ignore: decorator
@inline
function patch(channel: usize, starts: usize, positions: usize, group: i32): v128 {
  const start = load<i32>(starts + (<usize>group << 2));
  if (start >= 0) return v128.load(channel + (<usize>start << 2));
  if (start == -1) return zero();
  let out = zero();
  const at = positions + (<usize>group << 4);
  const p0 = load<i32>(at);
  const p1 = load<i32>(at, 4);
  const p2 = load<i32>(at, 8);
  const p3 = load<i32>(at, 12);
  if (p0 >= 0) out = f32x4.replace_lane(out, 0, load<f32>(channel + (<usize>p0 << 2)));
  if (p1 >= 0) out = f32x4.replace_lane(out, 1, load<f32>(channel + (<usize>p1 << 2)));
  if (p2 >= 0) out = f32x4.replace_lane(out, 2, load<f32>(channel + (<usize>p2 << 2)));
  if (p3 >= 0) out = f32x4.replace_lane(out, 3, load<f32>(channel + (<usize>p3 << 2)));
  return out;
}

/** Lines that run along the depth: four lines become four neighbours at each depth. */
function packAlongDepth(
  into: usize,
  width: usize,
  base: usize,
  ld: i32,
  line: i32,
  lines: i32,
  image: i32,
  places: i32,
  group: i32,
  groups: i32,
): void {
  const perImage = (places + 3) >> 2;
  const has = lines - line;
  let n = group / perImage;
  let q = group - n * perImage;
  for (let g = 0; g < groups; g++) {
    const at = base + ((<usize>(n * image + line * ld + (q << 2))) << 2);
    const count = places - (q << 2);
    const step = <usize>ld << 2;
    const a = has > 0 ? loadSome(at, count) : zero();
    const b = has > 1 ? loadSome(at + step, count) : zero();
    const c = has > 2 ? loadSome(at + 2 * step, count) : zero();
    const d = has > 3 ? loadSome(at + 3 * step, count) : zero();
    storeTurned(into, width, a, b, c, d);
    into += width << 2;
    if (++q == perImage) {
      q = 0;
      n++;
    }
  }
}

function packPatchesAlongDepth(
  into: usize,
  width: usize,
  p: usize,
  base: usize,
  line: i32,
  lines: i32,
  group: i32,
  groups: i32,
): void {
  const places = field(p, placesAt);
  const perImage = (places + 3) >> 2;
  const plane = <usize>field(p, bLdAt) << 2;
  const image = <usize>field(p, bImageAt) << 2;
  const taps = field(p, tapsAt);
  const has = lines - line;
  const starts = <usize>field(p, startsAt);
  const positions = <usize>field(p, positionsAt);
  const perTap = <usize>perImage << 2;
  const c0 = line / taps;
  const t0 = line - c0 * taps;
  const c1 = t0 + 1 >= taps ? c0 + 1 : c0;
  const t1 = t0 + 1 >= taps ? 0 : t0 + 1;
  const c2 = t1 + 1 >= taps ? c1 + 1 : c1;
  const t2 = t1 + 1 >= taps ? 0 : t1 + 1;
  const c3 = t2 + 1 >= taps ? c2 + 1 : c2;
  const t3 = t2 + 1 >= taps ? 0 : t2 + 1;
  let n = group / perImage;
  let q = group - n * perImage;
  for (let g = 0; g < groups; g++) {
    const from = base + <usize>n * image;
    const a = has > 0 ? patch(from + <usize>c0 * plane, starts + <usize>t0 * perTap, positions + ((<usize>t0 * perTap) << 2), q) : zero();
    const b = has > 1 ? patch(from + <usize>c1 * plane, starts + <usize>t1 * perTap, positions + ((<usize>t1 * perTap) << 2), q) : zero();
    const c = has > 2 ? patch(from + <usize>c2 * plane, starts + <usize>t2 * perTap, positions + ((<usize>t2 * perTap) << 2), q) : zero();
    const d = has > 3 ? patch(from + <usize>c3 * plane, starts + <usize>t3 * perTap, positions + ((<usize>t3 * perTap) << 2), q) : zero();
    storeTurned(into, width, a, b, c, d);
    into += width << 2;
    if (++q == perImage) {
      q = 0;
      n++;
    }
  }
}

/** Lines that run along the columns: four neighbours are copied at each depth. */
function packAlongColumns(
  into: usize,
  width: usize,
  base: usize,
  ld: i32,
  image: i32,
  places: i32,
  groupsInAll: i32,
  group: i32,
  depth: i32,
  depths: i32,
): void {
  const perImage = (places + 3) >> 2;
  const n = group / perImage;
  const q = group - n * perImage;
  const count = group < groupsInAll ? places - (q << 2) : 0;
  let at = base + ((<usize>(n * image + depth * ld + (q << 2))) << 2);
  const step = <usize>ld << 2;
  if (count >= 4) {
    for (let k = 0; k < depths; k++) {
      v128.store(into, v128.load(at));
      into += width;
      at += step;
    }
  } else {
    for (let k = 0; k < depths; k++) {
      v128.store(into, loadSome(at, count));
      into += width;
      at += step;
    }
  }
}

function packPatchesAlongColumns(
  into: usize,
  width: usize,
  p: usize,
  base: usize,
  groupsInAll: i32,
  group: i32,
  depth: i32,
  depths: i32,
): void {
  const places = field(p, placesAt);
  const perImage = (places + 3) >> 2;
  const n = group / perImage;
  const q = group - n * perImage;
  const plane = <usize>field(p, bLdAt) << 2;
  const taps = field(p, tapsAt);
  const starts = <usize>field(p, startsAt);
  const positions = <usize>field(p, positionsAt);
  const perTap = <usize>perImage << 2;
  if (group >= groupsInAll) {
    for (let k = 0; k < depths; k++) {
      v128.store(into, zero());
      into += width;
    }
    return;
  }
  const c = depth / taps;
  let t = depth - c * taps;
  let channel = base + ((<usize>(n * field(p, bImageAt))) << 2) + <usize>c * plane;
  let s = starts + <usize>t * perTap;
  let o = positions + ((<usize>t * perTap) << 2);
  for (let k = 0; k < depths; k++) {
    v128.store(into, patch(channel, s, o, q));
    into += width;
    s += perTap;
    o += perTap << 2;
    if (++t == taps) {
      t = 0;
      s = starts;
      o = positions;
      channel += plane;
    }
  }
}

/** Four rows by eight columns over `depth`, added to or put into the result. */
function tile(
  a: usize,
  b: usize,
  depth: i32,
  left: usize,
  leftCount: i32,
  right: usize,
  rightCount: i32,
  ld: usize,
  rows: i32,
  first: bool,
  rowBias: usize,
  leftBias: usize,
  rightBias: usize,
  relu: bool,
): void {
  let c00 = zero();
  let c01 = zero();
  let c10 = zero();
  let c11 = zero();
  let c20 = zero();
  let c21 = zero();
  let c30 = zero();
  let c31 = zero();
  let k = depth;
  while (k > 0) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    let s = v128.load32_splat(a);
    c00 = madd(s, b0, c00);
    c01 = madd(s, b1, c01);
    s = v128.load32_splat(a, 4);
    c10 = madd(s, b0, c10);
    c11 = madd(s, b1, c11);
    s = v128.load32_splat(a, 8);
    c20 = madd(s, b0, c20);
    c21 = madd(s, b1, c21);
    s = v128.load32_splat(a, 12);
    c30 = madd(s, b0, c30);
    c31 = madd(s, b1, c31);
    a += 16;
    b += 32;
    k--;
  }
  put(left, leftCount, c00, first, rowBias, leftBias, relu);
  put(right, rightCount, c01, first, rowBias, rightBias, relu);
  if (rows > 1) {
    if (rowBias) rowBias += 4;
    put(left + ld, leftCount, c10, first, rowBias, leftBias, relu);
    put(right + ld, rightCount, c11, first, rowBias, rightBias, relu);
  }
  if (rows > 2) {
    if (rowBias) rowBias += 4;
    put(left + 2 * ld, leftCount, c20, first, rowBias, leftBias, relu);
    put(right + 2 * ld, rightCount, c21, first, rowBias, rightBias, relu);
  }
  if (rows > 3) {
    if (rowBias) rowBias += 4;
    put(left + 3 * ld, leftCount, c30, first, rowBias, leftBias, relu);
    put(right + 3 * ld, rightCount, c31, first, rowBias, rightBias, relu);
  }
}

// @ts-ignore: decorator
@inline
function put(at: usize, count: i32, sum: v128, first: bool, rowBias: usize, columnBias: usize, relu: bool): void {
  if (count <= 0) return;
  let v = first ? sum : f32x4.add(sum, loadSome(at, count));
  if (rowBias) v = f32x4.add(v, v128.load32_splat(rowBias));
  if (columnBias) v = f32x4.add(v, loadSome(columnBias, count));
  // Not max(): a nan must stay one.
  if (relu) v = v128.andnot(v, f32x4.lt(v, zero()));
  storeSome(at, v, count);
}

/** One product of the batch, over a range of its row quads and column groups. */
function one(
  p: usize,
  a: usize,
  b: usize,
  c: usize,
  bias: usize,
  quad0: i32,
  quad1: i32,
  group0: i32,
  group1: i32,
  scratch: usize,
): void {
  const kind = field(p, bKindAt);
  const alongDepth = (kind & 1) == 1;
  const patches = (kind & 2) == 2;
  const images = field(p, imagesAt);
  const places = field(p, placesAt);
  const perImage = (places + 3) >> 2;
  const m = field(p, mAt);
  const n = field(p, nAt);
  const k = field(p, kAt);
  const aTurned = field(p, aTurnedAt) != 0;
  const aLd = field(p, aLdAt);
  const bLd = field(p, bLdAt);
  const biasKind = field(p, biasKindAt);
  const relu = field(p, reluAt) != 0;
  const add = field(p, addAt) != 0;
  const ld = <usize>field(p, cLdAt) << 2;
  const cImage = field(p, cImageAt);
  // Columns stand in groups of four: of one image after the other, or where images stand in the depth, plainly.
  const columnsOfImages = !alongDepth;
  const groupsInAll = columnsOfImages ? images * perImage : (n + 3) >> 2;
  // The depth in units: of one, or of four where lines run along it.
  const inFours = alongDepth;
  const depthInAll = inFours ? images * perImage * 4 : k;
  const packedA = scratch;
  const packedB = scratch + <usize>(rowBlock * depthBlock * 4);
  const blocks = (depthInAll + depthBlock - 1) / depthBlock;
  const depthStep = ((depthInAll + blocks - 1) / blocks + 3) & ~3;

  for (let g0 = group0; g0 < group1; g0 += groupBlock) {
    const gs = min(groupBlock, group1 - g0);
    const panels = (gs + 1) >> 1;
    for (let k0 = 0; k0 < depthInAll; k0 += depthStep) {
      const ks = min(depthStep, depthInAll - k0);
      for (let g = 0; g < panels * 2; g++) {
        const into = packedB + <usize>((g >> 1) * ks * 32 + (g & 1) * 16);
        const group = g0 + g;
        if (patches) {
          if (alongDepth) packPatchesAlongDepth(into, 32, p, b, group << 2, n, k0 >> 2, ks >> 2);
          else packPatchesAlongColumns(into, 32, p, b, groupsInAll, group, k0, ks);
        } else if (alongDepth) {
          packAlongDepth(into, 32, b, bLd, group << 2, n, field(p, bImageAt), places, k0 >> 2, ks >> 2);
        } else {
          packAlongColumns(into, 32, b, bLd, field(p, bImageAt), places, groupsInAll, group, k0, ks);
        }
      }
      for (let q0 = quad0; q0 < quad1; q0 += rowBlock >> 2) {
        const qs = min(rowBlock >> 2, quad1 - q0);
        for (let q = 0; q < qs; q++) {
          const into = packedA + <usize>(q * ks * 16);
          if (aTurned) {
            // Where the depth comes in fours its last few may not exist: nothing may be read there, not even a nan.
            const real = min(ks, k - k0);
            packAlongColumns(into, 16, a, aLd, 0, m, (m + 3) >> 2, q0 + q, k0, real);
            if (real < ks) memory.fill(into + <usize>(real * 16), 0, <usize>((ks - real) * 16));
          } else if (inFours) {
            packAlongDepth(into, 16, a, aLd, (q0 + q) << 2, m, field(p, aImageAt), places, k0 >> 2, ks >> 2);
          } else {
            // The depth of a is not in fours here: the last group may reach past it, into the next quad's place.
            packAlongDepth(into, 16, a + (<usize>k0 << 2), aLd, (q0 + q) << 2, m, 0, ks, 0, ks >> 2);
            const rest = ks & 3;
            if (rest) packRest(into + <usize>((ks & ~3) * 16), a, aLd, (q0 + q) << 2, m, k0 + (ks & ~3), rest);
          }
        }
        const last = k0 + ks >= depthInAll;
        const first = k0 == 0 && !add;
        for (let panel = 0; panel < panels; panel++) {
          const group = g0 + panel * 2;
          const leftImage = columnsOfImages ? group / perImage : 0;
          const leftColumn = (group - leftImage * perImage) << 2;
          const rightImage = columnsOfImages ? (group + 1) / perImage : 0;
          const rightColumn = (group + 1 - rightImage * perImage) << 2;
          const width = columnsOfImages ? places : n;
          const leftCount = width - leftColumn;
          const rightCount = panel * 2 + 1 < gs && group + 1 < groupsInAll ? width - rightColumn : 0;
          const left = c + ((<usize>(leftImage * cImage + leftColumn)) << 2);
          const right = c + ((<usize>(rightImage * cImage + rightColumn)) << 2);
          const byColumn = last && bias != 0 && biasKind == 2;
          const leftBias = byColumn ? bias + (<usize>leftColumn << 2) : 0;
          const rightBias = byColumn ? bias + (<usize>rightColumn << 2) : 0;
          for (let q = 0; q < qs; q++) {
            const row = (q0 + q) << 2;
            const rowBias = last && bias != 0 && biasKind == 1 ? bias + (<usize>row << 2) : 0;
            tile(
              packedA + <usize>(q * ks * 16),
              packedB + <usize>(panel * ks * 32),
              ks,
              left + <usize>row * ld,
              leftCount,
              right + <usize>row * ld,
              rightCount,
              ld,
              m - row,
              first,
              rowBias,
              leftBias,
              rightBias,
              relu && last,
            );
          }
        }
      }
    }
  }
}

function packRest(into: usize, base: usize, ld: i32, line: i32, lines: i32, depth: i32, depths: i32): void {
  for (let k = 0; k < depths; k++) {
    for (let r = 0; r < 4; r++) {
      const inside = line + r < lines;
      const v = inside ? load<f32>(base + ((<usize>((line + r) * ld + depth + k)) << 2)) : <f32>0;
      store<f32>(into + <usize>((k * 4 + r) * 4), v);
    }
  }
}

/** One part of a product. */
export function product(p: usize, part: i32, parts: i32, scratch: usize): void {
  const batch = field(p, batchAt);
  const kind = field(p, bKindAt);
  const perImage = (field(p, placesAt) + 3) >> 2;
  const groups = (kind & 1) == 0 ? field(p, imagesAt) * perImage : (field(p, nAt) + 3) >> 2;
  const quads = (field(p, mAt) + 3) >> 2;
  let batch0 = 0;
  let batch1 = batch;
  let quad0 = 0;
  let quad1 = quads;
  let group0 = 0;
  let group1 = groups;
  if (batch >= parts) {
    batch0 = firstOf(batch, part, parts);
    batch1 = firstOf(batch, part + 1, parts);
  } else if (groups >= quads * 2) {
    // In pairs: a panel is two groups.
    group0 = firstOf((groups + 1) >> 1, part, parts) << 1;
    group1 = min(firstOf((groups + 1) >> 1, part + 1, parts) << 1, groups);
  } else {
    quad0 = firstOf(quads, part, parts);
    quad1 = firstOf(quads, part + 1, parts);
  }
  const bias = <usize>field(p, biasAt);
  for (let i = batch0; i < batch1; i++) {
    one(
      p,
      <usize>field(p, aAt) + (<usize>(i * field(p, aStepAt)) << 2),
      <usize>field(p, bAt) + (<usize>(i * field(p, bStepAt)) << 2),
      <usize>field(p, cAt) + (<usize>(i * field(p, cStepAt)) << 2),
      bias ? bias + (<usize>(i * field(p, biasStepAt)) << 2) : 0,
      quad0,
      quad1,
      group0,
      group1,
      scratch,
    );
  }
}
