# Shapes and indexing: views, joins, splits, gathers.
from harness import bools, case, error, ints, t, unnamed
import torch

# Views through reshape, and ops that PyTorch makes of others.
unnamed("flatten", "reshape", "view", "where", "gather", "tril", "triu", "split", "chunk", "narrow")

case("method", "view", t(2, 6), 3, -1)
case("method", "reshape", t(2, 6), [4, 3])
case("method", "flatten", t(2, 3, 4), 1)
case("method", "permute", t(2, 3, 4), 2, 0, 1)
case("method", "transpose", t(2, 3, 4), 0, -1)
case("method", "t", t(2, 3))
case("method", "squeeze", t(2, 1, 3))
case("method", "squeeze", t(2, 1, 3), 1)
case("method", "unsqueeze", t(2, 3), -1)
case("method", "expand", t(2, 1), 3, 2, 4)
case("method", "repeat", t(2, 3), 2, 1, 2)
case("torch", "cat", [t(2, 3), t(1, 3)], 0)
case("torch", "cat", [t(2, 3), t(2, 1)], dim=-1)
case("torch", "stack", [t(2, 3), t(2, 3)], 1)
case("torch", "split", t(5, 2), 2)
case("torch", "split", t(5, 2), [1, 4])
case("torch", "chunk", t(5, 2), 3)
case("method", "narrow", t(4, 3), 0, 1, 2)
case("method", "select", t(4, 3), 1, -1)
case("torch", "gather", t(3, 4), 1, ints(3, 2, high=4))
case("torch", "tril", t(3, 3))
case("torch", "triu", t(3, 3), 1)
case("torch", "where", bools(2, 3), t(2, 3), t(3))
case("method", "masked_fill", t(2, 3), bools(2, 3), 7.0)

z = torch.zeros
error("torch.zeros(2, 3).view(4)", lambda: z(2, 3).view(4))
error("torch.zeros(2, 3).view(-1, -1)", lambda: z(2, 3).view(-1, -1))
error("torch.zeros(3)[5]", lambda: z(3)[5])
error("torch.cat([torch.zeros(2, 3), torch.zeros(2, 4)])", lambda: torch.cat([z(2, 3), z(2, 4)]))
error("torch.stack([torch.zeros(2), torch.zeros(3)])", lambda: torch.stack([z(2), z(3)]))
error("torch.zeros(2, 3).expand(4, 3)", lambda: z(2, 3).expand(4, 3))
