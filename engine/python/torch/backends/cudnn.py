"""torch.backends.cudnn: settings of a library that is not here; code sets them, and they change nothing."""
enabled = True
benchmark = False
deterministic = False
allow_tf32 = True


def is_available():
    """Whether cuDNN is there: False. PyTorch: torch.backends.cudnn.is_available"""
    return False


def version():
    return None
