// torch.linalg.norm, vector_norm and matrix_norm, with their rules about orders and dimensions.
import { RuntimeError } from '../../backend';
import { wrapDim, wrapDims } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import { nuclearNorm, vectorNormOver } from '../norms';
import { defineOp } from '../table';
import { checkFloat, checkMatrix } from './onHost';

const group = 'Linear algebra';
const inf = Number.POSITIVE_INFINITY;

type Order = number | string;

const written = (order: Order) => (order === inf ? 'inf' : order === -inf ? '-inf' : String(order));

function vectorNorm(self: Tensor, order: number, dim: number[] | null, keepdim: boolean): Tensor {
  checkFloat('linalg.vector_norm', self);
  const dims = wrapDims(dim, self.ndim);
  const empty = dims.find((d) => self.dims[d] === 0);
  if (empty !== undefined && (order < 0 || order === inf)) {
    const what =
      dim && dim.length > 0
        ? `the dimension ${dim.find((d) => self.dims[wrapDim(d, self.ndim)] === 0)}because this dimension is empty and`
        : 'an empty tensor because';
    throw new RuntimeError(
      `linalg.vector_norm cannot compute the ${written(order)} norm on ${what} the operation does not have an identity`,
    );
  }
  return vectorNormOver(self, order, dim ?? [], keepdim);
}

function matrixNorm(self: Tensor, order: Order, dim: number[], keepdim: boolean): Tensor {
  const name = 'linalg.matrix_norm';
  checkMatrix(name, self);
  const isKnown =
    typeof order === 'string' ? ['fro', 'nuc'].includes(order) : [1, 2, inf].includes(Math.abs(order));
  if (dim.length !== 2) throw new RuntimeError(`${name}: dim must be a 2-tuple. Got ${dim.join(' ')}`);
  if (!isKnown) throw new RuntimeError(`${name}: Order ${written(order)} not supported.`);
  checkFloat(name, self);
  const [a, b] = [wrapDim(dim[0]!, self.ndim), wrapDim(dim[1]!, self.ndim)];
  if (a === b) throw new RuntimeError(`${name}: dims must be different. Got (${dim.join(', ')})`);
  if (order === 'fro') return vectorNormOver(self, 2, dim, keepdim);
  if (order === 'nuc') return nuclearNorm(self, dim, keepdim);
  const size = Number(order);
  const pick = (t: Tensor, at: number[], keep: boolean) => (size > 0 ? t.amax(at, keep) : t.amin(at, keep));
  if (Math.abs(size) === 2) {
    const values = call('linalg_svdvals', self.movedim([a, b], [-2, -1]));
    const out = pick(values, [-1], false);
    return keepdim ? out.unsqueeze(-1).unsqueeze(-1).movedim([-2, -1], [a, b]) : out;
  }
  // Sums of columns for 1, of rows for infinity.
  const [summed, picked] = Math.abs(size) === 1 ? [a, b] : [b, a];
  const at = !keepdim && picked > summed ? picked - 1 : picked;
  return pick(vectorNormOver(self, 1, [summed], keepdim), [at], keepdim);
}

const inDtype = (self: Tensor, dtype: unknown): Tensor => (dtype ? self.to(dtype as never) : self);

defineOp({
  schema:
    'linalg_vector_norm(Tensor self, float ord=2, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor',
  doc: 'The norm of vectors of any order, of all elements or along dimensions.',
  group,
  variants: ['linalg'],
  compose: ({ self, ord, dim, keepdim, dtype }) =>
    vectorNorm(inDtype(self, dtype), Number(ord), dim, keepdim),
});
defineOp({
  schema:
    "linalg_matrix_norm(Tensor self, float|str ord='fro', int[] dim=[-2, -1], bool keepdim=False, *, dtype? dtype=None) -> Tensor",
  doc: "The norm of matrices: 'fro', 'nuc', 2 and -2 by singular values, 1 and inf by sums of columns and rows.",
  group,
  variants: ['linalg'],
  compose: ({ self, ord, dim, keepdim, dtype }) =>
    matrixNorm(inDtype(self, dtype), typeof ord === 'string' ? ord : Number(ord), dim, keepdim),
});
defineOp({
  schema:
    'linalg_norm(Tensor self, float|str? ord=None, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor',
  doc: 'A norm of vectors (along one dimension) or of matrices (along two); the Euclidean norm of all elements unless told.',
  group,
  variants: ['linalg'],
  compose: ({ self, ord, dim, keepdim, dtype }) => {
    const input = inDtype(self, dtype);
    if (ord === null) return vectorNorm(input, 2, dim, keepdim);
    if (dim && dim.length !== 1 && dim.length !== 2)
      throw new RuntimeError(
        `linalg.norm: If dim is specified, it must be of length 1 or 2. Got [${dim.join(', ')}]`,
      );
    if (!dim && input.ndim !== 1 && input.ndim !== 2)
      throw new RuntimeError(
        `linalg.norm: If dim is not specified but ord is, the input must be 1D or 2D. Got ${input.ndim}D.`,
      );
    const isMatrix = typeof ord === 'string' || (dim ? dim.length === 2 : input.ndim === 2);
    const order = typeof ord === 'string' ? ord : Number(ord);
    return isMatrix
      ? matrixNorm(input, order, dim ?? [-2, -1], keepdim)
      : vectorNorm(input, Number(order), dim, keepdim);
  },
});
