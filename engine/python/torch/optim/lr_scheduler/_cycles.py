"""Schedulers for every batch: CyclicLR goes up and down, OneCycleLR up and down once. Both move the momentum too."""
import math
import weakref

from ._base import _LRScheduler, check_optimizer, one_per_group

_NO_MOMENTUM = 'optimizer must support momentum with `cycle_momentum` option enabled'


class CyclicLR(_LRScheduler):
    """Between base_lr and max_lr in triangles of step_size_up and step_size_down batches.

    mode: 'triangular', 'triangular2' (each cycle half as high) or 'exp_range' (times gamma ** batch), or scale_fn of
    scale_mode 'cycle' or 'iterations'. cycle_momentum: the momentum goes the other way.
    ValueError for an unknown mode, or an optimiser without momentum.
    PyTorch: torch.optim.lr_scheduler.CyclicLR (Smith 2017, Cyclical learning rates)
    """

    def __init__(self, optimizer, base_lr, max_lr, step_size_up=2000, step_size_down=None, mode='triangular', gamma=1.,
                 scale_fn=None, scale_mode='cycle', cycle_momentum=True, base_momentum=0.8, max_momentum=0.9,
                 last_epoch=-1, verbose=False):
        check_optimizer(optimizer)
        self.optimizer = optimizer
        base_lrs = one_per_group('base_lr', optimizer, base_lr)
        if last_epoch == -1:
            for lr, group in zip(base_lrs, optimizer.param_groups):
                group['lr'] = lr
        self.max_lrs = one_per_group('max_lr', optimizer, max_lr)
        up = float(step_size_up)
        down = float(step_size_down) if step_size_down is not None else up
        self.total_size = up + down
        self.step_ratio = up / self.total_size
        if mode not in ('triangular', 'triangular2', 'exp_range') and scale_fn is None:
            raise ValueError('mode is invalid and scale_fn is None')
        self.mode = mode
        self.gamma = gamma
        self._scale_fn_custom = scale_fn
        if scale_fn is None:
            own = {'triangular': self._triangular_scale_fn, 'triangular2': self._triangular2_scale_fn,
                   'exp_range': self._exp_range_scale_fn}[mode]
            self._scale_fn_ref = weakref.WeakMethod(own)
            self.scale_mode = 'iterations' if mode == 'exp_range' else 'cycle'
        else:
            self._scale_fn_ref = None
            self.scale_mode = scale_mode
        self.cycle_momentum = cycle_momentum
        if cycle_momentum:
            if 'momentum' not in optimizer.defaults:
                raise ValueError(_NO_MOMENTUM)
            if last_epoch == -1:
                for momentum, group in zip(one_per_group('base_momentum', optimizer, base_momentum),
                                           optimizer.param_groups):
                    group['momentum'] = momentum
            self.base_momentums = [group['momentum'] for group in optimizer.param_groups]
            self.max_momentums = one_per_group('max_momentum', optimizer, max_momentum)
        super().__init__(optimizer, last_epoch, verbose)
        self.base_lrs = base_lrs

    def scale_fn(self, x):
        """The height of a cycle, or of a batch, of 1."""
        return self._scale_fn_custom(x) if self._scale_fn_custom is not None else self._scale_fn_ref()(x)

    def _triangular_scale_fn(self, x):
        return 1.

    def _triangular2_scale_fn(self, x):
        return 1 / (2. ** (x - 1))

    def _exp_range_scale_fn(self, x):
        return self.gamma ** x

    def get_lr(self):
        self._check_within_step()
        cycle = math.floor(1 + self.last_epoch / self.total_size)
        x = 1. + self.last_epoch / self.total_size - cycle
        factor = x / self.step_ratio if x <= self.step_ratio else (x - 1) / (self.step_ratio - 1)

        def scale():
            return self.scale_fn(cycle if self.scale_mode == 'cycle' else self.last_epoch)

        if self.cycle_momentum:
            for group, least, most in zip(self.optimizer.param_groups, self.base_momentums, self.max_momentums):
                group['momentum'] = most - (most - least) * factor * scale()
        return [least + (most - least) * factor * scale() for least, most in zip(self.base_lrs, self.max_lrs)]


