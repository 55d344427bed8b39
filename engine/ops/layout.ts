// What layout a result has. Values are always dense and row by row here; but as in PyTorch, an elementwise
// result of tensors that lie otherwise says that it lies as they do. Called for those few alone.
import { broadcastShapes, sameShape, stridesOf } from '../tensor/size';
import { resultStrides } from '../tensor/strides';
import type { Tensor } from '../tensor/tensor';

const elementwiseGroups = new Set([
  'Arithmetic',
  'Functions of one element',
  'Activations',
  'Comparison and logic',
]);
/** Of those groups, the ops that lay their results out row by row. */
const rowByRow = new Set(['softmax', 'log_softmax', 'softmin', 'glu']);
const elementwise = new Set(['clone', 'to_copy', 'where_both', 'masked_fill']);

export function layOut(
  op: { name: string; group?: string },
  inputs: readonly Tensor[],
  results: readonly Tensor[],
): void {
  const isElementwise =
    elementwise.has(op.name) || (elementwiseGroups.has(op.group ?? '') && !rowByRow.has(op.name));
  if (!isElementwise) return;
  let shape: number[];
  try {
    shape = inputs.reduce<number[]>((all, input) => broadcastShapes(all, input.dims), []);
  } catch {
    return;
  }
  const strides = resultStrides(
    shape,
    inputs.map((input) => ({ shape: input.dims, strides: input.stride() })),
  );
  const plain = stridesOf(shape);
  if (sameShape(strides, plain)) return;
  for (const result of results) if (sameShape(result.dims, shape)) result.strides_ = strides;
}
