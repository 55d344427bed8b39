# --- sgd moves, with momentum, decay and nesterov
import torch
for options in ({}, {'momentum': 0.9}, {'momentum': 0.9, 'dampening': 0.1}, {'weight_decay': 0.1},
                {'momentum': 0.9, 'nesterov': True}, {'maximize': True}, {'momentum': 0.5, 'maximize': True}):
    w = torch.tensor([1.0, -2.0, 3.0], requires_grad=True)
    o = torch.optim.SGD([w], lr=0.1, **options)
    for _ in range(4):
        o.zero_grad()
        (w ** 2).sum().backward()
        o.step()
    print(options, w, o.state_dict()['state'])
# --- every optimiser's run and state
import torch
from torch import optim
def run(make, **options):
    torch.manual_seed(0)
    w = torch.randn(3, 2, requires_grad=True)
    b = torch.zeros(2, requires_grad=True)
    unused = torch.ones(1, requires_grad=True)
    o = make([w, b, unused], **options)
    x = torch.randn(5, 3)
    for _ in range(6):
        o.zero_grad()
        loss = ((x @ w + b - 1) ** 2).mean()
        loss.backward()
        o.step()
    print(make.__name__, options, w.detach(), b.detach(), loss.item() < 100)
    print(o.state_dict()['state'])
run(optim.Adam)
run(optim.Adam, lr=0.1, amsgrad=True, weight_decay=0.1)
run(optim.Adam, lr=0.1, maximize=True, betas=(0.8, 0.9))
run(optim.AdamW, lr=0.1)
run(optim.AdamW, lr=0.1, amsgrad=True)
run(optim.RMSprop)
run(optim.RMSprop, lr=0.1, momentum=0.9, centered=True, weight_decay=0.01)
run(optim.Adagrad, lr=0.5, lr_decay=0.1, initial_accumulator_value=0.5)
run(optim.Adadelta)
run(optim.Adamax, lr=0.1)
run(optim.NAdam, lr=0.1)
run(optim.RAdam, lr=0.1)
run(optim.ASGD, lr=0.1)
run(optim.Rprop, lr=0.1)
# --- the text of each optimiser
import torch
from torch import optim
w = torch.ones(2, requires_grad=True)
print(optim.SGD([w], 0.1))
for make in (optim.Adam, optim.AdamW, optim.RMSprop, optim.Adagrad, optim.Adadelta, optim.Adamax, optim.NAdam,
             optim.RAdam, optim.ASGD, optim.Rprop, optim.LBFGS, optim.SparseAdam):
    print(make([w]))
print(repr(optim.SGD([{'params': [w], 'lr': 1e-3}, {'params': torch.ones(1, requires_grad=True)}], lr=1, momentum=0.9)))
# --- parameter groups
import torch
a, b = torch.ones(2, requires_grad=True), torch.ones(3, requires_grad=True)
o = torch.optim.SGD([{'params': [a]}, {'params': b, 'lr': 1.0, 'name': 'second'}], lr=0.1, momentum=0.5)
(a.sum() + 2 * b.sum()).backward()
o.step()
print(a, b)
for g in o.param_groups:
    g['lr'] *= 0.1
    print({k: v for k, v in g.items() if k != 'params'}, len(g['params']))
