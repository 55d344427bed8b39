// What the editor says of matrix products and linear algebra.
import type { Notes } from './notes';

const misfit = 'RuntimeError where the shapes do not fit, or the dtypes differ';
const shapes = 'RuntimeError where the shapes do not fit';
const batch = '(*, n, n), any number of leading dimensions';

export const products: Notes = {
  matmul: `(2, 3).matmul((3, 4)) is (2, 4). (n) and (n) give a number, (n, m) and (m) give (n), (n, m) and (m, p) give (n, p); leading dimensions are broadcast. ${misfit}.`,
  mm: `(n, m) and (m, p) give (n, p). ${misfit}.`,
  bmm: `(b, n, m) and (b, m, p) give (b, n, p). ${shapes}.`,
  mv: `(n, m) and (m) give (n). ${misfit}.`,
  dot: `(n) and (n) give a tensor without dimensions. ${misfit}.`,
  outer: '(n) and (m) give (n, m). RuntimeError for other numbers of dimensions.',
  linear: `linear((5, 3), (4, 3)) is (5, 4). (*, in) with weight (out, in) and bias (out) gives (*, out). ${misfit}.`,
  bilinear: '(*, in1) and (*, in2) with weight (out, in1, in2) and bias (out) give (*, out).',
  addmm: `(n, m) and (m, p) give (n, p), to which self is broadcast. ${misfit}.`,
  baddbmm: `(b, n, m) and (b, m, p) give (b, n, p), to which self is broadcast. ${shapes}.`,
  einsum:
    "einsum('ij,jk->ik', (2, 3), (3, 4)) is (2, 4): a letter for each dimension, and those that are not in the result are summed. RuntimeError for a letter with two sizes, or another number of letters than dimensions.",
  tensordot:
    'tensordot((2, 3, 4), (3, 4, 5), 2) is (2, 5). RuntimeError where the dimensions to be summed differ in size.',
  inner: '(2, 3).inner((4, 3)) is (2, 4). RuntimeError where the last dimensions differ.',
  cross:
    'At right angles to both; the same shape. RuntimeError where no dimension has size 3, or the shapes do not fit.',
  trace: '(n, m) gives a tensor without dimensions. RuntimeError for another number of dimensions.',
  kron: '(2, 3).kron((4, 5)) is (8, 15): every element of the one times the whole other. The sizes are multiplied, dimension by dimension.',
  linalg_inv: `${batch}. LinAlgError for a singular matrix; RuntimeError for one that is not square.`,
  linalg_det: `${batch}, to (*). RuntimeError for a matrix that is not square.`,
  linalg_solve: `A is ${batch}; B (*, n, k), or (*, n). LinAlgError for a singular A.`,
  linalg_cholesky: `${batch}. LinAlgError for a matrix that is not positive-definite.`,
  linalg_eigh: `${batch}; gives {eigenvalues (*, n), eigenvectors (*, n, n)}.`,
  linalg_svd:
    '(*, n, m); gives {U, S, Vh}, S (*, min(n, m)); with full_matrices=false U is (*, n, min) and Vh (*, min, m).',
  linalg_qr:
    "(*, n, m); gives {Q (*, n, k), R (*, k, m)}, also as a list, k = min(n, m), or n where mode is 'complete'. On a GPU the values must have been read. RuntimeError for less than two dimensions, whole numbers, or an unknown mode.",
  linalg_matrix_power: `${batch}. LinAlgError for a negative power of a singular matrix.`,
  addmv: `beta self + alpha mat vec: (n, m) and (m) give (n), to which self is broadcast. ${misfit}.`,
  addr: `beta self + alpha vec1 vec2^T: (n) and (m) give (n, m), to which self is broadcast. RuntimeError for other numbers of dimensions, or where the shapes do not fit.`,
  addbmm: `(b, n, m) and (b, m, p) give (n, p), to which self is broadcast: the products are added over the batch. ${shapes}.`,
  vdot: `(n) and (n) give a tensor without dimensions: for real numbers the same as dot. ${misfit}, or for more dimensions.`,
  dist: `The p-th root of the sum of |self - other|^p, over all elements: p = 1 the sum, p = Infinity the largest. Shapes are broadcast; the result has no dimensions. ${shapes}, or for whole numbers.`,
  linalg_cross: `At right angles to both. Shapes of the same number of dimensions are broadcast. ${shapes}, or the size along dim is not 3.`,
  pdist:
    '(n, m) gives (n (n - 1) / 2), the pairs (0, 1), (0, 2), ..., (1, 2), ... in order. RuntimeError for another number of dimensions, a negative p, or whole numbers.',
  cdist:
    '(*, n, m) and (*, k, m) give (*, n, k); leading dimensions are broadcast. p = 2 is the Euclidean distance, 1 the sum of the differences, Infinity the largest. RuntimeError for another number of columns, less than two dimensions, a negative p, or whole numbers.',
};
