// Arithmetic of two operands, and powers.
import { currentSession, RuntimeError } from '../backend';
import { Arr } from '../tensor/arr';
import { bool, type DType, int64 } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { floorDivide, fmod, remainder, truncDivide } from './division';
import { mapOnHost } from './host';
import * as k from './kernels';
import { reduceTo } from './reduceTo';
import { defineOp, type Variant } from './table';

const everywhere: Variant[] = ['function', 'method', 'inplace'];
const group = 'Arithmetic';

/** The gradient for an operand that may be a plain number. */
function towards(grad: Tensor, operand: unknown): Tensor | null {
  return operand instanceof Tensor ? reduceTo(grad, operand.dims) : null;
}

function refuseBools(x: k.Value, y: k.Value): void {
  const isBool = (v: k.Value) => (v instanceof Arr ? v.dtype.category === 0 : typeof v === 'boolean');
  if (!isBool(x) && !isBool(y)) return;
  if (isBool(x) && isBool(y)) {
    throw new RuntimeError(
      'Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.',
    );
  }
  throw new RuntimeError(
    'Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.',
  );
}

/** What add and sub scale their second operand by, as far as the dtypes allow it. */
function scaled(self: k.Value, value: k.Value, alpha: number | boolean): k.Value {
  if (alpha === 1) return value;
  const dtype = k.promoted(self, value);
  if (typeof alpha === 'boolean' && dtype.category !== 0)
    throw new RuntimeError('Boolean alpha only supported for Boolean results.');
  if (dtype.category < 2 && !Number.isInteger(Number(alpha)))
    throw new RuntimeError('For integral input tensors, argument alpha must not be a floating point number.');
  return value instanceof Arr ? k.mul(value, alpha) : Number(value) * Number(alpha);
}

defineOp({
  schema: 'add(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor',
  doc: 'Adds other, scaled by alpha, to the tensor.',
  group,
  variants: everywhere,
  label: '+',
  forward: (a) => k.add(a.self, scaled(a.self, a.other, a.alpha)),
  backward: ([g], { args }) => ({
    self: towards(g!, args.self),
    other: towards(args.alpha === 1 ? g! : g!.mul(args.alpha), args.other),
  }),
  latex: {
    forward: (n) => `${n.result} = ${n.self} + ${n.other}`,
    rules: { self: () => '1', other: (_, a) => (a.alpha === 1 ? '1' : String(a.alpha)) },
    numeric: { self: () => 1, other: (_, a) => a.alpha },
  },
});

defineOp({
  schema: 'sub(Tensor|Scalar self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor',
  doc: 'Subtracts other, scaled by alpha, from the tensor.',
  group,
  variants: everywhere,
  aliases: ['subtract'],
  label: '−',
  forward: (a) => {
    refuseBools(a.self, a.other);
    return k.sub(a.self, scaled(a.self, a.other, a.alpha));
  },
  backward: ([g], { args }) => ({
    self: towards(g!, args.self),
    other: towards(g!.mul(-args.alpha), args.other),
  }),
  latex: {
    forward: (n) => `${n.result} = ${n.self} - ${n.other}`,
    rules: { self: () => '1', other: (_, a) => String(-a.alpha) },
    numeric: { self: () => 1, other: (_, a) => -a.alpha },
  },
});

defineOp({
  schema: 'rsub(Tensor self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor',
  doc: 'Subtracts the tensor from other: what `1 - x` is in Python.',
  group,
  label: '−',
  gradName: (a) => (a.other instanceof Tensor ? 'RsubBackward0' : 'RsubBackward1'),
  forward: (a) => {
    refuseBools(a.self, a.other);
    return k.sub(a.other, scaled(a.other, a.self, a.alpha));
  },
  backward: ([g], { args }) => ({
    self: towards(g!.mul(-args.alpha), args.self),
    other: towards(g!, args.other),
  }),
  latex: {
    forward: (n) => `${n.result} = ${n.other} - ${n.self}`,
    rules: { self: () => '-1', other: () => '1' },
    numeric: { self: () => -1, other: () => 1 },
  },
});

defineOp({
  schema: 'mul(Tensor|Scalar self, Tensor|Scalar other) -> Tensor',
  doc: 'Multiplies element by element.',
  group,
  variants: everywhere,
  aliases: ['multiply'],
  label: '×',
  saves: ['self', 'other'],
  forward: (a) => k.mul(a.self, a.other),
  backward: ([g], { args, needs }) => ({
    self: needs('self') ? towards(g!.mul(args.other), args.self) : null,
    other: needs('other') ? towards(g!.mul(args.self), args.other) : null,
  }),
  latex: {
    forward: (n) => `${n.result} = ${n.self} \\cdot ${n.other}`,
    rules: { self: (n) => n.other!, other: (n) => n.self! },
    numeric: { self: (v) => v.other!, other: (v) => v.self! },
  },
});

