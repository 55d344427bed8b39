"""torch.autograd.gradcheck and gradgradcheck: gradients against finite differences, in the engine's single precision."""
import warnings

from .._bridge import invoke, outer_level, register_error, resolve
from .._creation import tensor
from .._tensor import Tensor

__all__ = ['GradcheckError', 'gradcheck', 'gradgradcheck']

_GRAD = resolve('torch.autograd.grad')
# The least that single precision can tell apart.
_LEAST = {'eps': 1e-2, 'atol': 1e-3, 'rtol': 1e-2}


class GradcheckError(RuntimeError):
    """Raised where gradients differ from finite differences. PyTorch: torch.autograd.gradcheck.GradcheckError"""


register_error('GradcheckError', GradcheckError)


def gradcheck(func, inputs, *, eps=1e-2, atol=1e-3, rtol=1e-2, raise_exception=True, check_sparse_nnz=False,
              nondet_tol=0.0, check_undefined_grad=True, check_grad_dtypes=False, check_batched_grad=False,
              check_batched_forward_grad=False, check_forward_ad=False, check_backward_ad=True, fast_mode=False):
    """Whether the gradients of a function are those of finite differences.

    func: of the inputs to a tensor or a tuple. inputs: a tensor or a tuple; those with requires_grad are checked,
    element by element. Values have single precision here, whatever their dtype: smaller eps, atol and rtol are taken
    as the defaults, with a warning for eps.
    GradcheckError where they differ, or False with raise_exception=False; ValueError where no input requires grad;
    RuntimeError for checks of forward mode or of batches.
    PyTorch: torch.autograd.gradcheck
    """
    asked = {'check_forward_ad': check_forward_ad, 'check_batched_forward_grad': check_batched_forward_grad,
             'check_batched_grad': check_batched_grad}
    for name, wanted in asked.items():
        if wanted:
            raise RuntimeError(f'{name}=True is not supported here: there is reverse mode only.')
    tolerance = _tolerance(eps, atol, rtol)
    try:
        _check(func, _tuple(inputs), nondet_tol, *tolerance)
    except GradcheckError:
        if raise_exception:
            raise
        return False
    return True


def gradgradcheck(func, inputs, grad_outputs=None, *, eps=1e-2, atol=1e-3, rtol=1e-2,
                  gen_non_contig_grad_outputs=False, raise_exception=True, nondet_tol=0.0, check_undefined_grad=True,
                  check_grad_dtypes=False, check_batched_grad=False, check_fwd_over_rev=False,
                  check_rev_over_rev=True, fast_mode=False):
    """Whether the gradients of a function's gradients are those of finite differences; see gradcheck.

    grad_outputs: a weight for each output, of its shape; random ones where there is none.
    PyTorch: torch.autograd.gradgradcheck
    """
    if check_fwd_over_rev:
        raise RuntimeError('check_fwd_over_rev=True is not supported here: there is reverse mode only.')
    inputs = _tuple(inputs)
    if grad_outputs is None:
        rand = resolve('torch.rand_like')
        grad_outputs = tuple((invoke(rand, (out.detach(),)) * 2 - 1).requires_grad_()
                             for out in _differentiable(func(*inputs)))
    grad_outputs = _tuple(grad_outputs)
    places = [i for i, x in enumerate(inputs) if isinstance(x, Tensor) and x.requires_grad]

    def gradients(*args):
        points, weights = args[:len(inputs)], args[len(inputs):]
        made = _differentiable(func(*points))
        grads = invoke(_GRAD, (made, [points[i] for i in places], list(weights), None, True), {'allow_unused': True})
        return tuple(grad for grad in grads if grad is not None)

    return gradcheck(gradients, inputs + grad_outputs, eps=eps, atol=atol, rtol=rtol,
                     raise_exception=raise_exception, nondet_tol=nondet_tol)


def _tolerance(eps, atol, rtol):
    used = max(eps, _LEAST['eps'])
    atol, rtol = max(atol, _LEAST['atol']), max(rtol, _LEAST['rtol'])
    if used != eps:
        warnings.warn(f'gradcheck: values have single precision here, so eps={eps} is too small a step; eps={used}, '
                      f'atol={atol} and rtol={rtol} are used.', stacklevel=outer_level())
    return used, atol, rtol


