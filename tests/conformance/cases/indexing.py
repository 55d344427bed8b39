# Indexing by numbers, slices, masks and index tensors, reading and writing; gather, scatter and their like.
from harness import bools, case, error, hosted, ints, of, t, text, tried, unnamed
import torch

unnamed("take_along_dim", "scatter_", "index_put", "nonzero", "argwhere", "masked_fill", "where", "put", "masked_fill_")


hosted("masked_select", "scatter_reduce", "nonzero", "argwhere", "take_along_dim")

T = torch.tensor
reads = [
    ("x['0']", lambda x: x[0]), ("x['-1']", lambda x: x[-1]), ("x['1:']", lambda x: x[1:]),
    ("x[':, ::2']", lambda x: x[:, ::2]), ("x['5:']", lambda x: x[5:]), ("x['-2:, -3:-1']", lambda x: x[-2:, -3:-1]),
    ("x['..., 0']", lambda x: x[..., 0]), ("x['None, :, 1']", lambda x: x[None, :, 1]), ("x['...']", lambda x: x[...]),
    ("x.index(x.gt(4))", lambda x: x[x > 4]), ("x.index([0, x[0].gt(1)])", lambda x: x[0, x[0] > 1]),
    ("x.index([torch.tensor([0, 2])])", lambda x: x[T([0, 2])]), ("x.index([':', torch.tensor([1, -1])])", lambda x: x[:, T([1, -1])]),
    ("x.index([torch.tensor([0, 2]), torch.tensor([1, 3])])", lambda x: x[T([0, 2]), T([1, 3])]),
    ("x.index([torch.tensor([[0], [2]]), torch.tensor([1, 3])])", lambda x: x[T([[0], [2]]), T([1, 3])]),
    ("x.index([[0, 2]])", lambda x: x[[0, 2]]), ("x.index([[true, false, true]])", lambda x: x[[True, False, True]]),
    ("x.index([true])", lambda x: x[True]), ("x.index([false])", lambda x: x[False]), ("x.index([null, [1]])", lambda x: x[None, [1]]),
    ("x.index([torch.tensor(1)])", lambda x: x[T(1)]), ("x.index(['1:', [0, 0]])", lambda x: x[1:, [0, 0]]),
    ("x.index([torch.tensor([true, false, true]), [1, 2]])", lambda x: x[T([True, False, True]), [1, 2]]),
    ("x.view(3, 2, 2).index([[0, 1], ':', [1, 0]])", lambda x: x.view(3, 2, 2)[[0, 1], :, [1, 0]]),
    ("x.view(3, 2, 2).index([':', [0, 1], [1, 0]])", lambda x: x.view(3, 2, 2)[:, [0, 1], [1, 0]]),
    ("x.view(3, 2, 2).index([0, ':', [1, 0]])", lambda x: x.view(3, 2, 2)[0, :, [1, 0]]),
    ("x.view(3, 2, 2).index([x.view(3, 2, 2)[':, :, 0'].gt(3)])", lambda x: x.view(3, 2, 2)[x.view(3, 2, 2)[:, :, 0] > 3]),
    ("x.index([torch.zeros(0, {dtype: torch.int64})])", lambda x: x[torch.zeros(0, dtype=torch.int64)]),
    ("x['::3, 1:2']", lambda x: x[::3, 1:2]),
    ("x[7]", lambda x: x[7]), ("x['0, 0, 0']", lambda x: x[0, 0, 0]), ("x['::-1']", lambda x: x[::-1]),
    ("x.index([torch.tensor([5])])", lambda x: x[T([5])]), ("x.index([':', torch.tensor([-9])])", lambda x: x[:, T([-9])]),
    ("x.index([torch.tensor([1.5])])", lambda x: x[T([1.5])]), ("x.index([torch.tensor([true, false])])", lambda x: x[T([True, False])]),
    ("x.index([[0, 1], [0, 1, 2]])", lambda x: x[[0, 1], [0, 1, 2]]), ("x.index([1.5])", lambda x: x[1.5]),
]
for js, read in reads:
    def run():
        p = torch.arange(12.0).reshape(3, 4).requires_grad_()
        y = read(p)
        (y * y).sum().backward()
        return f"{y}\n{p.grad}"
    code = f"(() => {{ const x = torch.arange(12, {{dtype: torch.float32}}).reshape(3, 4).detach().requires_grad_(); const y = {js}; y.mul(y).sum().backward(); return `${{y}}\\n${{x.grad}}`; }})()"
    try:
        run()
    except Exception:
        error(code, run)
    else:
        text(code, run)

