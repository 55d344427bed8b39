// More functions of two or three operands, element by element: angles, signs, interpolation, logarithms of sums.
import { currentSession, PyTypeError, RuntimeError } from '../backend';
import { Arr } from '../tensor/arr';
import { bool, type DType, float64 } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { mapFloats, mapOnHost } from './host';
import * as k from './kernels';
import { reduceTo } from './reduceTo';
import { needFloats } from './refusals';
import { pyTypeOf } from './schema';
import { defineOp } from './table';
import { everywhere } from './unaryRule';

const group = 'Arithmetic';

function towards(grad: Tensor, operand: unknown): Tensor | null {
  return operand instanceof Tensor ? reduceTo(grad, operand.dims) : null;
}

const readsAtOnce = () => currentSession().readsAtOnce;

function refuseNonFloats(name: string, x: Arr, y: Arr): void {
  const dtype = k.promoted(x, y);
  if (!dtype.is_floating_point) throw new RuntimeError(`"${name}" not implemented for '${dtype.scalarName}'`);
}

defineOp({
  schema: 'atan2(Tensor self, Tensor other) -> Tensor',
  doc: 'The angle of the point (other, self), in all four quadrants.',
  group,
  variants: everywhere,
  aliases: ['arctan2'],
  saves: ['self', 'other'],
  forward: ({ self, other }) =>
    readsAtOnce()
      ? mapFloats('atan2', self, other, Math.atan2)
      : k.binary('Atan2', self, other, k.floating(k.promoted(self, other))),
  backward: ([g], { args: { self, other } }) => {
    const scale = g!.div(self.mul(self).add(other.mul(other)));
    return {
      self: reduceTo(scale.mul(other), self.dims),
      other: reduceTo(scale.mul(self).neg(), other.dims),
    };
  },
});

defineOp({
  schema: 'hypot(Tensor self, Tensor other) -> Tensor',
  doc: 'The length of the hypotenuse of a right triangle with these legs.',
  group,
  variants: ['method', 'function', 'inplace'],
  saves: ['self', 'other', 'result'],
  forward: ({ self, other }) => {
    refuseNonFloats('hypot_cpu', self, other);
    if (readsAtOnce()) return mapFloats('hypot', self, other, Math.hypot);
    return k.floatUnary('Sqrt', k.add(k.mul(self, self), k.mul(other, other)));
  },
  backward: ([g], { args: { self, other }, result }) => ({
    self: reduceTo(g!.mul(self.div(result)), self.dims),
    other: reduceTo(g!.mul(other.div(result)), other.dims),
  }),
});

/** True where the sign bit is set: of -0 too, which only the host and division can see. */
function signBit(x: Arr): Arr {
  if (!x.dtype.is_floating_point) return k.compare('Less', x, 0);
  if (readsAtOnce()) return mapOnHost('signbit', [x], bool, (v) => (v < 0 || Object.is(v, -0) ? 1 : 0));
  return k.compare('Less', k.where(k.compare('Equal', x, 0), k.div(1, x), x), 0);
}

defineOp({
  schema: 'signbit(Tensor self) -> Tensor',
  doc: 'Whether the sign bit is set: true for negative numbers and for -0.',
  group: 'Comparison and logic',
  forward: ({ self }) => signBit(self),
});

defineOp({
  schema: 'copysign(Tensor self, Tensor|Scalar other) -> Tensor',
  doc: 'The size of self with the sign of other.',
  group,
  variants: everywhere,
  gradName: (a) => (a.other instanceof Tensor ? 'CopysignBackward0' : 'CopysignBackward1'),
  saves: ['self', 'result'],
  forward: ({ self, other }) => {
    const dtype = k.floating(k.promoted(self, other));
    const size = k.unary('Abs', k.cast(self, dtype));
    return k.where(signBit(k.toArr(other, dtype)), k.unary('Neg', size), size);
  },
  backward: ([g], { args: { self, other }, result, needs }) => ({
    self: reduceTo(g!.mul(result.div(self)).masked_fill(self.eq(0), 0), self.dims),
    other: needs('other') ? reduceTo(g!.mul(0).nan_to_num(0, 0, 0), other.dims) : null,
  }),
});

