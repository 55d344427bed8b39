# Where functions stop: zeros that are divided by, nothing at all, dtypes that are refused.
from harness import *
from math import nan
import torch

hosted("solve_triangular", "round")
# Nothing divided by nothing is 0 or nan in LAPACK, depending on the order of the matrix in memory: nan here.
zero_row = of([1.0, 2.0], [0.0, 0.0])
for matrix, right in [
    (zero_row, of([1.0], [2.0])),
    (zero_row, torch.zeros(2, 1)),
    (of([2.0, 1.0, 3.0], [0.0, 0.0, 4.0], [0.0, 0.0, 5.0]), torch.ones(3, 2)),
]:
    case("linalg", "solve_triangular", matrix, right, upper=True, leaves=False)
    case("linalg", "solve_triangular", matrix.mT.contiguous(), right, upper=False, leaves=False)
    case("linalg", "solve_triangular", matrix, right, upper=True, unitriangular=True)
    if len(matrix) == 3:
        case("linalg", "solve_triangular", matrix, right.mT, upper=True, left=False, leaves=False)
for upper in [True, False]:
    for kw in [{}, {"unitriangular": True}, {"left": False}, {"left": False, "unitriangular": True}]:
        case("linalg", "solve_triangular", t(2, 2) + torch.eye(2) * 2, t(3, 2, 2), upper=upper, **kw)
case("linalg", "solve_triangular", t(2, 3, 3) + torch.eye(3) * 3, t(3, 1), upper=True)
case("linalg", "solve_triangular", torch.zeros(0, 0), torch.zeros(0, 2), upper=True)
fail("linalg", "solve_triangular", t(2, 2), t(3, 2), upper=True)
fail("linalg", "solve_triangular", t(2, 2), t(3, 3), upper=True, left=False)
fail("linalg", "solve_triangular", t(2, 2), t(2), upper=True)
fail("linalg", "solve_triangular", t(2), t(2, 2), upper=True)
fail("linalg", "solve_triangular", t(2, 3), t(2, 2), upper=True)
fail("linalg", "solve_triangular", ints(2, 2), ints(2, 2), upper=True)
case("torch", "triangular_solve", of([1.0], [2.0]), zero_row, leaves=False)

for name in ["round", "ceil", "floor", "trunc", "fix", "frac"]:
    fail("torch", name, of(True, False))
    fail("torch", name, bools(0))
    if name != "frac":
        case("torch", name, of(3, -2))
    fail("inplace", name + "_", of(True))

for name in ["softmax", "log_softmax"]:
    for dtype in [torch.int64, torch.bool, torch.uint8, torch.float32, torch.float64]:
        case("torch", name, torch.zeros(0, dtype=dtype), 0)
        case("torch", name, torch.zeros(2, 0, dtype=dtype), 0)
    case("method", name, torch.zeros(0, 3, dtype=torch.int64), 1)
    case("torch", name, torch.zeros(0, 3, dtype=torch.int64), 1, dtype=torch.float64)
    case("torch", name, ints(2, 3), 1, dtype=torch.float32)
    case("F", name, ints(2, 3), 1, dtype=torch.float64)
    case("torch", name, t(2, 3), 1, dtype=torch.float64)
    fail("torch", name, ints(2, 3), 1)
    fail("torch", name, ints(2, 3), 0)
    fail("torch", name, torch.zeros(0, 3), 2)

for name in ["sum", "prod", "cumsum", "cumprod"]:
    for dtype in [torch.int32, torch.float64, torch.float32, torch.int64]:
        case("torch", name, ints(2, 3), 1, dtype=dtype)
        case("torch", name, t(2, 3), 1, leaves=dtype.is_floating_point, dtype=dtype)
case("inplace", "cumsum_", t(2, 3), 1)

leaf = "torch.ones(2, {requires_grad: true})"


def sparse_step():
    p = torch.ones(2, requires_grad=True)
    optimizer = torch.optim.SparseAdam([p])
    p.sum().backward()
    optimizer.step()


text(f"torch.optim.SparseAdam([{leaf}])", lambda: torch.optim.SparseAdam([torch.ones(2, requires_grad=True)]))
error(f"(() => {{ const p = {leaf}; const o = torch.optim.SparseAdam([p]); p.sum().backward(); o.step() }})()", sparse_step)
error(f"torch.optim.SparseAdam([{leaf}], {{lr: 0}})", lambda: torch.optim.SparseAdam([torch.ones(2, requires_grad=True)], lr=0))

for name in ["real", "conj", "conj_physical", "resolve_conj", "resolve_neg"]:
    case("torch", name, t(3), leaves=False)
fail("torch", "imag", t(2))
unnamed("angle", "renorm", "fill", "narrow_copy", "unsafe_chunk", "unsafe_split", "sum_to_size")
case("torch", "angle", of(1.0, -1.0, nan, 0.0))
case("torch", "angle", of(1, -2))
for dtype in [torch.uint8, torch.int64, torch.float32, torch.bool]:
    case("torch", "is_signed", torch.zeros(1, dtype=dtype), leaves=False)
case("torch", "is_same_size", t(2), t(2, 1), leaves=False)
case("method", "is_same_size", t(2), t(2), leaves=False)
case("method", "sum_to_size", t(2, 3), 1, 3)
case("method", "sum_to_size", t(2, 3), [3])
case("method", "sum_to_size", t(4, 2, 3), [2, 1])
fail("method", "sum_to_size", t(2, 3), [2])
fail("method", "sum_to_size", t(2), 3)
for p, dim, most in [(2, 0, 1), (1, -1, 1.5), (3, 1, 0.7), (2, 0, 100)]:
    case("torch", "renorm", t(2, 3), p, dim, most)
    case("inplace", "renorm_", t(2, 2, 3), p, dim, most)
fail("torch", "renorm", t(2), 1, 0, 1)
fail("torch", "renorm", t(2, 3), 0, 0, 1)
fail("torch", "renorm", t(2, 3), 1, 0, -1)
case("torch", "igamma", t(3, low=0.5), t(3, low=0.5), leaves=False)
case("torch", "igammac", t(3, low=0.5), t(3, low=0.5), leaves=False)
for args in [(1, 4), (0, 1, 0.5), (3, 1, -1)]:
    case("torch", "range", *args)
case("torch", "range", 1, 3, dtype=torch.int64)
fail("torch", "range", 3, 1)
fail("torch", "range", 1, 2, 0)
case("torch", "unsafe_chunk", t(3), 2)
case("torch", "unsafe_split", t(3), 2)
case("torch", "fill", t(2), 3)
case("torch", "fill", ints(2), 3.5)
case("torch", "narrow_copy", t(3), 0, 1, 2, leaves=False)
case("torch", "zero_", t(2), leaves=False)
case("torch", "fill_", t(2), 3, leaves=False)
case("torch", "resize_as_", t(4), t(2), leaves=False)
case("torch", "get_device", t(2), leaves=False)
