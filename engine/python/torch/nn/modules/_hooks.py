"""Handles of hooks, and how the gradients of a whole module reach its backward hooks."""
from ... import _bridge
from ..._grad import is_grad_enabled
from ..._tensor import Tensor
from ...utils.hooks import RemovableHandle


_PASSING = _bridge.resolve('inner.passing')


class BackwardHook:
    """A node of ours behind a module's outputs and one before its inputs: between them stands the module."""

    def __init__(self, module, user_hooks, user_pre_hooks=()):
        self.module = module
        self.user_hooks = user_hooks
        self.user_pre_hooks = user_pre_hooks
        self.grad_outputs = None
        self.inputs_at = None
        self.n_inputs = 0

    def _pass(self, values, on_gradients):
        """Hands values on, their tensors through a node; gives them and where the tensors stand, or None."""
        at = [i for i, value in enumerate(values) if isinstance(value, Tensor)]
        if not (is_grad_enabled() and any(values[i].requires_grad for i in at)):
            return values, None
        passed = _bridge.invoke(_PASSING, ([values[i] for i in at], on_gradients))
        for i, tensor in zip(at, passed):
            values = values[:i] + (tensor,) + values[i + 1:]
        return values, at

    def setup_input_hook(self, args):
        def on_gradients(grads):
            if self.grad_outputs is None:
                raise RuntimeError('Module backward hook for grad_input is called before the grad_output one. This '
                                   'happens because the gradient in your nn.Module flows to the Module\'s input '
                                   'without passing through the Module\'s output. Make sure that the output depends '
                                   'on the input and that the loss is computed based on the output.')
            grad_input = _spread(self.inputs_at, grads, self.n_inputs)
            for hook in self.user_hooks:
                out = hook(self.module, grad_input, self.grad_outputs)
                if out is None:
                    continue
                if len(out) != len(grad_input):
                    raise RuntimeError('Backward hook returned an invalid number of grad_input, '
                                       f'got {len(out)}, but expected {len(grad_input)}')
                grad_input = out
            self.grad_outputs = None
            return tuple(grad_input[i] for i in self.inputs_at)

        self.n_inputs = len(args)
        args, self.inputs_at = self._pass(tuple(args), on_gradients)
        return args

    def setup_output_hook(self, result):
        is_tuple = isinstance(result, tuple)
        values = tuple(result) if is_tuple else (result,)
        at = []

        def on_gradients(grads):
            grad_output = _spread(at, grads, len(values))
            for hook in self.user_pre_hooks:
                out = hook(self.module, grad_output)
                if out is None:
                    continue
                out = (out,) if isinstance(out, Tensor) else out
                if len(out) != len(grad_output):
                    raise RuntimeError('Backward pre hook returned an invalid number of grad_output, '
                                       f'got {len(out)}, but expected {len(grad_output)}')
                grad_output = out
            self.grad_outputs = grad_output
            if self.inputs_at is None:
                self._without_inputs()
            return tuple(grad_output[i] for i in at)

        passed, found = self._pass(values, on_gradients)
        if found is None:
            return result
        at.extend(found)
        if not is_tuple:
            return passed[0]
        return type(result)(*passed) if hasattr(result, '_fields') else passed

    def _without_inputs(self):
        """No input requires a gradient: the hooks are told so, and cannot change anything."""
        for hook in self.user_hooks:
            out = hook(self.module, (None,) * self.n_inputs, self.grad_outputs)
            if out is not None and not (isinstance(out, tuple) and all(one is None for one in out)):
                raise RuntimeError('Backward hook for Modules where no input requires gradient should always return '
                                   'None or None for all gradients.')
        self.grad_outputs = None


def _spread(places, grads, n):
    spread = [None] * n
    for i, grad in zip(places, grads):
        spread[i] = grad
    return tuple(spread)
