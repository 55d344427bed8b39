// Making tensors at random, from the default generator.
import { RuntimeError } from '../backend';
import { defaultGenerator } from '../random';
import { Arr } from '../tensor/arr';
import { type DType, float32, float64, int64 } from '../tensor/dtype';
import { sizeOf } from '../tensor/size';
import { checkSize, made, creationOptions as options } from './creation/made';
import { defineOp, type Variant } from './table';

const group = 'Creation';
const variants: Variant[] = ['function'];

function random(size: number[], dtype: DType, kind: 'uniform' | 'normal'): Arr {
  if (!dtype.is_floating_point)
    throw new RuntimeError(
      `"${kind === 'uniform' ? 'check_uniform_bounds' : 'normal_kernel_cpu'}" not implemented for '${dtype.scalarName}'`,
    );
  const precision = dtype === float64 ? 'float64' : 'float32';
  return Arr.from(defaultGenerator[kind](sizeOf(size), 0, 1, precision), size, dtype);
}

for (const [name, kind, doc] of [
  ['rand', 'uniform', 'evenly between 0 and 1'],
  ['randn', 'normal', 'by the standard normal distribution'],
] as const) {
  defineOp({
    schema: `${name}(int... size, ${options}) -> Tensor`,
    doc: `Random numbers ${doc}.`,
    group,
    variants,
    compose: (a) => made(random(checkSize(a.size), a.dtype ?? float32, kind), a.requires_grad),
  });
  defineOp({
    schema: `${name}_like(Tensor self, ${options}) -> Tensor`,
    doc: `Random numbers ${doc}, in the shape of another tensor.`,
    group,
    variants,
    compose: (a) => made(random([...a.self.dims], a.dtype ?? a.self.dtype, kind), a.requires_grad),
  });
}

defineOp({
  schema: [
    `randint(int high, int[] size, ${options}) -> Tensor`,
    `randint(int low, int high, int[] size, ${options}) -> Tensor`,
  ],
  doc: 'Random whole numbers from low up to, but without, high.',
  group,
  variants,
  compose: ({ low = 0, high, size, dtype, requires_grad }) => {
    if (low >= high)
      throw new RuntimeError(
        `random_ expects 'from' to be less than 'to', but got from=${low} >= to=${high}`,
      );
    return made(
      Arr.from(defaultGenerator.randint(sizeOf(size), low, high), checkSize(size), dtype ?? int64),
      requires_grad,
    );
  },
});

defineOp({
  schema: `randperm(int n, ${options}) -> Tensor`,
  doc: 'The numbers from 0 to n - 1 in a random order.',
  group,
  variants,
  compose: ({ n, dtype }) => made(Arr.from(defaultGenerator.randperm(n), [n], dtype ?? int64), false),
});
