// Draws whose parameters are tensors: bernoulli, normal and poisson. PyTorch gives all of them a gradient of
// zeros. Where the parameters are still on a GPU they stay there: only random numbers are sent to them.
import { RuntimeError } from '../../backend';
import type { Generator } from '../../random';
import { binomial } from '../../random/binomial';
import { poisson } from '../../random/distributions';
import { Arr } from '../../tensor/arr';
import { defaultDtype, float64 } from '../../tensor/dtype';
import { broadcastShapes } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { checkSize, made, creationOptions as options } from '../creation/made';
import { intoPlace } from '../inplace';
import * as k from '../kernels';
import { defineOp } from '../table';
import {
  type Draw,
  drawInRows,
  drawLike,
  drawn,
  each,
  fillInPlace,
  generatorOf,
  generatorOption,
  precisionOf,
  refuseDtype,
} from './fill';

const group = 'Random numbers';

/** The next float32 towards zero, where rounding went away from it: a < b stays what it was for float32 b. */
function roundedDown(value: number): number {
  const near = Math.fround(value);
  return near <= value ? near : near - near * 2 ** -24;
}

/** Uniform numbers that are compared with probabilities of a dtype. */
function chances(p: Tensor, generator: Generator): Draw {
  const precise = p.dtype === float64;
  return each(precise ? () => roundedDown(generator.uniform53()) : () => generator.uniform24());
}

function checkProbabilities(p: Tensor): void {
  if (!p.dtype.is_floating_point) refuseDtype('bernoulli_tensor_cpu_p_', p.dtype);
  const known = p.arr.storage.readNow();
  if (known && !Array.prototype.every.call(known, (value: number) => value >= 0 && value <= 1)) {
    throw new RuntimeError(
      'Expected p_in >= 0 && p_in <= 1 to be true, but got false.  (Could this error message be improved?  If so, ' +
        'please report an enhancement request to PyTorch.)',
    );
  }
}

function successes(self: Tensor, p: Tensor, generator: Generator): Arr {
  checkProbabilities(p);
  const uniform = drawInRows(self.dims, chances(p, generator), p.dtype);
  return k.cast(k.compare('Less', uniform, p.arr), self.dtype);
}

function trials(p: unknown, generator: Generator): Draw {
  const chance = Number(p);
  if (!(chance >= 0 && chance <= 1))
    throw new RuntimeError(`bernoulli_ expects p to be in [0, 1], but got p=${p}`);
  return (count) => generator.bernoulli(count, chance);
}

defineOp({
  schema: [
    `bernoulli(Tensor self, *, ${generatorOption}) -> Tensor`,
    `bernoulli(Tensor self, float p, *, ${generatorOption}) -> Tensor`,
  ],
  doc: 'Ones with the probability that each element says, or p for all; else zeros.',
  group,
  compose: ({ self, p, generator }) => {
    const own = generatorOf(generator);
    if (p !== undefined) return drawLike(self, trials(p, own));
    return drawn([self], successes(self, self, own), 'BernoulliBackward0');
  },
});

defineOp({
  schema: [
    `bernoulli_(Tensor self, Tensor p, *, ${generatorOption}) -> Tensor`,
    `bernoulli_(Tensor self, float p=0.5, *, ${generatorOption}) -> Tensor`,
  ],
  doc: 'Fills with ones with probability p, a number or a tensor; else with zeros.',
  group,
  variants: ['method'],
  compose: ({ self, p, generator }) => {
    const own = generatorOf(generator);
    if (typeof p === 'number' || p instanceof Number)
      return fillInPlace(self, 'BernoulliBackward2', trials(p, own));
    const each: Tensor = p.detach().expand([...self.dims]);
    return intoPlace(self, (before) => drawn([before], successes(self, each, own), 'BernoulliBackward1'));
  },
});

function checkDeviations(std: Tensor): void {
  const known = std.arr.storage.readNow();
  if (known && Array.prototype.some.call(known, (value: number) => !(value >= 0)))
    throw new RuntimeError('normal expects all elements of std >= 0.0');
}

function checkDeviation(std: number): void {
  if (!(std >= 0)) throw new RuntimeError(`normal expects std >= 0.0, but found std ${std}`);
}

