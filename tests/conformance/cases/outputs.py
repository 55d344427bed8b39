# out=: which functions take it, what they write into tensors of other shapes and dtypes, and what they refuse.
import warnings
from harness import *
import torch


def into(call, python=None):
    """A call that writes into o (and i): what is left there, and whether it is given back."""
    given = "const o = torch.empty(0), d = torch.empty(0, {dtype: torch.float64}), i = torch.empty(0, {dtype: torch.int64}), b = torch.empty(0, {dtype: torch.bool}), x = torch.tensor([[1.5, -2, 3], [0.5, 4, -1]]), k = torch.tensor([3, 1, 2]);"
    js = f"(() => {{ {given} const r = {call}; return [o, d, i, b].filter((t) => t.numel() > 0).map((t) => `${{t}} ${{t.dtype}}`).join('; ') + [r].flat().map((t) => [o, d, i, b].indexOf(t)) }})()"

    def work():
        scope = {
            "torch": torch, "o": torch.empty(0), "d": torch.empty(0, dtype=torch.float64),
            "i": torch.empty(0, dtype=torch.int64), "b": torch.empty(0, dtype=torch.bool),
            "x": torch.tensor([[1.5, -2, 3], [0.5, 4, -1]]), "k": torch.tensor([3, 1, 2]),
        }
        r = eval(python or pythonic(call), scope)
        all = [scope[n] for n in "odib"]
        rs = [r] if isinstance(r, torch.Tensor) else list(r)
        where = ",".join(str(next(n for n, t in enumerate(all) if t is r)) for r in rs) if isinstance(r, torch.Tensor) else ",".join(str(next(n for n, t in enumerate(all) if t.data_ptr() == r.data_ptr())) for r in rs)
        return "; ".join(f"{str(t)} {t.dtype}" for t in all if t.numel() > 0) + where

    text(js, work)


def pythonic(call):
    call = call.replace("{", "").replace("}", "").replace("null", "None").replace("true", "True")
    return __import__("re").sub(r"(\w+): ", r"\1=", call)


for call in [
    "torch.add(x, 1, {out: o})", "torch.add(x, x, {alpha: 2, out: d})", "torch.sub(k, 1, {out: o})", "torch.mul(x, x, {out: o})",
    "torch.div(k, 2, {out: o})", "torch.div(k, 2, {rounding_mode: 'floor', out: i})", "torch.exp(k, {out: d})",
    "torch.clamp(x, 0, 2, {out: o})", "torch.clamp(x, {min: 0, out: o})", "torch.abs(x, {out: o})", "torch.pow(x, 2, {out: o})",
    "torch.matmul(x, x.t(), {out: o})", "torch.mm(x, x.t(), {out: o})", "torch.cat([x, x], {out: o})", "torch.cat([k, k], 0, {out: d})",
    "torch.stack([k, k], 1, {out: i})", "torch.vstack([x, x], {out: d})", "torch.sum(x, 1, {out: o})", "torch.sum(k, 0, {out: o})",
    "torch.sum(x, 1, {out: i})", "torch.mean(x, 0, {keepdim: true, out: o})", "torch.prod(k, 0, {out: o})", "torch.cumsum(x, 1, {out: d})",
    "torch.std(x, 1, {out: o})", "torch.var(x, 0, {out: o})", "torch.std(x, 1, {out: d})", "torch.argmax(x, 1, {out: i})", "torch.amax(x, 1, {out: o})",
    "torch.max(x, 1, {out: [o, i]})", "torch.sort(x, {out: [o, i]})", "torch.topk(x, 2, {out: [o, i]})", "torch.max(x, x, {out: o})",
    "torch.eq(x, 3, {out: b})", "torch.gt(x, 0, {out: o})", "torch.logical_not(x, {out: i})", "torch.where(x > 0, x, -x, {out: o})".replace("x > 0", "torch.gt(x, 0)").replace("-x", "torch.neg(x)"),
    "torch.index_select(x, 1, torch.tensor([0, 2]), {out: o})", "torch.gather(x, 1, torch.tensor([[0], [2]]), {out: o})",
    "torch.masked_select(x, torch.gt(x, 0), {out: o})", "torch.nonzero(k, {out: i})", "torch.softmax(x, 1, {out: o})", "torch.norm(x, {out: o})",
    "torch.zeros(2, 3, {out: i})", "torch.ones([2], {out: o})", "torch.full([2], 1.5, {out: d})", "torch.eye(2, 3, {out: i})", "torch.arange(4, {out: o})",
    "torch.arange(1, 7, 2, {out: i})", "torch.linspace(0, 1, 3, {out: d})", "torch.logspace(0, 2, 3, {out: o})", "torch.tril(x, {out: o})",
    "torch.linalg.inv(torch.eye(2), {out: o})", "torch.linalg.det(torch.eye(2), {out: o})", "torch.linalg.norm(x, {out: o})", "torch.special.expit(x, {out: o})",
    "torch.round(x, {out: o})", "torch.floor(x, {out: o})", "torch.sigmoid(x, {out: d})", "torch.maximum(x, x, {out: o})", "torch.any(torch.gt(x, 0), 1, {out: b})",
    "torch.outer(k, k, {out: o})", "torch.dot(k, k, {out: i})", "torch.bmm(x.unsqueeze(0), x.t().unsqueeze(0), {out: o})", "torch.add(x, 1, {out: null})".replace("null", "o"),
]:
    into(call)

