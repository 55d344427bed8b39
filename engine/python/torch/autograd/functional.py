"""torch.autograd.functional: Jacobians, Hessians and their products with vectors, from reverse mode."""
from .._bridge import invoke, resolve
from .._function import builtin
from .._grad import enable_grad, is_grad_enabled, set_grad_enabled
from .._tensor import Tensor

__all__ = ['vjp', 'jvp', 'jacobian', 'hessian', 'hvp', 'vhp']

_GRAD = resolve('torch.autograd.grad')
_OUTPUTS = 'outputs of the user-provided function'
_zeros_like, _ones_like, _stack = (builtin('torch.' + name, 'torch') for name in ('zeros_like', 'ones_like', 'stack'))


def vjp(func, inputs, v=None, create_graph=False, strict=False):
    """The function's value, and v times its Jacobian: (outputs, product).

    func: of tensors to a tensor or a tuple. inputs: a tensor or a tuple; the product has their shapes. v: of the
    outputs' shapes; None (1) for a single number alone. create_graph: whether the results can be differentiated
    again. strict: whether an output that does not depend on an input is an error rather than zeros.
    TypeError for what is no tensor; RuntimeError for v of another shape or number, or in strict mode.
    PyTorch: torch.autograd.functional.vjp
    """
    with enable_grad():
        is_tuple, inputs = _as_tuple(inputs, 'inputs', 'vjp')
        inputs = _own(inputs, create_graph)
        outputs_tuple, outputs = _as_tuple(func(*inputs), _OUTPUTS, 'vjp')
        _check_depends(outputs, 'outputs', strict)
        v = _vector(v, outputs, outputs_tuple, 'vjp', 'the user-provided function returns ')
    with set_grad_enabled(create_graph or is_grad_enabled()):
        grads = _grads(outputs, inputs, v, create_graph=create_graph)
        product = _with_zeros(grads, inputs, strict, create_graph, 'back')
    return _given(outputs, outputs_tuple, create_graph), _given(product, is_tuple, create_graph)


def jvp(func, inputs, v=None, create_graph=False, strict=False):
    """The function's value, and its Jacobian times v: (outputs, product), by two passes of reverse mode.

    v: of the inputs' shapes; None (1) for a single number alone. The product has the outputs' shapes. Otherwise as vjp.
    PyTorch: torch.autograd.functional.jvp
    """
    with enable_grad():
        is_tuple, inputs = _as_tuple(inputs, 'inputs', 'jvp')
        inputs = _own(inputs, create_graph)
        v = _vector(v, inputs, is_tuple, 'jvp', 'the input to the user-provided function is ')
        outputs_tuple, outputs = _as_tuple(func(*inputs), _OUTPUTS, 'jvp')
        _check_depends(outputs, 'outputs', strict)
        # The gradient is linear in what it is weighted with: its derivative in that direction is the product.
        weights = tuple(_zeros_like(out).requires_grad_() for out in outputs)
        grads = _grads(outputs, inputs, weights, create_graph=True)
        _check_depends(grads, 'grad_inputs', strict)
    with set_grad_enabled(create_graph or is_grad_enabled()):
        product = _grads(grads, weights, v, create_graph=create_graph)
        product = _with_zeros(product, outputs, strict, create_graph, 'back_trick')
    return _given(outputs, outputs_tuple, create_graph), _given(product, outputs_tuple, create_graph)


def jacobian(func, inputs, create_graph=False, strict=False, vectorize=False, strategy='reverse-mode'):
    """The Jacobian: for one input and one output a tensor of the output's shape and then the input's; else tuples of such.

    vectorize is taken and changes nothing but what PyTorch forbids with it. TypeError for what is no tensor;
    NotImplementedError for strategy='forward-mode'; RuntimeError in strict mode for what does not depend on an input.
    PyTorch: torch.autograd.functional.jacobian
    """
    if strategy not in ('forward-mode', 'reverse-mode'):
        raise AssertionError(
            'Expected strategy to be either "forward-mode" or "reverse-mode". Hint: If your function has more outputs '
            'than inputs, "forward-mode" tends to be more performant. Otherwise, prefer to use "reverse-mode".')
    if strategy == 'forward-mode':
        raise NotImplementedError('Lantern has no forward mode: leave strategy="reverse-mode"')
    with enable_grad():
        is_tuple, inputs = _as_tuple(inputs, 'inputs', 'jacobian')
        inputs = _own(inputs, create_graph)
        outputs_tuple, outputs = _as_tuple(func(*inputs), _OUTPUTS, 'jacobian')
        _check_depends(outputs, 'outputs', strict)
        if vectorize and strict:
            raise RuntimeError('torch.autograd.functional.jacobian: `strict=True` and `vectorized=True` are not '
                               'supported together. Please either set `strict=False` or `vectorize=False`.')
        found = tuple(_rows(out, nr, inputs, create_graph, strict) for nr, out in enumerate(outputs))
        found = tuple(tuple(part if create_graph else part.detach() for part in parts) for parts in found)
    if outputs_tuple:
        return tuple(parts if is_tuple else parts[0] for parts in found)
    return found[0] if is_tuple else found[0][0]


