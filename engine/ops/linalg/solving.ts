// What is solved by triangular factors: inverses, determinants, linear systems, Cholesky. Forward runs on the host in
// double precision; the rules are tensor ops, so that they have derivatives themselves.
import { LinAlgError, RuntimeError } from '../../backend';

import { int32 } from '../../tensor/dtype';
import { choleskyOf, identity, luOf, luSolve } from '../../tensor/matrix/lu';
import { transposed } from '../../tensor/matrix/orthogonal';
import { returnType } from '../../tensor/returnTypes';
import { broadcastShapes, sameShape } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import { needFloats } from '../refusals';
import { productOfOthers } from '../scan';
import { defineOp } from '../table';
import {
  checkFloat,
  checkMatrix,
  checkSquare,
  joined,
  matricesOf,
  notPositiveError,
  singularError,
} from './onHost';

const group = 'Linear algebra';

const invEx = defineOp({
  schema: 'inv_ex_of(Tensor self, bool check) -> Tensor[]',
  doc: 'The inverse, and at which diagonal element a matrix turned out singular.',
  group,
  variants: [],
  label: 'inv',
  gradName: 'LinalgInvExBackward0',
  saves: ['result0'],
  forward: ({ self, check }) => {
    const n = self.shape.at(-1)!;
    const infos: number[] = [];
    const parts = matricesOf(self, 'linalg.inv').map((matrix, item) => {
      const lu = luOf(matrix, n);
      if (lu.singular && check) throw singularError('linalg.inv', self, item, lu.singular);
      infos.push(lu.singular);
      return luSolve(lu, n, identity(n), n);
    });
    return [joined(self, parts, [n, n]), joined(self, infos, [], int32)];
  },
  backward: ([g], { results }) => {
    const turned = results[0]!.mT;
    return { self: turned.matmul(g!).matmul(turned).neg() };
  },
  latex: { forward: (n) => `${n.result} = {${n.self}}^{-1}` },
});

function inverse(self: Tensor): Tensor {
  checkFloat('linalg.inv', self);
  checkSquare('linalg.inv', self);
  return (invEx(self, true) as Tensor[])[0]!;
}

defineOp({
  schema: 'linalg_inv(Tensor self) -> Tensor',
  doc: 'The inverse of square matrices.',
  group,
  variants: ['linalg', 'function', 'method'],
  aliases: ['inverse'],
  compose: ({ self }) => inverse(self),
});
defineOp({
  schema: 'linalg_inv_ex(Tensor self, *, bool check_errors=False) -> (Tensor inverse, Tensor info)',
  doc: 'The inverse, with the number of the diagonal element at which a matrix was found singular, or 0, instead of an error.',
  group,
  variants: ['linalg'],
  compose: ({ self, check_errors }) => {
    checkFloat('linalg.inv', self);
    checkSquare('linalg.inv', self);
    const [inverse, info] = invEx(self, check_errors);
    return returnType('linalg_inv_ex', { inverse, info });
  },
});

function determinant(matrix: Float64Array, n: number): { sign: number; log: number; value: number } {
  const { factors, sign } = luOf(matrix, n);
  let [s, log, value] = [sign, 0, sign];
  for (let i = 0; i < n; i++) {
    const pivot = factors[i * n + i]!;
    s *= Math.sign(pivot);
    log += Math.log(Math.abs(pivot));
    value *= pivot;
  }
  return { sign: s, log, value };
}

/** The derivative of the determinant: of a singular matrix by its singular values, since it has no inverse. */
function cofactors(self: Tensor, det: Tensor): Tensor {
  try {
    return inverse(self).mT.mul(det.unsqueeze(-1).unsqueeze(-1));
  } catch (error) {
    if (!(error instanceof LinAlgError)) throw error;
    const [u, s, vh] = call('linalg_svd', self) as unknown as [Tensor, Tensor, Tensor];
    const signs = call('linalg_det', u).mul(call('linalg_det', vh)).detach();
    const others = productOfOthers(s, s.ndim - 1).mul(signs.unsqueeze(-1));
    return u.mul(others.unsqueeze(-2)).matmul(vh);
  }
}

defineOp({
  schema: 'linalg_det(Tensor self) -> Tensor',
  doc: 'The determinant of square matrices.',
  group,
  variants: ['linalg', 'function', 'method'],
  aliases: ['det'],
  label: 'det',
  gradName: 'LinalgDetBackward0',
  saves: ['self', 'result'],
  forward: ({ self }) => {
    checkFloat('linalg.det', self);
    checkSquare('linalg.det', self);
    const n = self.shape.at(-1)!;
    return joined(
      self,
      matricesOf(self, 'linalg.det').map((matrix) => determinant(matrix, n).value),
      [],
    );
  },
  backward: ([g], { args: { self }, result }) => ({
    self: self.numel() === 0 ? self : cofactors(self, result).mul(g!.unsqueeze(-1).unsqueeze(-1)),
  }),
  latex: { forward: (n) => `${n.result} = \\det ${n.self}` },
});

