# Reductions that select or run: medians, modes, running extremes; norms; products that are added; isin,
# index_reduce, view(dtype), trace.
from harness import *
import torch

nan, inf = float("nan"), float("inf")
hosted("nanmedian", "mode", "index_reduce", "view")
unnamed("norm")

odd = of(1.0, nan, -0.0, inf, -inf, 1.0, nan)
shapes = [t(5), t(3, 4), t(2, 3, 2), t(2, 2, 1, 3), ints(9, high=3), ints(4, 5, high=3), ints(40, high=5), odd,
          of([nan, 2.0, 1.0], [3.0, nan, nan]), torch.tensor(1.5), t(0), t(0, 3), bools(5), t(1), ints(30, high=2, dtype=torch.uint8)]
for x in shapes:
    for op in ["median", "nanmedian"]:
        if not (x.numel() == 0 and op == "nanmedian"):
            tried("torch", op, x.clone())
        for d in range(max(x.ndim, 1)):
            for kw in [{}, {"keepdim": True}]:
                tried("torch", op, x.clone(), d, **kw)
    for d in {0, -1}:
        for kw in [{}, {"keepdim": True}] if x is not odd else []:
            # Among nan PyTorch's order is left to chance.
            tried("torch", "mode", x.clone(), d, **kw)
        for op in ["cummax", "cummin"]:
            tried("torch", op, x.clone(), d)
        tried("torch", "logcumsumexp", x.clone(), d)
    for kth in [0, 1, 2, 4]:
        for kw in [{}, {"dim": 0, "keepdim": True}]:
            tried("torch", "kthvalue", x.clone(), kth, **kw)
