"""numpy.linalg: norms, determinants, inverses, systems, and decompositions. Signs of vectors that a decomposition leaves
open may differ from LAPACK's."""

import math

from ._conversion import asarray
from ._dtypes import FLOAT32, FLOAT64, finfo
from ._memory import kernels, pack
from ._ndarray import cast, ndarray, new_array, normalize_axes
from ._products import matmul
from ._reductions import max as max_, min as min_, sum as sum_
from ._ufuncs import absolute, divide, greater, multiply, power, sqrt


class LinAlgError(Exception):
    """What has no solution."""


def _matrices(a, square=True):
    a = asarray(a)
    if a.ndim < 2:
        raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be at least two-dimensional")
    if square and a.shape[-1] != a.shape[-2]:
        raise LinAlgError("Last 2 dimensions of the array must be square")
    return cast(a, FLOAT64), FLOAT32 if a.dtype is FLOAT32 else FLOAT64


def _each(a):
    """The address of every matrix of a contiguous batch, with its number."""
    rows, columns = a.shape[-2:]
    size = rows * columns * 8
    return [(i, a._buffer.address + i * size) for i in range(math.prod(a.shape[:-2]))]


def _given(a, d):
    return a if d is FLOAT64 else cast(a, d)


def solve(a, b):
    """x with a x = b. Raises LinAlgError where a is singular."""
    x, d = _matrices(a)
    b = asarray(b)
    n = x.shape[-1]
    is_vector = b.ndim == x.ndim - 1
    y = b.reshape((*b.shape, 1)) if is_vector else b
    if y.shape[-2] != n:
        raise ValueError(
            f"solve{'1' if is_vector else ''}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
            f"{'(m,m),(m)->(m)' if is_vector else '(m,m),(m,n)->(m,n)'} (size {y.shape[-2]} is different from {n})"
        )
    d = d if b.dtype is FLOAT32 else FLOAT64
    from ._broadcasting import broadcast_to

    y = cast(broadcast_to(y, (*x.shape[:-2], *y.shape[-2:])), FLOAT64)
    out = new_array(y.shape, FLOAT64)
    columns = y.shape[-1]
    for i, address in _each(x):
        step = i * n * columns * 8
        pack((n, address, columns, y._buffer.address + step, out._buffer.address + step))
        if kernels.solve():
            raise LinAlgError("Singular matrix")
    out = _given(out, d)
    return out.reshape(out.shape[:-1]) if is_vector else out


def inv(a):
    """The inverse. Raises LinAlgError where there is none."""
    x, d = _matrices(a)
    n = x.shape[-1]
    out = new_array(x.shape, FLOAT64)
    for i, address in _each(x):
        pack((n, address, n, 0, out._buffer.address + i * n * n * 8))
        if kernels.solve():
            raise LinAlgError("Singular matrix")
    return _given(out, d)


def _determinants(a):
    x, d = _matrices(a)
    out = new_array((*x.shape[:-2], 3), FLOAT64)
    for i, address in _each(x):
        pack((x.shape[-1], address, out._buffer.address + i * 24))
        kernels.determinant()
    return out, d


def det(a):
    """The determinant."""
    found, d = _determinants(a)
    found = _given(found[..., 2], d)
    return found if isinstance(found, ndarray) and found.shape else asarray(found).astype(d)[()]


def slogdet(a):
    """The sign of the determinant and the logarithm of its size."""
    found, _ = _determinants(a)
    return found[..., 0][()], found[..., 1][()]


def cholesky(a):
    """The lower factor L with L L^T = a. Raises LinAlgError where a is not positive definite."""
    x, d = _matrices(a)
    n = x.shape[-1]
    out = new_array(x.shape, FLOAT64)
    for i, address in _each(x):
        pack((n, address, out._buffer.address + i * n * n * 8))
        if kernels.cholesky():
            raise LinAlgError("Matrix is not positive definite")
    return _given(out, d)


def qr(a, mode="reduced"):
    """Q with orthogonal columns and an upper R whose product is a."""
    x, d = _matrices(a, False)
    if mode not in ("reduced", "complete", "r"):
        raise ValueError(f"Unrecognized mode '{mode}'")
    rows, columns = x.shape[-2:]
    q = new_array((*x.shape[:-2], rows, rows), FLOAT64)
    r = new_array(x.shape, FLOAT64)
    for i, address in _each(x):
        pack((rows, columns, address, q._buffer.address + i * rows * rows * 8, r._buffer.address + i * rows * columns * 8))
        kernels.qr()
    least = min(rows, columns)
    if mode != "complete":
        q, r = q[..., :least].copy(), r[..., :least, :].copy()
    return _given(r, d) if mode == "r" else (_given(q, d), _given(r, d))


