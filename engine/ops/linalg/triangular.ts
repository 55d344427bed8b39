// Systems whose matrix is triangular, solved by substitution. A zero on the diagonal gives infinities, as LAPACK's own
// substitution does, and no error.
import { RuntimeError } from '../../backend';
import { substituted } from '../../tensor/matrix/lu';
import { transposed } from '../../tensor/matrix/orthogonal';
import { broadcastShapes } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { needFloats } from '../refusals';
import { defineOp } from '../table';
import { checkMatrix, checkSquare, joined, matricesOf } from './onHost';

const name = 'linalg.solve_triangular';
const group = 'Linear algebra';

const solve: (a: Tensor, b: Tensor, upper: boolean, left: boolean, unit: boolean) => Tensor = defineOp({
  schema:
    'solve_triangular_of(Tensor self, Tensor other, bool upper, bool left, bool unitriangular) -> Tensor',
  doc: 'The solution of a system whose matrix is triangular, both with the same batch.',
  group,
  variants: [],
  label: 'solve',
  gradName: 'LinalgSolveTriangularBackward0',
  saves: ['self', 'result'],
  forward: ({ self, other, upper, left, unitriangular }) => {
    const n = self.shape.at(-1)!;
    const [rows, columns] = other.shape.slice(-2);
    const right = matricesOf(other, name);
    const parts = matricesOf(self, name).map((matrix, item) => {
      if (left) return substituted(matrix, n, right[item]!, columns, upper, unitriangular);
      // X A = B is Aᵀ Xᵀ = Bᵀ.
      const turned = [transposed(matrix, n, n), transposed(right[item]!, rows, columns)] as const;
      return transposed(substituted(turned[0], n, turned[1], rows, !upper, unitriangular), columns, rows);
    });
    return joined(other, parts, [rows, columns]);
  },
  backward: ([g], { args: { self, upper, left, unitriangular }, result }) => {
    const other = solve(self.mT, g!, !upper, left, unitriangular);
    const whole = (left ? other.matmul(result.mT) : result.mT.matmul(other)).neg();
    const start = unitriangular ? 1 : 0;
    return { self: upper ? whole.triu(start) : whole.tril(-start), other };
  },
  latex: { forward: (n) => `${n.result} = {${n.self}}^{-1} ${n.other}` },
});

const expandLead = (t: Tensor, lead: readonly number[]) =>
  t.expand([...lead, ...t.dims.slice(-2)]).contiguous();

defineOp({
  schema:
    'linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor',
  doc: 'The solution of a system whose matrix is triangular; its other half is not read.',
  group,
  variants: ['linalg'],
  compose: ({ self, B, upper, left, unitriangular }) => {
    checkSquare(name, self);
    checkMatrix(name, B, 'B');
    const [n, rows, columns] = [self.dims.at(-1)!, B.dims.at(-2)!, B.dims.at(-1)!];
    if ((left ? rows : columns) !== n)
      throw new RuntimeError(
        `${name}: Incompatible shapes of A and B for the equation ${left ? 'AX = B' : 'XA = B'} (${n}x${n} and ${rows}x${columns})`,
      );
    needFloats('triangular_solve_cpu', self);
    const lead = broadcastShapes(B.dims.slice(0, -2), self.dims.slice(0, -2));
    return solve(expandLead(self, lead), expandLead(B.to(self.dtype), lead), upper, left, unitriangular);
  },
});
