"""torch.save and torch.load: PyTorch's zip archives of a pickle and the tensors' numbers, both ways.

What is not a tensor is pickled by Python, as in PyTorch: whole modules too, whose classes must be there when they are
loaded. weights_only=True takes no classes but those of tensors and plain values.
"""
import collections
import io
import os
import pickle
import zipfile

from . import _utils
from ._storage import CLASSES, NAMES, Storage, bytes_of, item_size, number_of
from ._tensor import Tensor
from ._types import dtype as dtype_class

__all__ = ['save', 'load']

DEFAULT_PROTOCOL = 2
_ALIGNMENT = 64
_UNSAFE = (
    'Weights only load failed. Re-running `torch.load` with `weights_only` set to `False` will likely succeed, but it can '
    'result in arbitrary code execution.Do it only if you get the file from a trusted source. WeightsUnpickler error: ')
_CUDA = (
    'Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False. If you are running on a '
    "CPU-only machine, please use torch.load with map_location=torch.device('cpu') to map your storages to the CPU.")
_OLD = ('the file is no archive of torch.save: files of PyTorch before 1.6, or of _use_new_zipfile_serialization=False, '
        'are to be saved again by a newer one')


def save(obj, f, pickle_module=pickle, pickle_protocol=DEFAULT_PROTOCOL, _use_new_zipfile_serialization=True):
    """Writes an object, such as a state_dict or a whole module, into a file that real PyTorch loads too.

    f: a path, or an open file to be written in bytes, such as io.BytesIO. A class is saved by its name alone.
    RuntimeError for a folder that is not there; PicklingError for what cannot be pickled, such as a lambda.
    PyTorch: torch.save
    """
    if hasattr(f, 'write'):
        f.write(_archive(obj, 'archive', pickle_protocol))
        return
    if not isinstance(f, (str, os.PathLike)):
        raise AttributeError(f"'{type(f).__name__}' object has no attribute 'write'")
    path = os.fspath(f)
    folder = os.path.dirname(path)
    if folder and not os.path.isdir(folder):
        raise RuntimeError(f'Parent directory {folder} does not exist.')
    data = _archive(obj, os.path.splitext(os.path.basename(path))[0] or 'archive', pickle_protocol)
    with open(path, 'wb') as file:
        file.write(data)


class _Pickler(pickle.Pickler):
    """Takes tensors apart as PyTorch does, and gathers their storages."""

    def __init__(self, file, protocol):
        super().__init__(file, protocol)
        self.tensors = {}
        self.held = []

    def persistent_id(self, obj):
        if isinstance(obj, Storage):
            return 'storage', type(obj), obj.key, 'cpu', obj.count
        return None

    def reducer_override(self, obj):
        if isinstance(obj, Tensor):
            return self.reduce_tensor(obj)
        if isinstance(obj, dtype_class):
            return obj.name
        return NotImplemented

    def reduce_tensor(self, obj):
        hooks = collections.OrderedDict()
        kind = _parameter_class()
        if kind is not None and isinstance(obj, kind):
            # The pickler remembers objects by their number: what it was given must not go meanwhile.
            data = obj.detach()
            self.held.append(data)
            return _utils._rebuild_parameter, (data, obj.requires_grad, hooks)
        args = (self.storage_of(obj), 0, tuple(obj.shape), _strides(obj.shape), obj.requires_grad, hooks)
        if type(obj) is Tensor:
            return _utils._rebuild_tensor_v2, args
        return _utils._rebuild_from_type_v2, (_utils._rebuild_tensor_v2, type(obj), args, obj.__dict__ or None)

    def storage_of(self, tensor):
        number = (number_of(tensor), tensor.dtype.name, tensor.numel())
        known = self.tensors.get(number)
        if known is None:
            storage = CLASSES[tensor.dtype.name](tensor.numel())
            storage.key = str(len(self.tensors))
            known = self.tensors[number] = (storage, tensor.detach())
        return known[0]


def _parameter_class():
    import sys
    nn = sys.modules.get('torch.nn')
    return getattr(nn, 'Parameter', None)


def _strides(shape):
    strides = []
    step = 1
    for n in reversed(shape):
        strides.append(step)
        step *= n
    return tuple(reversed(strides))


