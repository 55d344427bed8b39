"""The optimisers of torch.optim: signatures, checks and the names of their state. The engine computes their steps."""
from .._creation import tensor
from .._types import _dtype
from ._engine import EngineOptimizer
from .optimizer import required

_float32 = _dtype('float32')


def _check(name, value, is_right):
    if not is_right:
        raise ValueError(f'Invalid {name}: {value}')


def _check_not_negative(**values):
    words = {'lr': 'learning rate', 'eps': 'epsilon value'}
    for name, value in values.items():
        _check(words.get(name, name + ' value'), value, 0.0 <= value)


def _check_betas(betas):
    for i, beta in enumerate(betas[:2]):
        _check(f'beta parameter at index {i}', beta, 0.0 <= beta < 1.0)


def _refuse_differentiable(differentiable):
    if differentiable:
        raise RuntimeError('Lantern records no steps of optimisers: write the step yourself with tensors, or leave '
                           'differentiable=False')


class SGD(EngineOptimizer):
    """Stochastic gradient descent: p -= lr * g; with momentum p -= lr * b, where b = momentum * b + (1 - dampening) * g.

    lr must be given. weight_decay * p is added to g; nesterov takes g + momentum * b for b; maximize turns the sign.
    State of a parameter: momentum_buffer, of its shape, or None.
    ValueError without lr, for a negative lr, momentum or weight_decay, or nesterov without momentum or with dampening.
    PyTorch: torch.optim.SGD (Sutskever et al. 2013, On the importance of initialization and momentum)
    """

    _path = 'optim.SGD'
    _options = ('lr', 'momentum', 'dampening', 'weight_decay', 'nesterov', 'maximize')
    _remembered = ('momentum_buffer',)

    def __init__(self, params, lr=required, momentum=0, dampening=0, weight_decay=0, nesterov=False, *,
                 maximize=False, foreach=None, differentiable=False):
        if lr is not required:
            _check_not_negative(lr=lr)
        _check_not_negative(momentum=momentum, weight_decay=weight_decay)
        _refuse_differentiable(differentiable)
        if nesterov and (momentum <= 0 or dampening != 0):
            raise ValueError('Nesterov momentum requires a momentum and zero dampening')
        super().__init__(params, dict(
            lr=lr, momentum=momentum, dampening=dampening, weight_decay=weight_decay, nesterov=nesterov,
            maximize=maximize, foreach=foreach, differentiable=differentiable))

    def _fill(self, items, record):
        super()._fill(items, record)
        items.setdefault('momentum_buffer', None)


class _AdamLike(EngineOptimizer):
    _remembered = ('step', 'exp_avg', 'exp_avg_sq', 'max_exp_avg_sq')
    _tensors = frozenset(('step',))


class Adam(_AdamLike):
    """p -= lr * m / (sqrt(v) + eps), where m and v are running means of g and g^2, corrected for their start at zero.

    weight_decay * p is added to g; amsgrad takes the largest v so far; maximize turns the sign.
    State of a parameter: step, exp_avg, exp_avg_sq, and with amsgrad max_exp_avg_sq.
    ValueError for a negative lr, eps or weight_decay, or a beta outside [0, 1).
    PyTorch: torch.optim.Adam (Kingma and Ba 2015, Adam; amsgrad: Reddi et al. 2018)
    """

    _path = 'optim.Adam'
    _options = ('lr', 'betas', 'eps', 'weight_decay', 'amsgrad', 'maximize')

    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, amsgrad=False, *,
                 foreach=None, maximize=False, capturable=False, differentiable=False, fused=False):
        _check_not_negative(lr=lr, eps=eps)
        _check_betas(betas)
        _check_not_negative(weight_decay=weight_decay)
        _refuse_differentiable(differentiable)
        super().__init__(params, dict(
            lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, amsgrad=amsgrad, maximize=maximize,
            foreach=foreach, capturable=capturable, differentiable=differentiable, fused=fused))


class AdamW(_AdamLike):
    """Adam whose weight decay does not pass through the gradient: before the step p *= 1 - lr * weight_decay.

    ValueError for a negative lr, eps or weight_decay, or a beta outside [0, 1).
    PyTorch: torch.optim.AdamW (Loshchilov and Hutter 2019, Decoupled weight decay regularization)
    """

    _path = 'optim.AdamW'
    _options = Adam._options

    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=1e-2, amsgrad=False, *,
                 maximize=False, foreach=None, capturable=False):
        _check_not_negative(lr=lr, eps=eps)
        _check_betas(betas)
        _check_not_negative(weight_decay=weight_decay)
        super().__init__(params, dict(
            lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, amsgrad=amsgrad, foreach=foreach,
            maximize=maximize, capturable=capturable))


