# Writes fixtures/ops.json: what real PyTorch gives for a list of calls, values and gradients.
# Run with Debian's python3: /usr/bin/python3 tests/conformance/generate.py
import json, math, os
import torch
import torch.nn.functional as F

torch.manual_seed(7)
cases = []


def t(*shape, low=None, dtype=None):
    """An input: random numbers of a shape, all above `low` where that is given."""
    x = torch.randn(*shape) if low is None else torch.rand(*shape) * 2 + low
    return x.to(dtype) if dtype else x


def ints(*shape, high=5):
    return torch.randint(0, high, shape)


def dump(x):
    if isinstance(x, torch.Tensor):
        values = x.detach().reshape(-1).tolist()
        values = [str(v) if isinstance(v, float) and not math.isfinite(v) else v for v in values]
        return {"tensor": values, "shape": list(x.shape), "dtype": str(x.dtype)[6:]}
    if isinstance(x, (list, tuple)):
        return [dump(v) for v in x]
    if isinstance(x, torch.dtype):
        return {"dtype": str(x)[6:]}
    return x


def case(space, op, *args, **kwargs):
    grad_of = []

    def prepare(x):
        if isinstance(x, torch.Tensor) and x.is_floating_point():
            leaf = x.clone().requires_grad_()
            grad_of.append(leaf)
            return leaf
        if isinstance(x, list):
            return [prepare(v) for v in x]
        return x

    given = [prepare(a) for a in args]
    owner = {"torch": torch, "F": F}.get(space)
    out = getattr(owner, op)(*given, **kwargs) if owner else getattr(given[0], op)(*given[1:], **kwargs)
    outs = list(out) if isinstance(out, (tuple, list)) else [out]
    weighted = None
    for o in outs:
        if isinstance(o, torch.Tensor) and o.requires_grad:
            weights = (torch.arange(o.numel(), dtype=o.dtype) * 0.1 + 0.5).reshape(o.shape)
            part = (o * weights).sum()
            weighted = part if weighted is None else weighted + part
    grads = None
    if weighted is not None:
        weighted.backward()
        grads = [dump(g.grad) if g.grad is not None else None for g in grad_of]
    grad_fn = outs[0].grad_fn.name() if isinstance(outs[0], torch.Tensor) and outs[0].grad_fn is not None else None
    cases.append({"space": space, "op": op, "args": [dump(a) for a in args], "kwargs": {k: dump(v) for k, v in kwargs.items()},
                  "out": [dump(o) for o in outs], "grads": grads, "grad_fn": grad_fn})


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
for op in ["neg", "abs", "exp", "sin", "cos", "tanh", "sigmoid", "relu", "sign", "floor", "ceil", "round", "square", "erf"]:
    case("torch", op, t(2, 5))
for op in ["log", "sqrt", "rsqrt", "reciprocal", "log1p"]:
    case("torch", op, t(2, 5, low=0.1))
case("torch", "exp", ints(4))
case("F", "leaky_relu", t(6), 0.2)
case("F", "elu", t(6))
for op in ["gelu", "softplus", "selu", "softsign", "silu", "relu6", "logsigmoid"]:
    case("F", op, t(8))
for d in [0, 1, -1]:
    case("torch", "softmax", t(3, 4), d)
    case("torch", "log_softmax", t(3, 4), d)
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
for op in ["eq", "ne", "gt", "ge", "lt", "le"]:
    case("torch", op, ints(6), ints(6))
    case("method", op, t(6), 0.1)
case("torch", "logical_and", ints(4, high=2), ints(4, high=2))
case("torch", "logical_or", ints(4, high=2), ints(4, high=2))
case("torch", "logical_not", ints(4, high=2))
case("torch", "where", ints(2, 3, high=2) > 0, t(2, 3), t(3))
case("method", "clamp", t(8), -0.5, 0.5)
case("method", "clamp", t(8), min=0.1)
case("method", "masked_fill", t(2, 3), ints(2, 3, high=2) > 0, 7.0)
for a, b in [([3], [3]), ([2, 3], [3]), ([3], [3, 2]), ([2, 3], [3, 4]), ([5, 2, 3], [5, 3, 4]), ([5, 2, 3], [3, 4]),
             ([2, 3], [5, 3, 4]), ([3], [5, 3, 4]), ([5, 2, 3], [3]), ([2, 1, 2, 3], [4, 3, 2])]:
    case("torch", "matmul", t(*a), t(*b))
