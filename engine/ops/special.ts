// torch.special: gamma, error function and Bessel families. They compute in double precision where values can
// be read at once; a GPU computes erfc and refuses the others where it alone has the values.
import { RuntimeError } from '../backend';
import type { Arr } from '../tensor/arr';
import { bool, float64 } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { mapFloat, mapFloats } from './host';
import * as k from './kernels';
import { reduceTo } from './reduceTo';
import { needFloats } from './refusals';
import * as f from './specialFunctions';
import { defineOp, opTable, type Variant } from './table';
import { defineUnary, everywhere } from './unaryRule';

const group = 'Special functions';
const twoOverSqrtPi = 2 / Math.sqrt(Math.PI);
const gaussian = (x: Tensor) => x.mul(x).neg().exp();

interface Rule {
  name: string;
  doc: string;
  exact: (x: number) => number;
  grad: (g: Tensor, x: Tensor, y: Tensor) => Tensor;
  saves?: string[];
  aliases?: string[];
  variants?: Variant[];
  forward?: (x: Arr) => Arr;
}

const rules: Rule[] = [
  {
    name: 'erfc',
    doc: '1 - erf(x), exact where that is small.',
    exact: f.erfc,
    forward: (x) => k.sub(1, k.floatUnary('Erf', x)),
    grad: (g, x) => g.mul(gaussian(x).mul(-twoOverSqrtPi)),
    variants: [...everywhere, 'special'],
  },
  {
    name: 'erfinv',
    doc: 'The inverse of erf.',
    exact: f.erfinv,
    grad: (g, _, y) =>
      g.mul(
        y
          .mul(y)
          .exp()
          .mul(1 / twoOverSqrtPi),
      ),
    saves: ['result'],
    variants: [...everywhere, 'special'],
  },
  {
    name: 'lgamma',
    doc: 'The logarithm of the absolute value of the gamma function.',
    exact: f.lgamma,
    grad: (g, x) => g.mul(x.digamma()),
    aliases: ['special_gammaln'],
    variants: [...everywhere, 'special'],
  },
  {
    name: 'digamma',
    doc: 'The derivative of lgamma.',
    exact: f.digamma,
    grad: (g, x) => g.mul(callOp('polygamma', 1, x)),
    aliases: ['special_digamma', 'special_psi'],
    variants: [...everywhere, 'special'],
  },
  {
    name: 'i0',
    doc: 'The modified Bessel function of the first kind, of order 0.',
    exact: (x) => f.besselI(0, x),
    grad: (g, x) => g.mul(callOp('special_i1', x)),
    variants: [...everywhere, 'special'],
  },
  {
    name: 'special_i0e',
    doc: 'exp(-|x|) i0(x).',
    exact: (x) => f.scaledBesselI(0, x),
    saves: ['self', 'result'],
    grad: (g, x, y) => g.mul(callOp('special_i1e', x).sub(x.sgn().mul(y))),
  },
  {
    name: 'special_i1',
    doc: 'The modified Bessel function of the first kind, of order 1.',
    exact: (x) => f.besselI(1, x),
    saves: ['self', 'result'],
    grad: (g, x, y) => g.mul(x.i0().sub(y.div(x)).masked_fill(x.eq(0), 0.5)),
  },
  {
    name: 'special_i1e',
    doc: 'exp(-|x|) i1(x).',
    exact: (x) => f.scaledBesselI(1, x),
    saves: ['self', 'result'],
    grad: (g, x, y) =>
      g.mul(
        callOp('special_i0e', x)
          .sub(y.mul(x.sgn().add(x.reciprocal())))
          .masked_fill(x.eq(0), 0.5),
      ),
  },
  {
    name: 'special_erfcx',
    doc: 'exp(x^2) erfc(x).',
    exact: f.erfcx,
    saves: ['self', 'result'],
    grad: (g, x, y) => g.mul(y.mul(x).mul(2).sub(twoOverSqrtPi)),
  },
  {
    name: 'special_ndtri',
    doc: 'The inverse of the standard normal distribution function.',
    exact: f.ndtri,
    grad: (g, _, y) =>
      g.mul(
        y
          .mul(y)
          .div(2)
          .exp()
          .mul(Math.sqrt(2 * Math.PI)),
      ),
    saves: ['result'],
  },
  {
    name: 'special_log_ndtr',
    doc: 'The logarithm of the standard normal distribution function.',
    exact: f.logNdtr,
    saves: ['self', 'result'],
    grad: (g, x, y) =>
      g.mul(
        x
          .mul(x)
          .div(-2)
          .sub(y)
          .exp()
          .div(Math.sqrt(2 * Math.PI)),
      ),
  },
];
for (const rule of rules)
  defineUnary({
    ...rule,
    group,
    variants: rule.variants ?? ['special'],
    latex: (x) => `\\operatorname{${rule.name.replace(/^special_/, '').replaceAll('_', '\\_')}} ${x}`,
  });

