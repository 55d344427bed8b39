"""torch.testing.assert_close: whether values are near each other, with PyTorch's tolerances and words."""
import cmath
import collections.abc
import math
import struct

from .._bridge import invoke, resolve
from .._creation import as_tensor
from .._tensor import Tensor
from .._types import dtype as dtype_class

# Relative and absolute, by dtype; whole numbers and truths must be equal.
_PRECISIONS = {'float16': (0.001, 1e-5), 'float32': (1.3e-6, 1e-5), 'float64': (1e-7, 1e-7)}
_NUMBERS = {int: 'int64', float: 'float64'}


class _Mismatch(Exception):
    """What is wrong, and at which place in nested values."""

    def __init__(self, kind, message, place):
        super().__init__(message)
        self.kind, self.message, self.place = kind, message, place


def assert_close(actual, expected, *, allow_subclasses=True, rtol=None, atol=None, equal_nan=False, check_device=True,
                 check_dtype=True, check_layout=True, check_stride=False, msg=None):
    """AssertionError unless |actual - expected| <= atol + rtol * |expected| everywhere: tensors, numbers, nested ones.

    The tolerances are the dtype's unless both are given: float32 1.3e-6 and 1e-5, float64 1e-7, whole numbers 0. Shapes
    and dtypes must agree too. msg: another message, or a function of it. ValueError for one tolerance without the
    other; TypeError for values that cannot be compared.
    PyTorch: torch.testing.assert_close
    """
    options = dict(allow_subclasses=allow_subclasses, rtol=rtol, atol=atol, equal_nan=equal_nan,
                   check_dtype=check_dtype, check_stride=check_stride)
    try:
        _compare(actual, expected, (), options)
    except _Mismatch as mismatch:
        text = mismatch.message
        if mismatch.place:
            text += f"\n\nThe failure occurred for item {''.join(f'[{item!r}]' for item in mismatch.place)}"
        if msg is not None:
            text = msg(text) if callable(msg) else msg
        kind = mismatch.kind
    else:
        return
    raise kind(text)


def assert_allclose(actual, expected, rtol=None, atol=None, equal_nan=True, msg=''):
    """The older assert_close, which compares dtypes not at all. PyTorch: torch.testing.assert_allclose"""
    if rtol is None and atol is None:
        rtol, atol = _tolerances((actual, expected))
    assert_close(as_tensor(actual), as_tensor(expected), rtol=rtol, atol=atol, equal_nan=equal_nan, check_dtype=False,
                 msg=msg or None)


def _compare(actual, expected, place, options):
    kinds = collections.abc.Sequence, collections.abc.Mapping
    if all(isinstance(v, kinds[0]) and not isinstance(v, str) for v in (actual, expected)):
        if len(actual) != len(expected):
            raise _Mismatch(AssertionError,
                            f'The length of the sequences mismatch: {len(actual)} != {len(expected)}', place)
        for i in range(len(actual)):
            _compare(actual[i], expected[i], (*place, i), options)
    elif all(isinstance(v, kinds[1]) for v in (actual, expected)):
        _compare_keys(actual, expected, place)
        for key in _ordered(actual):
            _compare(actual[key], expected[key], (*place, key), options)
    elif actual is None or expected is None:
        if actual is not expected:
            raise _Mismatch(AssertionError, f'None mismatch: {actual} is not {expected}', place)
    elif isinstance(actual, bool) and isinstance(expected, bool):
        if actual is not expected:
            raise _Mismatch(AssertionError, f'Booleans mismatch: {actual} is not {expected}', place)
    elif isinstance(actual, (int, float)) and isinstance(expected, (int, float)):
        _compare_numbers(actual, expected, place, options)
    else:
        _compare_tensors(*_as_tensors(actual, expected, place, options), place, options)


def _compare_keys(actual, expected, place):
    if actual.keys() != expected.keys():
        missing, extra = expected.keys() - actual.keys(), actual.keys() - expected.keys()
        raise _Mismatch(AssertionError, 'The keys of the mappings do not match:\n'
                        f'Missing keys in the actual mapping: {sorted(missing)}\n'
                        f'Additional keys in the actual mapping: {sorted(extra)}', place)


def _ordered(keys):
    try:
        return sorted(keys)
    except TypeError:
        return list(keys)


def _as_tensors(actual, expected, place, options):
    related = isinstance(actual, type(expected)) or isinstance(expected, type(actual))
    if related and (options['allow_subclasses'] or type(actual) is type(expected)):
        try:
            return as_tensor(actual), as_tensor(expected)
        except Exception:
            pass
    raise _Mismatch(TypeError, f'No comparison pair was able to handle inputs of type {type(actual)} and '
                    f'{type(expected)}.', place)