for (const [name, pick, sign] of [
  ['fmax', k.maximum, 'ge'],
  ['fmin', k.minimum, 'le'],
] as const) {
  defineOp({
    schema: `${name}(Tensor self, Tensor other) -> Tensor`,
    doc: `The ${name === 'fmax' ? 'larger' : 'smaller'} of two; where one is nan, the other.`,
    group,
    saves: ['self', 'other'],
    forward: ({ self, other }) => {
      const out = pick(self, other);
      if (!out.dtype.is_floating_point) return out;
      const [x, y] = [k.cast(self, out.dtype), k.cast(other, out.dtype)];
      return k.where(k.compare('NotEqual', x, x), y, k.where(k.compare('NotEqual', y, y), x, out));
    },
    backward: ([g], { args: { self, other } }) => {
      const mine = (self[sign](other) as Tensor).logical_or(other.isnan());
      return {
        self: reduceTo(g!.masked_fill(mine.logical_not(), 0), self.dims),
        other: reduceTo(g!.masked_fill(mine, 0), other.dims),
      };
    },
  });
}

defineOp({
  schema: 'float_power(Tensor|Scalar self, Tensor|Scalar exponent) -> Tensor',
  doc: 'Raises to a power in float64.',
  group,
  variants: everywhere,
  compose: ({ self, exponent }) => {
    const wide = (x: unknown) => (x instanceof Tensor ? x.to(float64) : x);
    const base = wide(self);
    if (!(base instanceof Tensor || exponent instanceof Tensor))
      throw new PyTypeError(
        `float_power() received an invalid combination of arguments - got (${pyTypeOf(self)}, ${pyTypeOf(exponent)}), but expected one of:`,
      );
    return base instanceof Tensor
      ? base.pow(wide(exponent) as Tensor)
      : (exponent as Tensor).to(float64).rpow(Number(base));
  },
});

defineOp({
  schema: 'rpow(Tensor self, Scalar other) -> Tensor',
  doc: 'Raises other to the powers in the tensor: what `2 ** x` is in Python.',
  group,
  variants: ['method'],
  label: 'xⁿ',
  gradName: 'PowBackward2',
  saves: ['result'],
  forward: ({ self, other }) => k.binary('Pow', other, self, k.promoted(self, other)),
  backward: ([g], { args: { other }, result }) => ({ self: g!.mul(result.mul(Math.log(other))) }),
});

defineOp({
  schema: 'lerp(Tensor self, Tensor end, Tensor|Scalar weight) -> Tensor',
  doc: 'From self towards end by the weight: self + weight (end - self).',
  group,
  variants: everywhere,
  gradName: (a) => (a.weight instanceof Tensor ? 'LerpBackward1' : 'LerpBackward0'),
  saves: ['self', 'end', 'weight'],
  forward: ({ self, end, weight }) => {
    if (self.dtype !== end.dtype)
      throw new RuntimeError(
        `expected dtype ${cName(self.dtype)} for \`end\` but got dtype ${cName(end.dtype)}`,
      );
    if (weight instanceof Arr && weight.dtype !== self.dtype)
      throw new RuntimeError(
        `expected dtype ${cName(self.dtype)} for \`weight\` but got dtype ${cName(weight.dtype)}`,
      );
    needFloats(`lerp_kernel_${weight instanceof Arr ? 'tensor' : 'scalar'}`, self);
    const way = k.sub(end, self);
    // From the nearer end, so that a weight of 1 gives end exactly.
    const fromEnd = k.sub(
      end,
      k.mul(way, k.sub(1, weight instanceof Arr ? weight : Arr.scalar(Number(weight), self.dtype))),
    );
    const fromSelf = k.add(self, k.mul(weight, way));
    if (!(weight instanceof Arr)) return Math.abs(Number(weight)) < 0.5 ? fromSelf : fromEnd;
    return k.where(k.compare('Less', k.unary('Abs', weight), 0.5), fromSelf, fromEnd);
  },
  backward: ([g], { args: { self, end, weight }, needs }) => ({
    self: reduceTo(g!.mul(weight instanceof Tensor ? weight.rsub(1) : 1 - weight), self.dims),
    end: reduceTo(g!.mul(weight), end.dims),
    weight: weight instanceof Tensor && needs('weight') ? reduceTo(g!.mul(end.sub(self)), weight.dims) : null,
  }),
});

function cName(dtype: DType): string {
  return { float32: 'float', float64: 'double', int64: 'long int', int32: 'int' }[dtype.name] ?? dtype.name;
}

