// Functions of one element: exponentials, trigonometry, activations, comparisons, logic, where and clamp.
import { RuntimeError } from '../backend';
import { Arr } from '../tensor/arr';
import { bool, int64 } from '../tensor/dtype';
import { refuseBool } from './division';
import * as k from './kernels';
import { erf } from './specialFunctions';
import { defineOp, type Variant } from './table';
import { defineUnary, everywhere, type UnaryRule } from './unaryRule';

const special: Variant[] = ['function', 'method', 'inplace', 'special'];
const activation: Variant[] = ['function', 'method', 'inplace', 'functional'];

const math = 'Functions of one element';
const activations = 'Activations';

const thresholdBackward = defineOp({
  schema: 'relu_backward(Tensor self, Tensor result) -> Tensor',
  doc: 'The gradient through relu: that which came in, where the result is above nothing.',
  group: activations,
  variants: [],
  gradName: 'ThresholdBackwardBackward0',
  saves: ['result'],
  forward: ({ self, result }) => k.reluGrad(self, result),
  backward: ([g], { args: { result } }) => ({ self: thresholdBackward(g!, result), result: null }),
});

const rules: UnaryRule[] = [
  {
    name: 'neg',
    group: math,
    doc: 'The negative.',
    aliases: ['negative'],
    forward: (x) => {
      if (x.dtype.category === 0)
        throw new RuntimeError(
          'Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.',
        );
      return x.dtype.category === 1 ? k.sub(0, x) : k.unary('Neg', x);
    },
    grad: (g) => g.neg(),
    saves: [],
    label: '−',
    latex: (x) => `-${x}`,
    rule: () => '-1',
    slope: () => -1,
  },
  {
    name: 'abs',
    group: math,
    doc: 'The absolute value.',
    aliases: ['absolute'],
    forward: (x) => {
      if (x.dtype.category === 0) throw new RuntimeError('"abs_cpu" not implemented for \'Bool\'');
      return k.wrapped(k.unary('Abs', x));
    },
    grad: (g, x) => g.mul(x.sign()),
    label: '|x|',
    latex: (x) => `|${x}|`,
    rule: (x) => `\\operatorname{sign}(${x})`,
    slope: (x) => Math.sign(x),
  },
  {
    name: 'exp',
    group: math,
    doc: 'e to the power of each element.',
    kernel: 'Exp',
    grad: (g, _, y) => g.mul(y),
    saves: ['result'],
    latex: (x) => `e^{${x}}`,
    rule: (x) => `e^{${x}}`,
    slope: (_, y) => y,
  },
  {
    name: 'log',
    group: math,
    doc: 'The natural logarithm.',
    kernel: 'Log',
    grad: (g, x) => g.div(x),
    label: 'ln',
    latex: (x) => `\\ln ${x}`,
    rule: (x) => `\\frac{1}{${x}}`,
    slope: (x) => 1 / x,
  },
  {
    name: 'log1p',
    gradName: 'Log1PBackward0',
    variants: special,
    group: math,
    doc: 'The natural logarithm of 1 + x.',
    kernel: 'Log1p',
    grad: (g, x) => g.div(x.add(1)),
    latex: (x) => `\\ln(1 + ${x})`,
    rule: (x) => `\\frac{1}{1 + ${x}}`,
    slope: (x) => 1 / (1 + x),
  },
  {
    name: 'sqrt',
    group: math,
    doc: 'The square root.',
    kernel: 'Sqrt',
    grad: (g, _, y) => g.div(y.mul(2)),
    saves: ['result'],
    label: '√',
    latex: (x) => `\\sqrt{${x}}`,
    rule: (x) => `\\frac{1}{2\\sqrt{${x}}}`,
    slope: (_, y) => 1 / (2 * y),
  },
  {
    name: 'rsqrt',
    group: math,
    doc: 'The reciprocal of the square root.',
    forward: (x) => k.div(1, k.floatUnary('Sqrt', x)),
    grad: (g, _, y) => g.mul(y.pow(3)).mul(-0.5),
    saves: ['result'],
    latex: (x) => `\\frac{1}{\\sqrt{${x}}}`,
    rule: (x) => `-\\tfrac{1}{2} ${x}^{-3/2}`,
    slope: (_, y) => -0.5 * y ** 3,
  },
  {
    name: 'square',
    gradName: 'PowBackward0',
    group: math,
    doc: 'The square.',
    forward: (x) => (x.dtype.category === 0 ? k.cast(x, int64) : k.mul(x, x)),
    grad: (g, x) => g.mul(x.mul(2)),
    label: 'x²',
    latex: (x) => `${x}^2`,
    rule: (x) => `2 ${x}`,
    slope: (x) => 2 * x,
  },
  {
    name: 'reciprocal',
    group: math,
    doc: 'One divided by each element.',
    forward: (x) => k.div(1, x),
    grad: (g, _, y) => g.neg().mul(y).mul(y),
    saves: ['result'],
    label: '1/x',
    latex: (x) => `\\frac{1}{${x}}`,
    rule: (x) => `-\\frac{1}{${x}^2}`,
    slope: (x) => -1 / x ** 2,
  },
  {
    name: 'sin',
    group: math,
    doc: 'The sine.',
    kernel: 'Sin',
    grad: (g, x) => g.mul(x.cos()),
    latex: (x) => `\\sin ${x}`,
    rule: (x) => `\\cos ${x}`,
    slope: (x) => Math.cos(x),
  },
  {
    name: 'cos',
    group: math,
    doc: 'The cosine.',
    kernel: 'Cos',
    grad: (g, x) => g.mul(x.sin()).neg(),
    latex: (x) => `\\cos ${x}`,
    rule: (x) => `-\\sin ${x}`,
    slope: (x) => -Math.sin(x),
  },
  {
    name: 'tanh',
    group: activations,
    doc: 'The hyperbolic tangent.',
    kernel: 'Tanh',
    grad: (g, _, y) => g.mul(y.mul(y).rsub(1)),
    saves: ['result'],
    variants: activation,
    latex: (x) => `\\tanh ${x}`,
    rule: (x) => `1 - \\tanh^2 ${x}`,
    slope: (_, y) => 1 - y * y,
  },
  {
    name: 'sigmoid',
    group: activations,
    doc: 'The logistic function 1 / (1 + exp(-x)).',
    kernel: 'Sigmoid',
    aliases: ['special_expit'],
    variants: [...activation, 'special'],
    grad: (g, _, y) => g.mul(y.mul(y.rsub(1))),
    saves: ['result'],
    label: 'σ',
    latex: (x) => `\\sigma(${x})`,
    rule: (x) => `\\sigma(${x}) \\, (1 - \\sigma(${x}))`,
    slope: (_, y) => y * (1 - y),
  },
  {
    name: 'relu',
    group: activations,
    doc: 'The rectifier max(0, x).',
    forward: (x) => {
      if (x.dtype.category === 0) throw new RuntimeError('Boolean inputs not supported for relu');
      return k.relu(x);
    },
    grad: (g, _, y) => thresholdBackward(g, y),
    saves: ['result'],
    variants: activation,
    latex: (x) => `\\max(0, ${x})`,
    rule: (x) => `[${x} > 0]`,
    slope: (x) => (x > 0 ? 1 : 0),
  },
  {
    name: 'erf',
    variants: special,
    exact: erf,
    group: math,
    doc: 'The error function.',
    kernel: 'Erf',
    grad: (g, x) =>
      g.mul(
        x
          .mul(x)
          .neg()
          .exp()
          .mul(2 / Math.sqrt(Math.PI)),
      ),
    latex: (x) => `\\operatorname{erf} ${x}`,
    rule: (x) => `\\tfrac{2}{\\sqrt\\pi} e^{-${x}^2}`,
    slope: (x) => (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x),
  },
  {
    name: 'sign',
    group: math,
    doc: '-1, 0 or 1 by the sign.',
    forward: k.sign,
    grad: (g) => g.mul(0),
    saves: [],
    latex: (x) => `\\operatorname{sign} ${x}`,
    rule: () => '0',
    slope: () => 0,
  },
  {
    name: 'floor',
    group: math,
    doc: 'The largest whole number not above.',
    forward: (x) => {
      refuseBool('floor', x);
      return x.dtype.is_floating_point ? k.unary('Floor', x) : x;
    },
    grad: (g) => g.mul(0),
    saves: [],
    latex: (x) => `\\lfloor ${x} \\rfloor`,
    rule: () => '0',
    slope: () => 0,
  },
  {
    name: 'ceil',
    group: math,
    doc: 'The smallest whole number not below.',
    forward: (x) => {
      refuseBool('ceil', x);
      return x.dtype.is_floating_point ? k.unary('Ceil', x) : x;
    },
    grad: (g) => g.mul(0),
    saves: [],
    latex: (x) => `\\lceil ${x} \\rceil`,
    rule: () => '0',
    slope: () => 0,
  },
];

