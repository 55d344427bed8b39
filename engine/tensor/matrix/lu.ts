// Triangular factors of matrices in double precision, row by row in flat arrays: LU with row exchanges, and
// what is solved with it; Cholesky. It knows no tensor.

export interface Lu {
  /** L below the diagonal, whose own is of ones, and U from the diagonal on. */
  factors: Float64Array;
  /** The row of the matrix that each row of the factors came from. */
  order: Int32Array;
  /** The row, from 1, that each step has exchanged with its own: LAPACK's way to write the order. */
  pivots: Int32Array;
  /** The sign of that order. */
  sign: number;
  /** The first zero on U's diagonal, from 1, or 0. */
  singular: number;
}

/** Of a matrix of so many rows and, unless it is square, columns. */
export function luOf(matrix: Float64Array, rows: number, columns = rows): Lu {
  const a = matrix.slice();
  const steps = Math.min(rows, columns);
  const order = Int32Array.from({ length: rows }, (_, i) => i);
  const pivots = new Int32Array(steps);
  let sign = 1;
  let singular = 0;
  for (let step = 0; step < steps; step++) {
    let best = step;
    for (let row = step + 1; row < rows; row++) {
      if (Math.abs(a[row * columns + step]!) > Math.abs(a[best * columns + step]!)) best = row;
    }
    pivots[step] = best + 1;
    if (best !== step) {
      for (let j = 0; j < columns; j++) {
        const held = a[best * columns + j]!;
        a[best * columns + j] = a[step * columns + j]!;
        a[step * columns + j] = held;
      }
      const held = order[best]!;
      order[best] = order[step]!;
      order[step] = held;
      sign = -sign;
    }
    // What only the rounding of single precision keeps from zero is left as it is, as LAPACK leaves it.
    const pivot = a[step * columns + step]!;
    if (pivot === 0) {
      singular ||= step + 1;
      continue;
    }
    for (let row = step + 1; row < rows; row++) {
      const factor = a[row * columns + step]! / pivot;
      a[row * columns + step] = factor;
      if (factor === 0) continue;
      for (let j = step + 1; j < columns; j++) a[row * columns + j]! -= factor * a[step * columns + j]!;
    }
  }
  return { factors: a, order, pivots, sign, singular };
}

/** X with A X = B, of so many columns. */
export function luSolve(
  { factors: a, order }: Pick<Lu, 'factors' | 'order'>,
  n: number,
  b: Float64Array,
  columns: number,
): Float64Array {
  const x = new Float64Array(n * columns);
  for (let row = 0; row < n; row++) {
    for (let j = 0; j < columns; j++) {
      let sum = b[order[row]! * columns + j]!;
      for (let i = 0; i < row; i++) sum -= a[row * n + i]! * x[i * columns + j]!;
      x[row * columns + j] = sum;
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let j = 0; j < columns; j++) {
      let sum = x[row * columns + j]!;
      for (let i = row + 1; i < n; i++) sum -= a[row * n + i]! * x[i * columns + j]!;
      x[row * columns + j] = sum / a[row * n + row]!;
    }
  }
  return x;
}

/** X with A X = B where A is triangular; its other half is not read, nor its diagonal where that counts as ones. */
export function substituted(
  a: Float64Array,
  n: number,
  b: Float64Array,
  columns: number,
  upper: boolean,
  unitriangular: boolean,
): Float64Array {
  const x = new Float64Array(n * columns);
  for (let step = 0; step < n; step++) {
    const row = upper ? n - 1 - step : step;
    const [from, to] = upper ? [row + 1, n] : [0, row];
    for (let j = 0; j < columns; j++) {
      let sum = b[row * columns + j]!;
      for (let i = from; i < to; i++) sum -= a[row * n + i]! * x[i * columns + j]!;
      x[row * columns + j] = unitriangular ? sum : sum / a[row * n + row]!;
    }
  }
  return x;
}

export function identity(n: number): Float64Array {
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) out[i * n + i] = 1;
  return out;
}

/** The lower factor, reading the lower triangle; `failed` is the order of the first minor that is not positive. */
export function choleskyOf(matrix: Float64Array, n: number): { factor: Float64Array; failed: number } {
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j]!;
      for (let m = 0; m < j; m++) sum -= out[i * n + m]! * out[j * n + m]!;
      if (i !== j) out[i * n + j] = sum / out[j * n + j]!;
      else if (sum > 0) out[i * n + i] = Math.sqrt(sum);
      else return { factor: out, failed: i + 1 };
    }
  }
  return { factor: out, failed: 0 };
}