class OneCycleLR(_LRScheduler):
    """From max_lr / div_factor up to max_lr in pct_start of the steps, and down to 1 / final_div_factor of the start.

    total_steps, or epochs and steps_per_epoch, say how many steps there are. anneal_strategy: 'cos' or 'linear'.
    three_phase: down to the start first. cycle_momentum: the momentum, or beta1, goes the other way.
    ValueError for wrong numbers, an optimiser without momentum, or a step beyond the last.
    PyTorch: torch.optim.lr_scheduler.OneCycleLR (Smith and Topin 2018, Super-convergence)
    """

    def __init__(self, optimizer, max_lr, total_steps=None, epochs=None, steps_per_epoch=None, pct_start=0.3,
                 anneal_strategy='cos', cycle_momentum=True, base_momentum=0.85, max_momentum=0.95, div_factor=25.,
                 final_div_factor=1e4, three_phase=False, last_epoch=-1, verbose=False):
        check_optimizer(optimizer)
        self.optimizer = optimizer
        self.total_steps = _total(total_steps, epochs, steps_per_epoch)
        self._schedule_phases = self._phases(pct_start, three_phase)
        if pct_start < 0 or pct_start > 1 or not isinstance(pct_start, float):
            raise ValueError(f'Expected float between 0 and 1 pct_start, but got {pct_start}')
        if anneal_strategy not in ('cos', 'linear'):
            raise ValueError(f"anneal_strategy must by one of 'cos' or 'linear', instead got {anneal_strategy}")
        self.anneal_func = self._annealing_cos if anneal_strategy == 'cos' else self._annealing_linear
        groups = optimizer.param_groups
        max_lrs = one_per_group('max_lr', optimizer, max_lr)
        if last_epoch == -1:
            for most, group in zip(max_lrs, groups):
                group['initial_lr'] = most / div_factor
                group['max_lr'] = most
                group['min_lr'] = group['initial_lr'] / final_div_factor
        self.cycle_momentum = cycle_momentum
        if cycle_momentum:
            if 'momentum' not in optimizer.defaults and 'betas' not in optimizer.defaults:
                raise ValueError(_NO_MOMENTUM)
            self.use_beta1 = 'betas' in optimizer.defaults
            most = one_per_group('max_momentum', optimizer, max_momentum)
            least = one_per_group('base_momentum', optimizer, base_momentum)
            if last_epoch == -1:
                for group, m, b in zip(groups, most, least):
                    self._set_momentum(group, m)
                    group['max_momentum'] = m
                    group['base_momentum'] = b
        super().__init__(optimizer, last_epoch, verbose)

    def _phases(self, pct_start, three_phase):
        total = self.total_steps

        def phase(end_step, start_lr, end_lr, start_momentum, end_momentum):
            return {'end_step': end_step, 'start_lr': start_lr, 'end_lr': end_lr, 'start_momentum': start_momentum,
                    'end_momentum': end_momentum}

        up = phase(float(pct_start * total) - 1, 'initial_lr', 'max_lr', 'max_momentum', 'base_momentum')
        if not three_phase:
            return [up, phase(total - 1, 'max_lr', 'min_lr', 'base_momentum', 'max_momentum')]
        return [up,
                phase(float(2 * pct_start * total) - 2, 'max_lr', 'initial_lr', 'base_momentum', 'max_momentum'),
                phase(total - 1, 'initial_lr', 'min_lr', 'max_momentum', 'max_momentum')]

    def _set_momentum(self, group, value):
        if self.use_beta1:
            group['betas'] = (value, *group['betas'][1:])
        else:
            group['momentum'] = value

    def _annealing_cos(self, start, end, pct):
        return end + (start - end) / 2.0 * (math.cos(math.pi * pct) + 1)

    def _annealing_linear(self, start, end, pct):
        return (end - start) * pct + start

    def get_lr(self):
        self._check_within_step()
        step = self.last_epoch
        if step > self.total_steps:
            raise ValueError(
                f'Tried to step {step + 1} times. The specified number of total steps is {self.total_steps}')
        start = 0
        for i, phase in enumerate(self._schedule_phases):
            if step <= phase['end_step'] or i == len(self._schedule_phases) - 1:
                break
            start = phase['end_step']
        pct = (step - start) / (phase['end_step'] - start)
        rates = []
        for group in self.optimizer.param_groups:
            rates.append(self.anneal_func(group[phase['start_lr']], group[phase['end_lr']], pct))
            if self.cycle_momentum:
                self._set_momentum(
                    group, self.anneal_func(group[phase['start_momentum']], group[phase['end_momentum']], pct))
        return rates


def _total(total_steps, epochs, steps_per_epoch):
    if total_steps is None and epochs is None and steps_per_epoch is None:
        raise ValueError('You must define either total_steps OR (epochs AND steps_per_epoch)')
    if total_steps is not None:
        if total_steps <= 0 or not isinstance(total_steps, int):
            raise ValueError(f'Expected positive integer total_steps, but got {total_steps}')
        return total_steps
    if epochs <= 0 or not isinstance(epochs, int):
        raise ValueError(f'Expected positive integer epochs, but got {epochs}')
    if steps_per_epoch <= 0 or not isinstance(steps_per_epoch, int):
        raise ValueError(f'Expected positive integer steps_per_epoch, but got {steps_per_epoch}')
    return epochs * steps_per_epoch
