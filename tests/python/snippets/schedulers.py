# --- rates over time
import torch
from torch.optim import lr_scheduler as s
def show(name, make, n=12, opt=None):
    a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
    o = torch.optim.SGD([{'params': [a]}, {'params': [b], 'lr': 0.5}], lr=1.0, momentum=0.9)
    scheduler = make(o)
    rates = []
    for _ in range(n):
        rates.append([round(g['lr'], 6) for g in o.param_groups])
        o.step()
        scheduler.step()
    print(name, rates, [round(lr, 6) for lr in scheduler.get_last_lr()])
    print({k: v for k, v in scheduler.state_dict().items() if not callable(v) and k not in ('_scale_fn_ref', 'anneal_func', '_schedulers', '_last_lr')})
show('step', lambda o: s.StepLR(o, 3, 0.5))
show('multi', lambda o: s.MultiStepLR(o, [2, 5, 5], 0.5))
show('constant', lambda o: s.ConstantLR(o, 0.25, 4))
show('linear', lambda o: s.LinearLR(o, 0.25, 1.0, 4))
show('linear2', lambda o: s.LinearLR(o, 1.0, 0.1, 6))
show('exponential', lambda o: s.ExponentialLR(o, 0.9))
show('poly', lambda o: s.PolynomialLR(o, 4, 2.0))
show('cosine', lambda o: s.CosineAnnealingLR(o, 5, 0.1))
show('restarts', lambda o: s.CosineAnnealingWarmRestarts(o, 3))
show('restarts2', lambda o: s.CosineAnnealingWarmRestarts(o, 2, 2, 0.1))
show('lambda', lambda o: s.LambdaLR(o, lambda e: 0.9 ** e))
show('lambdas', lambda o: s.LambdaLR(o, [lambda e: 0.9 ** e, lambda e: e]))
show('multiplicative', lambda o: s.MultiplicativeLR(o, lambda e: 0.9))
show('cyclic', lambda o: s.CyclicLR(o, 0.1, 1.0, 3, 2))
show('cyclic2', lambda o: s.CyclicLR(o, 0.1, 1.0, 3, mode='triangular2'))
show('cyclic3', lambda o: s.CyclicLR(o, 0.1, [1.0, 2.0], 3, mode='exp_range', gamma=0.9, cycle_momentum=False))
show('cyclic4', lambda o: s.CyclicLR(o, 0.1, 1.0, 3, scale_fn=lambda x: 1 / x))
show('one', lambda o: s.OneCycleLR(o, 1.0, 12))
show('one2', lambda o: s.OneCycleLR(o, [1.0, 2.0], epochs=3, steps_per_epoch=4, anneal_strategy='linear', three_phase=True))
show('sequential', lambda o: s.SequentialLR(o, [s.ConstantLR(o, 0.1, 2), s.ExponentialLR(o, 0.9)], [4]))
show('chained', lambda o: s.ChainedScheduler([s.ConstantLR(o, 0.1, 2), s.ExponentialLR(o, 0.9)]))
# --- momentum goes the other way
import torch
from torch.optim import lr_scheduler as s
w = torch.ones(1, requires_grad=True)
for o, make in ((torch.optim.SGD([w], 0.1, momentum=0.9), lambda o: s.OneCycleLR(o, 1.0, 8)),
                (torch.optim.Adam([w]), lambda o: s.OneCycleLR(o, 0.1, 8)),
                (torch.optim.SGD([w], 0.1, momentum=0.9), lambda o: s.CyclicLR(o, 0.1, 1.0, 3))):
    scheduler = make(o)
    out = []
    for _ in range(8):
        g = o.param_groups[0]
        out.append((round(g['lr'], 5), round(g['betas'][0] if 'betas' in g else g['momentum'], 5)))
        w.grad = torch.ones(1)
        o.step()
        scheduler.step()
    print(out, w)
    print(sorted(g))
# --- order and override warnings
import torch
from torch.optim.lr_scheduler import StepLR, LambdaLR
w = torch.ones(1, requires_grad=True)
o = torch.optim.SGD([w], lr=0.1)
scheduler = StepLR(o, 1)
scheduler.step()
o.step()
scheduler.step()
print(scheduler.get_last_lr(), scheduler.get_lr())
o2 = torch.optim.SGD([w], lr=0.1)
scheduler2 = StepLR(o2, 1)
o2.step = lambda: None
scheduler2.step()
scheduler.step(5)
print(o.param_groups[0]['lr'])
# --- verbose printing
import torch
from torch.optim import lr_scheduler as s
w = torch.ones(1, requires_grad=True)
o = torch.optim.SGD([{'params': [w]}, {'params': [torch.ones(1, requires_grad=True)], 'lr': 1}], lr=0.1)
scheduler = s.ExponentialLR(o, 0.5, verbose=True)
o.step()
scheduler.step()
scheduler.step(7)
restarts = s.CosineAnnealingWarmRestarts(o, 3, verbose=True)
restarts.step(0.5)
restarts.step()
# --- plateau
import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau
w = torch.ones(1, requires_grad=True)
for options, values in ((dict(patience=1), [1, 0.9, 0.9, 0.9, 0.9, 0.9, 0.1, 0.2, 0.2, 0.2]),
                        (dict(mode='max', patience=0, factor=0.5, cooldown=2), [1, 0.9, 2, 2, 2, 2, 2]),
                        (dict(threshold_mode='abs', threshold=0.1, patience=0, min_lr=0.01), [1, 0.95, 0.8, 0.75, 0.7]),
                        (dict(mode='max', threshold_mode='abs', patience=0, min_lr=[0.05]), [1, 1, 1, 1])):
    o = torch.optim.SGD([w], lr=0.1)
    s = ReduceLROnPlateau(o, verbose=True, **options)
    for v in values:
        s.step(torch.tensor(float(v)))
        print(round(o.param_groups[0]['lr'], 8), s.num_bad_epochs, s.best, s.in_cooldown)
    print({k: v for k, v in s.state_dict().items()})
