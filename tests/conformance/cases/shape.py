# Shapes: views and their layouts, joins, splits, repeats, rearrangements, padding, and their refusals.
from harness import bools, case, error, ints, of, t, text, tried, unnamed
import torch
import torch.nn.functional as F

# Where 1.13 has names of its own (ReshapeAliasBackward0), we have those of PyTorch 2.
unnamed("flatten", "reshape", "view", "ravel", "unflatten", "view_as", "reshape_as", "tril", "triu", "chunk", "diag", "diagflat",
        "hsplit", "vsplit", "dsplit", "atleast_1d", "atleast_2d", "atleast_3d", "movedim", "moveaxis",
        "repeat_interleave", "column_stack", "hstack", "vstack", "dstack", "row_stack", "block_diag",
        "diagonal_scatter", "select_scatter", "slice_scatter",
        "fill_diagonal_", "squeeze_", "unsqueeze_", "transpose_", "swapaxes_", "t_", "pad")

# view, reshape and their like
for size in [(3, -1), (12,), (2, 2, 3), (-1,), (1, 12, 1), (6, 2), (4,), (-1, -1), (5, -1), (-2, 6), (0, -1)]:
    tried("method", "view", t(2, 6), *size)
    tried("method", "reshape", t(2, 6), list(size))
tried("method", "view", t(0, 3), 0, 5)
tried("method", "view", t(0, 3), -1, 3)
tried("method", "view", t(0, 3), -1, 0)
tried("method", "reshape", t(0, 3), [0])
tried("torch", "reshape", torch.tensor(2.5), [1, 1])
tried("torch", "reshape", t(1), [])
tried("torch", "reshape", ints(2, 3), (3, 2))
tried("torch", "reshape", bools(2, 3), (3, 2))
for a in [(1,), (0, 1), (0, -1), (1, -1), (-2, -1), (2, 1), (0, 0), (4,)]:
    tried("method", "flatten", t(2, 3, 4), *a)
tried("torch", "flatten", torch.tensor(1.5))
tried("torch", "flatten", t(2, 0, 3))
tried("torch", "ravel", t(2, 3))
tried("method", "ravel", torch.tensor(1.5))
tried("method", "unflatten", t(6, 2), 0, (2, 3))
tried("method", "unflatten", t(6, 2), 0, (-1, 2))
tried("method", "unflatten", t(2, 6), -1, (3, -1))
tried("method", "unflatten", t(6, 2), 0, (4, 2))
tried("method", "unflatten", t(6, 2), 0, (-1, 4))
for d in [None, 0, 1, -1, 2, 3, -4]:
    tried("method", "squeeze", t(1, 2, 1), *([] if d is None else [d]))
    if d is not None:
        tried("method", "unsqueeze", t(2, 3), d)
tried("torch", "squeeze", torch.tensor(1.5))
tried("torch", "squeeze", torch.tensor(1.5), 0)
tried("torch", "squeeze", torch.tensor(1.5), 1)
tried("torch", "unsqueeze", torch.tensor(1.5), 0)
tried("torch", "unsqueeze", torch.tensor(1.5), -1)
tried("torch", "unsqueeze", t(0, 2), 1)
tried("method", "view_as", t(2, 3), t(3, 2))
tried("method", "view_as", t(2, 3), t(3, 3))
tried("method", "reshape_as", t(2, 3), t(6))
tried("method", "expand_as", t(3), t(2, 3))
tried("method", "expand_as", t(3), t(2, 4))
for n in [1, 2, 3]:
    for shape in [(), (2,), (2, 3), (2, 3, 2)]:
        tried("torch", f"atleast_{n}d", t(shape))
    tried("torch", f"atleast_{n}d", torch.tensor(1.5), t(2))

# permute and its like
for p in [(2, 0, 1), (0, 1, 2), (-1, 0, 1), (0, 1), (0, 0, 1), (0, 1, 3), (2, 1, 0)]:
    tried("method", "permute", t(2, 3, 4), *p)
    tried("torch", "permute", t(2, 3, 4), list(p))
tried("torch", "permute", torch.tensor(1.5), [])
tried("method", "permute", t(0, 3), 1, 0)
tried("method", "permute", bools(2, 3), 1, 0)
for d in [(0, -1), (1, 1), (0, 2), (-3, -2), (0, 3), (-4, 0)]:
    tried("method", "transpose", t(2, 3, 4), *d)
    tried("torch", "swapaxes", t(2, 3, 4), *d)