class RMSprop(EngineOptimizer):
    """p -= lr * g / (sqrt(v) + eps), where v is the running mean of g^2; centered takes off the square of g's own.

    alpha is the share of v that stays. State of a parameter: step, square_avg, and as asked for momentum_buffer,
    grad_avg. ValueError for a negative lr, alpha, eps, weight_decay or momentum.
    PyTorch: torch.optim.RMSprop (Hinton 2012, lecture 6e)
    """

    _path = 'optim.RMSprop'
    _options = ('lr', 'momentum', 'alpha', 'eps', 'centered', 'weight_decay', 'maximize')
    _remembered = ('step', 'square_avg', 'momentum_buffer', 'grad_avg')

    def __init__(self, params, lr=1e-2, alpha=0.99, eps=1e-8, weight_decay=0, momentum=0, centered=False,
                 foreach=None, maximize=False, differentiable=False):
        _check_not_negative(lr=lr, eps=eps, momentum=momentum, weight_decay=weight_decay, alpha=alpha)
        _refuse_differentiable(differentiable)
        super().__init__(params, dict(
            lr=lr, momentum=momentum, alpha=alpha, eps=eps, centered=centered, weight_decay=weight_decay,
            foreach=foreach, maximize=maximize, differentiable=differentiable))


class Adagrad(EngineOptimizer):
    """p -= lr * g / (sqrt(s) + eps), where s is the sum of all g^2 so far, so that steps grow ever smaller.

    lr_decay: lr / (1 + steps before * lr_decay). initial_accumulator_value: where s starts. State of a parameter: step,
    sum. ValueError for a negative lr, lr_decay, weight_decay, initial_accumulator_value or eps.
    PyTorch: torch.optim.Adagrad (Duchi et al. 2011, Adaptive subgradient methods)
    """

    _path = 'optim.Adagrad'
    _options = ('lr', 'lr_decay', 'eps', 'weight_decay', 'initial_accumulator_value', 'maximize')
    _remembered = ('step', 'sum')
    _tensors = frozenset(('step',))

    def __init__(self, params, lr=1e-2, lr_decay=0, weight_decay=0, initial_accumulator_value=0, eps=1e-10,
                 foreach=None, *, maximize=False):
        _check_not_negative(lr=lr, lr_decay=lr_decay, weight_decay=weight_decay,
                            initial_accumulator_value=initial_accumulator_value, eps=eps)
        super().__init__(params, dict(
            lr=lr, lr_decay=lr_decay, eps=eps, weight_decay=weight_decay,
            initial_accumulator_value=initial_accumulator_value, foreach=foreach, maximize=maximize))

    def _first_state(self, param, group):
        return {'step': tensor(0.0, dtype=_float32),
                'sum': param.detach() * 0 + group['initial_accumulator_value']}

    def share_memory(self):
        """There is one process here: the state is where it is."""


class Adadelta(EngineOptimizer):
    """p -= lr * d, where d = g * sqrt(u + eps) / sqrt(v + eps), v is the running mean of g^2 and u that of d^2.

    rho is the share of the means that stays. State of a parameter: step, square_avg, acc_delta.
    ValueError for a negative lr, eps or weight_decay, or rho outside [0, 1].
    PyTorch: torch.optim.Adadelta (Zeiler 2012, ADADELTA)
    """

    _path = 'optim.Adadelta'
    _options = ('lr', 'rho', 'eps', 'weight_decay', 'maximize')
    _remembered = ('step', 'square_avg', 'acc_delta')

    def __init__(self, params, lr=1.0, rho=0.9, eps=1e-6, weight_decay=0, foreach=None, *, maximize=False):
        _check_not_negative(lr=lr)
        _check('rho value', rho, 0.0 <= rho <= 1.0)
        _check_not_negative(eps=eps, weight_decay=weight_decay)
        super().__init__(params, dict(lr=lr, rho=rho, eps=eps, weight_decay=weight_decay, maximize=maximize,
                                      foreach=foreach))


class Adamax(EngineOptimizer):
    """Adam with the largest gradient in the place of the root mean square: p -= lr * m / u, u = max(beta2 * u, |g| + eps).

    State of a parameter: step, exp_avg, exp_inf.
    ValueError for a negative lr, eps or weight_decay, or a beta outside [0, 1).
    PyTorch: torch.optim.Adamax (Kingma and Ba 2015, Adam)
    """

    _path = 'optim.Adamax'
    _options = ('lr', 'betas', 'eps', 'weight_decay', 'maximize')
    _remembered = ('step', 'exp_avg', 'exp_inf')
    _tensors = frozenset(('step',))

    def __init__(self, params, lr=2e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, foreach=None, *,
                 maximize=False):
        _check_not_negative(lr=lr, eps=eps)
        _check_betas(betas)
        _check_not_negative(weight_decay=weight_decay)
        super().__init__(params, dict(lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, foreach=foreach,
                                      maximize=maximize))


