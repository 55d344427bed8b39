"""torch.autograd.Function: operations whose forward and backward a reader writes in Python.

forward runs here, called from Python, so that it may read values; the engine learns what came out, and calls backward.
"""
import functools

from .. import _node
from .._bridge import ask, invoke, resolve
from .._grad import is_grad_enabled, no_grad
from .._tensor import Tensor

__all__ = ['FunctionCtx', 'Function', 'once_differentiable', 'NestedIOFunction']

_RECORD = resolve('inner.autograd.record')
_ONCE = resolve('inner.autograd.onceDifferentiable')


class FunctionCtx:
    """What forward leaves for backward: save_for_backward(...), or attributes of any name.

    PyTorch: torch.autograd.function.FunctionCtx
    """

    _to_save = ()
    _dirty = ()
    _non_differentiable = ()
    _materializes = True
    # The engine's side, while backward runs: it keeps the saved tensors and knows whether they have changed.
    _kept = None

    def save_for_backward(self, *tensors):
        """Keeps inputs and outputs of forward, or None, for backward, which finds them in saved_tensors."""
        for i, tensor in enumerate(tensors):
            if tensor is not None and not isinstance(tensor, Tensor):
                raise TypeError(
                    f'save_for_backward can only save variables, but argument {i} is of type {type(tensor).__name__}')
        self._to_save = tensors

    def save_for_forward(self, *tensors):
        """Taken, and of no use here: there is no forward mode."""

    def mark_dirty(self, *args):
        """Says that forward has changed these inputs in place."""
        self._dirty = args

    def mark_non_differentiable(self, *args):
        """Says that these outputs have no gradient."""
        self._non_differentiable = args

    def set_materialize_grads(self, value):
        """Whether backward gets zeros where no gradient arrived, or None."""
        self._materializes = bool(value)

    @property
    def saved_tensors(self):
        """What save_for_backward kept. RuntimeError where one was changed in place, or after it was freed."""
        return self._to_save if self._kept is None else ask(self._kept, 'saved_tensors')

    # Its name before PyTorch 0.4.
    saved_variables = saved_tensors


class Function(FunctionCtx):
    """The base of operations with a backward of your own: write static forward(ctx, ...) and backward(ctx, *grads).

    Name.apply(...) runs it. forward runs without recording and gives a tensor or a tuple; backward gives a gradient
    for each argument of forward, None for those without.
    RuntimeError for another number of gradients, or one that does not fit; NotImplementedError where one is missing.
    PyTorch: torch.autograd.Function
    """

    def __init__(self, *args, **kwargs):
        import warnings
        warnings.warn(f'{type(self)} should not be instantiated. Methods on autograd functionsare all static, so you '
                      "should invoke them on the class itself. Instantiating an autograd function will raise an error "
                      'in a future version of PyTorch.', DeprecationWarning, stacklevel=2)

    def __call__(self, *args, **kwargs):
        raise RuntimeError(
            'Legacy autograd function with non-static forward method is deprecated. Please use new-style autograd '
            'function with static forward method. (Example: '
            'https://pytorch.org/docs/stable/autograd.html#torch.autograd.Function)')

    @staticmethod
    def forward(ctx, *args, **kwargs):
        """Computes the result from what apply(...) was given."""
        raise NotImplementedError('You must implement the forward function for custom autograd.Function.')

    @staticmethod
    def backward(ctx, *grad_outputs):
        """The gradients of forward's arguments, in their order, from those of its outputs."""
        raise NotImplementedError('You must implement either the backward or vjp method for your custom '
                                  'autograd.Function to use it with backward mode AD.')

    # The other name of backward.
    vjp = backward

    @classmethod
    def apply(cls, *args):
        """Runs forward, and puts the operation on the tape where an input needs a gradient."""
        ctx = FunctionCtx()
        ctx.needs_input_grad = tuple(isinstance(arg, Tensor) and arg.requires_grad for arg in args)
        with no_grad():
            # Since PyTorch 2.0 forward may leave the context to a function of its own.
            fill = getattr(cls, 'setup_context', None)
            if fill is None:
                made = cls.forward(ctx, *args)
            else:
                made = cls.forward(*args)
                fill(ctx, args, made)
        outputs = made if isinstance(made, tuple) else (made,)
        if is_grad_enabled() or any(output is arg for output in outputs for arg in args):
            placed = _recorded(cls, ctx, args, outputs)
            outputs = tuple(p if isinstance(output, Tensor) else output for p, output in zip(placed, outputs))
        # From here on they are the engine's to keep: with what is kept here they would hold each other.
        ctx._to_save = ctx._dirty = ctx._non_differentiable = ()
        return outputs if isinstance(made, tuple) else outputs[0]


def _recorded(cls, ctx, args, outputs):
    name = cls.__name__
    _node.custom.add(name + 'Backward')

    def backward(kept, *grads):
        ctx._kept = kept
        try:
            return _backward_of(cls)(ctx, *grads)
        finally:
            del ctx._kept

    return invoke(_RECORD, ({
        'name': name,
        'args': [arg if isinstance(arg, Tensor) else None for arg in args],
        'outputs': [output if isinstance(output, Tensor) else None for output in outputs],
        'saved': list(ctx._to_save),
        'dirty': list(ctx._dirty),
        'nonDifferentiable': list(ctx._non_differentiable),
        'materializes': ctx._materializes,
    }, backward))


def _backward_of(cls):
    has_backward, has_vjp = cls.backward is not Function.backward, cls.vjp is not Function.vjp
    if has_backward and has_vjp:
        raise RuntimeError("Implementing both 'backward' and 'vjp' for a custom Function is not allowed. You should only "
                           'implement one of them.')
    return cls.vjp if has_vjp else cls.backward


def once_differentiable(backward):
    """Wraps a backward that is not made of differentiable operations: a second derivative through it is a RuntimeError.

    PyTorch: torch.autograd.function.once_differentiable
    """

    @functools.wraps(backward)
    def wrapped(ctx, *grads):
        with no_grad():
            made = backward(ctx, *grads)
        if not is_grad_enabled() or not any(isinstance(grad, Tensor) and grad.requires_grad for grad in grads):
            return made
        listed = made if isinstance(made, tuple) else (made,)
        marked = invoke(_ONCE, (list(listed),))
        return marked if isinstance(made, tuple) else marked[0]

    return wrapped


class NestedIOFunction(Function):
    """Not here: functions of nested tuples. Take them apart before apply(...)."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError('Lantern has no NestedIOFunction: give tensors to a Function one by one')
