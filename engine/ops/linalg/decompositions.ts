// QR, eigenvalues of symmetric matrices, and singular values. Forward runs on the host in double precision; the rules
// are tensor ops, so that they have derivatives themselves.
import { RuntimeError } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { complete, eighOf, qrOf, svdOf, transposed } from '../../tensor/matrix/orthogonal';
import { returnType } from '../../tensor/returnTypes';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import * as k from '../kernels';
import { defineOp } from '../table';
import { checkFloat, checkMatrix, checkSquare, joined, matricesOf } from './onHost';

const group = 'Linear algebra';

const sizes = (a: Arr) => a.shape.slice(-2) as [number, number];

/** The first columns of row-wise matrices of so many. */
function firstColumns(a: Float64Array, rows: number, width: number, count: number): Float64Array {
  const out = new Float64Array(rows * count);
  for (let i = 0; i < rows; i++) for (let j = 0; j < count; j++) out[i * count + j] = a[i * width + j]!;
  return out;
}

/** The gradient through QR of a matrix that is at least as tall as wide. */
function tallQrGrad(gq: Tensor, gr: Tensor, q: Tensor, r: Tensor): Tensor {
  const m = r.matmul(gr.mT).sub(gq.mT.matmul(q));
  const symmetric = m.tril().add(m.tril(-1).mT);
  const right = gq.add(q.matmul(symmetric));
  return call('linalg_solve', r, right.mT).mT;
}

const qrParts = defineOp({
  schema: 'qr_of(Tensor self, str mode) -> Tensor[]',
  doc: 'An orthogonal and an upper triangular matrix whose product is the matrix.',
  group,
  variants: [],
  label: 'qr',
  gradName: 'LinalgQrBackward0',
  saves: ['self', 'result'],
  forward: ({ self, mode }) => {
    const [rows, columns] = sizes(self);
    const count = mode === 'complete' ? rows : Math.min(rows, columns);
    const parts = matricesOf(self, 'linalg.qr').map((matrix) => qrOf(matrix, rows, columns));
    const q = parts.map((part) => firstColumns(part.q, rows, rows, count));
    const r = parts.map((part) => part.r.slice(0, count * columns));
    const made = [joined(self, q, [rows, count]), joined(self, r, [count, columns])];
    // With 'r' there is no Q to be had.
    return mode === 'r' ? [k.slice(made[0]!.as([made[0]!.size]), [0], [0]), made[1]!] : made;
  },
  backward: ([gq, gr], { args: { self, mode }, results }) => {
    const [q, r] = results as [Tensor, Tensor];
    if (mode === 'r')
      throw new RuntimeError(
        "The derivative of linalg.qr depends on Q, which is not computed when mode='r'. Please use linalg.qr(A, mode='reduced') if you are going to differentiate through linalg.qr.",
      );
    const [rows, columns] = self.dims.slice(-2);
    if (mode === 'complete' && rows > columns)
      throw new RuntimeError(
        "The QR decomposition is not differentiable when mode='complete' and nrows > ncols",
      );
    if (rows >= columns) return { self: tallQrGrad(gq!, gr!, q, r) };
    // A wide matrix [X Y] is Q [U V]: X alone decides Q.
    const [u, x] = [r.narrow(-1, 0, rows), rows];
    const [gu, gv] = [gr!.narrow(-1, 0, rows), gr!.narrow(-1, x, columns - rows)];
    const rest = self.narrow(-1, rows, columns - rows);
    const first = tallQrGrad(gq!.add(rest.matmul(gv.mT)), gu, q, u);
    return { self: call('cat', [first, q.matmul(gv)], -1) };
  },
});

function qr(self: Tensor, mode: string): [Tensor, Tensor] {
  checkFloat('linalg.qr', self);
  checkMatrix('linalg.qr', self);
  if (!['reduced', 'complete', 'r'].includes(mode))
    throw new RuntimeError(
      `qr received unrecognized mode '${mode}' but expected one of 'reduced' (default), 'r', or 'complete'`,
    );
  return qrParts(self, mode);
}

