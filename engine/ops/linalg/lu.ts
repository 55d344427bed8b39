// LU factors with row exchanges: lu_factor, lu, lu_unpack and lu_solve, under torch.linalg and under their old names.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int32 } from '../../tensor/dtype';
import { luOf } from '../../tensor/matrix/lu';
import { returnType } from '../../tensor/returnTypes';
import { sizeOf } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import * as k from '../kernels';
import { defineOp } from '../table';
import { joined, matricesOf } from './onHost';

const group = 'Linear algebra';

const solveTriangular = (a: Tensor, b: Tensor, options: Record<string, boolean>): Tensor =>
  call('linalg_solve_triangular', a, b, options);

/** L with its ones and U, of the factors kept in one matrix. */
function parts(packed: Tensor): { lower: Tensor; upper: Tensor } {
  const [rows, columns] = packed.dims.slice(-2) as [number, number];
  const count = Math.min(rows, columns);
  const eye = call('eye', rows, count, { dtype: packed.dtype });
  return {
    lower: packed.narrow(-1, 0, count).tril(-1).add(eye),
    upper: packed.narrow(-2, 0, count).triu(),
  };
}

/** The permutation P with A = P L U, as matrices of zeros and ones. */
function permutation(pivots: Arr, rows: number, dtype: Tensor['dtype']): Tensor {
  const steps = pivots.shape.at(-1)!;
  const lead = pivots.shape.slice(0, -1);
  const given = pivots.size === 0 ? [] : k.hostOf(pivots, 'lu_unpack()');
  const values = new Float64Array(sizeOf(lead) * rows * rows);
  for (let item = 0; item < sizeOf(lead); item++) {
    const order = Array.from({ length: rows }, (_, i) => i);
    for (let step = 0; step < steps; step++) {
      const other = given[item * steps + step]! - 1;
      [order[step], order[other]] = [order[other]!, order[step]!];
    }
    order.forEach((row, i) => {
      values[(item * rows + row) * rows + i] = 1;
    });
  }
  return new Tensor(Arr.from(values, [...lead, rows, rows], dtype));
}

/** The gradient of the matrix, given those of L and U. */
function gradientOf(
  { lower, upper }: { lower: Tensor; upper: Tensor },
  gl: Tensor,
  gu: Tensor,
  exchange: Tensor,
): Tensor {
  const [rows, columns] = [lower.dims.at(-2)!, upper.dims.at(-1)!];
  const count = Math.min(rows, columns);
  const [l, u] = [lower.narrow(-2, 0, count), upper.narrow(-1, 0, count)];
  const fromLeft = (x: Tensor) => solveTriangular(l.mT, x, { upper: true, unitriangular: true });
  const fromRight = (x: Tensor) => solveTriangular(u.mT, x, { upper: false, left: false });
  const rest = (t: Tensor, dim: number) => t.narrow(dim, count, t.dims.at(dim)! - count);
  let below = l.mT.matmul(gl.narrow(-2, 0, count));
  let above = gu.narrow(-1, 0, count).matmul(u.mT);
  if (columns > count) below = below.sub(rest(gu, -1).matmul(rest(upper, -1).mT));
  if (rows > count) above = above.sub(rest(lower, -2).mT.matmul(rest(gl, -2)));
  const square = fromRight(fromLeft(below.tril(-1).add(above.triu())));
  if (columns > count) return exchange.matmul(call('cat', [square, fromLeft(rest(gu, -1))], -1));
  if (rows > count) return exchange.matmul(call('cat', [square, fromRight(rest(gl, -2))], -2));
  return exchange.matmul(square);
}

const factorOp = defineOp({
  schema: 'lu_of(Tensor self) -> Tensor[]',
  doc: 'Both triangular factors in one matrix, the exchanged rows, and the first zero on the diagonal.',
  group,
  variants: [],
  label: 'lu',
  gradName: 'LinalgLuFactorExBackward0',
  saves: ['result'],
  forward: ({ self }) => {
    const [rows, columns] = self.shape.slice(-2);
    const made = matricesOf(self, 'linalg.lu_factor').map((matrix) => luOf(matrix, rows, columns));
    const of = (part: (lu: (typeof made)[number]) => Float64Array | number) => made.map(part);
    return [
      joined(
        self,
        of((lu) => lu.factors),
        [rows, columns],
      ),
      joined(
        self,
        of((lu) => Float64Array.from(lu.pivots)),
        [Math.min(rows, columns)],
        int32,
      ),
      joined(
        self,
        of((lu) => lu.singular),
        [],
        int32,
      ),
    ];
  },
  backward: ([g], { results }) => {
    const [packed, pivots] = results as [Tensor, Tensor];
    const [rows, columns] = packed.dims.slice(-2) as [number, number];
    const count = Math.min(rows, columns);
    const exchange = permutation(pivots.arr, rows, packed.dtype);
    const gl = g!.narrow(-1, 0, count).tril(-1);
    return { self: gradientOf(parts(packed), gl, g!.narrow(-2, 0, count).triu(), exchange) };
  },
});

function factors(name: string, self: Tensor, pivot: boolean): [Tensor, Tensor, Tensor] {
  if (self.ndim < 2)
    throw new RuntimeError(
      `${name}: Expected tensor with 2 or more dimensions. Got size: [${self.dims.join(', ')}] instead`,
    );
  if (!self.dtype.is_floating_point)
    throw new RuntimeError(`"lu_cpu" not implemented for '${self.dtype.scalarName}'`);
  if (!pivot) throw new RuntimeError(`linalg.lu_factor: LU without pivoting is not implemented on the CPU`);
  return factorOp(self);
}