for (const rule of rules) defineUnary(rule);

const comparisons = 'Comparison and logic';
for (const [name, kernel, sign, alias] of [
  ['eq', 'Equal', '=', undefined],
  ['ne', 'NotEqual', '≠', 'not_equal'],
  ['gt', 'Greater', '>', 'greater'],
  ['ge', 'GreaterEqual', '≥', 'greater_equal'],
  ['lt', 'Less', '<', 'less'],
  ['le', 'LessEqual', '≤', 'less_equal'],
] as const) {
  defineOp({
    schema: `${name}(Tensor self, Tensor|Scalar other) -> Tensor`,
    doc: `Compares element by element: self ${sign} other.`,
    group: comparisons,
    variants: everywhere,
    label: sign,
    aliases: alias ? [alias] : [],
    forward: (a) => k.compare(kernel, a.self, a.other),
  });
}

for (const [name, kernel] of [
  ['logical_and', 'LogicalAnd'],
  ['logical_or', 'LogicalOr'],
  ['logical_xor', 'NotEqual'],
] as const) {
  defineOp({
    schema: `${name}(Tensor self, Tensor other) -> Tensor`,
    doc: `${name.replace('_', ' ')}, element by element.`,
    group: comparisons,
    variants: everywhere,
    forward: (a) => {
      const x = k.cast(a.self, bool);
      const y = k.cast(a.other, bool);
      return kernel === 'NotEqual' ? k.compare(kernel, x, y) : k.binary(kernel, x, y, bool);
    },
  });
}

