# What the generator's areas are written with: inputs, case(), fail(), error(), text(), and the writing of a
# fixture file. It knows no op. Values come from the PyTorch that runs it (1.13 for the committed fixtures).
import json, math
import numpy as np
import torch
import torch.nn.functional as F


class Area:
    """What one area gathers before it is written."""

    def __init__(self):
        self.cases, self.errors, self.texts = [], [], []
        self.unnamed, self.tolerances, self.hosted = set(), {}, set()


area = Area()


def begin():
    global area
    area = Area()
    torch.manual_seed(7)
    return area


def unnamed(*ops):
    """Ops whose backward node has another name with us, since PyTorch builds them of other ops than we do."""
    area.unnamed.update(ops)


def tolerance(value, *ops):
    """A looser tolerance for ops that lose more digits in float32 than others."""
    for op in ops:
        area.tolerances[op] = value


def hosted(*ops):
    """Ops that compute on the host, and so may refuse values that are still on a GPU."""
    area.hosted.update(ops)


def t(*shape, low=None, dtype=None):
    """An input: random numbers of a shape, its sizes or a tuple of them, with two decimals, all above `low` where given."""
    if len(shape) == 1 and isinstance(shape[0], tuple):
        (shape,) = shape
    x = torch.randn(shape) if low is None else torch.rand(shape) * 2 + low
    x = (x * 100).round() / 100
    return x.to(dtype) if dtype else x


def ints(*shape, low=0, high=5, dtype=None):
    x = torch.randint(low, high, shape)
    return x.to(dtype) if dtype else x


def bools(*shape):
    return torch.randint(0, 2, shape) > 0


def of(*values, dtype=None):
    return torch.tensor(values, dtype=dtype)


def short(v, exact):
    if not isinstance(v, float):
        return int(v) if isinstance(v, bool) else v
    if math.isnan(v):
        return "nan"
    if math.isinf(v):
        return "inf" if v > 0 else "-inf"
    if exact:
        v = float(str(np.float32(v))) if abs(v) < 3e38 else v
    else:
        v = float("%.7g" % v)
    return int(v) if v == int(v) and abs(v) < 1e15 and not (v == 0 and math.copysign(1, v) < 0) else v


def dump(x, exact=True):
    """A value for the fixture: tensors as {t: flat values, s: shape, d: dtype where it is not float32}."""
    if isinstance(x, torch.Tensor):
        # Gradients of zeros may come as tensors without storage.
        x = torch.zeros(x.shape, dtype=x.dtype) if x._is_zerotensor() else x
        made = {"t": [short(v, exact) for v in x.detach().reshape(-1).tolist()], "s": list(x.shape)}
        if x.dtype != torch.float32:
            made["d"] = str(x.dtype)[6:]
        return made
    if isinstance(x, (list, tuple)):
        return [dump(v, exact) for v in x]
    if isinstance(x, torch.dtype):
        return {"dtype": str(x)[6:]}
    if isinstance(x, slice):
        raise SystemExit("slices are written as text cases")
    if isinstance(x, float):
        return {"float": short(x, exact)} if not math.isfinite(x) or x == int(x) else x
    return x


class Call:
    """One call of PyTorch with its inputs made into leaves."""

    def __init__(self, space, op, args, kwargs, leaves):
        self.leaves = []
        self.wants_leaves = leaves
        given = [self.prepare(a) for a in args]
        # Keywords hold what PyTorch gives no gradient to, such as the weight of a loss.
        named = kwargs
        if space == "method":
            run = lambda: getattr(given[0], op)(*given[1:], **named)
        elif space == "inplace":
            # The target is a copy, since a leaf cannot change in place.
            run = lambda: getattr(given[0].clone(), op)(*given[1:], **named)
        else:
            owner = {"torch": torch, "F": F, "linalg": torch.linalg, "special": torch.special}[space]
            run = lambda: getattr(owner, op)(*given, **named)
        self.run = run

    def prepare(self, x):
        if isinstance(x, torch.Tensor) and x.is_floating_point() and self.wants_leaves:
            leaf = x.clone().requires_grad_()
            self.leaves.append(leaf)
            return leaf
        if isinstance(x, (list, tuple)):
            return [self.prepare(v) for v in x]
        return x


