"""torch.cuda: there is none. is_available() is False, so that code which asks first goes on by itself."""
from . import amp

_NONE = 'Torch not compiled with CUDA enabled'


def is_available():
    """Whether there is a CUDA GPU: False. PyTorch: torch.cuda.is_available"""
    return False


def device_count():
    """How many there are: 0. PyTorch: torch.cuda.device_count"""
    return 0


def is_initialized():
    return False


def is_bf16_supported():
    return False


# Seeding and clearing are asked for by code for both kinds of machines, and do nothing.

def manual_seed(seed):
    int(seed)


def manual_seed_all(seed):
    int(seed)


def seed():
    pass


def seed_all():
    pass


def empty_cache():
    pass


def memory_allocated(device=None):
    return 0


def max_memory_allocated(device=None):
    return 0


def memory_reserved(device=None):
    return 0


def max_memory_reserved(device=None):
    return 0


def reset_peak_memory_stats(device=None):
    pass


def _refusing(name):
    def refuse(*args, **kwargs):
        raise AssertionError(_NONE)

    refuse.__name__ = refuse.__qualname__ = name
    refuse.__doc__ = f'AssertionError: there is no CUDA. PyTorch: torch.cuda.{name}'
    return refuse


for _name in ('init', 'synchronize', 'current_device', 'set_device', 'get_device_name', 'get_device_capability',
              'get_device_properties', 'mem_get_info', 'memory_summary', 'current_stream', 'default_stream', 'stream',
              'Stream', 'Event', 'ipc_collect', 'get_rng_state', 'set_rng_state', 'utilization'):
    globals()[_name] = _refusing(_name)


class device:
    """A block on a GPU: AssertionError on entering. PyTorch: torch.cuda.device"""

    def __init__(self, device):
        self.idx = device

    def __enter__(self):
        raise AssertionError(_NONE)

    def __exit__(self, *_):
        return False
