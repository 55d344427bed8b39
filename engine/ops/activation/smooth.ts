// Smooth activations: exponential, logistic and Gaussian ones, and the gated linear unit.
import { RuntimeError } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { wrapDim } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import * as k from '../kernels';
import { needFloats } from '../refusals';
import { defineOp, type Variant } from '../table';
import { type Args, defineActivation, numbered, pieces } from './define';

const num = (value: unknown) => Number(value);
const neg = (x: Arr) => k.unary('Neg', x);
const abs = (x: Arr) => k.unary('Abs', x);
const sigmoid = (x: Arr) => k.floatUnary('Sigmoid', x);
const tanh = (x: Arr) => k.floatUnary('Tanh', x);
/** log(1 + exp(x)) without overflow. */
const softplus = (x: Arr) => k.add(k.maximum(x, 0), k.floatUnary('Log1p', k.exp(neg(abs(x)))));

interface EluFactors {
  /** Multiplies the negative side's exp(x · input) - 1. */
  negative(a: Args): number;
  positive: number;
  input(a: Args): number;
}

function defineElu(
  name: string,
  args: string,
  doc: string,
  latex: string,
  { negative, positive, input }: EluFactors,
  rest: { gradName: (a: Args) => string; variants: Variant[]; check?: (a: Args) => void },
): void {
  defineActivation({
    name,
    args,
    doc,
    ofFloats: 'elu_cpu',
    ...rest,
    forward: (x, a) => {
      rest.check?.(a);
      const low = k.mul(k.sub(k.exp(k.mul(k.minimum(x, 0), input(a))), 1), negative(a) * positive);
      return k.where(k.compare('Greater', x, 0), positive === 1 ? x : k.mul(x, positive), low);
    },
    grad: (g, x, _, a) => {
      const low = x
        .clamp(null, 0)
        .mul(input(a))
        .exp()
        .mul(negative(a) * positive * input(a));
      return g.mul(positive === 1 ? low.masked_fill(x.gt(0), 1) : low.masked_fill(x.gt(0), positive));
    },
    latex: (x) => `\\operatorname{${latex}}(${x})`,
    rule: (x, _, a) =>
      pieces(
        [String(positive), `${x} > 0`],
        [`${negative(a) * positive * input(a)} \\, e^{${x}}`, '\\text{else}'],
      ),
    slope: (x, _, a) => (x > 0 ? positive : negative(a) * positive * input(a) * Math.exp(x * input(a))),
  });
}

defineElu(
  'elu',
  'float alpha=1.0, bool inplace=False',
  'The exponential linear unit: x above zero, alpha (exp(x) - 1) below.',
  'elu',
  { negative: (a) => num(a.alpha), positive: 1, input: () => 1 },
  { gradName: numbered('Elu'), variants: ['functional'] },
);
defineElu(
  'celu',
  'float alpha=1.0, bool inplace=False',
  'The exponential linear unit with a slope that is smooth for every alpha.',
  'celu',
  { negative: (a) => num(a.alpha), positive: 1, input: (a) => 1 / num(a.alpha) },
  {
    gradName: numbered('Celu'),
    variants: ['function', 'functional'],
    check: (a) => {
      if (num(a.alpha) === 0) throw new RuntimeError('ZeroDivisionError: alpha cannot be 0 for CELU');
    },
  },
);
defineElu(
  'selu',
  'bool inplace=False',
  'The scaled exponential linear unit, which keeps mean 0 and variance 1.',
  'selu',
  { negative: () => 1.6732632423543772, positive: 1.0507009873554805, input: () => 1 },
  { gradName: numbered('Elu'), variants: ['function', 'functional'] },
);

defineActivation({
  name: 'silu',
  args: 'bool inplace=False',
  doc: 'x times its sigmoid, also called swish.',
  ofFloats: 'silu_cpu',
  forward: (x) => k.mul(x, sigmoid(x)),
  grad: (g, x) => {
    const s = x.sigmoid();
    return g.mul(s.mul(x.mul(s.rsub(1)).add(1)));
  },
  latex: (x) => `${x} \\, \\sigma(${x})`,
  rule: (x) => `\\sigma(${x}) \\, (1 + ${x} (1 - \\sigma(${x})))`,
  slope: (x) => {
    const s = 1 / (1 + Math.exp(-x));
    return s * (1 + x * (1 - s));
  },
});
defineActivation({
  name: 'mish',
  args: 'bool inplace=False',
  doc: 'x times the hyperbolic tangent of its softplus.',
  ofFloats: 'mish_cpu',
  forward: (x) => k.mul(x, tanh(softplus(x))),
  grad: (g, x) => {
    const t = x.clamp(0, null).add(x.abs().neg().exp().log1p()).tanh();
    return g.mul(t.add(x.mul(x.sigmoid()).mul(t.mul(t).rsub(1))));
  },
  latex: (x) => `${x} \\tanh(\\ln(1 + e^{${x}}))`,
  rule: (x, y) => `\\tfrac{${y}}{${x}} + ${x} \\, \\sigma(${x}) (1 - (\\tfrac{${y}}{${x}})^2)`,
  slope: (x) => {
    const t = Math.tanh(Math.log1p(Math.exp(-Math.abs(x))) + Math.max(x, 0));
    return t + (x * (1 - t * t)) / (1 + Math.exp(-x));
  },
});

const rootTwoOverPi = Math.sqrt(2 / Math.PI);
const cubic = 0.044715;

function checkApproximate(how: string): void {
  if (how !== 'none' && how !== 'tanh') {
    throw new RuntimeError('approximate argument must be either none or tanh.');
  }
}

