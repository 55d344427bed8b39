"""torch.backends.openmp: OpenMP is a library of other machines."""


def is_available():
    """Whether OpenMP is there: False. PyTorch: torch.backends.openmp.is_available"""
    return False
