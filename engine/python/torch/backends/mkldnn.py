"""torch.backends.mkldnn: oneDNN is a library of other machines."""


def is_available():
    """Whether oneDNN is there: False. PyTorch: torch.backends.mkldnn.is_available"""
    return False
