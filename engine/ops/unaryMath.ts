// More functions of one element: exponentials and logarithms to other bases, trigonometry, rounding.
import { RuntimeError } from '../backend';
import { Arr } from '../tensor/arr';
import { refuseBool, trunc } from './division';
import * as k from './kernels';
import { defineOp } from './table';
import { defineUnary, everywhere, type UnaryRule } from './unaryRule';

const group = 'Functions of one element';
const special = [...everywhere, 'special'] as const;

/** Functions whose kernel TF.js has. Their derivative in tensors, in KaTeX, and of a number. */
const withKernel: Omit<UnaryRule, 'group' | 'latex'>[] = [
  {
    name: 'expm1',
    doc: 'exp(x) - 1, without losing small numbers.',
    kernel: 'Expm1',
    exact: Math.expm1,
    variants: [...special],
    grad: (g, _, y) => g.mul(y.add(1)),
    saves: ['result'],
    rule: (x) => `e^{${x}}`,
    slope: (_, y) => y + 1,
  },
  {
    name: 'exp2',
    doc: '2 to the power of each element.',
    forward: (x) => k.binary('Pow', 2, x, k.floating(x.dtype)),
    exact: (x) => 2 ** x,
    variants: [...special],
    grad: (g, _, y) => g.mul(y.mul(Math.LN2)),
    saves: ['result'],
    rule: (x) => `2^{${x}} \\ln 2`,
    slope: (_, y) => y * Math.LN2,
  },
  {
    name: 'log2',
    doc: 'The logarithm to base 2.',
    forward: (x) => k.mul(k.log(x), Math.LOG2E),
    exact: Math.log2,
    grad: (g, x) => g.div(x.mul(Math.LN2)),
    rule: (x) => `\\frac{1}{${x} \\ln 2}`,
    slope: (x) => 1 / (x * Math.LN2),
  },
  {
    name: 'log10',
    doc: 'The logarithm to base 10.',
    forward: (x) => k.mul(k.log(x), Math.LOG10E),
    exact: Math.log10,
    grad: (g, x) => g.div(x.mul(Math.LN10)),
    rule: (x) => `\\frac{1}{${x} \\ln 10}`,
    slope: (x) => 1 / (x * Math.LN10),
  },
  {
    name: 'tan',
    doc: 'The tangent.',
    kernel: 'Tan',
    exact: Math.tan,
    grad: (g, _, y) => g.mul(y.mul(y).add(1)),
    saves: ['result'],
    rule: (x) => `1 + \\tan^2 ${x}`,
    slope: (_, y) => 1 + y * y,
  },
  {
    name: 'asin',
    doc: 'The arc sine.',
    aliases: ['arcsin'],
    kernel: 'Asin',
    exact: Math.asin,
    grad: (g, x) => g.mul(x.mul(x).rsub(1).rsqrt()),
    rule: (x) => `\\frac{1}{\\sqrt{1 - ${x}^2}}`,
    slope: (x) => 1 / Math.sqrt(1 - x * x),
  },
  {
    name: 'acos',
    doc: 'The arc cosine.',
    aliases: ['arccos'],
    kernel: 'Acos',
    exact: Math.acos,
    grad: (g, x) => g.mul(x.mul(x).rsub(1).rsqrt()).neg(),
    rule: (x) => `-\\frac{1}{\\sqrt{1 - ${x}^2}}`,
    slope: (x) => -1 / Math.sqrt(1 - x * x),
  },
  {
    name: 'atan',
    doc: 'The arc tangent.',
    aliases: ['arctan'],
    kernel: 'Atan',
    exact: Math.atan,
    grad: (g, x) => g.div(x.mul(x).add(1)),
    rule: (x) => `\\frac{1}{1 + ${x}^2}`,
    slope: (x) => 1 / (1 + x * x),
  },
  {
    name: 'sinh',
    doc: 'The hyperbolic sine.',
    kernel: 'Sinh',
    exact: Math.sinh,
    grad: (g, x) => g.mul(x.cosh()),
    rule: (x) => `\\cosh ${x}`,
    slope: Math.cosh,
  },
  {
    name: 'cosh',
    doc: 'The hyperbolic cosine.',
    kernel: 'Cosh',
    exact: Math.cosh,
    grad: (g, x) => g.mul(x.sinh()),
    rule: (x) => `\\sinh ${x}`,
    slope: Math.sinh,
  },
  {
    name: 'asinh',
    doc: 'The inverse of the hyperbolic sine.',
    aliases: ['arcsinh'],
    kernel: 'Asinh',
    exact: Math.asinh,
    grad: (g, x) => g.mul(x.mul(x).add(1).rsqrt()),
    rule: (x) => `\\frac{1}{\\sqrt{${x}^2 + 1}}`,
    slope: (x) => 1 / Math.sqrt(x * x + 1),
  },
  {
    name: 'acosh',
    doc: 'The inverse of the hyperbolic cosine.',
    aliases: ['arccosh'],
    kernel: 'Acosh',
    exact: Math.acosh,
    grad: (g, x) => g.div(x.sub(1).sqrt().mul(x.add(1).sqrt())),
    rule: (x) => `\\frac{1}{\\sqrt{${x}^2 - 1}}`,
    slope: (x) => 1 / Math.sqrt(x * x - 1),
  },
  {
    name: 'atanh',
    doc: 'The inverse of the hyperbolic tangent.',
    aliases: ['arctanh'],
    kernel: 'Atanh',
    exact: Math.atanh,
    grad: (g, x) => g.div(x.mul(x).rsub(1)),
    rule: (x) => `\\frac{1}{1 - ${x}^2}`,
    slope: (x) => 1 / (1 - x * x),
  },
  {
    name: 'deg2rad',
    doc: 'From degrees to radians.',
    gradName: 'Deg2RadBackward0',
    forward: (x) => k.mul(k.cast(x, k.floating(x.dtype)), Math.PI / 180),
    grad: (g) => g.mul(Math.PI / 180),
    saves: [],
    rule: () => '\\frac{\\pi}{180}',
    slope: () => Math.PI / 180,
  },
  {
    name: 'rad2deg',
    doc: 'From radians to degrees.',
    gradName: 'Rad2DegBackward0',
    forward: (x) => k.mul(k.cast(x, k.floating(x.dtype)), 180 / Math.PI),
    grad: (g) => g.mul(180 / Math.PI),
    saves: [],
    rule: () => '\\frac{180}{\\pi}',
    slope: () => 180 / Math.PI,
  },
];

