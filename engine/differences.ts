// Every known difference from PyTorch, as the page of supported functions lists them. Whoever makes or finds one
// adds it here; one that is mended leaves. Plain data, and nothing else.
export interface Difference {
  /** The function, dtype or part that differs. */
  where: string;
  difference: string;
  why: string;
}

export const differences: readonly Difference[] = [
  {
    where: 'torch.float64',
    difference: 'A label: values are kept and computed in float32, and printed as float64.',
    why: 'The kernels underneath know float32 alone; no GPU in a browser computes in float64.',
  },
  {
    where: 'torch.float16',
    difference:
      'A label: values are kept and computed in float32, and so rounded less often than in PyTorch.',
    why: 'The kernels underneath know float32 alone.',
  },
  {
    where: 'torch.int64',
    difference:
      'Kept in 32 bits. Making a larger number is an error; arithmetic that leaves the range wraps around, as int32 does.',
    why: 'The kernels underneath know int32 alone.',
  },
  {
    where: 'nan and infinities on WebGPU',
    difference:
      'Functions of nan or of an infinity may give another number there than on the other backends: sigmoid(nan) is one.',
    why: "WebGPU's shading language lets a driver assume that neither occurs.",
  },
  {
    where: 'sin, cos, tan and their inverses on WebGPU',
    difference: 'Good to three or four digits there, depending on the GPU.',
    why: "WebGPU's shading language promises no more.",
  },
  {
    where: 'integer division by zero on WebGPU',
    difference:
      'floor_divide, remainder and fmod raise ZeroDivisionError only where the divisor is known on the host.',
    why: 'Looking at a value on the GPU would mean waiting for it.',
  },
  {
    where:
      'erfinv, lgamma, digamma, polygamma, i0, gcd, lcm, bitwise ops and torch.special on WebGPU and WebGL',
    difference: 'Values that were computed on the GPU must be read first: the error says how.',
    why: 'They compute on the host, in double precision.',
  },
  {
    where: 'torch.linalg, torch.inverse, det, svd, qr, cholesky and their like',
    difference:
      'Singular vectors and eigenvectors may have the other sign; matrix_rank and pinv take the precision of float32 also for float64; on webgpu and webgl values that were computed on the GPU must be read first.',
    why: 'They compute on the host, in double precision, by rotations; LAPACK leaves such signs to chance too.',
  },
  {
    where: 'linalg.solve_triangular, triangular_solve',
    difference:
      'Where a zero on the diagonal meets a zero on the right, the solution is nan there; PyTorch gives nan or 0.',
    why: 'Which of the two it gives depends on how the matrix lies in memory.',
  },
  {
    where: 'torch.linalg.eig, eigvals',
    difference:
      'They give real numbers, where PyTorch gives complex ones, and refuse matrices with eigenvalues that are not real. The order of eigenvalues may be another.',
    why: 'The kernels underneath have no complex type.',
  },
  {
    where: 'gradient of det of a singular matrix',
    difference: 'The matrix of cofactors; PyTorch 1.13 may give zeros.',
    why: 'The cofactors are the derivative there too.',
  },
  {
    where: 'nanmedian, mode, index_reduce, view(dtype)',
    difference: 'On webgpu and webgl values that were computed on the GPU must be read first.',
    why: 'They choose by order, or by bytes, on the host.',
  },
  {
    where: 'cov, corrcoef, quantile on WebGPU and WebGL',
    difference:
      'Weights below zero, weights that sum to zero, too few degrees of freedom, and a q outside of [0, 1] are noticed only where their values have been read.',
    why: 'The values are on the GPU, and looking at them would make every call wait.',
  },
  {
    where:
      'quantile, diff, gradient, trapezoid, cov, corrcoef, torch.lu, lu_unpack, lu_solve, cholesky_solve and their like',
    difference: 'The gradient node has the name of the last op that they are made of.',
    why: 'They are made of other ops, some of them not of the same ones as in PyTorch.',
  },
  {
    where: 'nn.AdaptiveLogSoftmaxWithLoss',
    difference: 'On webgpu and webgl targets that were computed on the GPU must be read first.',
    why: 'Which clusters are computed depends on the targets.',
  },
  {
    where: 'Tensor.resize_',
    difference: 'New elements are zeros, what a smaller shape has cut off is gone, and a view is refused.',
    why: 'A tensor here never shows what another one left behind.',
  },
  {
    where: 'nn.UninitializedParameter, UninitializedBuffer',
    difference:
      'shape, numel() and dim() are refused as in PyTorch; other functions of them see an empty tensor, where PyTorch raises ValueError.',
    why: 'Every op would have to ask.',
  },
  {
    where: 'allclose, equal, item',
    difference: 'They give a promise: write await before them.',
    why: 'A GPU answers later, and TypeScript has no other way to wait.',
  },
  {
    where: 'nn.RReLU, F.rrelu',
    difference: 'On webgpu and webgl the random slopes of a tensor that has not been read are other numbers.',
    why: 'PyTorch draws a number for each negative element only, and which those are is known to the GPU alone.',
  },
  {
    where: 'cross_entropy, nll_loss, multi_margin_loss, binary_cross_entropy, gaussian_nll_loss, embedding',
    difference:
      'On webgpu and webgl a target, probability, variance or index out of range is refused only where its values have been read; else a class that does not exist counts as ignored.',
    why: 'The values are on the GPU, and looking at them would make every call wait.',
  },
  {
    where: 'nn.EmbeddingBag, F.embedding_bag',
    difference:
      'Offsets must have been read, and the gradient node has the name of the last op it is made of.',
    why: 'Bags are made of other ops, by a table that the host writes.',
  },
  {
    where: 'utils.data.default_collate',
    difference:
      'Numbers become float64 only where one has a fraction or was written with a point, such as 1.0; otherwise int64.',
    why: 'TypeScript does not tell 1.0 from 1.',
  },
  {
    where: 'utils.data.DataLoader, num_workers',
    difference:
      "Batches are made in the notebook's own worker. Random transforms draw what PyTorch's worker processes would draw; an IterableDataset is gone through once, not once a worker, and asynchronous samples draw from the one generator.",
    why: 'There are no processes in a browser; batches are made ahead where that cannot be told from making them late.',
  },
  {
    where: 'torchvision transforms of tensors',
    difference:
      'rotate, affine, gaussian_blur and adjust_hue take PIL images only; so does Resize with antialias.',
    why: 'Do them before ToTensor().',
  },
  {
    where: 'torchvision.transforms.RandomChoice, RandomOrder',
    difference: "They draw from JavaScript's random numbers.",
    why: "torchvision draws from Python's own generator, which torch.manual_seed does not seed either.",
  },
  {
    where: 'torchvision.datasets',
    difference:
      'MNIST, FashionMNIST and CIFAR10 give a part, or another data set in their place, where the server does not have the whole, with a warning; CIFAR10.data is an array with shape, slice, take and tensor().',
    why: 'The whole sets are fetched once by whoever runs the server: npm run dataset -- NAME.',
  },
  {
    where: 'torchvision.utils.save_image',
    difference: "Writes PNG files alone, into the notebook's files; a name that ends otherwise is refused.",
    why: 'Other formats are encoded by the browser, which answers later and in its own way.',
  },
  {
    where: 'torchvision.datasets.ImageFolder, DatasetFolder',
    difference:
      "root is a folder of the notebook's files or a zip archive among them. A sample of a PNG file is there at once, of other formats a promise, and their pixels are as the browser decodes them; a loader is given the path and the bytes.",
    why: 'There is no disk, and only the browser reads JPEG and its like.',
  },
  {
    where: 'torchvision.models, weights',
    difference: 'Pretrained weights are not fetched; the error names the file, which torch.load reads.',
    why: 'Cells reach no network.',
  },
  {
    where: 'torch.save',
    difference:
      "A plain object's keys that are whole numbers are saved as int. Views of a part of a storage are saved by themselves. Modules as a whole are not saved: save state_dict().",
    why: 'JavaScript turns such keys into texts; code of a class cannot travel.',
  },
  {
    where: 'torch.load',
    difference:
      'Weights and plain values only, as with weights_only=True; tuples come as arrays. Views of parts of one storage become tensors of their own. bfloat16 becomes float32, and int64 beyond 32 bits is refused. Files of PyTorch before 1.6 are refused.',
    why: 'Nothing of a file may run; tensors hold 32 bits.',
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
  {
    where: 'optim.LBFGS.step',
    difference:
      'On WebGPU it gives a promise of the loss: write `await optimizer.step(closure)`. Elsewhere the step is done at once.',
    why: 'The method reads losses and slopes on its way, and a GPU in a browser cannot be read without waiting.',
  },
  {
    where: 'copy.deepcopy of a module',
    difference:
      "JavaScript's private fields (#name) of a class of your own are not copied; other attributes are.",
    why: 'The language lets nobody but the class itself see them.',
  },
  {
    where: 'optim.SparseAdam, sparse=True of embeddings',
    difference:
      'Gradients are never sparse, and so step() of SparseAdam always refuses them, in its own words.',
    why: 'There are no sparse tensors.',
  },
  {
    where: 'nn.FractionalMaxPool2d, 3d',
    difference: 'The gradient node has the name of the last op that they are made of.',
    why: 'They are made of gather and max.',
  },
  {
    where: 'nn.utils.parametrize.cached, nn.utils.prune',
    difference:
      'cached takes a function. The pruning methods are functions that give a method, and module.weight_orig is all that is left of its class; an amount of 1.0 is 1, which is a count.',
    why: 'TypeScript has no with statement and does not tell 1.0 from 1.',
  },
  {
    where: 'nn.utils.rnn.pack_padded_sequence',
    difference: 'A length beyond the number of steps is refused; PyTorch makes empty steps of it.',
    why: 'A packed sequence with empty steps is of no use to any layer, and hides the mistake.',
  },
  {
    where: 'channel_shuffle, ctc_loss, grid_sample',
    difference:
      'channel_shuffle has a gradient, and ctc_loss and grid_sample a second one; PyTorch 1.13 refuses all of these.',
    why: 'Backward rules are written in differentiable operations.',
  },
  {
    where: 'dropout, bernoulli_, exponential_ and what is made of them',
    difference:
      "The numbers are those of PyTorch's own CPU code, to the bit. A PyTorch built with Intel's MKL, as from pip or conda on x86, may draw bernoulli_(p), and so dropout masks, from MKL; PyTorch 2 also exponential_, and so multinomial.",
    why: 'MKL draws from a generator of its own. Builds without it, as for ARM or from Debian, draw as Lantern does.',
  },
  {
    where:
      'cauchy_, log_normal_, exponential_, geometric_, poisson, and normal_ of float64 or of fewer than 16 elements',
    difference: 'In rare cases the last bit may differ, depending on the browser.',
    why: "They use logarithms and sines in double precision, whose last bit differs between the browser's and the C library's.",
  },
  {
    where: 'Tensor.random_() of int64',
    difference: 'Refused with an error where a number leaves 32 bits, which without bounds is nearly always.',
    why: 'int64 is kept in 32 bits.',
  },
  {
    where: 'torch.multinomial, bernoulli, normal on WebGPU and WebGL',
    difference:
      'Weights, probabilities and deviations out of range are refused only where their values have been read; poisson and binomial need values that have been read.',
    why: 'The values are on the GPU, and looking at them would make every call wait.',
  },
  {
    where: 'torch.random.fork_rng',
    difference: 'Takes a function, and puts the generator back when it has ended.',
    why: 'TypeScript has no with statement.',
  },
  {
    where: 'torch.device, device=, Tensor.to',
    difference:
      "Every name of a device is taken, 'cuda' too, and means nothing: tensors say cpu, and torch.cuda.is_available() is False. Compare devices with ===, which is what == is in Python.",
    why: 'The page chooses where cells compute, and its badge says where: code that asks for a GPU or for none runs alike.',
  },
  {
    where: 'index tensors on WebGPU and WebGL',
    difference:
      'An index out of range is refused only where its values have been read; else it reads zeros or another element, and writes are lost.',
    why: 'The indices are on the GPU, and looking at them would make every call wait.',
  },
  {
    where: 'assignment and index_put_ through repeated positions, scatter on WebGPU and WebGL',
    difference: 'Where one position is written more than once, which of the values stays is not fixed.',
    why: 'Threads of a GPU write in no order; PyTorch says the same of its own GPUs.',
  },
  {
    where: 'torch.unique',
    difference: 'With sorted=False the values come sorted all the same.',
    why: 'PyTorch promises no order then.',
  },
  {
    where: 'torch.empty, empty_like, new_empty',
    difference: 'They give zeros, where PyTorch leaves what was in memory.',
    why: 'A tensor here never shows what another one left behind.',
  },
  {
    where: 'out=',
    difference:
      'The result is computed first and written then, so that an out= which is also an input is never read half written; an overlap is noticed only between contiguous tensors, and a view is not resized. torch.nn.functional takes no out=.',
    why: 'Kernels give new values; none of them writes into memory that another reads.',
  },
  {
    where: 'complex numbers, torch.complex64, torch.fft',
    difference: 'There are none: functions that would give them are refused with an error.',
    why: 'The kernels underneath have no complex type.',
  },
  {
    where: 'bfloat16, quantised, sparse and nested tensors, named dimensions',
    difference: 'There are none.',
    why: 'The course does not need them, and no browser has kernels for them.',
  },
  {
    where: 'is_causal of MultiheadAttention and Transformer layers',
    difference: 'As in PyTorch 2 a hint about attn_mask, which must be given with it; 1.13 does not know it.',
    why: 'It is what readers meet in the PyTorch of today.',
  },
  {
    where: 'sort, argsort, topk on WebGPU and WebGL',
    difference:
      'Which of several equal values comes first, and so its index, may be another one there where the values have not been read.',
    why: 'They are chosen on the GPU; on the other backends equal values come in the order in which PyTorch gives them.',
  },
  {
    where: 'masked_scatter on WebGPU and WebGL',
    difference: 'A source with too few elements is noticed only where the mask has been read.',
    why: 'How often a mask is true is known to the GPU alone.',
  },
  {
    where: 'torch.autograd.function.once_differentiable',
    difference: 'A function that wraps backward, where PyTorch has a decorator.',
    why: 'A decorator of a static method needs a class that TypeScript has compiled.',
  },
  {
    where:
      'torch.jit, torch.func and vmap, torch.amp, torch.fft, torch.hub, torch.onnx, torch.profiler, torch.distributed',
    difference: 'They are not there.',
    why: 'They serve compilers, mixed precision and many machines: none of them is in a browser.',
  },
  {
    where: 'torch.compile',
    difference: 'Gives the model or function as it is.',
    why: 'There is no compiler here; code written for it runs unchanged.',
  },
];
