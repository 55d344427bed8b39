// What is made of singular values and inverses: pseudoinverse, rank, condition number, least squares.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { svdOf } from '../../tensor/matrix/orthogonal';
import { returnType } from '../../tensor/returnTypes';
import { broadcastShapes, formatShape } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import * as k from '../kernels';
import { defineOp } from '../table';
import { svd } from './decompositions';
import { checkFloat, checkMatrix, checkSquare, joined, matricesOf } from './onHost';

const group = 'Linear algebra';

/** Of single precision, which all values here have. */
const epsilon = 2 ** -23;

const pinvOf = defineOp({
  schema: 'pinv_of(Tensor self, float atol, float rtol) -> Tensor',
  doc: 'The pseudoinverse: singular values above the tolerances are inverted, others count as zero.',
  group,
  variants: [],
  label: 'pinv',
  gradName: 'LinalgPinvBackward0',
  saves: ['self', 'result'],
  forward: ({ self, atol, rtol }) => {
    const [rows, columns] = self.shape.slice(-2) as [number, number];
    const count = Math.min(rows, columns);
    const parts = matricesOf(self, 'linalg.pinv').map((matrix) => {
      const { u, s, vh } = svdOf(matrix, rows, columns);
      const least = Math.max(Number(atol), Number(rtol) * (s[0] ?? 0));
      const out = new Float64Array(columns * rows);
      for (let m = 0; m < count; m++) {
        if (!(s[m]! > least)) continue;
        for (let i = 0; i < columns; i++) {
          for (let j = 0; j < rows; j++)
            out[i * rows + j]! += (vh[m * columns + i]! / s[m]!) * u[j * count + m]!;
        }
      }
      return out;
    });
    return joined(self, parts, [columns, rows]);
  },
  backward: ([g], { args: { self: a }, result: p }) => {
    const gt = g!.mT;
    const pt = p.mT;
    if (a.dims.at(-2) <= a.dims.at(-1)) {
      const inner = gt.matmul(p);
      const outer = inner.matmul(pt);
      const grad = outer.sub(p.matmul(inner).mT).sub(a.matmul(p).matmul(outer));
      return { self: grad.add(pt.matmul(p).matmul(gt.sub(inner.matmul(a)))) };
    }
    const inner = p.matmul(gt);
    const outer = pt.matmul(inner);
    const grad = outer.sub(inner.matmul(p).mT).sub(outer.matmul(p).matmul(a));
    return { self: grad.add(gt.sub(a.matmul(inner)).matmul(p).matmul(pt)) };
  },
  latex: { forward: (n) => `${n.result} = {${n.self}}^{+}` },
});

interface Tolerances {
  atol: number | null;
  rtol: number | null;
}

function pinv(self: Tensor, { atol, rtol }: Tolerances): Tensor {
  if (self.ndim < 2 || !self.dtype.is_floating_point)
    throw new RuntimeError(
      `linalg.pinv(${self.dtype.scalarName}{${formatShape(self.dims)}}): expected a tensor with 2 or more dimensions of float, double, cfloat or cdouble types`,
    );
  const widest = Math.max(...self.dims.slice(-2));
  const relative = rtol ?? (atol !== null && atol > 0 ? 0 : epsilon * widest);
  return pinvOf(self, atol ?? 0, relative) as Tensor;
}

defineOp({
  schema: [
    'linalg_pinv(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor',
    'linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor',
  ],
  doc: 'The pseudoinverse of matrices; singular values not above atol or rtol times the largest count as zero.',
  group,
  variants: ['linalg'],
  compose: ({ self, atol = null, rtol = null, rcond = null }) =>
    pinv(self, rcond === null ? { atol, rtol } : { atol: 0, rtol: rcond }),
});
defineOp({
  schema: 'pinverse(Tensor self, float rcond=1e-15) -> Tensor',
  doc: 'The pseudoinverse of matrices.',
  group,
  compose: ({ self, rcond }) => pinv(self, { atol: 0, rtol: rcond }),
});

