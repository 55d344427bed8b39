// Products of matrices: both are laid out as doubles one after another, the second by columns, and multiplied in
// tiles whose sums stay in registers. Integers beyond 2^53 go through BigInt.
import { Arguments, type Operand } from './memory';
import { exactLimit, load, loadBig, store, storeBig } from './numbers';
import { walk } from './walk';

let left = new Float64Array(0);
let right = new Float64Array(0);
let product = new Float64Array(0);

const grown = (buffer: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> =>
  buffer.length < size ? new Float64Array(size) : buffer;

function multiply(a: Float64Array, b: Float64Array, c: Float64Array, m: number, k: number, n: number): void {
  let i = 0;
  for (; i + 1 < m; i += 2) {
    const a0 = i * k;
    const a1 = a0 + k;
    let j = 0;
    for (; j + 3 < n; j += 4) {
      const b0 = j * k;
      const b1 = b0 + k;
      const b2 = b1 + k;
      const b3 = b2 + k;
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s03 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s13 = 0;
      for (let p = 0; p < k; p++) {
        const x = a[a0 + p]!;
        const y = a[a1 + p]!;
        const u = b[b0 + p]!;
        s00 += x * u;
        s10 += y * u;
        const v = b[b1 + p]!;
        s01 += x * v;
        s11 += y * v;
        const w = b[b2 + p]!;
        s02 += x * w;
        s12 += y * w;
        const z = b[b3 + p]!;
        s03 += x * z;
        s13 += y * z;
      }
      const c0 = i * n + j;
      const c1 = c0 + n;
      c[c0] = s00;
      c[c0 + 1] = s01;
      c[c0 + 2] = s02;
      c[c0 + 3] = s03;
      c[c1] = s10;
      c[c1 + 1] = s11;
      c[c1 + 2] = s12;
      c[c1 + 3] = s13;
    }
    for (; j < n; j++) {
      c[i * n + j] = dot(a, a0, b, j * k, k);
      c[i * n + n + j] = dot(a, a1, b, j * k, k);
    }
  }
  if (i < m) for (let j = 0; j < n; j++) c[i * n + j] = dot(a, i * k, b, j * k, k);
}

function dot(a: Float64Array, at: number, b: Float64Array, bt: number, k: number): number {
  let sum = 0;
  for (let p = 0; p < k; p++) sum += a[at + p]! * b[bt + p]!;
  return sum;
}

const sizeWithin = (c: Float64Array, n: number): boolean => {
  for (let i = 0; i < n; i++) if (!(Math.abs(c[i]!) < exactLimit)) return false;
  return true;
};

const largest = (a: Float64Array, n: number): number => {
  let out = 0;
  for (let i = 0; i < n; i++) out = Math.max(out, Math.abs(a[i]!));
  return out;
};

/** Block: m, k, n, dims and shape of the batch, then a, b and the result, each with the strides of its matrix last. */
export function matmul(isWhole: boolean): void {
  const args = new Arguments();
  const m = args.next();
  const k = args.next();
  const n = args.next();
  const dims = args.next();
  const shape = args.list(dims);
  const operands = [args.operand(dims + 2), args.operand(dims + 2), args.operand(dims + 2)];
  const [a, b, o] = operands as [Operand, Operand, Operand];
  const inner = operands.map(({ strides }) => strides.slice(dims) as [number, number]);
  const outer = operands.map((operand) => ({ ...operand, strides: operand.strides.slice(0, dims) }));
  left = grown(left, m * k);
  right = grown(right, k * n);
  product = grown(product, m * n);
  const one = (pa: number, pb: number, po: number): void => {
    const [[ar, ac], [br, bc], [or, oc]] = inner as [[number, number], [number, number], [number, number]];
    let isInexact = false;
    for (let i = 0; i < m; i++) isInexact = load(a.code, pa + i * ar, ac, k, left, i * k) || isInexact;
    for (let j = 0; j < n; j++) isInexact = load(b.code, pb + j * bc, br, k, right, j * k) || isInexact;
    multiply(left, right, product, m, k, n);
    const isSafe = !isWhole || (!isInexact && sizeWithin(product, m * n));
    if (isSafe && (!isWhole || largest(left, m * k) * largest(right, k * n) * k < exactLimit)) {
      for (let i = 0; i < m; i++) store(o.code, po + i * or, oc, n, product, i * n);
      return;
    }
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        let sum = 0n;
        for (let p = 0; p < k; p++) {
          sum += loadBig(a.code, pa + i * ar + p * ac) * loadBig(b.code, pb + p * br + j * bc);
        }
        storeBig(o.code, po + i * or + j * oc, sum);
      }
    }
  };
  walk(shape, outer, (count, [pa, pb, po], [sa, sb, so]) => {
    for (let i = 0; i < count; i++) one(pa! + i * sa!, pb! + i * sb!, po! + i * so!);
  });
}
