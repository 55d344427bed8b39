# Making tensors.
from harness import case, error
import torch

case("torch", "arange", 5)
case("torch", "arange", 1, 2, 0.25)
case("torch", "linspace", 0, 1, 5)
case("torch", "eye", 3)
case("torch", "full", [2, 2], 7)

error("torch.tensor([[1, 2], [3]])", lambda: torch.tensor([[1, 2], [3]]))