function callOp(name: string, ...args: unknown[]): Tensor {
  return opTable.get(name)!.call(...args);
}

defineOp({
  schema: 'special_ndtr(Tensor self) -> Tensor',
  doc: 'The standard normal distribution function.',
  group,
  variants: ['special'],
  compose: ({ self }) => self.mul(-Math.SQRT1_2).erfc().mul(0.5),
});

defineOp({
  schema: 'special_entr(Tensor self) -> Tensor',
  doc: '-x log(x), 0 at 0, and minus infinity below.',
  group,
  variants: ['special'],
  saves: ['self'],
  forward: ({ self }) => {
    const x = k.cast(self, k.floating(self.dtype));
    const plain = k.unary('Neg', k.mul(x, k.log(x)));
    const low = k.where(k.compare('Less', x, 0), Number.NEGATIVE_INFINITY, plain);
    return k.where(k.compare('Equal', x, 0), 0, low);
  },
  backward: ([g], { args: { self } }) => ({ self: g!.mul(self.log().add(1).neg()) }),
});

defineOp({
  schema: ['polygamma(int n, Tensor self) -> Tensor', 'polygamma(Tensor self, int n) -> Tensor'],
  doc: 'The n-th derivative of digamma.',
  group,
  variants: [...everywhere, 'special'],
  saves: ['self'],
  forward: ({ n, self }) => {
    if (n < 0) throw new RuntimeError('polygamma(n, x) does not support negative n.');
    if (n === 1 && self.dtype !== float64) return mapFloat('polygamma', self, f.trigammaOfFloat);
    return mapFloat('polygamma', self, (x) => f.polygamma(n, x));
  },
  backward: ([g], { args: { n, self } }) => ({ self: g!.mul(callOp('polygamma', n + 1, self)) }),
});

defineOp({
  schema: 'mvlgamma(Tensor self, int p) -> Tensor',
  doc: 'The logarithm of the multivariate gamma function.',
  group,
  variants: [...everywhere, 'special'],
  aliases: ['special_multigammaln'],
  compose: ({ self, p }) => {
    if (self.dtype === bool) throw new RuntimeError('The input tensor may not be a boolean tensor.');
    if (p < 1) throw new RuntimeError('p has to be greater than or equal to 1');
    let sum = self.lgamma();
    for (let i = 1; i < p; i++) sum = sum.add(self.sub(i / 2).lgamma());
    return sum.add(((p * (p - 1)) / 4) * Math.log(Math.PI));
  },
});

for (const [name, doc, work] of [
  ['special_zeta', 'The Hurwitz zeta function.', f.zeta],
  ['special_gammainc', 'The regularised lower incomplete gamma function.', f.gammainc],
  ['special_gammaincc', 'The regularised upper incomplete gamma function.', f.gammaincc],
] as const) {
  const isZeta = name === 'special_zeta';
  defineOp({
    schema: isZeta
      ? `${name}(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`
      : `${name}(Tensor self, Tensor other) -> Tensor`,
    doc,
    group,
    variants: isZeta ? ['special'] : ['special', 'function', 'method', 'inplace'],
    aliases: isZeta ? [] : [name === 'special_gammainc' ? 'igamma' : 'igammac'],
    saves: ['self', 'other'],
    gradName: isZeta ? undefined : name === 'special_gammainc' ? 'IgammaBackward0' : 'IgammacBackward0',
    forward: ({ self, other }) => {
      if (!isZeta)
        needFloats(name === 'special_gammainc' ? 'igamma_cpu' : 'igammac_cpu', {
          dtype: k.promoted(self, other),
        });
      return mapFloats(name.slice(8), self, other, work);
    },
    backward: ([g], { args: { self, other }, needs }) => {
      if (needs('self'))
        throw new RuntimeError(`the derivative for '${isZeta ? 'self' : 'input'}' is not implemented.`);
      if (!(other instanceof Tensor)) return { self: null, other: null };
      if (isZeta) {
        const next = callOp('special_zeta', self instanceof Tensor ? self.add(1) : self + 1, other);
        return { self: null, other: reduceTo(g!.mul(next).mul(self).neg(), other.dims) };
      }
      const density = self.sub(1).mul(other.log()).sub(other).sub(self.lgamma()).exp();
      const grad = g!.mul(name === 'special_gammainc' ? density : density.neg());
      return { self: null, other: reduceTo(grad, other.dims) };
    },
  });
}
