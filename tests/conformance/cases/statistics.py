# Quantiles, differences, integrals, covariances, and the window functions.
import math
from harness import *
import torch

unnamed("quantile", "nanquantile", "diff", "gradient", "trapezoid", "trapz", "cumulative_trapezoid", "cov", "corrcoef")
# Squares of small deviations from a rounded mean.
tolerance(1e-4, "cov", "corrcoef", "gradient")
nan = float("nan")
shares = of(0.1, 0.5, 0.75)

for op in ["quantile", "nanquantile"]:
    for q in [0.5, 0.3, 0.0, 1.0, of(0.25, 0.5, 0.9), torch.tensor(0.6)]:
        case("torch", op, t(5), q)
        case("torch", op, t(2, 5), q)
        case("torch", op, t(3, 4), q, keepdim=True)
        for d in [0, 1, -1]:
            case("torch", op, t(3, 4), q, d)
            case("method", op, t(2, 3, 2), q, dim=d, keepdim=True)
    for mode in ["linear", "lower", "higher", "midpoint", "nearest"]:
        case("torch", op, t(3, 5), shares, 1, interpolation=mode)
        case("torch", op, of(nan, 1.0, 2.0, 5.0), 0.4, interpolation=mode)
    case("torch", op, of([nan, 1.0, 2.0], [3.0, 1.0, 4.0], [nan, nan, nan]), shares, 1, leaves=False)
    case("torch", op, of([nan, 1.0, 2.0], [3.0, 1.0, 4.0], [nan, nan, nan]), 0.5, dim=0, keepdim=True, leaves=False)
    case("torch", op, torch.tensor(3.0), 0.5)
    case("torch", op, torch.tensor(3.0), shares, 0, keepdim=True)
    case("torch", op, t(4, dtype=torch.float64), 0.3)
    fail("torch", op, torch.zeros(0), 0.5)
    fail("torch", op, t(3), t(2, 2))
    fail("torch", op, ints(3), 0.5)
    fail("torch", op, t(3), torch.tensor(0.5, dtype=torch.float64))
    fail("torch", op, t(3), 1.5)
    fail("torch", op, t(3), of(0.5, -0.5))
    fail("torch", op, t(3), 0.5, interpolation="cubic")
    fail("torch", op, t(3), 0.5, 2)

for d in [0, 1, -1]:
    for n in [0, 1, 2, 5]:
        case("torch", "diff", t(3, 4), n, d)
case("torch", "diff", t(4))
case("method", "diff", t(4))
case("torch", "diff", t(4), prepend=of(0.5), append=of(1.5, 2.5))
case("torch", "diff", t(2, 3), 1, 0, t(1, 3), t(2, 3))
case("torch", "diff", ints(4))
case("torch", "diff", of(True, False, False, True))
case("torch", "diff", of(True, False, False, True), 2)
case("torch", "diff", torch.zeros(0))
case("torch", "diff", torch.zeros(1), 3)
case("torch", "diff", ints(3, dtype=torch.uint8))
fail("torch", "diff", torch.tensor(1.0))
fail("torch", "diff", t(2, 3), prepend=t(3))
fail("torch", "diff", t(2, 3), prepend=t(3, 1))
fail("torch", "diff", t(2, 3), append=t(3, 1), dim=1)
fail("torch", "diff", t(2, 3), 1, 2)

for order in [1, 2]:
    for kwargs in [{}, {"spacing": 0.5}, {"spacing": 2}, {"dim": 0}, {"dim": -1, "spacing": 0.25}, {"dim": [1, 0]}, {"dim": (1,)},
                   {"spacing": [0.5, 2.0]}, {"spacing": [0.5, 2.0], "dim": [1, 0]}, {"spacing": 3.0, "dim": [0, 1]},
                   {"spacing": [of(0.0, 1.0, 3.0), of(0.5, 1.0, 2.0, 4.0)]}, {"spacing": [of(0.0, 1.0, 3.0, 3.5)], "dim": 1},
                   {"spacing": [of(0.0, 1.0, 3.0, 3.5), of(1, 2, 4)], "dim": [1, 0]}]:
        case("torch", "gradient", t(3, 4), edge_order=order, **kwargs)
    case("torch", "gradient", of(4.0, 1.0, 1.0, 16.0), spacing=[of(-2.0, -1.0, 1.0, 4.0)], edge_order=order)
    case("torch", "gradient", ints(2, 4), dim=1, edge_order=order)
