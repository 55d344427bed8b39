# --- seeds and generators
import torch
print(torch.manual_seed(0) is torch.default_generator)
print(torch.rand(3), torch.randn(3), torch.randint(0, 10, (5,)), torch.randperm(6))
print(torch.initial_seed(), torch.random.initial_seed())
g = torch.Generator()
print(g.initial_seed(), g.manual_seed(5) is g, g.initial_seed(), g.device)
print(torch.rand(2, generator=g), torch.randperm(5, generator=g), torch.randn(2, 2, generator=g))
print(torch.rand(2, generator=torch.Generator().manual_seed(5)))
print(g, torch.Generator(device='cpu'), type(g).__name__)
state = g.get_state()
print(state.shape, state.dtype, torch.rand(2, generator=g))
g.set_state(state)
print(torch.rand(2, generator=g))
torch.manual_seed(2 ** 60 + 3)
print(torch.initial_seed(), torch.rand(2))
torch.manual_seed(-1)
print(torch.initial_seed(), torch.rand(2))
torch.manual_seed(0xffff_ffff_ffff_ffff)
print(torch.initial_seed(), torch.rand(2))
print(isinstance(torch.seed(), int), isinstance(g.seed(), int))
for f in (lambda: torch.manual_seed('a'), lambda: torch.set_rng_state(3)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__)
# --- states
import torch
torch.manual_seed(3)
s = torch.get_rng_state()
a = torch.rand(3)
torch.set_rng_state(s)
print(torch.equal(a, torch.rand(3)), s.sum())
with torch.random.fork_rng():
    torch.manual_seed(7)
    print(torch.rand(1))
print(torch.rand(2))
torch.manual_seed(3)
torch.rand(3)
print(torch.rand(2))
print(torch.empty(3).normal_(generator=torch.Generator().manual_seed(1)))
# --- no cuda
import torch
print(torch.cuda.is_available(), torch.cuda.device_count(), torch.cuda.is_initialized())
torch.cuda.manual_seed(0)
torch.cuda.manual_seed_all(0)
torch.cuda.empty_cache()
device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
print(device, torch.ones(1).to(device))
for f in (torch.cuda.current_device, torch.cuda.synchronize, torch.cuda.get_device_name, lambda: torch.ones(1).cuda(),
          lambda: torch.cuda.get_device_properties(0)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(torch.cuda.memory_allocated(), torch.backends.mps.is_available(), torch.backends.cudnn.enabled)
torch.backends.cudnn.benchmark = True
torch.backends.cudnn.deterministic = True
print(torch.backends.cudnn.benchmark, torch.version.cuda, torch.backends.cuda.is_built())
import torch.backends.cudnn as cudnn
print(cudnn.deterministic)
with torch.autocast('cuda'):
    print(torch.ones(2) @ torch.ones(2))
scaler = torch.cuda.amp.GradScaler()
print(scaler.is_enabled(), scaler.scale(torch.ones(1)))
# --- finfo and iinfo
import torch
for t in (torch.float32, torch.float64, torch.float16):
    f = torch.finfo(t)
    print(f, f.eps, f.max, f.min, f.tiny, f.bits, f.dtype, f.resolution, f.smallest_normal)
for t in (torch.int8, torch.uint8, torch.int16, torch.int32, torch.int64):
    print(torch.iinfo(t), torch.iinfo(t).max, torch.iinfo(t).min, torch.iinfo(t).bits)
print(torch.finfo(), torch.finfo(torch.float32) == torch.finfo(torch.float))
for f in (lambda: torch.finfo(torch.int8), lambda: torch.iinfo(torch.float32), lambda: torch.iinfo(torch.bool), lambda: torch.finfo(3)):
    try:
        f()
    except TypeError as e:
        print(e)
# --- print options and settings
import torch
x = torch.tensor([1.23456789, 1000.0, 1e-5])
print(x)
torch.set_printoptions(precision=2, sci_mode=False)
print(x)
torch.set_printoptions(profile='default')
torch.set_printoptions(threshold=3, edgeitems=1)
print(torch.arange(10))
torch.set_printoptions(profile='default', sci_mode=None)
torch.set_num_threads(1)
print(torch.get_num_threads(), torch.is_storage(3), torch.is_tensor(x), torch.is_grad_enabled())
torch.set_default_dtype(torch.float64)
print(torch.tensor([1.5]), torch.get_default_dtype())
torch.set_default_dtype(torch.float32)
# --- linalg and special as modules
import torch
import torch.linalg
import torch.special as special
from torch.linalg import inv, LinAlgError
a = torch.tensor([[2.0, 0.0], [1.0, 3.0]])
print(torch.linalg.det(a), inv(a), torch.linalg.norm(a), special.erf(torch.tensor([0.5])), torch.special.expit(torch.zeros(1)))
try:
    inv(torch.zeros(2, 2))
except LinAlgError as e:
    print(type(e).__name__, isinstance(e, RuntimeError))
print(hasattr(torch.linalg, 'svd'), hasattr(torch.special, 'nothing'))
# --- assert_close
import torch
from torch.testing import assert_close
a = torch.tensor([1.0, 2.0, 3.0])
assert_close(a, a + 1e-7)
assert_close(1.0, 1.0 + 1e-8)
assert_close([a, {'x': a}], [a, {'x': a.clone()}])
assert_close(torch.tensor([float('nan')]), torch.tensor([float('nan')]), equal_nan=True)
def attempt(*args, **options):
    try:
        assert_close(*args, **options)
        print('passes')
    except Exception as e:
        print(type(e).__name__, e)
attempt(a, torch.tensor([1.0, 2.5, 3.0]))
attempt(a.reshape(3, 1), torch.tensor([[1.0], [2.5], [4.0]]))
attempt(torch.tensor([1, 2]), torch.tensor([1, 3]))
attempt(torch.tensor(1.0), torch.tensor(2.0))
attempt(1, 2)
attempt(1.0, 1.5)
attempt(a, a.double())
attempt(a, a.double(), check_dtype=False)
attempt(a, torch.ones(2))
attempt([a, a], [a])
attempt([a, [a, a]], [a, [a, a + 1]])
attempt({'x': a}, {'y': a})
attempt({'x': {'y': 1.0}}, {'x': {'y': 2.0}})
attempt(a, a + 1, msg='my words')
attempt(a, a + 1, msg=lambda m: 'Header\n' + m)
attempt(a, a + 0.5, rtol=0, atol=1)
attempt(a, a + 0.5, rtol=0.1)
attempt(None, a)
attempt(True, False)
attempt(a, 3)
attempt(torch.tensor([True, False]), torch.tensor([True, True]))
attempt(torch.tensor([float('inf'), 1.0]), torch.tensor([1.0, 1.0]))
attempt('a', 'b')
# --- what is not there says so
import torch
try:
    torch.nothing
except AttributeError as e:
    print(e)
