"""torch.nn.utils.rnn: sequences of different lengths as one tensor, padded or packed."""
from collections import namedtuple

from ... import _bridge
from ..._tensor import Tensor

__all__ = ['PackedSequence', 'invert_permutation', 'pack_padded_sequence', 'pad_packed_sequence', 'pad_sequence',
           'unpad_sequence', 'pack_sequence', 'unpack_sequence']

_fields = namedtuple('PackedSequence', ['data', 'batch_sizes', 'sorted_indices', 'unsorted_indices'])
_names = __all__[1:]
_numbers = {name: _bridge.resolve('nn.utils.rnn.' + name) for name in _names}


class PackedSequence(_fields):
    """Sequences of different lengths without padding: the rows of each step together, longest sequences first.

    data (sum of lengths, *), batch_sizes (longest length) of int64: the rows of each step. sorted_indices and
    unsorted_indices are None where the sequences came sorted. Made by pack_padded_sequence and pack_sequence.
    PyTorch: torch.nn.utils.rnn.PackedSequence
    """

    def __new__(cls, data, batch_sizes=None, sorted_indices=None, unsorted_indices=None):
        if unsorted_indices is None:
            unsorted_indices = invert_permutation(sorted_indices)
        if batch_sizes is None:
            data, batch_sizes = data
        return super().__new__(cls, data, batch_sizes, sorted_indices, unsorted_indices)

    def to(self, *args, **kwargs):
        """The same sequence with its values in another dtype."""
        data = self.data.to(*args, **kwargs)
        return self if data is self.data else type(self)(data, *self[1:])

    def cuda(self, *args, **kwargs):
        raise AssertionError('Torch not compiled with CUDA enabled')

    def cpu(self, *args, **kwargs):
        return self

    def pin_memory(self):
        return self

    def double(self):
        return self.to(self.data.double().dtype)

    def float(self):
        return self.to(self.data.float().dtype)

    def half(self):
        return self.to(self.data.half().dtype)

    def long(self):
        return self.to(self.data.long().dtype)

    def int(self):
        return self.to(self.data.int().dtype)

    @property
    def is_cuda(self):
        return False

    def is_pinned(self):
        return False

    def _held(self):
        """The engine's object of the same tensors."""
        held = self.__dict__.get('_engine')
        if held is None:
            held = self._engine = _bridge.make('nn.utils.rnn.PackedSequence', tuple(self))._engine
        return held

    def __reduce__(self):
        return type(self), tuple(self)


def _from_engine(thing):
    made = _fields.__new__(PackedSequence, thing.data, thing.batch_sizes, thing.sorted_indices,
                           thing.unsorted_indices)
    made._engine = thing
    return made


def _pack(sequence, values):
    values.append(sequence._held()._h)
    return 'o'


_bridge.packers[PackedSequence] = _pack
_bridge.converters['PackedSequence'] = _from_engine


def invert_permutation(permutation):
    """Where each index stands, int64: the permutation that undoes another. None gives None."""
    return None if permutation is None else _bridge.invoke(_numbers['invert_permutation'], (permutation,))


def pack_padded_sequence(input, lengths, batch_first=False, enforce_sorted=True):
    """Packs a padded tensor (T, N, *), or (N, T, *) with batch_first.

    RuntimeError for lengths that are not positive, not one per sequence, more than T or, with enforce_sorted, not in
    falling order. PyTorch: torch.nn.utils.rnn.pack_padded_sequence
    """
    lengths = lengths if isinstance(lengths, Tensor) else [int(n) for n in lengths]
    return _bridge.invoke(_numbers['pack_padded_sequence'], (input, lengths, batch_first, enforce_sorted))


def pad_packed_sequence(sequence, batch_first=False, padding_value=0.0, total_length=None):
    """The padded tensor (T, N, *), or (N, T, *) with batch_first, and the lengths.

    ValueError where total_length is less than the longest length. PyTorch: torch.nn.utils.rnn.pad_packed_sequence
    """
    return _bridge.invoke(_numbers['pad_packed_sequence'], (sequence, batch_first, padding_value, total_length))


def pad_sequence(sequences, batch_first=False, padding_value=0.0):
    """Pads tensors (L, *) to the longest, stacked to (T, N, *), or (N, T, *) with batch_first.

    RuntimeError for an empty list. PyTorch: torch.nn.utils.rnn.pad_sequence
    """
    if isinstance(sequences, Tensor):
        sequences = sequences.unbind(0)
    elif not hasattr(sequences, '__iter__'):
        raise RuntimeError('pad_sequence: Expected iterable for input sequences, but got arg of type: '
                           f'{type(sequences)}')
    return _bridge.invoke(_numbers['pad_sequence'], (list(sequences), batch_first, padding_value))


def pack_sequence(sequences, enforce_sorted=True):
    """Packs a list of tensors (L, *). RuntimeError as pack_padded_sequence."""
    return _bridge.invoke(_numbers['pack_sequence'], (list(sequences), enforce_sorted))


def unpad_sequence(padded_sequences, lengths, batch_first=False):
    """Takes a padded tensor apart into tensors of their own lengths."""
    return list(_bridge.invoke(_numbers['unpad_sequence'], (padded_sequences, lengths, batch_first)))


def unpack_sequence(packed_sequences):
    """Takes a PackedSequence apart into tensors of their own lengths, in the order that they were given in."""
    return list(_bridge.invoke(_numbers['unpack_sequence'], (packed_sequences,)))