seeded = "(() => {{ torch.manual_seed(3); const o = torch.empty({0}); torch.{1}; return o }})()"
for shape, js, py in [
    ("0", "rand(3, {out: o})", lambda o: torch.rand(3, out=o)),
    ("0, {dtype: torch.float64}", "randn(2, 2, {out: o})", lambda o: torch.randn(2, 2, out=o)),
    ("0", "randint(9, [4], {out: o})", lambda o: torch.randint(9, (4,), out=o)),
    ("0, {dtype: torch.int64}", "randperm(5, {out: o})", lambda o: torch.randperm(5, out=o)),
    ("0", "normal(0, 2, [3], {out: o})", lambda o: torch.normal(0.0, 2.0, (3,), out=o)),
]:
    def drawn(py=py, shape=shape):
        torch.manual_seed(3)
        o = torch.empty(0, dtype=torch.float64 if "64" in shape and "float" in shape else torch.int64 if "int64" in shape else torch.float32)
        py(o)
        return o
    text(seeded.format(shape, js), drawn)


def warned(work):
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        work()
        return str(said[0].message).split(" (Triggered")[0] if said else "nothing"


hear = "(() => {{ const was = console.warn, said = []; console.warn = (text) => said.push(text); try {{ {} }} finally {{ console.warn = was }} return String(said[0] ?? 'nothing').replace('UserWarning: ', '') }})()"
text(hear.format("torch.add(torch.ones(2), 1, {out: torch.empty(3)})"), lambda: warned(lambda: torch.add(torch.ones(2), 1, out=torch.empty(3))))
text(hear.format("torch.mm(torch.ones(2, 2), torch.ones(2, 1), {out: torch.empty(2, 3)})"), lambda: warned(lambda: torch.mm(torch.ones(2, 2), torch.ones(2, 1), out=torch.empty(2, 3))))
text(hear.format("torch.arange(3, {out: torch.empty(4)})"), lambda: warned(lambda: torch.arange(3, out=torch.empty(4))))
text(hear.format("torch.arange(3, {out: torch.empty(0)}); torch.add(torch.ones(2), 1, {out: torch.empty(2)})"), lambda: "nothing")


def part():
    x = torch.zeros(2, 3)
    torch.add(torch.arange(3.0), 1, out=x[1])
    torch.mul(x, 2, out=x)
    return x


text("(() => { const x = torch.zeros(2, 3); torch.add(torch.arange(3), 1, {out: x.select(0, 1)}); torch.mul(x, 2, {out: x}); return x })()", part)


def held():
    w = torch.ones(2, requires_grad=True)
    with torch.no_grad():
        torch.mul(w, 3, out=w)
    return w


