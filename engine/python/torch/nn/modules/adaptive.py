"""A softmax over very many classes, in which rare ones share clusters."""
from collections import namedtuple

from .. import functional as F
from . import Linear, Module, ModuleList, Sequential

__all__ = ['AdaptiveLogSoftmaxWithLoss']

_ASMoutput = namedtuple('_ASMoutput', ['output', 'loss'])


class AdaptiveLogSoftmaxWithLoss(Module):
    """A softmax over many classes: those below cutoffs[0] in its head, the others in clusters of ever smaller layers.

    Input (N, in_features) or (in_features), target (N) or () of classes. Gives (output, loss): the targets'
    log-probabilities, and minus their mean. log_prob(input) has all classes, predict(input) the likeliest.
    ValueError for cutoffs out of order; RuntimeError for targets out of range.
    PyTorch: torch.nn.AdaptiveLogSoftmaxWithLoss (Grave et al. 2017)
    """

    def __init__(self, in_features, n_classes, cutoffs, div_value=4., head_bias=False, device=None, dtype=None):
        super().__init__()
        more = {'device': device, 'dtype': dtype}
        cutoffs = list(cutoffs)
        is_ordered = cutoffs == sorted(set(cutoffs)) and all(int(c) == c for c in cutoffs)
        if not is_ordered or min(cutoffs) <= 0 or max(cutoffs) > n_classes - 1:
            raise ValueError('cutoffs should be a sequence of unique, positive integers sorted in an increasing '
                             'order, where each value is between 1 and n_classes-1')
        self.in_features = in_features
        self.n_classes = n_classes
        self.cutoffs = cutoffs + [n_classes]
        self.div_value = div_value
        self.head_bias = head_bias
        self.shortlist_size = self.cutoffs[0]
        self.n_clusters = len(self.cutoffs) - 1
        self.head_size = self.shortlist_size + self.n_clusters
        self.head = Linear(in_features, self.head_size, bias=head_bias, **more)
        self.tail = ModuleList()
        for i in range(self.n_clusters):
            hidden = int(in_features // (div_value ** (i + 1)))
            size = self.cutoffs[i + 1] - self.cutoffs[i]
            self.tail.append(Sequential(Linear(in_features, hidden, bias=False, **more),
                                        Linear(hidden, size, bias=False, **more)))

    def reset_parameters(self):
        self.head.reset_parameters()
        for down, up in self.tail:
            down.reset_parameters()
            up.reset_parameters()

    def forward(self, input_, target_):
        _check_sizes(input_, target_)
        is_batched = target_.dim() > 0
        input = input_ if is_batched else input_.unsqueeze(0)
        target = target_ if is_batched else target_.unsqueeze(0)
        low, high = target.min().item(), target.max().item()
        if low < 0 or high >= self.n_classes:
            raise RuntimeError(f'Target values should be in [0, {self.n_classes - 1}], but values in range '
                               f'[{low}, {high}] were found. ')
        output = input.new_zeros(target.size(0))
        in_head = target.clone()
        for i in range(self.n_clusters):
            mask = (target >= self.cutoffs[i]) & (target < self.cutoffs[i + 1])
            rows = mask.nonzero().squeeze(1)
            if rows.numel() == 0:
                continue
            scores = self.tail[i](input.index_select(0, rows))
            within = (target.index_select(0, rows) - self.cutoffs[i]).unsqueeze(1)
            chosen = F.log_softmax(scores, dim=1).gather(1, within).squeeze(1)
            output = output.index_copy(0, rows, chosen)
            in_head = in_head.index_fill(0, rows, self.shortlist_size + i)
        head = F.log_softmax(self.head(input), dim=1)
        output = output + head.gather(1, in_head.unsqueeze(1)).squeeze(1)
        loss = (-output).mean()
        return _ASMoutput(output if is_batched else output.squeeze(0), loss)

    def log_prob(self, input):
        """The log-probability of every class."""
        from ... import cat
        head = F.log_softmax(self.head(input), dim=1)
        parts = [head[:, :self.shortlist_size]]
        for i in range(self.n_clusters):
            cluster = F.log_softmax(self.tail[i](input), dim=1)
            parts.append(cluster + head[:, self.shortlist_size + i].unsqueeze(1))
        return cat(parts, dim=1)

    def predict(self, input):
        """The likeliest class of each row: of its best cluster where that is likelier than any in the shortlist."""
        from ... import where
        first = self.head(input).argmax(dim=1)
        in_cluster = first >= self.shortlist_size
        if not in_cluster.any():
            return first
        return where(in_cluster, self.log_prob(input).argmax(dim=1), first)


def _check_sizes(input, target):
    if target.dim() > 1:
        raise RuntimeError('0D or 1D target tensor expected, multi-target not supported')
    if target.dim() == 1 and input.size(0) != target.size(0):
        raise RuntimeError('Input and target should have the same size in the batch dimension.')
    if input.dim() != target.dim() + 1:
        raise RuntimeError(f'{target.dim()}D target tensor expects {target.dim() + 1}D input tensors, but found '
                           'inputs with size', input.size())
