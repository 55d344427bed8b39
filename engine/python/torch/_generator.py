"""torch.Generator: a source of random numbers with a seed of its own, number for number PyTorch's on the CPU."""
import _lantern

from . import _bridge
from ._bridge import Held, invoke, resolve, tell
from ._types import device as device_class

_SEED = resolve('inner.random.seed')
_INITIAL = resolve('inner.random.initialSeed')


class Generator(Held):
    """Random numbers from a seed of their own: torch.Generator().manual_seed(0). Functions take it as generator=.

    A new one has the seed 67280421310721. RuntimeError for a device other than 'cpu'.
    PyTorch: torch.Generator; Matsumoto and Nishimura 1998, Mersenne Twister
    """

    __slots__ = ()
    __module__ = 'torch._C'

    def __new__(cls, device='cpu'):
        return _bridge.make('torch.Generator', (str(device),))

    def __init__(self, device='cpu'):
        pass

    def manual_seed(self, seed):
        """Starts anew from a seed, and gives the generator back. RuntimeError for more than 64 bits."""
        # Seeds have 64 bits, more than a number of JavaScript's.
        invoke(_SEED, (self, str(seed.__index__() if hasattr(seed, '__index__') else int(seed))))
        return self

    def seed(self):
        """Seeds from the system's own randomness, and gives the seed."""
        return tell(self, 'seed')

    def initial_seed(self):
        """The seed as it was given last."""
        return int(invoke(_INITIAL, (self,)))

    def get_state(self):
        """The state: a uint8 tensor of shape (5056), which real PyTorch reads too."""
        return tell(self, 'get_state')

    def set_state(self, new_state):
        """Goes on from a state that get_state() gave. TypeError for what is no uint8 tensor."""
        tell(self, 'set_state', (new_state,))
        return self

    @property
    def device(self):
        return device_class('cpu')

    def __reduce__(self):
        raise TypeError("cannot pickle 'torch._C.Generator' object")

    def __repr__(self):
        return f'<torch._C.Generator object at {id(self):#x}>'


_bridge.wrappers['Generator'] = Generator
default_generator = _bridge.given(_lantern.value('torch.default_generator'))
