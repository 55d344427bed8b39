// What is solved by a triangular matrix: cholesky_solve, cholesky_inverse and the old triangular_solve.
import { RuntimeError } from '../../backend';
import { returnType } from '../../tensor/returnTypes';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import { defineOp } from '../table';
import { checkSquare } from './onHost';

const group = 'Linear algebra';

/** A matrix from its triangular factor. The other half does not count, but the gradient reads it, as in PyTorch. */
function squareOf(factor: Tensor, upper: boolean): Tensor {
  const product = (t: Tensor) => (upper ? t.mT.matmul(t) : t.matmul(t.mT));
  const whole = product(factor);
  return whole.add(
    product(upper ? factor.triu() : factor.tril())
      .sub(whole)
      .detach(),
  );
}

function checkPair(name: string, b: Tensor, a: Tensor): void {
  if (a.dims.at(-1) !== a.dims.at(-2))
    throw new RuntimeError(
      `A must be batches of square matrices, but they are ${a.dims.at(-2)} by ${a.dims.at(-1)} matrices`,
    );
  if (a.dims.at(-2) !== b.dims.at(-2))
    throw new RuntimeError(
      `Incompatible matrix sizes for ${name}: each A matrix is ${a.dims.at(-1)} by ${a.dims.at(-1)} but each b matrix is ${b.dims.at(-2)} by ${b.dims.at(-1)}`,
    );
}

defineOp({
  schema: 'cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor',
  doc: 'The solution X of A X = B, where B is the first argument and the second is the factor that cholesky gives of A.',
  group,
  compose: ({ self, input2, upper }) => {
    for (const [name, t] of [
      ['b', self],
      ['u', input2],
    ] as const) {
      if (t.ndim < 2)
        throw new RuntimeError(
          `${name} should have at least 2 dimensions, but has ${t.ndim} dimensions instead`,
        );
    }
    checkPair('cholesky_solve', self, input2);
    return call('linalg_solve', squareOf(input2, upper), self);
  },
});
defineOp({
  schema: 'cholesky_inverse(Tensor self, bool upper=False) -> Tensor',
  doc: 'The inverse of a matrix, given the factor that cholesky gives of it.',
  group,
  compose: ({ self, upper }) => {
    checkSquare('cholesky_inverse', self);
    return call('linalg_inv', squareOf(self, upper));
  },
});
defineOp({
  schema:
    'triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)',
  doc: 'The solution of a system whose matrix is triangular, under its old name, with a copy of the matrix; B is the first argument.',
  group,
  compose: ({ self, A, upper, transpose, unitriangular }) => {
    for (const [name, t] of [
      ['b', self],
      ['A', A],
    ] as const) {
      if (t.ndim < 2)
        throw new RuntimeError(
          `torch.triangular_solve: Expected ${name} to have at least 2 dimensions, but it has ${t.ndim} dimensions instead`,
        );
    }
    if (self.dtype !== A.dtype)
      throw new RuntimeError(
        `Expected b and A to have the same dtype, but found b of type ${self.dtype.scalarName} and A of type ${A.dtype.scalarName} instead.`,
      );
    checkPair('triangular_solve', self, A);
    const matrix = transpose ? A.mT : A;
    const solution = call('linalg_solve_triangular', matrix, self, {
      upper: upper !== transpose,
      unitriangular,
    });
    return returnType('triangular_solve', { solution, cloned_coefficient: A.clone() });
  },
});
