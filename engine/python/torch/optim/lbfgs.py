"""torch.optim.LBFGS: steps by what gradients tell of the curvature, from the last few of them. The closure is Python's."""
from .._function import builtin
from .._grad import enable_grad, no_grad
from ._line_search import strong_wolfe
from .optimizer import Optimizer

_cat = builtin('torch.cat', 'torch')


class LBFGS(Optimizer):
    """Limited-memory BFGS over all parameters as one vector: step(closure) calls the closure several times.

    lr scales steps where there is no line search; max_iter and max_eval (max_iter * 5 / 4) bound one step();
    tolerance_grad and tolerance_change end it early; history_size pairs of changes are remembered.
    line_search_fn: None or 'strong_wolfe'. ValueError for several parameter groups; RuntimeError for another search.
    PyTorch: torch.optim.LBFGS (Nocedal and Wright 2006, Numerical optimization, algorithms 3.5 and 7.4)
    """

    def __init__(self, params, lr=1, max_iter=20, max_eval=None, tolerance_grad=1e-7, tolerance_change=1e-9,
                 history_size=100, line_search_fn=None):
        if max_eval is None:
            max_eval = max_iter * 5 // 4
        super().__init__(params, dict(
            lr=lr, max_iter=max_iter, max_eval=max_eval, tolerance_grad=tolerance_grad,
            tolerance_change=tolerance_change, history_size=history_size, line_search_fn=line_search_fn))
        if len(self.param_groups) != 1:
            raise ValueError("LBFGS doesn't support per-parameter options (parameter groups)")
        self._params = self.param_groups[0]['params']

    def __setstate__(self, state):
        super().__setstate__(state)
        self._params = self.param_groups[0]['params']

    def _gradient(self):
        """All gradients as one vector."""
        return _cat([(p.detach() * 0 if p.grad is None else p.grad).reshape(-1) for p in self._params])

    def _move(self, size, direction):
        at = 0
        for p in self._params:
            n = p.numel()
            p.add_(direction[at:at + n].view(p.shape), alpha=size)
            at += n

    @no_grad()
    def step(self, closure):
        """Moves all parameters until nothing changes or max_iter is reached; gives the loss before the first move.

        closure: clears the gradients, computes the loss, calls backward() and gives the loss.
        """
        assert len(self.param_groups) == 1
        closure = enable_grad()(closure)
        group = self.param_groups[0]
        lr, max_iter, tolerance_change = group['lr'], group['max_iter'], group['tolerance_change']
        line_search = group['line_search_fn']
        state = self.state[self._params[0]]
        state.setdefault('func_evals', 0)
        state.setdefault('n_iter', 0)

        first_loss = closure()
        loss = float(first_loss)
        evaluations = 1
        state['func_evals'] += 1
        gradient = self._gradient()
        if gradient.abs().max() <= group['tolerance_grad']:
            return first_loss

        for iteration in range(1, max_iter + 1):
            state['n_iter'] += 1
            direction = self._direction(state, gradient, group['history_size'])
            state['prev_flat_grad'] = gradient.clone()
            previous_loss = state['prev_loss'] = loss
            size = state['t'] = (min(1.0, 1.0 / gradient.abs().sum().item()) * lr) if state['n_iter'] == 1 else lr
            slope = gradient.dot(direction)
            if slope > -tolerance_change:
                break
            is_optimal = False
            calls = 0
            if line_search is not None:
                if line_search != 'strong_wolfe':
                    raise RuntimeError("only 'strong_wolfe' is supported")
                start = [p.clone() for p in self._params]

                def evaluate(at):
                    self._move(at, direction)
                    value = float(closure())
                    found = self._gradient()
                    for p, before in zip(self._params, start):
                        p.copy_(before)
                    return value, found

                loss, gradient, size, calls = strong_wolfe(evaluate, size, direction, loss, gradient, slope)
                state['t'] = size
                self._move(size, direction)
                is_optimal = bool(gradient.abs().max() <= group['tolerance_grad'])
            else:
                self._move(size, direction)
                if iteration != max_iter:
                    loss = float(closure())
                    gradient = self._gradient()
                    is_optimal = bool(gradient.abs().max() <= group['tolerance_grad'])
                    calls = 1
            evaluations += calls
            state['func_evals'] += calls
            if iteration == max_iter or evaluations >= group['max_eval'] or is_optimal:
                break
            if (direction * size).abs().max() <= tolerance_change or abs(loss - previous_loss) < tolerance_change:
                break
        return first_loss

    def _direction(self, state, gradient, history_size):
        """Where to go: the gradient turned by the inverse of the curvature that the last changes show."""
        if state['n_iter'] == 1:
            state.update(d=gradient.neg(), t=None, old_dirs=[], old_stps=[], ro=[], H_diag=1)
            return state['d']
        dirs, steps, ro = state['old_dirs'], state['old_stps'], state['ro']
        y = gradient - state['prev_flat_grad']
        s = state['d'] * state['t']
        ys = y.dot(s)
        if ys > 1e-10:
            if len(dirs) == history_size:
                dirs.pop(0)
                steps.pop(0)
                ro.pop(0)
            dirs.append(y)
            steps.append(s)
            ro.append(1.0 / ys)
            state['H_diag'] = ys / y.dot(y)
        al = state.setdefault('al', [None] * history_size)
        q = gradient.neg()
        for i in reversed(range(len(dirs))):
            al[i] = steps[i].dot(q) * ro[i]
            q = q - dirs[i] * al[i]
        r = q * state['H_diag']
        for i in range(len(dirs)):
            r = r + steps[i] * (al[i] - dirs[i].dot(r) * ro[i])
        state['d'] = r
        return r
