# Arithmetic, comparison, logical, bitwise and rounding ops of one and two operands.
from harness import *
import torch

unnamed("square", "div", "pow", "remainder", "clamp", "maximum", "minimum")

for op in ["add", "sub", "mul", "div", "maximum", "minimum"]:
    case("torch", op, t(2, 3), t(2, 3))
    case("torch", op, t(2, 3), t(3))
    case("torch", op, t(4, 1, 3), t(2, 1))
    if op not in ("maximum", "minimum"):
        case("method", op, t(2, 3), 2.5)
        case("method", op, ints(3), 2)
        case("method", op, ints(3), t(3))
case("torch", "add", t(2), t(2), alpha=3)
case("torch", "sub", t(2), t(2), alpha=0.5)
case("method", "div", t(4), 0.3, rounding_mode="floor")
case("method", "div", t(4), 0.3, rounding_mode="trunc")
case("torch", "remainder", t(6), 0.7)
for p in [2, 3, -1, 0.5, 0, 1]:
    case("method", "pow", t(5, low=0.2), p)
case("torch", "pow", t(4, low=0.2), t(4))
case("torch", "pow", 2, t(4))
case("method", "pow", ints(5), 2)
for op in ["neg", "abs", "exp", "sin", "cos", "sign", "floor", "ceil", "round", "square", "erf"]:
    case("torch", op, t(2, 5))
for op in ["log", "sqrt", "rsqrt", "reciprocal", "log1p"]:
    case("torch", op, t(2, 5, low=0.1))
case("torch", "exp", ints(4))
for op in ["eq", "ne", "gt", "ge", "lt", "le"]:
    case("torch", op, ints(6), ints(6))
    case("method", op, t(6), 0.1)
case("torch", "logical_and", ints(4, high=2), ints(4, high=2))
case("torch", "logical_or", ints(4, high=2), ints(4, high=2))
case("torch", "logical_not", ints(4, high=2))
case("method", "clamp", t(8), -0.5, 0.5)
case("method", "clamp", t(8), min=0.1)

z = torch.zeros
error("torch.zeros(2, 3).add(torch.zeros(4))", lambda: z(2, 3).add(z(4)))
error("torch.arange(3).add_(1.5)", lambda: torch.arange(3).add_(1.5))
error("torch.zeros(3).add_(torch.zeros(2, 3))", lambda: z(3).add_(z(2, 3)))
