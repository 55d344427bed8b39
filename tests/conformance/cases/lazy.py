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
