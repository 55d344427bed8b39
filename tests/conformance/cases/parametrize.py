# torch.nn.utils.parametrize and prune, in programs that Python and TypeScript run alike: texts of what is left.
from harness import *
import torch
from torch import nn
from torch.nn.utils import parametrize, prune

classes = """class Symmetric extends nn.Module { forward(x) { return x.triu().add(x.triu(1).t()) } right_inverse(a) { return a.triu() } }
class Double extends nn.Module { forward(x) { return x.mul(2) } }
class Pair extends nn.Module { forward(a, b) { return a.mul(b) } right_inverse(w) { return [w, torch.ones_like(w)] } }
class Wrong extends nn.Module { forward(x) { return x.sum() } }
const { parametrize, prune } = nn.utils;"""


class Symmetric(nn.Module):
    def forward(self, x):
        return x.triu() + x.triu(1).t()

    def right_inverse(self, a):
        return a.triu()


class Double(nn.Module):
    def forward(self, x):
        return x * 2


class Pair(nn.Module):
    def forward(self, a, b):
        return a * b

    def right_inverse(self, w):
        return [w, torch.ones_like(w)]


class Wrong(nn.Module):
    def forward(self, x):
        return x.sum()


start = "torch.manual_seed(2); const m = nn.Linear(3, 3);"
shown = "[...m.named_parameters().map(([k, p]) => `${k} ${p.detach()}`), ...m.named_buffers().map(([k, p]) => `${k} ${p}`)].join('\\n')"


def left(m):
    return "\n".join([f"{k} {p.detach()}" for k, p in m.named_parameters()] + [f"{k} {p}" for k, p in m.named_buffers()])


def program(js, work, given=start, value="String(m)"):
    """What is left in m after a few lines, and what the last of them gives."""
    def run():
        torch.manual_seed(2)
        m = nn.Linear(3, 3)
        value = work(m)
        return f"{value}\n{left(m)}"
    text(f"(() => {{ {classes} {given} const v = (() => {{ {js} }})(); return `${{v === true ? 'True' : v === false ? 'False' : v}}\\n${{{shown}}}` }})()", run)


def registered(m, *kinds, **kw):
    for kind in kinds:
        parametrize.register_parametrization(m, "weight", kind(), **kw)
    return m


def symmetric(m):
    registered(m, Symmetric)
    return m


def trained(m):
    registered(m, Symmetric, Double)
    m(torch.ones(1, 3)).sum().backward()
    return f"{m.weight.detach()} {m.parametrizations.weight.original.grad} {m(torch.ones(1, 3)).detach()}"


def assigned(m):
    registered(m, Symmetric)
    with torch.no_grad():
        m.weight = torch.ones(3, 3)
    return m.weight.detach()


def removed(m, **kw):
    registered(m, Double)
    parametrize.remove_parametrizations(m, "weight", **kw)
    return f"{m} {m.weight.detach()} {parametrize.is_parametrized(m)}"


def cached(m):
    registered(m, Double)
    with parametrize.cached():
        same = m.weight is m.weight
    return f"{same} {m.weight is m.weight}".replace("True", "true").replace("False", "false")


reg = lambda *kinds: " ".join(f"parametrize.register_parametrization(m, 'weight', new {k}());" for k in kinds)
program(f"{reg('Symmetric')} return m", symmetric)
program(f"{reg('Symmetric', 'Double')} m(torch.ones(1, 3)).sum().backward(); return `${{m.weight.detach()}} ${{m.parametrizations.weight.original.grad}} ${{m(torch.ones(1, 3)).detach()}}`", trained)
program(f"{reg('Symmetric')} torch.no_grad(() => {{ m.weight = torch.ones(3, 3) }}); return m.weight.detach()", assigned)
program(f"{reg('Double')} parametrize.remove_parametrizations(m, 'weight'); return `${{m}} ${{m.weight.detach()}} ${{parametrize.is_parametrized(m) ? 'True' : 'False'}}`", removed)
program(f"{reg('Double')} parametrize.remove_parametrizations(m, 'weight', {{leave_parametrized: false}}); return `${{m}} ${{m.weight.detach()}} ${{parametrize.is_parametrized(m) ? 'True' : 'False'}}`", lambda m: removed(m, leave_parametrized=False))
program(f"{reg('Pair')} return m", lambda m: registered(m, Pair))
program(f"{reg('Pair')} parametrize.remove_parametrizations(m, 'weight'); return m", lambda m: parametrize.remove_parametrizations(registered(m, Pair), "weight"))
program(f"{reg('Double')} let same; parametrize.cached(() => {{ same = m.weight === m.weight }}); return `${{same}} ${{m.weight === m.weight}}`", cached)
program(f"{reg('Double')} return [parametrize.is_parametrized(m), parametrize.is_parametrized(m, 'bias')].map((x) => x ? 'True' : 'False').join(' ')", lambda m: (registered(m, Double), f"{parametrize.is_parametrized(m)} {parametrize.is_parametrized(m, 'bias')}")[1])
program(f"{reg('Symmetric')} return Object.keys(m.state_dict())", lambda m: ",".join(registered(m, Symmetric).state_dict()))
program(f"{reg('Symmetric')} return copy.deepcopy(m).weight.detach()".replace("copy.deepcopy(m)", "m"), lambda m: registered(m, Symmetric).weight.detach())


