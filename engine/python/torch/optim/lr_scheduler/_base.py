"""The base of schedulers: initial rates, the count of steps, the warning about their order, state_dict, printing."""
import functools
import warnings
import weakref

from ..._bridge import outer_level
from ..optimizer import Optimizer

EPOCH_DEPRECATION_WARNING = (
    'The epoch parameter in `scheduler.step()` was not necessary and is being deprecated where possible. Please use '
    '`scheduler.step()` to step the scheduler. During the deprecation, if epoch is different from None, the closed '
    'form is used instead of the new chainable form, where available. Please open an issue if you are unable to '
    'replicate your use case: https://github.com/pytorch/pytorch/issues/new/choose.')
_ORDER = 'https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate'


def warn(message):
    """A warning at the reader's line."""
    warnings.warn(message, UserWarning, stacklevel=outer_level())


def check_optimizer(optimizer):
    if not isinstance(optimizer, Optimizer):
        raise TypeError(f'{type(optimizer).__name__} is not an Optimizer')


def one_per_group(name, optimizer, value):
    """A list of options, one for each parameter group."""
    if isinstance(value, (list, tuple)):
        if len(value) != len(optimizer.param_groups):
            raise ValueError(f'expected {len(optimizer.param_groups)} values for {name}, got {len(value)}')
        return value
    return [value] * len(optimizer.param_groups)


def epoch_text(epoch):
    return '%.2f' % epoch if isinstance(epoch, float) else '%.5d' % epoch


def _counting(method):
    """An optimiser's step that counts its calls, so that the order of the two step() can be judged."""
    if getattr(method, '_with_counter', False):
        return method
    # The optimiser has this function: it must not hold the optimiser in turn.
    instance = weakref.ref(method.__self__)
    function = method.__func__
    cls = type(method.__self__)

    @functools.wraps(function)
    def counted(*args, **kwargs):
        optimizer = instance()
        optimizer._step_count += 1
        return function.__get__(optimizer, cls)(*args, **kwargs)

    counted._with_counter = True
    return counted


class _LRScheduler:
    """The base of schedulers: derive from it, and write get_lr(), which gives a rate for each parameter group.

    TypeError for what is no optimiser; KeyError where last_epoch says to go on and 'initial_lr' is not known.
    PyTorch: torch.optim.lr_scheduler._LRScheduler
    """

    def __init__(self, optimizer, last_epoch=-1, verbose=False):
        check_optimizer(optimizer)
        self.optimizer = optimizer
        for i, group in enumerate(optimizer.param_groups):
            if last_epoch == -1:
                group.setdefault('initial_lr', group['lr'])
            elif 'initial_lr' not in group:
                raise KeyError(
                    f"param 'initial_lr' is not specified in param_groups[{i}] when resuming an optimizer")
        self.base_lrs = [group['initial_lr'] for group in optimizer.param_groups]
        self.last_epoch = last_epoch
        optimizer.step = _counting(optimizer.step)
        self.verbose = verbose
        self._initial_step()

    def _initial_step(self):
        self.optimizer._step_count = 0
        self._step_count = 0
        self.step()

    def state_dict(self):
        """All that the scheduler knows, without the optimiser."""
        return {key: value for key, value in self.__dict__.items() if key != 'optimizer'}

    def load_state_dict(self, state_dict):
        """Takes over what state_dict() gave."""
        self.__dict__.update(state_dict)

    def get_last_lr(self):
        """The rates that the last step() has set, one for each parameter group."""
        return self._last_lr

    def get_lr(self):
        raise NotImplementedError

    def _check_within_step(self):
        if not self._get_lr_called_within_step:
            warn('To get the last learning rate computed by the scheduler, please use `get_last_lr()`.')

    def _rates(self):
        """The rates as they are in the groups now."""
        return [group['lr'] for group in self.optimizer.param_groups]

    def print_lr(self, is_verbose, group, lr, epoch=None):
        """Prints a group's new rate, where the scheduler is verbose."""
        if is_verbose:
            if epoch is None:
                print(f'Adjusting learning rate of group {group} to {lr:.4e}.')
            else:
                print(f'Epoch {epoch_text(epoch)}: adjusting learning rate of group {group} to {lr:.4e}.')

    def step(self, epoch=None):
        """Sets the rates of the next step; to be called after the optimiser's step()."""
        if self._step_count == 1:
            self._check_order()
        self._step_count += 1
        self._get_lr_called_within_step = True
        try:
            if epoch is None:
                self.last_epoch += 1
                values = self.get_lr()
            else:
                warn(EPOCH_DEPRECATION_WARNING)
                self.last_epoch = epoch
                closed = getattr(self, '_get_closed_form_lr', None)
                values = closed() if closed is not None else self.get_lr()
        finally:
            self._get_lr_called_within_step = False
        self._set_rates(values, epoch)

    def _set_rates(self, values, epoch):
        for i, (group, lr) in enumerate(zip(self.optimizer.param_groups, values)):
            group['lr'] = lr
            self.print_lr(self.verbose, i, lr, epoch)
        self._last_lr = self._rates()

    def _check_order(self):
        if not hasattr(self.optimizer.step, '_with_counter'):
            warn('Seems like `optimizer.step()` has been overridden after learning rate scheduler initialization. '
                 'Please, make sure to call `optimizer.step()` before `lr_scheduler.step()`. See more details at '
                 + _ORDER)
        elif self.optimizer._step_count < 1:
            warn('Detected call of `lr_scheduler.step()` before `optimizer.step()`. In PyTorch 1.1.0 and later, you '
                 'should call them in the opposite order: `optimizer.step()` before `lr_scheduler.step()`.  Failure '
                 'to do this will result in PyTorch skipping the first value of the learning rate schedule. See more '
                 'details at ' + _ORDER)


# Its public name since PyTorch 2.0.
LRScheduler = _LRScheduler
