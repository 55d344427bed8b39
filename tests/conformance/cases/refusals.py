# What ops refuse: whole numbers where floats are wanted, indices and sizes that are out of range, tensors that do not
# fit together; and the neighbours of each that are taken.
from harness import *
import torch

# Built here of other ops than there.
unnamed("solve_triangular", "triangular_solve", "max_unpool1d", "embedding_bag")
hosted("solve_triangular", "triangular_solve")

o, z, f16, f64, i64, i32 = torch.ones, torch.zeros, torch.float16, torch.float64, torch.int64, torch.int32
inf, nan = float("inf"), float("nan")
whole, truth, byte = of(1, -2, 3), of(True, False), of(1, 2, dtype=torch.uint8)

for op in ["hardsigmoid", "hardswish", "hardshrink", "softshrink", "celu", "elu", "selu", "silu", "gelu", "mish", "softplus",
           "leaky_relu", "rrelu", "logsigmoid"]:
    for x in [whole, truth]:
        fail("F", op, x)
for op in ["celu", "leaky_relu", "rrelu"]:
    fail("F", op, whole, inplace=True)
fail("F", "gelu", whole, approximate="tanh")
fail("F", "rrelu", whole, training=True)
fail("torch", "celu", whole)
fail("torch", "rrelu", whole)
fail("F", "rrelu", o(2), 0.5, 0.25)
fail("F", "rrelu", o(2), 0.5, 0.25, training=True)
for x in [whole, truth, byte, whole[:0]]:
    for op, args in [("threshold", (0, 1)), ("relu6", ()), ("hardtanh", ()), ("relu", ()), ("softsign", ()), ("tanhshrink", ()), ("glu", ())]:
        tried("F", op, x, *args)
    tried("F", "prelu", x, of(0.25))
    tried("F", "alpha_dropout", x)
    tried("F", "alpha_dropout", x, training=True)
    tried("F", "dropout", x)
    for op in ["softmax", "softmin", "log_softmax"]:
        tried("F", op, x, 0, dtype=torch.float32)
        tried("F", op, x, 0, dtype=f64)
    for p in [2.0, 1.0]:
        tried("F", "normalize", x, p, 0)
    tried("F", "cosine_similarity", x, x, 0)
    for op in ["nansum", "nanmean"]:
        tried("torch", op, x)
        tried("torch", op, x, 0)
tried("F", "glu", whole[:2])
tried("F", "cosine_similarity", whole, t(3), 0)
tried("torch", "nansum", o(2, 2), dtype=torch.bool)
tried("torch", "nansum", o(2, 2) > 0, 0)
tried("torch", "nanmean", whole, dtype=torch.float32)

square, column = torch.eye(2), o(2, 1)
for a, b in [(square, o(3, 1)), (square.long(), column.long()), (square.long(), column), (square, column.long()), (square > 0, column > 0),
             (square, o(2)), (o(2, 3), column), (o(2), column), (o(2, 2, 2), o(3, 2, 1)), (z(0, 0).long(), z(0, 1).long()), (square, column.double())]:
    tried("linalg", "solve_triangular", a, b, upper=True)
    tried("torch", "triangular_solve", b, a)
for shape in [(3, 1), (1, 3), (3, 2)]:
    tried("linalg", "solve_triangular", square, o(shape), upper=True, left=False)
for op, args in [("vander", (torch.tensor(2.0),)), ("vander", (of(True),)), ("vander", (z(0),)), ("vander", (whole,))]:
    tried("linalg", op, *args)
tried("linalg", "vander", of(2.0, 3.0), N=1)

for values, index, size in [((1, 1, 2), [[[0, 9]]], None), ((1, 1, 2), [[[0, -1]]], None), ((1, 1, 2), [[[0, 1, 2]]], None), ((1, 1, 2), [[[0.0, 1.0]]], None),
                            ((1, 1, 2), [[[0, 1]]], [9]), ((1, 1, 2), [[[0, 1]]], [4, 4]), ((1, 1, 2), [[[0, 1]]], [1, 1, 5]), ((2,), [0, 1], None),
                            ((1, 2), [[0, 1]], None), ((1, 1, 1, 2), [[[[0, 1]]]], None)]:
    tried("F", "max_unpool1d", o(values), torch.tensor(index), 2, **({"output_size": size} if size else {}))
