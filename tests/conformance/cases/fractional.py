# Pooling at places that are drawn: values, gradients, places, PyTorch's own draws, and the layers.
from harness import *
import json
import torch
from torch import nn

unnamed("fractional_max_pool2d", "fractional_max_pool3d")
for dims, shape in [(2, (2, 3, 7, 9)), (2, (2, 6, 5)), (3, (1, 2, 5, 6, 7))]:
    channels = shape[-dims - 1]
    count = shape[0] if len(shape) == dims + 2 else 1
    for kernel, size, ratio in [(2, 3, None), (3, None, 0.5), ([2] * (dims - 1) + [3], [2] * dims, None), (2, None, [0.6] * dims)]:
        samples = torch.rand(count, channels, dims)
        case("F", f"fractional_max_pool{dims}d", t(*shape), kernel, size, ratio, _random_samples=samples)
        case("F", f"fractional_max_pool{dims}d", t(*shape), kernel, size, ratio, True, _random_samples=samples)
fail("F", "fractional_max_pool2d", t(1, 1, 4, 4), 2)
fail("F", "fractional_max_pool2d", t(1, 1, 4, 4), 3, 3)
fail("F", "fractional_max_pool2d", t(4, 4), 2, 2)
fail("F", "fractional_max_pool3d", t(1, 1, 4, 4, 4), 3, 3)


def drawn(js, make, shape):
    size = json.dumps(list(shape))

    def work():
        torch.manual_seed(6)
        m = make()
        return f"{m} {m(torch.arange(float(torch.Size(shape).numel())).reshape(shape))} {torch.rand(1)}"

    text(f"(() => {{ torch.manual_seed(6); const m = {js}; return `${{m}} ${{m(torch.arange({torch.Size(shape).numel()}).float().reshape({size}))}} ${{torch.rand(1)}}` }})()", work)


drawn("nn.FractionalMaxPool2d(2, 3)", lambda: nn.FractionalMaxPool2d(2, 3), (2, 2, 6, 7))
drawn("nn.FractionalMaxPool2d(3, {output_ratio: [0.5, 0.6]})", lambda: nn.FractionalMaxPool2d(3, output_ratio=(0.5, 0.6)), (1, 9, 8))
drawn("nn.FractionalMaxPool3d([2, 2, 1], {output_size: 2})", lambda: nn.FractionalMaxPool3d((2, 2, 1), output_size=2), (1, 1, 4, 5, 3))
error("nn.FractionalMaxPool2d(2)", lambda: nn.FractionalMaxPool2d(2))
error("nn.FractionalMaxPool2d(2, 2, 0.5)", lambda: nn.FractionalMaxPool2d(2, 2, 0.5))
error("nn.FractionalMaxPool3d(2, {output_ratio: 1.5})", lambda: nn.FractionalMaxPool3d(2, output_ratio=1.5))
