"""torch.random: the seed and the state of the generator that everything draws from which is given none."""
import contextlib

from ._generator import default_generator


def manual_seed(seed):
    """Seeds the default generator, and gives it: random numbers are then PyTorch's own on the CPU.

    seed: a whole number of at most 64 bits, or else a RuntimeError. PyTorch: torch.manual_seed
    """
    return default_generator.manual_seed(int(seed))


def seed():
    """Seeds the default generator from the system's own randomness, and gives the seed. PyTorch: torch.seed"""
    return default_generator.seed()


def initial_seed():
    """The seed of the default generator. PyTorch: torch.initial_seed"""
    return default_generator.initial_seed()


def get_rng_state():
    """The state of the default generator: a uint8 tensor of shape (5056). PyTorch: torch.get_rng_state"""
    return default_generator.get_state()


def set_rng_state(new_state):
    """Puts the default generator into a state that get_rng_state() gave. PyTorch: torch.set_rng_state"""
    default_generator.set_state(new_state)


@contextlib.contextmanager
def fork_rng(devices=None, enabled=True, _caller='fork_rng', _devices_kw='devices'):
    """A block after which the default generator is where it was before. PyTorch: torch.random.fork_rng"""
    if not enabled:
        yield
        return
    before = get_rng_state()
    try:
        yield
    finally:
        set_rng_state(before)