for (const [name, doc] of [
  ['addcmul', 'Adds value * tensor1 * tensor2.'],
  ['addcdiv', 'Adds value * tensor1 / tensor2.'],
] as const) {
  const divides = name === 'addcdiv';
  defineOp({
    schema: `${name}(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`,
    doc,
    group,
    variants: everywhere,
    saves: ['tensor1', 'tensor2'],
    forward: ({ self, tensor1, tensor2, value }) => {
      const dtype = k.promoted(self, tensor1, tensor2);
      if (divides && !tensor1.dtype.is_floating_point && !tensor2.dtype.is_floating_point) {
        throw new RuntimeError(
          'Integer division with addcdiv is no longer supported, and in a future  release addcdiv will perform a true division of tensor1 and tensor2. The historic addcdiv behavior can be implemented as (input + value * torch.trunc(tensor1 / tensor2)).to(input.dtype) for integer inputs and as (input + value * tensor1 / tensor2) for float inputs. The future addcdiv behavior is just the latter implementation: (input + value * tensor1 / tensor2), for all dtypes.',
        );
      }
      if (dtype.category < 2 && !Number.isInteger(Number(value)))
        throw new RuntimeError(
          'For integral input tensors, argument value must not be a floating point number.',
        );
      const part = divides ? k.div(tensor1, tensor2) : k.mul(tensor1, tensor2);
      return k.add(self, value === 1 ? part : k.mul(part, value));
    },
    backward: ([g], { args: { self, tensor1, tensor2, value }, needs }) => ({
      self: needs('self') ? reduceTo(g!, self.dims) : null,
      tensor1: needs('tensor1')
        ? reduceTo(divides ? g!.mul(value).div(tensor2) : g!.mul(tensor2.mul(value)), tensor1.dims)
        : null,
      tensor2: needs('tensor2')
        ? reduceTo(
            divides ? g!.mul(value).mul(tensor1).div(tensor2.mul(tensor2)).neg() : g!.mul(tensor1.mul(value)),
            tensor2.dims,
          )
        : null,
    }),
  });
}

for (const [name, base] of [
  ['logaddexp', Math.E],
  ['logaddexp2', 2],
] as const) {
  const ln = Math.log(base);
  defineOp({
    schema: `${name}(Tensor self, Tensor other) -> Tensor`,
    doc: `The logarithm of the sum of two powers of ${base === 2 ? '2' : 'e'}, without overflow.`,
    group,
    saves: ['self', 'other'],
    forward: ({ self, other }) => {
      refuseNonFloats(`${name}_cpu`, self, other);
      const top = k.maximum(self, other);
      const apart = k.unary('Neg', k.unary('Abs', k.sub(self, other)));
      const scaled = base === 2 ? k.mul(apart, ln) : apart;
      const more = k.floatUnary('Log1p', k.exp(scaled));
      const sum = k.add(top, base === 2 ? k.div(more, ln) : more);
      // Two equal infinities have no distance.
      const both = k.binary(
        'LogicalAnd',
        k.compare('Equal', self, other),
        k.compare('Equal', k.unary('Abs', top), Number.POSITIVE_INFINITY),
        bool,
      );
      return k.where(both, top, sum);
    },
    backward: ([g], { args: { self, other } }) => {
      const apart = self.sub(other).mul(ln);
      return {
        self: reduceTo(g!.mul(apart.sigmoid()), self.dims),
        other: reduceTo(g!.mul(apart.neg().sigmoid()), other.dims),
      };
    },
  });
}

for (const [name, doc, log] of [
  ['xlogy', 'self log(other), and 0 where self is 0.', 'log'],
  ['special_xlog1py', 'self log(1 + other), and 0 where self is 0.', 'log1p'],
] as const) {
  defineOp({
    schema: `${name}(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`,
    doc,
    group,
    variants: name === 'xlogy' ? [...everywhere, 'special'] : ['special'],
    gradName: (a) =>
      `${name === 'xlogy' ? 'Xlogy' : 'SpecialXlog1Py'}Backward${a.self instanceof Tensor ? (a.other instanceof Tensor ? 0 : 2) : 1}`,
    saves: ['self', 'other'],
    forward: ({ self, other }) => {
      const dtype = k.floating(k.promoted(self, other));
      const [x, y] = [k.toArr(self, dtype), k.toArr(other, dtype)];
      const product = k.mul(x, k.floatUnary(log === 'log' ? 'Log' : 'Log1p', y));
      const isZero = k.binary('LogicalAnd', k.compare('Equal', x, 0), k.compare('Equal', y, y), bool);
      return k.where(isZero, 0, product);
    },
    backward: ([g], { args: { self, other }, needs }) => {
      const y = other instanceof Tensor ? other : self.mul(0).add(other);
      return {
        self: needs('self')
          ? towards(
              g!.mul(y[log]()).masked_fill(self.eq(0).logical_and(y.le(log === 'log' ? 0 : -1)), 0),
              self,
            )
          : null,
        other: needs('other')
          ? towards(g!.mul(y.mul(0).add(self)).div(log === 'log' ? y : y.add(1)), other)
          : null,
      };
    },
  });
}