def _rows(out, nr, inputs, create_graph, strict):
    rows = [[] for _ in inputs]
    flat = out.reshape(-1)
    for j in range(out.numel()):
        grads = _grads((flat[j],), inputs, retain_graph=True, create_graph=create_graph)
        for at, (grad, x) in enumerate(zip(grads, inputs)):
            if grad is None:
                if strict:
                    raise RuntimeError(f'Output {nr} of the user-provided function is independent of input {at}. This is '
                                       'not allowed in strict mode.')
                grad = _zeros_like(x)
            elif strict and create_graph and not grad.requires_grad:
                raise RuntimeError('The jacobian of the user-provided function is independent of input '
                                   f'{nr}. This is not allowed in strict mode when create_graph=True.')
            rows[at].append(grad)
    return tuple(_stack(row, 0).reshape((*out.shape, *x.shape)) if row else
                 _zeros_like(x).reshape(-1)[:0].reshape((*out.shape, *x.shape)) for row, x in zip(rows, inputs))


def hessian(func, inputs, create_graph=False, strict=False, vectorize=False, outer_jacobian_strategy='reverse-mode'):
    """The Hessian of a function to one number: of one input's shape twice, or a tuple of tuples of such.

    RuntimeError for a function to several tensors or numbers, or in strict mode; otherwise as jacobian.
    PyTorch: torch.autograd.functional.hessian
    """
    is_tuple, inputs = _as_tuple(inputs, 'inputs', 'hessian')
    if outer_jacobian_strategy not in ('forward-mode', 'reverse-mode'):
        raise AssertionError('Expected strategy to be either "forward-mode" or "reverse-mode".')

    def number(*points):
        out = func(*points)
        outputs_tuple, outputs = _as_tuple(out, _OUTPUTS, 'hessian')
        _check_depends(outputs, 'outputs', strict)
        if outputs_tuple or not isinstance(out, Tensor):
            raise RuntimeError('The function given to hessian should return a single Tensor')
        if out.numel() != 1:
            raise RuntimeError('The Tensor returned by the function given to hessian should contain a single element')
        return out.squeeze()

    def gradient(*points):
        made = jacobian(number, points, create_graph=True)
        _check_depends(made, 'jacobian', strict)
        return made

    found = jacobian(gradient, inputs, create_graph=create_graph, strict=strict, vectorize=vectorize,
                     strategy=outer_jacobian_strategy)
    return found if is_tuple else found[0][0]


def vhp(func, inputs, v=None, create_graph=False, strict=False):
    """The function's value, and v times its Hessian: (output, product). v: of the inputs' shapes.

    RuntimeError for a function to several tensors or numbers; otherwise as vjp.
    PyTorch: torch.autograd.functional.vhp
    """
    with enable_grad():
        is_tuple, inputs, v, outputs, outputs_tuple, grads = _gradient_of('vhp', func, inputs, v, create_graph, strict)
    with set_grad_enabled(create_graph or is_grad_enabled()):
        product = _grads(grads, inputs, v, create_graph=create_graph)
        product = _with_zeros(product, inputs, strict, create_graph, 'double_back')
    return _given(outputs, outputs_tuple, create_graph), _given(product, is_tuple, create_graph)


def hvp(func, inputs, v=None, create_graph=False, strict=False):
    """The function's value, and its Hessian times v: (output, product). The same numbers as vhp, at more cost.

    PyTorch: torch.autograd.functional.hvp
    """
    with enable_grad():
        is_tuple, inputs, v, outputs, outputs_tuple, grads = _gradient_of('hvp', func, inputs, v, create_graph, strict)
        weights = tuple(_zeros_like(x).requires_grad_() for x in inputs)
        double = _grads(grads, inputs, weights, create_graph=True)
        _check_depends(double, 'hessian', strict)
    with set_grad_enabled(create_graph or is_grad_enabled()):
        product = _grads(double, weights, v, create_graph=create_graph)
        product = _with_zeros(product, inputs, strict, create_graph, 'double_back_trick')
    return _given(outputs, outputs_tuple, create_graph), _given(product, is_tuple, create_graph)


def _gradient_of(name, func, inputs, v, create_graph, strict):
    is_tuple, inputs = _as_tuple(inputs, 'inputs', name)
    inputs = _own(inputs, create_graph)
    v = _vector(v, inputs, is_tuple, name, 'the input to the user-provided function is ')
    outputs_tuple, outputs = _as_tuple(func(*inputs), _OUTPUTS, name)
    _check_depends(outputs, 'outputs', strict)
    if outputs_tuple:
        raise RuntimeError(f'The function given to {name} should return a single Tensor')
    if outputs[0].numel() != 1:
        raise RuntimeError(f'The Tensor returned by the function given to {name} should contain a single element')
    grads = _grads(outputs, inputs, create_graph=True)
    _check_depends(grads, 'jacobian', strict)
    return is_tuple, inputs, v, outputs, outputs_tuple, grads