def eigh(a, UPLO="L"):
    """The eigenvalues, from the least on, and eigenvectors as columns, of a symmetric matrix, of which one half is read."""
    from ._creation import tril, triu

    x, d = _matrices(a)
    n = x.shape[-1]
    if UPLO.upper() not in ("L", "U"):
        raise ValueError("UPLO argument must be 'L' or 'U'")
    half = tril(x, -1) if UPLO.upper() == "L" else triu(x, 1)
    x = cast(half + half.swapaxes(-1, -2) + tril(triu(x)), FLOAT64)
    values, vectors = new_array(x.shape[:-1], FLOAT64), new_array(x.shape, FLOAT64)
    for i, address in _each(x):
        pack((n, address, values._buffer.address + i * n * 8, vectors._buffer.address + i * n * n * 8))
        kernels.eigh()
    return _given(values, d), _given(vectors, d)


def eigvalsh(a, UPLO="L"):
    """The eigenvalues of a symmetric matrix."""
    return eigh(a, UPLO)[0]


def eig(a):
    """The eigenvalues and eigenvectors, as columns, of a matrix whose eigenvalues are all real."""
    x, d = _matrices(a)
    n = x.shape[-1]
    values, vectors = new_array(x.shape[:-1], FLOAT64), new_array(x.shape, FLOAT64)
    for i, address in _each(x):
        pack((n, address, values._buffer.address + i * n * 8, vectors._buffer.address + i * n * n * 8))
        if kernels.eig():
            raise LinAlgError("Lantern's numpy has no complex numbers, and an eigenvalue of this matrix is complex")
    return _given(values, d), _given(vectors, d)


def eigvals(a):
    """The eigenvalues of a matrix, which must all be real."""
    return eig(a)[0]


def svd(a, full_matrices=True, compute_uv=True, hermitian=False):
    """U, the singular values and V^T whose product is a."""
    x, d = _matrices(a, False)
    rows, columns = x.shape[-2:]
    k = min(rows, columns)
    batch = x.shape[:-2]
    u, s, vh = (new_array((*batch, *shape), FLOAT64) for shape in ((rows, k), (k,), (k, columns)))
    for i, address in _each(x):
        pack((rows, columns, address, u._buffer.address + i * rows * k * 8, s._buffer.address + i * k * 8,
              vh._buffer.address + i * k * columns * 8))  # fmt: skip
        kernels.svd()
    if not compute_uv:
        return _given(s, d)
    if full_matrices and rows > k:
        u = _completed(u)
    if full_matrices and columns > k:
        vh = _completed(vh.swapaxes(-1, -2)).swapaxes(-1, -2)
    return _given(u, d), _given(s, d), _given(vh, d)


def _completed(u):
    """Columns at right angles to the given ones added, up to a square."""
    q, r = qr(u, "complete")
    k = u.shape[-1]
    q[..., :k] = u
    return q


def pinv(a, rcond=1e-15, hermitian=False):
    """The pseudo-inverse, by singular values; those below rcond of the largest count as zero."""
    from ._selection import where

    u, s, vh = svd(a, full_matrices=False)
    large = s > rcond * max_(s, -1, keepdims=True)
    inverse = where(large, divide(1, where(large, s, 1.0)), 0.0).astype(s.dtype)
    return matmul(vh.swapaxes(-1, -2), multiply(inverse.reshape((*inverse.shape, 1)), u.swapaxes(-1, -2)))


def matrix_rank(A, tol=None, hermitian=False):
    """How many singular values are not zero but for rounding."""
    A = asarray(A)
    if A.ndim < 2:
        return int(not (A == 0).all())
    s = svd(A, compute_uv=False)
    if tol is None:
        tol = max_(s, -1, keepdims=True) * max(A.shape[-2:]) * finfo(s.dtype).eps
    return sum_(greater(s, tol), -1)


