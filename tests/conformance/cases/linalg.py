# torch.linalg and the functions of torch that are its old names. Singular vectors and eigenvectors have no sign of
# their own: what is made of them is compared, in the texts, so that no choice of sign shows.
from harness import *
import json
import torch

L = torch.linalg
inf = float("inf")
unnamed("cond", "lstsq", "matrix_power", "multi_dot", "chain_matmul", "vander", "solve_triangular", "vecdot", "logdet", "svd", "solve")
tolerance(3e-4, "inv", "inverse", "det", "slogdet", "logdet", "solve", "cholesky", "qr", "svdvals", "eigvalsh", "pinv", "pinverse", "cond", "lstsq", "matrix_power",
          "matrix_exp", "norm", "matrix_norm", "inv_ex", "cholesky_ex", "solve_triangular", "multi_dot")
hosted("inv", "inverse", "det", "slogdet", "logdet", "solve", "cholesky", "qr", "svdvals", "eigvalsh", "pinv", "pinverse", "cond", "lstsq", "matrix_power", "matrix_exp",
       "norm", "matrix_norm", "inv_ex", "cholesky_ex", "solve_triangular", "matrix_rank")


def square(*shape):
    """Well away from singular."""
    x = t(*shape)
    return x + 3 * torch.eye(shape[-1])


def positive(*shape):
    x = t(*shape)
    return ((x @ x.mT + torch.eye(shape[-1]) * 2) * 100).round() / 100


shapes = [(2, 2), (3, 3), (5, 5), (1, 1), (2, 3, 3), (2, 1, 2, 2)]
for shape in shapes:
    for space, op in [("linalg", "inv"), ("torch", "inverse"), ("linalg", "det"), ("torch", "det"), ("linalg", "slogdet"), ("torch", "slogdet"), ("linalg", "matrix_exp"),
                      ("torch", "logdet"), ("linalg", "inv_ex"), ("method", "inverse"), ("method", "det")]:
        case(space, op, square(*shape))
    for op in ["cholesky", "eigvalsh", "cholesky_ex"]:
        case("linalg", op, positive(*shape))
    case("linalg", "cholesky", positive(*shape), upper=True)
    case("linalg", "eigvalsh", positive(*shape), UPLO="U")
    case("torch", "cholesky", positive(*shape))
    case("linalg", "qr", square(*shape))
    for n in [0, 1, 2, 3, -1, -2, 5]:
        case("linalg", "matrix_power", square(*shape), n)
    case("linalg", "solve", square(*shape), t(*shape[:-1], 2))
    case("linalg", "solve", square(*shape), t(*shape[:-2], 3, shape[-1]), left=False)
