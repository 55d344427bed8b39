// The kernels of reductions and running totals. The order of additions is numpy's: the axis with the largest step
// outermost, rows summed pairwise where the innermost axis is reduced, else added to what there is.
import { bigFunctions, floatLoops, wholeLoops } from './binaryLoops';
import { Arguments, heap, type Operand } from './memory';
import { codes, exactLimit, isFloat, load, loadBig, store, storeBig } from './numbers';
import { pairwise, pairwise32 } from './pairwise';
import { walk } from './walk';

/** numpy converts a row through a buffer of so many elements. */
const bufferSize = 8192;
const piece = 2048;
let row = new Float64Array(bufferSize);
const held = new Float64Array(piece);
const single = new Float64Array(1);

function rowOf(code: number, address: number, stride: number, n: number): { isInexact: boolean } {
  if (row.length < n) row = new Float64Array(n);
  return { isInexact: load(code, address, stride, n, row, 0) };
}

const rounded = (code: number, value: number): number =>
  code === codes.float32 ? Math.fround(value) : value;

function folded(
  op: string,
  isWhole: boolean,
  code: number,
  start: number,
  values: Float64Array,
  n: number,
): number {
  let out = start;
  switch (op) {
    case 'multiply':
      for (let i = 0; i < n; i++) out = rounded(code, out * values[i]!);
      return out;
    case 'maximum':
      for (let i = 0; i < n; i++) {
        const x = values[i]!;
        if (x > out || Number.isNaN(x)) out = x;
        if (Number.isNaN(out)) return out;
      }
      return out;
    case 'minimum':
      for (let i = 0; i < n; i++) {
        const x = values[i]!;
        if (x < out || Number.isNaN(x)) out = x;
        if (Number.isNaN(out)) return out;
      }
      return out;
    default: {
      const loop = (isWhole ? wholeLoops : floatLoops)[op]!;
      single[0] = out;
      for (let i = 0; i < n; i++) {
        loop(single, 0, 0, values, i, 0, single, 0, 0, 1);
        single[0] = rounded(code, single[0]!);
      }
      return single[0]!;
    }
  }
}

function sumOfRow(a: Operand, acc: number, address: number, stride: number, n: number): number {
  if (a.code === codes.float64) return pairwise(heap.f64, address / 8, stride / 8, n);
  const isSingle = acc === codes.float32;
  if (a.code === acc) {
    rowOf(a.code, address, stride, n);
    return isSingle ? pairwise32(row, 0, n) : pairwise(row, 0, 1, n);
  }
  let sum = 0;
  for (let from = 0; from < n; from += bufferSize) {
    const count = Math.min(bufferSize, n - from);
    rowOf(a.code, address + from * stride, stride, count);
    sum = rounded(acc, sum + (isSingle ? pairwise32(row, 0, count) : pairwise(row, 0, 1, count)));
  }
  return sum;
}

function largeSum(values: Float64Array, n: number): number {
  let size = 0;
  for (let i = 0; i < n; i++) size += Math.abs(values[i]!);
  return size;
}

function reduceRow(
  op: string,
  isWhole: boolean,
  a: Operand,
  o: Operand,
  from: number,
  step: number,
  n: number,
  to: number,
): void {
  const isOut = load(o.code, to, 0, 1, held, 0);
  if (!isWhole && op === 'add') {
    single[0] = held[0]! + sumOfRow(a, o.code, from, step, n);
    store(o.code, to, 0, 1, single, 0);
    return;
  }
  const { isInexact } = rowOf(a.code, from, step, n);
  let value: number;
  if (isWhole && op === 'add') {
    const size = largeSum(row, n) + Math.abs(held[0]!);
    value = Number.NaN;
    if (size < exactLimit) {
      value = held[0]!;
      for (let i = 0; i < n; i++) value += row[i]!;
    }
  } else {
    value = folded(op, isWhole, o.code, held[0]!, row, n);
  }
  if (isWhole && (isOut || isInexact || !(Math.abs(value) < exactLimit))) {
    const f = bigFunctions[op]!;
    let big = loadBig(o.code, to);
    for (let i = 0; i < n; i++) big = BigInt.asIntN(65, f(big, loadBig(a.code, from + i * step)));
    storeBig(o.code, to, big);
    return;
  }
  single[0] = value;
  store(o.code, to, 0, 1, single, 0);
}

function combineRows(
  op: string,
  isWhole: boolean,
  a: Operand,
  o: Operand,
  from: number,
  step: number,
  n: number,
  to: number,
  toStep: number,
): void {
  const loop = (isWhole ? wholeLoops : floatLoops)[op]!;
  for (let start = 0; start < n; start += piece) {
    const count = Math.min(piece, n - start);
    const [p, q] = [from + start * step, to + start * toStep];
    const isIn = rowOf(a.code, p, step, count).isInexact;
    const isOut = load(o.code, q, toStep, count, held, 0);
    loop(held, 0, 1, row, 0, 1, held, 0, 1, count);
    let isExact = !(isIn || isOut);
    if (isWhole) for (let i = 0; i < count && isExact; i++) isExact = Math.abs(held[i]!) < exactLimit;
    if (isWhole && !isExact) {
      const f = bigFunctions[op]!;
      for (let i = 0; i < count; i++) {
        const at = q + i * toStep;
        storeBig(o.code, at, f(loadBig(o.code, at), loadBig(a.code, p + i * step)));
      }
    } else {
      store(o.code, q, toStep, count, held, 0);
    }
  }
}

