"""A line under an error that says what to look at, for the mistakes that beginners of PyTorch usually make."""
import re

_SHAPES = re.compile(r'mat1 and mat2 shapes cannot be multiplied \((\d+)x(\d+) and (\d+)x(\d+)\)')
_SIZES = re.compile(r'The size of tensor a \((\d+)\) must match the size of tensor b \((\d+)\) at non-singleton dimension (\d+)')
_CHANNELS = re.compile(r'expected input\[.*?\] to have (\d+) channels, but got (\d+) channels')


def _shapes(match, error):
    rows, columns, expected, _ = match.groups()
    return (f'The input has {columns} features in its last dimension, the layer or matrix expects {expected}. Print '
            f'x.shape before this line; after convolutions, flatten with torch.flatten(x, 1).')


def _sizes(match, error):
    a, b, dim = match.groups()
    return (f'Dimension {dim} is {a} in one tensor and {b} in the other. Two sizes fit if they are equal or one of them is '
            f'1: print both shapes, and use unsqueeze, reshape or transpose.')


def _channels(match, error):
    wanted, got = match.groups()
    return (f'The layer was made for {wanted} channels and the input has {got}. Images are (batch, channels, height, '
            f'width): a single image needs unsqueeze(0), and permute(2, 0, 1) turns height, width, channels around.')


# In order: the first whose pattern is found in the message says its hint.
_HINTS = [
    (RuntimeError, _SHAPES, _shapes),
    (RuntimeError, _SIZES, _sizes),
    (RuntimeError, _CHANNELS, _channels),
    (RuntimeError, re.compile('does not require grad and does not have a grad_fn'),
     'Nothing that led to this value asks for gradients. Make a tensor with requires_grad=True, and look for no_grad(), '
     'detach() or .data on the way from it.'),
    (RuntimeError, re.compile('backward through the graph a second time'),
     'The graph of a backward pass is freed after it. Compute the loss again before the second backward(), or call the '
     'first with retain_graph=True.'),
    (RuntimeError, re.compile('a leaf Variable that requires grad .*in-place operation'),
     'Change parameters inside `with torch.no_grad():`, or let an optimizer do it.'),
    (RuntimeError, re.compile('one of the variables needed for gradient computation has been modified'),
     'A value that backward needs was changed in place (+=, relu_, x[...] =). Write x = x + 1 instead of x += 1.'),
    (RuntimeError, re.compile('grad can be implicitly created only for scalar outputs'),
     'backward() starts from one number: take loss.mean() or loss.sum() first.'),
    (RuntimeError, re.compile(r'expected scalar type Long but found|expected.*Long.*target|"nll_loss.*not implemented for'),
     'Class labels are whole numbers: convert them with labels.long().'),
    (RuntimeError, re.compile(r'expected scalar type (Float|Double|Long)|must have the same dtype|Found dtype'),
     'The two tensors have different dtypes: convert one of them, as in x.float().'),
    (RuntimeError, re.compile('Boolean value of Tensor with more than one value is ambiguous'),
     'A comparison of tensors gives a truth for each element: use .all() or .any(), or .item() of a single one.'),
    (RuntimeError, re.compile(r"Can't call numpy\(\) on Tensor that requires grad"),
     'Write t.detach().numpy(): the array then has no part in the graph.'),
    (IndexError, re.compile('Target .* is out of bounds'),
     'A label is larger than the number of classes minus one: the last layer needs as many outputs as there are classes, '
     'and labels begin at 0.'),
    (IndexError, re.compile('Dimension out of range'),
     'The tensor has fewer dimensions than the dim that was asked for: print its shape.'),
    (ValueError, re.compile('only one element tensors can be converted to Python scalars'),
     'item() reads a tensor with one element: take .mean(), .sum() or one element with an index first.'),
    (ValueError, re.compile(r'Using a target size .* that is different to the input size'),
     'Prediction and target must have one shape: use .squeeze() or .view(-1, 1) on one of them.'),
    (AttributeError, re.compile(r"'(\w+)' object has no attribute 'zero_grad'"),
     'zero_grad() belongs to an optimizer or a module.'),
    (AttributeError, re.compile(r"'NoneType' object has no attribute '(zero_|data|norm|item|abs|mean)'"),
     '.grad is None until backward() has run, and stays so for a tensor that is no leaf or does not require gradients.'),
    (AttributeError, re.compile("cannot assign module before Module.__init__"),
     'Begin __init__ with super().__init__().'),
    (TypeError, re.compile(r"unsupported operand type\(s\).*'(Tensor|float|int)' and 'NoneType'"),
     'One side is None: is it a gradient before backward(), or what a function without return gave?'),
    (NotImplementedError, re.compile('is missing the required "forward" function'),
     'Define forward(self, x) in the class; check its name and indentation.'),
]


def hint_for(error):
    """A sentence or two on what to look at; None where there is nothing to add."""
    message = str(error) if not isinstance(error, SyntaxError) else ''
    for kind, pattern, hint in _HINTS:
        if not isinstance(error, kind):
            continue
        match = pattern.search(message)
        if match:
            return hint(match, error) if callable(hint) else hint
    if isinstance(error, ModuleNotFoundError):
        return _module_hint(error.name or '')
    return None


_INSTEAD = {
    'tensorflow': 'Lantern runs PyTorch code: torch, torchvision, numpy and matplotlib are here.',
    'pandas': 'There is no pandas here: read tables with the csv module or numpy.loadtxt.',
    'sklearn': 'There is no scikit-learn here: make data with torch or numpy, and split it with torch.randperm.',
    'scipy': 'There is no scipy here: numpy and torch.linalg have the usual decompositions.',
    'cv2': 'There is no OpenCV here: use PIL.Image and torchvision.transforms.',
    'seaborn': 'There is no seaborn here: draw with matplotlib.pyplot.',
    'torchtext': 'There is no torchtext here: split texts with str.split and number the words in a dict.',
    'transformers': 'There is no transformers library here: nn.TransformerEncoder and nn.MultiheadAttention are.',
}


def _module_hint(name):
    top = name.split('.')[0]
    return _INSTEAD.get(top) or (
        f'{top} is not in this Python. `%pip install {top}` works for pure-Python wheels that the host of this course '
        f'has put in its wheels folder.' if top else None)