tried("torch", "swapdims", t(2, 3), 0, 1)
tried("torch", "transpose", torch.tensor(1.5), 0, 0)
tried("torch", "transpose", torch.tensor(1.5), 0, 1)
tried("torch", "transpose", t(2, 3, 1, 2, 2), 1, 3)
for shape in [(), (3,), (2, 3), (2, 3, 4)]:
    tried("method", "t", t(shape))
for s, d in [(0, 2), (1, 0), (-1, 0), ([0, 1], [1, 2]), ([0, 2], [2, 0]), (0, 5), ([0, 1], [0]), ([0, 0], [0, 1]), ([0, 1], [1, 1]), ([0], [-1])]:
    tried("torch", "movedim", t(2, 3, 4), s, d)
    tried("method", "moveaxis", t(2, 3, 4), s, d)
tried("torch", "adjoint", t(2, 3))
tried("torch", "adjoint", t(2, 3, 4))
for shape in [(2, 3), (2, 3, 4), (3,)]:
    for name in ["mT", "H"]:
        js = f"torch.zeros({', '.join(map(str, shape))}).{name}"
        try:
            getattr(torch.zeros(*shape), name)
            text(f"{js}.shape", getattr(torch.zeros(*shape), name).shape)
        except Exception:
            error(js, lambda: getattr(torch.zeros(*shape), name))
text("torch.zeros(2, 3, 4).T.shape", torch.zeros(2, 3, 4).T.shape)

# expand, repeat
for size in [(3, 2, 4), (2, 5), (-1, 4), (2, -1), (4, 1), (2,), (-1, 2, 1), (0, 2, 1), (3, 2, 0)]:
    tried("method", "expand", t(2, 1), *size)
    if -1 not in size and -2 not in size:
        tried("torch", "broadcast_to", t(2, 1), size)
tried("method", "expand", torch.tensor(1.5), 2, 3)
tried("method", "expand", ints(1, 3), 2, 3)
tried("method", "expand", bools(1, 3), 2, 3)
tried("method", "expand", t(0, 1), 0, 3)
tried("torch", "broadcast_tensors", t(2, 1), t(3))
tried("torch", "broadcast_tensors", t(2, 1), t(3), torch.tensor(1.5))
tried("torch", "broadcast_tensors", t(2), t(3))
for r in [(2, 1, 2), (2, 3), (1, 1), (2,), (0, 2), (2, 0, 3), (-1, 2)]:
    tried("method", "repeat", t(2, 3), *r)
    tried("torch", "tile", t(2, 3), r)
tried("method", "repeat", torch.tensor(1.5), 3)
tried("method", "repeat", torch.tensor(1.5))
tried("method", "repeat", bools(2), 2, 2)
tried("method", "repeat", t(0, 2), 2, 2)
tried("method", "tile", t(2), 2, 3)
tried("torch", "repeat_interleave", t(2, 3), 2)
tried("torch", "repeat_interleave", t(2, 3), 2, 0)
tried("torch", "repeat_interleave", t(2, 3), 2, dim=-1)
tried("torch", "repeat_interleave", t(2, 3), of(1, 2), 0)
tried("torch", "repeat_interleave", t(2, 3), of(1, 0, 2), dim=1)
tried("torch", "repeat_interleave", t(2, 3), of(2), 1)
tried("torch", "repeat_interleave", t(2, 3), of(1, 2), dim=0, output_size=3)
tried("torch", "repeat_interleave", t(2, 3), of(1, 2, 3), 0)
tried("torch", "repeat_interleave", t(2, 3), of(1, -2), 0)
tried("torch", "repeat_interleave", t(2, 3), -1)
tried("torch", "repeat_interleave", t(2, 3), 0)
tried("torch", "repeat_interleave", of(1, 2, 0, 3))
tried("torch", "repeat_interleave", ints(3), 3)

# joins
for dim in [0, 1, -1, 2, -3]:
    tried("torch", "cat", [t(2, 3), t(2, 3)], dim)
    tried("torch", "stack", [t(2, 3), t(2, 3)], dim)