/** Block: dims, shape, the input, the output, whose strides are 0 along reduced axes and which holds the first value. */
export function reduce(op: string, isWhole: boolean): void {
  const args = new Arguments();
  const dims = args.next();
  const shape = args.list(dims);
  const operands = [args.operand(dims), args.operand(dims)];
  const [a, o] = operands as [Operand, Operand];
  const order = shape.map((_, i) => i);
  const turned = (list: number[]): number[] => order.map((i) => list[i]!);
  for (let i = 0; i < dims; i++) {
    // A reduced axis read backwards is read forwards, as numpy's iterator does.
    if (a.strides[i]! < 0 && o.strides[i] === 0) {
      a.address += a.strides[i]! * (shape[i]! - 1);
      a.strides[i] = -a.strides[i]!;
    }
  }
  order.sort((i, j) => Math.abs(a.strides[j]!) - Math.abs(a.strides[i]!));
  for (const operand of operands) operand.strides = turned(operand.strides);
  walk(
    turned(shape),
    operands,
    (count, [from, to], [step, toStep]) => {
      if (toStep === 0) reduceRow(op, isWhole, a, o, from!, step!, count, to!);
      else combineRows(op, isWhole, a, o, from!, step!, count, to!, toStep!);
    },
    false,
  );
}

/** Calls for each line along the last axis of operands of one shape. */
function lines(shape: number[], operands: Operand[], run: (addresses: number[]) => void): void {
  if (shape.length === 1) {
    run(operands.map(({ address }) => address));
    return;
  }
  const outer = operands.map((operand) => ({ ...operand, strides: operand.strides.slice(0, -1) }));
  walk(
    shape.slice(0, -1),
    outer,
    (count, addresses, strides) => {
      const at = [...addresses];
      for (let i = 0; i < count; i++) {
        run(at);
        for (let k = 0; k < at.length; k++) at[k]! += strides[k]!;
      }
    },
    false,
  );
}

/** Running totals along the last axis. Block: dims, shape, the input, the output. */
export function accumulate(op: string, isWhole: boolean): void {
  const args = new Arguments();
  const dims = args.next();
  const shape = args.list(dims);
  const operands = [args.operand(dims), args.operand(dims)];
  const [a, o] = operands as [Operand, Operand];
  const n = shape[dims - 1]!;
  if (n === 0) return;
  const [step, toStep] = [a.strides[dims - 1]!, o.strides[dims - 1]!];
  const loop = (isWhole ? wholeLoops : floatLoops)[op]!;
  lines(shape, operands, ([from, to]) => {
    let isExact = !rowOf(a.code, from!, step, n).isInexact;
    let value = row[0]!;
    for (let i = 1; i < n; i++) {
      single[0] = value;
      loop(single, 0, 0, row, i, 0, single, 0, 0, 1);
      value = rounded(o.code, single[0]!);
      if (!(Math.abs(value) < exactLimit)) isExact = false;
      row[i] = value;
    }
    if (isExact || !isWhole) {
      store(o.code, to!, toStep, n, row, 0);
      return;
    }
    const f = bigFunctions[op]!;
    let big = 0n;
    for (let i = 0; i < n; i++) {
      const x = loadBig(a.code, from! + i * step);
      big = i === 0 ? x : BigInt.asIntN(65, f(big, x));
      storeBig(o.code, to! + i * toStep, big);
    }
  });
}

/** The index of the first largest or smallest along the last axis. Block: dims, shape, the input, the output of int64. */
export function argReduce(isMax: boolean): void {
  const args = new Arguments();
  const dims = args.next();
  const shape = args.list(dims);
  const operands = [args.operand(dims), args.operand(dims)];
  const [a] = operands as [Operand, Operand];
  const n = shape[dims - 1]!;
  const step = a.strides[dims - 1]!;
  lines(shape, operands, ([from, to]) => {
    const { isInexact } = rowOf(a.code, from!, step, n);
    let best = 0;
    if (isInexact && !isFloat(a.code)) {
      let value = loadBig(a.code, from!);
      for (let i = 1; i < n; i++) {
        const x = loadBig(a.code, from! + i * step);
        if (isMax ? x > value : x < value) {
          value = x;
          best = i;
        }
      }
    } else {
      let value = row[0]!;
      for (let i = 1; i < n && !Number.isNaN(value); i++) {
        const x = row[i]!;
        if (Number.isNaN(x) || (isMax ? x > value : x < value)) {
          value = x;
          best = i;
        }
      }
    }
    heap.i32[to! / 4] = best;
    heap.i32[to! / 4 + 1] = 0;
  });
}

export { lines };
