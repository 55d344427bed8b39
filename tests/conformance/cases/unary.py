# Functions of one element: every shape and dtype, the edges of their domains, in place, gradients.
from harness import *
import torch

nan, inf = float("nan"), float("inf")
hosted("erfinv", "lgamma", "digamma", "polygamma", "i0", "i0e", "i1", "i1e", "erfcx", "ndtri", "log_ndtr", "zeta",
       "gammainc", "gammaincc", "mvlgamma", "multigammaln", "gammaln", "psi")
unnamed("special_ndtr", "ndtr", "mvlgamma", "multigammaln", "positive", "round", "psi", "gammaln", "expit", "sgn")
tolerance(1e-4, "lgamma", "gammaln", "digamma", "psi", "polygamma", "tan", "erfinv", "ndtri", "erfcx", "zeta")
# Where PyTorch's float32 code itself is coarse.
tolerance(3e-4, "gammainc", "gammaincc")

anywhere = ["neg", "abs", "exp", "sin", "cos", "tanh", "sigmoid", "sign", "sgn", "floor", "ceil", "round", "trunc", "frac",
            "square", "erf", "erfc", "expm1", "exp2", "tan", "atan", "sinh", "cosh", "asinh", "sinc", "deg2rad", "rad2deg",
            "relu", "positive"]
positive = ["log", "log2", "log10", "sqrt", "rsqrt", "reciprocal", "log1p", "lgamma", "digamma", "i0"]
inside = ["asin", "acos", "atanh", "erfinv"]
edge = of(nan, inf, -inf, 0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -0.5, -2.5, 1e-8)


def unit(*shape, low=0.1, high=0.9):
    x = (torch.rand(shape) * (high - low) + low) * 100
    return x.round() / 100


for op in anywhere + positive + inside + ["acosh", "logit"]:
    def make(*shape, dtype=None):
        x = t(*shape) if op in anywhere else t(*shape, low=0.1) if op in positive else \
            t(*shape, low=1.1) if op == "acosh" else unit(*shape)
        return x.to(dtype) if dtype else x

    for shape in [(), (1,), (5,), (2, 3), (0,), (2, 0, 3), (2, 1, 3), (1, 2, 1, 2), (1, 2, 1, 2, 1)]:
        case("torch", op, make(*shape))
    attempt("torch", op, make(4, dtype=torch.float64))
    case("torch", op, edge, leaves=False)
    for x in [of(-2, 0, 1, 3), of(0, 1, 200, dtype=torch.uint8), of(1, 2, dtype=torch.int32), of(True, False)]:
        attempt("torch", op, x)
    case("method", op, make(3))
    if op not in ("positive",):
        attempt("inplace", op + "_", make(4))
for op, x in [("neg", bools(2)), ("positive", bools(2)), ("frac", ints(2)), ("abs", bools(2))]:
    fail("torch", op, x)
fail("inplace", "exp_", ints(3))
fail("inplace", "sqrt_", ints(3))
for alias in ["negative", "absolute", "fix", "arcsin", "arccos", "arctan", "arcsinh", "arctanh"]:
    case("torch", alias, unit(3))
case("torch", "arccosh", t(3, low=1.1))
for d in [0, 1, 2, -1]:
    case("torch", "round", t(6) * 10, decimals=d)
case("torch", "round", of(0.5, 1.5, 2.5, -0.5, -1.5))
for eps in [None, 0.1, 0.3]:
    case("torch", "logit", unit(6), eps)
case("torch", "logit", of(0.05, 0.95, 0.5), 0.1)
for op in ["exp2", "expm1", "erf", "erfc", "log1p", "sinc", "expit", "entr", "i0", "i0e", "i1", "i1e", "erfcx", "ndtr", "log_ndtr",
           "gammaln", "digamma", "psi"]:
    case("special", op, t(5, low=0.1))
    case("special", op, t(2, 3) if op not in ("entr", "gammaln", "digamma", "psi") else t(2, 3, low=0.2))
for op in ["ndtri", "erfinv", "logit"]:
    case("special", op, unit(5))
    case("special", op, of(0.001, 0.999, 0.02, 0.5))
case("special", "round", t(4))
for op in ["i0e", "i1", "i1e", "i0"]:
    case("special", op, of(-30.0, 0.0, 25.0, 3.0) if op in ("i0e", "i1e") else of(-8.0, 0.5, 10.0, 3.0))
case("special", "log_ndtr", of(-20.0, -5.0, 0.0, 3.0))
case("special", "erfcx", of(-2.0, 0.0, 5.0, 30.0))
case("special", "entr", of(-1.0, 0.0, nan, inf), leaves=False)
case("torch", "lgamma", of(-1.5, -0.5, 0.5, 3.0, 30.0))
case("torch", "digamma", of(-1.5, -0.25, 0.5, 3.0, 30.0))
for n in [0, 1, 2, 3]:
    case("torch", "polygamma", n, t(4, low=0.3))
case("torch", "mvlgamma", t(3, low=2.1), 3)
case("special", "multigammaln", t(3, low=2.1), 2)
case("special", "zeta", of(2.0, 3.5, 1.5), of(1.0, 2.5, 0.5), leaves=False)
for op in ["gammainc", "gammaincc"]:
    case("special", op, of(0.5, 1.0, 3.0, 10.0), of(0.2, 1.5, 8.0, 9.0), leaves=False)
