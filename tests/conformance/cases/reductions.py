# Reductions, over everything and along dimensions.
from harness import *
import torch

unnamed("amax", "amin", "var", "std", "nansum", "nanmean", "std_mean", "var_mean", "aminmax")

for d in [0, 1, -1]:
    for op in ["sum", "mean", "max", "min", "argmax", "argmin", "prod", "std", "var", "amax", "cumsum", "logsumexp"]:
        case("method", op, t(3, 4), d)
for op in ["sum", "mean", "max", "min", "argmax", "argmin", "prod", "std", "var", "norm"]:
    case("method", op, t(2, 3, 2))
case("method", "sum", t(2, 3, 4), [0, 2], True)
case("method", "mean", t(2, 3, 4), [1], True)
case("method", "sum", ints(2, 3), 1)
case("method", "sum", ints(2, 3) > 2)
case("method", "var", t(3, 4), 1, unbiased=False)
for op in ["all", "any"]:
    case("method", op, ints(2, 3) > 1)
    case("method", op, ints(2, 3) > 1, 1)

nan = float("nan")
for shape in [(3,), (2, 3), (2, 1, 3), (2, 2, 2, 2), (1, 2, 1, 2)]:
    for op in ["sum", "mean", "nansum", "nanmean", "prod", "std", "var", "std_mean", "var_mean", "amax", "amin", "max", "min",
               "argmax", "argmin", "count_nonzero"]:
        attempt("torch", op, t(*shape))
        for d in range(-len(shape), len(shape)):
            for keep in [False, True]:
                if shape[d] == 1 and op in ("std", "var", "std_mean", "var_mean"):
                    continue
                attempt("torch", op, t(*shape), d, **({"keepdim": keep} if op != "count_nonzero" else {}))
    for op in ["cumsum", "cumprod"]:
        for d in range(-len(shape), len(shape)):
            case("torch", op, t(*shape), d)
for dims in [[0, 1], [-1, 0], [1]]:
    for keep in [False, True]:
        for op in ["sum", "mean", "nansum", "nanmean", "std", "var", "amax", "amin"]:
            case("torch", op, t(2, 3, 2), dims, keepdim=keep)
    case("torch", "count_nonzero", ints(2, 3, 2, high=2), dims)
for x in [of(nan, 1.0, 2.0), of([nan, nan], [3.0, 4.0])]:
    for op in ["nansum", "nanmean"]:
        case("torch", op, x)
        case("torch", op, x, 0)
for x in [of(2.0, 0.0, 3.0), of(0.0, 0.0, 3.0), of([1.5, 0.0], [2.0, 3.0])]:
    case("torch", "prod", x)
    case("torch", "prod", x, 0)
    case("torch", "cumprod", x, 0)
case("torch", "prod", torch.tensor(3.0))
for x in [ints(3), bools(3), ints(3, dtype=torch.uint8), ints(3, dtype=torch.int32)]:
    for op in ["sum", "prod", "max", "min", "all", "any", "count_nonzero"]:
        case("torch", op, x)
    for op in ["cumsum", "cumprod"]:
        case("torch", op, x, 0)
for kwargs in [{}, {"dim": 0}, {"dim": -1, "keepdim": True}]:
    case("torch", "aminmax", t(2, 3), leaves=False, **kwargs)
for unbiased in [True, False]:
    for op in ["std", "var", "std_mean", "var_mean"]:
        case("torch", op, t(2, 3), unbiased)
        case("torch", op, t(2, 3), 1, unbiased)
for op in ["sum", "prod"]:
    case("torch", op, torch.zeros(0))
    case("torch", op, torch.zeros(2, 0, 3), 1)
text("torch.max(torch.tensor([[1, 2], [3, 4]]), 1)", lambda: torch.max(of([1, 2], [3, 4]), 1))
text("torch.aminmax(torch.tensor([1.5, 2.5]))", lambda: torch.aminmax(of(1.5, 2.5)))

z = torch.zeros
error("torch.zeros(2, 3).sum(2)", lambda: z(2, 3).sum(2))
error("torch.arange(3).mean()", lambda: torch.arange(3).mean())
