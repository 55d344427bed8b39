"""tqdm.notebook: the same bar."""

from tqdm.std import tqdm, trange  # noqa: F401

tqdm_notebook, tnrange = tqdm, trange
