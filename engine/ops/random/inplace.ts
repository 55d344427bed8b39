// Tensor.uniform_, normal_, random_ and their kin: an existing tensor overwritten with random numbers.
import { RuntimeError } from '../../backend';
import {
  bounded,
  cauchy,
  exponential,
  geometric,
  logNormal,
  type RandomWidth,
  unbounded,
} from '../../random/distributions';
import { bool } from '../../tensor/dtype';
import type { Tensor } from '../../tensor/tensor';
import { defineOp, type OpSpec } from '../table';
import { checkBounds, rangeOf } from './bounds';
import { type Draw, each, fillInPlace, generatorOf, generatorOption, precisionOf, refuseDtype } from './fill';

// biome-ignore lint/suspicious/noExplicitAny: the schema says the types; the binder has checked them.
type Bound = any;

function define(
  schema: string | string[],
  doc: string,
  gradName: string | ((args: Bound) => string),
  draw: (args: Bound) => Draw,
): void {
  const close = (text: string) => `${text.slice(0, -1)}, *, ${generatorOption}) -> Tensor`;
  const spec: OpSpec = {
    schema: Array.isArray(schema) ? schema.map(close) : close(schema),
    doc,
    group: 'Random numbers',
    variants: ['method'],
    compose: (args) =>
      fillInPlace(args.self, typeof gradName === 'string' ? gradName : gradName(args), draw(args)),
  };
  defineOp(spec);
}

function requireFloat(self: Tensor, kernel: string): void {
  if (!self.dtype.is_floating_point) refuseDtype(kernel, self.dtype);
}

define(
  'uniform_(Tensor self, float from=0, float to=1)',
  'Fills with random numbers evenly between two bounds.',
  'UniformBackward0',
  ({ self, from, to, generator }) => {
    requireFloat(self, 'check_uniform_bounds');
    return (count) =>
      generatorOf(generator).uniform(count, Number(from), Number(to), precisionOf(self.dtype));
  },
);

define(
  'normal_(Tensor self, float mean=0, float std=1)',
  'Fills with normally distributed random numbers.',
  'NormalBackward0',
  ({ self, mean, std, generator }) => {
    if (!(Number(std) >= 0)) throw new RuntimeError(`normal expects std >= 0.0, but found std ${std}`);
    requireFloat(self, 'normal_kernel_cpu');
    return (count, inBlocks) =>
      generatorOf(generator).normal(count, Number(mean), Number(std), precisionOf(self.dtype), inBlocks);
  },
);

define(
  'exponential_(Tensor self, float lambd=1)',
  'Fills with numbers of the exponential distribution.',
  'ExponentialBackward0',
  ({ self, lambd, generator }) => {
    if (!(Number(lambd) >= 0))
      throw new RuntimeError(`exponential_ expects lambda >= 0.0, but found lambda=${lambd}`);
    requireFloat(self, 'exponential_cpu');
    return each(() => exponential(generatorOf(generator), Number(lambd)));
  },
);

define(
  'geometric_(Tensor self, float p)',
  'Fills with the number of trials up to the first success of probability p.',
  'GeometricBackward0',
  ({ self, p, generator }) => {
    if (!(Number(p) > 0 && Number(p) < 1))
      throw new RuntimeError(`geometric_ expects p to be in (0, 1), but got p=${p}`);
    if (self.dtype === bool) refuseDtype('geometric_cpu', self.dtype);
    return each(() => geometric(generatorOf(generator), Number(p)));
  },
);

define(
  'cauchy_(Tensor self, float median=0, float sigma=1)',
  'Fills with numbers of the Cauchy distribution.',
  'CauchyBackward0',
  ({ self, median, sigma, generator }) => {
    requireFloat(self, 'cauchy_cpu');
    return each(() => cauchy(generatorOf(generator), Number(median), Number(sigma)));
  },
);

define(
  'log_normal_(Tensor self, float mean=1, float std=2)',
  'Fills with the exponentials of normally distributed numbers.',
  'LogNormalBackward0',
  ({ self, mean, std, generator }) => {
    if (!(Number(std) > 0)) throw new RuntimeError(`log_normal_ expects std > 0.0, but found std=${std}`);
    requireFloat(self, 'log_normal_cpu');
    return each(() => logNormal(generatorOf(generator), Number(mean), Number(std)));
  },
);

const widths: Record<string, RandomWidth> = {
  bool: { bits: 1, inclusive: false, wide: false },
  uint8: { bits: 8, inclusive: false, wide: false },
  int8: { bits: 7, inclusive: false, wide: false },
  int16: { bits: 15, inclusive: false, wide: false },
  int32: { bits: 31, inclusive: false, wide: false },
  int64: { bits: 63, inclusive: false, wide: true },
  float16: { bits: 11, inclusive: true, wide: false },
  float32: { bits: 24, inclusive: true, wide: false },
  float64: { bits: 53, inclusive: true, wide: true },
};

define(
  ['random_(Tensor self)', 'random_(Tensor self, int to)', 'random_(Tensor self, int from, int? to)'],
  'Fills with random whole numbers: from `from` up to, but without, `to`; or all that the dtype holds exactly.',
  (args) => `RandomBackward${'from' in args ? 0 : 'to' in args ? 1 : 2}`,
  ({ self, from = 0, to, generator }) => {
    const own = generatorOf(generator);
    if (to === undefined) return each(() => Number(unbounded(own, widths[self.dtype.name]!)));
    const { low, range } = to === null ? rangeOf(from, self.dtype) : checkBounds(from, to, self.dtype);
    return each(() => bounded(own, low, range));
  },
);
