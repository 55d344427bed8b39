"""torch.optim.swa_utils: averages of weights: AveragedModel, the schedule SWALR, and update_bn."""
import copy
import itertools
import math

from .._creation import tensor
from .._function import builtin
from .._grad import no_grad
from .._types import _dtype
from ..nn import Module
from .lr_scheduler import _LRScheduler

_zeros_like, _ones_like = builtin('torch.zeros_like', 'torch'), builtin('torch.ones_like', 'torch')


def _running_mean(averaged, current, count):
    return averaged + (current - averaged) / (count + 1)


class AveragedModel(Module):
    """A copy of a model whose weights are the mean of what update_parameters(model) has seen.

    avg_fn(averaged, current, n_averaged) gives another mean, such as an exponential one; use_buffers averages buffers
    too. PyTorch: torch.optim.swa_utils.AveragedModel (Izmailov et al. 2018, Averaging weights)
    """

    def __init__(self, model, device=None, avg_fn=None, use_buffers=False):
        super().__init__()
        self.module = copy.deepcopy(model)
        if device is not None:
            self.module = self.module.to(device)
        self.register_buffer('n_averaged', tensor(0, dtype=_dtype('int64')))
        self.avg_fn = _running_mean if avg_fn is None else avg_fn
        self.use_buffers = use_buffers

    def forward(self, *args, **kwargs):
        return self.module(*args, **kwargs)

    def update_parameters(self, model):
        """Takes the weights of a model into the mean."""
        if self.use_buffers:
            own = itertools.chain(self.module.parameters(), self.module.buffers())
            given = itertools.chain(model.parameters(), model.buffers())
        else:
            own, given = self.parameters(), model.parameters()
        is_first = bool(self.n_averaged == 0)
        for averaged, current in zip(own, given):
            value = current.detach()
            held = averaged.detach()
            held.copy_(value if is_first else self.avg_fn(held, value, self.n_averaged))
        self.n_averaged += 1


@no_grad()
def update_bn(loader, model, device=None):
    """Computes the running statistics of all batch normalisations anew, from one pass over a loader's batches."""
    from ..nn.modules.batchnorm import _BatchNorm
    momenta = {}
    for module in model.modules():
        if isinstance(module, _BatchNorm):
            module.running_mean = _zeros_like(module.running_mean)
            module.running_var = _ones_like(module.running_var)
            momenta[module] = module.momentum
    if not momenta:
        return
    was_training = model.training
    model.train()
    for module in momenta:
        module.momentum = None
        module.num_batches_tracked *= 0
    for batch in loader:
        if isinstance(batch, (list, tuple)):
            batch = batch[0]
        model(batch if device is None else batch.to(device))
    for module, momentum in momenta.items():
        module.momentum = momentum
    model.train(was_training)


class SWALR(_LRScheduler):
    """From each group's rate to swa_lr in anneal_epochs epochs, along a cosine ('cos') or a line ('linear').

    ValueError for another strategy, a negative or fractional anneal_epochs, or another number of rates than groups.
    PyTorch: torch.optim.swa_utils.SWALR
    """

    def __init__(self, optimizer, swa_lr, anneal_epochs=10, anneal_strategy='cos', last_epoch=-1):
        groups = optimizer.param_groups
        if isinstance(swa_lr, (list, tuple)):
            if len(swa_lr) != len(groups):
                raise ValueError(
                    f'swa_lr must have the same length as optimizer.param_groups: swa_lr has {len(swa_lr)}, '
                    f'optimizer.param_groups has {len(groups)}')
        else:
            swa_lr = [swa_lr] * len(groups)
        for lr, group in zip(swa_lr, groups):
            group['swa_lr'] = lr
        if anneal_strategy not in ('cos', 'linear'):
            raise ValueError(f"anneal_strategy must by one of 'cos' or 'linear', instead got {anneal_strategy}")
        self.anneal_func = _along_cosine if anneal_strategy == 'cos' else _along_line
        if not isinstance(anneal_epochs, int) or anneal_epochs < 0:
            raise ValueError(f'anneal_epochs must be equal or greater than 0, got {anneal_epochs}')
        self.anneal_epochs = anneal_epochs
        super().__init__(optimizer, last_epoch)

    def get_lr(self):
        self._check_within_step()
        step = self._step_count - 1
        if self.anneal_epochs == 0:
            step = max(1, step)
        length = max(1, self.anneal_epochs)
        before = self.anneal_func(max(0, min(1, (step - 1) / length)))
        now = self.anneal_func(max(0, min(1, step / length)))
        rates = []
        for group in self.optimizer.param_groups:
            target = group['swa_lr']
            # Where this group came from, told by where it is.
            start = target if before == 1 else (group['lr'] - before * target) / (1 - before)
            rates.append(target * now + start * (1 - now))
        return rates


def _along_line(t):
    return t


def _along_cosine(t):
    return (1 - math.cos(math.pi * t)) / 2