/** Refuses a factor with which nothing could be solved, where that is known. */
function checkInfo(self: Tensor, info: Tensor): void {
  const known = info.arr.storage.readNow();
  const item = known ? Array.from(known).findIndex((at) => at > 0) : -1;
  if (item < 0) return;
  const at = known![item]!;
  const batch = self.ndim > 2 ? `(Batch element ${item}): ` : '';
  throw new RuntimeError(
    `torch.linalg.lu_factor: ${batch}U[${at},${at}] is zero and using it on lu_solve would result in a division by zero. If you still want to perform the factorization, consider calling linalg.lu(A, pivot) or linalg.lu_factor_ex(A, pivot)`,
  );
}

defineOp({
  schema: 'linalg_lu_factor(Tensor self, *, bool pivot=True) -> (Tensor LU, Tensor pivots)',
  doc: 'The factors L, without its ones, and U in one matrix, and the rows exchanged, counted from 1: what lu_solve takes.',
  group,
  variants: ['linalg'],
  compose: ({ self, pivot }) => {
    const [LU, pivots, info] = factors('torch.lu_factor', self, pivot);
    checkInfo(self, info);
    return returnType('linalg_lu_factor', { LU, pivots });
  },
});
defineOp({
  schema:
    'linalg_lu_factor_ex(Tensor self, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)',
  doc: "lu_factor, with the first zero on U's diagonal, from 1, or 0, instead of an error.",
  group,
  variants: ['linalg'],
  compose: ({ self, pivot, check_errors }) => {
    const [LU, pivots, info] = factors('torch.lu_factor', self, pivot);
    if (check_errors) checkInfo(self, info);
    return returnType('linalg_lu_factor_ex', { LU, pivots, info });
  },
});
defineOp({
  schema: 'lu(Tensor self, bool pivot=True, bool get_infos=False) -> Tensor[]',
  doc: 'The LU factors in one matrix and the rows exchanged, under their old name; with get_infos also where the diagonal is zero.',
  group,
  compose: ({ self, pivot, get_infos }) => {
    const [LU, pivots, info] = factors('torch.lu_factor', self, pivot);
    if (!get_infos) checkInfo(self, info);
    return get_infos ? [LU, pivots, info] : [LU, pivots];
  },
});
defineOp({
  schema: 'linalg_lu(Tensor self, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)',
  doc: 'A permutation, a lower triangular matrix with ones on its diagonal and an upper one: A = P L U.',
  group,
  variants: ['linalg'],
  compose: ({ self, pivot }) => {
    const [packed, pivots] = factors('linalg.lu', self, pivot);
    const { lower, upper } = parts(packed);
    return returnType('linalg_lu', {
      P: permutation(pivots.arr, self.dims.at(-2), self.dtype),
      L: lower,
      U: upper,
    });
  },
});
defineOp({
  schema:
    'lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)',
  doc: 'P, L and U of what lu_factor gives.',
  group,
  variants: ['function'],
  compose: ({ LU_data, LU_pivots, unpack_data, unpack_pivots }) => {
    if (unpack_pivots && LU_pivots.dtype !== int32)
      throw new RuntimeError(
        'torch.lu_unpack: LU_pivots is expected to be a contiguous tensor of torch.int32 dtype.\n' +
          'Note: this function is intended to be used with the output produced by torch.linalg.lu_factor',
      );
    const none = () => call('zeros', [0], { dtype: LU_data.dtype });
    const { lower, upper } = unpack_data ? parts(LU_data) : { lower: none(), upper: none() };
    const P = unpack_pivots ? permutation(LU_pivots.arr, LU_data.dims.at(-2), LU_data.dtype) : none();
    return returnType('lu_unpack', { P, L: lower, U: upper });
  },
});

/** X with A X = B, or Aᵀ X = B. */
function solved(packed: Tensor, pivots: Tensor, b: Tensor, adjoint: boolean): Tensor {
  const exchange = permutation(pivots.arr, packed.dims.at(-1)!, packed.dtype);
  const lower = (x: Tensor) =>
    adjoint
      ? solveTriangular(packed.mT, x, { upper: true, unitriangular: true })
      : solveTriangular(packed, x, { upper: false, unitriangular: true });
  const upper = (x: Tensor) =>
    adjoint ? solveTriangular(packed.mT, x, { upper: false }) : solveTriangular(packed, x, { upper: true });
  return adjoint ? exchange.matmul(lower(upper(b))) : upper(lower(exchange.mT.matmul(b)));
}

defineOp({
  schema:
    'linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor',
  doc: 'The solution X of A X = B by the factors that lu_factor gives of A; of X A = B where left is false.',
  group,
  variants: ['linalg'],
  compose: ({ LU, pivots, B, left, adjoint }) =>
    left ? solved(LU, pivots, B, adjoint) : solved(LU, pivots, B.mT, !adjoint).mT,
});
defineOp({
  schema: 'lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor',
  doc: 'The solution of A X = B by the factors that lu_factor gives of A; B is the first argument.',
  group,
  compose: ({ self, LU_data, LU_pivots }) => solved(LU_data, LU_pivots, self, false),
});