def _as_tuple(value, what, name):
    is_tuple = isinstance(value, tuple)
    listed = value if is_tuple else (value,)
    for i, item in enumerate(listed):
        if not isinstance(item, Tensor):
            where = f'value at index {i}' if is_tuple else f'given {what}'
            raise TypeError(f'The {what} given to {name} must be either a Tensor or a tuple of Tensors but the {where} '
                            f'has type {type(item)}.')
    return is_tuple, listed


def _own(inputs, create_graph):
    """The inputs as tensors of this call's own, so that gradients stop, or go on, at them."""
    made = []
    for x in inputs:
        if create_graph:
            made.append(x.view_as(x) if x.requires_grad else x.detach().requires_grad_())
        else:
            made.append(x.detach().requires_grad_())
    return tuple(made)


def _given(tensors, is_tuple, create_graph):
    made = tuple(t if create_graph else t.detach() for t in tensors)
    return made if is_tuple else made[0]


def _vector(v, like, like_tuple, name, what):
    if v is None:
        if len(like) != 1 or like[0].numel() != 1:
            raise RuntimeError(f'The vector v can only be None if {what.rstrip()} a single Tensor with a single element.')
        return (_ones_like(like[0]),)
    _, v = _as_tuple(v, 'v', name)
    v = tuple(part.detach() for part in v)
    if len(v) != len(like):
        if like_tuple:
            raise RuntimeError(f'v is a tuple of invalid length: should be {len(like)} but got {len(v)}.')
        raise RuntimeError('The given v should contain a single Tensor.')
    for i, (part, other) in enumerate(zip(v, like)):
        if part.shape != other.shape:
            where = f'Entry {i} in ' if like_tuple else ''
            raise RuntimeError(f'{where}v has invalid size: should be {other.shape} but got {part.shape}.')
    return v


def _grads(outputs, inputs, weights=None, create_graph=False, retain_graph=None):
    """Gradients of those outputs that have any; None for inputs that none of them depends on."""
    pairs = [(out, weight) for out, weight in zip(outputs, weights or [None] * len(outputs))
             if out is not None and out.requires_grad]
    if not pairs:
        return (None,) * len(inputs)
    return invoke(_GRAD, ([out for out, _ in pairs], list(inputs), [weight for _, weight in pairs], retain_graph,
                          create_graph), {'allow_unused': True})


_INDEPENDENT = {
    'hessian': 'The hessian of the user-provided function with respect to input {} is independent of the input. This is '
               'not allowed in strict mode. You should ensure that your function is thrice differentiable and that the '
               'hessian depends on the inputs.',
    'jacobian': 'While computing the hessian, found that the jacobian of the user-provided function with respect to input '
                '{} is independent of the input. This is not allowed in strict mode. You should ensure that your function '
                'is twice differentiable and that the jacobian depends on the inputs (this would be violated by a linear '
                'function for example).',
    'grad_inputs': 'The gradient with respect to input {} is independent of the inputs of the user-provided function. '
                   'This is not allowed in strict mode.',
    'outputs': 'Output {} of the user-provided function does not require gradients. The outputs must be computed in a '
               'differentiable manner from the input when running in strict mode.',
}


def _check_depends(tensors, kind, strict):
    if not strict:
        return
    for i, t in enumerate(tensors):
        if t is None:
            raise RuntimeError(f'The output of the user-provided function is independent of input {i}. This is not '
                               'allowed in strict mode.')
        if not t.requires_grad:
            raise RuntimeError(_INDEPENDENT[kind].format(i))


_MISSING = {
    'back': 'The output of the user-provided function is independent of input {}. This is not allowed in strict mode.',
    'back_trick': 'The gradient with respect to the input is independent of entry {} in the grad_outputs when using the '
                  'double backward trick to compute forward mode gradients. This is not allowed in strict mode.',
    'double_back': 'The jacobian of the user-provided function is independent of input {}. This is not allowed in strict '
                   'mode.',
    'double_back_trick': 'The hessian of the user-provided function is independent of entry {} in the grad_jacobian. '
                         'This is not allowed in strict mode as it prevents from using the double backward trick to '
                         'replace forward mode AD.',
}


def _with_zeros(grads, like, strict, create_graph, stage):
    made = []
    for i, (grad, other) in enumerate(zip(grads, like)):
        if grad is None:
            if strict:
                raise RuntimeError(_MISSING[stage].format(i))
            grad = _zeros_like(other)
        elif strict and create_graph and not grad.requires_grad:
            what = 'hessian' if 'double' in stage else 'jacobian'
            raise RuntimeError(f'The {what} of the user-provided function is independent of input {i}. This is not '
                               'allowed in strict mode when create_graph=True.')
        made.append(grad)
    return tuple(made)