for (const rule of withKernel)
  defineUnary({ ...rule, group, latex: (x) => `\\operatorname{${rule.name}} ${x}` });

/** Whole numbers are as they are, and bools are not rounded. */
const onFloats = (work: (x: Arr) => Arr) => (x: Arr) => {
  refuseBool('trunc', x);
  return x.dtype.is_floating_point ? work(x) : x;
};

defineUnary({
  name: 'trunc',
  doc: 'The whole part, towards zero.',
  group,
  aliases: ['fix'],
  forward: onFloats(trunc),
  grad: (g) => g.mul(0),
  saves: [],
  latex: (x) => `\\operatorname{trunc} ${x}`,
  rule: () => '0',
  slope: () => 0,
});
defineUnary({
  name: 'frac',
  doc: 'What trunc takes away.',
  group,
  forward: (x) => {
    if (!x.dtype.is_floating_point)
      throw new RuntimeError(`"frac_cpu" not implemented for '${x.dtype.scalarName}'`);
    return k.sub(x, trunc(x));
  },
  grad: (g) => g,
  saves: [],
  latex: (x) => `\\operatorname{frac} ${x}`,
  rule: () => '1',
  slope: () => 1,
});
defineUnary({
  name: 'sgn',
  doc: '-1, 0 or 1 by the sign.',
  group,
  forward: k.sign,
  grad: (g) => g.mul(0),
  saves: [],
  latex: (x) => `\\operatorname{sgn} ${x}`,
  rule: () => '0',
  slope: () => 0,
});
defineUnary({
  name: 'sinc',
  doc: 'sin(pi x) / (pi x), and 1 at 0.',
  group,
  variants: [...special],
  exact: (x) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)),
  forward: (x) => {
    const scaled = k.mul(k.cast(x, k.floating(x.dtype)), Math.PI);
    return k.where(k.compare('Equal', scaled, 0), 1, k.div(k.floatUnary('Sin', scaled), scaled));
  },
  grad: (g, x) => {
    const scaled = x.mul(Math.PI);
    const slope = scaled.cos().mul(scaled).sub(scaled.sin()).mul(Math.PI).div(scaled.mul(scaled));
    return g.mul(slope.masked_fill(x.eq(0), 0));
  },
  latex: (x) => `\\operatorname{sinc} ${x}`,
});

