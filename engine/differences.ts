// What is known to differ from PyTorch, in one list: the page of supported functions shows it. It holds
// text only.
export interface Difference {
  /** The function, layer or area that it concerns. */
  where: string;
  difference: string;
  why: string;
}

export const differences: Difference[] = [
  {
    where: 'nn.RReLU, F.rrelu',
    difference: 'On webgpu and webgl the random slopes of a tensor that has not been read are other numbers.',
    why: 'PyTorch draws a number for each negative element only, and which those are is known to the GPU alone.',
  },
  {
    where: 'torch.autograd.gradcheck, gradgradcheck',
    difference:
      'They are awaited, and use eps=1e-2, atol=1e-3, rtol=1e-2 where PyTorch has 1e-6, 1e-5, 1e-3; smaller ones are raised to these, with a warning. Only reverse mode is checked.',
    why: 'Values have single precision, and reading them from a GPU takes time.',
  },
  {
    where: 'torch.autograd.grad(is_grads_batched=True), functional.jacobian(strategy="forward-mode")',
    difference: 'Refused; vectorize=True is taken and computes row by row.',
    why: 'There is neither vmap nor forward mode.',
  },
  {
    where: 'Tensor.data',
    difference:
      'A change in place through x.data counts as a change of x: a backward that needs the old value raises an error, where PyTorch computes a wrong gradient without a word.',
    why: 'x.data shares the version counter of x.',
  },
  {
    where: 'torch.no_grad, enable_grad, inference_mode',
    difference:
      'They take a callback, or wrap a function. The mode of an asynchronous callback holds for all code that runs until its promise settles.',
    why: 'TypeScript has no with statement, and browsers know no context of an asynchronous call.',
  },
  {
    where: 'torch.autograd.set_detect_anomaly',
    difference: 'On webgpu and webgl nan in a gradient is reported as a warning, later, and stops nothing.',
    why: 'Values have to be waited for there, and backward() does not wait.',
  },
  {
    where: 'hooks and torch.autograd.grad, retain_grad',
    difference:
      'As in PyTorch 1.13: torch.autograd.grad gives gradients before the hooks of the inputs, and retain_grad stands in line with the hooks. PyTorch 2 runs hooks first.',
    why: 'The reference is PyTorch 1.13.',
  },
  {
    where: 'grad_fn.next_functions',
    difference: 'Numbers among the operands have no entry, where PyTorch has (None, 0) for some of them.',
    why: 'A number is an argument here, not a tensor.',
  },
  {
    where: 'Optimizer.state',
    difference:
      'step and other single numbers are numbers; state_dict() gives them as tensors where PyTorch does.',
    why: 'A tensor on the device for each number would cost an upload each step.',
  },
  {
    where: 'Optimizer.zero_grad, Module.zero_grad',
    difference: 'set_to_none is true unless told, as in PyTorch 2; in 1.13 it is false.',
    why: 'It is what readers meet in the PyTorch of today.',
  },
];
