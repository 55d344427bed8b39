# Making tensors: from data, filled, in ranges, in combination; casts, and the refusals of each.
from harness import error, ints, of, t, text, tried, unnamed
import torch
import torch.nn.functional as F

unnamed("vander", "combinations", "cartesian_prod", "meshgrid")

for a in [(5,), (1, 2, 0.25), (5, 0, -2), (2.5,), (0, 1, 0.3), (5, 1), (1, 5, 0), (3, 3), (-3, 3), (0.0, 5.0)]:
    tried("torch", "arange", *a)
tried("torch", "arange", 3, dtype=torch.float32)
tried("torch", "arange", 3, dtype=torch.float64)
for a in [(0, 1, 5), (0, 1, 1), (0, 1, 0), (0, 1, -1), (-2.5, 3, 7), (5, 1, 4)]:
    tried("torch", "linspace", *a)
    tried("torch", "logspace", *a)
tried("torch", "linspace", 0, 10, 5, dtype=torch.int64)
tried("torch", "logspace", 0, 4, 5, 2)
for a in [(3,), (2, 3), (3, 2), (0,), (-1,), (2, -3)]:
    tried("torch", "eye", *a)
tried("torch", "eye", 2, dtype=torch.bool)
for op in ["zeros", "ones"]:
    for size in [(2, 3), (0,), (2, 0, 3), (-1,), (2, -3), ()]:
        tried("torch", op, size)
    for d in ["int64", "bool", "float64", "uint8", "int32"]:
        tried("torch", op, 2, 2, dtype=getattr(torch, d))
        tried("torch", op + "_like", t(2, 2), dtype=getattr(torch, d), leaves=False)
        tried("method", "new_" + op, t(2), 3, dtype=getattr(torch, d), leaves=False)
    tried("torch", op + "_like", ints(2, 0))
    tried("method", "new_" + op, ints(2), (2, 2))
    tried("method", "new_" + op, ints(2), -1)
for size, value in [((2, 2), 7), ((2,), 1.5), ((2,), True), ((0,), 3), ((2, -1), 1), ((), 2)]:
    tried("torch", "full", size, value)
    tried("method", "new_full", ints(2), size, value)
    tried("torch", "full_like", t(2), value, leaves=False)
tried("torch", "full", (2,), 1.5, dtype=torch.int64)
tried("torch", "scalar_tensor", 3)
tried("method", "new_tensor", t(2), [[1, 2], [3, 4]], leaves=False)
for a in [(3, 3), (3, 4, 1), (4, 2, -1), (0, 3), (3, 3, -5), (-1, 2), (2, -1)]:
    tried("torch", "tril_indices", *a)
    tried("torch", "triu_indices", *a)
tried("torch", "vander", t(3))
tried("torch", "vander", of(1, 2, 3))
tried("torch", "vander", t(3), 2, True)
tried("torch", "vander", t(3), 0)
tried("torch", "vander", t(3), -1)
tried("torch", "vander", t(3, 2))
for kw in [{}, {"r": 3}, {"r": 2, "with_replacement": True}, {"r": 0}, {"r": 5}, {"r": -1}]:
    tried("torch", "combinations", t(4), **kw)
tried("torch", "combinations", t(2, 2))
tried("torch", "cartesian_prod", t(2), t(3))
tried("torch", "cartesian_prod", t(2))
tried("torch", "cartesian_prod", t(2, 2))
for kw in [{}, {"indexing": "ij"}, {"indexing": "xy"}, {"indexing": "zz"}]:
    tried("torch", "meshgrid", t(2), t(3), **kw)
    tried("torch", "meshgrid", t(2), t(3), t(2), **kw)
tried("torch", "meshgrid", t(2), torch.tensor(1.5))
for a in [(of(0, 2, 1),), (of([0], [1]), 3), (of(5), 3), (of(-1),), (of(1.0),), (ints(0), 3), (ints(0),)]:
    tried("F", "one_hot", *a)
W = of(1.7, -1.7, 300.0, -200.0, 0.0)
for op in ["float", "double", "long", "int", "short", "char", "bool"]:
    tried("method", op, W.clone())
    tried("method", op, ints(4, low=-70000, high=70000))
tried("method", "byte", of(300, -1, 255, 256))
tried("method", "type_as", t(2), ints(2), leaves=False)
text("torch.ones(2).type()", torch.ones(2).type())
text("torch.ones(2).long().type()", torch.ones(2).long().type())
text("torch.ones(2).type('torch.LongTensor')", torch.ones(2).type("torch.LongTensor"))
text("torch.LongTensor([1, 2])", torch.LongTensor([1, 2]))
text("torch.tensor([torch.tensor(1), torch.tensor(2.5)])", torch.tensor([torch.tensor(1), torch.tensor(2.5)]))
text("torch.tensor([true, 2])", torch.tensor([True, 2]))
text("torch.tensor([[], []])", torch.tensor([[], []]))
text("torch.zeros(2, 0, 3, {dtype: torch.int64})", torch.zeros(2, 0, 3, dtype=torch.int64))
text("torch.tensor(true)", torch.tensor(True))
text("torch.ones(2, 3).sort()", torch.ones(2, 3).sort(stable=True))
text("torch.ones(2).long().element_size()", 8)
error("torch.tensor([[1, 2], [3]])", lambda: torch.tensor([[1, 2], [3]]))
error("torch.tensor([[1], 2])", lambda: torch.tensor([[1], 2]))
error("torch.tensor([1, [2]])", lambda: torch.tensor([1, [2]]))
error("torch.tensor('a')", lambda: torch.tensor("a"))
error("torch.tensor(null)", lambda: torch.tensor(None))
error("torch.tensor([300], {dtype: torch.uint8})", lambda: torch.tensor([300], dtype=torch.uint8))
error("torch.tensor([torch.ones(2)])", lambda: torch.tensor([torch.ones(2)]))
error("torch.ones(2).type('foo')", lambda: torch.ones(2).type("foo"))
error("torch.ones(2).to('foo')", lambda: torch.ones(2).to("foo"))
error("torch.ones(2).item()", lambda: torch.ones(2).item())
error("torch.ones(2, {requires_grad: true}).apply_((v) => v)", lambda: torch.ones(2, requires_grad=True).apply_(lambda v: v))
