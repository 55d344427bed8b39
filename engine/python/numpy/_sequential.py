"""ufunc.at: in place, one index after another."""

from ._conversion import asarray
from ._indexing import _parse, _prepared
from ._memory import kernels, pack
from ._ndarray import after_write, before_write, cast, copy_into, new_array


def apply_at(function, a, indices, b):
    """Applies a ufunc at each index in turn: by a kernel for sums along whole keys, else element by element."""
    before_write(a)
    if function._name in ("add", "subtract") and a._dtype.code < 12:
        basic, arrays = _parse(a, indices)
        if arrays is not None:
            offsets, count, common, inner, _ = _prepared(basic, arrays)
            if not inner:
                values = asarray(b) if function._name == "add" else -asarray(b)
                packed = new_array(common, a._dtype)
                from ._broadcasting import broadcast_to

                copy_into(packed, broadcast_to(cast(values, a._dtype), common))
                pack((count, offsets.address, a._dtype.code, a._buffer.address + basic[2], packed._buffer.address))
                kernels.addAt()
                after_write(a)
                return
    from ._broadcasting import broadcast_to

    index = asarray(indices)
    values = None if b is None else broadcast_to(asarray(b), index._shape + a._shape[1:])
    flat = index.ravel().tolist()
    rows = None if values is None else values.reshape((len(flat), *a._shape[1:]))
    for i, at in enumerate(flat):
        a[at] = function(a[at]) if rows is None else function(a[at], rows[i])