tried("torch", "stack", [t(2, 3)], 3)
tried("torch", "cat", [t(2, 3), t(1, 3), t(0, 3)])
tried("torch", "cat", [t(2, 3), t(0)])
tried("torch", "cat", [t(0), t(0)])
tried("torch", "cat", [t(0, 3), t(0, 3)])
tried("torch", "cat", [t(2), ints(2)])
tried("torch", "cat", [ints(2), bools(2)])
tried("torch", "cat", [bools(2), bools(1)])
tried("torch", "cat", [t(2), t(2, dtype=torch.float64)])
tried("torch", "cat", [t(2, 3), t(3, 2)])
tried("torch", "cat", [t(2, 3), t(3)])
tried("torch", "cat", [torch.tensor(1.5), t(1)])
tried("torch", "concat", [t(2, 3), t(2, 1)], dim=1)
tried("torch", "cat", [])
tried("torch", "stack", [])
tried("torch", "stack", [torch.tensor(1.5), torch.tensor(2.5)])
tried("torch", "stack", [t(2), t(3)])
tried("torch", "stack", [t(2), ints(2)])
tried("torch", "stack", [t(0, 2), t(0, 2)], 1)
for op in ["hstack", "vstack", "dstack", "column_stack", "row_stack"]:
    tried("torch", op, [t(3), t(3)])
    tried("torch", op, [t(2, 3), t(2, 3)])
    tried("torch", op, [torch.tensor(1.5), torch.tensor(2.5)])
    tried("torch", op, [t(2, 2, 2), t(2, 2, 2)])
    tried("torch", op, [t(2, 3), t(3, 3)])
tried("torch", "hstack", [])
tried("torch", "column_stack", [t(2), t(2, 3)])
tried("torch", "block_diag", t(2, 2), t(1, 3))
tried("torch", "block_diag", t(2), torch.tensor(1.5), t(2, 1))
tried("torch", "block_diag", t(2, 2, 2))
tried("torch", "block_diag", t(0, 2), t(1, 1))

# splits
for s in [1, 2, 3, 5, 7, 0, -1, [1, 4], [2, 2, 1], [5], [1, 1], [0, 5], [-1, 6]]:
    tried("torch", "split", t(5, 2), s)
tried("torch", "split", t(2, 5), 2, 1)
tried("torch", "split", t(2, 5), 2, dim=-1)
tried("torch", "split", t(2, 5), 2, 3)
tried("torch", "split", torch.tensor(1.5), 1)
tried("method", "split", t(0, 2), 2)
tried("method", "split_with_sizes", t(5), [2, 3])
for n in [1, 2, 3, 4, 5, 6, 0, -1]:
    tried("torch", "chunk", t(5, 2), n)
tried("torch", "chunk", t(2, 6), 4, 1)
tried("torch", "chunk", t(0, 2), 3)
tried("torch", "chunk", t(2, 2), 2, 2)
for s in [1, 2, 3, 6, 0, [1, 3], [3, 1], [-1], [0, 9], []]:
    tried("torch", "tensor_split", t(5, 2), s)
tried("torch", "tensor_split", t(2, 5), 2, 1)
tried("torch", "tensor_split", t(5), of(1, 3))
tried("torch", "tensor_split", t(5), torch.tensor(2))
tried("torch", "hsplit", t(4, 4), 2)
tried("torch", "hsplit", t(4), [1, 3])
tried("torch", "hsplit", t(4, 4), 3)
tried("torch", "vsplit", t(4, 4), 2)
tried("torch", "vsplit", t(4), 2)
tried("torch", "dsplit", t(2, 2, 4), [1, 2])
for d in [0, 1, -1, 2]:
    tried("torch", "unbind", t(2, 3), d)
tried("torch", "unbind", torch.tensor(1.5))
tried("torch", "unbind", t(0, 3))
tried("torch", "unbind", t(3, 0))

# parts
for a in [(0, 1, 2), (0, 0, 4), (1, -1, 1), (-1, 1, 2), (0, 4, 0), (0, 2, 3), (0, 5, 1), (0, 0, -1), (2, 0, 1), (0, -5, 1), (0, -2, 2)]:
    tried("method", "narrow", t(4, 3), *a)
for a in [(0, 1), (1, -1), (-1, 0), (0, 4), (0, -5), (2, 0)]:
    tried("method", "select", t(4, 3), *a)
tried("torch", "select", torch.tensor(1.5), 0, 0)
for a in [(0, 2, 1), (0, 2, 2), (0, 4, 1), (1, 1, 1), (-1, 2, 1), (0, 5, 1), (0, 2, 0), (0, 0, 1), (0, 3, 5)]:
    tried("method", "unfold", t(4, 3), *a)
