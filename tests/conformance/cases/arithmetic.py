# Arithmetic, comparison, logical and bitwise ops of two and three operands: broadcasts, promotions, numbers.
from harness import *
import torch

# Their backward node is another where one operand is a number, or PyTorch builds them of others.
unnamed("rsub", "ldexp", "true_divide", "float_power")

# float16 is rounded less often with us.
tolerance(4e-4, "atan2")

f32, f64, f16, i64, i32, i16, u8, b = (torch.float32, torch.float64, torch.float16, torch.int64, torch.int32,
                                       torch.int16, torch.uint8, torch.bool)
nan, inf = float("nan"), float("inf")
shapes = [((), ()), ((3,), ()), ((2, 3), (2, 3)), ((2, 3), (3,)), ((4, 1, 3), (2, 1)), ((0,), (1,)), ((2, 0, 3), (3,)),
          ((1, 2, 1, 2, 1), (2, 1, 2))]
special = [(nan, 1.0), (1.0, nan), (inf, 2.0), (2.0, inf), (-inf, inf), (0.0, 0.0), (-0.0, 1.0), (3.5, -2.0), (-3.5, 2.0), (5.0, 0.5)]
xs, ys = of(*[p[0] for p in special]), of(*[p[1] for p in special])


def made(shape, dtype, positive=False):
    if dtype == b:
        return bools(*shape) if shape else torch.tensor(True)
    if dtype.is_floating_point:
        return t(*shape, low=0.2 if positive else None, dtype=dtype)
    return ints(*shape, low=1 if positive else (0 if dtype == u8 else -4), high=6, dtype=dtype)


pairs = [(f32, f64), (f32, i64), (i64, f32), (i32, i64), (u8, i32), (u8, i16), (b, i64), (b, f32), (b, b), (i64, i64), (u8, u8), (i32, i32), (f16, f32)]
smooth = ["add", "sub", "mul", "div", "maximum", "minimum", "fmax", "fmin", "atan2", "hypot", "copysign", "remainder", "fmod",
          "logaddexp", "logaddexp2", "pow", "xlogy", "float_power", "true_divide"]
positive = {"pow", "xlogy", "float_power"}
for op in smooth:
    for p, q in shapes:
        case("torch", op, made(p, f32, op in positive), made(q, f32, op in positive))
    for p, q in pairs:
        attempt("torch", op, made((2, 3), p, op in positive), made((3,), q, True))
    if op not in ("atan2", "hypot"):
        attempt("torch", op, xs, ys, leaves=False)
    attempt("torch", op, made((3,), i64, True), torch.tensor(2.5))
    attempt("torch", op, made((3,), f32, True), torch.tensor(2))
    attempt("inplace", op + "_", made((2, 3), f32, True), made((3,), f32, True))
    attempt("inplace", op + "_", made((2, 3), i64, True), made((3,), i64, True))
for op in ["add", "sub", "mul", "div", "remainder", "fmod", "copysign", "pow", "xlogy", "float_power", "rsub", "true_divide"]:
    for number in [2, 2.5, -1.5, 0.0, True, -3]:
        for dtype in [f32, f64, i64, u8, b]:
            attempt("torch" if op == "rsub" else "method", op, made((4,), dtype, True), number)
        attempt("inplace", op + "_", made((4,), f32, True), number)
for op in ["add", "sub"]:
    for alpha in [3, 0.5, -1]:
        attempt("torch", op, t(2, 3), t(3), alpha=alpha)
        attempt("torch", op, ints(3), ints(3), alpha=alpha)
    case("torch", op, t(3), 2, alpha=3)
case("torch", "rsub", t(3), t(3), alpha=2)
fail("torch", "add", ints(3), ints(3), alpha=0.5)
fail("torch", "sub", bools(3), bools(3))
fail("torch", "rsub", bools(3), bools(3))
for a in [t(8), of(3.5, -3.5, 7.0, -7.0, 0.3), ints(6, low=-7, high=8), ints(6, high=9, dtype=u8)]:
    for d in [0.3, -2, 3, of(*([2.0, -2.0, 3.0, 0.5, 1.5, 1.0, 2.0, 4.0][:a.numel()]))]:
        for mode in ["floor", "trunc"]:
            attempt("torch", "div", a, d, rounding_mode=mode)
        attempt("torch", "floor_divide", a, d, leaves=False)
        attempt("torch", "remainder", a, d)
        attempt("torch", "fmod", a, d)
