"""torch.backends.cuda: settings of a library that is not here; they are kept and change nothing."""


def is_built():
    """Whether PyTorch was built with CUDA: False. PyTorch: torch.backends.cuda.is_built"""
    return False


class _Matmul:
    allow_tf32 = False


matmul = _Matmul()
