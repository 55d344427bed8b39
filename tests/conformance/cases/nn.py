# Activations, losses and layers as functions.
from harness import case, ints, t, unnamed
import torch

unnamed("linear", "mse_loss", "l1_loss", "cross_entropy", "nll_loss", "selu", "silu", "gelu", "softplus", "softsign",
        "logsigmoid", "relu6", "binary_cross_entropy_with_logits")

case("F", "leaky_relu", t(6), 0.2)
case("F", "elu", t(6))
for op in ["gelu", "softplus", "selu", "softsign", "silu", "relu6", "logsigmoid"]:
    case("F", op, t(8))
for op in ["relu", "sigmoid", "tanh"]:
    case("torch", op, t(2, 5))
for d in [0, 1, -1]:
    case("torch", "softmax", t(3, 4), d)
    case("torch", "log_softmax", t(3, 4), d)
case("F", "linear", t(4, 3), t(2, 3), t(2))
case("F", "linear", t(4, 3), t(2, 3))
case("F", "linear", t(2, 4, 3), t(2, 3), t(2))
case("F", "mse_loss", t(4, 2), t(4, 2))
case("F", "mse_loss", t(4, 2), t(4, 2), reduction="sum")
case("F", "l1_loss", t(4, 2), t(4, 2))
case("F", "cross_entropy", t(4, 5), ints(4))
case("F", "cross_entropy", t(5), torch.tensor(2))
case("F", "cross_entropy", t(4, 5), ints(4), weight=torch.tensor([1.0, 2.0, 0.5, 1.0, 3.0]))
case("F", "cross_entropy", t(4, 5), ints(4), reduction="none")
case("F", "cross_entropy", t(4, 5), ints(4), label_smoothing=0.1)
case("F", "nll_loss", t(4, 5), ints(4))
case("F", "binary_cross_entropy_with_logits", t(4), torch.tensor([0.0, 1.0, 1.0, 0.0]))
