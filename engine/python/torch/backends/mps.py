"""torch.backends.mps: Apple's GPUs, which PyTorch reaches by Metal and Lantern by WebGPU."""


def is_available():
    """Whether PyTorch's own Metal backend is there: False. PyTorch: torch.backends.mps.is_available"""
    return False


def is_built():
    return False