fail("torch", "gradient", ints(4, dtype=torch.uint8))
fail("torch", "gradient", t(3, 4), edge_order=3)
fail("torch", "gradient", t(1, 4))
fail("torch", "gradient", t(2, 4), edge_order=2)
fail("torch", "gradient", t(3, 4), spacing=[1.0, 2.0, 3.0])
fail("torch", "gradient", t(3, 4), spacing=[1.0, 2.0], dim=[0])
fail("torch", "gradient", t(3, 4), spacing=[1.0, 2.0], dim=0)
fail("torch", "gradient", t(3, 4), dim=[0, 0])
fail("torch", "gradient", t(3, 4), dim=2)
fail("torch", "gradient", t(3, 4), spacing=[t(1, 3), t(4)])

for op in ["trapezoid", "trapz", "cumulative_trapezoid"]:
    for args in [[], [of(0.0, 1.0, 3.0, 3.5)], [t(3, 4)], [t(1, 4)]]:
        case("torch", op, t(3, 4), *args)
    case("torch", op, t(3, 4), dx=0.5)
    case("torch", op, t(3, 4), dx=2, dim=0)
    case("torch", op, t(3, 4), of(0.0, 1.0, 3.0), dim=0)
    case("torch", op, t(2, 3, 4), t(3, 4), dim=1)
    case("torch", op, t(5))
    case("torch", op, t(1))
    case("torch", op, ints(4))
    case("torch", op, ints(4), of(1, 2, 4, 7))
    case("torch", op, ints(4), dx=3)
    fail("torch", op, t(3, 4), of(0.0, 1.0, 3.0))
    fail("torch", op, of(True, False))
    fail("torch", op, of(True, False), of(1.0, 2.0))
    (case if op == "trapz" else fail)("torch", op, t(3), dx=True)
    fail("torch", op, t(3), dim=1)
for op in ["trapezoid", "trapz"]:
    case("torch", op, torch.zeros(0, 3), dim=0)
    case("torch", op, torch.zeros(2, 0))
    case("torch", op, torch.zeros(0))

for x in [t(3, 5), t(5), t(2, 3), ints(2, 4), t(2, 4, dtype=torch.float64)]:
    n = x.shape[-1]
    for op in ["cov", "corrcoef"]:
        case("torch", op, x)
        case("method", op, x)
    for correction in [0, 1]:
        case("torch", "cov", x, correction=correction)
        case("torch", "cov", x, correction=correction, fweights=ints(n, low=1))
        case("torch", "cov", x, correction=correction, aweights=t(n, low=0.1))
        case("torch", "cov", x, correction=correction, fweights=ints(n, low=1), aweights=t(n, low=0.1))
case("torch", "cov", t(2, 3), correction=5, leaves=False)
case("torch", "cov", torch.tensor(2.0), correction=0)
case("torch", "corrcoef", of(1.0, 1.0, 1.0), leaves=False)
case("torch", "corrcoef", torch.tensor(2.0), leaves=False)
for op in ["cov", "corrcoef"]:
    fail("torch", op, t(2, 2, 2))
    fail("torch", op, bools(3))
w = t(2, 3)
fail("torch", "cov", w, fweights=ints(1, 3))
fail("torch", "cov", w, fweights=t(3))
fail("torch", "cov", w, fweights=ints(2))
fail("torch", "cov", w, fweights=of(1, -1, 2))
fail("torch", "cov", w, fweights=of(0, 0, 0))
fail("torch", "cov", w, aweights=t(1, 3))
fail("torch", "cov", w, aweights=ints(3))
fail("torch", "cov", w, aweights=t(2))
fail("torch", "cov", w, aweights=of(1.0, -1.0, 2.0))

for op in ["bartlett_window", "blackman_window", "hamming_window", "hann_window", "kaiser_window"]:
    for n in [0, 1, 2, 5, 8]:
        case("torch", op, n)
        case("torch", op, n, False)
    case("torch", op, 6, periodic=False, dtype=torch.float64)
    fail("torch", op, -1)
    fail("torch", op, 3, dtype=torch.int64)
case("torch", "hamming_window", 6, True, 0.5)
case("torch", "hamming_window", 6, False, 0.6, 0.3)
case("torch", "kaiser_window", 6, True, 5.5)
case("torch", "kaiser_window", 7, False, beta=8.0)
text("torch.hann_window(4, {requires_grad: true})", lambda: torch.hann_window(4, requires_grad=True))
text("torch.__version__.split('.')[0]", lambda: torch.__version__.split(".")[0])

for size in [(2,), (2, 3), (0,), (3, 3), (1, 1, 4)]:
    case("inplace", "resize_", t(2, 3), *size, leaves=False) if torch.Size(size).numel() <= 6 else None
    case("inplace", "resize_", ints(7, low=1), list(size), leaves=False) if torch.Size(size).numel() <= 7 else None
fail("method", "resize_", t(2, 2), 4)
case("method", "ndimension", t(2, 2), leaves=False)
