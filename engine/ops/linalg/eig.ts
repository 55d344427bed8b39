// eig and eigvals of matrices that need not be symmetric, where all eigenvalues are real.
import { RuntimeError } from '../../backend';
import { realEigen } from '../../tensor/matrix/realSchur';
import { returnType } from '../../tensor/returnTypes';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import { defineOp } from '../table';
import { checkFloat, checkSquare, joined, matricesOf } from './onHost';

const group = 'Linear algebra';

const eigOp = defineOp({
  schema: 'eig_of(Tensor self) -> Tensor[]',
  doc: 'The eigenvalues of square matrices, and their vectors.',
  group,
  variants: [],
  label: 'eig',
  gradName: 'LinalgEigBackward0',
  saves: ['result'],
  forward: ({ self }) => {
    const n = self.shape.at(-1)!;
    const parts = matricesOf(self, 'linalg.eig').map((matrix) => {
      const found = realEigen(matrix, n);
      if (!found)
        throw new RuntimeError(
          'linalg.eig: the matrix has complex eigenvalues, and complex numbers are not supported here',
        );
      return found;
    });
    const of = (part: 'values' | 'vectors') => parts.map((found) => found[part]);
    return [joined(self, of('values'), [n]), joined(self, of('vectors'), [n, n])];
  },
  backward: ([gl, gv], { results }) => {
    const [values, vectors] = results as [Tensor, Tensor];
    // Vectors have length 1: what would make them longer does not count.
    const turned = vectors.mT.matmul(gv!);
    const lengths = turned.diagonal(0, -2, -1).unsqueeze(-2);
    const across = turned.sub(vectors.mT.matmul(vectors.mul(lengths)));
    const apart = values.unsqueeze(-2).sub(values.unsqueeze(-1));
    const inner = across.div(apart.masked_fill(apart.eq(0), Number.POSITIVE_INFINITY));
    const whole = inner.add(call('diag_embed', gl!));
    return { self: call('linalg_solve', vectors.mT, whole.matmul(vectors.mT)) };
  },
});

function eig(self: Tensor): [Tensor, Tensor] {
  checkFloat('linalg.eig', self);
  checkSquare('linalg.eig', self);
  return eigOp(self);
}

defineOp({
  schema: 'linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)',
  doc: 'The eigenvalues of square matrices and their vectors as columns, where all eigenvalues are real.',
  group,
  variants: ['linalg'],
  compose: ({ self }) => {
    const [eigenvalues, eigenvectors] = eig(self);
    return returnType('linalg_eig', { eigenvalues, eigenvectors });
  },
});
defineOp({
  schema: 'linalg_eigvals(Tensor self) -> Tensor',
  doc: 'The eigenvalues of square matrices, where all of them are real.',
  group,
  variants: ['linalg'],
  compose: ({ self }) => {
    if (!self.dtype.is_floating_point)
      throw new RuntimeError(`Unknown Complex ScalarType for ${self.dtype.scalarName}`);
    return eig(self)[0];
  },
});