defineOp({
  schema: 'div(Tensor|Scalar self, Tensor|Scalar other, *, str? rounding_mode=None) -> Tensor',
  doc: "Divides element by element; rounding_mode may be 'floor' or 'trunc'.",
  group,
  variants: everywhere,
  aliases: ['divide'],
  label: '÷',
  saves: ['self', 'other'],
  gradName: (a) => (a.rounding_mode === null ? 'DivBackward0' : 'DivBackward2'),
  forward: (a) => {
    if (a.rounding_mode === null) return k.div(a.self, a.other);
    if (a.rounding_mode === 'floor') return floorDivide(a.self, a.other);
    if (a.rounding_mode === 'trunc') return truncDivide(a.self, a.other);
    throw new RuntimeError(
      `div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '${a.rounding_mode}'`,
    );
  },
  backward: ([g], { args, needs }) => ({
    self: needs('self') ? towards(args.rounding_mode ? g!.mul(0) : g!.div(args.other), args.self) : null,
    other: needs('other')
      ? args.rounding_mode
        ? towards(g!.mul(0), args.other)
        : towards(g!.neg().mul(args.self).div(args.other.mul(args.other)), args.other)
      : null,
  }),
  latex: {
    forward: (n) => `${n.result} = \\frac{${n.self}}{${n.other}}`,
    rules: {
      self: (n) => `\\frac{1}{${n.other}}`,
      other: (n) => `-\\frac{${n.self}}{${n.other}^2}`,
    },
    numeric: { self: (v) => 1 / v.other!, other: (v) => -v.self! / v.other! ** 2 },
  },
});

defineOp({
  schema: 'true_divide(Tensor self, Tensor|Scalar other) -> Tensor',
  doc: 'Divides element by element; whole numbers give a floating point tensor.',
  group,
  variants: everywhere,
  compose: ({ self, other }) => self.div(other),
});

defineOp({
  schema: 'floor_divide(Tensor|Scalar self, Tensor|Scalar other) -> Tensor',
  doc: 'Divides and rounds down. It has no gradient, as in PyTorch.',
  group,
  variants: everywhere,
  gradName: 'NotImplemented',
  forward: (a) => floorDivide(a.self, a.other),
  backward: () => {
    throw new RuntimeError('derivative for aten::floor_divide is not implemented');
  },
});

defineOp({
  schema: 'remainder(Tensor|Scalar self, Tensor|Scalar other) -> Tensor',
  saves: { other: ['self', 'other'] },
  doc: "The remainder of a division, with the divisor's sign, as Python's %.",
  group,
  variants: everywhere,
  gradName: (a) => (a.other instanceof Tensor ? 'RemainderBackward1' : 'RemainderBackward0'),
  forward: (a) => remainder(a.self, a.other),
  backward: ([g], { args: { self, other }, needs }) => ({
    self: towards(g!, self),
    other: needs('other')
      ? reduceTo(g!.mul(self.div(other, { rounding_mode: 'floor' }).neg()), other.dims)
      : null,
  }),
});

defineOp({
  schema: 'fmod(Tensor self, Tensor|Scalar other) -> Tensor',
  doc: "The remainder of a division, with the dividend's sign, as C's fmod.",
  group,
  saves: { other: ['self', 'other'] },
  variants: everywhere,
  gradName: (a) => (a.other instanceof Tensor ? 'FmodBackward1' : 'FmodBackward0'),
  forward: (a) => fmod(a.self, a.other),
  backward: ([g], { args: { self, other }, needs }) => ({
    self: reduceTo(g!, self.dims),
    other: needs('other')
      ? reduceTo(g!.mul(self.div(other, { rounding_mode: 'trunc' }).neg()), other.dims)
      : null,
  }),
});

/** A power of whole numbers; those to negative powers are 0 but for 1 and -1. */
function integerPower(base: number, exponent: number, dtype: DType): number {
  if (exponent < 0) return base === 1 ? 1 : base === -1 ? (exponent % 2 === 0 ? 1 : -1) : 0;
  const power = base ** exponent;
  if (Number.isSafeInteger(power) || dtype === int64) return power;
  return Number(BigInt.asIntN(32, BigInt(base) ** BigInt(exponent)));
}

