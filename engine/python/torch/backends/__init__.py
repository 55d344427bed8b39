"""torch.backends: asked for the libraries and accelerators of other machines. None of them is here."""
from . import cuda, cudnn, mkl, mkldnn, mps, openmp
