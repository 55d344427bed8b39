// What Python's torch has that real PyTorch has not or has otherwise: words about what is absent, workers of a DataLoader
// that are not there, safetensors, and errors and memory across callbacks.
import { beforeAll, expect, it } from 'vitest';
import { type Interpreter, startPython } from './interpreter';

let python: Interpreter;
beforeAll(async () => {
  python = await startPython('wasm');
});

it('says of absent modules what there is instead, on import and on use', () => {
  const text = python.printed(`
import torch
for code in ('import torch.jit', 'import torch.distributed as dist', 'import torch.multiprocessing', 'import torch.hub',
             'import torch.onnx', 'from torch.utils.tensorboard import SummaryWriter', 'torch.jit.script', 'torch.compile',
             'torch.complex64', 'torch.autograd.profiler.profile()'):
    try:
        exec(code)
    except Exception as error:
        print(type(error).__name__, error)
`);
  expect(text).toContain("No module named 'torch.jit'. Lantern has no TorchScript. Run the module itself.");
  expect(text).toContain("No module named 'torch.utils.tensorboard'. Lantern has no TensorBoard.");
  expect(text).toContain("module 'torch' has no attribute 'compile'. Lantern runs operations one by one.");
  expect(text).toContain('Lantern has no profiler');
  expect(text.trim().split('\n')).toHaveLength(10);
});

it('loads in the page where workers are asked for, in the same order', () => {
  const text = python.printed(`
import torch
from torch.utils.data import DataLoader, TensorDataset
data = TensorDataset(torch.arange(10))
orders = []
for workers in (0, 2):
    torch.manual_seed(0)
    loader = DataLoader(data, 4, shuffle=True, num_workers=workers, persistent_workers=workers > 0, pin_memory=True)
    orders.append([x.tolist() for x, in loader])
print(orders[0] == orders[1], len(orders[0]))
`);
  expect(text).toBe('True 3\n');
});

it('asks a dataset for a whole batch where it has __getitems__', () => {
  const text = python.printed(`
import torch
class Rows(torch.utils.data.Dataset):
    def __len__(self):
        return 4
    def __getitems__(self, indices):
        print(indices)
        return [torch.tensor(i) for i in indices]
print([b.tolist() for b in torch.utils.data.DataLoader(Rows(), 3)])
`);
  expect(text).toBe('[0, 1, 2]\n[3]\n[[0, 1, 2], [3]]\n');
});

it('writes and reads safetensors', () => {
  const text = python.printed(`
import torch
from safetensors import safe_open, SafetensorError
from safetensors.torch import load, load_file, save, save_file
tensors = {'b': torch.tensor([[1.5, -2.0]]), 'a': torch.tensor([1, 2]), 'c': torch.tensor([0.5], dtype=torch.float16),
           'd': torch.tensor([True, False])}
save_file(tensors, '/tmp/x.safetensors', metadata={'format': 'pt'})
back = load_file('/tmp/x.safetensors')
print(sorted(back), all(torch.equal(back[k], v) and back[k].dtype is v.dtype for k, v in tensors.items()))
with safe_open('/tmp/x.safetensors', framework='pt') as f:
    print(f.keys(), f.metadata(), f.get_tensor('b'))
print(load(save({'x': torch.ones(2)})))
for bad in (lambda: load(b'123'), lambda: load(bytes(20)), lambda: save([1]), lambda: save({'x': 1}),
            lambda: load_file('/tmp/none.safetensors')):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__)
`);
  expect(text.split('\n')).toEqual([
    "['a', 'b', 'c', 'd'] True",
    "['a', 'b', 'c', 'd'] {'format': 'pt'} tensor([[ 1.5000, -2.0000]])",
    "{'x': tensor([1., 1.])}",
    'SafetensorError',
    'SafetensorError',
    'ValueError',
    'ValueError',
    'FileNotFoundError',
    '',
  ]);
});

it('keeps nothing of optimisers, functions and hooks that are gone', () => {
  const run = () =>
    python.printed(`
import gc
import torch
def train():
    class Double(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            ctx.save_for_backward(x)
            return x * 2
        @staticmethod
        def backward(ctx, g):
            ctx.saved_tensors
            return g * 2
    w = torch.ones(4, requires_grad=True)
    o = torch.optim.Adam([w], lr=0.1)
    for _ in range(5):
        o.zero_grad()
        y = Double.apply(w)
        y.register_hook(lambda g: g)
        y.sum().backward()
        o.step()
        o.state[w]['step']
train()
gc.collect()
`);
  run();
  const held = python.bridge.slots.size;
  for (let i = 0; i < 5; i++) run();
  expect(python.bridge.slots.size - held).toBeLessThanOrEqual(2);
});
