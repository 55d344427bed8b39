# Matrix products.
from harness import *
import torch

unnamed("matmul", "outer", "ger", "vdot", "inner", "kron", "tensordot")

for op in ["outer", "ger"]:
    case("torch", op, t(3), t(2))
    case("torch", op, t(0), t(2))
fail("torch", "outer", t(2, 2), t(2))
case("torch", "vdot", t(3), t(3))
for a, b in [([3], [3]), ([2, 3], [3]), ([2, 3], [4, 3]), ([], [2]), ([2, 2, 3], [3])]:
    case("torch", "inner", t(*a), t(*b))
fail("torch", "inner", t(2, 3), t(2))
for scale in [{}, {"beta": 0.5, "alpha": 2}, {"beta": 2}]:
    case("torch", "addmv", t(2), t(2, 3), t(3), **scale)
    case("torch", "addr", t(2, 3), t(2), t(3), **scale)
    case("torch", "baddbmm", t(2, 2, 4), t(2, 2, 3), t(2, 3, 4), **scale)
    case("torch", "addbmm", t(2, 4), t(2, 2, 3), t(2, 3, 4), **scale)
    case("inplace", "addmv_", t(2), t(2, 3), t(3), **scale)
# 1.13 spreads the gradient of a tall matrix's trace wrongly; later releases do not.
for shape in [(3, 3), (2, 4), (1, 3)]:
    case("torch", "trace", t(*shape))
fail("torch", "trace", t(3))
for a, b in [([2, 2], [2, 3]), ([3], [2]), ([2, 2], [3]), ([], [2])]:
    case("torch", "kron", t(*a), t(*b))
for dims in [0, 1, 2]:
    case("torch", "tensordot", t(2, 3, 3), t(3, 3, 2) if dims else t(2), dims)
case("torch", "tensordot", t(2, 3, 4), t(4, 2), [[0, 2], [1, 0]])
fail("torch", "tensordot", t(2, 3), t(2, 3), 1)

for a, b in [([3], [3]), ([2, 3], [3]), ([3], [3, 2]), ([2, 3], [3, 4]), ([5, 2, 3], [5, 3, 4]), ([5, 2, 3], [3, 4]),
             ([2, 3], [5, 3, 4]), ([3], [5, 3, 4]), ([5, 2, 3], [3]), ([2, 1, 2, 3], [4, 3, 2])]:
    case("torch", "matmul", t(*a), t(*b))
case("torch", "mm", t(2, 3), t(3, 2))
case("torch", "mm", ints(2, 3), ints(3, 2))
case("torch", "bmm", t(2, 2, 3), t(2, 3, 2))
case("torch", "mv", t(2, 3), t(3))
case("torch", "dot", t(3), t(3))

z = torch.zeros
error("torch.zeros(2, 3).mm(torch.zeros(2, 3))", lambda: z(2, 3).mm(z(2, 3)))
error("torch.zeros(2, 3).matmul(torch.zeros(2))", lambda: z(2, 3).matmul(z(2)))
error("torch.zeros(3).dot(torch.zeros(4))", lambda: z(3).dot(z(4)))
error("torch.zeros(2, 3, 4).matmul(torch.zeros(2, 5, 6))", lambda: z(2, 3, 4).matmul(z(2, 5, 6)))