/** normal_(0, 1) of a shape, times std, plus mean: each step rounded, as PyTorch takes them. */
function normalOf(mean: Tensor | number, std: Tensor | number, generator: Generator): Arr {
  const first = typeof mean === 'number' ? (std as Tensor) : mean;
  const { dtype } = first;
  if (!dtype.is_floating_point) refuseDtype('normal_kernel_cpu', dtype);
  if (typeof std === 'number') {
    checkDeviation(std);
    const noise: Draw = (count) => generator.normal(count, 0, std, precisionOf(dtype));
    return k.add(drawInRows(first.dims, noise, dtype), first.arr);
  }
  checkDeviations(std);
  const shape = typeof mean === 'number' ? [...std.dims] : broadcastShapes(mean.dims, std.dims);
  const noise = drawInRows(shape, (count) => generator.normal(count, 0, 1, precisionOf(dtype)), dtype);
  return k.add(k.mul(noise, std.arr), typeof mean === 'number' ? mean : mean.arr);
}

defineOp({
  schema: [
    `normal(Tensor mean, Tensor std, *, ${generatorOption}) -> Tensor`,
    `normal(Tensor mean, float std=1, *, ${generatorOption}) -> Tensor`,
    `normal(float mean, Tensor std, *, ${generatorOption}) -> Tensor`,
    `normal(float mean, float std, int[] size, ${options}, ${generatorOption}) -> Tensor`,
  ],
  doc: 'Normally distributed random numbers, with a mean and a standard deviation for each or for all.',
  group,
  variants: ['function'],
  compose: ({ mean, std, size, dtype, requires_grad, generator }) => {
    const own = generatorOf(generator);
    const plain = (value: unknown) => (typeof value === 'object' && 'arr' in value! ? value : Number(value));
    const [m, s] = [plain(mean) as Tensor | number, plain(std) as Tensor | number];
    if (typeof m === 'number' && typeof s === 'number') {
      const wanted = dtype ?? defaultDtype();
      const shape = checkSize(size, wanted);
      checkDeviation(s);
      if (!wanted.is_floating_point) refuseDtype('normal_kernel_cpu', wanted);
      const values = drawInRows(shape, (count) => own.normal(count, m, s, precisionOf(wanted)), wanted);
      return made(values, requires_grad);
    }
    const parameters = [m, s].filter((value): value is Tensor => typeof value !== 'number');
    const number = typeof s === 'number' ? 1 : typeof m === 'number' ? 2 : 3;
    return drawn(parameters, normalOf(m, s, own), `NormalBackward${number}`);
  },
});

defineOp({
  schema: 'poisson(Tensor self, Generator? generator=None) -> Tensor',
  doc: 'Numbers of the Poisson distribution, with the rate that each element says.',
  group,
  variants: ['function'],
  compose: ({ self, generator }) => {
    if (!self.dtype.is_floating_point) refuseDtype('poisson_cpu', self.dtype);
    const own = generatorOf(generator);
    const values = Float64Array.from(k.hostOf(self.arr, 'poisson()'), (rate) => {
      if (!(rate >= 0)) throw new RuntimeError('invalid Poisson rate, expected rate to be non-negative');
      return poisson(own, rate);
    });
    return drawn([self], Arr.from(values, self.dims, self.dtype), 'PoissonBackward0');
  },
});

defineOp({
  schema: 'binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor',
  doc: 'How many of count trials succeed, each with probability prob: numbers of the binomial distribution.',
  group,
  variants: ['function'],
  gradName: 'NotImplemented',
  forward: ({ count, prob, generator }) => {
    if (count.dtype !== prob.dtype)
      throw new RuntimeError(`Found dtype ${prob.dtype.scalarName} but expected ${count.dtype.scalarName}`);
    if (!count.dtype.is_floating_point) refuseDtype('binomial_cpu', count.dtype);
    const own = generatorOf(generator);
    const shape = broadcastShapes(count.shape, prob.shape);
    const [counts, probs] = [count, prob].map((each: Arr) => k.hostOf(k.expand(each, shape), 'binomial()'));
    const isDouble = count.dtype === float64;
    const values = Float64Array.from(counts!, (n, i) => binomial(own, n, probs![i]!, isDouble));
    return Arr.from(values, shape, count.dtype);
  },
  backward: () => {
    throw new RuntimeError('derivative for aten::binomial is not implemented');
  },
});
