"""numpy.random: the old generator's functions, RandomState, and default_rng with its Generator."""

from ._generator import PCG64, Generator, default_rng
from ._legacy import RandomState
from ._seeding import SeedSequence

_rand = RandomState()

_functions = (
    "seed get_state set_state random_sample random rand randn standard_normal normal uniform randint random_integers "
    "standard_exponential exponential lognormal multivariate_normal multinomial bytes choice shuffle permutation poisson binomial"
).split()
for _name in _functions:
    globals()[_name] = getattr(_rand, _name)
ranf = sample = _rand.random_sample

__all__ = ["PCG64", "Generator", "RandomState", "SeedSequence", "default_rng", *_functions]


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(f"module 'numpy.random' has no attribute '{name}'")
    raise AttributeError(
        f"module 'numpy.random' has no attribute '{name}': Lantern's numpy is a subset without it; torch.distributions has "
        "many distributions"
    )
