"""Optimisers whose steps the engine takes: one call moves all parameters. Python keeps the options; the state is there."""
import weakref
from collections import defaultdict
from operator import is_

from .. import _bridge
from .._bridge import invoke, resolve
from .._creation import tensor
from .._grad import enable_grad
from .._tensor import Tensor
from .._types import _dtype
from .optimizer import Optimizer

_STATE = resolve('inner.optim.takeState')
_GIVE = resolve('inner.optim.giveState')
_OPTIONS = resolve('inner.optim.setOptions')
_float32 = _dtype('float32')


class ParamState(dict):
    """What is remembered of one parameter: a dictionary."""

    __slots__ = ('_whole',)

    def __reduce__(self):
        return dict, (dict(self),)


class State(defaultdict):
    """What is remembered, by parameter: as long as somebody holds it, each step brings it up to date."""

    __slots__ = ('seen', '__weakref__')

    def __init__(self, items=()):
        super().__init__(ParamState)
        # What the engine was known to have, by the parameter.
        self.seen = {}
        for key, value in items:
            self[key] = value

    def __missing__(self, key):
        made = self[key] = ParamState()
        return made

    def __setitem__(self, key, value):
        if isinstance(value, dict):
            if type(value) is not ParamState:
                value = ParamState(value)
            # Whoever holds a part holds the whole, and with it what keeps it up to date.
            value._whole = self
        super().__setitem__(key, value)

    def __reduce__(self):
        return defaultdict, (dict, {key: dict(value) if type(value) is ParamState else value
                                    for key, value in self.items()})

    def __repr__(self):
        return f'defaultdict({dict!r}, {dict(self)!r})'


class EngineOptimizer(Optimizer):
    """An optimiser of the engine's. A class says: its name there, which options it takes, what its state is called."""

    _path = None
    _options = ()
    # Names in PyTorch's order, and which of the numbers among them are tensors in PyTorch.
    _remembered = ()
    _tensors = frozenset()

    _twin = None
    _known = ()
    # The state while it may have been changed outside, and a weak reference to it as long as somebody has it.
    _held = None
    _shown = None

    @property
    def state(self):
        state = self._held
        if state is None:
            state = self._shown() if self._shown is not None else None
            if state is None:
                state = State()
                self._pull(state)
                self._shown = weakref.ref(state)
            self._held = state
        return state

    @state.setter
    def state(self, value):
        self._held = State(value.items())
        self._shown = weakref.ref(self._held)
        self._twin = None

    def step(self, closure=None):
        """Moves every parameter that has a gradient by one step; gives what the closure gave.

        closure: computes the loss again, and is called with gradients recorded.
        """
        loss = None
        if closure is not None:
            with enable_grad():
                loss = closure()
        self._connect()
        _bridge.tell(self._twin, 'step')
        if self._shown is not None:
            self._bring_up_to_date()
        return loss

    def _connect(self):
        """Sees to it that the engine has the groups, options and state that Python has."""
        groups = self.param_groups
        known = self._known
        if self._twin is None or len(groups) != len(known) or not all(
                len(g['params']) == len(k[0]) and all(map(is_, g['params'], k[0])) for g, k in zip(groups, known)):
            self._make_twin()
        else:
            for i, (group, pair) in enumerate(zip(groups, known)):
                values = [group[name] for name in self._options]
                if values != pair[1]:
                    invoke(_OPTIONS, (self._twin, i, self._plain_options(values)))
                    pair[1] = values
        if self._held is not None:
            self._push(self._held)

    def _make_twin(self):
        state = self.state
        self._known = [[list(group['params']), [group[name] for name in self._options]] for group in self.param_groups]
        self._twin = _bridge.make(
            self._path, ([{'params': params, **self._plain_options(values)} for params, values in self._known],))
        state.seen.clear()

    def _plain_options(self, values):
        return {name: _plain(value) for name, value in zip(self._options, values)}

    def _push(self, state):
        for param, items in state.items():
            seen = state.seen.get(param)
            if type(items) is not ParamState or not isinstance(param, Tensor):
                continue
            if seen is None or len(seen) != len(items) or any(items[name] is not seen.get(name) for name in items):
                record = {name: _plain(items[name]) for name in items if _crosses(items[name])}
                for name in self._tensors:
                    if isinstance(record.get(name), Tensor):
                        record[name] = _plain(record[name].item())
                invoke(_GIVE, (self._twin, param, record))
                state.seen[param] = dict(items)

    def _bring_up_to_date(self):
        self._held = None
        state = self._shown()
        if state is None:
            self._shown = None
        else:
            self._pull(state)

    def _pull(self, state):
        """Brings what the engine remembers into a state."""
        params = [param for group in self.param_groups for param in group['params']]
        records = invoke(_STATE, (self._twin,)) if self._twin is not None else ()
        for param, record in zip(params, records):
            if record is not None:
                items = state[param]
                self._fill(items, record)
                state.seen[param] = dict(items)
        for group in self.param_groups:
            for param in group['params']:
                if param not in state:
                    first = self._first_state(param, group)
                    if first is not None:
                        state[param] = first

    def _fill(self, items, record):
        for name in self._remembered:
            value = record.get(name)
            if value is None:
                continue
            if name in self._tensors and not isinstance(value, Tensor):
                before = items.get(name)
                if isinstance(before, Tensor):
                    before.fill_(value)
                    continue
                value = tensor(float(value), dtype=_float32)
            if items.get(name) is not value:
                items[name] = value

    def _first_state(self, param, group):
        """What is remembered of a parameter before its first step: mostly nothing."""
        return None


def _plain(value):
    """A value as the engine takes it: whole floats as whole numbers, tensors of options as numbers."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2 ** 53:
        return int(value)
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    if isinstance(value, Tensor) and value.dim() == 0:
        return _plain(value.item())
    return value


def _crosses(value):
    return value is None or isinstance(value, (Tensor, int, float))