s.step(3, epoch=9)
# --- errors
import torch
from torch.optim import lr_scheduler as s
w = torch.ones(1, requires_grad=True)
o = torch.optim.SGD([w], lr=0.1)
def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: s.StepLR(3, 1))
attempt(lambda: s.StepLR([w], 1))
attempt(lambda: s.StepLR(o, 1, last_epoch=3))
attempt(lambda: s.ConstantLR(o, 2))
attempt(lambda: s.LinearLR(o, 2))
attempt(lambda: s.LinearLR(o, 0.5, 2))
attempt(lambda: s.LambdaLR(o, [1, 2]))
attempt(lambda: s.MultiplicativeLR(o, [1, 2]))
attempt(lambda: s.CosineAnnealingWarmRestarts(o, 0))
attempt(lambda: s.CosineAnnealingWarmRestarts(o, 1, 0.5))
attempt(lambda: s.CosineAnnealingWarmRestarts(o, 1).step(-1))
attempt(lambda: s.OneCycleLR(o, 0.1))
attempt(lambda: s.OneCycleLR(o, 0.1, -1))
attempt(lambda: s.OneCycleLR(o, 0.1, epochs=-1, steps_per_epoch=3))
attempt(lambda: s.OneCycleLR(o, 0.1, epochs=1, steps_per_epoch=0))
attempt(lambda: s.OneCycleLR(o, 0.1, 10, pct_start=2))
attempt(lambda: s.OneCycleLR(o, 0.1, 10, anneal_strategy='x'))
attempt(lambda: s.OneCycleLR(o, [0.1, 0.2], 10))
attempt(lambda: s.OneCycleLR(torch.optim.Adagrad([w]), 0.1, 10))
attempt(lambda: s.CyclicLR(o, 0.1, 1, mode='x'))
attempt(lambda: s.CyclicLR(torch.optim.Adam([w]), 0.1, 1))
attempt(lambda: s.ReduceLROnPlateau(o, factor=1.5))
attempt(lambda: s.ReduceLROnPlateau(o, mode='x'))
attempt(lambda: s.ReduceLROnPlateau(o, threshold_mode='x'))
attempt(lambda: s.ReduceLROnPlateau(o, min_lr=[1, 2]))
attempt(lambda: s.ReduceLROnPlateau(3))
attempt(lambda: s.SequentialLR(o, [s.StepLR(o, 1)], [1]))
attempt(lambda: s.SequentialLR(o, [s.StepLR(torch.optim.SGD([w], lr=1), 1), s.StepLR(o, 1)], [1]))
attempt(lambda: s.ChainedScheduler([s.StepLR(torch.optim.SGD([w], lr=1), 1), s.StepLR(o, 1)]))
one = s.OneCycleLR(torch.optim.SGD([w], lr=1, momentum=0.9), 0.1, 2)
def over():
    for _ in range(5):
        one.step()
attempt(over)
# --- a scheduler of the reader's own, and going on from a state
import torch
from torch.optim.lr_scheduler import _LRScheduler, StepLR
class Inverse(_LRScheduler):
    def __init__(self, optimizer, last_epoch=-1, verbose=False):
        super().__init__(optimizer, last_epoch, verbose)
    def get_lr(self):
        return [base / (1 + self.last_epoch) for base in self.base_lrs]
w = torch.ones(1, requires_grad=True)
o = torch.optim.SGD([w], lr=1.0)
s = Inverse(o, verbose=True)
for _ in range(3):
    o.step()
    s.step()
print(s.get_last_lr(), s.last_epoch, s.state_dict())
p = torch.optim.SGD([w], lr=1.0)
t = Inverse(p)
t.load_state_dict(s.state_dict())
p.load_state_dict(o.state_dict())
p.step(); t.step()
print(t.get_last_lr(), p.param_groups[0]['lr'], p)
u = StepLR(p, 2, last_epoch=4)
print(u.get_last_lr())
_LRScheduler(p)
