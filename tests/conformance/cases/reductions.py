# Reductions, over everything and along dimensions.
from harness import *
import torch

unnamed("norm", "logsumexp", "amax", "var", "std")

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

z = torch.zeros
error("torch.zeros(2, 3).sum(2)", lambda: z(2, 3).sum(2))
error("torch.arange(3).mean()", lambda: torch.arange(3).mean())