tried("method", "unfold", t(7), 0, 3, 2)
tried("method", "unfold", t(2, 3, 5), 1, 2, 1)
tried("method", "unfold", torch.tensor(1.5), 0, 1, 1)
tried("method", "unfold", ints(6), 0, 2, 2)
for a in [([2, 2], [1, 2]), ([2, 2], [1, 2], 1), ([3], [0]), ([2, 3], [3, 1]), ([2, 3], [1, 1]), ([], []), ([9], [1]), ([2], [1, 1]), ([0, 2], [1, 1])]:
    tried("torch", "as_strided", t(2, 3), *a)
text("torch.arange(12).reshape(3, 4).t().as_strided([2, 2], [1, 4])", torch.arange(12).reshape(3, 4).t().as_strided([2, 2], [1, 4]))
text("torch.arange(12).reshape(3, 4)[1].as_strided([2, 2], [1, 1])", torch.arange(12).reshape(3, 4)[1].as_strided([2, 2], [1, 1]))

# rearrangements
for dims in [(0,), (1,), (0, 1), (-1,), (0, 0), (3,), ()]:
    tried("torch", "flip", t(2, 3, 2), dims)
tried("torch", "flip", ints(4), [0])
tried("torch", "flip", bools(4), [0])
tried("torch", "flip", t(0, 2), [0])
tried("torch", "flip", torch.tensor(1.5), [])
tried("torch", "fliplr", t(2, 3))
tried("torch", "fliplr", t(3))
tried("torch", "flipud", t(2, 3))
tried("torch", "flipud", torch.tensor(1.5))
for s, d in [(1, 0), (-1, 1), (5, 0), ((1, 2), (0, 1)), ((1, 1), (1, 1)), (1, None), ((1, 2), None), (1, (0, 1)), (2, 5), (-7, 1)]:
    if d is None:
        tried("torch", "roll", t(3, 4), s)
    else:
        tried("torch", "roll", t(3, 4), s, d)
tried("torch", "roll", t(0, 2), 1, 0)
tried("torch", "roll", ints(5), 2)
for k in [0, 1, 2, 3, 4, -1, 7]:
    tried("torch", "rot90", t(2, 3), k, [0, 1])
tried("torch", "rot90", t(2, 3, 2), 1, [1, 2])
tried("torch", "rot90", t(2, 3, 2), 1, [2, 0])
tried("torch", "rot90", t(2, 3), 1, [0, 0])
tried("torch", "rot90", t(2, 3), 1, [0])
tried("torch", "rot90", t(2, 3), 1, [0, 3])
tried("torch", "rot90", t(3), 1, [0, 1])

# diagonals
for o in [0, 1, -1, 2, -3, 5]:
    tried("torch", "diagonal", t(3, 4), o)
    if abs(o) < 3:
        tried("torch", "diag", t(3, 3), o)
    tried("torch", "diag", t(3), o)
    tried("torch", "diag_embed", t(2, 3), o)
tried("torch", "diagonal", t(2, 3, 4), 0, 1, 2)
tried("torch", "diagonal", t(2, 3, 4), 1, dim1=-1, dim2=0)
tried("torch", "diagonal", t(2, 3), 0, 0, 0)
tried("torch", "diagonal", t(3), 0)
tried("torch", "diag_embed", t(2, 3), 0, 0, 2)
tried("torch", "diag_embed", t(2, 3), 1, dim1=-1, dim2=0)
tried("torch", "diag_embed", t(3), 0, 0, 0)
tried("torch", "diag", t(2, 2, 2))
tried("torch", "diag", torch.tensor(1.5))
tried("torch", "diag", ints(3))
tried("torch", "diagflat", t(2, 2))
tried("torch", "diagflat", t(2), 1)
tried("torch", "diagonal_scatter", t(3, 3), t(3))
tried("torch", "diagonal_scatter", t(3, 3), t(2), 1)
tried("torch", "diagonal_scatter", t(3, 3), t(2))
tried("torch", "select_scatter", t(3, 2), t(2), 0, 1)
tried("torch", "select_scatter", t(3, 2), t(3), 1, -1)
tried("torch", "slice_scatter", t(4, 2), t(2, 2), start=0, step=2)
case("inplace", "fill_diagonal_", t(3, 3), 5.0)
case("inplace", "fill_diagonal_", t(7, 3), 5.0)
case("inplace", "fill_diagonal_", t(7, 3), 5.0, True)
case("inplace", "fill_diagonal_", t(2, 5), 5.0)
case("inplace", "fill_diagonal_", t(2, 2, 2), 5.0)
tried("torch", "tril", t(3, 3))
tried("torch", "triu", t(3, 3), 1)