const slogdetOf = defineOp({
  schema: 'slogdet_of(Tensor self) -> Tensor[]',
  doc: 'The sign of the determinant and the logarithm of its absolute value.',
  group,
  variants: [],
  label: 'slogdet',
  gradName: 'LinalgSlogdetBackward0',
  saves: ['self'],
  forward: ({ self }) => {
    checkFloat('linalg.slogdet', self);
    checkSquare('linalg.slogdet', self);
    const n = self.shape.at(-1)!;
    const all = matricesOf(self, 'linalg.slogdet').map((matrix) => determinant(matrix, n));
    return [
      joined(
        self,
        all.map((one) => one.sign),
        [],
      ),
      joined(
        self,
        all.map((one) => one.log),
        [],
      ),
    ];
  },
  // The sign is constant wherever it has a slope.
  backward: ([, g], { args: { self } }) => ({
    self: self.numel() === 0 ? self : inverse(self).mT.mul(g!.unsqueeze(-1).unsqueeze(-1)),
  }),
});

for (const [name, variants] of [
  ['linalg_slogdet', ['linalg']],
  ['slogdet', ['function', 'method']],
] as const) {
  defineOp({
    schema: `${name}(Tensor self) -> (Tensor sign, Tensor logabsdet)`,
    doc: 'The sign of the determinant and the logarithm of its absolute value.',
    group,
    variants: [...variants],
    compose: ({ self }) => {
      const [sign, logabsdet] = slogdetOf(self);
      return returnType(name, { sign, logabsdet });
    },
  });
}
defineOp({
  schema: 'logdet(Tensor self) -> Tensor',
  doc: 'The logarithm of the determinant; nan where that is negative.',
  group,
  compose: ({ self }) => {
    const [sign, log] = slogdetOf(self) as [Tensor, Tensor];
    return call('where', sign.detach().eq(-1), Number.NaN, log);
  },
});

const solveOf: (a: Tensor, b: Tensor) => Tensor = defineOp({
  schema: 'solve_of(Tensor self, Tensor other) -> Tensor',
  doc: 'The solution X of A X = B.',
  group,
  variants: [],
  label: 'solve',
  gradName: 'LinalgSolveExBackward0',
  saves: ['self', 'result'],
  forward: ({ self, other }) => {
    const n = self.shape.at(-1)!;
    const columns = other.shape.at(-1)!;
    const right = matricesOf(other, 'linalg.solve');
    const parts = matricesOf(self, 'linalg.solve').map((matrix, item) => {
      const lu = luOf(matrix, n);
      if (lu.singular)
        throw new LinAlgError(
          `torch.linalg.solve: ${self.shape.length > 2 ? `(Batch element ${item}): ` : ''}The solver failed because the input matrix is singular.`,
        );
      return luSolve(lu, n, right[item]!, columns);
    });
    return joined(self, parts, [n, columns]);
  },
  backward: ([g], { args: { self }, result }) => {
    const right = solveOf(self.mT, g!);
    return { self: right.matmul(result.mT).neg(), other: right };
  },
  latex: { forward: (n) => `${n.result} = {${n.self}}^{-1} ${n.other}` },
});

const expandLead = (t: Tensor, lead: readonly number[]) =>
  t.expand([...lead, ...t.dims.slice(-2)]).contiguous();

/** Both with the same batch. */
function inBatches(a: Tensor, b: Tensor): [Tensor, Tensor] {
  const lead = broadcastShapes(a.dims.slice(0, -2), b.dims.slice(0, -2));
  return [expandLead(a, lead), expandLead(b, lead)];
}

