"""torch.utils.hooks: what registering a hook gives."""


class RemovableHandle:
    """Takes a hook away again: remove(), or the end of a `with` block. PyTorch: torch.utils.hooks.RemovableHandle"""

    def __init__(self, remove, id=0):
        self._remove = remove
        self.id = id

    def remove(self):
        """Takes the hook away. A second time nothing happens."""
        remove, self._remove = self._remove, None
        if remove is not None:
            remove()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.remove()


def of_engine(handle):
    """The handle of a hook that the engine keeps."""
    from .._bridge import tell
    remove = handle['remove']
    return RemovableHandle(lambda: tell(remove, ''), handle['id'])
