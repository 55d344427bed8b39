// What the editor says of decompositions, systems of equations and norms beyond the first ones.
import type { Notes } from './notes';

const square = '(*, n, n), any number of leading dimensions';
const notSquare = 'RuntimeError for a matrix that is not square, or whole numbers';
const noMatrix = 'RuntimeError for less than two dimensions, or whole numbers';
const singular = 'LinAlgError for a singular matrix';
const onHost = 'On a GPU the values must have been read';
const slogdet = `${square}, give {sign (*), logabsdet (*)}, also as a list; det is sign exp(logabsdet), but does not overflow. A singular matrix gives 0 and -inf. ${onHost}. ${notSquare}.`;
const pinv = `(*, n, m) gives (*, m, n): the inverse of an invertible matrix, else the X with which X b is the shortest of the nearest solutions. ${onHost}. ${noMatrix}.`;
const factors = 'LU (*, n, n) and pivots (*, n), int32, as lu_factor gives them';
const noPivot = 'RuntimeError for pivot=false';
const chain = 'RuntimeError where the shapes do not fit';

export const linalg: Notes = {
  linalg_inv_ex: `${square}; gives {inverse, info (*), int32}, also as a list. check_errors makes it an error after all. ${onHost}. ${notSquare}; ${singular} with check_errors.`,
  linalg_slogdet: slogdet,
  slogdet,
  logdet: `${square}, to (*); -inf for a singular matrix. ${onHost}. ${notSquare}.`,
  linalg_solve_triangular: `The matrix is ${square}; B (*, n, k). upper must be said. left=false solves X A = B, B (*, k, n); unitriangular takes the diagonal as ones. ${onHost}. RuntimeError for a matrix that is not square, whole numbers, or a B that does not fit. A zero on the diagonal gives inf or nan.`,
  cholesky: `${square}: L with A = L L^T, or with upper U with A = U^T U. The newer name is torch.linalg.cholesky. ${onHost}. ${notSquare}; LinAlgError for a matrix that is not positive-definite.`,
  linalg_cholesky_ex: `${square}; gives {L, info (*), int32}, also as a list. ${onHost}. ${notSquare}; LinAlgError with check_errors.`,
  linalg_lu_factor: `(*, n, m) gives {LU (*, n, m), pivots (*, min(n, m)), int32}, also as a list. ${onHost}. RuntimeError for less than two dimensions, a zero on U's diagonal, or pivot=false.`,
  linalg_lu_factor_ex: `(*, n, m) gives {LU (*, n, m), pivots (*, min(n, m)), info (*)}, also as a list. ${onHost}. RuntimeError for less than two dimensions, pivot=false, or with check_errors for a zero.`,
  lu: `(*, n, m) gives [LU (*, n, m), pivots (*, min(n, m))], int32. The newer name is torch.linalg.lu_factor. ${onHost}. RuntimeError for less than two dimensions, pivot=false, or without get_infos for a zero on U's diagonal.`,
  linalg_lu: `(*, n, m) gives {P (*, n, n), L (*, n, k), U (*, k, m)}, also as a list, k = min(n, m). ${onHost}. RuntimeError for less than two dimensions; ${noPivot}.`,
  lu_unpack: `Gives {P, L, U}, also as a list, as linalg.lu; what is not to be unpacked is empty. RuntimeError for pivots of another dtype than int32.`,
  linalg_lu_solve: `${factors}; B (*, n, k), with left=false (*, k, n). adjoint solves with the transpose of A. ${onHost}. ${chain}.`,
  lu_solve: `${factors}; B (*, n, k). The newer name is torch.linalg.lu_solve. ${onHost}. ${chain}.`,
  linalg_eig: `${square}; gives {eigenvalues (*, n), eigenvectors (*, n, n)}, also as a list. PyTorch gives complex numbers, and so takes every matrix. For symmetric matrices take eigh. ${onHost}. RuntimeError for a matrix that is not square, whole numbers, or eigenvalues that are not real.`,
  linalg_eigvals: `${square}, to (*, n). PyTorch gives complex numbers, and so takes every matrix. ${onHost}. RuntimeError for a matrix that is not square, whole numbers, or eigenvalues that are not real.`,
  cholesky_solve: `B (*, n, k), the factor ${square}; upper says that it is the upper one. ${onHost}. RuntimeError where the shapes do not fit, or for a B of less than two dimensions.`,
  cholesky_inverse: `${square}; upper says that it is the upper factor. ${onHost}. ${notSquare}; ${singular}.`,
  triangular_solve: `B (*, n, k), A ${square}; gives {solution, cloned_coefficient}, also as a list. The newer name is torch.linalg.solve_triangular. ${onHost}. RuntimeError where the shapes do not fit, or for a B of less than two dimensions. A zero on the diagonal gives inf or nan.`,
  linalg_tensorinv: `(2, 3, 6) gives (6, 2, 3) with ind=2. ${onHost}. RuntimeError where the first ind sizes do not multiply to the same as the others, or for an ind that is not positive; ${singular}.`,
  linalg_tensorsolve: `A (2, 3, 6) and B (2, 3) give (6). ${onHost}. RuntimeError where the sizes do not fit; ${singular}.`,
  qr: `(*, n, m) gives {Q (*, n, k), R (*, k, m)}, also as a list, k = min(n, m), or n with some=false. The newer name is torch.linalg.qr. ${onHost}. ${noMatrix}.`,
  linalg_eigvalsh: `${square}, to (*, n). One triangle alone is read: UPLO says which, 'L' or 'U'. ${onHost}. ${notSquare}.`,
  linalg_svdvals: `(*, n, m) gives (*, min(n, m)): how much the matrix stretches in each of its directions. ${onHost}. ${noMatrix}.`,
  svd: `(*, n, m) gives {U (*, n, k), S (*, k), V (*, m, k)}, also as a list, k = min(n, m); with some=false U and V are square. V itself, where torch.linalg.svd gives its transpose. Without compute_uv U and V are zeros. ${onHost}. ${noMatrix}.`,
  linalg_pinv: pinv,
  pinverse: `The older name of torch.linalg.pinv. ${pinv}`,
  linalg_matrix_rank: `(*, n, m) gives (*), int64. ${onHost}. ${noMatrix}.`,
  linalg_cond: `(*, n, m) gives (*): how many times larger a relative error of b may be in the solution of A x = b. 1 is best, inf a singular matrix. p is what matrix_norm takes; all but 2 and -2 need square matrices. ${onHost}. RuntimeError for less than two dimensions, whole numbers, or an unknown p.`,
  linalg_lstsq: `A (*, n, m), B (*, n, k) or (n); gives {solution (*, m, k), residuals, rank (*), singular_values}, also as a list; empty where the driver, gelsy unless given, does not compute them. ${onHost}. RuntimeError for shapes that do not fit, whole numbers, or an unknown driver.`,
  linalg_matrix_exp: `${square}. The solution of x' = A x is matrix_exp(A t) x(0). ${notSquare}.`,
  linalg_multi_dot:
    'The first and the last may be vectors; the others are matrices. RuntimeError for fewer than two, or where the shapes do not fit.',
  chain_matmul:
    '(n, m) and (m, p) and (p, q) give (n, q). The newer name is torch.linalg.multi_dot, which takes a list. RuntimeError where the shapes do not fit.',
  linalg_diagonal:
    '(*, n, m) gives (*, min(n, m)). offset above 0 is above the main diagonal. IndexError for less than two dimensions.',
  linalg_matmul:
    '(n, m) and (m, p) give (n, p); vectors and leading dimensions as in torch.matmul. RuntimeError where the shapes do not fit, or the dtypes differ.',
  linalg_vecdot: 'The sum of self y along dim; shapes are broadcast. RuntimeError where they do not fit.',
  linalg_vander:
    '(*, n) gives (*, n, N), N = n unless given: vander([1, 2, 3]) is [[1, 1, 1], [1, 2, 4], [1, 3, 9]]. RuntimeError for an N below 2.',
  linalg_vector_norm:
    'The root of order ord of the sum of |x|^ord; Infinity for the largest, -Infinity for the smallest, 0 for how many are not 0. dim is a number or a list; keepdim leaves it with size 1. IndexError for a dimension that is not there; RuntimeError for whole numbers.',
  linalg_matrix_norm: `(*, n, m) gives (*). 'fro' is the root of the sum of squares, 'nuc' the sum of the singular values, 2 the largest and -2 the smallest of them. ${onHost} for these three. RuntimeError for less than two dimensions, whole numbers, an unknown ord, or one dimension twice.`,
  linalg_norm:
    'With two dimensions, or two in dim, and an ord it is matrix_norm, else vector_norm. RuntimeError for an ord without dim where there are more than two dimensions, for more than two in dim, or whole numbers.',
};