# padding
for pad in [(1, 2), (0, 1), (1, 1, 2, 0), (-1, 1), (-1, -1), (0, 0), (1,), (1, 1, 1, 1, 1, 1), (-3, -2), (-5, 0), (2, 0, -1, 1)]:
    tried("F", "pad", t(2, 4), pad)
    tried("F", "pad", t(2, 4), pad, value=1.5)
tried("F", "pad", t(1, 2, 3), (1, 1, 0, 2, 1, 0), "constant", 2.5)
tried("F", "pad", ints(2, 3), (1, 1), value=7)
tried("F", "pad", t(0, 3), (1, 1, 1, 1))
tried("F", "pad", t(2, 2, 2, 3), (1, 2), value=-1.5)
for mode in ["reflect", "replicate", "circular"]:
    if mode != "circular":
        tried("F", "pad", t(2, 4), (1, 2), mode)
        tried("F", "pad", t(1, 3, 4), (1, 2, 2, 1), mode)
    tried("F", "pad", t(1, 2, 4), (3, 1), mode)
    tried("F", "pad", t(1, 2, 3, 4), (1, 2, 2, 0), mode=mode)
    tried("F", "pad", t(1, 2, 3, 4), (0, 1, 0, 0), mode=mode)
    tried("F", "pad", t(1, 1, 2, 3, 3), (1, 1, 1, 1, 1, 0), mode=mode)
    tried("F", "pad", t(2, 4), (1, 1, 1, 1), mode)
    tried("F", "pad", t(4), (1, 1), mode)
    tried("F", "pad", t(1, 2, 3), (1, 1, 1), mode)
tried("F", "pad", t(1, 3, 4), (5, 5), mode="reflect")
tried("F", "pad", t(1, 3, 4), (1, 1), mode="wrong")
tried("F", "pad", t(1, 2, 4), (4, 0), "circular")
tried("F", "pad", t(1, 2, 4), (5, 0), "replicate")

