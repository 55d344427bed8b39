// Eigenvalues and eigenvectors of a square matrix whose eigenvalues are all real, in double precision: by Francis's
// double steps to an upper triangle, then backwards from each of its diagonal elements. It knows no tensor.
import { identity } from './lu';

export interface RealEigen {
  values: Float64Array;
  /** As columns, each of length 1. */
  vectors: Float64Array;
}

const epsilon = 2 ** -52;
/** Of a pair, how far below zero rounding alone may bring the discriminant, for its size. */
const nearlyReal = 1e-10;
const maxSteps = 60;
/** The least that two equal values count as apart, where all values are zero. */
const leastApart = 2 ** -970;

class Schur {
  readonly q: Float64Array;

  constructor(
    readonly t: Float64Array,
    readonly n: number,
  ) {
    this.q = identity(n);
  }

  at(i: number, j: number): number {
    return this.t[i * this.n + j]!;
  }

  /** Reflects in the rows and columns from `first` on along a vector, so that its other elements become zero. */
  reflect(first: number, vector: number[]): void {
    const { t, q, n } = this;
    const length = Math.hypot(...vector);
    if (length === 0) return;
    const v = [...vector];
    v[0]! += v[0]! < 0 ? -length : length;
    const square = v.reduce((sum, x) => sum + x * x, 0);
    const along = (a: Float64Array, start: number, step: number) => {
      let sum = 0;
      for (let i = 0; i < v.length; i++) sum += v[i]! * a[start + i * step]!;
      const factor = (2 * sum) / square;
      for (let i = 0; i < v.length; i++) a[start + i * step]! -= factor * v[i]!;
    };
    for (let j = 0; j < n; j++) along(t, first * n + j, n);
    for (let i = 0; i < n; i++) along(t, i * n + first, 1);
    for (let i = 0; i < n; i++) along(q, i * n + first, 1);
  }

  toHessenberg(): void {
    const { t, n } = this;
    for (let k = 0; k < n - 2; k++) {
      const below = Array.from({ length: n - k - 1 }, (_, i) => this.at(k + 1 + i, k));
      if (below.slice(1).every((x) => x === 0)) continue;
      this.reflect(k + 1, below);
      for (let i = k + 2; i < n; i++) t[i * n + k] = 0;
    }
  }

  /** Where the part that is still to be split begins, given where it ends. */
  beginOf(end: number): number {
    for (let i = end; i > 0; i--) {
      const scale = Math.abs(this.at(i, i)) + Math.abs(this.at(i - 1, i - 1));
      if (Math.abs(this.at(i, i - 1)) <= epsilon * (scale || 1)) {
        this.t[i * this.n + i - 1] = 0;
        return i;
      }
    }
    return 0;
  }

  doubleStep(begin: number, end: number, isExceptional: boolean): void {
    const { t, n } = this;
    const h = (i: number, j: number) => this.at(i, j);
    let sum = h(end - 1, end - 1) + h(end, end);
    let product = h(end - 1, end - 1) * h(end, end) - h(end - 1, end) * h(end, end - 1);
    if (isExceptional) {
      // A step aside, where the usual ones go round in circles.
      const aside = Math.abs(h(end, end - 1)) + Math.abs(h(end - 1, end - 2));
      [sum, product] = [1.5 * aside, aside * aside];
    }
    let vector = [
      h(begin, begin) ** 2 + h(begin, begin + 1) * h(begin + 1, begin) - sum * h(begin, begin) + product,
      h(begin + 1, begin) * (h(begin, begin) + h(begin + 1, begin + 1) - sum),
      h(begin + 1, begin) * h(begin + 2, begin + 1),
    ];
    for (let k = begin; k < end; k++) {
      this.reflect(k, vector);
      if (k > begin) for (let i = k + 1; i <= Math.min(k + 2, end); i++) t[i * n + k - 1] = 0;
      vector = Array.from({ length: Math.min(3, end - k) }, (_, i) => h(k + 1 + i, k));
    }
  }

  /** Splits the last two rows; false where they stand for a pair that is not real. */
  splitPair(first: number): boolean {
    const { t, n } = this;
    const [a, b] = [this.at(first, first), this.at(first, first + 1)];
    const [c, d] = [this.at(first + 1, first), this.at(first + 1, first + 1)];
    const half = (a - d) / 2;
    const discriminant = half * half + b * c;
    const scale = Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
    if (discriminant < -nearlyReal * scale * scale) return false;
    const root = Math.sqrt(Math.max(discriminant, 0));
    // The eigenvector of the pair's value that is further from d.
    this.reflect(first, [half + (half < 0 ? -root : root), c]);
    t[(first + 1) * n + first] = 0;
    return true;
  }

  /** False where not all eigenvalues are real. */
  run(): boolean {
    this.toHessenberg();
    let steps = 0;
    for (let end = this.n - 1; end > 0; ) {
      const begin = this.beginOf(end);
      if (begin === end) end -= 1;
      else if (begin === end - 1) {
        if (!this.splitPair(begin)) return false;
        end -= 2;
      } else {
        steps += 1;
        if (steps > maxSteps) return false;
        this.doubleStep(begin, end, steps % 10 === 0);
        continue;
      }
      steps = 0;
    }
    return true;
  }
}

/** Null where not all eigenvalues are real. */
export function realEigen(matrix: Float64Array, n: number): RealEigen | null {
  const schur = new Schur(matrix.slice(), n);
  if (!schur.run()) return null;
  const { q } = schur;
  const values = Float64Array.from({ length: n }, (_, i) => schur.at(i, i));
  const least = Math.max(epsilon * Math.max(...values.map(Math.abs)), leastApart);
  const vectors = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    const x = new Float64Array(n);
    x[k] = 1;
    for (let i = k - 1; i >= 0; i--) {
      let sum = 0;
      for (let j = i + 1; j <= k; j++) sum += schur.at(i, j) * x[j]!;
      const apart = values[i]! - values[k]!;
      x[i] = -sum / (Math.abs(apart) < least ? least : apart);
    }
    const column = Float64Array.from({ length: n }, (_, row) => {
      let sum = 0;
      for (let j = 0; j <= k; j++) sum += q[row * n + j]! * x[j]!;
      return sum;
    });
    const length = Math.hypot(...column);
    column.forEach((value, row) => {
      vectors[row * n + k] = value / length;
    });
  }
  return { values, vectors };
}