tried("F", "max_unpool1d", o(1, 1, 2), of([[0, 1]], dtype=i32), 2)
for shape in [(1, 1, 0), (1, 0, 2), (0, 2)]:
    tried("F", "max_unpool1d", z(shape), z(shape, dtype=i64), 2)
tried("F", "max_unpool1d", o(1, 1, 2).long(), of([[0, 1]]), 2)
for values, index, size in [((1, 1, 1, 2), [[[[0, 9]]]], None), ((1, 1, 1, 2), [[[[0, -1]]]], None), ((1, 1, 2), [[[0, 9]]], None), ((1, 1, 1, 2), [[[[0, 1, 2]]]], None),
                            ((1, 1, 1, 2), [[[[0.0, 3.0]]]], None), ((1, 1, 1, 2), [[[[0, 3]]]], [9, 9]), ((1, 1, 1, 2), [[[[0, 3]]]], [4]), ((1, 2), [[0, 1]], None),
                            ((1, 1, 1, 1, 2), [[[[[0, 1]]]]], None), ((1, 2), [[0.0, 1.0, 3.0]], None)]:
    tried("F", "max_unpool2d", o(values), torch.tensor(index), 2, **({"output_size": size} if size else {}))
for shape in [(1, 0, 2, 2), (0, 1, 2, 2), (1, 1, 0, 2), (0, 2, 2)]:
    tried("F", "max_unpool2d", z(shape), z(shape, dtype=i64), 2)

for args in [([2], [-1]), ([2, 2], [1, -1], 2), ([-2], [1]), ([2], [1], -1), ([2], [1, 1]), ([5], [1])]:
    fail("torch", "as_strided", o(4), *args)
for size in [0, -1]:
    fail("F", "local_response_norm", o(1, 2, 3), size)
for x in [o(2, 3), o(1, 2, 3).long(), z(0, 2, 3)]:
    tried("F", "local_response_norm", x, 2)
for step in [0, -1]:
    fail("torch", "slice_scatter", o(4), o(2), step=step)
fail("torch", "float_power", 2, 3)
for p in [0, -1]:
    fail("torch", "mvlgamma", of(3.0), p)
fail("torch", "mvlgamma", of(True), 1)
for n in [0, 2, 3]:
    case("torch", "polygamma", n, of(0.0, -0.5, -1.5, 1.0, 0.5, 2.5, inf), leaves=False)
case("torch", "polygamma", 1, of(-1.0, -2.0, -3.0, 0.0, -0.5, inf), leaves=False)

for target in [[[5, -1, -1]], [[-2, -1, -1]], [[0, -1, 9]], [[1.0, 1.0, 1.0]], [[0, -1]], [[0, 2, -1]]]:
    tried("F", "multilabel_margin_loss", t(1, 3), torch.tensor(target))
tried("F", "multilabel_margin_loss", o(1, 3), o(1, 3).int())
tried("F", "multilabel_margin_loss", o(1, 3).long(), of([0, -1, -1]))
for target in [[1.0], [3], [-1], [1, 2]]:
    fail("F", "multi_margin_loss", o(1, 3), torch.tensor(target))
fail("F", "multi_margin_loss", o(1, 3), of(1).int())
fail("F", "multi_margin_loss", o(1, 3).long(), of(1))
fail("F", "multi_margin_loss", o(1, 3), of(1), p=3)
fail("F", "multi_margin_loss", o(1, 3), of(1), weight=o(3).double())

one, two = o(2) > 0, whole[:2]
for a, b in [(one, one), (one, o(2)), (o(2), one), (two, one), (one, 1), (o(2), True), (one, True), (two, 1)]:
    tried("torch", "sub", a, b)
    tried("torch", "rsub", a, b)

