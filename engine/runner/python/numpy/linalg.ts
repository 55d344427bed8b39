// Decompositions of one contiguous float64 matrix each, by the engine's own; what they give is written to addresses
// that Python has made room at. They return 0, or say why there is no result.
import { choleskyOf, identity, luOf, luSolve } from '../../../tensor/matrix/lu';
import { eighOf, qrOf, svdOf } from '../../../tensor/matrix/orthogonal';
import { realEigen } from '../../../tensor/matrix/realSchur';
import { Arguments, heap } from './memory';

const read = (address: number, count: number): Float64Array =>
  heap.f64.slice(address / 8, address / 8 + count);
const write = (address: number, values: Float64Array): void => heap.f64.set(values, address / 8);

/** Block: n, A, columns, B (0 for the identity), X. Returns 1 where A is singular. */
export function solve(): number {
  const args = new Arguments();
  const n = args.next();
  const a = read(args.address(), n * n);
  const columns = args.next();
  const b = args.address();
  const lu = luOf(a, n);
  if (lu.singular) return 1;
  write(args.address(), luSolve(lu, n, b === 0 ? identity(n) : read(b, n * columns), columns));
  return 0;
}

/** The sign and the logarithm of the determinant's size, and the determinant. Block: n, A, three doubles. */
export function determinant(): void {
  const args = new Arguments();
  const n = args.next();
  const { factors, sign } = luOf(read(args.address(), n * n), n);
  let [side, log, product] = [sign, 0, sign];
  for (let i = 0; i < n; i++) {
    const pivot = factors[i * n + i]!;
    side *= Math.sign(pivot);
    log += Math.log(Math.abs(pivot));
    product *= pivot;
  }
  write(args.address(), Float64Array.of(side, log, product));
}

/** Block: n, A, L. Returns 1 where A is not positive definite. */
export function cholesky(): number {
  const args = new Arguments();
  const n = args.next();
  const { factor, failed } = choleskyOf(read(args.address(), n * n), n);
  if (failed) return 1;
  write(args.address(), factor);
  return 0;
}

/** Block: rows, columns, A, Q [rows, rows], R [rows, columns]. */
export function qr(): void {
  const args = new Arguments();
  const rows = args.next();
  const columns = args.next();
  const { q, r } = qrOf(read(args.address(), rows * columns), rows, columns);
  write(args.address(), q);
  write(args.address(), r);
}

/** Block: n, A, eigenvalues, eigenvectors as columns. */
export function eigh(): void {
  const args = new Arguments();
  const n = args.next();
  const { values, vectors } = eighOf(read(args.address(), n * n), n);
  write(args.address(), values);
  write(args.address(), vectors);
}

/** As eigh, of any matrix; returns 1 where an eigenvalue is not real. */
export function eig(): number {
  const args = new Arguments();
  const n = args.next();
  const found = realEigen(read(args.address(), n * n), n);
  if (!found) return 1;
  write(args.address(), found.values);
  write(args.address(), found.vectors);
  return 0;
}

/** Block: rows, columns, A, U [rows, k], S [k], Vh [k, columns]. */
export function svd(): void {
  const args = new Arguments();
  const rows = args.next();
  const columns = args.next();
  const { u, s, vh } = svdOf(read(args.address(), rows * columns), rows, columns);
  write(args.address(), u);
  write(args.address(), s);
  write(args.address(), vh);
}
