"""What layers of PyTorch's have beside their forward: methods that start them anew, and what subclasses call."""

from ... import _bridge


def _method(name):
    def method(self):
        if self._computed:
            self._tell_computed()
        _bridge.tell(self._engine, name)
    method.__name__ = method.__qualname__ = name
    method.__doc__ = 'Starts anew, as the constructor does.'
    method._of_engine = True
    return method


_reset = {'reset_parameters': _method('reset_parameters')}


def _functional():
    from .. import functional
    return functional


# Convolutions.

def _conv_forward(self, input, weight, bias):
    F = _functional()
    conv = getattr(F, f'conv{len(self.kernel_size)}d')
    if self.padding_mode == 'zeros':
        return conv(input, weight, bias, self.stride, self.padding, self.dilation, self.groups)
    padded = F.pad(input, self._reversed_padding_repeated_twice, mode=self.padding_mode)
    return conv(padded, weight, bias, self.stride, 0, self.dilation, self.groups)


def _padding_on_both_sides(self):
    sides = []
    for i in range(len(self.kernel_size) - 1, -1, -1):
        if self.padding == 'valid':
            sides += [0, 0]
        elif self.padding == 'same':
            total = self.dilation[i] * (self.kernel_size[i] - 1)
            sides += [total // 2, total - total // 2]
        else:
            sides += [self.padding[i]] * 2
    return sides


# Normalisation.

def _reset_group_norm(self):
    from .. import init
    if self.affine:
        init.ones_(self.weight)
        init.zeros_(self.bias)


_reset_group_norm._of_engine = True


# Embeddings.

def _from_pretrained(cls, embeddings, freeze=True, padding_idx=None, max_norm=None, norm_type=2.0,
                     scale_grad_by_freq=False, sparse=False):
    """A table with given rows, (num_embeddings, embedding_dim); freeze=True does not train them."""
    assert embeddings.dim() == 2, 'Embeddings parameter is expected to be 2-dimensional'
    rows, columns = embeddings.shape
    made = cls(num_embeddings=rows, embedding_dim=columns, _weight=embeddings, padding_idx=padding_idx,
               max_norm=max_norm, norm_type=norm_type, scale_grad_by_freq=scale_grad_by_freq, sparse=sparse)
    made.weight.requires_grad = not freeze
    return made


def _bag_from_pretrained(cls, embeddings, freeze=True, max_norm=None, norm_type=2.0, scale_grad_by_freq=False,
                         mode='mean', sparse=False, include_last_offset=False, padding_idx=None):
    """A table with given rows, (num_embeddings, embedding_dim); freeze=True does not train them."""
    assert embeddings.dim() == 2, 'Embeddings parameter is expected to be 2-dimensional'
    rows, columns = embeddings.shape
    made = cls(num_embeddings=rows, embedding_dim=columns, _weight=embeddings, max_norm=max_norm,
               norm_type=norm_type, scale_grad_by_freq=scale_grad_by_freq, mode=mode, sparse=sparse,
               include_last_offset=include_last_offset, padding_idx=padding_idx)
    made.weight.requires_grad = not freeze
    return made


# Recurrent layers.

def _weight_names(self):
    suffixes = [f'l{layer}{direction}' for layer in range(self.num_layers)
                for direction in (['', '_reverse'] if self.bidirectional else [''])]
    kinds = ['weight_ih', 'weight_hh'] + (['bias_ih', 'bias_hh'] if self.bias else [])
    if getattr(self, 'proj_size', 0) > 0:
        kinds.append('weight_hr')
    return [[f'{kind}_{suffix}' for kind in kinds] for suffix in suffixes]


_rnn = {
    **_reset,
    'flatten_parameters': lambda self: None,
    '_all_weights': property(_weight_names),
    'all_weights': property(lambda self: [[getattr(self, name) for name in names] for names in _weight_names(self)]),
    '_flat_weights': property(
        lambda self: [getattr(self, name) for names in _weight_names(self) for name in names]),
}


# Losses.

def _triplet_forward(self, anchor, positive, negative):
    # In Python, since the distance is a function of the reader's.
    return _functional().triplet_margin_with_distance_loss(
        anchor, positive, negative, distance_function=self.distance_function, margin=self.margin, swap=self.swap,
        reduction=self.reduction)


def _triplet_init(self, *, distance_function=None, margin=1.0, swap=False, reduction='mean'):
    from ._layer import EngineLayer
    EngineLayer.__init__(self, margin=margin, swap=swap, reduction=reduction)
    # The distance is Python's alone: the engine's layer keeps its own, which nobody calls.
    self._engine.names -= {'distance_function'}
    if distance_function is not None:
        del self._modules['distance_function']
        self.distance_function = distance_function


# Attention.

def _qkv_same(self):
    return self.in_proj_weight is not None


def _reset_attention(self):
    _bridge.tell(self._engine, '_reset_parameters')


EXTRAS = {
    'Linear': _reset,
    'Bilinear': _reset,
    '_ConvNd': {**_reset, '_conv_forward': _conv_forward,
                '_reversed_padding_repeated_twice': property(_padding_on_both_sides)},
    '_NormBase': {**_reset, 'reset_running_stats': _method('reset_running_stats'), '_version': 2},
    'LayerNorm': _reset,
    'GroupNorm': {'reset_parameters': _reset_group_norm},
    'Embedding': {**_reset, 'from_pretrained': classmethod(_from_pretrained)},
    'EmbeddingBag': {**_reset, 'from_pretrained': classmethod(_bag_from_pretrained)},
    'RNNBase': _rnn,
    'RNNCellBase': _reset,
    'TripletMarginWithDistanceLoss': {'forward': _triplet_forward, '__init__': _triplet_init},
    'MultiheadAttention': {'_reset_parameters': _reset_attention, '_qkv_same_embed_dim': property(_qkv_same)},
}