# layouts: strides, offsets, contiguity
layouts = [
    ("x.t()", lambda x: x.t()),
    ("x.t().t()", lambda x: x.t().t()),
    ("x['1']", lambda x: x[1]),
    ("x[':, 1']", lambda x: x[:, 1]),
    ("x['1:']", lambda x: x[1:]),
    ("x[':, 1:3']", lambda x: x[:, 1:3]),
    ("x['::2']", lambda x: x[::2]),
    ("x[':, ::3']", lambda x: x[:, ::3]),
    ("x['1, None']", lambda x: x[1, None]),
    ("x['1:2, 1:2']", lambda x: x[1:2, 1:2]),
    ("x['2:, 1:, None']", lambda x: x[2:, 1:, None]),
    ("x.unsqueeze(0)", lambda x: x.unsqueeze(0)),
    ("x.unsqueeze(-1)", lambda x: x.unsqueeze(-1)),
    ("x.unsqueeze(1).squeeze()", lambda x: x.unsqueeze(1).squeeze()),
    ("x.view(2, 6).t()", lambda x: x.view(2, 6).t()),
    ("x.expand(2, 3, 4)", lambda x: x.expand(2, 3, 4)),
    ("x['0'].expand(3, 4)", lambda x: x[0].expand(3, 4)),
    ("x[':, :1'].expand(3, 4)", lambda x: x[:, :1].expand(3, 4)),
    ("x.diagonal()", lambda x: x.diagonal()),
    ("x.diagonal(1)", lambda x: x.diagonal(1)),
    ("x.unfold(1, 2, 1)", lambda x: x.unfold(1, 2, 1)),
    ("x.view(2, 3, 2).permute(2, 0, 1)", lambda x: x.view(2, 3, 2).permute(2, 0, 1)),
    ("x.view(2, 3, 2).permute(2, 0, 1).reshape(2, 6)", lambda x: x.view(2, 3, 2).permute(2, 0, 1).reshape(2, 6)),
    ("x.view(2, 3, 2).permute(1, 0, 2).flatten(1)", lambda x: x.view(2, 3, 2).permute(1, 0, 2).flatten(1)),
    ("x.view(2, 3, 2).transpose(0, 1).unsqueeze(2)", lambda x: x.view(2, 3, 2).transpose(0, 1).unsqueeze(2)),
    ("x.t().contiguous()", lambda x: x.t().contiguous()),
    ("x.t().add(1)", lambda x: x.t() + 1),
    ("x.t().exp()", lambda x: x.t().exp()),
    ("x.t().clone()", lambda x: x.t().clone()),
    ("x.t().long()", lambda x: x.t().long()),
    ("x.t().add(x.t().contiguous())", lambda x: x.t() + x.t().contiguous()),
    ("x.t().contiguous().add(x.t())", lambda x: x.t().contiguous() + x.t()),
    ("x.t().add(torch.ones(3))", lambda x: x.t() + torch.ones(3)),
    ("x.t().mul(torch.ones(2, 1, 1))", lambda x: x.t() * torch.ones(2, 1, 1)),
    ("x.view(2, 3, 2).permute(2, 0, 1).gt(3)", lambda x: x.view(2, 3, 2).permute(2, 0, 1) > 3),
    ("x[':, ::2'].add(1)", lambda x: x[:, ::2] + 1),
    ("x[':, 1'].mul(2)", lambda x: x[:, 1] * 2),
    ("x.expand(2, 3, 4).add(1)", lambda x: x.expand(2, 3, 4) + 1),
    ("torch.zeros_like(x.t())", lambda x: torch.zeros_like(x.t())),
    ("torch.ones_like(x.t())", lambda x: torch.ones_like(x.t())),
    ("x.t().softmax(0)", lambda x: x.t().softmax(0)),
    ("x.t().index_select(0, torch.tensor([1, 0]))", lambda x: x.t().index_select(0, torch.tensor([1, 0]))),
    ("x.t().detach()", lambda x: x.t().detach()),
    ("x.movedim(0, 1)", lambda x: x.movedim(0, 1)),
    ("x.split(2)[1]", lambda x: x.split(2)[1]),
    ("x.split(2, 1)[1]", lambda x: x.split(2, 1)[1]),
    ("x.unbind(1)[2]", lambda x: x.unbind(1)[2]),
    ("x.chunk(2, 1)[1].t()", lambda x: x.chunk(2, 1)[1].t()),
    ("x.t().unflatten(0, [2, 2])", lambda x: x.t().unflatten(0, [2, 2])),
    ("x.narrow(1, 1, 2).view(3, 2, 1)", lambda x: x.narrow(1, 1, 2).view(3, 2, 1)),
    ("torch.zeros(0, 3).t()", lambda x: torch.zeros(0, 3).t()),
    ("torch.zeros(2, 0, 3)", lambda x: torch.zeros(2, 0, 3)),
    ("torch.meshgrid(torch.ones(2), torch.ones(3), {indexing: 'xy'})[0]", lambda x: torch.meshgrid(torch.ones(2), torch.ones(3), indexing="xy")[0]),
]
for js, of_x in layouts:
    y = of_x(torch.arange(12.0).reshape(3, 4))
    text(f"(() => {{ const x = torch.arange(12, {{dtype: torch.float32}}).reshape(3, 4); const y = {js}; return `${{torch.Size(y.stride())}} ${{y.storage_offset()}} ${{y.is_contiguous()}}`; }})()",
         f"{torch.Size(y.stride())} {y.storage_offset()} {str(y.is_contiguous()).lower()}")
for js, of_x in [
    ("x.t().view(-1)", lambda x: x.t().view(-1)),
    ("x[':, 1:3'].view(6)", lambda x: x[:, 1:3].view(6)),
    ("x.expand(2, 3, 4).view(24)", lambda x: x.expand(2, 3, 4).view(24)),
    ("x.view(2, 3, 2).permute(2, 0, 1).view(4, 3)", lambda x: x.view(2, 3, 2).permute(2, 0, 1).view(4, 3)),
    ("x.t().add(1).view(12)", lambda x: (x.t() + 1).view(12)),
    ("x.expand(2, 3, 4).add_(1)", lambda x: x.expand(2, 3, 4).add_(1)),
    ("x['0'].expand(2, 4).copy_(torch.ones(2, 4))", lambda x: x[0].expand(2, 4).copy_(torch.ones(2, 4))),
    ("x.stride(2)", lambda x: x.stride(2)),
    ("x.size(-3)", lambda x: x.size(-3)),
    ("torch.broadcast_shapes([2, 3], [4])", lambda x: torch.broadcast_shapes((2, 3), (4,))),
]:
    error(f"(() => {{ const x = torch.zeros(3, 4); return {js}; }})()", lambda: of_x(torch.zeros(3, 4)))