case("torch", "matrix_power", square(2, 2), 3)
case("torch", "matrix_exp", t(2, 2))
case("torch", "logdet", of([0.0, 1.0], [2.0, 0.0]))
for x in [of([1.0, 2.0], [2.0, 4.0]), of([1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [1.0, 0.0, 1.0]), torch.zeros(2, 2), torch.zeros(1, 1)]:
    case("linalg", "det", x, leaves=False)
    case("linalg", "slogdet", x, leaves=False)
# 1.13 gives a singular matrix no gradient; later releases give it its cofactors, as we do.
case("linalg", "det", t(0, 0), leaves=False)
case("linalg", "inv", t(0, 0), leaves=False)
case("linalg", "inv", t(0, 2, 2), leaves=False)
for shape in [(3, 2), (2, 3), (4, 2), (2, 4, 2), (3, 3), (2, 2, 3)]:
    for mode in ["reduced", "complete"]:
        try:
            case("linalg", "qr", t(*shape), mode)
        except RuntimeError:
            case("linalg", "qr", t(*shape), mode, leaves=False)
    case("linalg", "qr", t(*shape), "r", leaves=False)
    case("torch", "qr", t(*shape))
    case("linalg", "svdvals", t(*shape))
    case("linalg", "pinv", t(*shape))
    case("torch", "pinverse", t(*shape))
    case("linalg", "matrix_rank", t(*shape), leaves=False)
case("linalg", "pinv", of([1.0, 2.0], [2.0, 4.0]), leaves=False)
case("linalg", "pinv", t(3, 2), rtol=0.5, leaves=False)
case("linalg", "pinv", t(3, 2), 0.5, leaves=False)
for kw in [{}, {"atol": 1.0}, {"rtol": 0.4}, {"atol": 0.5, "rtol": 0.1}]:
    case("linalg", "matrix_rank", of([1.0, 2.0, 0.0], [2.0, 4.0, 0.0], [0.0, 0.0, 1.0]), leaves=False, **kw)
case("linalg", "matrix_rank", torch.eye(3), 0.5, leaves=False)
case("linalg", "matrix_rank", torch.zeros(2, 3, 3), leaves=False)
for a, b in [((3, 3), (3,)), ((2, 3, 3), (2, 3)), ((2, 3, 3), (3, 2)), ((3, 3), (2, 3, 1)), ((2, 1, 2, 2), (3, 2, 2))]:
    case("linalg", "solve", square(*a), t(*b))
for upper in [True, False]:
    for kw in [{}, {"unitriangular": True}, {"left": False}]:
        case("linalg", "solve_triangular", square(3, 3).triu() if upper else square(3, 3).tril(), t(3, 3), upper=upper, **kw)
for p in [None, 2, -2, 1, -1, inf, -inf, "fro", "nuc"]:
    tried("linalg", "cond", square(3, 3), p)
    tried("linalg", "cond", square(2, 2, 2), p)
case("linalg", "cond", t(3, 2))
case("linalg", "cond", torch.zeros(2, 2), 1, leaves=False)
for shape, b in [((3, 2), (3, 1)), ((3, 3), (3, 2)), ((2, 3), (2, 2)), ((2, 4, 2), (2, 4, 3))]:
    case("linalg", "lstsq", t(*shape), t(*b), leaves=False)
    case("linalg", "lstsq", t(*shape), t(*b), driver="gelsd", leaves=False)
for ord in [None, 2, -2, 1, -1, inf, -inf, "fro", "nuc", 0, 3, 0.5]:
    for x in [t(3), t(2, 3), t(2, 3, 2), t(0)]:
        tried("linalg", "norm", x.clone(), ord)
        for kw in [{"dim": -1}, {"dim": 0, "keepdim": True}]:
            tried("linalg", "norm", x.clone(), ord, **kw)
    tried("linalg", "norm", t(2, 3, 2), ord, [0, 2])
    tried("linalg", "norm", t(2, 3, 2), ord, [1, 0], True)
    tried("linalg", "matrix_norm", t(2, 3), ord if ord is not None else "fro")
    tried("linalg", "matrix_norm", t(2, 3, 2), ord if ord is not None else "fro", keepdim=True)
    if not isinstance(ord, str) and ord is not None:
        for kw in [{}, {"dim": 1}, {"dim": [0, 2], "keepdim": True}]:
            tried("linalg", "vector_norm", t(2, 3, 2), ord, **kw)
        tried("linalg", "vector_norm", t(2, 0), ord, 1)
        tried("linalg", "vector_norm", t(2, 0), ord)
for args in [(t(2, 3), "abc"), (ints(2),), (t(2, 2, 2), 2), (t(2, 2, 2), 2, [0, 1, 2])]:
    fail("linalg", "norm", *args)
for args in [(t(2),), (t(2, 2), 3), (t(2, 2), "abc"), (t(2, 2), 2, [0])]:
    fail("linalg", "matrix_norm", *args)
fail("linalg", "vector_norm", ints(2))
for given in [[(2, 3), (3, 4)], [(2, 3), (3, 4), (4, 2)], [(3,), (3, 2), (2,)], [(10, 2), (2, 10), (10, 3), (3, 1)]]:
    case("linalg", "multi_dot", [t(*s) for s in given])
case("torch", "chain_matmul", t(2, 3), t(3, 4), t(4, 2))
for given in [[(2,)], [(2, 3), (2, 3)], [(2, 2), (2, 2, 2)], [(2, 2), (2,), (2, 2)]]:
    fail("linalg", "multi_dot", [t(*s) for s in given])
case("linalg", "diagonal", t(2, 3, 3))
case("linalg", "diagonal", t(3, 4), offset=1)
case("linalg", "matmul", t(2, 3), t(3, 2))
case("linalg", "vecdot", t(3), t(3))
case("linalg", "vecdot", t(2, 3), t(2, 3))
case("linalg", "vecdot", t(2, 3), t(2, 3), dim=0)
case("linalg", "vander", t(3))
case("linalg", "vander", t(2, 3), N=4)
fail("linalg", "vander", t(3), N=1)
z = torch.zeros
for op in ["inv", "det", "slogdet", "cholesky", "eigh", "eigvalsh", "matrix_exp", "inv_ex"]:
    fail("linalg", op, z(2, 3), leaves=False)
    fail("linalg", op, z(2), leaves=False)
    fail("linalg", op, torch.ones(2, 2, dtype=torch.int64), leaves=False)
for op in ["qr", "svd", "svdvals", "matrix_rank", "pinv"]:
    fail("linalg", op, z(2), leaves=False)
for x in [z(2, 2), z(3, 2, 2), of([1.0, 2.0], [2.0, 4.0]), torch.stack([torch.eye(2), z(2, 2)])]:
    fail("linalg", "inv", x)
    fail("torch", "inverse", x)
fail("linalg", "solve", z(2, 2), z(2))
fail("linalg", "solve", z(2, 3), z(2))
fail("linalg", "solve", torch.eye(2), z(3))
fail("linalg", "solve", torch.eye(2), z(3, 2))
for x in [-torch.eye(2), torch.stack([torch.eye(2), -torch.eye(2)]), of([1.0, 2.0], [2.0, 1.0])]:
    fail("linalg", "cholesky", x)
    fail("torch", "cholesky", x)
    case("linalg", "eigvalsh", x, leaves=False)
fail("linalg", "qr", z(2, 2), "x")
fail("linalg", "eigh", z(2, 2), "X")
fail("linalg", "matrix_power", z(2, 3), 3)
fail("linalg", "cond", z(2, 3), 1)
fail("linalg", "lstsq", z(3, 2), z(2, 1))
error("torch.linalg.qr(torch.ones(2, 2).requires_grad_(), 'r')[1].sum().backward()", lambda: L.qr(torch.ones(2, 2).requires_grad_(), "r")[1].sum().backward())


def invariant(js, work, x):
    """A gradient of something whose value no choice of signs changes."""
    data = json.dumps(x.tolist())
    leaf = x.clone().requires_grad_()
    out = work(leaf)
    weights = torch.arange(out.numel(), dtype=out.dtype).mul(0.1).add(0.5).reshape(out.shape)
    (out * weights).sum().backward()
    start = f"(() => {{ const a = torch.tensor({data}, {{dtype: 'float32'}}).requires_grad_(); const out = {js};"
    text(start + " return out.detach().mul(100).round().add(0) })()", lambda: (out.detach() * 100).round() + 0)
    weighing = "out.mul(torch.arange(out.numel(), {dtype: torch.float32}).mul(0.1).add(0.5).reshape([...out.shape])).sum().backward();"
    text(f"{start} {weighing} return a.grad.mul(100).round().add(0) }})()", (leaf.grad * 100).round() + 0)


for shape in [(3, 2), (2, 3), (3, 3), (2, 3, 2)]:
    invariant("(([u, s, vh]) => u.mul(s.neg().exp().unsqueeze(-2)).matmul(vh))(torch.linalg.svd(a, false))",
              lambda a: (lambda u, s, vh: (u * (-s).exp().unsqueeze(-2)) @ vh)(*L.svd(a, False)), t(*shape))
    invariant("(([u, s, v]) => u.mul(s.unsqueeze(-2)).matmul(v.mT))(torch.svd(a))",
              lambda a: (lambda u, s, v: (u * s.unsqueeze(-2)) @ v.mT)(*torch.svd(a)), t(*shape))
    invariant("(([u, s, vh]) => u.mul(u))(torch.linalg.svd(a, false))", lambda a: (lambda u, s, vh: u * u)(*L.svd(a, False)), t(*shape))
for shape in [(2, 2), (3, 3), (2, 3, 3)]:
    invariant("(([w, v]) => v.mul(w.exp().unsqueeze(-2)).matmul(v.mT))(torch.linalg.eigh(a.add(a.mT)))",
              lambda a: (lambda w, v: (v * w.exp().unsqueeze(-2)) @ v.mT)(*L.eigh(a + a.mT)), t(*shape))
    invariant("(([w, v]) => v.mul(v))(torch.linalg.eigh(a.add(a.mT)))", lambda a: (lambda w, v: v * v)(*L.eigh(a + a.mT)), t(*shape))
text("torch.linalg.svd(torch.ones(3, 2)).map((x) => String(x.shape)).join()", lambda: ",".join(str(x.shape) for x in L.svd(torch.ones(3, 2))))
text("torch.linalg.slogdet(torch.tensor([[2.5, 0], [0, 2]]))", lambda: L.slogdet(of([2.5, 0], [0, 2])))
text("torch.slogdet(torch.tensor([[2.5, 0], [0, 2]]))", lambda: torch.slogdet(of([2.5, 0], [0, 2])))
