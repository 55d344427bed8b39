"""torch._utils: what the pickles of torch.save call to make tensors and parameters again."""
from ._storage import show


def _rebuild_tensor(storage, storage_offset, size, stride):
    return show(storage, storage_offset, tuple(size), tuple(stride))


def _rebuild_tensor_v2(storage, storage_offset, size, stride, requires_grad, backward_hooks, metadata=None):
    made = _rebuild_tensor(storage, storage_offset, size, stride)
    if requires_grad:
        made = made.detach() if made.requires_grad or made.grad_fn is not None else made
        made.requires_grad_()
    return made


def _rebuild_parameter(data, requires_grad, backward_hooks):
    from .nn import Parameter
    return Parameter(data, requires_grad)


def _rebuild_parameter_with_state(data, requires_grad, backward_hooks, state):
    made = _rebuild_parameter(data, requires_grad, backward_hooks)
    made.__dict__.update(state if isinstance(state, dict) else state[0] or {})
    return made


def _rebuild_from_type_v2(func, new_type, args, state):
    made = func(*args)
    if type(made) is not new_type:
        made = made.as_subclass(new_type)
    if state:
        made.__dict__.update(state if isinstance(state, dict) else state[0] or {})
    return made