def assign(x, index, value):
    x[index] = value
V = torch.arange(1.0, 5)
writes = [
    ("'0'", 0, "5", 5), ("'-1'", -1, "torch.arange(1, 5)", torch.arange(1, 5)), ("'0, 1'", (0, 1), "7", 7), ("'::2'", slice(None, None, 2), "V", V),
    ("':, 1::2'", (slice(None), slice(1, None, 2)), "-1", -1), ("'...'", ..., "3", 3), ("':, None'", (slice(None), None), "V", V),
    ("M", "M", "9", 9), ("M", "M", "torch.ones(1)", torch.ones(1)), ("[[0, 2]]", [0, 2], "V", V), ("[[0, 2], [1, 3]]", ([0, 2], [1, 3]), "torch.tensor([5.5, 6])", T([5.5, 6])),
    ("[':', [0, 0, 1]]", (slice(None), [0, 0, 1]), "torch.tensor([1, 2, 3], {dtype: torch.float32})", T([1.0, 2, 3])),
    ("['1:', [0, -1]]", (slice(1, None), [0, -1]), "8", 8), ("[1, [2, 3]]", (1, [2, 3]), "8", 8), ("[[true, false, true]]", [True, False, True], "V", V),
    ("'0'", 0, "torch.ones(3)", torch.ones(3)), ("'0'", 0, "torch.ones(2, 4)", torch.ones(2, 4)), ("'0'", 0, "[1, 2]", [1, 2]),
    ("[[0]]", [0], "torch.ones(3)", torch.ones(3)), ("[[0]]", [0], "torch.ones(4).long()", torch.ones(4).long()), ("M", "M", "torch.ones(3)", torch.ones(3)),
    ("'7'", 7, "1", 1), ("[[7]]", [7], "1", 1), ("'0, 0'", (0, 0), "torch.ones(1, 1)", torch.ones(1, 1)), ("'0, 0'", (0, 0), "torch.ones(2)", torch.ones(2)),
]
for js, index, value_js, value in writes:
    def run():
        p = torch.arange(12.0).reshape(3, 4).requires_grad_()
        x = p * 1
        assign(x, x > 4 if index == "M" else index, value)
        (x * x).sum().backward()
        return f"{x.detach()}\n{p.grad}"
    code = f"(() => {{ const p = torch.arange(12, {{dtype: torch.float32}}).reshape(3, 4).detach().requires_grad_(); const x = p.mul(1); const M = x.gt(4); const V = torch.arange(1, 5, {{dtype: torch.float32}}); x.set({js}, {value_js}); x.mul(x).sum().backward(); return `${{x.detach()}}\\n${{p.grad}}`; }})()"
    try:
        run()
    except Exception:
        error(code, run)
    else:
        text(code, run)

I = of(2, 0, 2)
for op in ["index_select"]:
    for d, i in [(0, I), (1, I), (-1, I), (0, of(5)), (0, of(-1)), (0, of([1])), (0, of(1.0)), (2, I), (0, ints(0)), (0, T(1))]:
        tried("torch", op, t(3, 4), d, i)
for op in ["index_add", "index_copy"]:
    for d, i, s in [(0, of(2, 0), (2, 4)), (1, of(2, 0), (3, 2)), (-1, I, (3, 3)), (0, of(5), (1, 4)), (0, of(0), (2, 4)), (0, of(0), (1, 3)), (0, of(1), (1, 4))]:
        if not (op == "index_copy" and i is I):
            tried("torch", op, t(3, 4), d, i, t(s))