o.step()
print(a, b)
c = torch.ones(1, requires_grad=True)
o.add_param_group({'params': [c], 'lr': 5})
c.grad = torch.ones(1)
o.step()
print(a, b, c)
print([list(g.keys()) for g in o.param_groups])
print(o.state_dict())
o.param_groups[0]['params'].append(d := torch.zeros(1, requires_grad=True))
d.grad = torch.ones(1)
o.step()
print(a, d, o.state[d], o.state[a])
# --- errors of making an optimiser
import torch
from torch import optim
w = torch.ones(2, requires_grad=True)
def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: optim.SGD([], lr=0.1))
attempt(lambda: optim.SGD([w]))
attempt(lambda: optim.SGD(w, lr=0.1))
attempt(lambda: optim.SGD([w * 2], lr=0.1))
attempt(lambda: optim.SGD([w, 3], lr=0.1))
attempt(lambda: optim.SGD(['a'], lr=0.1))
attempt(lambda: optim.SGD([{'params': {w}}], lr=0.1))
attempt(lambda: optim.SGD([{'params': [w]}, {'params': [w]}], lr=0.1))
attempt(lambda: optim.SGD([w], lr=-1))
attempt(lambda: optim.SGD([w], lr=0.1, momentum=-1))
attempt(lambda: optim.SGD([w], lr=0.1, weight_decay=-0.5))
attempt(lambda: optim.SGD([w], lr=0.1, nesterov=True))
attempt(lambda: optim.SGD([w], 0.1, 0.9, 0, 0, False, True))
attempt(lambda: optim.Adam([w], lr=-1))
attempt(lambda: optim.Adam([w], eps=-1))
attempt(lambda: optim.Adam([w], betas=(1.0, 0.9)))
attempt(lambda: optim.Adam([w], betas=(0.9, 1)))
attempt(lambda: optim.AdamW([w], weight_decay=-1))
attempt(lambda: optim.RMSprop([w], alpha=-1))
attempt(lambda: optim.RMSprop([w], momentum=-1.5))
attempt(lambda: optim.Adagrad([w], lr_decay=-1))
attempt(lambda: optim.Adagrad([w], initial_accumulator_value=-1))
attempt(lambda: optim.Adadelta([w], rho=2))
attempt(lambda: optim.NAdam([w], momentum_decay=-1))
attempt(lambda: optim.Rprop([w], etas=(1.5, 2)))
attempt(lambda: optim.SparseAdam([w], lr=0))
attempt(lambda: optim.LBFGS([{'params': [w]}, {'params': [torch.ones(1, requires_grad=True)]}]))
optim.SGD([w, w], lr=0.1)
o = optim.SGD([w], lr=0.1)
attempt(lambda: o.add_param_group([w]))
attempt(lambda: o.add_param_group({'params': [w]}))
attempt(lambda: o.load_state_dict({'state': {}, 'param_groups': []}))
attempt(lambda: o.load_state_dict({'state': {}, 'param_groups': [{'params': [0, 1], 'lr': 1}]}))
attempt(lambda: optim.Optimizer([w], {}).step(None))
# --- zero_grad
import torch
w = torch.ones(2, requires_grad=True)
v = torch.ones(2, requires_grad=True)
o = torch.optim.SGD([w, v], lr=0.1)
print(w.grad)
o.zero_grad()
print(w.grad)
w.sum().backward()
o.zero_grad()
print(w.grad, v.grad)
o.step()
print(w, v)
o.zero_grad(set_to_none=True)
print(w.grad, v.grad)
# --- step with a closure
import torch
w = torch.tensor([2.0], requires_grad=True)
o = torch.optim.Adam([w], lr=0.1)
calls = []
def closure():
    calls.append(torch.is_grad_enabled())
    o.zero_grad()
    loss = (w ** 2).sum()
    loss.backward()
    return loss
with torch.no_grad():
    print(o.step(closure))
print(w, calls, o.step(), w)
def failing():
    raise KeyError('mine')
o.step(failing)
# --- state that is looked at, held and changed
import torch
w = torch.tensor([1.0, 2.0], requires_grad=True)
o = torch.optim.Adam([w], lr=0.1)
print(o.state, len(o.state), w in o.state)
w.grad = torch.tensor([1.0, -1.0])
o.step()
state = o.state[w]
print(list(state), state['step'], state['exp_avg'])
o.step()
print(state['step'], state['exp_avg'], o.state[w]['exp_avg'])
state['exp_avg'].zero_()
state['step'] = torch.tensor(0.0)
o.step()
print(w, state)
del state
o.step()
print(o.state[w]['step'], w)
o.state[w]['mine'] = 5
o.step()
print(sorted(o.state[w]), o.state[w]['mine'])
o.state.clear()
print(len(o.state))
# --- momentum reset through state
import torch
w = torch.tensor([1.0, 2.0], requires_grad=True)
o = torch.optim.SGD([w], lr=0.1, momentum=0.9)
w.grad = torch.ones(2)
o.step()
o.step()
o.state[w]['momentum_buffer'].mul_(0)
o.step()
print(w)
o.state[w]['momentum_buffer'] = torch.tensor([10.0, 10.0])
o.step()
print(w, o.state[w])
# --- state_dict and load_state_dict go on where they were
import copy
import torch
from torch import optim
def train(o, w, n):
    for _ in range(n):
        o.zero_grad()
        ((w - 3) ** 2).sum().backward()
        o.step()