for n in [7, 16, 33, 100]:
    for high in [2, 4, 50]:
        x = ints(2, n, high=high).float()
        for op in ["median", "mode", "nanmedian"]:
            case("torch", op, x.clone(), 1, leaves=False)
        for kth in [1, n // 3, n]:
            case("torch", "kthvalue", x.clone(), kth, 1, leaves=False)
        for op in ["cummax", "cummin"]:
            case("torch", op, x.clone(), 1, leaves=False)
case("torch", "logcumsumexp", t(40) * 20, 0)
case("torch", "logcumsumexp", of(-inf, 1.0, -inf, 2.0), 0, leaves=False)
case("torch", "logcumsumexp", of(-inf, -inf, inf, 2.0, nan), 0, leaves=False)
for op in ["median", "mode", "cummax", "kthvalue"]:
    tried("torch", op, t(3, 4), *([1, 7] if op == "kthvalue" else [7]))
text("torch.median(torch.tensor([[1.5, 2.5, 3.5], [6.5, 5.5, 4.5]]), 1)", lambda: torch.median(of([1.5, 2.5, 3.5], [6.5, 5.5, 4.5]), 1))
text("torch.mode(torch.tensor([1, 2, 2]))", lambda: torch.mode(of(1, 2, 2)))
text("torch.cummax(torch.tensor([1.5, 3.5, 2.5]), 0)", lambda: torch.cummax(of(1.5, 3.5, 2.5), 0))
text("torch.kthvalue(torch.tensor([1.5, 3.5, 2.5]), 2)", lambda: torch.kthvalue(of(1.5, 3.5, 2.5), 2))

for p in ["fro", 2, 1, 0, 0.5, 1.5, 3, inf, -inf, -1, -2.5, None]:
    for x in [t(4), t(2, 3), t(2, 3, 2), torch.tensor(-1.5)]:
        tried("torch", "norm", x.clone(), p)
        for d in {0, -1}:
            for kw in [{}, {"keepdim": True}]:
                tried("torch", "norm", x.clone(), p, d, **kw)
    tried("method", "norm", t(2, 3, 2), p, [0, 2])
    tried("method", "norm", t(2, 3, 2), p, [0, 2], True)
    tried("method", "norm", t(0), p)
    tried("method", "norm", t(2, 0), p, 1)
for p in ["fro", 2, 1, inf, 1.5, 3]:
    tried("torch", "norm", of(0.0, 0.0), p)
    tried("torch", "norm", of([0.0, 0.0], [3.0, 4.0]), p, 1)
case("method", "norm", t(3))
case("method", "norm", t(3, 2), dim=1)
tried("torch", "norm", ints(3))
tried("torch", "norm", t(3), "abc")
tried("torch", "norm", t(2, 3, 2), "fro", [0, 1, 2])
tried("torch", "norm", t(2, 3, 2), "nuc")
tried("torch", "norm", t(2, 3, 2), "nuc", [0])
tried("torch", "norm", t(3), "fro", dtype=torch.float64)
tried("torch", "norm", t(3), 2, 4)
tried("torch", "norm", t(3, 3), 2, [0, 0])
for dims in [0, [0], [0, 1], [-1, 0]]:
    for kw in [{}, {"keepdim": True}]:
        tried("torch", "logsumexp", t(2, 3), dims, **kw)
        tried("torch", "logsumexp", t(2, 3, 2), dims, **kw)
for x in [ints(3), of(inf, 1.0), of(-inf, -inf), of(nan, 1.0), t(0), torch.tensor(3.0), of(1000.0, 1000.0)]:
    tried("torch", "logsumexp", x, 0)
for op in ["max", "min", "amax", "amin", "argmax", "argmin"]:
    for shape in [(0,), (0, 3), (2, 0)]:
        tried("torch", op, t(*shape))
        for d in range(len(shape)):
            tried("torch", op, t(*shape), d)
            tried("torch", op, t(*shape), d, keepdim=True)
for op in ["amax", "amin"]:
    tried("torch", op, t(2, 3), [])
    tried("torch", op, t(2, 0), [0, 1])

for scale in [{}, {"beta": 0.5, "alpha": 2}, {"beta": 2}, {"beta": 0}, {"alpha": 0}, {"beta": 0, "alpha": -1.5}]:
    case("torch", "addmm", t(2, 4), t(2, 3), t(3, 4), **scale)
    case("torch", "addmm", t(4), t(2, 3), t(3, 4), **scale)
    case("torch", "addmm", torch.tensor(2.0), t(2, 3), t(3, 4), **scale)
    case("torch", "addmm", t(2, 1), t(2, 3), t(3, 4), **scale)
    case("inplace", "addmm_", t(2, 4), t(2, 3), t(3, 4), **scale)
    case("torch", "addmv", t(2), t(2, 3), t(3), **scale)
    case("torch", "addmv", t(1), t(2, 3), t(3), **scale)
    case("torch", "addr", t(2, 3), t(2), t(3), **scale)
    case("torch", "addr", t(3), t(2), t(3), **scale)
    case("torch", "baddbmm", t(2, 2, 4), t(2, 2, 3), t(2, 3, 4), **scale)
    case("torch", "baddbmm", t(4), t(2, 2, 3), t(2, 3, 4), **scale)
    case("torch", "addbmm", t(2, 4), t(2, 2, 3), t(2, 3, 4), **scale)
    case("torch", "addbmm", t(1, 4), t(2, 2, 3), t(2, 3, 4), **scale)
    for op in ["addmv_", "addr_", "baddbmm_", "addbmm_"]:
        given = {"addmv_": [t(2), t(2, 3), t(3)], "addr_": [t(2, 3), t(2), t(3)], "baddbmm_": [t(2, 2, 4), t(2, 2, 3), t(2, 3, 4)],
                 "addbmm_": [t(2, 4), t(2, 2, 3), t(2, 3, 4)]}[op]
        case("inplace", op, *given, **scale)
case("torch", "addmm", of([nan, inf]), t(1, 3), t(3, 2), beta=0)
case("torch", "addmm", ints(2, 2), ints(2, 3), ints(3, 2))
case("torch", "addmm", ints(2, 2), ints(2, 3), ints(3, 2), beta=2, alpha=3)
case("torch", "addmm", t(2, 0), t(2, 3), t(3, 0))
case("torch", "addmm", t(2, 3), t(2, 0), t(0, 3), leaves=False)
for args in [(t(2, 2), t(2, 3), t(2, 2)), (t(2, 2), t(2), t(2, 2)), (t(2, 2), t(2, 3), t(3)), (t(3, 2), t(2, 3), t(3, 2)),
             (ints(2, 2), t(2, 2), t(2, 2)), (bools(1, 1), bools(1, 1), bools(1, 1))]:
    fail("torch", "addmm", *args)
for args in [(t(2), t(2, 3), t(2)), (t(3), t(2, 3), t(3)), (t(2), t(2), t(3))]:
    fail("torch", "addmv", *args)
for args in [(t(2, 2), t(2), t(3)), (t(2, 2), t(2, 1), t(3))]:
    fail("torch", "addr", *args)
fail("torch", "baddbmm", t(1, 2, 2), t(1, 2, 3), t(1, 2, 2))
for args in [(t(2, 2), t(1, 2, 3), t(2, 3, 2)), (t(2, 2), t(1, 2, 3), t(1, 4, 2)), (t(3, 2), t(1, 2, 3), t(1, 3, 2)), (t(3, 2), t(2, 3), t(1, 3, 2))]:
    fail("torch", "addbmm", *args)

for a, b in [(ints(5), ints(3)), (ints(5), 2), (2, ints(3)), (t(2), ints(2)), (of(nan, 1.0), of(nan, 1.0)), (of([1, 2], [3, 4]), of(2, 4)),
             (ints(0), ints(2)), (ints(2), ints(0)), (ints(3), torch.tensor(2)), (of(1.5, 2.0), 1.5), (ints(3), 1.5)]:
    case("torch", "isin", a, b, leaves=False)
    case("torch", "isin", a, b, invert=True, leaves=False)
fail("torch", "isin", bools(2), bools(2))

for how in ["prod", "mean", "amax", "amin"]:
    for include in [True, False]:
        case("torch", "index_reduce", t(4), 0, of(0, 2, 0), t(3), how, include_self=include)
        case("torch", "index_reduce", t(3, 2), 0, of(2, 0, 2, 2), t(4, 2), how, include_self=include)
        case("torch", "index_reduce", t(3, 2), 1, of(1, 1), t(3, 2), how, include_self=include)
        case("torch", "index_reduce", ints(3, 2), 1, of(1, 1), ints(3, 2), how, include_self=include)
        case("inplace", "index_reduce_", t(3, 2), -2, of(1, 1), t(2, 2), how, include_self=include)
    case("torch", "index_reduce", of(2.0, 3.0), 0, of(0, 0, 1), of(0.0, 5.0, 4.0), how)
    case("torch", "index_reduce", of(2.0, 3.0), 0, of(0, 0, 1), of(2.0, 2.0, 4.0), how)
for args in [(of(0, 1), t(2), "sum"), (of(0, 5), t(2), "mean"), (of(0), t(2), "mean"), (of(0., 1.), t(2), "mean"), (of(0, 1), ints(2), "mean"),
             (of([0, 1]), t(2), "mean"), (of(0, -1), t(2), "amax")]:
    fail("torch", "index_reduce", t(3), 0, *args, leaves=False)
fail("torch", "index_reduce", t(3, 2), 0, of(0, 1), t(2, 3), "mean", leaves=False)

for x, dtypes in [(t(2, 4), ["int32", "int16", "uint8", "bool", "float32"]), (torch.tensor(1.5), ["int32", "int16"]),
                  (of(1, 2), ["int32", "int64", "int16", "int8"]), (bools(3), ["uint8", "int16"]), (of(1, 2, 3, 4, dtype=torch.uint8), ["int32", "int8", "int16", "bool"]),
                  (of(1.0, -2.5, dtype=torch.float64), ["int32", "float32"]), (of(1.0, 0.1, dtype=torch.float16), ["int16", "uint8"]),
                  (of(1065353216, -1, dtype=torch.int32), ["float32", "uint8"]), (t(3), ["float64", "int64"]), (t(0), ["int64", "int8"]), (t(2, 4).t(), ["int16", "int64"])]:
    for name in dtypes:
        if x.dim() == 2 and not x.is_contiguous():
            continue
        tried("method", "view", x.clone(), getattr(torch, name), leaves=False)
error("torch.zeros(2, 3).t().view(torch.int16)", lambda: torch.zeros(2, 3).t().view(torch.int16))
error("torch.zeros(2, 3).slice_scatter(torch.zeros(2, 3)).narrow(1, 1, 2).view(torch.int64)", lambda: torch.zeros(2, 3).narrow(1, 1, 2).view(torch.int64))
text("torch.ones(2).requires_grad_().view(torch.int32).requires_grad", lambda: torch.ones(2).requires_grad_().view(torch.int32).requires_grad)
text("(() => { const x = torch.ones(2); const v = x.view(torch.int32); v[0] = 0; return x })()", lambda: (lambda x: (x.view(torch.int32).__setitem__(0, 0), x)[1])(torch.ones(2)))

for shape in [(3, 3), (2, 4), (1, 3), (0, 0), (0, 2)]:
    case("method", "trace", t(*shape))
case("method", "trace", ints(2, 2))
fail("method", "trace", t(3))
fail("method", "trace", bools(2, 2))
for p in [2, 1, 0, inf, 3, 0.5]:
    case("torch", "dist", t(3), t(3), p, leaves=p != 0)
    case("torch", "dist", t(2, 1), t(3), p, leaves=p != 0)
fail("torch", "dist", t(2), t(3))
fail("torch", "dist", ints(2), ints(2))