text("torch.broadcast_shapes([2, 1], [3], [1, 1, 1])", torch.broadcast_shapes((2, 1), (3,), (1, 1, 1)))
text("torch.zeros(2, 3, 4).shape.slice(1)", torch.zeros(2, 3, 4).shape[1:])
text("torch.Size([2, 3]).numel()", torch.Size([2, 3]).numel())
text("torch.Size([2]).concat([3])", torch.Size([2]) + torch.Size([3]))
text("torch.Size([])", torch.Size([]))

# views written in place, and written through
written = [
    ("x[0].add_(1)", lambda x: x[0].add_(1)),
    ("x.t().mul_(torch.arange(3, {dtype: torch.float32}))", lambda x: x.t().mul_(torch.arange(3.0))),
    ("x.view(2, 6)[1].zero_()", lambda x: x.view(2, 6)[1].zero_()),
    ("x.view(-1)['::5'].fill_(-1)", lambda x: x.view(-1)[::5].fill_(-1)),
    ("x[':, 1:3'].t()[0].sub_(100)", lambda x: x[:, 1:3].t()[0].sub_(100)),
    ("x.diagonal().zero_()", lambda x: x.diagonal().zero_()),
    ("x.diagonal(-1).mul_(10)", lambda x: x.diagonal(-1).mul_(10)),
    ("x['::2, 1::2'].add_(50)", lambda x: x[::2, 1::2].add_(50)),
    ("x.unsqueeze(1).permute(2, 1, 0)[1].neg_()", lambda x: x.unsqueeze(1).permute(2, 1, 0)[1].neg_()),
    ("x.split(2, 1)[1].zero_()", lambda x: x.split(2, 1)[1].zero_()),
    ("x.unbind(1)[2].zero_()", lambda x: x.unbind(1)[2].zero_()),
    ("x.chunk(2)[0].add_(5)", lambda x: x.chunk(2)[0].add_(5)),
    ("x.unfold(1, 2, 2)['0, 1'].zero_()", lambda x: x.unfold(1, 2, 2)[0, 1].zero_()),
    ("x.detach().add_(1)", lambda x: x.detach().add_(1)),
    ("x[1].detach().add_(1)", lambda x: x[1].detach().add_(1)),
    ("x.reshape(4, 3)[0].zero_()", lambda x: x.reshape(4, 3)[0].zero_()),
    ("x.t().reshape(12)['0:4'].zero_()", lambda x: x.t().reshape(12)[:4].zero_()),
    ("x.flatten()['3:7'].zero_()", lambda x: x.flatten()[3:7].zero_()),
    ("x.expand(1, 3, 4).add_(1)", lambda x: x.expand(1, 3, 4).add_(1)),
    ("x['0'].expand(2, 4).zero_()", lambda x: x[0].expand(2, 4).zero_()),
    ("x[':, :1'].expand(3, 4).fill_(5)", lambda x: x[:, :1].expand(3, 4).fill_(5)),
    ("x.as_strided([2, 2], [5, 1]).zero_()", lambda x: x.as_strided([2, 2], [5, 1]).zero_()),
    ("x.narrow(0, 1, 2).copy_(torch.ones(4))", lambda x: x.narrow(0, 1, 2).copy_(torch.ones(4))),
    ("x.movedim(1, 0)['1:3'].sqrt_()", lambda x: x.movedim(1, 0)[1:3].sqrt_()),
    ("x.contiguous().zero_()", lambda x: x.contiguous().zero_()),
    ("x.t().contiguous().zero_()", lambda x: x.t().contiguous().zero_()),
    ("x.data[2].zero_()", lambda x: x.data[2].zero_()),
    ("x.unflatten(1, [2, 2])[':, 1, 1'].zero_()", lambda x: x.unflatten(1, [2, 2])[:, 1, 1].zero_()),
]
for js, change in written:
    def run():
        x = torch.arange(12.0).reshape(3, 4).clone()
        row, column, flat = x[1], x[:, 1], x.view(-1)
        change(x)
        return f"{x}\n{row}\n{column}\n{flat}"
    prints = "`${x}\\n${row}\\n${column}\\n${flat}`"
    text(f"(() => {{ const x = torch.arange(12, {{dtype: torch.float32}}).reshape(3, 4).clone(); const [row, column, flat] = [x[1], x[':, 1'], x.view(-1)]; {js}; return {prints}; }})()", run)

    def gradient():
        p = torch.arange(12.0).reshape(3, 4).add(1).requires_grad_()
        x = p * 1
        change(x)
        (x * torch.arange(12.0).reshape(3, 4)).sum().backward()
        return f"{p.grad}"
    if not any(many in js for many in ["split", "unbind", "chunk", "expand(2", "expand(3"]):
        text(f"(() => {{ const p = torch.arange(12, {{dtype: torch.float32}}).reshape(3, 4).add(1).requires_grad_(); const x = p.mul(1); {js}; x.mul(torch.arange(12).reshape(3, 4)).sum().backward(); return `${{p.grad}}`; }})()", gradient)


