# Dtypes, devices and settings: result types, casts, limits, torch.device, .to in all its forms, and what each
# refuses. A case is Python text; the same text translated is what the tests run.
import os, sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "fixtures", "layers"))
from harness import error, text
import torch
import torch.nn.functional as F
from torch import nn
from oracle import javascript

scope = {"torch": torch, "F": F, "nn": nn}
names = ["bool", "uint8", "int8", "int16", "int32", "int64", "float16", "float32", "float64"]


def says(python):
    value = eval(python, scope)
    text(javascript(python), lambda: value)


def refuses(python):
    error(javascript(python), lambda: eval(python, scope))


for a in names:
    for b in names:
        says(f"torch.can_cast(torch.{a}, torch.{b})")
        says(f"torch.promote_types(torch.{a}, torch.{b})")
        says(f"torch.result_type(torch.ones(2, dtype=torch.{a}), torch.ones(2, dtype=torch.{b}))")
        says(f"torch.result_type(torch.ones(2, dtype=torch.{a}), torch.tensor(1, dtype=torch.{b}))")
    for b in ["1", "True", "2.5", "1.0"]:
        says(f"torch.result_type(torch.ones(2, dtype=torch.{a}), {b})")
        says(f"torch.result_type({b}, torch.tensor(1, dtype=torch.{a}))")
    says(f"torch.ones(2, dtype=torch.{a}).element_size()")
    says(f"torch.zeros(2, 3, dtype=torch.{a}).nbytes" if hasattr(torch.Tensor, "nbytes") else f"torch.zeros(2, 3, dtype=torch.{a}).nelement()")
    says(f"torch.is_floating_point(torch.ones(2, dtype=torch.{a}))")
    says(f"torch.is_complex(torch.ones(2, dtype=torch.{a}))")
    says(f"torch.ones(2).to(torch.{a})")
    says(f"torch.ones(2, dtype=torch.{a}).type_as(torch.ones(2))")
    says(f"torch.ones(2).to(torch.ones(1, dtype=torch.{a}))")
says("torch.result_type(1, 2)")
says("torch.result_type(1, 2.5)")
says("torch.result_type(True, False)")
for d in ["float16", "float32", "float64"]:
    says(f"torch.finfo(torch.{d})")
    for part in ["bits", "dtype"]:
        says(f"torch.finfo(torch.{d}).{part}")
for d in ["uint8", "int8", "int16", "int32", "int64"]:
    says(f"torch.iinfo(torch.{d})")
    for part in ["bits", "max", "min", "dtype"]:
        says(f"torch.iinfo(torch.{d}).{part}")
says("torch.finfo()")
for call in ["torch.finfo(torch.int32)", "torch.iinfo(torch.float32)", "torch.iinfo(torch.bool)"]:
    refuses(call)

for d in ["'cpu'", "'cuda'", "'cuda:1'", "'cuda', 1", "0", "'cpu:0'", "type='cuda', index=2", "torch.device('cuda:1')"]:
    says(f"torch.device({d})")
    says(f"torch.device({d}).type")
says("torch.device('cuda:1').index")
says("torch.ones(2).device")
says("torch.ones(2, device='cpu').device.type")
says("torch.ones(2, device=torch.device('cpu'))")
says("torch.zeros(2, 2, device=torch.device('cpu'), dtype=torch.int64)")
says("torch.nn.Linear(2, 1, device=torch.device('cpu'))")
says("torch.ones(2).is_cuda")
says("torch.ones(2).get_device()")
says("torch.ones(2).layout")
says("torch.cuda.is_available()")
says("torch.cuda.device_count()")
says("torch.ones(2).to('cpu')")
says("torch.ones(2).to(torch.device('cpu'), torch.float64)")
says("torch.ones(2).to('cpu', torch.int32)")
says("torch.ones(2).to(device='cpu', dtype=torch.int32)")
says("torch.ones(2).to(torch.int8, True, True)")
says("torch.ones(2).to('cpu', torch.int8, non_blocking=True, copy=True)")
says("torch.ones(2).to(torch.ones(1, dtype=torch.int16), non_blocking=True)")
says("torch.ones(2, 3).numel()")
says("torch.numel(torch.ones(2, 3))")
says("torch.ones(2, 3).nelement()")
for call in ["torch.device('foo')", "torch.device('cuda:x')", "torch.device('cuda:-1')", "torch.device('')", "torch.device('cuda:01')", "torch.device('cuda:1', 2)",
             "torch.ones(2, device='foo')", "torch.ones(2).to('foo')", "torch.ones(2).to('cuda:x')", "torch.cuda.get_device_name()", "torch.is_nonzero(torch.ones(0))",
             "torch.is_nonzero(torch.ones(2))", "torch.ones(2).is_nonzero()", "torch.set_default_dtype(torch.int32)"]:
    refuses(call)

torch.set_default_dtype(torch.float64)


def under(python):
    value = str(eval(python, scope))
    text(f"(torch.set_default_dtype(torch.float64), String({javascript(python)}))", value)


for python in ["torch.get_default_dtype()", "torch.tensor(1.5)", "torch.tensor([1.5])", "torch.tensor([1.5], dtype=torch.float32)", "torch.Tensor([1.5])", "torch.Tensor([1.5]).dtype",
               "torch.zeros(2)", "torch.zeros(2).dtype", "torch.ones(2).dtype", "torch.empty(2).dtype", "torch.full((2,), 1.5).dtype", "torch.full((2,), 1).dtype", "torch.eye(2).dtype",
               "torch.arange(0, 1, 0.25)", "torch.linspace(0, 1, 3).dtype", "torch.logspace(0, 1, 3).dtype", "torch.scalar_tensor(1).dtype", "torch.rand(2).dtype", "torch.randn(2).dtype",
               "torch.normal(0.0, 1.0, (2,)).dtype", "torch.tensor(1).div(2)", "torch.tensor([1, 2]).mul(1.5)", "torch.tensor([1, 2]).sqrt()", "torch.nn.Linear(2, 1).weight.dtype",
               "torch.nn.BatchNorm1d(2).running_mean.dtype", "torch.tensor([], dtype=torch.float32)", "torch.tensor([])", "torch.zeros(2, 0)", "torch.result_type(torch.tensor([1]), 1.5)",
               "torch.finfo().dtype", "torch.nn.LSTM(1, 1).weight_ih_l0.dtype", "torch.nn.Embedding(2, 2).weight.dtype"]:
    under(python)
torch.set_default_dtype(torch.float32)
text("(torch.set_default_dtype(torch.float32), String(torch.get_default_dtype()))", torch.get_default_dtype())
for layer in ["Linear(2, 1, dtype=torch.float64).weight", "Conv2d(1, 2, 3, dtype=torch.float64).bias", "BatchNorm2d(3, dtype=torch.float64).running_var", "LayerNorm(3, dtype=torch.float64).weight",
              "MultiheadAttention(4, 2, dtype=torch.float64).out_proj.weight", "GRU(2, 3, dtype=torch.float64).bias_hh_l0", "PReLU(dtype=torch.float64).weight"]:
    text(f"(torch.manual_seed(3), String({javascript('nn.' + layer)}.flatten().slice(0, 6)))" if False else f"(torch.manual_seed(3), String({javascript('nn.' + layer)}.detach().reshape(-1)))",
         (torch.manual_seed(3), eval("nn." + layer, scope).detach().reshape(-1))[1])