def lstsq(a, b, rcond="warn"):
    """x that brings a x nearest to b; the sums of squares left, the rank, the singular values."""
    x, d = _matrices(a, False)
    y = asarray(b).astype(FLOAT64)
    rows, columns = x.shape
    if y.shape[0] != rows:
        raise LinAlgError("Incompatible dimensions")
    limit = finfo(FLOAT64).eps * max(rows, columns) if rcond is None else -1 if rcond == "warn" else rcond
    limit = finfo(FLOAT64).eps if limit == -1 else limit
    u, s, vh = svd(x, full_matrices=False)
    rank = int((s > limit * s[0]).sum()) if s.size else 0
    part = matmul(u[:, :rank].T, y)
    scaled = part / (s[:rank] if y.ndim == 1 else s[:rank].reshape((rank, 1)))
    found = matmul(vh[:rank].T, scaled)
    left = matmul(x, found) - y
    residuals = sum_(multiply(left, left), 0) if rank == columns and rows > columns else new_array((0,), FLOAT64)
    return found, residuals.reshape(1) if not residuals.shape else residuals, rank, s


def norm(x, ord=None, axis=None, keepdims=False):
    """The length of vectors, or a norm of matrices: ord None, 1, 2, inf, 'fro', 'nuc' and other powers."""
    x = asarray(x)
    if x.dtype.kind != "f":
        x = x.astype(float)
    if axis is None:
        if ord is None or ord in ("f", "fro") and x.ndim == 2 or ord == 2 and x.ndim == 1:
            flat = x.ravel()
            found = sqrt(matmul(flat, flat))
            return asarray(found).reshape((1,) * x.ndim) if keepdims else found
        axes = tuple(range(x.ndim))
    else:
        axes = normalize_axes(axis, x.ndim)
    if len(axes) == 1:
        return _vector_norm(x, ord, axes[0], keepdims)
    if len(axes) == 2:
        return _matrix_norm(x, ord, axes, keepdims)
    raise ValueError("Improper number of dimensions to norm.")


def _vector_norm(x, ord, axis, keepdims):
    if ord == math.inf:
        return max_(absolute(x), axis, keepdims=keepdims)
    if ord == -math.inf:
        return min_(absolute(x), axis, keepdims=keepdims)
    if ord == 0:
        return sum_((x != 0).astype(x.dtype), axis, keepdims=keepdims)
    if ord == 1:
        return sum_(absolute(x), axis, keepdims=keepdims)
    if ord is None or ord == 2:
        return sqrt(sum_(multiply(x, x), axis, keepdims=keepdims))
    if isinstance(ord, str):
        raise ValueError(f"Invalid norm order '{ord}' for vectors")
    return power(sum_(power(absolute(x), ord), axis, keepdims=keepdims), 1.0 / ord)


def _matrix_norm(x, ord, axes, keepdims):
    row, column = axes
    if ord in (None, "fro", "f"):
        return sqrt(sum_(multiply(x, x), axes, keepdims=keepdims))
    if ord in (1, -1, math.inf, -math.inf):
        along, across = (row, column) if abs(ord) == 1 else (column, row)
        sums = asarray(sum_(absolute(x), along, keepdims=True))
        pick = max_ if ord > 0 else min_
        found = asarray(pick(sums, across, keepdims=True))
    elif ord in (2, -2, "nuc"):
        from ._shapes import moveaxis

        s = svd(moveaxis(x, axes, (-2, -1)), compute_uv=False)
        found = asarray({2: max_, -2: min_}.get(ord, sum_)(s, -1))
        return found[()] if not keepdims else found.reshape(tuple(1 if i in axes else n for i, n in enumerate(x.shape)))
    else:
        raise ValueError("Invalid norm order for matrices.")
    return found if keepdims else found.squeeze(axes)[()]


def cond(x, p=None):
    """The condition number: the norm times that of the inverse."""
    if p in (None, 2):
        s = svd(x, compute_uv=False)
        return s[..., 0] / s[..., -1]
    return norm(x, p) * norm(inv(x), p)


def matrix_power(a, n):
    """A square matrix multiplied by itself, n times."""
    from ._creation import eye

    a = asarray(a)
    if n < 0:
        a, n = inv(a), -n
    found = eye(a.shape[-1], dtype=a.dtype)
    while n:
        if n & 1:
            found = matmul(found, a)
        a = matmul(a, a)
        n >>= 1
    return found


def multi_dot(arrays, *, out=None):
    """The product of several matrices."""
    found = arrays[0]
    for one in arrays[1:]:
        found = matmul(found, one)
    return found