table, row = t(5, 2), of(1, 2, 3)
for offsets in [of(1, 2), of(0, 5), of(0, 3), of(0.0, 1.0), of(0, 1).int(), of([0, 1]), z(0, dtype=i64)]:
    # PyTorch's own backward ends the process for offsets of int32.
    tried("F", "embedding_bag", row, table, offsets, leaves=False)
tried("F", "embedding_bag", row, table, of(0, 2), include_last_offset=True, mode="sum", leaves=False)
fail("F", "embedding_bag", row, table, z(0, dtype=i64), include_last_offset=True)
for kw in [{"padding_idx": 5}, {"padding_idx": -6}, {"padding_idx": -1}, {"mode": "max", "scale_grad_by_freq": True}, {"mode": "max", "sparse": True}, {"mode": "x"}]:
    tried("F", "embedding_bag", row[None], table, **kw)
fail("F", "embedding_bag", row[None].float(), table)
fail("F", "embedding_bag", row[None], table.long())

x = of(1.0, 2.0, 4.0)
for args, kw in [((2,), {"weight": o(2)}), ((2,), {"weight": o(3).double()}), ((2,), {"weight": o(3, dtype=i64)}), ((2,), {"range": [3.0, 1.0]}), ((2,), {"range": [1.0, 1.0]}),
                 ((2,), {"range": [1.0, nan]}), ((2,), {"range": [1.0, inf]}), ((2,), {"range": [1.0]}), ((o(2, 2),), {}), ((torch.tensor(1.0),), {}),
                 ((z(0),), {}), ((o(1),), {}), ((of(0, 2),), {}), ((0,), {})]:
    tried("torch", "histogram", x, *args, leaves=False, **kw)
fail("torch", "histogram", of(1.0, nan), 2)
fail("torch", "histogram", of(1, 2), 2)
fail("torch", "histogram", of(1, 2), of(1, 2))
case("torch", "histogram", o(3), 2, leaves=False)
case("torch", "histogram", z(0), 2, leaves=False)
for sorter in [of(0, 1, 2).int(), of(0.0, 1.0, 2.0), of(0, 1), of([0, 1, 2]), of(0, 1, 2)]:
    tried("torch", "searchsorted", x, of(2.0), sorter=sorter)
for values in [torch.tensor(2), of([2.0, 3.0]), of(2, 4), of(2.0, 4.0, dtype=f64)]:
    tried("torch", "searchsorted", x, values)
for bounds, values in [(torch.tensor(1.0), of(2.0)), (o(2, 3), o(3, 2)), (o(2, 3), o(2)), (truth, truth)]:
    fail("torch", "searchsorted", bounds, values)
fail("torch", "searchsorted", o(2, 3), 2)
fail("torch", "searchsorted", x, of(2.0), side="x")
fail("torch", "searchsorted", x, of(2.0), right=True, side="left")
for bounds in [o(2, 2), torch.tensor(2.0)]:
    fail("torch", "bucketize", of(2.0), bounds)

add = lambda a, b: a + b
for js, work in [("torch.ones(2).map_(torch.ones(3), (a, b) => a + b)", lambda: o(2).map_(o(3), add)),
                 ("torch.ones(2).map_(torch.ones(2, 2), (a, b) => a + b)", lambda: o(2).map_(o(2, 2), add)),
                 ("torch.ones(2).map_(torch.ones(2).long(), (a, b) => a + b)", lambda: o(2).map_(o(2).long(), add)),
                 ("torch.ones(2).map_(torch.ones(2).double(), (a, b) => a + b)", lambda: o(2).map_(o(2).double(), add)),
                 ("torch.ones(2).fill_(torch.ones(1))", lambda: o(2).fill_(o(1)))]:
    error(js, work)