tried("torch", "index_add", t(3, 4), 0, I, t(3, 4), alpha=2)
case("inplace", "index_add_", t(3, 4), 0, I, t(3, 4))
for i, v in [(of(0, 2), 5.0), (of(-1), 2.0), (of(7), 1.0), (of(1), T(3.0))]:
    tried("torch", "index_fill", t(3, 4), 0, i, v)
for i in [of(0, 5, 5), of(-1, 2), of([1, 2], [3, 4]), of(50), of(1.0), ints(0)]:
    tried("torch", "take", t(2, 3), i)
tried("torch", "put", t(2, 3), of(1, -1), t(2))
tried("torch", "put", t(2, 3), of(1, 1), t(2), True)
tried("torch", "put", t(2, 3), of(50), t(1))
tried("torch", "put", t(2, 3), of(1, 2), t(1))
for d, i in [(0, ints(2, 4, high=3)), (1, ints(3, 2, high=4)), (-1, ints(1, 1)), (1, of([5])), (1, of(5)), (1, of([1.0])), (1, ints(5, 1, high=2)), (0, ints(0, 4)), (1, of([-1]))]:
    tried("torch", "gather", t(3, 4), d, i)
    tried("torch", "scatter", t(3, 4), d, i, 2.5)
    tried("torch", "scatter_add", t(3, 4), d, i, t(3, 4))
tried("torch", "gather", T(1.5), 0, T(0))
tried("torch", "take_along_dim", t(3, 4), ints(3, 1, high=4), 1)
tried("torch", "take_along_dim", t(3, 4), ints(4, high=12))
P = of([0, 2, 1], [3, 1, 0])
tried("torch", "scatter", t(3, 4), 1, P, t(2, 3))
tried("torch", "scatter", t(3, 4), 1, P, t(1, 1))
tried("torch", "scatter", t(3, 4), 1, P, ints(2, 3))
for reduce in ["add", "multiply"]:
    case("torch", "scatter", t(3, 4), 1, of([0, 0], [1, 2]), t(2, 2), reduce=reduce, leaves=False)
for reduce in ["sum", "prod", "mean", "amax", "amin"]:
    for include in [True, False]:
        tried("torch", "scatter_reduce", t(3, 4), 1, of([0, 0, 2], [1, 1, 1]), t(2, 3), reduce, include_self=include)
tried("torch", "scatter_reduce", t(3, 4), 1, P, t(2, 3), "wrong")
for m in [bools(3, 4), bools(4), bools(3, 1), bools(2), torch.zeros(3, 4, dtype=torch.bool)]:
    tried("torch", "masked_select", t(3, 4), m)
    tried("torch", "masked_fill", t(3, 4), m, 2.5)
    tried("torch", "masked_scatter", t(3, 4), m, t(12))
    tried("torch", "where", m, t(3, 4), t(4))
    tried("torch", "where", m)
    tried("torch", "nonzero", m)
tried("torch", "masked_scatter", t(3, 4), torch.ones(3, 4) > 0, t(2))
tried("torch", "masked_select", t(3, 4), t(3, 4))
tried("torch", "masked_fill", ints(3), bools(3), 2)
tried("torch", "where", bools(3), 1, 2)
tried("torch", "where", bools(3), 1.5, t(3))
tried("torch", "where", bools(3), ints(3), t(3))
tried("torch", "where", ints(3), t(3), t(3))
tried("torch", "argwhere", ints(2, 3, high=2))
tried("torch", "nonzero", T(1.5))
tried("torch", "nonzero", ints(2, 3, high=2), as_tuple=True)
tried("torch", "index_put", t(3, 4), [of(0, 2)], t(4))
tried("torch", "index_put", t(3, 4), [of(0, 0), of(1, 1)], t(2), True)
tried("torch", "index_put", t(3, 4), [of(0)], ints(4))