defineOp({
  schema: "linalg_qr(Tensor self, str mode='reduced') -> (Tensor Q, Tensor R)",
  doc: "An orthogonal Q and an upper triangular R with A = Q R; mode is 'reduced', 'complete', or 'r' for R alone.",
  group,
  variants: ['linalg'],
  compose: ({ self, mode }) => {
    const [Q, R] = qr(self, mode);
    return returnType('linalg_qr', { Q, R });
  },
});
defineOp({
  schema: 'qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)',
  doc: 'The QR decomposition, under its old name.',
  group,
  compose: ({ self, some }) => {
    const [Q, R] = qr(self, some ? 'reduced' : 'complete');
    return returnType('qr', { Q, R });
  },
});

/** Differences of all pairs, as the denominators of a rule; those of nothing count as endless. */
function apart(values: Tensor): Tensor {
  const between = values.unsqueeze(-2).sub(values.unsqueeze(-1));
  return between.masked_fill(between.eq(0), Number.POSITIVE_INFINITY);
}

const eighParts = defineOp({
  schema: 'eigh_of(Tensor self, bool upper) -> Tensor[]',
  doc: 'The eigenvalues of symmetric matrices in ascending order, and their vectors.',
  group,
  variants: [],
  label: 'eigh',
  gradName: 'LinalgEighBackward0',
  saves: ['result'],
  forward: ({ self, upper }) => {
    const [n] = sizes(self);
    const parts = matricesOf(self, 'linalg.eigh').map((matrix) => {
      const full = matrix.slice();
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < i; j++) {
          if (upper) full[i * n + j] = full[j * n + i]!;
          else full[j * n + i] = full[i * n + j]!;
        }
      }
      return eighOf(full, n);
    });
    return [
      joined(
        self,
        parts.map((part) => part.values),
        [n],
      ),
      joined(
        self,
        parts.map((part) => part.vectors),
        [n, n],
      ),
    ];
  },
  backward: ([gl, gv], { results }) => {
    const [values, vectors] = results as [Tensor, Tensor];
    const turned = vectors.mT.matmul(gv!).div(apart(values));
    return { self: vectors.matmul(turned.add(call('diag_embed', gl!))).matmul(vectors.mT) };
  },
});

function eigh(self: Tensor, uplo: string): [Tensor, Tensor] {
  checkSquare('linalg.eigh', self);
  if (!self.dtype.is_floating_point)
    throw new RuntimeError(`"linalg_eigh_cpu" not implemented for '${self.dtype.scalarName}'`);
  if (!['L', 'U'].includes(uplo.toUpperCase()))
    throw new RuntimeError(`Expected UPLO argument to be 'L' or 'U', but got ${uplo}`);
  return eighParts(self, uplo.toUpperCase() === 'U');
}

defineOp({
  schema: "linalg_eigh(Tensor self, str UPLO='L') -> (Tensor eigenvalues, Tensor eigenvectors)",
  doc: 'The eigenvalues of symmetric matrices in ascending order, and their vectors as columns. One triangle is read.',
  group,
  variants: ['linalg'],
  compose: ({ self, UPLO }) => {
    const [eigenvalues, eigenvectors] = eigh(self, UPLO);
    return returnType('linalg_eigh', { eigenvalues, eigenvectors });
  },
});
defineOp({
  schema: "linalg_eigvalsh(Tensor self, str UPLO='L') -> Tensor",
  doc: 'The eigenvalues of symmetric matrices in ascending order.',
  group,
  variants: ['linalg'],
  compose: ({ self, UPLO }) => eigh(self, UPLO)[0],
});

/** Orthonormal columns with more of their kind, up to a square. */
function squared(u: Float64Array, rows: number, count: number): Float64Array {
  const out = new Float64Array(rows * rows);
  for (let i = 0; i < rows; i++) for (let j = 0; j < count; j++) out[i * rows + j] = u[i * count + j]!;
  for (let column = count; column < rows; column++) complete(out, rows, rows, column);
  return out;
}

