"""torch.backends.mkl: MKL is a library of other machines."""


def is_available():
    """Whether MKL is there: False. PyTorch: torch.backends.mkl.is_available"""
    return False
