# --- grad_fn and what it leads to
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = torch.tensor([3.0, 4.0], requires_grad=True)
z = (x * y + x.exp()).sum()
print(z.grad_fn, z.grad_fn.name(), type(z.grad_fn).__name__, x.grad_fn)
print(z.grad_fn.next_functions)
add = z.grad_fn.next_functions[0][0]
print(add, [f[0].name() for f in add.next_functions])
mul = add.next_functions[0][0]
print(mul.next_functions, mul.next_functions[0][0].variable is x)
print(mul._saved_self is x, mul._saved_other)
print(add.next_functions[1][0]._saved_result)
print(z.grad_fn is z.grad_fn, add == z.grad_fn.next_functions[0][0], add.metadata)
z.backward()
print(x.grad, y.grad)
try:
    print(mul._saved_self)
except RuntimeError as e:
    print(str(e)[:80])
print(hasattr(add, '_saved_nothing'))
# --- backward and its arguments
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
w = torch.tensor([5.0, 6.0], requires_grad=True)
y = x * w
y.backward(torch.tensor([1.0, 10.0]), retain_graph=True)
print(x.grad, w.grad)
y.backward(gradient=torch.ones(2), inputs=[x], retain_graph=True)
print(x.grad, w.grad)
y.sum().backward(create_graph=True)
print(x.grad, x.grad.requires_grad)
torch.autograd.backward([y, y.sum()], [torch.ones(2), None])
print(w.grad)
for f in (lambda: y.backward(), lambda: y.sum().backward(), lambda: torch.ones(1).backward(),
          lambda: (x * 2).backward(torch.ones(3)), lambda: (x * 2).sum().backward(inputs=[])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# --- torch.autograd.grad
import torch
x = torch.tensor(2.0, requires_grad=True)
y = x ** 3
g, = torch.autograd.grad(y, x, create_graph=True)
h, = torch.autograd.grad(g, [x], create_graph=True)
k, = torch.autograd.grad(h, (x,))
print(g, h, k, x.grad)
a = torch.ones(3, requires_grad=True)
b = torch.ones(3, requires_grad=True)
print(torch.autograd.grad((a * 2).sum(), [a, b], allow_unused=True))
print(torch.autograd.grad([a * 2, a * b], [a, b], [torch.ones(3), torch.ones(3)]))
print(torch.autograd.grad(outputs=a * 3, inputs=(p for p in [a]), grad_outputs=torch.tensor([1., 2., 3.])))
for f in (lambda: torch.autograd.grad((a * 2).sum(), [a, b]), lambda: torch.autograd.grad(a * 2, a),
          lambda: torch.autograd.grad((a * 2).sum(), torch.ones(3)), lambda: torch.autograd.grad(3, a)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# --- hooks on tensors
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
seen = []
first = y.register_hook(lambda g: seen.append(g))
second = y.register_hook(lambda g: g * 2)
third = x.register_hook(lambda g: g + 1)
y.sum().backward(retain_graph=True)
print(seen, x.grad, type(first).__name__)
first.remove()
first.remove()
with second:
    pass
x.grad = None
y.sum().backward()
print(len(seen), x.grad)
y.retain_grad()
try:
    torch.ones(1).register_hook(print)
except RuntimeError as e:
    print(e)
z = x * 2
z.register_hook(lambda g: print('grad of z', g))
z.retain_grad()
z.sum().backward()
print(z.grad, z.retains_grad, x.retains_grad)
# --- hooks on nodes
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * torch.ones(2, requires_grad=True)
h = y.grad_fn.register_hook(lambda gi, go: print('after', gi, go))
p = y.grad_fn.register_prehook(lambda go: (go[0] * 10,))
y.sum().backward(retain_graph=True)
print(x.grad)
h.remove()
p.remove()
y.sum().backward()
print(x.grad)
# --- an error in a hook comes out as it is
import torch
import traceback
x = torch.tensor([1.0, 2.0], requires_grad=True)
class Mine(Exception):
    pass
mine = Mine('from a hook', 3)
def hook(g):
    raise mine
y = x * 2
y.register_hook(hook)
try:
    y.sum().backward()
except Mine as e:
    print(e is mine, e.args, traceback.extract_tb(e.__traceback__)[-1].name)
class Bad(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2
    @staticmethod
    def backward(ctx, g):
        return {}['no such key']
try:
    Bad.apply(x).sum().backward()
except KeyError as e:
    print(repr(e), traceback.extract_tb(e.__traceback__)[-1].name)
class Worse(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 1 / 0
try:
    Worse.apply(x)
except ZeroDivisionError as e:
    print(e)
(x * 2).sum().backward()
print(x.grad)
# --- a function of the reader's own
import torch
class Exp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, i):
        result = i.exp()
        print(torch.is_grad_enabled(), ctx.needs_input_grad, i.requires_grad)
        ctx.save_for_backward(result)
        ctx.label = 'kept'
        return result
    @staticmethod
    def backward(ctx, grad_output):
        result, = ctx.saved_tensors
        print(ctx.label, grad_output, ctx.needs_input_grad)
        return grad_output * result
x = torch.tensor([0.0, 1.0], requires_grad=True)
y = Exp.apply(x)
print(y, y.grad_fn, y.grad_fn.name(), type(y.grad_fn).__name__)
y.sum().backward()
print(x.grad)
print(Exp.apply(x.detach()), Exp.apply(torch.ones(1)).requires_grad)
with torch.no_grad():
    print(Exp.apply(x).requires_grad)
g, = torch.autograd.grad(Exp.apply(x).sum(), x, create_graph=True)
print(torch.autograd.grad(g.sum(), x))
try:
    y.sum().backward()
except RuntimeError as e:
    print(str(e)[:60])
# --- several inputs and outputs, numbers and None
import torch
class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, w, factor, text='t'):
        ctx.save_for_backward(x, w)
        ctx.factor = factor
        return x * w * factor, (x + w), 'other'
    @staticmethod
    def backward(ctx, g1, g2, g3):
        x, w = ctx.saved_tensors
        print(g1, g2, g3)
        gx = g1 * w * ctx.factor + g2 if ctx.needs_input_grad[0] else None
        gw = g1 * x * ctx.factor + g2 if ctx.needs_input_grad[1] else None
        return gx, gw, None, None
x = torch.tensor([1.0, 2.0], requires_grad=True)
w = torch.tensor([3.0, 4.0])
a, b, c = Scale.apply(x, w, 10, 'm')
print(a, b, c)
a.sum().backward()
print(x.grad, w.grad)
# --- errors of custom functions
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
def make(result):
    class F(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x, n):
            return x * 2
        @staticmethod
        def backward(ctx, g):
            return result(g)
    return F
for result in (lambda g: g, lambda g: (g, None, None), lambda g: (g, None, g), lambda g: (g, g), lambda g: (torch.ones(3), None),
               lambda g: (3, None), lambda g: (None, None)):
    try:
        y = make(result).apply(x, 1).sum()
        y.backward()
        print(x.grad)
    except Exception as e:
        print(type(e).__name__, str(e)[:150])
class NoForward(torch.autograd.Function):
    pass
class NoBackward(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2
for f in (lambda: NoForward.apply(x), lambda: NoBackward.apply(x).sum().backward(), lambda: NoBackward()(x)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, str(e)[:90])
class Saves(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x, 3)
        return x
try:
    Saves.apply(x)
except TypeError as e:
    print(e)
# --- mark_dirty, non differentiable, materialize
import torch
class Inplace(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        x.add_(1)
        ctx.mark_dirty(x)
        return x
    @staticmethod
    def backward(ctx, g):
        return g * 2
x = torch.tensor([1.0], requires_grad=True)
y = x * 1
z = Inplace.apply(y)
print(z, z is y, y)
z.sum().backward()
print(x.grad)
class Sort(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        s, i = x.sort()
        ctx.mark_non_differentiable(i)
        ctx.save_for_backward(x, i)
        ctx.set_materialize_grads(False)
        return s, i
    @staticmethod
    def backward(ctx, g1, g2):
        print(g1, g2)
        x, i = ctx.saved_tensors
        return torch.zeros_like(x).index_add_(0, i, g1)
x = torch.tensor([3.0, 1.0, 2.0], requires_grad=True)
s, i = Sort.apply(x)
print(s, i, i.requires_grad)
(s * torch.tensor([1.0, 2.0, 3.0])).sum().backward()
print(x.grad)
class Both(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.set_materialize_grads(False)
        return x * 1, x * 2
    @staticmethod
    def backward(ctx, a, b):
        print(a, b)
        return b
a, b = Both.apply(x)
b.sum().backward()
# --- once_differentiable, straight through and quantise
import torch
from torch.autograd import Function
from torch.autograd.function import once_differentiable
class Square(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x
    @staticmethod
    @once_differentiable
    def backward(ctx, g):
        x, = ctx.saved_tensors
        print(torch.is_grad_enabled())
        return 2 * x * g
x = torch.tensor([3.0], requires_grad=True)
g, = torch.autograd.grad(Square.apply(x), x, create_graph=True)
print(g.detach(), g.requires_grad)
g, = torch.autograd.grad((Square.apply(x) * x).sum(), x, create_graph=True)
try:
    g.sum().backward()
except RuntimeError as e:
    print(e)
class Round(Function):
    @staticmethod
    def forward(ctx, x):
        return x.round()
    @staticmethod
    def backward(ctx, g):
        return g
w = torch.tensor([0.4, 1.6], requires_grad=True)
(Round.apply(w) * torch.tensor([1.0, 2.0])).sum().backward()
print(w.grad)
same = Round.apply
print(same(w))
# --- functional
import torch
from torch.autograd import functional as F
x = torch.tensor([1.0, 2.0])
y = torch.tensor([3.0, 4.0])
print(F.jacobian(lambda a: a ** 2, x))
print(F.jacobian(lambda a, b: (a * b, a.sum()), (x, y)))
print(F.jacobian(lambda a: a.sum(), (x,)))
print(F.hessian(lambda a: (a ** 3).sum(), x))
print(F.hessian(lambda a, b: (a * b ** 2).sum(), (x, y)))
print(F.vjp(lambda a: a ** 2, x, torch.tensor([1.0, 10.0])))
print(F.jvp(lambda a: a ** 2, x, torch.tensor([1.0, 10.0])))
print(F.vhp(lambda a: (a ** 3).sum(), x, torch.tensor([1.0, 10.0])))
print(F.hvp(lambda a: (a ** 3).sum(), x, torch.tensor([1.0, 10.0])))
print(F.vjp(lambda a, b: (a * b, b), (x, y), (torch.ones(2), torch.ones(2))))
z = torch.tensor([2.0], requires_grad=True)
j = F.jacobian(lambda a: a ** 3, z, create_graph=True)
print(j)
j.sum().backward()
print(z.grad)
for f in (lambda: F.vjp(lambda a: a, x), lambda: F.vjp(lambda a: a, [x]), lambda: F.vjp(lambda a: a, x, torch.ones(3)),
          lambda: F.jvp(lambda a: a, (x, y), x), lambda: F.hessian(lambda a: a, x), lambda: F.hvp(lambda a: (a, a), x, x),
          lambda: F.jacobian(lambda a: 3, x), lambda: F.jacobian(lambda a: y, x, strict=True),
          lambda: F.jacobian(lambda a, b: a, (x, y), strict=True), lambda: F.hessian(lambda a: a.sum(), x, strict=True),
          lambda: F.vhp(lambda a: a, x, x), lambda: F.jvp(lambda a: a, x, (x, x))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(F.jacobian(lambda a: y, x), F.hessian(lambda a: a.sum(), x))
# --- gradcheck
import torch
from torch.autograd import gradcheck, gradgradcheck
x = torch.tensor([[1.0, 2.0], [0.5, -1.0]], dtype=torch.float64, requires_grad=True)
print(gradcheck(lambda a: a ** 2, x, eps=1e-2, atol=1e-2), gradgradcheck(lambda a: a.sin().sum(), x, eps=1e-2, atol=1e-2))
print(gradcheck(lambda a, b: (a * b, a.sum()), (x, x.detach().clone().requires_grad_()), eps=1e-2, atol=1e-2))
class Wrong(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2
    @staticmethod
    def backward(ctx, g):
        return g * 3
v = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
try:
    gradcheck(Wrong.apply, v, eps=1e-2, atol=1e-2)
except Exception as e:
    print(type(e).__name__, isinstance(e, RuntimeError), str(e).splitlines()[0])
print(gradcheck(Wrong.apply, v, eps=1e-2, atol=1e-2, raise_exception=False))
try:
    gradcheck(lambda a: a, torch.ones(2, dtype=torch.float64))
except ValueError as e:
    print(e)
# --- anomalies
import torch
import warnings
warnings.simplefilter('ignore')
x = torch.tensor([0.0, -1.0], requires_grad=True)
with torch.autograd.set_detect_anomaly(True):
    print(torch.is_anomaly_enabled())
    y = torch.sqrt(x)
    try:
        y.sum().backward()
    except RuntimeError as e:
        print(e)
print(torch.is_anomaly_enabled())
torch.autograd.set_detect_anomaly(True)
print(torch.is_anomaly_enabled())
torch.autograd.set_detect_anomaly(False)
# --- modes
import torch
x = torch.ones(1, requires_grad=True)
@torch.no_grad()
def f(a):
    return a * 2
print(f(x).requires_grad, f.__name__)
with torch.no_grad():
    y = x * 2
    with torch.enable_grad():
        z = x * 2
    print(y.requires_grad, z.requires_grad)
    with torch.set_grad_enabled(True):
        print((x * 2).requires_grad)
    print((x * 2).requires_grad)
with torch.inference_mode():
    t = x * 2
    print(t.requires_grad, torch.is_inference_mode_enabled(), t.is_inference())
try:
    t.requires_grad_()
except RuntimeError as e:
    print(e)
from torch.autograd import Variable
v = Variable(torch.ones(2), requires_grad=True)
print(v, isinstance(v, Variable), isinstance(v, torch.Tensor), isinstance(torch.ones(1), Variable))
# --- in place changes are noticed
import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 2
z = y.exp()
z.add_(1)
try:
    z.sum().backward()
except RuntimeError as e:
    print(e)
try:
    x.add_(1)
except RuntimeError as e:
    print(e)
class Keep(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * 1
    @staticmethod
    def backward(ctx, g):
        return g * ctx.saved_tensors[0]
a = x * 1
b = Keep.apply(a)
a.mul_(2)
try:
    b.sum().backward()
except RuntimeError as e:
    print(e)
