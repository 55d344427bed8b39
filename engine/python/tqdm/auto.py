"""tqdm.auto: the same bar."""

from tqdm.std import tqdm, trange  # noqa: F401
