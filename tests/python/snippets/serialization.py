# --- a file of real PyTorch
import torch
loaded = torch.load(FIXTURES + '/io/real.pth')
for name, value in loaded.items():
    if name == 'bfloat16':
        value = value.float()
    if name == 'state':
        print(type(value).__name__)
        value = dict(value)
    if name == 'parameter':
        value = value.detach()
    print(name, type(value).__name__, value)
# --- weights only
import torch
import pickle
try:
    print(torch.load(FIXTURES + '/io/module.pth', weights_only=True))
except pickle.UnpicklingError as e:
    print(e)
# --- there and back through a buffer
import collections
import io
import torch
a = torch.arange(6, dtype=torch.float32).reshape(2, 3)
value = {
    'a': a, 'again': a, 'view': a.t(), 'row': a[1], 'int': torch.tensor([1, -2]), 'bool': torch.tensor([True, False]),
    'half': torch.tensor([0.5, 65504.0], dtype=torch.float16), 'byte': torch.tensor([0, 255], dtype=torch.uint8),
    'double': torch.tensor([0.1], dtype=torch.float64), 'short': torch.tensor([-3], dtype=torch.int16),
    'scalar': torch.tensor(3.5), 'empty': torch.zeros(0, 2), 'leaf': torch.ones(2, requires_grad=True),
    'plain': [1, 2.5, 'text', None, True, (1, 2), {3}, b'bytes', 2 ** 70], 'size': a.shape, 'dtype': torch.float32,
    'device': torch.device('cpu'), 'ordered': type(collections.OrderedDict(x=1)).__name__, 1: 'number', 'slice': slice(1, 2),
}
buffer = io.BytesIO()
torch.save(value, buffer)
buffer.seek(0)
back = torch.load(buffer)
for name, item in back.items():
    print(repr(name), type(item).__name__, item)
print(back['a'] is back['again'], back['dtype'] is torch.float32, back['leaf'].requires_grad, back['leaf'].is_leaf)
back['a'][0, 0] = 100
print(back['again'][0, 0])
# --- tied tensors stay tied
import io
import torch
w = torch.ones(2, 2)
alias = w.detach()
buffer = io.BytesIO()
torch.save([w, alias], buffer)
buffer.seek(0)
x, y = torch.load(buffer)
x[0, 0] = 5
print(y)
# --- paths
import os
import pathlib
import tempfile
import torch
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / 'net.pt'
    torch.save({'x': torch.ones(2)}, path)
    print(torch.load(path), torch.load(str(path)))
    with open(path, 'rb') as f:
        print(torch.load(f))
    with open(path, 'wb') as f:
        torch.save([1], f)
    print(torch.load(path), sorted(os.listdir(folder)))
    try:
        torch.save([1], folder + '/no/such.pt')
    except RuntimeError as e:
        print(str(e).replace(folder, 'F'))
    try:
        torch.load(folder + '/none.pt')
    except FileNotFoundError as e:
        print(type(e).__name__, e.filename.replace(folder, 'F'))
    (pathlib.Path(folder) / 'bad.pt').write_bytes(b'\x01bad')
    try:
        torch.load(folder + '/bad.pt')
    except Exception as e:
        print(type(e).__name__, e)
    (pathlib.Path(folder) / 'empty.pt').write_bytes(b'')
    try:
        torch.load(folder + '/empty.pt')
    except Exception as e:
        print(type(e).__name__, e)
# --- map_location and other options
import io
import torch
def saved(value):
    buffer = io.BytesIO()
    torch.save(value, buffer)
    buffer.seek(0)
    return buffer
print(torch.load(saved(torch.ones(2)), map_location='cpu'), torch.load(saved(torch.ones(2)), map_location=torch.device('cpu')))
print(torch.load(saved(torch.ones(2)), map_location=lambda storage, loc: storage))
print(torch.load(saved(torch.ones(2)), map_location={'cuda:0': 'cpu'}))
print(torch.load(saved({'x': torch.ones(2), 'n': 3, 't': (1, 'a')}), weights_only=True))
# --- classes of the reader's own
import io
import pickle
import torch
class Config:
    def __init__(self, n):
        self.n = n
        self.t = torch.ones(n)
buffer = io.BytesIO()
torch.save({'config': Config(3), 'f': len}, buffer)
buffer.seek(0)
back = torch.load(buffer)
print(type(back['config']).__name__, back['config'].n, back['config'].t, back['f'])
buffer.seek(0)
try:
    torch.load(buffer, weights_only=True)
except pickle.UnpicklingError as e:
    print(str(e)[-40:])
del Config
buffer.seek(0)
try:
    torch.load(buffer)
except AttributeError as e:
    print(type(e).__name__)
try:
    torch.save(lambda: 1, io.BytesIO())
except Exception as e:
    print(type(e).__name__)
# --- a checkpoint goes on
import io
import torch
w = torch.tensor([1.0, 2.0], requires_grad=True)
o = torch.optim.Adam([w], lr=0.1)
s = torch.optim.lr_scheduler.StepLR(o, 2)
def train(n):
    for _ in range(n):
        o.zero_grad()
        ((w - 3) ** 2).sum().backward()
        o.step()
        s.step()
train(3)
buffer = io.BytesIO()
torch.save({'epoch': 3, 'w': w, 'optimizer': o.state_dict(), 'scheduler': s.state_dict(), 'rng': torch.get_rng_state()}, buffer)
train(2)
print(w)
buffer.seek(0)
c = torch.load(buffer)
w = c['w'].detach().requires_grad_()
o = torch.optim.Adam([w], lr=1)
s = torch.optim.lr_scheduler.StepLR(o, 2)
o.load_state_dict(c['optimizer'])
s.load_state_dict(c['scheduler'])
torch.set_rng_state(c['rng'])
train(2)
print(w, s.get_last_lr(), c['epoch'])
# --- pickle and copy of tensors
import copy
import pickle
import torch
t = torch.tensor([[1.0, 2.0]], requires_grad=True)
u = pickle.loads(pickle.dumps(t))
print(u, u.requires_grad, pickle.loads(pickle.dumps(torch.float64)) is torch.float64)
v = copy.deepcopy({'a': t, 'b': [t]})
print(v['a'] is v['b'][0], v['a'] is t, v)
print(copy.copy(torch.Size([1, 2])), pickle.loads(pickle.dumps(torch.Size([1, 2]))), pickle.loads(pickle.dumps(torch.device('cpu'))))
