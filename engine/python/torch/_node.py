"""A tensor's grad_fn: the node that made it, with PyTorch's name, what its gradients flow on to, and hooks."""
from . import _bridge
from ._bridge import Held, ask, invoke, resolve, tell

_SAVED = resolve('inner.autograd.saved')
_NAMES = resolve('inner.autograd.savedNames')
_RUN = resolve('inner.autograd.run')
_classes = {}


class Node(Held):
    """A step of the graph that backward() goes through. PyTorch: torch.autograd.graph.Node"""

    __slots__ = ('__dict__',)
    _is_custom = False

    @classmethod
    def _class_of(cls, h):
        """PyTorch has a class for each kind of node."""
        name = _bridge.given(_bridge._invoke(h, 'name', ''))
        found = _classes.get(name)
        if found is None:
            found = _classes[name] = type(name, (Node,), {'__slots__': (), '__module__': 'builtins'})
        return found

    def name(self):
        """The node's name, such as 'AddBackward0'."""
        return type(self).__name__

    @property
    def next_functions(self):
        """For each input that may need a gradient the node that made it, and which of its outputs it was."""
        return ask(self, 'next_functions')

    @property
    def metadata(self):
        return self.__dict__.setdefault('_metadata', {})

    @property
    def requires_grad(self):
        return True

    def register_hook(self, hook):
        """Calls hook(grad_inputs, grad_outputs) after the node has run; what it gives takes the place of the first."""
        return tell(self, 'register_hook', (hook,))

    def register_prehook(self, hook):
        """Calls hook(grad_outputs) before the node runs; what it gives takes their place."""
        return tell(self, 'register_prehook', (hook,))

    def __call__(self, *grads):
        """The gradients of the node's inputs from those of its outputs."""
        made = invoke(_RUN, (self, list(grads)))
        return made[0] if len(made) == 1 else made

    def __getattr__(self, name):
        if name.startswith('_saved_'):
            wanted = name[len('_saved_'):]
            if wanted in invoke(_NAMES, (self,)):
                return invoke(_SAVED, (self, wanted))
            invoke(_SAVED, (self, wanted))
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __dir__(self):
        return sorted({*object.__dir__(self), *('_saved_' + name for name in invoke(_NAMES, (self,)))})

    def __repr__(self):
        text = _bridge._lantern.text(self._h)
        if type(self).__name__ in custom:
            return text.replace('<', '<torch.autograd.function.', 1)
        return text


class AccumulateGrad(Held):
    """The end of a graph at a leaf: it adds gradients up in .grad."""

    __slots__ = ()

    def name(self):
        return 'torch::autograd::AccumulateGrad'

    next_functions = ()

    @property
    def variable(self):
        """The leaf."""
        return ask(self, 'variable')

    def register_hook(self, hook):
        """Calls hook(grad_inputs, grad_outputs) once the gradient has been added up."""
        leaf = self.variable
        return leaf.register_post_accumulate_grad_hook(lambda _: hook((), (leaf.grad,)))

    def register_prehook(self, hook):
        """Calls hook(grad_outputs) with each gradient that comes in."""
        return tell(self, 'register_prehook', (hook,))

    def __repr__(self):
        return _bridge._lantern.text(self._h)


class EngineHandle(Held):
    """Takes away a hook that the engine keeps: remove(), or the end of a `with` block."""

    __slots__ = ()

    @property
    def id(self):
        return ask(self, 'id')

    def remove(self):
        """Takes the hook away. A second time nothing happens."""
        tell(self, 'remove')

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.remove()


EngineHandle.__name__ = EngineHandle.__qualname__ = 'RemovableHandle'
EngineHandle.__module__ = 'torch.utils.hooks'
AccumulateGrad.__module__ = 'builtins'
# Names of the nodes of functions that readers have written.
custom = set()
_bridge.wrappers['RemovableHandle'] = EngineHandle
_bridge.wrappers['Node'] = Node
_bridge.wrappers['AccumulateGrad'] = AccumulateGrad