for make, options in ((optim.SGD, dict(lr=0.1, momentum=0.9)), (optim.Adam, dict(lr=0.1, amsgrad=True)),
                      (optim.RMSprop, dict(momentum=0.5)), (optim.Adagrad, {}), (optim.NAdam, {}), (optim.ASGD, {}),
                      (optim.Rprop, {}), (optim.Adamax, {})):
    w = torch.tensor([1.0, 2.0], requires_grad=True)
    o = make([w], **options)
    train(o, w, 3)
    saved = copy.deepcopy(o.state_dict())
    v = w.detach().clone().requires_grad_()
    p = make([v], lr=1)
    p.load_state_dict(saved)
    train(o, w, 2)
    train(p, v, 2)
    print(make.__name__, w, v, p.param_groups[0]['lr'])
    print(saved)
# --- an optimiser of the reader's own
import torch
from torch.optim import Optimizer
class Sign(Optimizer):
    def __init__(self, params, lr=1e-2, beta=0.5):
        super().__init__(params, dict(lr=lr, beta=beta))
    @torch.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for p in group['params']:
                if p.grad is None:
                    continue
                state = self.state[p]
                if len(state) == 0:
                    state['step'] = 0
                    state['m'] = torch.zeros_like(p)
                state['step'] += 1
                state['m'].mul_(group['beta']).add_(p.grad, alpha=1 - group['beta'])
                p.add_(torch.sign(state['m']), alpha=-group['lr'])
        return loss
w = torch.tensor([1.0, -2.0], requires_grad=True)
o = Sign([w], lr=0.25)
for _ in range(3):
    o.zero_grad()
    (w ** 2).sum().backward()
    o.step()
print(w, o.state[w], o)
print(o.state_dict())
s = torch.optim.lr_scheduler.StepLR(o, 1)
o.step(); s.step()
print(o.param_groups[0]['lr'])
# --- subclass of an engine's optimiser
import torch
class Warm(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__(params, lr=lr)
        self.t = 0
    def step(self, closure=None):
        self.t += 1
        for g in self.param_groups:
            g['lr'] = 0.1 * self.t
        return super().step(closure)
w = torch.tensor([1.0], requires_grad=True)
o = Warm([w], 0.1)
for _ in range(3):
    w.grad = torch.ones(1)
    o.step()
print(w, o.t, o)
# --- lbfgs
import torch
def rosenbrock(w):
    return (1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2
for options in (dict(lr=0.1, max_iter=5), dict(line_search_fn='strong_wolfe'), dict(line_search_fn='strong_wolfe', history_size=3, max_iter=7)):
    w = torch.tensor([-1.0, 1.5], requires_grad=True)
    o = torch.optim.LBFGS([w], **options)
    count = 0
    def closure():
        global count
        count += 1
        o.zero_grad()
        loss = rosenbrock(w)
        loss.backward()
        return loss
    for _ in range(2):
        loss = o.step(closure)
        print(f'{loss.item():.3f}', [round(v, 2) for v in w.tolist()], count)
    print(sorted(o.state[w]), o.state[w]['n_iter'], o.state[w]['func_evals'])
o = torch.optim.LBFGS([w], line_search_fn='other')
w.data = torch.tensor([3.0, 4.0])
try:
    o.step(closure)
except RuntimeError as e:
    print(e)
# --- deepcopy and pickle of an optimiser
import copy
import torch
w = torch.tensor([1.0, 2.0], requires_grad=True)
o = torch.optim.Adam([w], lr=0.1)
w.grad = torch.ones(2)
o.step()
p = copy.deepcopy(o)
v = p.param_groups[0]['params'][0]
print(v is w, v, p.state[v]['step'], len(p.state))
v.grad = torch.ones(2)
p.step()
print(w, v, o.state[w]['step'], p.state[v]['step'])
# --- changing betas, frozen parameters and data
import torch
w = torch.tensor([1.0, 2.0], requires_grad=True)
f = torch.tensor([1.0], requires_grad=False)
o = torch.optim.Adam([w, f], lr=0.1)
w.grad = torch.ones(2)
o.step()
o.param_groups[0]['betas'] = (0.5, 0.5)
o.step()
w.requires_grad_(False)
w.grad = None
o.step()
print(w, f)
w.data = torch.zeros(2)
w.grad = torch.ones(2)
o.step()
print(w)
alias = w
alias.grad = None
o.step()
print(alias is w, w)
# --- sparse adam refuses
import torch
w = torch.ones(2, requires_grad=True)
w.grad = torch.ones(2)
torch.optim.SparseAdam([w]).step()