case("torch", "mm", t(2, 3), t(3, 2))
case("torch", "mm", ints(2, 3), ints(3, 2))
case("torch", "bmm", t(2, 2, 3), t(2, 3, 2))
case("torch", "mv", t(2, 3), t(3))
case("torch", "dot", t(3), t(3))
case("F", "linear", t(4, 3), t(2, 3), t(2))
case("F", "linear", t(4, 3), t(2, 3))
case("F", "linear", t(2, 4, 3), t(2, 3), t(2))
case("method", "view", t(2, 6), 3, -1)
case("method", "reshape", t(2, 6), [4, 3])
case("method", "flatten", t(2, 3, 4), 1)
case("method", "permute", t(2, 3, 4), 2, 0, 1)
case("method", "transpose", t(2, 3, 4), 0, -1)
case("method", "t", t(2, 3))
case("method", "squeeze", t(2, 1, 3))
case("method", "squeeze", t(2, 1, 3), 1)
case("method", "unsqueeze", t(2, 3), -1)
case("method", "expand", t(2, 1), 3, 2, 4)
case("method", "repeat", t(2, 3), 2, 1, 2)
case("torch", "cat", [t(2, 3), t(1, 3)], 0)
case("torch", "cat", [t(2, 3), t(2, 1)], dim=-1)
case("torch", "stack", [t(2, 3), t(2, 3)], 1)
case("torch", "split", t(5, 2), 2)
case("torch", "split", t(5, 2), [1, 4])
case("torch", "chunk", t(5, 2), 3)
case("method", "narrow", t(4, 3), 0, 1, 2)
case("method", "select", t(4, 3), 1, -1)
case("torch", "gather", t(3, 4), 1, ints(3, 2, high=4))
case("torch", "tril", t(3, 3))
case("torch", "triu", t(3, 3), 1)
case("F", "mse_loss", t(4, 2), t(4, 2))
case("F", "mse_loss", t(4, 2), t(4, 2), reduction="sum")
case("F", "l1_loss", t(4, 2), t(4, 2))
case("F", "cross_entropy", t(4, 5), ints(4))
case("F", "cross_entropy", t(5), torch.tensor(2))
case("F", "cross_entropy", t(4, 5), ints(4), weight=torch.tensor([1.0, 2.0, 0.5, 1.0, 3.0]))
case("F", "cross_entropy", t(4, 5), ints(4), reduction="none")
case("F", "cross_entropy", t(4, 5), ints(4), label_smoothing=0.1)
case("F", "nll_loss", t(4, 5), ints(4))
case("F", "binary_cross_entropy_with_logits", t(4), torch.tensor([0.0, 1.0, 1.0, 0.0]))
case("torch", "arange", 5)
case("torch", "arange", 1, 2, 0.25)
case("torch", "linspace", 0, 1, 5)
case("torch", "eye", 3)
case("torch", "full", [2, 2], 7)

errors = []


def error(text, work):
    try:
        work()
    except Exception as problem:
        errors.append({"js": text, "name": type(problem).__name__, "message": str(problem)})
        return
    raise SystemExit("no error: " + text)


z = torch.zeros
error("torch.zeros(2, 3).add(torch.zeros(4))", lambda: z(2, 3).add(z(4)))
error("torch.zeros(2, 3).mm(torch.zeros(2, 3))", lambda: z(2, 3).mm(z(2, 3)))
error("torch.zeros(2, 3).matmul(torch.zeros(2))", lambda: z(2, 3).matmul(z(2)))
error("torch.zeros(3).dot(torch.zeros(4))", lambda: z(3).dot(z(4)))
error("torch.zeros(2, 3, 4).matmul(torch.zeros(2, 5, 6))", lambda: z(2, 3, 4).matmul(z(2, 5, 6)))
error("torch.zeros(2, 3).view(4)", lambda: z(2, 3).view(4))
error("torch.zeros(2, 3).view(-1, -1)", lambda: z(2, 3).view(-1, -1))
error("torch.zeros(2, 3).sum(2)", lambda: z(2, 3).sum(2))
error("torch.zeros(3)[5]", lambda: z(3)[5])
error("torch.cat([torch.zeros(2, 3), torch.zeros(2, 4)])", lambda: torch.cat([z(2, 3), z(2, 4)]))
error("torch.stack([torch.zeros(2), torch.zeros(3)])", lambda: torch.stack([z(2), z(3)]))
error("torch.zeros(2, 3).expand(4, 3)", lambda: z(2, 3).expand(4, 3))
error("torch.zeros(2).add(torch.zeros(2)).backward()", lambda: z(2).add(z(2)).backward())
error("torch.zeros(2, {requires_grad: true}).mul(2).backward()", lambda: z(2, requires_grad=True).mul(2).backward())
error("torch.zeros(2, {requires_grad: true}).add_(1)", lambda: z(2, requires_grad=True).add_(1))
error("torch.tensor([[1, 2], [3]])", lambda: torch.tensor([[1, 2], [3]]))
error("torch.arange(3).mean()", lambda: torch.arange(3).mean())
error("torch.arange(3).add_(1.5)", lambda: torch.arange(3).add_(1.5))
error("torch.zeros(3).add_(torch.zeros(2, 3))", lambda: z(3).add_(z(2, 3)))


def twice():
    x = torch.ones(2, requires_grad=True)
    y = (x * x).sum()
    y.backward()
    y.backward()


error("(() => { const x = torch.ones(2, {requires_grad: true}); const y = x.mul(x).sum(); y.backward(); y.backward(); })()", twice)

path = os.path.join(os.path.dirname(__file__), "fixtures", "ops.json")
with open(path, "w") as f:
    json.dump({"cases": cases, "errors": errors}, f, separators=(",", ":"))
print(len(cases), "cases,", len(errors), "errors")
