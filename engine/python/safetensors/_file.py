"""The header of a safetensors file, and safe_open, which reads one tensor at a time."""
import json
import os

CODES = {'F64': 'float64', 'F32': 'float32', 'F16': 'float16', 'BF16': 'bfloat16', 'I64': 'int64', 'I32': 'int32',
         'I16': 'int16', 'I8': 'int8', 'U8': 'uint8', 'BOOL': 'bool'}
_LARGEST_HEADER = 100_000_000


class SafetensorError(Exception):
    """Raised for bytes that are no safetensors file. Source: safetensors.SafetensorError"""


def _fault(why):
    return SafetensorError(f'Error while deserializing header: {why}')


def read_header(data):
    """What a file says of its tensors, its metadata, and where its numbers begin. SafetensorError for a broken file."""
    from torch._storage import item_size
    if len(data) < 8:
        raise _fault('HeaderTooSmall')
    length = int.from_bytes(data[:8], 'little')
    if length > _LARGEST_HEADER:
        raise _fault('HeaderTooLarge')
    start = 8 + length
    if start > len(data):
        raise _fault('InvalidHeaderLength')
    try:
        header = json.loads(bytes(data[8:start]).decode('utf-8'))
    except ValueError:
        raise _fault('InvalidHeaderDeserialization') from None
    if not isinstance(header, dict):
        raise _fault('InvalidHeaderDeserialization')
    metadata = header.pop('__metadata__', None)
    for name, info in header.items():
        kind = CODES.get(info.get('dtype')) if isinstance(info, dict) else None
        if kind is None:
            raise RuntimeError(f"the tensor '{name}' is of a kind that is not supported: {info}")
        begin, end = info['data_offsets']
        count = 1
        for n in info['shape']:
            count *= n
        if not 0 <= begin <= end <= len(data) - start:
            raise _fault(f'InvalidOffset("{name}")')
        if end - begin != count * item_size(kind):
            raise _fault('TensorInvalidInfo')
    return header, metadata, start


def tensor_of(data, info, start):
    from torch._storage import tensor_from_bytes
    begin, end = info['data_offsets']
    return tensor_from_bytes(data[start + begin:start + end], CODES[info['dtype']], info['shape'])


class safe_open:
    """A file of tensors, read one at a time: with safe_open(path, framework='pt') as f: f.get_tensor(name).

    FileNotFoundError for a path that is not there; SafetensorError for a broken file or a name that it does not have.
    Source: safetensors.safe_open
    """

    def __init__(self, filename, framework='pt', device='cpu'):
        with open(os.fspath(filename), 'rb') as file:
            self._data = file.read()
        self._header, self._metadata, self._start = read_header(self._data)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._data = b''

    def keys(self):
        """The names of the tensors, in order."""
        return sorted(self._header)

    def metadata(self):
        """The texts that were saved beside the tensors, or None."""
        return self._metadata

    def get_tensor(self, name):
        """The tensor of a name."""
        if name not in self._header:
            raise SafetensorError(f'File does not contain tensor {name}')
        return tensor_of(self._data, self._header[name], self._start)

    def get_slice(self, name):
        """A tensor to be indexed: it is read whole."""
        return self.get_tensor(name)