def _tolerances(values, place=(), rtol=None, atol=None):
    if (rtol is None) != (atol is None):
        raise _Mismatch(ValueError, "Both 'rtol' and 'atol' must be either specified or omitted, but got no "
                        f"{'rtol' if rtol is None else 'atol'}.", place)
    if rtol is not None:
        return rtol, atol
    names = [v.dtype.name if isinstance(v, Tensor) else v.name if isinstance(v, dtype_class) else _NUMBERS[type(v)]
             for v in values]
    pairs = [_PRECISIONS.get(name, (0.0, 0.0)) for name in names]
    return max(p[0] for p in pairs), max(p[1] for p in pairs)


def _compare_numbers(actual, expected, place, options):
    rtol, atol = _tolerances((actual, expected), place, options['rtol'], options['atol'])
    if actual == expected or options['equal_nan'] and cmath.isnan(actual) and cmath.isnan(expected):
        return
    difference = abs(actual - expected)
    if not (math.isfinite(difference) and difference <= atol + rtol * abs(expected)):
        raise _Mismatch(AssertionError, _numbers_text(actual, expected, rtol, atol), place)


def _compare_tensors(actual, expected, place, options):
    rtol, atol = _tolerances((actual, expected), place, options['rtol'], options['atol'])

    def check(name, a, b):
        if a != b:
            raise _Mismatch(AssertionError, f"The values for attribute '{name}' do not match: {a} != {b}.", place)

    check('shape', actual.shape, expected.shape)
    if options['check_stride']:
        check('stride()', actual.stride(), expected.stride())
    if options['check_dtype']:
        check('dtype', actual.dtype, expected.dtype)
    actual, expected = actual.detach(), expected.detach()
    if actual.dtype is not expected.dtype:
        dtype = invoke(resolve('torch.promote_types'), (actual.dtype, expected.dtype))
        actual, expected = actual.to(dtype), expected.to(dtype)
    close = invoke(resolve('torch.isclose'), (actual, expected),
                   {'rtol': rtol, 'atol': atol, 'equal_nan': options['equal_nan']})
    if close.all():
        return
    if not actual.shape:
        text = _numbers_text(actual.item(), expected.item(), rtol, atol)
    else:
        text = _tensors_text(actual, expected, close, rtol, atol)
    raise _Mismatch(AssertionError, text, place)


def _tensors_text(actual, expected, close, rtol, atol):
    # In Python's doubles, as PyTorch computes the differences.
    wrong = [i for i, is_close in enumerate(close.reshape(-1).tolist()) if not is_close]
    a, b = actual.reshape(-1).tolist(), expected.reshape(-1).tolist()
    absolute = [(abs(a[i] - b[i]), i) for i in wrong]
    # Of whole numbers PyTorch divides in single precision.
    rounded = float if actual.dtype.is_floating_point else _single
    relative = [(rounded(_ratio(difference, abs(b[i]))), i) for difference, i in absolute]
    n = len(a)
    lines = [f'Mismatched elements: {len(wrong)} / {n} ({len(wrong) / n:.1%})']
    for name, found, tolerance in (('absolute', absolute, atol), ('relative', relative, rtol)):
        difference, at = _greatest(found)
        line = f'Greatest {name} difference: {difference} at index {_unravel(at, actual.shape)}'
        lines.append(line if rtol == 0 and atol == 0 else f'{line} (up to {tolerance} allowed)')
    return f"Tensor-likes are not {_word(rtol, atol)}!\n\n" + '\n'.join(lines)


def _greatest(found):
    best = found[0]
    for pair in found:
        # What is not a number counts as the greatest, as in torch.max.
        if math.isnan(pair[0]):
            return pair
        if pair[0] > best[0]:
            best = pair
    return best


def _single(value):
    return struct.unpack('f', struct.pack('f', value))[0]


def _ratio(a, b):
    if b:
        return a / b
    return math.nan if a == 0 or math.isnan(a) else math.inf


def _unravel(at, shape):
    index = []
    for size in reversed(shape):
        at, i = divmod(at, size)
        index.append(i)
    return tuple(reversed(index))


def _word(rtol, atol):
    return 'equal' if rtol == 0 and atol == 0 else 'close'


def _numbers_text(actual, expected, rtol, atol):
    difference = abs(actual - expected)
    relative = math.inf if expected == 0 else difference / abs(expected)
    lines = [f'Absolute difference: {difference}', f'Relative difference: {relative}']
    if _word(rtol, atol) == 'close':
        lines = [f'{line} (up to {tolerance} allowed)' for line, tolerance in zip(lines, (atol, rtol))]
    return f'Scalars are not {_word(rtol, atol)}!\n\n' + '\n'.join(lines)