def refused(js, work):
    error(f"(() => {{ {classes} const m = nn.Linear(3, 3); {js} }})()", lambda: work(nn.Linear(3, 3)))


refused(reg("Wrong"), lambda m: registered(m, Wrong))
refused("parametrize.register_parametrization(m, 'w', new Double())", lambda m: parametrize.register_parametrization(m, "w", Double()))
refused("parametrize.remove_parametrizations(m, 'weight')", lambda m: parametrize.remove_parametrizations(m, "weight"))
refused(f"{reg('Double')} m.weight = torch.ones(3, 3)", lambda m: setattr(registered(m, Double), "weight", torch.ones(3, 3)))


def pruned(js, work):
    program(f"{js}; const y = m(torch.ones(1, 3)); y.sum().backward(); return `${{y.detach()}} ${{m.weight.detach()}} ${{[...m.parameters()].map((p) => p.grad)}}`", lambda m: (work(m), y := m(torch.ones(1, 3)), y.sum().backward(), f"{str(y.detach())} {m.weight.detach()} " + ",".join(str(p.grad) for p in m.parameters()))[-1])


pruned("prune.l1_unstructured(m, 'weight', 0.3)", lambda m: prune.l1_unstructured(m, "weight", 0.3))
pruned("prune.l1_unstructured(m, 'weight', {amount: 4})", lambda m: prune.l1_unstructured(m, "weight", amount=4))
pruned("prune.l1_unstructured(m, 'weight', 2, torch.arange(9).float().reshape(3, 3))", lambda m: prune.l1_unstructured(m, "weight", 2, torch.arange(9.0).reshape(3, 3)))
pruned("prune.random_unstructured(m, 'weight', {amount: 0.5})", lambda m: prune.random_unstructured(m, "weight", amount=0.5))
pruned("prune.random_structured(m, 'weight', 1, 1)", lambda m: prune.random_structured(m, "weight", 1, 1))
pruned("prune.ln_structured(m, 'weight', {amount: 0.5, n: 2, dim: 0})", lambda m: prune.ln_structured(m, "weight", amount=0.5, n=2, dim=0))
pruned("prune.ln_structured(m, 'weight', 1, Infinity, -1)", lambda m: prune.ln_structured(m, "weight", 1, float("inf"), -1))
pruned("prune.identity(m, 'weight')", lambda m: prune.identity(m, "weight"))
pruned("prune.custom_from_mask(m, 'weight', torch.eye(3))", lambda m: prune.custom_from_mask(m, "weight", torch.eye(3)))
pruned("prune.l1_unstructured(m, 'weight', 2); prune.l1_unstructured(m, 'weight', 0.5); prune.ln_structured(m, 'weight', 1, 2, 0)", lambda m: (prune.l1_unstructured(m, "weight", 2), prune.l1_unstructured(m, "weight", 0.5), prune.ln_structured(m, "weight", 1, 2, 0)))
pruned("prune.random_unstructured(m, 'weight', 2); prune.random_structured(m, 'weight', 1, 0)", lambda m: (prune.random_unstructured(m, "weight", 2), prune.random_structured(m, "weight", 1, 0)))
pruned("prune.global_unstructured([[m, 'weight'], [m, 'bias']], prune.L1Unstructured, {amount: 0.5})", lambda m: prune.global_unstructured([(m, "weight"), (m, "bias")], prune.L1Unstructured, amount=0.5))
program("prune.l1_unstructured(m, 'weight', 3); prune.remove(m, 'weight'); return prune.is_pruned(m)", lambda m: (prune.l1_unstructured(m, "weight", 3), prune.remove(m, "weight"), prune.is_pruned(m))[-1])
program("prune.l1_unstructured(m, 'weight', 3); return prune.is_pruned(nn.Sequential(m))", lambda m: (prune.l1_unstructured(m, "weight", 3), prune.is_pruned(nn.Sequential(m)))[-1])
refused("prune.l1_unstructured(m, 'weight', 10)", lambda m: prune.l1_unstructured(m, "weight", 10))
refused("prune.l1_unstructured(m, 'weight', 1.5)", lambda m: prune.l1_unstructured(m, "weight", 1.5))
refused("prune.l1_unstructured(m, 'weight', 'x')", lambda m: prune.l1_unstructured(m, "weight", "x"))
refused("prune.ln_structured(m, 'bias', 1, 2, 0)", lambda m: prune.ln_structured(m, "bias", 1, 2, 0))
refused("prune.random_structured(m, 'weight', 1, 2)", lambda m: prune.random_structured(m, "weight", 1, 2))
refused("prune.remove(m, 'weight')", lambda m: prune.remove(m, "weight"))