defineOp({
  schema: 'pow(Tensor|Scalar self, Tensor|Scalar exponent) -> Tensor',
  doc: 'Raises to a power, element by element.',
  group,
  variants: everywhere,
  label: 'xⁿ',
  saves: ['self', 'exponent', 'result'],
  gradName: (a) =>
    a.exponent instanceof Tensor
      ? a.self instanceof Tensor
        ? 'PowBackward1'
        : 'PowBackward2'
      : 'PowBackward0',
  forward: (a) => {
    const { self, exponent } = a;
    const dtype = k.promoted(self, exponent);
    if (dtype.category < 2 && !(exponent instanceof Arr) && Number(exponent) < 0)
      throw new RuntimeError('Integers to negative integer powers are not allowed.');
    if (self instanceof Arr && exponent === 2) return k.mul(k.cast(self, dtype), k.cast(self, dtype));
    if (self instanceof Arr && exponent === 1) return k.mul(k.cast(self, dtype), 1);
    if (self instanceof Arr && exponent === 3) return k.mul(k.mul(self, self), self);
    if (dtype.category === 0) throw new RuntimeError('"pow" not implemented for \'Bool\'');
    if (dtype.category === 1) {
      if (currentSession().readsAtOnce)
        return mapOnHost('pow', [self, exponent], dtype, (x, y) => integerPower(x, y, dtype));
      const power = k.binary('Pow', self, exponent, k.floating(dtype));
      return k.cast(k.unary('Round', power), dtype);
    }
    const power = k.binary('Pow', self, exponent, dtype);
    // 1 to any power is 1, nan and infinity among them.
    return exponent instanceof Arr || !Number.isFinite(Number(exponent))
      ? k.where(k.compare('Equal', self, 1), Arr.scalar(1, dtype), power)
      : power;
  },
  backward: ([g], { args, result, needs }) => {
    const { self, exponent } = args;
    const grads: Record<string, Tensor | null> = { self: null, exponent: null };
    if (needs('self')) {
      if (exponent === 0) grads.self = g!.mul(0);
      else if (exponent === 2) grads.self = g!.mul(self.mul(2));
      else if (exponent instanceof Tensor) {
        const slope = exponent.mul(self.pow(exponent.sub(1)));
        grads.self = reduceTo(g!.mul(slope.where(exponent.ne(0), slope.mul(0))), self.dims);
      } else grads.self = g!.mul(self.pow(exponent - 1).mul(exponent));
    }
    if (needs('exponent')) {
      const base = self instanceof Tensor ? self : exponent.mul(0).add(self);
      const slope = result.mul(base.log());
      grads.exponent = towards(g!.mul(slope.masked_fill(result.eq(0), 0)), exponent);
    }
    return grads;
  },
  latex: {
    forward: (n) => `${n.result} = {${n.self}}^{${n.exponent}}`,
    rules: {
      self: (n, a) =>
        a.exponent === 2 ? `2 ${n.self}` : `${n.exponent} \\, {${n.self}}^{${n.exponent} - 1}`,
      exponent: (n) => `{${n.self}}^{${n.exponent}} \\ln ${n.self}`,
    },
    numeric: {
      self: (v) => v.exponent! * v.self! ** (v.exponent! - 1),
      exponent: (v) => v.self! ** v.exponent! * Math.log(v.self!),
    },
  },
});

/** Not a number where either is: no backend's kernel promises that. */
const withNan = (pick: (x: k.Value, y: k.Value) => Arr) => (x: Arr, y: Arr) => {
  const out = pick(x, y);
  if (!out.dtype.is_floating_point) return out;
  const isNan = k.binary('LogicalOr', k.compare('NotEqual', x, x), k.compare('NotEqual', y, y), bool);
  return k.where(isNan, k.cast(Arr.scalar(Number.NaN, out.dtype), out.dtype), out);
};

for (const [name, pick, label] of [
  ['maximum', withNan(k.maximum), 'max'],
  ['minimum', withNan(k.minimum), 'min'],
] as const) {
  defineOp({
    schema: `${name}(Tensor self, Tensor other) -> Tensor`,
    doc: `The ${name} of two tensors, element by element.`,
    group,
    label,
    saves: ['self', 'other'],
    forward: (a) => pick(a.self, a.other),
    backward: ([g], { args }) => {
      const { self, other } = args;
      // Where both are equal each takes half, as in PyTorch.
      const wins = name === 'maximum' ? self.gt(other) : self.lt(other);
      const share = wins.to(g!.dtype).add(self.eq(other).to(g!.dtype).mul(0.5));
      return {
        self: reduceTo(g!.mul(share), self.dims),
        other: reduceTo(g!.mul(share.rsub(1)), other.dims),
      };
    },
    latex: {
      forward: (n) => `${n.result} = \\${label}(${n.self}, ${n.other})`,
      rules: {
        self: (n) => `[${n.self} ${name === 'maximum' ? '>' : '<'} ${n.other}]`,
        other: (n) => `[${n.other} ${name === 'maximum' ? '>' : '<'} ${n.self}]`,
      },
      numeric: {
        self: (v) => (v.self === v.other ? 0.5 : v.self! > v.other! === (name === 'maximum') ? 1 : 0),
        other: (v) => (v.self === v.other ? 0.5 : v.other! > v.self! === (name === 'maximum') ? 1 : 0),
      },
    },
  });
}