case("torch", "floor_divide", xs, ys, leaves=False)
case("torch", "div", xs, ys, leaves=False, rounding_mode="floor")
case("torch", "div", xs, ys, leaves=False, rounding_mode="trunc")
case("torch", "div", of(1.0, 0.3, 6.0), of(0.1, 0.1, 0.2), leaves=False, rounding_mode="floor")
fail("torch", "div", t(3), 2, rounding_mode="up")
fail("torch", "floor_divide", ints(3), 0)
fail("torch", "remainder", ints(3), 0)
fail("torch", "fmod", ints(3), 0)
case("inplace", "div_", t(4), 2.5, rounding_mode="floor")
case("inplace", "floor_divide_", t(4), 2.5, leaves=False)
for p in [2, 3, -1, 0.5, 0, 1, -0.5, 4, 2.5]:
    case("method", "pow", t(5, low=0.2), p)
case("method", "pow", of(-2.0, 0.0, 3.0), 2)
case("method", "pow", of(-2.0, 0.0, 3.0), 3.0)
case("torch", "pow", 2, t(4))
case("torch", "pow", 2, ints(4))
case("torch", "float_power", 2, t(3))
case("method", "pow", ints(5, low=-3), 2)
case("method", "pow", ints(5, low=-3), 3)
case("method", "pow", ints(5), ints(5))
case("method", "pow", of(3, -7, 11), 6)
fail("method", "pow", ints(3), -1)
for x, y in [(of(1.0, 1.0), of(1.0, 1.0)), (of(2.0, 1.0, 1.0), of(1.0, 2.0, 1.0))]:
    for op in ["maximum", "minimum", "fmax", "fmin"]:
        case("torch", op, x, y)
for op in ["lerp"]:
    for w in [0.3, 0.7, 1.0, 0.0, t(3), of(0.2, 0.8, 0.5)]:
        case("torch", op, t(2, 3), t(3), w)
        case("inplace", op + "_", t(2, 3), t(3), w)
fail("torch", "lerp", t(3), t(3, dtype=f64), 0.5)
for op in ["addcmul", "addcdiv"]:
    case("torch", op, t(2, 3), t(3), t(2, 1, low=0.3))
    case("torch", op, t(2, 3), t(3), t(2, 1, low=0.3), value=0.5)
    case("torch", op, t(), t(), t(low=0.3), value=-2)
    case("inplace", op + "_", t(2, 3), t(3), t(3, low=0.3), value=2)
    attempt("torch", op, ints(3), ints(3), ints(3), value=2)
    attempt("torch", op, t(3), ints(3), ints(3, low=1))
fail("torch", "addcdiv", ints(3), ints(3), ints(3, low=1))
case("torch", "ldexp", t(4), ints(4))
case("torch", "heaviside", of(-1.0, 0.0, 2.0, -0.0), of(0.5, 0.5, 0.5, 0.7), leaves=False)
case("torch", "heaviside", of(-1, 0, 2), of(5), leaves=False)
fail("torch", "heaviside", of(1.0), of(1))
hosted("gcd", "lcm", "bitwise_and", "bitwise_or", "bitwise_xor", "bitwise_left_shift", "bitwise_right_shift")
for op in ["gcd", "lcm"]:
    case("torch", op, of(12, -18, 0, 7), of(8, 12, 5, 0))
    case("torch", op, of(12, 18), of(8))
    case("inplace", op + "_", of(12, 18), of(8, 27))
fail("torch", "gcd", t(2), t(2))
for op in ["bitwise_and", "bitwise_or", "bitwise_xor", "bitwise_left_shift", "bitwise_right_shift"]:
    case("torch", op, of(12, -18, 0, 7), of(2, 3, 5, 1))
    case("torch", op, of(12, 200, 0, 7, dtype=u8), 3)
    case("torch", op, of([12], [7]), of(2, 3, 1))
    attempt("torch", op, of(True, True, False), of(True, False, False))
    case("inplace", op + "_", of(12, 7), of(2, 1))
    fail("torch", op, t(2), t(2))
case("torch", "bitwise_not", of(12, -18, 0))
case("torch", "bitwise_not", of(12, 200, 0, dtype=u8))
case("torch", "bitwise_not", of(True, False))
case("inplace", "bitwise_not_", of(12, 7))
fail("torch", "bitwise_not", t(2))

for op in ["eq", "ne", "gt", "ge", "lt", "le"]:
    for p, q in shapes:
        case("torch", op, ints(*p, high=2).float() if p else of(1.0).sum(), ints(*q, high=2).float() if q else of(1.0).sum(), leaves=False)
    for p, q in pairs:
        case("torch", op, made((2, 3), p), made((3,), q))
    case("torch", op, xs, ys)
    for number in [0.1, 1, True, inf]:
        case("method", op, t(6), number)
        case("method", op, ints(6), number)
    case("inplace", op + "_", t(3), 0.5, leaves=False)
    case("inplace", op + "_", ints(3), ints(3))
for alias in ["greater", "greater_equal", "less", "less_equal", "not_equal"]:
    case("torch", alias, ints(4), ints(4))