def after(js, work):
    text(f"(() => {{ {js} }})()", work)


def chain():
    x = torch.zeros(2, 3)
    w = x[0].view(1, 3)
    x.add_(1)
    return w


after("const x = torch.zeros(2, 3); const w = x[0].view(1, 3); x.add_(1); return w;", chain)


def shifted():
    p = torch.ones(3, requires_grad=True)
    y = p * 2
    v = y[1:]
    y.mul_(3)
    return v


after("const p = torch.ones(3, {requires_grad: true}); const y = p.mul(2); const v = y['1:']; y.mul_(3); v.sum().backward(); return p.grad;", lambda: (lambda p: ((lambda y: (lambda v: (y.mul_(3), v.sum().backward()))(y[1:]))(p * 2), p.grad)[1])(torch.ones(3, requires_grad=True)))


def quiet():
    p = torch.ones(2, requires_grad=True)
    y = p * 2
    with torch.no_grad():
        y[0] = 7
    return y


after("const p = torch.ones(2, {requires_grad: true}); const y = p.mul(2); torch.no_grad(() => { y[0] = 7; }); return y;", quiet)


def leaf():
    p = torch.ones(2, requires_grad=True)
    with torch.no_grad():
        p[0] = 7
        p.mul_(2)
    return p


after("const p = torch.ones(2, {requires_grad: true}); torch.no_grad(() => { p[0] = 7; p.mul_(2); }); return p;", leaf)


def slices():
    p = torch.ones(2, 2, requires_grad=True)
    y = p * 1
    y[0] *= 2
    return y


after("const p = torch.ones(2, 2, {requires_grad: true}); const y = p.mul(1); y[0].mul_(2); return y;", slices)
for js, work in [
    ("const y = torch.ones(2, 2, {requires_grad: true}).mul(1); y.unbind()[0].add_(1);", lambda: (torch.ones(2, 2, requires_grad=True) * 1).unbind()[0].add_(1)),
    ("torch.ones(2, 2, {requires_grad: true})[0].add_(1);", lambda: torch.ones(2, 2, requires_grad=True)[0].add_(1)),
    ("torch.ones(2, 2, {requires_grad: true}).t_();", lambda: torch.ones(2, 2, requires_grad=True).t_()),
    ("torch.ones(2).detach().requires_grad_().add_(1);", lambda: torch.ones(2).detach().requires_grad_().add_(1)),
]:
    error(f"(() => {{ {js} }})()", work)


def inside():
    y = torch.ones(2, 2, requires_grad=True) * 1
    with torch.no_grad():
        v = y[0]
    v.add_(1)


error("(() => { const y = torch.ones(2, 2, {requires_grad: true}).mul(1); const v = torch.no_grad(() => y[0]); v.add_(1); })()", inside)

# shapes changed in place
for op, args in [("squeeze_", ()), ("squeeze_", (0,)), ("unsqueeze_", (0,)), ("unsqueeze_", (-1,)), ("transpose_", (0, 1)), ("swapaxes_", (0, -1))]:
    case("inplace", op, t(1, 3), *args)
case("inplace", "t_", t(2, 3))
