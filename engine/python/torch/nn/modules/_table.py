"""Which class of the engine's stands in which of PyTorch's module files, and under which base: the classes are made of it.

A class that the engine has and this table does not know becomes a layer too, in torch.nn.modules.module.
"""
import sys
import types

import _lantern

from ._extras import EXTRAS
from ._layer import Documentation, EngineLayer, Signature
from .lazy import LazyModuleMixin
from .module import Module

# File: class:base or class. A base without a class of the engine's begins with an underscore, or ends in Base.
_FILES = """
linear: Identity Linear Bilinear NonDynamicallyQuantizableLinear:Linear LazyLinear:Linear
conv: _ConvNd Conv1d:_ConvNd Conv2d:_ConvNd Conv3d:_ConvNd _ConvTransposeNd:_ConvNd
 ConvTranspose1d:_ConvTransposeNd ConvTranspose2d:_ConvTransposeNd ConvTranspose3d:_ConvTransposeNd
 LazyConv1d:Conv1d LazyConv2d:Conv2d LazyConv3d:Conv3d LazyConvTranspose1d:ConvTranspose1d
 LazyConvTranspose2d:ConvTranspose2d LazyConvTranspose3d:ConvTranspose3d
activation: Threshold ReLU RReLU Hardtanh ReLU6:Hardtanh Sigmoid Hardsigmoid Tanh SiLU Mish Hardswish ELU CELU SELU
 GLU GELU Hardshrink LeakyReLU LogSigmoid Softplus Softshrink MultiheadAttention PReLU Softsign Tanhshrink Softmin
 Softmax Softmax2d LogSoftmax
loss: _Loss _WeightedLoss:_Loss L1Loss:_Loss NLLLoss:_WeightedLoss PoissonNLLLoss:_Loss GaussianNLLLoss:_Loss
 KLDivLoss:_Loss MSELoss:_Loss BCELoss:_WeightedLoss BCEWithLogitsLoss:_Loss HingeEmbeddingLoss:_Loss
 MultiLabelMarginLoss:_Loss SmoothL1Loss:_Loss HuberLoss:_Loss SoftMarginLoss:_Loss CrossEntropyLoss:_WeightedLoss
 MultiLabelSoftMarginLoss:_WeightedLoss CosineEmbeddingLoss:_Loss MarginRankingLoss:_Loss
 MultiMarginLoss:_WeightedLoss TripletMarginLoss:_Loss TripletMarginWithDistanceLoss:_Loss CTCLoss:_Loss
pooling: _MaxPoolNd MaxPool1d:_MaxPoolNd MaxPool2d:_MaxPoolNd MaxPool3d:_MaxPoolNd _MaxUnpoolNd
 MaxUnpool1d:_MaxUnpoolNd MaxUnpool2d:_MaxUnpoolNd MaxUnpool3d:_MaxUnpoolNd _AvgPoolNd AvgPool1d:_AvgPoolNd
 AvgPool2d:_AvgPoolNd AvgPool3d:_AvgPoolNd FractionalMaxPool2d FractionalMaxPool3d _LPPoolNd LPPool1d:_LPPoolNd
 LPPool2d:_LPPoolNd LPPool3d:_LPPoolNd _AdaptiveMaxPoolNd AdaptiveMaxPool1d:_AdaptiveMaxPoolNd
 AdaptiveMaxPool2d:_AdaptiveMaxPoolNd AdaptiveMaxPool3d:_AdaptiveMaxPoolNd _AdaptiveAvgPoolNd
 AdaptiveAvgPool1d:_AdaptiveAvgPoolNd AdaptiveAvgPool2d:_AdaptiveAvgPoolNd AdaptiveAvgPool3d:_AdaptiveAvgPoolNd
batchnorm: _NormBase _BatchNorm:_NormBase BatchNorm1d:_BatchNorm BatchNorm2d:_BatchNorm BatchNorm3d:_BatchNorm
 SyncBatchNorm:_BatchNorm LazyBatchNorm1d:BatchNorm1d LazyBatchNorm2d:BatchNorm2d LazyBatchNorm3d:BatchNorm3d
instancenorm: _InstanceNorm:_NormBase InstanceNorm1d:_InstanceNorm InstanceNorm2d:_InstanceNorm
 InstanceNorm3d:_InstanceNorm LazyInstanceNorm1d:InstanceNorm1d LazyInstanceNorm2d:InstanceNorm2d
 LazyInstanceNorm3d:InstanceNorm3d
normalization: LocalResponseNorm CrossMapLRN2d LayerNorm GroupNorm RMSNorm
dropout: _DropoutNd Dropout:_DropoutNd Dropout1d:_DropoutNd Dropout2d:_DropoutNd Dropout3d:_DropoutNd
 AlphaDropout:_DropoutNd FeatureAlphaDropout:_DropoutNd
padding: _ConstantPadNd ConstantPad1d:_ConstantPadNd ConstantPad2d:_ConstantPadNd ConstantPad3d:_ConstantPadNd
 _ReflectionPadNd ReflectionPad1d:_ReflectionPadNd ReflectionPad2d:_ReflectionPadNd ReflectionPad3d:_ReflectionPadNd
 _ReplicationPadNd ReplicationPad1d:_ReplicationPadNd ReplicationPad2d:_ReplicationPadNd
 ReplicationPad3d:_ReplicationPadNd ZeroPad1d:_ConstantPadNd ZeroPad2d:_ConstantPadNd ZeroPad3d:_ConstantPadNd
 _CircularPadNd CircularPad1d:_CircularPadNd CircularPad2d:_CircularPadNd CircularPad3d:_CircularPadNd
sparse: Embedding EmbeddingBag
rnn: RNNBase RNN:RNNBase LSTM:RNNBase GRU:RNNBase RNNCellBase RNNCell:RNNCellBase LSTMCell:RNNCellBase
 GRUCell:RNNCellBase
pixelshuffle: PixelShuffle PixelUnshuffle
upsampling: Upsample UpsamplingNearest2d:Upsample UpsamplingBilinear2d:Upsample
distance: PairwiseDistance CosineSimilarity
fold: Fold Unfold
flatten: Flatten Unflatten
channelshuffle: ChannelShuffle
"""