class NAdam(EngineOptimizer):
    """Adam with Nesterov's momentum: the step takes part of the gradient directly, by a momentum that grows towards beta1.

    momentum_decay: how fast it grows. State of a parameter: step, mu_product, exp_avg, exp_avg_sq.
    ValueError for a negative lr, eps, weight_decay or momentum_decay, or a beta outside [0, 1).
    PyTorch: torch.optim.NAdam (Dozat 2016, Incorporating Nesterov momentum into Adam)
    """

    _path = 'optim.NAdam'
    _options = ('lr', 'betas', 'eps', 'weight_decay', 'momentum_decay')
    _remembered = ('step', 'mu_product', 'exp_avg', 'exp_avg_sq')
    _tensors = frozenset(('step', 'mu_product'))

    def __init__(self, params, lr=2e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, momentum_decay=4e-3,
                 foreach=None):
        _check_not_negative(lr=lr, eps=eps)
        _check_betas(betas)
        _check_not_negative(weight_decay=weight_decay, momentum_decay=momentum_decay)
        super().__init__(params, dict(lr=lr, betas=betas, eps=eps, weight_decay=weight_decay,
                                      momentum_decay=momentum_decay, foreach=foreach))


class RAdam(EngineOptimizer):
    """Adam whose first steps are the running mean alone, until enough squared gradients are known.

    State of a parameter: step, exp_avg, exp_avg_sq.
    ValueError for a negative lr, eps or weight_decay, or a beta outside [0, 1).
    PyTorch: torch.optim.RAdam (Liu et al. 2020, On the variance of the adaptive learning rate and beyond)
    """

    _path = 'optim.RAdam'
    _options = ('lr', 'betas', 'eps', 'weight_decay')
    _remembered = ('step', 'exp_avg', 'exp_avg_sq')
    _tensors = frozenset(('step',))

    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, foreach=None):
        _check_not_negative(lr=lr, eps=eps)
        _check_betas(betas)
        _check_not_negative(weight_decay=weight_decay)
        super().__init__(params, dict(lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, foreach=foreach))


class ASGD(EngineOptimizer):
    """Gradient descent with a rate that falls from step to step; the mean of all points after step t0 is in state's ax.

    lambd: decay, also of the weights; alpha: how the rate falls. State of a parameter: step, eta, mu, ax.
    ValueError for a negative lr or weight_decay.
    PyTorch: torch.optim.ASGD (Polyak and Juditsky 1992)
    """

    _path = 'optim.ASGD'
    _options = ('lr', 'lambd', 'alpha', 't0', 'weight_decay', 'maximize')
    _remembered = ('step', 'eta', 'mu', 'ax')
    _tensors = frozenset(('step', 'eta', 'mu'))

    def __init__(self, params, lr=1e-2, lambd=1e-4, alpha=0.75, t0=1e6, weight_decay=0, foreach=None,
                 maximize=False):
        _check_not_negative(lr=lr, weight_decay=weight_decay)
        super().__init__(params, dict(lr=lr, lambd=lambd, alpha=alpha, t0=t0, weight_decay=weight_decay,
                                      foreach=foreach, maximize=maximize))


class Rprop(EngineOptimizer):
    """Moves every element by the sign of its gradient alone, with a step size of its own. For whole batches.

    etas: what a step size is multiplied by once the sign turns, and while it stays. step_sizes: the least and the
    largest. State of a parameter: step, prev, step_size.
    ValueError for a negative lr, or etas that are not 0 < etas[0] < 1 < etas[1].
    PyTorch: torch.optim.Rprop (Riedmiller and Braun 1993)
    """

    _path = 'optim.Rprop'
    _options = ('lr', 'etas', 'step_sizes', 'maximize')
    _remembered = ('step', 'prev', 'step_size')

    def __init__(self, params, lr=1e-2, etas=(0.5, 1.2), step_sizes=(1e-6, 50), foreach=None, maximize=False):
        _check_not_negative(lr=lr)
        if not 0.0 < etas[0] < 1.0 < etas[1]:
            raise ValueError(f'Invalid eta values: {etas[0]}, {etas[1]}')
        super().__init__(params, dict(lr=lr, etas=etas, step_sizes=step_sizes, foreach=foreach, maximize=maximize))


class SparseAdam(EngineOptimizer):
    """Adam for sparse gradients. There are none here, and as in PyTorch step() refuses dense ones: use Adam.

    ValueError for an lr or eps that is not above zero, or a beta outside [0, 1); RuntimeError from step().
    PyTorch: torch.optim.SparseAdam
    """

    _path = 'optim.SparseAdam'
    _options = ('lr', 'betas', 'eps', 'maximize')
    _remembered = ('step', 'exp_avg', 'exp_avg_sq')

    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, maximize=False):
        _check('learning rate', lr, 0.0 < lr)
        _check('epsilon value', eps, 0.0 < eps)
        _check_betas(betas)
        super().__init__(params, dict(lr=lr, betas=betas, eps=eps, maximize=maximize))


for _kind in (SGD, Adam, AdamW, RMSprop, Adagrad, Adadelta, Adamax, NAdam, RAdam, ASGD, Rprop, SparseAdam):
    _kind.__module__ = f'torch.optim.{_kind.__name__.lower()}'
