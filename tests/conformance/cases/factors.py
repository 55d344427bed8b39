# LU factors and what is solved with them, Cholesky factors, and tensors taken for matrices.
import json
from harness import *
import torch

L = torch.linalg
unnamed("lu", "lu_unpack", "lu_solve", "cholesky_solve", "cholesky_inverse", "triangular_solve", "tensorinv", "tensorsolve")
ops = ["lu", "lu_factor", "lu_factor_ex", "lu_unpack", "lu_solve", "cholesky_solve", "cholesky_inverse", "triangular_solve", "tensorinv", "tensorsolve"]
hosted(*ops)
tolerance(5e-4, *ops)


def strong(*shape):
    """Matrices that are far from singular."""
    rows, columns = shape[-2:]
    return (torch.eye(rows, columns) * 2 + t(*shape) * 0.5).mul(100).round().div(100)


shapes = [(2, 2), (3, 3), (4, 2), (2, 4), (2, 3, 3), (2, 3, 2), (2, 1, 2, 3)]
for shape in shapes:
    for op in ["lu", "lu_factor", "lu_factor_ex"]:
        case("linalg", op, strong(*shape))
        case("linalg", op, t(*shape))
    case("torch", "lu", strong(*shape))
    case("method", "lu", strong(*shape), get_infos=True)
    packed, pivots = L.lu_factor(strong(*shape))
    case("torch", "lu_unpack", packed, pivots)
    case("torch", "lu_unpack", packed, pivots, unpack_data=False, leaves=False)
    case("torch", "lu_unpack", packed, pivots, unpack_pivots=False)
    if shape[-1] == shape[-2]:
        case("torch", "lu_solve", t(*shape[:-1], 2), packed, pivots)
        for left in [True, False]:
            for adjoint in [True, False]:
                case("linalg", "lu_solve", packed, pivots, t(*shape), left=left, adjoint=adjoint)
singular = of([1.0, 2.0], [2.0, 4.0])
case("linalg", "lu_factor_ex", singular, leaves=False)
case("linalg", "lu", singular, leaves=False)
fail("linalg", "lu_factor", singular)
fail("linalg", "lu_factor", torch.stack([torch.eye(2), singular]))
fail("linalg", "lu_factor", ints(2, 2))
fail("linalg", "lu_factor", t(3))
for op in ["lu", "lu_factor"]:
    fail("linalg", op, t(2, 2), pivot=False)

for shape in [(2, 2), (3, 3), (2, 3, 3)]:
    for upper in [False, True]:
        root = strong(*shape)
        case("torch", "cholesky_inverse", root, upper)
        case("torch", "cholesky_solve", t(*shape[:-1], 2), root, upper)
        case("method", "cholesky_solve", t(*shape[:-1], 1), root, upper=upper)
        for transpose in [False, True]:
            for unit in [False, True]:
                case("torch", "triangular_solve", t(*shape[:-1], 2), strong(*shape), upper, transpose, unit)
fail("torch", "cholesky_inverse", t(3, 2))
fail("torch", "cholesky_solve", t(3), t(3, 3))
fail("torch", "cholesky_solve", t(3, 1), t(3))
fail("torch", "cholesky_solve", t(3, 1), t(3, 2))
fail("torch", "cholesky_solve", t(2, 1), t(3, 3))
fail("torch", "triangular_solve", t(3), t(3, 3))
fail("torch", "triangular_solve", t(3, 1), t(3))
fail("torch", "triangular_solve", t(2, 1), t(3, 3))
fail("torch", "triangular_solve", t(3, 1), t(3, 2))

case("linalg", "tensorinv", strong(4, 4).reshape(2, 2, 4))
case("linalg", "tensorinv", strong(6, 6).reshape(6, 2, 3), 1)
case("linalg", "tensorinv", strong(6, 6).reshape(6, 3, 2), ind=1)
fail("linalg", "tensorinv", t(2, 3, 4))
fail("linalg", "tensorinv", t(2, 2), 0)
case("linalg", "tensorsolve", strong(6, 6).reshape(2, 3, 6), t(2, 3))
case("linalg", "tensorsolve", strong(6, 6).reshape(6, 2, 3), t(6))
case("linalg", "tensorsolve", strong(6, 6).reshape(2, 3, 3, 2), t(3, 2), dims=[0, 1])
case("linalg", "tensorsolve", strong(6, 6).reshape(3, 6, 2), t(3, 2), [1])
fail("linalg", "tensorsolve", t(2, 3, 6), t(2, 2))


def real_eigen(js, work, x):
    """What neither the order nor the signs of eigenvectors change, and its gradient; PyTorch gives complex numbers here."""
    data = json.dumps(x.tolist())
    leaf = x.clone().requires_grad_()
    out = work(leaf).real
    (out * (torch.arange(out.numel()) * 0.1 + 0.5).reshape(out.shape)).sum().backward()
    start = f"(() => {{ const a = torch.tensor({data}, {{dtype: 'float32'}}).requires_grad_(); const out = {js};"
    weights = "torch.arange(out.numel(), {dtype: torch.float32}).mul(0.1).add(0.5).reshape([...out.shape])"
    text(start + " return out.detach().mul(100).round().add(0) })()", lambda: (out.detach() * 100).round() + 0)
    text(f"{start} out.mul({weights}).sum().backward(); return a.grad.mul(100).round().add(0) }})()", (leaf.grad * 100).round() + 0)


for values in [(2.0, -1.0), (1.0, 2.5, -1.5), (3.0, 1.0, -2.0, 0.5), (5.0, -4.0, 3.0, -2.0, 1.0, 0.3)]:
    n = len(values)
    root = torch.eye(n) + t(n, n) * 0.2
    x = (root @ torch.diag(torch.tensor(values)) @ root.inverse()).mul(1000).round().div(1000)
    real_eigen("torch.linalg.eigvals(a).sort()[0]", lambda a: L.eigvals(a).real.sort()[0], x)
    real_eigen("(([w, v]) => v.mul(v).matmul(w))(torch.linalg.eig(a))", lambda a: (lambda w, v: (v * v) @ w)(*L.eig(a)), x)
    both = torch.stack([x, x.mT.contiguous()])
    real_eigen("(([w, v]) => v.mul(v).matmul(w.mul(w).unsqueeze(-1)))(torch.linalg.eig(a))",
               lambda a: (lambda w, v: (v * v) @ (w * w).unsqueeze(-1))(*L.eig(a)), both)
text("torch.linalg.eigvals(torch.tensor([[2.5, 1], [0, 2.5]]))", lambda: L.eigvals(of([2.5, 1.0], [0.0, 2.5])).real)
text("torch.linalg.eigvals(torch.zeros(3, 3))", lambda: L.eigvals(torch.zeros(3, 3)).real)
fail("linalg", "eig", t(2, 3))
fail("linalg", "eigvals", ints(2, 2))
