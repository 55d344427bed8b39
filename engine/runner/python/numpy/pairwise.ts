// Sums in numpy's order: halves of halves down to 128 elements, and those in eight running sums. The last digit of a
// sum depends on it.
const blockSize = 128;

export function pairwise(a: Float64Array, at: number, step: number, n: number): number {
  if (n < 8) {
    // Beginning with -0.0 keeps the sign of a lone -0.0.
    let sum = -0;
    for (let i = 0; i < n; i++) sum += a[at + i * step]!;
    return sum;
  }
  if (n <= blockSize) {
    let r0 = a[at]!;
    let r1 = a[at + step]!;
    let r2 = a[at + 2 * step]!;
    let r3 = a[at + 3 * step]!;
    let r4 = a[at + 4 * step]!;
    let r5 = a[at + 5 * step]!;
    let r6 = a[at + 6 * step]!;
    let r7 = a[at + 7 * step]!;
    let i = 8;
    for (let p = at + 8 * step; i < n - (n % 8); i += 8, p += 8 * step) {
      r0 += a[p]!;
      r1 += a[p + step]!;
      r2 += a[p + 2 * step]!;
      r3 += a[p + 3 * step]!;
      r4 += a[p + 4 * step]!;
      r5 += a[p + 5 * step]!;
      r6 += a[p + 6 * step]!;
      r7 += a[p + 7 * step]!;
    }
    let sum = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
    for (; i < n; i++) sum += a[at + i * step]!;
    return sum;
  }
  let half = Math.floor(n / 2);
  half -= half % 8;
  return pairwise(a, at, step, half) + pairwise(a, at + half * step, step, n - half);
}

const f = Math.fround;

/** The same with every step rounded to float32; what is summed lies as doubles one after another. */
export function pairwise32(a: Float64Array, at: number, n: number): number {
  if (n < 8) {
    let sum = -0;
    for (let i = 0; i < n; i++) sum = f(sum + a[at + i]!);
    return sum;
  }
  if (n <= blockSize) {
    let r0 = a[at]!;
    let r1 = a[at + 1]!;
    let r2 = a[at + 2]!;
    let r3 = a[at + 3]!;
    let r4 = a[at + 4]!;
    let r5 = a[at + 5]!;
    let r6 = a[at + 6]!;
    let r7 = a[at + 7]!;
    let i = 8;
    for (let p = at + 8; i < n - (n % 8); i += 8, p += 8) {
      r0 = f(r0 + a[p]!);
      r1 = f(r1 + a[p + 1]!);
      r2 = f(r2 + a[p + 2]!);
      r3 = f(r3 + a[p + 3]!);
      r4 = f(r4 + a[p + 4]!);
      r5 = f(r5 + a[p + 5]!);
      r6 = f(r6 + a[p + 6]!);
      r7 = f(r7 + a[p + 7]!);
    }
    let sum = f(f(f(r0 + r1) + f(r2 + r3)) + f(f(r4 + r5) + f(r6 + r7)));
    for (; i < n; i++) sum = f(sum + a[at + i]!);
    return sum;
  }
  let half = Math.floor(n / 2);
  half -= half % 8;
  return f(pairwise32(a, at, half) + pairwise32(a, at + half, n - half));
}
