"""torch.no_grad and its kin: `with` blocks and decorators that say whether operations are recorded."""
import functools
import inspect

import _lantern

is_grad_enabled = _lantern.gradEnabled
is_inference_mode_enabled = _lantern.inferenceMode


class _Mode:
    """A context that can also decorate functions, generators among them, and classes of neither."""

    def _enter(self):
        raise NotImplementedError

    def __enter__(self):
        self._enter()

    def __exit__(self, *_):
        _lantern.leaveMode()

    def __call__(self, function):
        if inspect.isgeneratorfunction(function):
            @functools.wraps(function)
            def wrapped(*args, **kwargs):
                generator = function(*args, **kwargs)
                sent = None
                while True:
                    with self._clone():
                        try:
                            value = generator.send(sent)
                        except StopIteration as stop:
                            return stop.value
                    sent = yield value
        else:
            @functools.wraps(function)
            def wrapped(*args, **kwargs):
                with self._clone():
                    return function(*args, **kwargs)
        return wrapped

    def _clone(self):
        return type(self)()


class no_grad(_Mode):
    """Within it nothing is recorded: results have requires_grad=False. Also a decorator. PyTorch: torch.no_grad"""

    def __new__(cls, function=None):
        self = object.__new__(cls)
        return self if function is None else self(function)

    def __init__(self, function=None):
        pass

    def _enter(self):
        _lantern.enterMode(False, is_inference_mode_enabled())


class enable_grad(_Mode):
    """Within it operations are recorded, also inside no_grad. Also a decorator. PyTorch: torch.enable_grad"""

    def __new__(cls, function=None):
        self = object.__new__(cls)
        return self if function is None else self(function)

    def __init__(self, function=None):
        pass

    def _enter(self):
        _lantern.enterMode(True, is_inference_mode_enabled())


class set_grad_enabled(_Mode):
    """Switches recording on or off, at once; as a context it puts back what was. PyTorch: torch.set_grad_enabled"""

    def __init__(self, mode):
        self.prev = is_grad_enabled()
        self.mode = mode
        _lantern.setGrad(bool(mode))

    def __enter__(self):
        pass

    def __exit__(self, *_):
        _lantern.setGrad(self.prev)

    def _clone(self):
        return set_grad_enabled(self.mode)

    def __call__(self, function):
        # As a decorator it holds for the calls alone.
        _lantern.setGrad(self.prev)
        return super().__call__(function)


class inference_mode(_Mode):
    """As no_grad, and what is made in it never becomes part of a graph. PyTorch: torch.inference_mode"""

    def __new__(cls, mode=True):
        self = object.__new__(cls)
        if callable(mode):
            self.mode = True
            return self(mode)
        self.mode = mode
        return self

    def __init__(self, mode=True):
        pass

    def _enter(self):
        _lantern.enterMode(not self.mode, self.mode)

    def _clone(self):
        return inference_mode(self.mode)