for op in ["logical_and", "logical_or", "logical_xor"]:
    for p, q in [(i64, i64), (b, b), (f32, i64), (f32, f32)]:
        case("torch", op, ints(2, 3, high=2).to(p), ints(3, high=2).to(q), leaves=False)
    case("torch", op, of(nan, 0.0, inf), of(True, False, False), leaves=False)
    case("inplace", op + "_", of(1.0, 0.0, 2.0), of(1.0, 1.0, 0.0), leaves=False)
for x in [ints(4, high=2), bools(3), of(nan, 0.0, -0.0, 2.0), torch.zeros(0), torch.tensor(1)]:
    case("torch", "logical_not", x, leaves=False)
for op in ["isnan", "isinf", "isposinf", "isneginf", "isfinite", "isreal", "signbit"]:
    for x in [of(nan, inf, -inf, 0.0, -0.0, 1.5, -2.0), ints(3, low=-2), bools(2), torch.zeros(2, 0), torch.tensor(inf)]:
        case("torch", op, x, leaves=False)
for kwargs in [{}, {"rtol": 0.1}, {"atol": 0.5}, {"equal_nan": True}]:
    case("torch", "isclose", of(1.0, 1.0, nan, inf, inf, 0.0), of(1.05, 1.0, nan, inf, -inf, 0.4), leaves=False, **kwargs)
    case("torch", "allclose", of(1.0, 1.0, nan), of(1.05, 1.0, nan), leaves=False, **kwargs)
case("torch", "allclose", t(3), t(3), leaves=False)
case("torch", "isclose", of(1, 2), of(1, 3))
fail("torch", "isclose", of(1, 2), of(1.0, 3.0), leaves=False)
case("torch", "equal", of(1.0, 2.0), of(1.0, 2.0), leaves=False)
case("torch", "equal", of(1.0, 2.0), of(1.0, 3.0), leaves=False)
case("torch", "equal", of(1.0, 2.0), of(1.0), leaves=False)
case("torch", "equal", torch.zeros(0), torch.zeros(0), leaves=False)

edge = of(nan, inf, -inf, 0.0, 0.5, -0.5, 2.0)
for lo, hi in [(-0.5, 0.5), (None, 0.3), (0.1, None), (1, -1), (0, 1), (t(7), None), (None, t(7)), (t(7), t(7)), (torch.tensor(0.1), None)]:
    case("method", "clamp", t(7), lo, hi)
    case("method", "clip", edge, lo, hi, leaves=False)
case("method", "clamp", t(2, 3), t(3), t(2, 1))
case("method", "clamp", ints(5, low=-5), -1, 2)
case("method", "clamp", ints(5, low=-5), -1.5, 2)
case("method", "clamp", ints(5, low=-5), of(-1, 0, 1, 2, 0), None)
case("inplace", "clamp_", t(5), -0.5, 0.5)
case("inplace", "clamp_", t(5), min=0.1)
fail("method", "clamp", t(5))
for op in ["clamp_min", "clamp_max"]:
    case("torch", op, t(5), 0.1)
    case("torch", op, t(2, 3), t(3))
    case("torch", op, edge, 0.2, leaves=False)
    case("inplace", op + "_", t(5), 0.1)
    case("torch", op, ints(4), 2)
for kwargs in [{}, {"nan": 1.5}, {"posinf": 9.0, "neginf": -9.0}]:
    case("torch", "nan_to_num", edge, **kwargs)
case("torch", "nan_to_num", ints(3))
case("inplace", "nan_to_num_", edge, 7.0)
case("torch", "xlogy", 0.0, of(0.0, 1.0, nan), leaves=False)
case("torch", "xlogy", 2.0, t(3, low=0.2))
case("special", "xlog1py", t(3, low=0.2), t(3, low=0.2))
case("special", "xlog1py", 2.0, t(3, low=0.2))
case("special", "xlog1py", t(3, low=0.2), 2.0)
case("special", "xlogy", t(3, low=0.2), t(3, low=0.2))

z = torch.zeros
error("torch.zeros(2, 3).add(torch.zeros(4))", lambda: z(2, 3).add(z(4)))
error("torch.arange(3).add_(1.5)", lambda: torch.arange(3).add_(1.5))
error("torch.arange(3).div_(2)", lambda: torch.arange(3).div_(2))
error("torch.zeros(3, {dtype: torch.bool}).add_(2)", lambda: z(3, dtype=torch.bool).add_(2))
error("torch.zeros(3).add_(torch.zeros(2, 3))", lambda: z(3).add_(z(2, 3)))

for p in [f32, f64, f16, i64, i32, i16, u8, torch.int8, b]:
    for q in [f32, f64, f16, i64, i32, i16, u8, torch.int8, b]:
        case("torch", "promote_types", p, q)
text("torch.get_default_dtype()", torch.get_default_dtype())
