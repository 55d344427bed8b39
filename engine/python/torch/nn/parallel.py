"""torch.nn.parallel: DataParallel, which on one device calls its module."""
from .modules.module import Module

__all__ = ['DataParallel', 'data_parallel']


class DataParallel(Module):
    """Calls its module: there is no device to divide the batch among. PyTorch: torch.nn.DataParallel"""

    def __init__(self, module, device_ids=None, output_device=None, dim=0):
        super().__init__()
        self.module = module
        self.device_ids = []

    def forward(self, *inputs, **kwargs):
        return self.module(*inputs, **kwargs)


DataParallel.__module__ = 'torch.nn.parallel.data_parallel'


def data_parallel(module, inputs, device_ids=None, output_device=None, dim=0, module_kwargs=None):
    inputs = inputs if isinstance(inputs, tuple) else (inputs,)
    return module(*inputs, **(module_kwargs or {}))
