// Functions of one element: exponentials, trigonometry, activations, comparisons, logic, where and clamp.
import { Arr } from '../tensor/arr';
import { bool, float32 } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import * as k from './kernels';
import { reduceTo } from './reduceTo';
import { defineOp, type Variant } from './table';

const everywhere: Variant[] = ['function', 'method', 'inplace'];
const activation: Variant[] = ['function', 'method', 'inplace', 'functional'];

interface UnaryRule {
  name: string;
  doc: string;
  kernel?: string;
  forward?: (x: Arr) => Arr;
  /** The gradient from the incoming one, the input and the result. */
  grad?: (g: Tensor, x: Tensor, y: Tensor) => Tensor;
  saves?: string[];
  label?: string;
  /** KaTeX of the function and of its derivative, of the input x and the output y. */
  latex: (x: string) => string;
  rule?: (x: string, y: string) => string;
  slope?: (x: number, y: number) => number;
  variants?: Variant[];
  group: string;
}

const math = 'Functions of one element';
const activations = 'Activations';

const rules: UnaryRule[] = [
  {
    name: 'neg',
    group: math,
    doc: 'The negative.',
    forward: (x) => (x.dtype.category === 1 ? k.sub(0, x) : k.unary('Neg', x)),
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
    forward: (x) => k.unary('Abs', x),
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
    group: math,
    doc: 'The square.',
    forward: (x) => k.mul(x, x),
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
    grad: (g, _, y) => g.mul(y.mul(y.rsub(1))),
    saves: ['result'],
    label: 'σ',
    variants: activation,
    latex: (x) => `\\sigma(${x})`,
    rule: (x) => `\\sigma(${x}) \\, (1 - \\sigma(${x}))`,
    slope: (_, y) => y * (1 - y),
  },
  {
    name: 'relu',
    group: activations,
    doc: 'The rectifier max(0, x).',
    forward: (x) => k.maximum(x, 0),
    grad: (g, _, y) => g.where(y.gt(0), 0),
    saves: ['result'],
    variants: activation,
    latex: (x) => `\\max(0, ${x})`,
    rule: (x) => `[${x} > 0]`,
    slope: (x) => (x > 0 ? 1 : 0),
  },
  {
    name: 'erf',
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
    forward: (x) =>
      k.sub(k.cast(k.compare('Greater', x, 0), x.dtype), k.cast(k.compare('Less', x, 0), x.dtype)),
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
    forward: (x) => k.unary('Floor', x),
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
    forward: (x) => k.unary('Ceil', x),
    grad: (g) => g.mul(0),
    saves: [],
    latex: (x) => `\\lceil ${x} \\rceil`,
    rule: () => '0',
    slope: () => 0,
  },
  {
    name: 'round',
    group: math,
    doc: 'The nearest whole number, halves to even.',
    forward: (x) => k.unary('Round', x),
    grad: (g) => g.mul(0),
    saves: [],
    latex: (x) => `\\operatorname{round} ${x}`,
    rule: () => '0',
    slope: () => 0,
  },
];

for (const rule of rules) {
  const { grad, slope, rule: derivative } = rule;
  defineOp({
    schema: `${rule.name}(Tensor self) -> Tensor`,
    doc: rule.doc,
    group: rule.group,
    variants: rule.variants ?? everywhere,
    label: rule.label ?? rule.name,
    saves: rule.saves ?? ['self'],
    forward: (a) => (rule.forward ? rule.forward(a.self) : k.floatUnary(rule.kernel!, a.self)),
    backward: grad && (([g], { args, result }) => ({ self: grad(g!, args.self, result) })),
    latex: {
      forward: (n) => `${n.result} = ${rule.latex(n.self!)}`,
      rules: derivative && { self: (n) => derivative(n.self!, n.result!) },
      numeric: slope && { self: (v) => slope(v.self!, v.result!) },
    },
  });
}

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
  aliases: ['bitwise_not'],
  forward: (a) => k.unary('LogicalNot', k.cast(a.self, bool)),
});
defineOp({
  schema: 'isnan(Tensor self) -> Tensor',
  doc: 'True where the element is not a number.',
  group: comparisons,
  forward: (a) =>
    a.self.dtype.is_floating_point
      ? k.compare('NotEqual', a.self, a.self)
      : Arr.filled(0, a.self.shape, bool),
});
defineOp({
  schema: 'isinf(Tensor self) -> Tensor',
  doc: 'True where the element is infinite.',
  group: comparisons,
  forward: (a) =>
    k.compare('Equal', k.unary('Abs', k.cast(a.self, k.floating(a.self.dtype))), Number.POSITIVE_INFINITY),
});
defineOp({
  schema: 'isfinite(Tensor self) -> Tensor',
  doc: 'True where the element is a finite number.',
  group: comparisons,
  forward: (a) =>
    k.compare('Less', k.unary('Abs', k.cast(a.self, k.floating(a.self.dtype))), Number.POSITIVE_INFINITY),
});

defineOp({
  schema: ['where(Tensor condition, Tensor|Scalar self, Tensor|Scalar other) -> Tensor'],
  doc: 'Takes from self where the condition is true, else from other.',
  group: comparisons,
  variants: ['function'],
  saves: ['condition'],
  forward: (a) => k.where(a.condition, a.self, a.other),
  backward: ([g], { args }) => {
    const zero = g!.mul(0);
    const part = (operand: unknown, yes: Tensor, no: Tensor) =>
      operand instanceof Tensor ? reduceTo(yes.where(args.condition, no), operand.dims) : null;
    return { condition: null, self: part(args.self, g!, zero), other: part(args.other, zero, g!) };
  },
});

defineOp({
  schema: 'clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor',
  doc: 'Holds every element between min and max.',
  group: math,
  variants: everywhere,
  aliases: ['clip'],
  gradName: 'ClampBackward1',
  saves: ['self'],
  forward: ({ self, min, max }) => {
    let out: Arr = self;
    if (min !== null) out = k.maximum(out, min);
    if (max !== null) out = k.minimum(out, max);
    return out;
  },
  backward: ([g], { args: { self, min, max } }) => {
    let inside = g!;
    if (min !== null) inside = inside.mul(self.ge(min).to(float32));
    if (max !== null) inside = inside.mul(self.le(max).to(float32));
    return { self: inside };
  },
});

defineOp({
  schema: 'masked_fill(Tensor self, Tensor mask, Tensor|Scalar value) -> Tensor',
  doc: 'Puts value where the mask is true.',
  group: comparisons,
  variants: ['function', 'method', 'inplace'],
  saves: ['mask'],
  forward: (a) => k.where(a.mask, k.toArr(a.value, a.self.dtype), a.self),
  backward: ([g], { args: { self, mask, value } }) => ({
    self: reduceTo(g!.masked_fill(mask, 0), self.dims),
    mask: null,
    value: value instanceof Tensor ? reduceTo(g!.masked_fill(mask.logical_not(), 0), value.dims) : null,
  }),
});
