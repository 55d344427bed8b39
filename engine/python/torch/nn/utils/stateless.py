"""A module called with other parameters and buffers than its own."""
import contextlib

__all__ = ['functional_call']


@contextlib.contextmanager
def _swapped(module, tensors):
    """Puts tensors in the places of a module's own, and afterwards those back."""
    kept = []
    try:
        for path, tensor in tensors.items():
            prefix, _, name = path.rpartition('.')
            owner = module.get_submodule(prefix)
            for held in (owner._parameters, owner._buffers):
                if name in held:
                    kept.append((owner, held, name, held[name]))
                    held[name] = tensor
                    owner._filed(name, tensor)
                    break
        yield
    finally:
        for owner, held, name, value in reversed(kept):
            held[name] = value
            owner._filed(name, value)


def functional_call(module, parameters_and_buffers, args, kwargs=None, *, tie_weights=True, strict=False):
    """What a module gives for arguments with other tensors, by dotted name, in its parameters' and buffers' places.

    PyTorch: torch.nn.utils.stateless.functional_call
    """
    if not isinstance(args, tuple):
        args = (args,)
    with _swapped(module, parameters_and_buffers):
        return module(*args, **(kwargs or {}))