defineOp({
  schema: 'ldexp(Tensor self, Tensor other) -> Tensor',
  doc: 'self times 2 to the power of other.',
  group,
  variants: everywhere,
  compose: ({ self, other }) => {
    const power = other.is_floating_point() ? other : other.to(k.floating(other.dtype));
    return self.mul(power.rpow(2));
  },
});

defineOp({
  schema: 'heaviside(Tensor self, Tensor values) -> Tensor',
  doc: 'The step function: 0 below zero, 1 above, and values at zero. It has no gradient, as in PyTorch.',
  group,
  variants: everywhere,
  gradName: 'NotImplemented',
  forward: ({ self, values }) => {
    if (self.dtype !== values.dtype)
      throw new RuntimeError('heaviside is not yet implemented for tensors with different dtypes.');
    const step = k.cast(k.compare('Greater', self, 0), self.dtype);
    return k.where(k.compare('Equal', self, 0), values, step);
  },
  backward: () => {
    throw new RuntimeError('derivative for aten::heaviside is not implemented');
  },
});

function gcd(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
for (const [name, doc, work] of [
  ['gcd', 'The greatest common divisor.', gcd],
  [
    'lcm',
    'The least common multiple.',
    (a: number, b: number) => (a && b ? Math.abs((a / gcd(a, b)) * b) : 0),
  ],
] as const) {
  defineOp({
    schema: `${name}(Tensor self, Tensor other) -> Tensor`,
    doc,
    group,
    variants: everywhere,
    forward: ({ self, other }) => {
      const dtype = k.promoted(self, other);
      if (dtype.category !== 1)
        throw new RuntimeError(`"${name}_cpu" not implemented for '${dtype.scalarName}'`);
      return mapOnHost(name, [self, other], dtype, work);
    },
  });
}

const bits = 'Bitwise';
for (const [name, doc, work, cpp] of [
  ['bitwise_and', 'The bits that both have.', (a: number, b: number) => a & b, 'and_cpu'],
  ['bitwise_or', 'The bits that either has.', (a: number, b: number) => a | b, 'or_cpu'],
  ['bitwise_xor', 'The bits that one of both has.', (a: number, b: number) => a ^ b, 'xor_cpu'],
  ['bitwise_left_shift', 'The bits moved to the left.', (a: number, b: number) => a << b, 'lshift_cpu'],
  ['bitwise_right_shift', 'The bits moved to the right.', (a: number, b: number) => a >> b, 'rshift_cpu'],
] as const) {
  defineOp({
    schema: `${name}(Tensor|Scalar self, Tensor|Scalar other) -> Tensor`,
    doc,
    group: bits,
    variants: everywhere,
    forward: ({ self, other }) => {
      const dtype = k.promoted(self, other);
      const isShift = name.endsWith('shift');
      if (dtype.category === 2 || (isShift && dtype.category === 0))
        throw new RuntimeError(
          `"${isShift ? cpp : `bitwise_${cpp}`}" not implemented for '${dtype.scalarName}'`,
        );
      if (dtype.category === 0 && !readsAtOnce()) {
        if (name === 'bitwise_xor') return k.compare('NotEqual', self, other);
        return k.binary(name === 'bitwise_and' ? 'LogicalAnd' : 'LogicalOr', self, other, bool);
      }
      return mapOnHost(name, [self, other], dtype, work);
    },
  });
}

defineOp({
  schema: 'bitwise_not(Tensor self) -> Tensor',
  doc: 'All bits turned; of a bool tensor, its opposite.',
  group: bits,
  variants: everywhere,
  forward: ({ self }) => {
    const { dtype } = self;
    if (dtype.category === 2)
      throw new RuntimeError(`"bitwise_not_cpu" not implemented for '${dtype.scalarName}'`);
    return dtype.category === 0 ? k.unary('LogicalNot', self) : k.sub(k.sub(0, self), 1).labelled(dtype);
  },
});
