"""What PyTorch has and Lantern has not: asking for it says so, and what there is instead."""
import sys

# By the name under torch: what is said after PyTorch's own words.
reasons = {
    'jit': 'Lantern has no TorchScript. Run the module itself.',
    'compile': 'Lantern runs operations one by one. Call the module itself.',
    'distributed': 'Lantern runs in one page. Train on one device.',
    'multiprocessing': 'Lantern runs in one page. A DataLoader takes num_workers and loads in the page.',
    'hub': 'Lantern cannot fetch models. Define the module, and load weights with torch.load(path).',
    'onnx': 'Lantern writes no ONNX files. torch.save(model.state_dict(), path) keeps the weights.',
    'fx': 'Lantern traces no graphs. tensor.grad_fn shows the graph of a result.',
    'profiler': 'Lantern has no profiler. Measure with time.perf_counter(), %time or %timeit.',
    'quantization': 'Lantern has no quantised tensors.',
    'ao': 'Lantern has no quantised tensors.',
    'package': 'Lantern has no packages of models. torch.save(model.state_dict(), path) keeps the weights.',
    'distributions': 'Lantern has no torch.distributions. torch.normal, torch.multinomial and others draw numbers.',
    'fft': 'Lantern has no complex numbers, and so no Fourier transforms.',
    'sparse': 'Lantern has no sparse tensors.',
    'complex64': 'Lantern has no complex numbers.',
    'complex128': 'Lantern has no complex numbers.',
    'cfloat': 'Lantern has no complex numbers.',
    'cdouble': 'Lantern has no complex numbers.',
    'bfloat16': 'Lantern has no bfloat16. Use float32.',
    'utils.tensorboard': 'Lantern has no TensorBoard. Draw with matplotlib.',
    'utils.cpp_extension': 'Lantern compiles no C++.',
    'utils.data.distributed': 'Lantern runs in one page. Use RandomSampler.',
    'nn.parallel': 'Lantern runs in one page. Train on one device.',
}


def missing(name):
    """What to add to the error about a name of torch that is not there."""
    reason = reasons.get(name)
    return f'. {reason}' if reason else ''


class _Finder:
    """Says it where such a module is imported."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.startswith('torch.'):
            reason = reasons.get(name[len('torch.'):])
            if reason:
                raise ModuleNotFoundError(f"No module named '{name}'. {reason}", name=name)
        return None


# After the others: what is there is found first.
sys.meta_path.append(_Finder)
