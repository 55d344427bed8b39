"""Files: .npy and .npz, and tables of text."""

import ast
import io
import struct
import warnings
import zipfile

from ._conversion import asarray, frombuffer
from ._dtypes import as_dtype
from ._ndarray import ndarray

_magic = b"\x93NUMPY"


def _written(a):
    if a.dtype.kind == "O":
        raise ValueError("Object arrays cannot be saved when allow_pickle=False")
    data = a.tobytes()
    if a.dtype.kind == "U":
        width = a.dtype.itemsize // 4
        data = b"".join(value.ljust(width, "\0").encode("utf-32-le") for value in a.ravel().tolist())
    header = f"{{'descr': '{a.dtype.str}', 'fortran_order': False, 'shape': {a.shape!r}, }}"
    room = 64 - (len(_magic) + 4 + len(header) + 1) % 64
    header = header + " " * (room % 64) + "\n"
    return _magic + b"\x01\x00" + struct.pack("<H", len(header)) + header.encode("latin1") + data


def _read(file):
    head = file.read(8)
    if head[:6] != _magic:
        raise ValueError("Cannot load file containing pickled data when allow_pickle=False")
    size = struct.unpack("<H", file.read(2))[0] if head[6] == 1 else struct.unpack("<I", file.read(4))[0]
    described = ast.literal_eval(file.read(size).decode("latin1"))
    shape = described["shape"]
    descr = described["descr"]
    if descr.startswith("<U"):
        width = int(descr[2:]) * 4
        raw = file.read()
        values = [raw[i : i + width].decode("utf-32-le").rstrip("\0") for i in range(0, len(raw), width)] if width else []
        return asarray(values, descr).reshape(shape)
    if "O" in descr:
        raise ValueError("Object arrays cannot be loaded when allow_pickle=False")
    is_swapped = descr[0] == ">"
    d = as_dtype(descr[1:] if descr[0] in "|<>" and descr != "|O" else descr)
    raw = file.read()
    if is_swapped:
        raw = b"".join(raw[i : i + d.itemsize][::-1] for i in range(0, len(raw), d.itemsize))
    count = 1
    for length in shape:
        count *= length
    a = frombuffer(raw, d, count) if count else asarray([], d)
    a._is_fixed = False
    if described["fortran_order"]:
        return a.reshape(shape[::-1]).T
    return a.reshape(shape)


def _opened(file, mode, suffix=""):
    if hasattr(file, "read") or hasattr(file, "write"):
        return file, False
    name = str(file)
    if suffix and not name.endswith(suffix):
        name += suffix
    return open(name, mode), True


def save(file, arr, allow_pickle=True, fix_imports=True):
    """Writes an array to a .npy file."""
    target, is_own = _opened(file, "wb", ".npy")
    try:
        target.write(_written(asarray(arr)))
    finally:
        if is_own:
            target.close()


def _save_zip(file, args, kwds, compression):
    target, is_own = _opened(file, "wb", ".npz")
    arrays = dict(kwds)
    for i, one in enumerate(args):
        if f"arr_{i}" in arrays:
            raise ValueError(f"Cannot use un-named variables and keyword arr_{i}")
        arrays[f"arr_{i}"] = one
    with zipfile.ZipFile(target, "w", compression) as archive:
        for name, one in arrays.items():
            archive.writestr(name + ".npy", _written(asarray(one)))
    if is_own:
        target.close()


def savez(file, *args, **kwds):
    """Writes arrays to a .npz file, by name or as arr_0, arr_1 and so on."""
    _save_zip(file, args, kwds, zipfile.ZIP_STORED)


def savez_compressed(file, *args, **kwds):
    """As savez, compressed."""
    _save_zip(file, args, kwds, zipfile.ZIP_DEFLATED)


class NpzFile:
    """The arrays of a .npz file by name."""

    def __init__(self, file):
        self.zip = zipfile.ZipFile(file)
        self.files = [name.removesuffix(".npy") for name in self.zip.namelist()]

    def __getitem__(self, key):
        if key not in self.files:
            raise KeyError(f"{key} is not a file in the archive")
        with self.zip.open(key + ".npy") as part:
            return _read(part)

    def __iter__(self):
        return iter(self.files)

    def __len__(self):
        return len(self.files)

    def __contains__(self, key):
        return key in self.files

    def keys(self):
        return self.files

    def values(self):
        return [self[key] for key in self.files]

    def items(self):
        return [(key, self[key]) for key in self.files]

    def close(self):
        self.zip.close()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()


def load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding="ASCII"):
    """Reads a .npy or .npz file."""
    source, is_own = _opened(file, "rb")
    data = source.read()
    if is_own:
        source.close()
    if not data:
        raise EOFError("No data left in file")
    if data[:2] == b"PK":
        return NpzFile(io.BytesIO(data))
    return _read(io.BytesIO(data))


