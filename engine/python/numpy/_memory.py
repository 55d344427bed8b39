"""Where arrays keep their numbers: buffers in the interpreter's memory, whose addresses the kernels get, and the block
of integers in which each call hands its arguments over."""

import struct
from array import array

import _lantern_numpy as kernels

_zeros = array("d", [0.0])
block = array("i", [0]) * 512
kernels.setBlock(block.buffer_info()[0])
_packers = [struct.Struct(f"{count}i").pack_into for count in range(128)]


def pack(values):
    """Writes a sequence of integers into the block that the kernels read."""
    _packers[len(values)](block, 0, *values)


class Buffer:
    """Bytes that arrays share. `_on_read` and `_on_write`, where set, are called before a read and after a write."""

    __slots__ = ("data", "address", "nbytes", "_views", "_on_read", "_on_write", "__weakref__")

    def __init__(self, nbytes):
        data = _zeros * ((nbytes >> 3) + 1)
        address = data.buffer_info()[0]
        self.data = data
        self.address = address if address < 0x80000000 else address - 0x100000000
        self.nbytes = nbytes
        self._views = None
        self._on_read = None
        self._on_write = None

    def view(self, format):
        """The bytes as a memoryview of one format of the struct module."""
        views = self._views
        if views is None:
            views = self._views = {"B": memoryview(self.data).cast("B")}
        found = views.get(format)
        if found is None:
            size = struct.calcsize(format)
            whole = views["B"]
            found = views[format] = whole[: len(whole) // size * size].cast(format)
        return found


class ObjectTable:
    """Python objects under numbers, which arrays of objects and of strings hold in their stead. Equal strings share a
    number. What was once put into an array stays."""

    def __init__(self):
        self.objects = [None]
        self._numbers = {}

    def number(self, value):
        key = value if type(value) is str else id(value)
        found = self._numbers.get(key)
        if found is None:
            found = self._numbers[key] = len(self.objects)
            self.objects.append(value)
        return found


table = ObjectTable()