defineOp({
  schema: ['round(Tensor self, *, int decimals=0) -> Tensor'],
  doc: 'The nearest whole number, halves to even; with decimals, that many after the point.',
  group,
  variants: [...special],
  gradName: (a) => (a.decimals === 0 ? 'RoundBackward0' : 'RoundBackward1'),
  forward: ({ self, decimals }) => {
    if (!self.dtype.is_floating_point) {
      if (decimals !== 0)
        throw new RuntimeError(`"round_cpu" not implemented for '${self.dtype.scalarName}'`);
      refuseBool('round', self);
      return self;
    }
    if (decimals === 0) return k.unary('Round', self);
    const scale = 10 ** Math.abs(decimals);
    return decimals > 0
      ? k.div(k.unary('Round', k.mul(self, scale)), scale)
      : k.mul(k.unary('Round', k.div(self, scale)), scale);
  },
  backward: ([g]) => ({ self: g!.mul(0) }),
  latex: {
    forward: (n) => `${n.result} = \\operatorname{round} ${n.self}`,
    rules: { self: () => '0' },
    numeric: { self: () => 0 },
  },
});

defineOp({
  schema: 'positive(Tensor self) -> Tensor',
  doc: 'The tensor itself.',
  group,
  compose: ({ self }) => {
    if (self.dtype.category === 0)
      throw new RuntimeError('The `+` operator, on a bool tensor is not supported.');
    return self;
  },
});

defineOp({
  schema: 'logit(Tensor self, float? eps=None) -> Tensor',
  doc: 'The inverse of the sigmoid, log(x / (1 - x)), with x held between eps and 1 - eps.',
  group,
  variants: [...special],
  saves: ['self'],
  forward: ({ self, eps }) => {
    let x = k.cast(self, k.floating(self.dtype));
    if (eps !== null) x = k.minimum(k.maximum(x, eps), 1 - eps);
    return k.log(k.div(x, k.sub(1, x)));
  },
  backward: ([g], { args: { self, eps } }) => {
    const grad = g!.div(self.mul(self.rsub(1)));
    const low = eps ?? 0;
    const outside = self.lt(low).logical_or(self.gt(1 - low));
    return { self: grad.masked_fill(outside, eps === null ? Number.NaN : 0) };
  },
  latex: { forward: (n) => `${n.result} = \\ln \\frac{${n.self}}{1 - ${n.self}}` },
});

defineOp({
  schema: 'nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor',
  doc: 'Puts numbers in the place of nan and of the infinities: 0 and the largest finite ones unless told.',
  group,
  variants: [...everywhere],
  saves: ['self'],
  forward: ({ self, nan, posinf, neginf }) => {
    if (!self.dtype.is_floating_point) return self;
    const most = self.dtype.name === 'float16' ? 65504 : 3.4028234663852886e38;
    const fill = (value: number) => Arr.scalar(value, self.dtype);
    let out = k.where(k.compare('NotEqual', self, self), fill(nan ?? 0), self);
    out = k.where(k.compare('Equal', self, Number.POSITIVE_INFINITY), fill(posinf ?? most), out);
    return k.where(k.compare('Equal', self, Number.NEGATIVE_INFINITY), fill(neginf ?? -most), out);
  },
  backward: ([g], { args: { self } }) => ({ self: g!.masked_fill(self.isfinite().logical_not(), 0) }),
});
