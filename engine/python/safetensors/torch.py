"""safetensors.torch: dictionaries of tensors to and from safetensors files and bytes."""
import json
import os

from torch import Tensor
from torch._storage import bytes_of, number_of

from ._file import CODES, read_header, tensor_of

__all__ = ['save', 'save_file', 'load', 'load_file', 'save_model', 'load_model']
_CODE_OF = {name: code for code, name in CODES.items()}


def save(tensors, metadata=None):
    """A file of tensors by name, as bytes. metadata: texts by name.

    ValueError for what is no dictionary or no tensor; RuntimeError for tensors that share their memory.
    Source: safetensors.torch.save
    """
    if not isinstance(tensors, dict):
        raise ValueError(f'Expected a dict of [str, torch.Tensor] but received {type(tensors)}')
    for name, tensor in tensors.items():
        if not isinstance(tensor, Tensor):
            raise ValueError(f'Key `{name}` is invalid, expected torch.Tensor but received {type(tensor)}')
    _refuse_shared(tensors)
    # The largest alignment first, then by name, as the reference does.
    items = sorted(tensors.items(), key=lambda item: (-item[1].dtype.itemsize, item[0]))
    header = {} if metadata is None else {'__metadata__': metadata}
    parts = []
    at = 0
    for name, tensor in items:
        part = bytes_of(tensor)
        header[name] = {'dtype': _CODE_OF[tensor.dtype.name], 'shape': list(tensor.shape),
                        'data_offsets': [at, at + len(part)]}
        at += len(part)
        parts.append(part)
    text = json.dumps(header, separators=(',', ':'), ensure_ascii=False).encode()
    text += b' ' * (-len(text) % 8)
    return b''.join((len(text).to_bytes(8, 'little'), text, *parts))


def _refuse_shared(tensors):
    by_memory = {}
    for name, tensor in tensors.items():
        if tensor.numel():
            by_memory.setdefault(number_of(tensor), []).append(name)
    shared = [set(names) for names in by_memory.values() if len(names) > 1]
    if shared:
        raise RuntimeError(
            f'\n            Some tensors share memory, this will lead to duplicate memory on disk and potential '
            f'differences when loading them again: {shared}.\n            A potential way to correctly save your model is '
            'to use `save_model`.\n            More information at '
            'https://huggingface.co/docs/safetensors/torch_shared_tensors\n            ')


def save_file(tensors, filename, metadata=None):
    """Writes a file of tensors by name; the errors are those of save. Source: safetensors.torch.save_file"""
    data = save(tensors, metadata)
    with open(os.fspath(filename), 'wb') as file:
        file.write(data)


def load(data):
    """The tensors of a file's bytes, by name. SafetensorError for a broken file. Source: safetensors.torch.load"""
    header, _, start = read_header(data)
    return {name: tensor_of(data, info, start) for name, info in sorted(header.items())}


def load_file(filename, device='cpu'):
    """The tensors of a file by name. FileNotFoundError for a path that is not there; SafetensorError for a broken file.

    Source: safetensors.torch.load_file
    """
    with open(os.fspath(filename), 'rb') as file:
        return load(file.read())


def save_model(model, filename, metadata=None, force_contiguous=True):
    """Writes a module's state_dict; of names that share a tensor the first is kept. Source: safetensors.torch.save_model"""
    kept, others, seen = {}, dict(metadata or {}), {}
    for name, tensor in model.state_dict().items():
        first = seen.setdefault(number_of(tensor), name)
        if first == name:
            kept[name] = tensor
        else:
            others[name] = first
    save_file(kept, filename, {'format': 'pt', **others})


def load_model(model, filename, strict=True, device='cpu'):
    """Loads what save_model wrote; gives the missing and the unexpected names. Source: safetensors.torch.load_model"""
    state = load_file(filename)
    missing, unexpected = model.load_state_dict(state, strict=False)
    shared = {}
    for name, tensor in model.state_dict().items():
        shared.setdefault(number_of(tensor), []).append(name)
    missing = [name for name in missing
               if not any(name in names and any(other in state for other in names) for names in shared.values())]
    if strict and (missing or unexpected):
        raise RuntimeError(f'Error(s) in loading state_dict for {type(model).__name__}:\n    Missing key(s) in state_dict: '
                           f'{missing}\n    Unexpected key(s) in state_dict: {unexpected}')
    return set(missing), list(unexpected)