def _archive(obj, stem, protocol):
    pickled = io.BytesIO()
    pickler = _Pickler(pickled, protocol)
    pickler.dump(obj)
    members = [('data.pkl', pickled.getvalue())]
    members += [(f'data/{storage.key}', bytes_of(tensor)) for storage, tensor in pickler.tensors.values()]
    members.append(('version', b'3\n'))
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_STORED) as archive:
        for name, data in members:
            info = zipfile.ZipInfo(f'{stem}/{name}', (1980, 1, 1, 0, 0, 0))
            # The bytes of each member begin at a multiple of 64, behind a field that PyTorch calls FB.
            head = out.tell() + 30 + len(info.filename.encode()) + 4
            padding = -head % _ALIGNMENT
            info.extra = b'FB' + padding.to_bytes(2, 'little') + b'Z' * padding
            archive.writestr(info, data)
    return out.getvalue()


def load(f, map_location=None, pickle_module=None, *, weights_only=False, **pickle_load_args):
    """What torch.save wrote, here or in PyTorch from 1.6 on.

    f: a path, or an open file of bytes. map_location: a device, a dictionary or a function; all lands on the one device
    that there is. weights_only=True: tensors, numbers, texts, lists and dictionaries alone.
    FileNotFoundError for a path that is not there; UnpicklingError for what is no such file, or with weights_only holds
    other classes; AttributeError where the class of a saved module is not defined; RuntimeError for a file for GPUs
    without map_location.
    PyTorch: torch.load
    """
    if weights_only and pickle_module is not None:
        raise RuntimeError('Can not safely load weights when expiclit picke_module is specified')
    if hasattr(f, 'read'):
        if not hasattr(f, 'seek'):
            raise AttributeError(
                f"'{type(f).__name__}' object has no attribute 'seek'. You can only torch.load from a file that is "
                'seekable. Please pre-load the data into a buffer like io.BytesIO and try to load from it instead.')
        return _load_bytes(f.read(), map_location, weights_only, pickle_load_args)
    with open(f, 'rb') as file:
        return _load_bytes(file.read(), map_location, weights_only, pickle_load_args)


def _load_bytes(data, map_location, weights_only, options):
    if not data:
        raise EOFError('Ran out of input')
    if data[:4] != b'PK\x03\x04':
        if data[:1] == b'\x80':
            raise RuntimeError(_OLD)
        raise pickle.UnpicklingError(f'invalid load key, {chr(data[0])!r}.')
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile as error:
        raise RuntimeError(f'PytorchStreamReader failed reading zip archive: {error}') from None
    main = next((name for name in archive.namelist() if name.endswith('/data.pkl') and name.count('/') == 1), None)
    if main is None:
        raise RuntimeError('PytorchStreamReader failed locating file data.pkl: file not found')
    options = {'encoding': 'utf-8', **options}
    cls = _WeightsUnpickler if weights_only else _Unpickler
    unpickler = cls(io.BytesIO(archive.read(main)), **options)
    unpickler.archive, unpickler.folder, unpickler.map_location = archive, main[:-len('data.pkl')], map_location
    unpickler.storages = {}
    if not weights_only:
        return unpickler.load()
    try:
        return unpickler.load()
    except RuntimeError as error:
        raise pickle.UnpicklingError(_UNSAFE + str(error)) from None


class _Unpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if module == 'torch' and name in NAMES:
            return next(cls for cls in CLASSES.values() if cls.__name__ == name)
        return super().find_class(module, name)

    def persistent_load(self, saved_id):
        kind, cls, key, location, count = saved_id
        if kind != 'storage':
            raise RuntimeError(f'Unknown typename for persistent_load, expected \'storage\' but got \'{kind}\'')
        _check_location(location, self.map_location)
        storage = self.storages.get(key)
        if storage is None:
            try:
                data = self.archive.read(f'{self.folder}data/{key}')
            except KeyError:
                raise RuntimeError(f'PytorchStreamReader failed locating file data/{key}: file not found') from None
            storage = self.storages[key] = cls(count, data[:count * item_size(cls.name)])
            if callable(self.map_location):
                self.map_location(storage, location)
        return storage


class _WeightsUnpickler(_Unpickler):
    """Knows tensors and plain values alone, so that nothing of a file can run."""

    def find_class(self, module, name):
        path = f'{module}.{name}'
        if path in ('collections.OrderedDict', 'torch.nn.parameter.Parameter') or (
                module == 'torch' and (name in NAMES or name in dtype_class._all or name in ('Size', 'Tensor'))) or (
                module == 'torch._utils' and name in ('_rebuild_parameter', '_rebuild_tensor', '_rebuild_tensor_v2')):
            return super().find_class(module, name)
        raise RuntimeError(f'Unsupported class {path}')


def _check_location(location, map_location):
    """A file for a GPU is for this machine only where it is said where to."""
    if callable(map_location):
        return
    if isinstance(map_location, dict):
        location = map_location.get(location, location)
    elif map_location is not None:
        location = str(map_location)
    if location.startswith('cuda'):
        raise RuntimeError(_CUDA)