# How the arguments of forward are called, where it is more than an input.
_TAKES = {
    'Bilinear': 'input1 input2', '_ConvTransposeNd': 'input output_size?', '_MaxUnpoolNd': 'input indices output_size?',
    'MultiheadAttention': 'query key value key_padding_mask? need_weights? attn_mask? average_attn_weights? is_causal?',
    '_Loss': 'input target', 'PoissonNLLLoss': 'log_input target', 'GaussianNLLLoss': 'input target var',
    'CosineEmbeddingLoss': 'input1 input2 target', 'MarginRankingLoss': 'input1 input2 target',
    'TripletMarginLoss': 'anchor positive negative', 'TripletMarginWithDistanceLoss': 'anchor positive negative',
    'CTCLoss': 'log_probs targets input_lengths target_lengths', 'EmbeddingBag': 'input offsets? per_sample_weights?',
    'RNNBase': 'input hx?', 'RNNCellBase': 'input hx?', 'PairwiseDistance': 'x1 x2', 'CosineSimilarity': 'x1 x2',
    'FractionalMaxPool2d': 'input _random_samples?', 'FractionalMaxPool3d': 'input _random_samples?',
}
# Files whose layers have weights, and so take a dtype.
_LEARNING = {'linear', 'conv', 'batchnorm', 'instancenorm', 'sparse', 'rnn'}
_LEARNING_CLASSES = {'MultiheadAttention', 'PReLU', 'LayerNorm', 'GroupNorm', 'RMSNorm'}
# Modules that call others are written in Python, and so are what holds modules.
_OTHERS = {'Module', 'Parameter', 'UninitializedParameter', 'UninitializedBuffer', 'Sequential', 'ModuleList',
           'ModuleDict', 'ParameterList', 'ParameterDict', 'AdaptiveLogSoftmaxWithLoss', 'TransformerEncoder',
           'TransformerDecoder', 'TransformerEncoderLayer', 'TransformerDecoderLayer', 'Transformer'}

classes = {}


def layer_class(name):
    """The layer class of a name of the engine's."""
    return classes[name]


def _make(name, base, file, engine_has):
    module = 'torch.nn.modules.' + file
    bases = (classes[base],) if base else (EngineLayer,)
    members = dict(EXTRAS.get(name, {}))
    members['__module__'] = module
    if name in engine_has:
        members['_path'] = 'nn.' + name
        members['__signature__'] = Signature()
        members['__doc__'] = Documentation()
    if name in _TAKES:
        takes = _TAKES[name].split()
        members['_takes'] = tuple(one.rstrip('?') for one in takes)
        members['_required'] = sum(not one.endswith('?') for one in takes)
    if not base:
        members['_learns'] = file in _LEARNING or name in _LEARNING_CLASSES
    if name.startswith('Lazy'):
        bases = (LazyModuleMixin, *bases)
        members['cls_to_become'] = classes[base]
    return type(name, bases, members)


def _make_all():
    engine_has = {name for name in _lantern.names('nn').to_py() if _lantern.kind('nn.' + name) == 'class'}
    for line in _FILES.replace('\n ', ' ').strip().split('\n'):
        file, _, listed = line.partition(': ')
        space = types.ModuleType('torch.nn.modules.' + file)
        for each in listed.split():
            name, _, base = each.partition(':')
            is_base = name.startswith('_') or name.endswith('Base') or name.startswith('NonDynamically')
            if is_base or name in engine_has:
                classes[name] = _make(name, base, file, engine_has)
                setattr(space, name, classes[name])
        space.Module = Module
        sys.modules[space.__name__] = space
    for name in engine_has - classes.keys() - _OTHERS:
        classes[name] = _make(name, '', 'module', engine_has)


_make_all()
