"""torch.autocast: mixed precision, which there is none of here. The block runs as it is, as on PyTorch without a GPU."""
import functools

from ._warn import user_warning


class autocast:
    """A block, or a function, in which nothing changes: all runs in the dtypes that it has. PyTorch: torch.autocast"""

    def __init__(self, device_type, dtype=None, enabled=True, cache_enabled=None):
        self.device = device_type
        self._enabled = enabled
        if enabled and device_type == 'cuda':
            user_warning("User provided device_type of 'cuda', but CUDA is not available. Disabling")
            self._enabled = False

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    def __call__(self, function):
        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            with self:
                return function(*args, **kwargs)

        return wrapped


class GradScaler:
    """Scales nothing: scale(loss) gives the loss, step(optimizer) steps. PyTorch: torch.cuda.amp.GradScaler"""

    def __init__(self, init_scale=2.0 ** 16, growth_factor=2.0, backoff_factor=0.5, growth_interval=2000, enabled=True):
        if enabled:
            user_warning('torch.cuda.amp.GradScaler is enabled, but CUDA is not available.  Disabling.')

    def scale(self, outputs):
        return outputs

    def unscale_(self, optimizer):
        pass

    def step(self, optimizer, *args, **kwargs):
        return optimizer.step(*args, **kwargs)

    def update(self, new_scale=None):
        pass

    def is_enabled(self):
        return False

    def get_scale(self):
        return 1.0

    def state_dict(self):
        return {}

    def load_state_dict(self, state_dict):
        pass
