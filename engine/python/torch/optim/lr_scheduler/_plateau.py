"""ReduceLROnPlateau: the rate falls when a measure has stopped getting better."""
from math import inf

from ._base import EPOCH_DEPRECATION_WARNING, check_optimizer, epoch_text, warn


class ReduceLROnPlateau:
    """The rate times factor when step(metric) saw nothing better for more than patience epochs.

    mode: whether 'min' or 'max' is better; threshold: by how much, as a share ('rel') or a difference ('abs').
    cooldown: how many epochs are not judged after a reduction; min_lr: the least rate, or one for each group; a change
    of less than eps is not made.
    ValueError for a factor of 1 or more, an unknown mode or threshold_mode; TypeError for what is no optimiser.
    PyTorch: torch.optim.lr_scheduler.ReduceLROnPlateau
    """

    def __init__(self, optimizer, mode='min', factor=0.1, patience=10, threshold=1e-4, threshold_mode='rel',
                 cooldown=0, min_lr=0, eps=1e-8, verbose=False):
        if factor >= 1.0:
            raise ValueError('Factor should be < 1.0.')
        self.factor = factor
        check_optimizer(optimizer)
        self.optimizer = optimizer
        groups = len(optimizer.param_groups)
        if isinstance(min_lr, (list, tuple)):
            if len(min_lr) != groups:
                raise ValueError(f'expected {groups} min_lrs, got {len(min_lr)}')
            self.min_lrs = list(min_lr)
        else:
            self.min_lrs = [min_lr] * groups
        self.patience = patience
        self.verbose = verbose
        self.cooldown = cooldown
        self.cooldown_counter = 0
        self.mode = mode
        self.threshold = threshold
        self.threshold_mode = threshold_mode
        self.best = None
        self.num_bad_epochs = None
        self.mode_worse = None
        self.eps = eps
        self.last_epoch = 0
        self._init_is_better(mode, threshold, threshold_mode)
        self._reset()

    def _init_is_better(self, mode, threshold, threshold_mode):
        if mode not in ('min', 'max'):
            raise ValueError(f'mode {mode} is unknown!')
        if threshold_mode not in ('rel', 'abs'):
            raise ValueError(f'threshold mode {threshold_mode} is unknown!')
        self.mode_worse = inf if mode == 'min' else -inf
        self.mode, self.threshold, self.threshold_mode = mode, threshold, threshold_mode

    def _reset(self):
        self.best = self.mode_worse
        self.cooldown_counter = 0
        self.num_bad_epochs = 0

    def step(self, metrics, epoch=None):
        """Looks at an epoch's measure, a number or a tensor of one, and sets the rates."""
        current = float(metrics)
        if epoch is None:
            epoch = self.last_epoch + 1
        else:
            warn(EPOCH_DEPRECATION_WARNING)
        self.last_epoch = epoch
        if self.is_better(current, self.best):
            self.best = current
            self.num_bad_epochs = 0
        else:
            self.num_bad_epochs += 1
        if self.in_cooldown:
            self.cooldown_counter -= 1
            self.num_bad_epochs = 0
        if self.num_bad_epochs > self.patience:
            self._reduce_lr(epoch)
            self.cooldown_counter = self.cooldown
            self.num_bad_epochs = 0
        self._last_lr = [group['lr'] for group in self.optimizer.param_groups]

    def _reduce_lr(self, epoch):
        for i, group in enumerate(self.optimizer.param_groups):
            before = float(group['lr'])
            lr = max(before * self.factor, self.min_lrs[i])
            if before - lr > self.eps:
                group['lr'] = lr
                if self.verbose:
                    print(f'Epoch {epoch_text(epoch)}: reducing learning rate of group {i} to {lr:.4e}.')

    @property
    def in_cooldown(self):
        return self.cooldown_counter > 0

    def is_better(self, a, best):
        """Whether a measure is better than the best so far."""
        if self.threshold_mode == 'rel':
            return a < best * (1. - self.threshold) if self.mode == 'min' else a > best * (self.threshold + 1.)
        return a < best - self.threshold if self.mode == 'min' else a > best + self.threshold

    def state_dict(self):
        """All that the scheduler knows, without the optimiser."""
        return {key: value for key, value in self.__dict__.items() if key != 'optimizer'}

    def load_state_dict(self, state_dict):
        """Takes over what state_dict() gave."""
        self.__dict__.update(state_dict)
        self._init_is_better(self.mode, self.threshold, self.threshold_mode)
