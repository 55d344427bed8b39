"""torch.utils.hooks: what registering a hook of a module gives."""
import weakref
from collections import OrderedDict

__all__ = ['RemovableHandle']


class RemovableHandle:
    """Takes a hook away again: remove(), or the end of a `with` block. PyTorch: torch.utils.hooks.RemovableHandle"""

    next_id = 0

    def __init__(self, hooks_dict, *, extra_dict=None):
        self.hooks_dict_ref = weakref.ref(hooks_dict)
        self.id = RemovableHandle.next_id
        RemovableHandle.next_id += 1
        self.extra_dict_ref = tuple(map(weakref.ref, extra_dict or ()))

    def remove(self):
        """Takes the hook away. A second time nothing happens."""
        for ref in (self.hooks_dict_ref, *self.extra_dict_ref):
            hooks = ref()
            if hooks is not None:
                hooks.pop(self.id, None)

    def __getstate__(self):
        return self.hooks_dict_ref(), self.id

    def __setstate__(self, state):
        self.hooks_dict_ref = weakref.ref(OrderedDict() if state[0] is None else state[0])
        self.extra_dict_ref = ()
        self.id = state[1]
        RemovableHandle.next_id = max(RemovableHandle.next_id, self.id + 1)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.remove()
