# Matrix products.
from harness import *
import torch

unnamed("matmul")

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
