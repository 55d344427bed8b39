"""How IPython shows a value: repr(), but containers that are too wide are broken into lines, and types have their names.

After the algorithm of Oppen (1980, Prettyprinting), as IPython.lib.pretty has it: a group is broken where it does not fit.
"""
import types

WIDTH = 79
_MAX_SEQUENCE = 1000


def pretty(value):
    """The text of a value as IPython displays it."""
    return _render(_document(value, set()), 0)


# A document is a text, or a group: (open, items, close), each item a document.


class _Group:
    __slots__ = ('open', 'items', 'close', 'trailing')

    def __init__(self, open, items, close, trailing=''):
        self.open, self.items, self.close, self.trailing = open, items, close, trailing


class _Pair:
    __slots__ = ('key', 'value')

    def __init__(self, key, value):
        self.key, self.value = key, value


def _document(value, seen):
    t = type(value)
    printer = _printers.get(t)
    if printer is None:
        if isinstance(value, type) and t.__repr__ is type.__repr__:
            printer = _class
        elif t.__repr__ in (list.__repr__, tuple.__repr__, dict.__repr__, set.__repr__, frozenset.__repr__) and (
                t.__repr__ is not object.__repr__):
            printer = _printers[next(b for b in t.__mro__ if b in _printers)]
        else:
            return _plain(value)
    if id(value) in seen:
        return _again(value)
    seen.add(id(value))
    try:
        return printer(value, seen)
    finally:
        seen.discard(id(value))


def _plain(value):
    return repr(value)


def _again(value):
    return {list: '[...]', tuple: '(...)', dict: '{...}'}.get(type(value), '{...}')


def _limited(items, seen):
    made = []
    for item in items:
        if len(made) == _MAX_SEQUENCE:
            made.append('...')
            break
        made.append(_document(item, seen))
    return made


def _list(value, seen):
    return _Group('[', _limited(value, seen), ']')


def _tuple(value, seen):
    return _Group('(', _limited(value, seen), ')', ',' if len(value) == 1 else '')


def _set(value, seen):
    if not value:
        return f'{type(value).__name__}()'
    items = list(value)
    try:
        items = sorted(items)
    except Exception:
        pass
    if isinstance(value, frozenset):
        return _Group('frozenset({', _limited(items, seen), '})')
    return _Group('{', _limited(items, seen), '}')


def _dict(value, seen):
    pairs = [_Pair(_document(k, seen), _document(v, seen)) for k, v in list(value.items())[:_MAX_SEQUENCE]]
    if len(value) > _MAX_SEQUENCE:
        pairs.append('...')
    return _Group('{', pairs, '}')


def _class(value, seen):
    module = getattr(value, '__module__', None)
    name = getattr(value, '__qualname__', value.__name__)
    return name if module in (None, 'builtins', 'exceptions') else f'{module}.{name}'


def _function(value, seen):
    import inspect
    module = value.__module__
    name = value.__qualname__ if module in ('builtins', None) else f'{module}.{value.__qualname__}'
    try:
        name += str(inspect.signature(value))
    except (TypeError, ValueError):
        pass
    return f'<function {name}>'


def _ordered(value, seen):
    if not value:
        return 'OrderedDict()'
    pairs = [_Group('(', [_document(k, seen), _document(v, seen)], ')') for k, v in value.items()]
    return _Group('OrderedDict([', pairs, '])')


def _defaultdict(value, seen):
    return _Group('defaultdict(', [_document(value.default_factory, seen), _dict(value, seen)], ')')


def _counter(value, seen):
    if not value:
        return 'Counter()'
    pairs = [_Pair(_document(k, seen), _document(v, seen)) for k, v in value.most_common()]
    return _Group('Counter({', pairs, '})')


def _deque(value, seen):
    inner = _Group('[', _limited(value, seen), ']')
    return _Group('deque(', [inner], ')')


def _slice(value, seen):
    return f'slice({value.start!r}, {value.stop!r}, {value.step!r})'


def _printers_of_collections():
    import collections
    return {collections.OrderedDict: _ordered, collections.defaultdict: _defaultdict,
            collections.Counter: _counter, collections.deque: _deque}


_printers = {list: _list, tuple: _tuple, set: _set, frozenset: _set, dict: _dict, type: _class, slice: _slice,
             types.FunctionType: _function, **_printers_of_collections()}


def _flat(document):
    """A document in one line; None where a part has several."""
    if isinstance(document, str):
        return None if '\n' in document else document
    if isinstance(document, _Pair):
        key, value = _flat(document.key), _flat(document.value)
        return None if key is None or value is None else f'{key}: {value}'
    parts = [_flat(item) for item in document.items]
    if None in parts:
        return None
    return document.open + ', '.join(parts) + document.trailing + document.close


def _render(document, column):
    """The text of a document that begins in a column."""
    flat = _flat(document)
    if flat is not None and column + len(flat) <= WIDTH:
        return flat
    if isinstance(document, str):
        return document.replace('\n', '\n' + ' ' * column) if column else document
    if isinstance(document, _Pair):
        key = _render(document.key, column)
        at = column + len(key.rsplit('\n', 1)[-1]) + 2
        return f'{key}: {_render(document.value, at)}'
    inner = column + len(document.open)
    parts = [_render(item, inner) for item in document.items]
    return document.open + (',\n' + ' ' * inner).join(parts) + document.trailing + document.close