text("(() => { const w = torch.ones(2, {requires_grad: true}); torch.no_grad(() => torch.mul(w, 3, {out: w})); return w })()", held)
text("torch.ones(2, {out: torch.empty(2), requires_grad: true})", lambda: torch.ones(2, out=torch.empty(2), requires_grad=True))
text("torch.max(torch.ones(2, 2), 1, {out: [torch.empty(2), torch.empty(2, {dtype: torch.int64})]})", lambda: torch.max(torch.ones(2, 2), 1, out=(torch.empty(2), torch.empty(2, dtype=torch.int64))))


def refused(js):
    """An error on one line: its first."""
    try:
        eval(pythonic(js).replace("[z()]", "[torch.empty(2)]"), {"torch": torch, "g": torch.ones(2, requires_grad=True), "z": torch.empty, "m": torch.ones(2, 2), "v": torch.ones(2), "k": torch.arange(2), "x": torch.arange(6.0)})
    except Exception as problem:
        area.errors.append({"js": f"(() => {{ const g = torch.ones(2, {{requires_grad: true}}), z = torch.empty, m = torch.ones(2, 2), v = torch.ones(2), k = torch.arange(2), x = torch.arange(6, {{dtype: torch.float32}}); return {js} }})()", "name": type(problem).__name__, "message": str(problem).split("\n")[0]})
        return
    raise SystemExit("no error: " + js)


import harness

area = harness.area
for js in [
    "torch.add(g, 1, {out: z(2)})", "torch.add(v, v, {out: g})", "torch.cat([g, g], {out: z(4)})", "torch.sum(g, 0, {out: z(0)})",
    "torch.ones(2, {out: g})", "torch.add(v, v, {out: [z(2)]})", "torch.topk(v, 1, {out: z(1)})", "torch.max(m, 1, {out: z(2)})",
    "torch.sum(m, {out: z(0)})", "torch.mean(m, {out: z(0)})", "torch.max(m, {out: z(0)})", "torch.std(m, {out: z(0)})",
    "torch.zeros_like(v, {out: z(2)})", "torch.flip(v, [0], {out: z(2)})", "v.add(v, {out: z(2)})",
    "torch.add(x.narrow(0, 0, 4), 1, {out: x.narrow(0, 2, 4)})", "torch.cat([x.narrow(0, 0, 2)], {out: x.narrow(0, 0, 2)})", "torch.add(v, v, {out: z(1).expand(2)})",
    "torch.zeros(2, {dtype: torch.float32, out: torch.empty(2, {dtype: torch.int64})})".replace("torch.empty(2, {dtype: torch.int64})", "k"),
    "torch.sum(m, 1, {dtype: torch.float64, out: z(2)})",
    *[f"torch.{call}, {{out: k}})" for call in [
        "add(v, v", "exp(v", "div(k, 2", "mm(m, m", "matmul(m, m", "abs(v", "clamp(v, 0", "pow(v, 2", "round(v", "cat([v, v]", "stack([v, v]", "mean(v, 0", "std(torch.ones(3, 3), 1", "var(torch.ones(3, 3), 0",
        "gather(m, 1, torch.tensor([[0], [1]])", "index_select(v, 0, k", "amax(m, 1", "dot(v, v", "softmax(v, 0", "any(torch.gt(v, 0)", "tril(m",
        "maximum(v, v", "sqrt(v", "lerp(v, v, 0.5", "linalg.inv(m.add(torch.eye(2))", "linalg.norm(m", "linalg.solve(torch.eye(2), m", "take(v, k", "nan_to_num(v",
    ]],
    "torch.mm(m, m, {out: torch.empty(2, 2, {dtype: torch.float64})})".replace("torch.empty(2, 2, {dtype: torch.float64})", "m.double()"),
    "torch.argmax(m, 1, {out: z(2)})", "torch.sort(v, {out: [z(2), z(2)]})", "torch.nonzero(v, {out: z(0)})", "torch.multinomial(v, 1, {out: z(1)})",
    "torch.eye(2, {dtype: torch.float64, out: z(2)})",
]:
    refused(js)
