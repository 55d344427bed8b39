"""numpy.random.SeedSequence: well mixed words from a seed."""

import os

_words = 0xFFFFFFFF


class SeedSequence:
    """Mixes entropy, ints of any size, into words that seed a generator."""

    def __init__(self, entropy=None, *, spawn_key=(), pool_size=4, n_children_spawned=0):
        self.entropy = int.from_bytes(os.urandom(16), "little") if entropy is None else entropy
        self.spawn_key = tuple(spawn_key)
        self.n_children_spawned = n_children_spawned
        self._constant = 0x43B0D7E5
        words = _as_words(self.entropy)
        if self.spawn_key:
            words += [0] * (4 - len(words))
            words += _as_words(self.spawn_key)
        pool = [self._mixed_in(words[i] if i < len(words) else 0) for i in range(4)]
        for source in range(4):
            for target in range(4):
                if source != target:
                    pool[target] = _mix(pool[target], self._mixed_in(pool[source]))
        for source in words[4:]:
            for target in range(4):
                pool[target] = _mix(pool[target], self._mixed_in(source))
        self.pool = pool

    def _mixed_in(self, value):
        value = (value ^ self._constant) & _words
        self._constant = self._constant * 0x931E8875 & _words
        value = value * self._constant & _words
        return value ^ value >> 16

    def words(self, count):
        """So many words of 32 bits."""
        constant = 0x8B51F9DD
        out = []
        for i in range(count):
            value = self.pool[i % 4] ^ constant
            constant = constant * 0x58F38DED & _words
            value = value * constant & _words
            out.append(value ^ value >> 16)
        return out

    def generate_state(self, n_words, dtype="uint32"):
        """So many words as an array."""
        from .. import asarray

        if str(dtype) in ("uint64", "<class 'numpy.uint64'>"):
            low = self.words(2 * n_words)
            return asarray([low[2 * i] | low[2 * i + 1] << 32 for i in range(n_words)], "uint64")
        return asarray(self.words(n_words), "uint32")

    def spawn(self, n_children):
        """Sequences that are independent of this one."""
        first = self.n_children_spawned
        self.n_children_spawned += n_children
        return [SeedSequence(self.entropy, spawn_key=(*self.spawn_key, first + i)) for i in range(n_children)]


def _mix(x, y):
    found = (0xCA01F9DD * x - 0x4973F715 * y) & _words
    return found ^ found >> 16


def _as_words(value):
    if hasattr(value, "__index__"):
        value = value.__index__()
        if value < 0:
            raise ValueError("expected non-negative integer")
        out = []
        while value or not out:
            out.append(value & _words)
            value >>= 32
        return out
    return [word for one in value for word in _as_words(one)]