defineOp({
  schema: [
    'linalg_matrix_rank(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor',
    'linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor',
  ],
  doc: 'How many singular values are above the tolerance: atol, or rtol times the largest.',
  group,
  variants: ['linalg'],
  compose: ({ self, atol = null, rtol = null, tol = null }) => {
    checkMatrix('torch.linalg.matrix_rank', self, 'input');
    const values = svd('linalg.matrix_rank', self.detach(), false)[1];
    if (values.numel() === 0) return values.sum(-1).to(int64);
    const absolute = tol ?? atol ?? 0;
    const widest = Math.max(...self.dims.slice(-2));
    const relative = tol !== null ? 0 : (rtol ?? (absolute > 0 ? 0 : epsilon * widest));
    const least = values.amax([-1], true).mul(relative).clamp(absolute, null);
    return values.gt(least).sum(-1);
  },
});

function condition(self: Tensor, p: number | string | null): Tensor {
  const order = p ?? 2;
  if (order === 2 || order === -2) {
    checkMatrix('linalg.cond', self);
    const values = svd('linalg.cond', self, false)[1];
    const [largest, smallest] = [values.select(-1, 0), values.select(-1, -1)];
    return order === 2 ? largest.div(smallest) : smallest.div(largest);
  }
  const written =
    typeof order === 'string' ? order : Number.isFinite(order) ? String(order) : order > 0 ? 'inf' : '-inf';
  checkSquare(`linalg.cond(ord=${written})`, self);
  if (order === 'nuc') {
    const values = svd('linalg.cond', self, false)[1];
    return values.sum(-1).mul(values.reciprocal().sum(-1));
  }
  const [inverse, info] = call('linalg_inv_ex', self) as unknown as [Tensor, Tensor];
  const norm = (t: Tensor) => call('linalg_matrix_norm', t, order);
  const number = norm(self).mul(norm(inverse));
  return number.masked_fill(info.ne(0), Number.POSITIVE_INFINITY);
}

defineOp({
  schema: 'linalg_cond(Tensor self, float|str? p=None) -> Tensor',
  doc: 'The condition number of matrices by a norm: the quotient of the outermost singular values unless told.',
  group,
  variants: ['linalg'],
  compose: ({ self, p }) => condition(self, p),
});

defineOp({
  schema:
    'linalg_lstsq(Tensor self, Tensor B, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)',
  doc: 'The X for which A X is nearest to B; with the squared distances, the rank, and (drivers gelsd and gelss) the singular values.',
  group,
  variants: ['linalg'],
  compose: ({ self, B, rcond, driver }) => {
    checkFloat('linalg.lstsq', self);
    if (self.ndim < 2) throw new RuntimeError('torch.linalg.lstsq: input must have at least 2 dimensions.');
    const isVector = B.ndim === self.ndim - 1;
    const b: Tensor = isVector ? B.unsqueeze(-1) : B;
    const [rows, columns] = self.dims.slice(-2) as [number, number];
    if (b.dims.at(-2) !== rows)
      throw new RuntimeError('torch.linalg.lstsq: input.size(-2) should match other.size(-2)');
    const wanted = driver ?? 'gelsy';
    if (!['gels', 'gelsy', 'gelsd', 'gelss'].includes(wanted))
      throw new RuntimeError(
        `torch.linalg.lstsq: parameter \`driver\` should be one of (gels, gelsy, gelsd, gelss)`,
      );
    broadcastShapes(self.dims.slice(0, -2), b.dims.slice(0, -2));
    const rtol = rcond ?? epsilon * Math.max(rows, columns);
    const solution = pinv(self, { atol: 0, rtol }).matmul(b);
    const rank: Tensor = call('linalg_matrix_rank', self, { atol: 0, rtol });
    const empty = (dtype = self.dtype) => new Tensor(Arr.filled(0, [0], dtype));
    const singular = svd('linalg.lstsq', self.detach(), false)[1];
    // They were computed on the host, so they are known on every backend.
    const known = k.hostOf(singular.arr, 'torch.linalg.lstsq()');
    const least = (at: number) => rtol * known[at - (at % columns)]!;
    const isFull = rows > columns && Array.from(known).every((value, at) => value > least(at));
    const miss = self.matmul(solution).sub(b);
    return returnType('linalg_lstsq', {
      solution: isVector ? solution.squeeze(-1) : solution,
      residuals: isFull && wanted !== 'gelsy' ? miss.mul(miss).sum(-2) : empty(),
      rank: wanted === 'gels' ? empty(int64) : rank,
      singular_values: wanted === 'gelsd' || wanted === 'gelss' ? singular : empty(),
    });
  },
});