defineOp({
  schema: 'logical_not(Tensor self) -> Tensor',
  doc: 'True where the element is zero.',
  group: comparisons,
  variants: everywhere,
  forward: (a) => k.unary('LogicalNot', k.cast(a.self, bool)),
});

const infinite = (x: Arr, value: number) =>
  x.dtype.is_floating_point ? k.compare('Equal', x, value) : Arr.filled(0, x.shape, bool);
for (const [name, doc, test] of [
  [
    'isnan',
    'True where the element is not a number.',
    (x: Arr) => (x.dtype.is_floating_point ? k.compare('NotEqual', x, x) : Arr.filled(0, x.shape, bool)),
  ],
  [
    'isinf',
    'True where the element is infinite.',
    (x: Arr) =>
      x.dtype.is_floating_point
        ? infinite(k.unary('Abs', x), Number.POSITIVE_INFINITY)
        : Arr.filled(0, x.shape, bool),
  ],
  [
    'isposinf',
    'True where the element is positive infinity.',
    (x: Arr) => infinite(x, Number.POSITIVE_INFINITY),
  ],
  [
    'isneginf',
    'True where the element is negative infinity.',
    (x: Arr) => infinite(x, Number.NEGATIVE_INFINITY),
  ],
  [
    'isfinite',
    'True where the element is a finite number.',
    (x: Arr) =>
      x.dtype.is_floating_point
        ? k.compare('Less', k.unary('Abs', x), Number.POSITIVE_INFINITY)
        : Arr.filled(1, x.shape, bool),
  ],
  [
    'isreal',
    'True where the element has no imaginary part: everywhere.',
    (x: Arr) => Arr.filled(1, x.shape, bool),
  ],
] as const) {
  defineOp({
    schema: `${name}(Tensor self) -> Tensor`,
    doc,
    group: comparisons,
    forward: (a) => test(a.self),
  });
}
