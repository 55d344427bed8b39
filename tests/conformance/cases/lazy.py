# Layers that learn from their first input how much comes in. Each text is what the layer says before and after it, what
# it gives, and the gradients, with PyTorch's own random weights.
import json
import warnings
from harness import *
import torch
from torch import nn

warnings.simplefilter("ignore")


def lazy(js, make, shape):
    size = json.dumps(list(shape))
    start = f"(() => {{ torch.manual_seed(4); const m = {js}; const before = String(m);"
    run = f"const y = m(torch.ones({size})); y.sum().backward(); const s = (t) => String(t.detach().mul(1000).round().add(0));"
    end = "return [before, m, m instanceof nn.Parameter, s(y), ...m.parameters().map((p) => s(p) + s(p.grad))].map((x) => x === false ? 'False' : String(x)).join('\\n') })()"

    def work():
        torch.manual_seed(4)
        m = make()
        before = str(m)
        y = m(torch.ones(shape))
        y.sum().backward()
        s = lambda x: str((x.detach() * 1000).round() + 0)
        return "\n".join([before, str(m), "False", s(y), *[s(p) + s(p.grad) for p in m.parameters()]])

    text(start + run + end, work)


lazy("nn.LazyLinear(2)", lambda: nn.LazyLinear(2), (2, 3))
lazy("nn.LazyLinear(2, {bias: false})", lambda: nn.LazyLinear(2, bias=False), (4,))
lazy("nn.LazyConv1d(2, 3)", lambda: nn.LazyConv1d(2, 3), (1, 2, 5))
lazy("nn.LazyConv2d(4, 2, {stride: 2, groups: 2})", lambda: nn.LazyConv2d(4, 2, stride=2, groups=2), (1, 2, 4, 4))
lazy("nn.LazyConv2d(2, [1, 2], 1, 0, 1, 1, false)", lambda: nn.LazyConv2d(2, (1, 2), 1, 0, 1, 1, False), (3, 2, 2))
lazy("nn.LazyConv3d(1, 2)", lambda: nn.LazyConv3d(1, 2), (1, 2, 2, 2, 2))
lazy("nn.LazyConvTranspose1d(2, 2)", lambda: nn.LazyConvTranspose1d(2, 2), (1, 3, 2))
lazy("nn.LazyConvTranspose2d(1, 2, {bias: false})", lambda: nn.LazyConvTranspose2d(1, 2, bias=False), (1, 2, 1, 2))
lazy("nn.LazyConvTranspose3d(1, 1)", lambda: nn.LazyConvTranspose3d(1, 1), (1, 2, 1, 1, 2))
lazy("nn.Sequential(nn.LazyLinear(3), nn.ReLU(), nn.LazyLinear(1))", lambda: nn.Sequential(nn.LazyLinear(3), nn.ReLU(), nn.LazyLinear(1)), (2, 2))
text("String(nn.LazyLinear(2).weight)", lambda: str(nn.LazyLinear(2).weight))


def loaded():
    m = nn.LazyLinear(2)
    m.load_state_dict({"weight": torch.ones(2, 3), "bias": torch.zeros(2)})
    return m(torch.ones(1, 3)).detach()


text("(() => { const m = nn.LazyLinear(2); m.load_state_dict({weight: torch.ones(2, 3), bias: torch.zeros(2)}); return m(torch.ones(1, 3)).detach() })()", loaded)
error("nn.LazyLinear(2).weight.shape", lambda: nn.LazyLinear(2).weight.shape)
error("nn.LazyConv2d(2, 2)(torch.ones(2, 2))", lambda: nn.LazyConv2d(2, 2)(torch.ones(2, 2)))

for n, size in [(1, (3, 2)), (1, (2, 3, 2)), (2, (2, 1, 2, 2)), (3, (1, 2, 1, 2, 2))]:
    lazy(f"nn.LazyBatchNorm{n}d()", lambda: getattr(nn, f"LazyBatchNorm{n}d")(), size)
for n, size in [(1, (2, 3, 2)), (2, (2, 1, 2, 2)), (3, (1, 2, 1, 2, 2))]:
    lazy(f"nn.LazyInstanceNorm{n}d()", lambda: getattr(nn, f"LazyInstanceNorm{n}d")(), size)
lazy("nn.LazyInstanceNorm1d({track_running_stats: false})", lambda: nn.LazyInstanceNorm1d(track_running_stats=False), (2, 2, 3))
text("Object.keys(nn.LazyBatchNorm1d().state_dict())", lambda: ",".join(nn.LazyBatchNorm1d().state_dict()))
text("nn.LazyBatchNorm1d().running_mean", lambda: nn.LazyBatchNorm1d().running_mean)
text("String(nn.LazyBatchNorm1d(1e-3, null, {affine: false}))", lambda: str(nn.LazyBatchNorm1d(1e-3, None, affine=False)))


def counted():
    m = nn.LazyBatchNorm2d()
    m(torch.arange(8.0).reshape(1, 2, 2, 2))
    return f"{m.running_mean} {m.running_var} {m.num_batches_tracked}"


text("(() => { const m = nn.LazyBatchNorm2d(); m(torch.arange(8).float().reshape(1, 2, 2, 2)); return [m.running_mean, m.running_var, m.num_batches_tracked.arr.storage.readNow()[0]].join(' ') })()", counted)


def restored():
    m = nn.LazyBatchNorm1d()
    m.load_state_dict({"weight": torch.ones(2), "bias": torch.zeros(2), "running_mean": torch.ones(2), "running_var": torch.ones(2), "num_batches_tracked": torch.tensor(4)})
    m.eval()
    return f"{m(torch.zeros(1, 2)).detach()} {m}"


text("(() => { const m = nn.LazyBatchNorm1d(); m.load_state_dict({weight: torch.ones(2), bias: torch.zeros(2), running_mean: torch.ones(2), running_var: torch.ones(2), num_batches_tracked: torch.tensor(4)}); m.eval(); return `${m(torch.zeros(1, 2)).detach()} ${m}` })()", restored)
error("nn.LazyBatchNorm2d()(torch.ones(2, 2))", lambda: nn.LazyBatchNorm2d()(torch.ones(2, 2)))
error("nn.LazyInstanceNorm1d()(torch.ones(3, 2))", lambda: nn.LazyInstanceNorm1d()(torch.ones(3, 2)))
for name in ["numel", "dim"]:
    error(f"nn.LazyLinear(2).weight.{name}()", lambda: getattr(nn.LazyLinear(2).weight, name)())
error("nn.LazyBatchNorm1d().running_var.numel()", lambda: nn.LazyBatchNorm1d().running_var.numel())
