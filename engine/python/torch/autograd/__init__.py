"""torch.autograd: gradients beyond tensor.backward()."""
from .._bridge import invoke, resolve
from .._grad import enable_grad, inference_mode, no_grad, set_grad_enabled
from .._tensor import Tensor
from .anomaly_mode import detect_anomaly, set_detect_anomaly
from .function import Function, NestedIOFunction
from .gradcheck import gradcheck, gradgradcheck
from .variable import Variable
from . import forward_ad, functional, grad_mode, graph

__all__ = ['Variable', 'Function', 'backward', 'grad_mode', 'grad', 'functional', 'graph']

_BACKWARD = resolve('torch.autograd.backward')
_GRAD = resolve('torch.autograd.grad')


def _listed(tensors):
    """Tensors as the engine takes them: what is gone through is put into a tuple."""
    if tensors is None or isinstance(tensors, (Tensor, tuple, list)) or not hasattr(tensors, '__iter__'):
        return tensors
    return tuple(tensors)


def backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False, grad_variables=None, inputs=None):
    """Adds the gradients of tensors up in the .grad of the leaves that they were made from.

    grad_tensors: for each tensor one of its shape; None (1) for a single number. retain_graph keeps the graph for
    another backward; create_graph makes the gradients differentiable. inputs: these leaves alone.
    RuntimeError for more than one number without a gradient, another shape, a tensor that requires no grad, or a graph
    whose values are freed or were changed in place.
    PyTorch: torch.autograd.backward
    """
    if grad_variables is not None:
        import warnings
        warnings.warn("'grad_variables' is deprecated. Use 'grad_tensors' instead.", stacklevel=2)
        if grad_tensors is not None:
            raise RuntimeError("'grad_tensors' and 'grad_variables' (deprecated) arguments both passed to backward(). "
                               "Please only use 'grad_tensors'.")
        grad_tensors = grad_variables
    invoke(_BACKWARD, (_listed(tensors), _listed(grad_tensors), retain_graph, create_graph, None, _listed(inputs)))


def grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, only_inputs=True,
         allow_unused=False, is_grads_batched=False, materialize_grads=False):
    """The gradients of the sum of outputs with respect to inputs, a tuple; no .grad is touched.

    grad_outputs: for each output a weight of its shape; None (1) for a single number. create_graph makes the gradients
    differentiable. RuntimeError for an input that requires no grad, or that the outputs do not depend on; with
    allow_unused that one is None. PyTorch: torch.autograd.grad
    """
    if not only_inputs:
        import warnings
        warnings.warn('only_inputs argument is deprecated and is ignored now (defaults to True). To accumulate gradient '
                      'for other parts of the graph, please use torch.autograd.backward.', stacklevel=2)
    return invoke(_GRAD, (_listed(outputs), _listed(inputs), _listed(grad_outputs), retain_graph, create_graph),
                  {'allow_unused': allow_unused, 'is_grads_batched': is_grads_batched,
                   'materialize_grads': materialize_grads})


def __getattr__(name):
    if name == 'profiler':
        import importlib
        return importlib.import_module('.profiler', __name__)
    raise AttributeError(f"module 'torch.autograd' has no attribute '{name}'")