const svdParts = defineOp({
  schema: 'svd_of(Tensor self, bool full, str name) -> Tensor[]',
  doc: 'The singular values in descending order, and the vectors of both sides.',
  group,
  variants: [],
  label: 'svd',
  gradName: 'LinalgSvdBackward0',
  saves: ['result'],
  forward: ({ self, full, name }) => {
    const [rows, columns] = sizes(self);
    const count = Math.min(rows, columns);
    const parts = matricesOf(self, name).map((matrix) => {
      const { u, s, vh } = svdOf(matrix, rows, columns);
      if (!full) return { u, s, vh };
      const v = squared(transposed(vh, count, columns), columns, count);
      return { u: squared(u, rows, count), s, vh: transposed(v, columns, columns) };
    });
    const [left, right] = full ? [rows, columns] : [count, count];
    return [
      joined(
        self,
        parts.map((part) => part.u),
        [rows, left],
      ),
      joined(
        self,
        parts.map((part) => part.s),
        [count],
      ),
      joined(
        self,
        parts.map((part) => part.vh),
        [right, columns],
      ),
    ];
  },
  backward: ([gu, gs, gvh], { results }) => {
    const s = results[1]!;
    const count = s.dims.at(-1)!;
    // Of full matrices only the vectors that belong to singular values have a gradient.
    const [u, vh] = [results[0]!.narrow(-1, 0, count), results[2]!.narrow(-2, 0, count)];
    const [gu1, gv] = [gu!.narrow(-1, 0, count), gvh!.narrow(-2, 0, count).mT];
    const skew = (x: Tensor) => x.sub(x.mT);
    const between = apart(s.mul(s));
    const rows = s.unsqueeze(-1);
    const line = s.unsqueeze(-2);
    const inner = skew(u.mT.matmul(gu1))
      .div(between)
      .mul(line)
      .add(skew(vh.matmul(gv)).div(between).mul(rows))
      .add(call('diag_embed', gs!));
    let grad = u.matmul(inner).matmul(vh);
    const per = s.masked_fill(s.eq(0), Number.POSITIVE_INFINITY);
    if (u.dims.at(-2)! > count) {
      const outside = gu1.sub(u.matmul(u.mT.matmul(gu1)));
      grad = grad.add(outside.div(per.unsqueeze(-2)).matmul(vh));
    }
    if (vh.dims.at(-1)! > count) {
      const outside = gv.mT.sub(gv.mT.matmul(vh.mT).matmul(vh));
      grad = grad.add(u.matmul(outside.div(per.unsqueeze(-1))));
    }
    return { self: grad };
  },
});

export function svd(name: string, self: Tensor, full: boolean): [Tensor, Tensor, Tensor] {
  checkFloat(name, self);
  checkMatrix(name, self);
  return svdParts(self, full, name);
}

defineOp({
  schema:
    'linalg_svd(Tensor self, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)',
  doc: 'The singular values in descending order with the vectors of both sides: A = U diag(S) Vh.',
  group,
  variants: ['linalg'],
  compose: ({ self, full_matrices }) => {
    const [U, S, Vh] = svd('linalg.svd', self, full_matrices);
    return returnType('linalg_svd', { U, S, Vh });
  },
});
defineOp({
  schema: 'linalg_svdvals(Tensor self, *, str? driver=None) -> Tensor',
  doc: 'The singular values in descending order.',
  group,
  variants: ['linalg'],
  compose: ({ self }) => svd('linalg.svd', self, false)[1],
});
defineOp({
  schema: 'svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)',
  doc: 'The singular value decomposition, under its old name: A = U diag(S) Vᵀ.',
  group,
  compose: ({ self, some, compute_uv }) => {
    const [U, S, Vh] = svd('linalg.svd', self, !some);
    if (compute_uv) return returnType('svd', { U, S, V: Vh.mT });
    return returnType('svd', { U: call('zeros_like', U), S, V: call('zeros_like', Vh.mT) });
  },
});
