"""A convolution or linear layer and the batch normalisation after it as one layer, for evaluation."""
import copy

from ..parameter import Parameter


def fuse_conv_bn_eval(conv, bn, transpose=False):
    """A copy of a convolution that computes what it and the normalisation after it compute in evaluation."""
    assert not (conv.training or bn.training), 'Fusion only for eval!'
    fused = copy.deepcopy(conv)
    fused.weight, fused.bias = fuse_conv_bn_weights(
        fused.weight, fused.bias, bn.running_mean, bn.running_var, bn.eps, bn.weight, bn.bias, transpose)
    return fused


def fuse_conv_bn_weights(conv_w, conv_b, bn_rm, bn_rv, bn_eps, bn_w, bn_b, transpose=False):
    """Weight and bias of the fused layer."""
    scale = (bn_rv + bn_eps).rsqrt()
    if bn_w is not None:
        scale = bn_w * scale
    shape = [1, -1] if transpose else [-1, 1]
    weight = conv_w * scale.reshape(shape + [1] * (conv_w.dim() - 2))
    bias = -bn_rm if conv_b is None else conv_b - bn_rm
    bias = bias * scale
    if bn_b is not None:
        bias = bias + bn_b
    return Parameter(weight.detach(), conv_w.requires_grad), Parameter(bias.detach())


def fuse_linear_bn_eval(linear, bn):
    """A copy of a linear layer that computes what it and the normalisation after it compute in evaluation."""
    assert not (linear.training or bn.training), 'Fusion only for eval!'
    fused = copy.deepcopy(linear)
    fused.weight, fused.bias = fuse_conv_bn_weights(
        fused.weight, fused.bias, bn.running_mean, bn.running_var, bn.eps, bn.weight, bn.bias)
    return fused