for js, value in [("torch.ones(2, 2).map_(torch.ones(2), (a, b) => a + b)", lambda: o(2, 2).map_(o(2), add)),
                  ("torch.ones(2).map_(torch.tensor(1.5), (a, b) => a + b)", lambda: o(2).map_(torch.tensor(1.5), add)),
                  ("torch.ones(2).long().map_(torch.ones(2).long(), () => 1.5)", lambda: o(2).long().map_(o(2).long(), lambda a, b: 1.5)),
                  ("torch.ones(2).long().fill_(torch.tensor(3.5))", lambda: o(2).long().fill_(torch.tensor(3.5))),
                  ("torch.ones(2).gt(0).fill_(torch.tensor(3))", lambda: (o(2) > 0).fill_(torch.tensor(3))),
                  ("torch.ones(2).fill_(torch.tensor(3.5, {requires_grad: true})).requires_grad", lambda: o(2).fill_(torch.tensor(3.5, requires_grad=True)).requires_grad),
                  ("(() => { const v = torch.tensor(3.5, {requires_grad: true}); torch.ones(2).fill_(v).mul(2).sum().backward(); return v.grad; })()", lambda: torch.tensor(4.0)),
                  ]:
    text(js, value)

# Complex there, real here.
text("torch.linalg.eig(torch.zeros(2, 2)).eigenvectors", lambda: torch.linalg.eig(z(2, 2)).eigenvectors.real)
text("torch.linalg.eig(torch.tensor([[2.5, 0, 0], [0, 0, 0], [0, 0, 0]])).eigenvectors", lambda: torch.linalg.eig(torch.diag(of(2.5, 0.0, 0.0))).eigenvectors.real)

for a, w in [(o(1, 2, 4).long(), o(1, 2, 4)), (o(1, 2, 4), o(1, 2, 4, dtype=f64)), (o(1, 2, 4) > 0, o(1, 2, 4) > 0)]:
    fail("F", "conv1d", a, w)
    fail("F", "conv_transpose1d", a, w.transpose(0, 1))
for op in ["mse_loss", "smooth_l1_loss", "huber_loss", "soft_margin_loss"]:
    fail("F", op, whole, whole)
    tried("F", op, whole, t(3), leaves=False)
for op, x in [("mm", o(2, 2) > 0), ("bmm", o(1, 2, 2) > 0), ("dot", one), ("matmul", o(2, 2) > 0)]:
    fail("torch", op, x, x)
fail("torch", "mv", o(2, 2) > 0, one)
fail("torch", "cross", o(3) > 0, o(3) > 0)
fail("torch", "lerp", whole, whole, whole)
fail("torch", "argmax", one)
fail("F", "avg_pool1d", o(1, 1, 2) > 0, 1)
fail("method", "unfold", t(2, 3), 0, -7, 1)

channels = o(1, 2, 3)
for args, kw in [((channels,), {"use_input_stats": False}), ((channels, z(2)), {"use_input_stats": False}), ((channels, None, z(2)), {"use_input_stats": False}),
                 ((channels, z(3), z(3)), {"use_input_stats": False}), ((o(1, 2, 1),), {}), ((o(2, 2),), {}), ((channels.long(),), {}), ((channels,), {"weight": o(3)})]:
    fail("F", "instance_norm", *args, **kw)
for args in [(3,), (5,), (0,), (2, 2, 2), (2, -1), (2, 1, 0, 0)]:
    fail("F", "max_pool1d_with_indices", o(1, 1, 2), *args)
for x in [o(1, 1, 2).long(), z(1, 0, 2), z(2), z(1, 1, 2, 2), z(1, 1, 0)]:
    fail("F", "max_pool1d_with_indices", x, 2)
    fail("F", "max_pool1d", x, 2)
fail("F", "max_pool2d", o(1, 2, 2).long(), 2)
fail("F", "max_pool3d", o(1, 2, 2, 2).long(), 2)
tried("F", "max_pool1d", o(1, 1, 2), 3)
tried("F", "max_pool1d", o(1, 1, 2), 3, leaves=False)
