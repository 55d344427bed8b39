# grid_sample and affine_grid, distances of pairs of rows, and adaptive maxima in three dimensions.
from harness import *
import torch

tolerance(1e-4, "grid_sample")
# Coordinates inside, outside, and far outside, none of which falls upon a border.
flatgrid = of([[-0.83, -0.41], [0.13, 0.37], [0.71, -0.93]], [[1.21, 0.31], [-1.47, 1.13], [2.93, -3.37]])

for mode in ["bilinear", "nearest", "bicubic"]:
    for padding in ["zeros", "border", "reflection"]:
        for corners in [True, False]:
            case("F", "grid_sample", t(1, 2, 4, 5), flatgrid.unsqueeze(0), mode, padding, corners)
            if mode != "bicubic":
                deep = torch.stack([flatgrid[..., 0], flatgrid[..., 1], flatgrid.flip(-1)[..., 0] * 0.57 + 0.03], -1)
                case("F", "grid_sample", t(1, 2, 3, 4, 2), deep.reshape(1, 1, 2, 3, 3), mode=mode, padding_mode=padding, align_corners=corners)
case("F", "grid_sample", t(2, 1, 3, 3), torch.stack([flatgrid, flatgrid * 0.3 + 0.01]))
case("F", "grid_sample", t(1, 1, 1, 3), flatgrid.unsqueeze(0), padding_mode="reflection", align_corners=True)
fail("F", "grid_sample", t(1, 1, 2, 2), t(1, 2, 2, 2), "cubic")
fail("F", "grid_sample", t(1, 1, 2, 2), t(1, 2, 2, 2), padding_mode="wrap")
fail("F", "grid_sample", t(2, 1, 2, 2), t(1, 2, 2, 2))
fail("F", "grid_sample", t(1, 1, 2, 2), t(1, 2, 2, 3))
fail("F", "grid_sample", t(1, 1, 2), t(1, 2, 1))
fail("F", "grid_sample", t(1, 1, 2, 2), t(1, 2, 2))
fail("F", "grid_sample", torch.zeros(1, 1, 0, 2), t(1, 2, 2, 2))
fail("F", "grid_sample", t(1, 1, 2, 2, 2), t(1, 2, 2, 2, 3), "bicubic")
fail("F", "grid_sample", t(1, 1, 2, 2), t(1, 2, 2, 2, dtype=torch.float64))

for corners in [True, False, None]:
    case("F", "affine_grid", t(2, 2, 3), [2, 3, 4, 5], corners)
    case("F", "affine_grid", t(1, 3, 4), [1, 2, 3, 2, 4], corners)
case("F", "affine_grid", t(1, 2, 3), [1, 1, 1, 3], align_corners=True)
fail("F", "affine_grid", ints(1, 2, 3), [1, 1, 2, 2])
fail("F", "affine_grid", t(1, 3, 3), torch.Size([1, 1, 2, 2]))
fail("F", "affine_grid", t(1, 2, 3), torch.Size([1, 1, 2, 2, 2]))
fail("F", "affine_grid", t(1, 2, 3), torch.Size([1, 2, 2]))
fail("F", "affine_grid", t(1, 2, 3), torch.Size([1, 1, 0, 2]))

for p in [2, 1, 3, 0, 0.5, 1.5, float("inf")]:
    case("F", "pdist", t(4, 3), p)
case("torch", "pdist", t(3, 2))
case("torch", "pdist", of([1.0, 2.0], [1.0, 2.0], [0.5, 2.0]))
case("torch", "pdist", t(1, 2), leaves=False)
fail("torch", "pdist", t(3))
fail("torch", "pdist", ints(3, 2))
fail("torch", "pdist", t(3, 2), -1)

for shape, size in [((2, 4, 5, 3), 2), ((1, 2, 3, 4, 5), [2, 3, 1]), ((1, 1, 3, 3, 3), [None, 2, 3]), ((1, 2, 2, 2), 3)]:
    case("F", "adaptive_max_pool3d", t(*shape), size)
    case("F", "adaptive_max_pool3d", t(*shape), size, True)
case("F", "adaptive_max_pool2d", t(2, 5, 3), [2, 2], True)
fail("F", "adaptive_max_pool3d", t(2, 2, 2), 2)