def flat(out):
    if isinstance(out, (tuple, list)):
        return [o for part in out for o in flat(part)]
    return [out]


def record(space, op, args, kwargs):
    made = {"space": space, "op": op, "args": [dump(a) for a in args]}
    if kwargs:
        made["kwargs"] = {k: dump(v) for k, v in kwargs.items()}
    return made


def case(space, op, *args, leaves=True, **kwargs):
    """A call whose values, dtypes, shapes, gradients and backward node must come out alike.

    Every floating point tensor among the positional arguments is a leaf, unless leaves=False."""
    call = Call(space, op, args, kwargs, leaves)
    out = call.run()
    outs = flat(out)
    made = record(space, op, args, kwargs)
    made["out"] = [dump(o, exact=False) for o in outs]
    fields = getattr(type(out), "__module__", "") == "torch.return_types"
    if fields:
        text = str(out)
        made["fields"] = [line.split("=")[0] for line in text[text.index("(") + 1:].split("\n") if "=" in line and not line.startswith(" ")]
    weighted = None
    for o in outs:
        if isinstance(o, torch.Tensor) and o.requires_grad:
            weights = (torch.arange(o.numel(), dtype=o.dtype) * 0.1 + 0.5).reshape(o.shape)
            part = (o * weights).sum()
            weighted = part if weighted is None else weighted + part
    if weighted is not None:
        weighted.backward()
        made["grads"] = [dump(g.grad, exact=False) if g.grad is not None else None for g in call.leaves]
        first = outs[0]
        if op.rstrip("_") not in area.unnamed and op not in area.unnamed and isinstance(first, torch.Tensor) and first.grad_fn is not None:
            made["grad_fn"] = first.grad_fn.name()
    if not leaves:
        made["leaves"] = False
    area.cases.append(made)


def fail(space, op, *args, leaves=True, **kwargs):
    """A call that PyTorch refuses, with its error."""
    try:
        Call(space, op, args, kwargs, leaves).run()
    except Exception as problem:
        made = record(space, op, args, kwargs)
        made["error"] = [type(problem).__name__, str(problem).split("\n")[0]]
        if not leaves:
            made["leaves"] = False
        area.cases.append(made)
        return
    raise SystemExit(f"no error: {space} {op} {args} {kwargs}")


def tried(space, op, *args, **kwargs):
    """A call that PyTorch may take or refuse: both must come out alike."""
    try:
        case(space, op, *args, **kwargs)
    except Exception:
        try:
            fail(space, op, *args, **kwargs)
        except SystemExit:
            # PyTorch takes the call, but not its gradient.
            case(space, op, *args, leaves=False, **kwargs)


def attempt(space, op, *args, leaves=True, **kwargs):
    """A case where PyTorch has such a function for these dtypes; else nothing."""
    try:
        Call(space, op, args, kwargs, leaves).run()
    except (RuntimeError, TypeError, IndexError, ValueError, AttributeError):
        return False
    try:
        case(space, op, *args, leaves=leaves, **kwargs)
    except RuntimeError:
        # PyTorch has the function but not its derivative here.
        case(space, op, *args, leaves=False, **kwargs)
    return True


def error(js, work):
    """A piece of JavaScript that must fail as the Python beside it does."""
    try:
        work()
    except Exception as problem:
        area.errors.append({"js": js, "name": type(problem).__name__, "message": str(problem)})
        return
    raise SystemExit("no error: " + js)


def text(js, value):
    """A piece of JavaScript whose value, as text, must read as the Python value does."""
    area.texts.append({"js": js, "text": str(value() if callable(value) else value)})


def write(path):
    made = {"cases": area.cases, "errors": area.errors, "texts": area.texts,
            "tolerances": area.tolerances, "hosted": sorted(area.hosted)}
    with open(path, "w") as f:
        f.write("{\n")
        for i, (key, value) in enumerate(made.items()):
            f.write(",\n" if i else "")
            if isinstance(value, list) and value:
                lines = ",\n".join(json.dumps(v, separators=(",", ":")) for v in value)
                f.write(f'"{key}":[\n{lines}\n]')
            else:
                f.write(f'"{key}":{json.dumps(value, separators=(",", ":"))}')
        f.write("\n}\n")
