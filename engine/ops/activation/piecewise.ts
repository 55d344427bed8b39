// Activations that are straight lines in pieces: the rectifiers' relatives, the hard ones, the shrinking
// ones, and those whose slope is learnt or drawn at random.
import { RuntimeError } from '../../backend';
import { defaultGenerator } from '../../random';
import { Arr } from '../../tensor/arr';
import { float32, uint8 } from '../../tensor/dtype';
import type { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { reduceTo } from '../reduceTo';
import { notImplemented } from '../refusals';
import { defineOp } from '../table';
import { type Args, defineActivation, numbered, pieces } from './define';

const positive = (x: Arr) => k.compare('Greater', x, 0);
const num = (value: unknown) => Number(value);

/** Where x lies between two borders, without them. */
const between = (x: Tensor, low: number, high: number) => x.gt(low).logical_and(x.lt(high));

defineActivation({
  name: 'leaky_relu',
  args: 'float negative_slope=0.01, bool inplace=False',
  doc: 'The rectifier that lets a little of the negative side through.',
  ofFloats: 'leaky_relu_cpu',
  gradName: numbered('LeakyRelu'),
  forward: (x, a) => k.where(positive(x), x, k.mul(x, num(a.negative_slope))),
  grad: (g, x, _, a) => g.where(x.gt(0), g.mul(num(a.negative_slope))),
  latex: (x, a) => `\\max(${a.negative_slope} \\, ${x}, ${x})`,
  rule: (x, _, a) => pieces(['1', `${x} > 0`], [String(a.negative_slope), '\\text{else}']),
  slope: (x, _, a) => (x > 0 ? 1 : num(a.negative_slope)),
});

function defineHardtanh(
  name: string,
  args: string,
  doc: string,
  low: (a: Args) => number,
  high: (a: Args) => number,
) {
  defineActivation({
    name,
    args,
    doc,
    gradName: 'HardtanhBackward0',
    forward: (x, a) => {
      if (x.dtype.category === 0) throw new RuntimeError('Bool inputs not supported for hardtanh');
      if (x.dtype === uint8 && (low(a) < 0 || high(a) < 0))
        throw new RuntimeError('cannot do hardtanh on an unsigned type with negative limits');
      return k.minimum(k.maximum(x, low(a)), high(a));
    },
    grad: (g, x, _, a) => g.where(between(x, low(a), high(a)), 0),
    latex: (x, a) => `\\min(\\max(${x}, ${low(a)}), ${high(a)})`,
    rule: (x, _, a) => `[${low(a)} < ${x} < ${high(a)}]`,
    slope: (x, _, a) => (x > low(a) && x < high(a) ? 1 : 0),
  });
}
defineHardtanh(
  'hardtanh',
  'float min_val=-1.0, float max_val=1.0, bool inplace=False',
  'Holds every element between min_val and max_val.',
  (a) => num(a.min_val),
  (a) => num(a.max_val),
);
defineHardtanh(
  'relu6',
  'bool inplace=False',
  'The rectifier capped at 6.',
  () => 0,
  () => 6,
);

const clipped = (x: Arr) => k.minimum(k.maximum(k.add(x, 3), 0), 6);

defineActivation({
  name: 'hardsigmoid',
  args: 'bool inplace=False',
  doc: 'The sigmoid in three straight pieces.',
  ofFloats: 'hardsigmoid_cpu',
  forward: (x) => k.div(clipped(x), 6),
  grad: (g, x) => g.mul(1 / 6).where(between(x, -3, 3), 0),
  latex: (x) => `\\tfrac{1}{6} \\min(\\max(${x} + 3, 0), 6)`,
  rule: (x) => `\\tfrac{1}{6} [-3 < ${x} < 3]`,
  slope: (x) => (x > -3 && x < 3 ? 1 / 6 : 0),
});
defineActivation({
  name: 'hardswish',
  args: 'bool inplace=False',
  doc: 'x times its hard sigmoid.',
  ofFloats: 'hardswish_cpu',
  forward: (x) => k.div(k.mul(x, clipped(x)), 6),
  grad: (g, x) => g.mul(x.div(3).add(0.5)).where(x.le(3), g).where(x.ge(-3), 0),
  latex: (x) => `\\tfrac{${x}}{6} \\min(\\max(${x} + 3, 0), 6)`,
  rule: (x) =>
    pieces(['0', `${x} < -3`], [`\\tfrac{${x}}{3} + \\tfrac{1}{2}`, `${x} \\le 3`], ['1', '\\text{else}']),
  slope: (x) => (x < -3 ? 0 : x <= 3 ? x / 3 + 0.5 : 1),
});

defineActivation({
  name: 'hardshrink',
  args: 'float lambd=0.5',
  doc: 'Zero near zero, else the element itself.',
  ofFloats: 'hardshrink_cpu',
  variants: ['function', 'method', 'functional'],
  forward: (x, a) => k.where(k.compare('LessEqual', k.unary('Abs', x), num(a.lambd)), 0, x),
  grad: (g, x, _, a) => g.where(x.abs().gt(num(a.lambd)), 0),
  latex: (x, a) => `${x} \\, [|${x}| > ${a.lambd}]`,
  rule: (x, _, a) => `[|${x}| > ${a.lambd}]`,
  slope: (x, _, a) => (Math.abs(x) > num(a.lambd) ? 1 : 0),
});
defineActivation({
  name: 'softshrink',
  args: 'float lambd=0.5',
  doc: 'Moves every element towards zero by lambd, and not past it.',
  ofFloats: 'softshrink_cpu',
  forward: (x, a) => {
    const by = num(a.lambd);
    if (by < 0) throw new RuntimeError(`lambda must be greater or equal to 0, but found to be ${by}.`);
    return k.add(k.maximum(k.sub(x, by), 0), k.minimum(k.add(x, by), 0));
  },
  grad: (g, x, _, a) => g.where(x.abs().gt(num(a.lambd)), 0),
  latex: (x, a) => `\\operatorname{sign}(${x}) \\max(|${x}| - ${a.lambd}, 0)`,
  rule: (x, _, a) => `[|${x}| > ${a.lambd}]`,
  slope: (x, _, a) => (Math.abs(x) > num(a.lambd) ? 1 : 0),
});
defineActivation({
  name: 'threshold',
  args: 'float threshold, float value, bool inplace=False',
  doc: 'The element where it is above the threshold, else the given value.',
  variants: ['function', 'functional'],
  gradName: numbered('Threshold'),
  forward: (x, a) => {
    if (x.dtype.category === 0) throw notImplemented('threshold_cpu', x);
    return k.where(k.compare('Greater', x, num(a.threshold)), x, k.toArr(num(a.value), x.dtype));
  },
  grad: (g, x, _, a) => g.where(x.gt(num(a.threshold)), 0),
  latex: (x, a) => pieces([x, `${x} > ${a.threshold}`], [String(a.value), '\\text{else}']),
  rule: (x, _, a) => `[${x} > ${a.threshold}]`,
  slope: (x, _, a) => (x > num(a.threshold) ? 1 : 0),
});

/** The slopes seen along the channels of the input. */
function weightShape(shape: readonly number[], weight: readonly number[]): number[] {
  if (weight.length > 1) {
    throw new RuntimeError(
      `prelu: Expected \`weight\` to be a scalar or 1D tensor, but got ndim = ${weight.length}`,
    );
  }
  const count = weight[0] ?? 1;
  if (count === 1) return shape.map(() => 1);
  if (shape.length === 0) throw new RuntimeError('Not allow zero-dim input tensor.');
  const channels = shape.length > 1 ? shape[1]! : 1;
  if (channels !== count) {
    throw new RuntimeError(
      `Mismatch of parameter numbers and input channel size. Found parameter numbers = ${count} and channel size = ${channels}.`,
    );
  }
  return shape.map((_, i) => (i === 1 ? count : 1));
}

defineOp({
  schema: 'prelu(Tensor self, Tensor weight) -> Tensor',
  doc: 'The rectifier whose negative slope is learnt, one for all or one a channel.',
  group: 'Activations',
  variants: ['function', 'method', 'functional'],
  gradName: 'PreluBackward0',
  saves: ['self', 'weight'],
  forward: ({ self, weight }) => {
    const shape = weightShape(self.shape, weight.shape);
    if (self.dtype !== weight.dtype)
      throw new RuntimeError(`Found dtype ${weight.dtype.scalarName} but expected ${self.dtype.scalarName}`);
    return k.where(positive(self), self, k.mul(self, weight.as(shape)));
  },
  backward: ([g], { args: { self, weight } }) => {
    const slopes = weight.reshape(weightShape(self.dims, weight.dims));
    const steep = self.gt(0);
    return {
      self: g!.where(steep, g!.mul(slopes)),
      weight: reduceTo(g!.mul(self).masked_fill(steep, 0), slopes.dims).reshape([...weight.dims]),
    };
  },
  latex: {
    forward: (n) =>
      `${n.result} = ${pieces([n.self!, `${n.self} > 0`], [`${n.weight} ${n.self}`, '\\text{else}'])}`,
    rules: {
      self: (n) => pieces(['1', `${n.self} > 0`], [n.weight!, '\\text{else}']),
      weight: (n) => `\\min(${n.self}, 0)`,
    },
    numeric: {
      self: (v) => (v.self! > 0 ? 1 : v.weight!),
      weight: (v) => Math.min(v.self!, 0),
    },
  },
});

/** A slope for every element, 1 on the positive side; PyTorch draws for the others alone. */
function drawSlopes(x: Arr, lower: number, upper: number): Arr {
  const values = x.storage.readNow();
  const [low, high] = [Math.fround(lower), Math.fround(upper)];
  const slopes = Float32Array.from({ length: x.size }, (_, i) =>
    values && !(values[i]! <= 0) ? 1 : defaultGenerator.uniform53() * (high - low) + low,
  );
  return Arr.fromHost(slopes, x.shape, float32);
}

const rreluWithNoise = defineOp({
  schema: 'rrelu_with_noise(Tensor self, float lower, float upper, bool training, bool in_place) -> Tensor[]',
  doc: 'The rectifier with random negative slopes, and the slopes that it took.',
  group: 'Activations',
  variants: [],
  label: 'rrelu',
  gradName: ({ in_place }) => `RreluWithNoiseBackward${in_place ? 1 : 0}`,
  saves: ['self', 'result1'],
  forward: ({ self, lower, upper, training }) => {
    const slope = training ? drawSlopes(self, lower, upper) : (lower + upper) / 2;
    const out = k.where(positive(self), self, k.mul(self, slope));
    return [out, slope instanceof Arr ? slope : k.toArr(slope, float32)];
  },
  backward: ([g], { args: { self }, results }) => ({
    self: g!.where(self.gt(0), g!.mul(results[1]!.detach())),
  }),
});

defineOp({
  schema:
    'rrelu(Tensor self, float lower=0.125, float upper=0.3333333333333333, bool training=False, bool inplace=False) -> Tensor',
  doc: 'The rectifier whose negative slope is drawn at random between lower and upper in training.',
  group: 'Activations',
  variants: ['function', 'functional'],
  ofFloats: ({ training }) => (training ? 'rrelu_with_noise_out_cpu' : 'leaky_relu_cpu'),
  compose: ({ self, lower, upper, training, inplace }) => {
    if (num(lower) > num(upper))
      throw new RuntimeError('Lower bound should be less than or equal to the upper bound');
    return rreluWithNoise(self, num(lower), num(upper), training, inplace)[0];
  },
});
