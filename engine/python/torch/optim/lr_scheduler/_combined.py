"""Schedulers made of schedulers: SequentialLR runs one after the other, ChainedScheduler all at once."""
from bisect import bisect_right

from ._base import _LRScheduler


class _Combined(_LRScheduler):
    def state_dict(self):
        """All that the scheduler knows, with the state of each of its own."""
        state = {key: value for key, value in self.__dict__.items() if key not in ('optimizer', '_schedulers')}
        state['_schedulers'] = [scheduler.state_dict() for scheduler in self._schedulers]
        return state

    def load_state_dict(self, state_dict):
        """Takes over what state_dict() gave."""
        self.__dict__.update({key: value for key, value in state_dict.items() if key != '_schedulers'})
        for scheduler, state in zip(self._schedulers, state_dict['_schedulers']):
            scheduler.load_state_dict(state)


class SequentialLR(_Combined):
    """One scheduler after the other: the next takes over at each milestone, which is an epoch.

    ValueError for schedulers of different optimisers, or other than one more than milestones.
    PyTorch: torch.optim.lr_scheduler.SequentialLR
    """

    def __init__(self, optimizer, schedulers, milestones, last_epoch=-1, verbose=False):
        for i, scheduler in enumerate(schedulers):
            if scheduler.optimizer != optimizer:
                raise ValueError(
                    'Sequential Schedulers expects all schedulers to belong to the same optimizer, but got schedulers '
                    f'at index {i} to be different than the optimizer passed in.')
        if len(milestones) != len(schedulers) - 1:
            raise ValueError(
                'Sequential Schedulers expects number of schedulers provided to be one more than the number of '
                f'milestone points, but got number of schedulers {len(schedulers)} and the number of milestones to be '
                f'equal to {len(milestones)}')
        self._schedulers = schedulers
        self._milestones = milestones
        self.last_epoch = last_epoch + 1
        self.optimizer = optimizer
        # Each has made its first step when it was made: that is taken back, and the first one makes it again.
        for group in optimizer.param_groups:
            group['lr'] = group['initial_lr']
        for scheduler in schedulers:
            scheduler.last_epoch -= 1
        schedulers[0]._initial_step()
        self._last_lr = schedulers[0].get_last_lr()

    def step(self):
        """Sets the rates of the next step, by the scheduler whose turn it is."""
        self.last_epoch += 1
        i = bisect_right(self._milestones, self.last_epoch)
        scheduler = self._schedulers[i]
        if i > 0 and self._milestones[i - 1] == self.last_epoch:
            scheduler.step(0)
        else:
            scheduler.step()
        self._last_lr = scheduler.get_last_lr()


class ChainedScheduler(_Combined):
    """Several schedulers, each of which changes what the one before has set.

    ValueError for schedulers of different optimisers. PyTorch: torch.optim.lr_scheduler.ChainedScheduler
    """

    def __init__(self, schedulers):
        for i in range(1, len(schedulers)):
            if schedulers[i].optimizer != schedulers[0].optimizer:
                raise ValueError(
                    'ChainedScheduler expects all schedulers to belong to the same optimizer, but got schedulers at '
                    f'index 0 and {i} to be different')
        self._schedulers = list(schedulers)
        self.optimizer = schedulers[0].optimizer
        self._last_lr = self._rates()

    def step(self):
        """Lets each of the schedulers take its step."""
        for scheduler in self._schedulers:
            scheduler.step()
        self._last_lr = self._rates()