def _tuple(value):
    return tuple(value) if isinstance(value, (tuple, list)) else (value,)


def _differentiable(made):
    return [out for out in _tuple(made) if isinstance(out, Tensor) and out.requires_grad]


def _check(func, inputs, nondet_tol, eps, atol, rtol):
    places = [i for i, x in enumerate(inputs) if isinstance(x, Tensor) and x.requires_grad]
    if not places:
        raise ValueError('gradcheck expects at least one input tensor to require gradient, but none of the them have '
                         'requires_grad=True.')
    made = _tuple(func(*inputs))
    tracked = [nr for nr, out in enumerate(made) if isinstance(out, Tensor) and out.requires_grad]
    # By the input, then by the output: a row for each element of the input.
    numerical = [_numerical(func, inputs, i, eps) for i in places]
    if not tracked:
        if any(value for by_output in numerical for rows in by_output for row in rows for value in row):
            raise GradcheckError('Numerical gradient for function expected to be zero')
        return
    wanted = [inputs[i] for i in places]
    for output, nr in enumerate(tracked):
        first, second = _analytical(made[nr], wanted), _analytical(made[nr], wanted)
        for at, (analytical, again) in enumerate(zip(first, second)):
            expected = numerical[at][nr]
            if not _close(analytical, expected, atol, rtol):
                raise GradcheckError(
                    f'Jacobian mismatch for output {output} with respect to input {at},\n'
                    f'numerical:{_text(expected, wanted[at])}\nanalytical:{_text(analytical, wanted[at])}\n')
            if not _close(analytical, again, nondet_tol, 0):
                raise GradcheckError(
                    'Backward is not reentrant, i.e., running backward with same input and grad_output multiple times '
                    'gives different values, although analytical gradient matches numerical gradient.'
                    f'The tolerance for nondeterminism was {nondet_tol}.')
    zeros = [made[nr].detach() * 0 for nr in tracked]
    grads = invoke(_GRAD, ([made[nr] for nr in tracked], wanted, zeros), {'allow_unused': True})
    if any(grad is not None and any(grad.reshape(-1).tolist()) for grad in grads):
        raise GradcheckError('backward not multiplied by grad_output')


def _numerical(func, inputs, at, eps):
    point = inputs[at]
    start = point.detach().reshape(-1).tolist()
    jacobians = None
    for row in range(len(start)):
        sides = []
        steps = []
        for by in (eps, -eps):
            moved = list(start)
            moved[row] += by
            there = tensor(moved, dtype=point.dtype).reshape(point.shape).requires_grad_()
            steps.append(there.detach().reshape(-1)[row].item())
            made = _tuple(func(*(there if i == at else x for i, x in enumerate(inputs))))
            sides.append([out.detach().reshape(-1).tolist() for out in made])
        if jacobians is None:
            jacobians = [[] for _ in sides[0]]
        for rows, above, below in zip(jacobians, *sides):
            rows.append([(a - b) / (steps[0] - steps[1]) for a, b in zip(above, below)])
    return jacobians or [[] for _ in _tuple(func(*inputs))]


def _analytical(output, wanted):
    columns = []
    n = output.numel()
    for i in range(n):
        one = tensor([float(k == i) for k in range(n)], dtype=output.dtype).reshape(output.shape)
        grads = invoke(_GRAD, ([output], wanted, [one], True), {'allow_unused': True})
        columns.append([[0.0] * x.numel() if grad is None else grad.reshape(-1).tolist()
                        for x, grad in zip(wanted, grads)])
    return [[[columns[i][at][row] for i in range(n)] for row in range(x.numel())] for at, x in enumerate(wanted)]


def _close(a, b, atol, rtol):
    return all(abs(x - y) <= atol + rtol * abs(y) for row, other in zip(a, b) for x, y in zip(row, other))


def _text(rows, like):
    return str(tensor(rows, dtype=like.dtype))