def savetxt(fname, X, fmt="%.18e", delimiter=" ", newline="\n", header="", footer="", comments="# ", encoding=None):
    """Writes a table as text."""
    a = asarray(X)
    if a.ndim > 2 or a.ndim == 0:
        raise ValueError(f"Expected 1D or 2D array, got {a.ndim}D array instead")
    rows = a.reshape((-1, 1)).tolist() if a.ndim == 1 else a.tolist()
    lines = [comments + header.replace("\n", "\n" + comments)] if header else []
    for row in rows:
        if isinstance(fmt, (list, tuple)):
            lines.append(delimiter.join(one % value for one, value in zip(fmt, row)))
        elif fmt.count("%") > 1:
            lines.append(fmt % tuple(row))
        else:
            lines.append(delimiter.join(fmt % value for value in row))
    if footer:
        lines.append(comments + footer.replace("\n", "\n" + comments))
    text = "".join(line + newline for line in lines)
    if hasattr(fname, "write"):
        try:
            fname.write(text)
        except TypeError:
            fname.write(text.encode("latin1"))
        return
    with open(fname, "w", encoding=encoding) as target:
        target.write(text)


def loadtxt(fname, dtype=float, comments="#", delimiter=None, converters=None, skiprows=0, usecols=None, unpack=False,
            ndmin=0, encoding="bytes", max_rows=None):  # fmt: skip
    """Reads a table of text."""
    if hasattr(fname, "read"):
        lines = fname.read()
        lines = (lines.decode("latin1") if isinstance(lines, bytes) else lines).splitlines()
    elif isinstance(fname, (list, tuple)) or not isinstance(fname, str) and hasattr(fname, "__iter__"):
        lines = list(fname)
    else:
        with open(fname) as source:
            lines = source.read().splitlines()
    d = as_dtype(dtype)
    convert = {"f": float, "b": lambda text: bool(int(text)), "U": str}.get(d.kind, lambda text: int(text) if text.lstrip("+-").isdigit() else int(float(text)))
    columns = None if usecols is None else [usecols] if hasattr(usecols, "__index__") else list(usecols)
    rows = []
    for number, line in enumerate(lines[skiprows:], skiprows):
        if comments:
            line = line.split(comments)[0]
        if not line.strip():
            continue
        fields = line.strip().split(delimiter) if delimiter is None else line.rstrip("\n").split(delimiter)
        if columns is not None:
            fields = [fields[i] for i in columns]
        if rows and len(fields) != len(rows[0]):
            raise ValueError(
                f"the number of columns changed from {len(rows[0])} to {len(fields)} at row {len(rows) + 1}; use `usecols` "
                "to select a subset and avoid this error"
            )
        row = []
        for i, field in enumerate(fields):
            try:
                one = converters[i] if isinstance(converters, dict) and i in converters else convert
                row.append(one(field.strip()))
            except ValueError:
                raise ValueError(
                    f"could not convert string '{field.strip()}' to {d.name} at row {len(rows)}, column {i + 1}."
                ) from None
        rows.append(row)
        if max_rows is not None and len(rows) >= max_rows:
            break
    if not rows:
        warnings.warn(f'loadtxt: input contained no data: "{fname}"', UserWarning, stacklevel=2)
        return asarray([], d)
    a = asarray(rows, d)
    if a.ndim > 1 and ndmin < 2 and (a.shape[1] == 1 or a.shape[0] == 1):
        a = a.squeeze()
        if ndmin == 1 and a.ndim == 0:
            a = a.reshape(1)
    return a.T if unpack else a


def genfromtxt(fname, dtype=float, delimiter=None, skip_header=0, **kwargs):
    """Reads a table of text; fields that are not numbers are nan."""

    def number(text):
        try:
            return float(text)
        except ValueError:
            return float("nan")

    width = {i: number for i in range(10000)}
    kwargs.pop("names", None)
    return loadtxt(fname, dtype, delimiter=delimiter, skiprows=skip_header, converters=width)


def fromstring(string, dtype=float, count=-1, sep=""):
    """Numbers from text between separators."""
    if not sep:
        raise ValueError("The binary mode of fromstring is removed, use frombuffer instead")
    parts = string.split() if sep.isspace() else [part for part in string.split(sep) if part.strip()]
    values = [float(part) if "." in part or "e" in part.lower() or "n" in part else int(part) for part in parts]
    return asarray(values[: count if count >= 0 else None], dtype)


def fromfile(file, dtype=float, count=-1, sep="", offset=0):
    """Numbers from a file of bytes."""
    source, is_own = _opened(file, "rb")
    data = source.read()
    if is_own:
        source.close()
    d = as_dtype(dtype)
    data = data[offset:]
    return frombuffer(data[: len(data) // d.itemsize * d.itemsize], d, count).copy()


def tofile(self, fid, sep="", format="%s"):
    """Writes the bytes to a file, or the numbers as text between separators."""
    target, is_own = _opened(fid, "w" if sep else "wb")
    target.write(sep.join(str(value) for value in self.ravel().tolist()) if sep else self.tobytes())
    if is_own:
        target.close()


def attach():
    """Gives arrays tofile and dump."""
    ndarray.tofile = tofile


__all__ = [
    "save", "savez", "savez_compressed", "load", "savetxt", "loadtxt", "genfromtxt", "fromstring", "fromfile",
]  # fmt: skip
