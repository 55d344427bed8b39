// rand, randn, randint, randperm and their _like forms: new tensors of PyTorch's own random numbers.
import { RuntimeError } from '../../backend';
import { bounded } from '../../random/distributions';
import { Arr } from '../../tensor/arr';
import { bool, type DType, defaultDtype, float16, int8, int16, int64, uint8 } from '../../tensor/dtype';
import type { Tensor } from '../../tensor/tensor';
import { checkSize, made, creationOptions as options } from '../creation/made';
import { defineOp, type Variant } from '../table';
import { checkBounds } from './bounds';
import { type Draw, drawInRows, drawLike, each, generatorOf, generatorOption, precisionOf } from './fill';

const group = 'Random numbers';
const variants: Variant[] = ['function'];
const withGenerator = `${options}, ${generatorOption}`;

// biome-ignore lint/suspicious/noExplicitAny: the schema says the types; the binder has checked them.
type Bound = any;

function like(self: Tensor, draw: Draw, { dtype, requires_grad }: Bound): Tensor {
  const values = drawLike(self, draw, dtype ?? self.dtype);
  const out = made(values.arr, requires_grad);
  out.strides_ = values.strides_;
  return out;
}

function floats(kind: 'uniform' | 'normal', dtype: DType, generator: Bound): Draw {
  if (!dtype.is_floating_point) {
    const kernel = kind === 'uniform' ? 'check_uniform_bounds' : 'normal_kernel_cpu';
    throw new RuntimeError(`"${kernel}" not implemented for '${dtype.scalarName}'`);
  }
  const own = generatorOf(generator);
  const precision = precisionOf(dtype);
  return kind === 'uniform'
    ? (count) => own.uniform(count, 0, 1, precision)
    : (count, inBlocks) => own.normal(count, 0, 1, precision, inBlocks);
}

for (const [name, kind, doc] of [
  ['rand', 'uniform', 'evenly between 0 and 1'],
  ['randn', 'normal', 'by the standard normal distribution'],
] as const) {
  defineOp({
    schema: `${name}(int... size, ${withGenerator}) -> Tensor`,
    doc: `Random numbers ${doc}.`,
    group,
    variants,
    compose: ({ size, dtype, requires_grad, generator }) => {
      const wanted = dtype ?? defaultDtype();
      const shape = checkSize(size, wanted);
      return made(drawInRows(shape, floats(kind, wanted, generator), wanted), requires_grad);
    },
  });
  defineOp({
    schema: `${name}_like(Tensor self, ${options}) -> Tensor`,
    doc: `Random numbers ${doc}, in the shape of another tensor.`,
    group,
    variants,
    compose: (args) => like(args.self, floats(kind, args.dtype ?? args.self.dtype, null), args),
  });
}

function wholeNumbers(low: number, high: number, dtype: DType, generator: Bound): Draw {
  const { range } = checkBounds(low, high, dtype);
  const own = generatorOf(generator);
  return each(() => bounded(own, low, range));
}

defineOp({
  schema: [
    `randint(int high, int[] size, ${withGenerator}) -> Tensor`,
    `randint(int low, int high, int[] size, ${withGenerator}) -> Tensor`,
  ],
  doc: 'Random whole numbers from low up to, but without, high.',
  group,
  variants,
  compose: ({ low = 0, high, size, dtype, requires_grad, generator }) => {
    const wanted = dtype ?? int64;
    const shape = checkSize(size, wanted);
    return made(drawInRows(shape, wholeNumbers(low, high, wanted, generator), wanted), requires_grad);
  },
});

defineOp({
  schema: [
    `randint_like(Tensor self, int high, ${options}) -> Tensor`,
    `randint_like(Tensor self, int low, int high, ${options}) -> Tensor`,
  ],
  doc: 'Random whole numbers from low up to, but without, high, in the shape and dtype of another tensor.',
  group,
  variants,
  compose: (args) =>
    like(args.self, wholeNumbers(args.low ?? 0, args.high, args.dtype ?? args.self.dtype, null), args),
});

/** The largest number of elements whose places a dtype can count. */
const countable = new Map<DType, [most: number, cppName: string]>([
  [uint8, [255, 'uint8_t']],
  [int8, [127, 'int8_t']],
  [int16, [32767, 'int16_t']],
  [float16, [65504, 'at::Half']],
]);

defineOp({
  schema: `randperm(int n, ${withGenerator}) -> Tensor`,
  doc: 'The numbers from 0 to n - 1 in a random order.',
  group,
  variants,
  compose: ({ n, dtype, generator, requires_grad }) => {
    const wanted: DType = dtype ?? int64;
    if (n < 0) throw new RuntimeError(`n must be non-negative, got ${n}`);
    if (wanted === bool) throw new RuntimeError(`"randperm" not implemented for 'Bool'`);
    const limit = countable.get(wanted);
    if (limit && n > limit[0]) {
      throw new RuntimeError(`value cannot be converted to type ${limit[1]} without overflow`);
    }
    checkSize([n], wanted);
    return made(Arr.from(generatorOf(generator).randperm(n), [n], wanted), requires_grad);
  },
});
