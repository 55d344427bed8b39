# What backward() refuses.
from harness import error
import torch

z = torch.zeros
error("torch.zeros(2).add(torch.zeros(2)).backward()", lambda: z(2).add(z(2)).backward())
error("torch.zeros(2, {requires_grad: true}).mul(2).backward()", lambda: z(2, requires_grad=True).mul(2).backward())
error("torch.zeros(2, {requires_grad: true}).add_(1)", lambda: z(2, requires_grad=True).add_(1))


def twice():
    x = torch.ones(2, requires_grad=True)
    y = (x * x).sum()
    y.backward()
    y.backward()


error("(() => { const x = torch.ones(2, {requires_grad: true}); const y = x.mul(x).sum(); y.backward(); y.backward(); })()", twice)
