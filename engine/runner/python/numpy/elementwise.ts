// The kernels of ufuncs: broadcast operands, one run after another, in pieces that stay in the processor's cache.
// They return the floating-point errors that numpy warns of.
import { bigFunctions, floatLoops, wholeLoops } from './binaryLoops';
import { Arguments, heap, type Operand } from './memory';
import { codes, exactLimit, isFloat, load, loadBig, store, storeBig } from './numbers';
import { bigUnary, unaryLoops } from './unaryLoops';
import { walk } from './walk';

export const errors = { divide: 1, overflow: 2, invalid: 8 };

const piece = 2048;
const left = new Float64Array(piece);
const right = new Float64Array(piece);
const result = new Float64Array(piece);

/** Of these an infinite result of finite operands is a pole, not an overflow. */
const poles = new Set(['divide', 'floor_divide', 'reciprocal', 'log', 'log2', 'log10', 'log1p', 'arctanh']);
const poleOfZero = new Set(['power']);
const silent = new Set([
  'isnan',
  'isinf',
  'isfinite',
  'signbit',
  'logical_not',
  'maximum',
  'minimum',
  'sign',
]);
const maxFloat32 = 3.4028235677973366e38;
const maxFloat16 = 65520;

/** Where a piece is in memory as doubles already, the memory itself; else a copy. */
interface Piece {
  values: Float64Array;
  at: number;
  step: number;
}

const limitOf = (code: number): number =>
  code === codes.float32 ? maxFloat32 : code === codes.float16 ? maxFloat16 : Number.MAX_VALUE;

function flagsOf(op: string, a: Piece, b: Piece | null, o: Piece, n: number, limit: number): number {
  let flags = 0;
  for (let i = 0, p = o.at; i < n; i++, p += o.step) {
    const value = o.values[p]!;
    if (Math.abs(value) <= limit) continue;
    const x = a.values[a.at + i * a.step]!;
    const y = b ? b.values[b.at + i * b.step]! : 0;
    if (Number.isNaN(value)) {
      if (!Number.isNaN(x) && !Number.isNaN(y)) flags |= errors.invalid;
    } else if (Number.isFinite(x) && Number.isFinite(y)) {
      const isPole = poles.has(op) && (b ? y === 0 : true);
      flags |= isPole || (poleOfZero.has(op) && x === 0) ? errors.divide : errors.overflow;
    }
  }
  return flags;
}

function isAllWithin(o: Float64Array, at: number, step: number, n: number, limit: number): boolean {
  for (let i = 0; i < n; i++, at += step) if (!(Math.abs(o[at]!) <= limit)) return false;
  return true;
}

let isInexact = false;

function pieceOf(code: number, address: number, stride: number, n: number, copy: Float64Array): Piece {
  if (code === codes.float64) return { values: heap.f64, at: address / 8, step: stride / 8 };
  const isOne = stride === 0;
  if (load(code, address, stride, isOne ? 1 : n, copy, 0)) isInexact = true;
  return { values: copy, at: 0, step: isOne ? 0 : 1 };
}

/** Block: dims, shape, then code, address and strides of a, b and the result. */
export function binary(op: string, isWhole: boolean): number {
  const args = new Arguments();
  const dims = args.next();
  const shape = args.list(dims);
  const operands = [args.operand(dims), args.operand(dims), args.operand(dims)];
  const [a, b, o] = operands as [Operand, Operand, Operand];
  const loop = (isWhole ? wholeLoops : floatLoops)[op]!;
  const limit = isWhole ? exactLimit - 1 : limitOf(o.code);
  const isChecked = isWhole || (isFloat(o.code) && !silent.has(op));
  const isDivision = isWhole && (op === 'floor_divide' || op === 'remainder' || op === 'fmod');
  let flags = 0;
  walk(shape, operands, (count, [aAddress, bAddress, oAddress], [aStride, bStride, oStride]) => {
    for (let from = 0; from < count; from += piece) {
      const n = Math.min(piece, count - from);
      isInexact = false;
      const pa = pieceOf(a.code, aAddress! + from * aStride!, aStride!, n, left);
      const pb = pieceOf(b.code, bAddress! + from * bStride!, bStride!, n, right);
      const target = oAddress! + from * oStride!;
      const po: Piece =
        o.code === codes.float64 && !isWhole
          ? { values: heap.f64, at: target / 8, step: oStride! / 8 }
          : { values: result, at: 0, step: 1 };
      // An in-place operation's warnings are told from its operands, which it overwrites.
      const isOver = isChecked && po.values === heap.f64 && (pa.at === po.at || pb.at === po.at);
      if (isOver) {
        po.values = result;
        po.at = 0;
        po.step = 1;
      }
      loop(pa.values, pa.at, pa.step, pb.values, pb.at, pb.step, po.values, po.at, po.step, n);
      if (isDivision && !isAllNonZero(pb, n)) flags |= errors.divide;
      if (isChecked) {
        const isWithin = !isInexact && isAllWithin(po.values, po.at, po.step, n, limit);
        if (isWhole && !isWithin) {
          const f = bigFunctions[op]!;
          for (let i = from; i < from + n; i++) {
            const x = loadBig(a.code, aAddress! + i * aStride!);
            storeBig(o.code, oAddress! + i * oStride!, f(x, loadBig(b.code, bAddress! + i * bStride!)));
          }
          continue;
        }
        if (!isWithin) flags |= flagsOf(op, pa, pb, po, n, limit);
      }
      if (po.values === result) store(o.code, target, oStride!, n, result, 0);
    }
  });
  return flags;
}

function isAllNonZero({ values, at, step }: Piece, n: number): boolean {
  for (let i = 0; i < n; i++, at += step) if (values[at] === 0) return false;
  return true;
}

/** Block: dims, shape, then code, address and strides of a and the result. */
export function unary(op: string, isWhole: boolean): number {
  const args = new Arguments();
  const dims = args.next();
  const shape = args.list(dims);
  const operands = [args.operand(dims), args.operand(dims)];
  const [a, o] = operands as [Operand, Operand];
  const loop = unaryLoops[op]!;
  const limit = isWhole ? exactLimit - 1 : limitOf(o.code);
  const isChecked = isWhole || (isFloat(o.code) && !silent.has(op));
  let flags = 0;
  walk(shape, operands, (count, [aAddress, oAddress], [aStride, oStride]) => {
    for (let from = 0; from < count; from += piece) {
      const n = Math.min(piece, count - from);
      isInexact = false;
      const pa = pieceOf(a.code, aAddress! + from * aStride!, aStride!, n, left);
      const po: Piece = { values: result, at: 0, step: 1 };
      loop(pa.values, pa.at, pa.step, result, 0, 1, n);
      if (isChecked) {
        const isWithin = !isInexact && isAllWithin(result, 0, 1, n, limit);
        if (isWhole && !isWithin) {
          const f = bigUnary[op]!;
          for (let i = from; i < from + n; i++) {
            storeBig(o.code, oAddress! + i * oStride!, f(loadBig(a.code, aAddress! + i * aStride!)));
          }
          continue;
        }
        if (!isWithin) flags |= flagsOf(op, pa, null, po, n, limit);
      }
      store(o.code, oAddress! + from * oStride!, oStride!, n, result, 0);
    }
  });
  return flags;
}