defineOp({
  schema: 'linalg_solve(Tensor self, Tensor other, *, bool left=True) -> Tensor',
  doc: 'The solution X of A X = B, or of X A = B where left is false; B may be a vector.',
  group,
  variants: ['linalg'],
  compose: ({ self, other, left }: { self: Tensor; other: Tensor; left: boolean }) => {
    checkFloat('linalg.solve', self);
    checkSquare('linalg.solve', self);
    if (self.dtype !== other.dtype)
      throw new RuntimeError(
        `linalg.solve: Expected A and B to have the same dtype, but found A of type ${self.dtype.scalarName} and B of type ${other.dtype.scalarName} instead`,
      );
    const isVector =
      other.ndim === 1 || (self.ndim - 1 === other.ndim && sameShape(other.dims, self.dims.slice(0, -1)));
    const b = isVector ? other.unsqueeze(-1) : other;
    const [n, rows, columns] = [self.dims.at(-1)!, b.dims.at(-2)!, b.dims.at(-1)!];
    if ((left ? rows : columns) !== n)
      throw new RuntimeError(
        `linalg.solve: Incompatible shapes of A and B for the equation ${left ? 'AX = B' : 'XA = B'} (${n}x${n} and ${rows}x${columns})`,
      );
    const [x, y] = inBatches(self, b);
    const solution = left ? solveOf(x, y) : solveOf(x.mT, y.mT).mT;
    return isVector ? solution.squeeze(-1) : solution;
  },
});
defineOp({
  schema:
    'linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor',
  doc: 'The solution of a system whose matrix is triangular; its other half is not read.',
  group,
  variants: ['linalg'],
  compose: ({ self, B, upper, left, unitriangular }) => {
    checkSquare('linalg.solve_triangular', self);
    checkMatrix('linalg.solve_triangular', B, 'B');
    const sizes = [self, B].map((a: Tensor) => a.dims.slice(-2));
    if (sizes[1]![left ? 0 : 1] !== sizes[0]![0])
      throw new RuntimeError(
        `linalg.solve_triangular: Incompatible shapes of A and B for the equation ${left ? 'AX' : 'XA'} = B (${sizes.map((size) => size.join('x')).join(' and ')})`,
      );
    needFloats('triangular_solve_cpu', self);
    const half: Tensor = upper ? self.triu() : self.tril();
    const eye = call('eye', self.dims.at(-1), { dtype: self.dtype });
    const matrix = unitriangular ? (upper ? self.triu(1) : self.tril(-1)).add(eye) : half;
    const [y, x] = inBatches(B.to(self.dtype), matrix);
    return left ? solveOf(x, y) : solveOf(x.mT, y.mT).mT;
  },
});

const choleskyEx = defineOp({
  schema: 'cholesky_of(Tensor self, bool upper, bool check, str name) -> Tensor[]',
  doc: 'The lower triangular factor of symmetric positive-definite matrices.',
  group,
  variants: [],
  label: 'cholesky',
  gradName: (a) => (a.name === 'cholesky' ? 'CholeskyBackward0' : 'LinalgCholeskyExBackward0'),
  saves: ['result0'],
  forward: ({ self, upper, check, name }) => {
    const n = self.shape.at(-1)!;
    const infos: number[] = [];
    const parts = matricesOf(self, name).map((matrix, item) => {
      const { factor, failed } = choleskyOf(upper ? transposed(matrix, n, n) : matrix, n);
      if (failed && check) throw notPositiveError(name, self, item, failed);
      infos.push(failed);
      return upper ? transposed(factor, n, n) : factor;
    });
    return [joined(self, parts, [n, n]), joined(self, infos, [], int32)];
  },
  backward: ([g], { args: { upper }, results }) => {
    const lower = (t: Tensor) => (upper ? t.mT : t);
    const factor = lower(results[0]!);
    const inner = factor.mT.matmul(lower(g!)).tril();
    const half = inner.sub(call('diag_embed', inner.diagonal(0, -2, -1)).mul(0.5));
    const back = inverse(factor);
    const raw = back.mT.matmul(half).matmul(back);
    return { self: raw.add(raw.mT).mul(0.5) };
  },
  latex: { forward: (n) => `${n.self} = ${n.result} \\, {${n.result}}^\\top` },
});

function cholesky(self: Tensor, upper: boolean, check: boolean, name: string): [Tensor, Tensor] {
  checkFloat(name, self);
  checkSquare(name, self);
  return choleskyEx(self, upper, check, name);
}

defineOp({
  schema: 'linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor',
  doc: 'The triangular factor L of symmetric positive-definite matrices A = L Lᵀ.',
  group,
  variants: ['linalg'],
  compose: ({ self, upper }) => cholesky(self, upper, true, 'linalg.cholesky')[0],
});
defineOp({
  schema: 'cholesky(Tensor self, bool upper=False) -> Tensor',
  doc: 'The triangular factor of symmetric positive-definite matrices.',
  group,
  compose: ({ self, upper }) => cholesky(self, upper, true, 'cholesky')[0],
});
defineOp({
  schema:
    'linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)',
  doc: 'The triangular factor, with the order of the first minor that is not positive, or 0, instead of an error.',
  group,
  variants: ['linalg'],
  compose: ({ self, upper, check_errors }) => {
    const [L, info] = cholesky(self, upper, check_errors, 'linalg.cholesky_ex');
    return returnType('linalg_cholesky_ex', { L, info });
  },
});
