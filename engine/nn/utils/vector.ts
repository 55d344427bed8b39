// torch.nn.utils.parameters_to_vector and vector_to_parameters: all parameters as one row of numbers.
import { withGradMode } from '../../autograd/mode';
import { PyTypeError } from '../../backend';
import { pyTypeOf } from '../../ops/schema';
import { opTable } from '../../ops/table';
import { Tensor } from '../../tensor/tensor';

/**
 * All parameters one after another, as one tensor of one dimension.
 * PyTorch: torch.nn.utils.parameters_to_vector
 */
export function parameters_to_vector(parameters: Iterable<Tensor>): Tensor {
  return opTable.get('cat')!.call([...parameters].map((parameter) => parameter.reshape(-1))) as Tensor;
}

/**
 * Gives the parameters the values of a vector, in order; what is left over is ignored. TypeError where it is
 * no tensor.
 * PyTorch: torch.nn.utils.vector_to_parameters
 */
export function vector_to_parameters(vec: Tensor, parameters: Iterable<Tensor>): void {
  if (!(vec instanceof Tensor)) {
    throw new PyTypeError(`expected torch.Tensor, but got: ${pyTypeOf(vec)}`);
  }
  let at = 0;
  for (const parameter of parameters) {
    const count = parameter.numel();
    const part = withGradMode(false, () =>
      vec
        .narrow(0, at, count)
        .reshape([...parameter.dims])
        .clone(),
    );
    parameter.data = part;
    at += count;
  }
}
