// Copies between arrays of one shape, any strides and any two dtypes, all elements or those of a mask.
import { Arguments, heap, type Operand } from './memory';
import { codes, isFloat, isWide, load, loadBig, sizeOf, store, storeBig } from './numbers';
import { walk } from './walk';

const piece = 2048;
const values = new Float64Array(piece);

function moved(
  size: number,
  count: number,
  from: number,
  fromStep: number,
  to: number,
  toStep: number,
): void {
  if (fromStep === size && toStep === size) {
    heap.u8.copyWithin(to, from, from + count * size);
  } else if (size === 8) {
    const h = heap.f64;
    const g = heap.i32;
    // Two words, since a double's bits need not survive a load where they are a NaN's.
    if (toStep === 8 && fromStep === 0) {
      const low = g[from / 4]!;
      const high = g[from / 4 + 1]!;
      if ((high & 0x7ff00000) !== 0x7ff00000) h.fill(h[from / 8]!, to / 8, to / 8 + count);
      else
        for (let i = 0, q = to / 4; i < count; i++, q += 2) {
          g[q] = low;
          g[q + 1] = high;
        }
      return;
    }
    for (let i = 0, p = from / 4, q = to / 4; i < count; i++, p += fromStep / 4, q += toStep / 4) {
      g[q] = g[p]!;
      g[q + 1] = g[p + 1]!;
    }
  } else {
    const h = size === 4 ? heap.i32 : size === 2 ? heap.i16 : heap.i8;
    const [ps, qs] = [fromStep / size, toStep / size];
    for (let i = 0, p = from / size, q = to / size; i < count; i++, p += ps, q += qs) h[q] = h[p]!;
  }
}

function converted(
  [a, o]: [Operand, Operand],
  count: number,
  from: number,
  fromStep: number,
  to: number,
  toStep: number,
): void {
  for (let start = 0; start < count; start += piece) {
    const n = Math.min(piece, count - start);
    const at = from + start * fromStep;
    const isInexact = load(a.code, at, fromStep, n, values, 0);
    if (isInexact && !isFloat(o.code) && o.code !== codes.bool) {
      for (let i = 0; i < n; i++)
        storeBig(o.code, to + (start + i) * toStep, loadBig(a.code, at + i * fromStep));
    } else {
      store(o.code, to + start * toStep, toStep, n, values, 0);
    }
  }
}

/** Block: dims, shape, then code, address and strides of the source and the target. */
export function copy(): void {
  const args = new Arguments();
  const dims = args.next();
  const shape = args.list(dims);
  const pair: [Operand, Operand] = [args.operand(dims), args.operand(dims)];
  const [a, o] = pair;
  const isSame = a.code === o.code || (isWide(a.code) && isWide(o.code));
  walk(shape, pair, (count, [from, to], [fromStep, toStep]) => {
    if (isSame) moved(sizeOf(a.code), count, from!, fromStep!, to!, toStep!);
    else converted(pair, count, from!, fromStep!, to!, toStep!);
  });
}

/** As copy, where a mask of bool is set; source and target are of one dtype. Block: mask, source, target. */
export function maskedCopy(): void {
  const args = new Arguments();
  const dims = args.next();
  const shape = args.list(dims);
  const operands = [args.operand(dims), args.operand(dims), args.operand(dims)];
  const size = sizeOf(operands[1]!.code);
  walk(shape, operands, (count, [mask, from, to], [maskStep, fromStep, toStep]) => {
    const unit = size === 8 ? 4 : size;
    const h = unit === 4 ? heap.i32 : unit === 2 ? heap.i16 : heap.i8;
    const [ps, qs] = [fromStep! / unit, toStep! / unit];
    for (
      let i = 0, m = mask!, p = from! / unit, q = to! / unit;
      i < count;
      i++, m += maskStep!, p += ps, q += qs
    ) {
      if (heap.u8[m] === 0) continue;
      h[q] = h[p]!;
      if (size === 8) h[q + 1] = h[p + 1]!;
    }
  });
}