defineActivation({
  name: 'gelu',
  args: "*, str approximate='none'",
  doc: 'The Gaussian error linear unit: x times the probability that a normal number is below it.',
  ofFloats: 'GeluKernelImpl',
  forward: (x, { approximate }) => {
    checkApproximate(approximate);
    const half = k.mul(x, 0.5);
    if (approximate === 'none') return k.mul(half, k.add(k.floatUnary('Erf', k.mul(x, Math.SQRT1_2)), 1));
    const inner = k.mul(k.add(x, k.mul(k.mul(k.mul(x, x), x), cubic)), rootTwoOverPi);
    return k.mul(half, k.add(tanh(inner), 1));
  },
  grad: (g, x, _, { approximate }) => {
    if (approximate === 'none') {
      const below = x.mul(Math.SQRT1_2).erf().add(1).mul(0.5);
      const density = x
        .mul(x)
        .mul(-0.5)
        .exp()
        .mul(1 / Math.sqrt(2 * Math.PI));
      return g.mul(below.add(x.mul(density)));
    }
    const square = x.mul(x);
    const t = x.add(square.mul(x).mul(cubic)).mul(rootTwoOverPi).tanh();
    const inner = square
      .mul(3 * cubic)
      .add(1)
      .mul(rootTwoOverPi);
    return g.mul(
      t
        .add(1)
        .mul(0.5)
        .add(x.mul(0.5).mul(t.mul(t).rsub(1)).mul(inner)),
    );
  },
  latex: (x, { approximate }) =>
    approximate === 'tanh'
      ? `\\tfrac{1}{2} ${x} (1 + \\tanh(\\sqrt{2/\\pi} (${x} + 0.044715 ${x}^3)))`
      : `${x} \\, \\Phi(${x})`,
  rule: (x) => `\\Phi(${x}) + ${x} \\, \\varphi(${x})`,
});

defineActivation({
  name: 'softplus',
  args: 'float beta=1, float threshold=20',
  doc: 'A smooth rectifier: log(1 + exp(beta x)) / beta.',
  ofFloats: 'softplus_cpu',
  forward: (x, a) => {
    const scaled = k.mul(x, num(a.beta));
    const soft = k.div(softplus(scaled), num(a.beta));
    return k.where(k.compare('Greater', scaled, num(a.threshold)), x, soft);
  },
  grad: (g, x, _, a) => {
    const scaled = x.mul(num(a.beta));
    return g.where(scaled.gt(num(a.threshold)), g.mul(scaled.sigmoid()));
  },
  latex: (x, a) => `\\tfrac{1}{${a.beta}} \\ln(1 + e^{${a.beta} ${x}})`,
  rule: (x, _, a) => `\\sigma(${a.beta} ${x})`,
  slope: (x, _, a) => (x * num(a.beta) > num(a.threshold) ? 1 : 1 / (1 + Math.exp(-x * num(a.beta)))),
});
defineActivation({
  name: 'logsigmoid',
  doc: 'The logarithm of the sigmoid, safe for large numbers.',
  ofFloats: 'log_sigmoid_cpu',
  gradName: 'LogSigmoidBackward0',
  forward: (x) => neg(softplus(neg(x))),
  grad: (g, x) => g.mul(x.neg().sigmoid()),
  latex: (x) => `\\ln \\sigma(${x})`,
  rule: (x) => `1 - \\sigma(${x})`,
  slope: (x) => 1 / (1 + Math.exp(x)),
});

for (const [name, doc, compose] of [
  ['softsign', 'x / (1 + |x|).', (x: Tensor) => x.div(x.abs().add(1))],
  ['tanhshrink', 'x minus its hyperbolic tangent.', (x: Tensor) => x.sub(x.tanh())],
] as const) {
  defineOp({
    schema: `${name}(Tensor self) -> Tensor`,
    doc,
    group: 'Activations',
    variants: ['functional'],
    compose: ({ self }) => compose(self),
  });
}

defineOp({
  schema: 'glu(Tensor self, int dim=-1) -> Tensor',
  doc: 'The gated linear unit: the first half along a dimension times the sigmoid of the second.',
  group: 'Activations',
  variants: ['functional'],
  saves: ['self'],
  forward: ({ self, dim }) => {
    const rank = self.shape.length;
    if (rank === 0) throw new RuntimeError('glu does not support scalars because halving size must be even');
    const axis = wrapDim(dim, rank);
    const n = self.shape[axis];
    if (n % 2 !== 0)
      throw new RuntimeError(`Halving dimension must be even, but dimension ${axis} is size ${n}`);
    needFloats('glu_cpu', self);
    const half = (from: number) =>
      k.slice(
        self,
        self.shape.map((_: number, i: number) => (i === axis ? from : 0)),
        self.shape.map((m: number, i: number) => (i === axis ? n / 2 : m)),
      );
    return k.mul(half(0), sigmoid(half(n / 2)));
  },
  backward: ([g], { args: { self, dim } }) => {
    const n = self.dims[wrapDim(dim, self.ndim)]! / 2;
    const a = self.narrow(dim, 0, n);
    const s = self.narrow(dim, n, n).sigmoid();
    const first = g!.mul(s);
    return { self: call('cat', [first, first.mul(a).mul(s.rsub(1))], dim) };
  },
  latex: { forward: (n) => `${n.result} = ${n.self}_1 \\cdot \\sigma(${n.self}_2)` },
});

defineOp({
  schema: 'softmin(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor',
  doc: 'Softmax of the negative: the smallest score gets the largest share.',
  group: 'Activations',
  variants: ['functional'],
  compose: ({ self, dim, dtype }) => call('softmax', self.neg(), dim, { dtype }),
});
