// Orthogonal decompositions in double precision, row by row in flat arrays: QR by Householder's reflections, and
// eigenvalues and singular values by Jacobi's rotations, which are slow on large matrices and exact to the last digits
// on all. It knows no tensor.

/** Q [rows, rows] and R [rows, columns] with the signs that LAPACK gives them. */
export function qrOf(
  matrix: Float64Array,
  rows: number,
  columns: number,
): { q: Float64Array; r: Float64Array } {
  const r = matrix.slice();
  const q = new Float64Array(rows * rows);
  for (let i = 0; i < rows; i++) q[i * rows + i] = 1;
  const v = new Float64Array(rows);
  for (let step = 0; step < Math.min(rows - 1, columns); step++) {
    let tail = 0;
    for (let i = step + 1; i < rows; i++) tail += r[i * columns + step]! ** 2;
    if (tail === 0) continue;
    const head = r[step * columns + step]!;
    const norm = Math.sqrt(head * head + tail);
    const beta = head >= 0 && !Object.is(head, -0) ? -norm : norm;
    const scale = head - beta;
    const tau = (beta - head) / beta;
    v[step] = 1;
    for (let i = step + 1; i < rows; i++) v[i] = r[i * columns + step]! / scale;
    const reflect = (a: Float64Array, width: number, isRight: boolean) => {
      const count = isRight ? rows : width;
      for (let j = 0; j < count; j++) {
        let dot = 0;
        for (let i = step; i < rows; i++) dot += v[i]! * a[isRight ? j * width + i : i * width + j]!;
        dot *= tau;
        for (let i = step; i < rows; i++) a[isRight ? j * width + i : i * width + j]! -= dot * v[i]!;
      }
    };
    reflect(r, columns, false);
    reflect(q, rows, true);
    for (let i = step + 1; i < rows; i++) r[i * columns + step] = 0;
  }
  return { q, r };
}

const maxSweeps = 60;

/** Eigenvalues in ascending order and the vectors as columns, of a symmetric matrix. */
export function eighOf(matrix: Float64Array, n: number): { values: Float64Array; vectors: Float64Array } {
  const a = matrix.slice();
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0; sweep < maxSweeps; sweep++) {
    let off = 0;
    let all = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        all += a[i * n + j]! ** 2;
        if (i !== j) off += a[i * n + j]! ** 2;
      }
    }
    if (!(off > all * 1e-32)) break;
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) {
        const apq = a[p * n + q]!;
        if (apq === 0) continue;
        const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * apq);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let i = 0; i < n; i++) {
          const [x, y] = [a[i * n + p]!, a[i * n + q]!];
          a[i * n + p] = c * x - s * y;
          a[i * n + q] = s * x + c * y;
          const [u, w] = [v[i * n + p]!, v[i * n + q]!];
          v[i * n + p] = c * u - s * w;
          v[i * n + q] = s * u + c * w;
        }
        for (let i = 0; i < n; i++) {
          const [x, y] = [a[p * n + i]!, a[q * n + i]!];
          a[p * n + i] = c * x - s * y;
          a[q * n + i] = s * x + c * y;
        }
      }
    }
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[i * n + i]! - a[j * n + j]!);
  const values = Float64Array.from(order, (i) => a[i * n + i]!);
  const vectors = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) vectors[i * n + j] = v[i * n + order[j]!]!;
  }
  return { values, vectors };
}

export interface Svd {
  /** [rows, k], the k singular values in descending order, and [k, columns]. */
  u: Float64Array;
  s: Float64Array;
  vh: Float64Array;
}

export function transposed(a: Float64Array, rows: number, columns: number): Float64Array {
  const out = new Float64Array(a.length);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[j * rows + i] = a[i * columns + j]!;
  return out;
}

/** Rotates pairs of columns until all are at right angles: their lengths then are the singular values. */
export function svdOf(matrix: Float64Array, rows: number, columns: number): Svd {
  if (rows < columns) {
    const { u, s, vh } = svdOf(transposed(matrix, rows, columns), columns, rows);
    return { u: transposed(vh, rows, rows), s, vh: transposed(u, columns, rows) };
  }
  const a = matrix.slice();
  const n = columns;
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0, turned = true; turned && sweep < maxSweeps; sweep++) {
    turned = false;
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) {
        let [x, y, xy] = [0, 0, 0];
        for (let i = 0; i < rows; i++) {
          x += a[i * n + p]! ** 2;
          y += a[i * n + q]! ** 2;
          xy += a[i * n + p]! * a[i * n + q]!;
        }
        if (!(Math.abs(xy) > 1e-15 * Math.sqrt(x * y))) continue;
        turned = true;
        const zeta = (y - x) / (2 * xy);
        const t = (zeta >= 0 ? 1 : -1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
        const c = 1 / Math.sqrt(1 + t * t);
        const sine = c * t;
        const turn = (m: Float64Array, count: number) => {
          for (let i = 0; i < count; i++) {
            const [f, g] = [m[i * n + p]!, m[i * n + q]!];
            m[i * n + p] = c * f - sine * g;
            m[i * n + q] = sine * f + c * g;
          }
        };
        turn(a, rows);
        turn(v, n);
      }
    }
  }
  const lengths = Float64Array.from({ length: n }, (_, j) => {
    let sum = 0;
    for (let i = 0; i < rows; i++) sum += a[i * n + j]! ** 2;
    return Math.sqrt(sum);
  });
  const order = Array.from({ length: n }, (_, j) => j).sort((i, j) => lengths[j]! - lengths[i]!);
  const s = Float64Array.from(order, (j) => lengths[j]!);
  const u = new Float64Array(rows * n);
  const vh = new Float64Array(n * n);
  for (const [to, from] of order.entries()) {
    const length = lengths[from]!;
    const isKnown = length > (s[0]! || 1) * 1e-15;
    for (let i = 0; i < rows; i++) u[i * n + to] = isKnown ? a[i * n + from]! / length : 0;
    for (let i = 0; i < n; i++) vh[to * n + i] = v[i * n + from]!;
    if (!isKnown) complete(u, rows, n, to);
  }
  return { u, s, vh };
}

/** Puts a vector at right angles to all columns before it into a column. */
export function complete(u: Float64Array, rows: number, width: number, column: number): void {
  let best = new Float64Array(rows);
  let longest = -1;
  for (let axis = 0; axis < rows; axis++) {
    const vector = new Float64Array(rows);
    vector[axis] = 1;
    for (let pass = 0; pass < 2; pass++) {
      for (let j = 0; j < column; j++) {
        let dot = 0;
        for (let i = 0; i < rows; i++) dot += vector[i]! * u[i * width + j]!;
        for (let i = 0; i < rows; i++) vector[i]! -= dot * u[i * width + j]!;
      }
    }
    const length = Math.hypot(...vector);
    if (length > longest + 1e-12) {
      longest = length;
      best = vector;
    }
  }
  for (let i = 0; i < rows; i++) u[i * width + column] = best[i]! / longest;
}
