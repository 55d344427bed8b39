// Division that rounds and its remainders, exactly as PyTorch computes them: through the remainder, which is
// exact, and not through a rounded quotient. Works on immutable values; no tape in here.
import { RuntimeError } from '../backend';
import { Arr } from '../tensor/arr';
import { bool, int64 } from '../tensor/dtype';
import * as k from './kernels';

/** Refuses a zero that we can see; integers divided by one on a GPU are not looked at. */
function refuseZero(y: k.Value): void {
  const values = y instanceof Arr ? y.storage.host : [Number(y)];
  if (values && Array.from(values as ArrayLike<number>).includes(0))
    throw new RuntimeError('ZeroDivisionError');
}

function refuseBools(name: string, x: k.Value, y: k.Value): void {
  if (k.promoted(x, y).category === 0) throw new RuntimeError(`"${name}" not implemented for 'Bool'`);
}

/** What the functions that round say to bools. */
export function refuseBool(name: string, x: Arr): void {
  if (x.dtype === bool) throw new RuntimeError(`"${name}_vml_cpu" not implemented for 'Bool'`);
}

/** The remainder with the divisor's sign. */
export function remainder(x: k.Value, y: k.Value): Arr {
  refuseBools('remainder_cpu', x, y);
  const dtype = k.promoted(x, y);
  if (dtype.category === 1) {
    refuseZero(y);
    const a = k.toArr(x, dtype);
    const b = k.toArr(y, dtype);
    const quotient = k.binary('FloorDiv', a, b, int64);
    return k.wrapped(k.binary('Sub', a, k.binary('Multiply', quotient, b, int64), int64).labelled(dtype));
  }
  return k.binary('Mod', x, y, dtype);
}

/** The remainder with the dividend's sign. */
export function fmod(x: k.Value, y: k.Value): Arr {
  refuseBools('fmod_cpu', x, y);
  const dtype = k.promoted(x, y);
  const a = k.toArr(x, dtype);
  const b = k.toArr(y, dtype);
  if (dtype.category === 1) {
    refuseZero(y);
    return k.sub(a, k.mul(truncDivide(a, b), b));
  }
  const size = k.binary('Mod', k.unary('Abs', a), k.unary('Abs', b), dtype);
  return k.where(k.compare('Less', a, 0), k.unary('Neg', size), size);
}

export function floorDivide(x: k.Value, y: k.Value): Arr {
  const dtype = k.promoted(x, y);
  refuseBools('div_floor_cpu', x, y);
  if (dtype.category === 1) {
    refuseZero(y);
    return k.wrapped(k.binary('FloorDiv', k.toArr(x, dtype), k.toArr(y, dtype), int64).labelled(dtype));
  }
  const plain = k.div(x, y);
  const whole = k.unary('Round', k.div(k.sub(x, k.binary('Mod', x, y, dtype)), y));
  // Nothing divides by zero, and the kernel's remainder by infinity is no number.
  const isZero = k.compare('Equal', y, 0);
  const isEndless = k.compare('Equal', k.unary('Abs', k.toArr(y, dtype)), Number.POSITIVE_INFINITY);
  const hasSize = k.compare('Less', k.unary('Abs', k.toArr(x, dtype)), Number.POSITIVE_INFINITY);
  const rounded = k.where(k.binary('LogicalAnd', isEndless, hasSize, bool), k.unary('Floor', plain), whole);
  return k.where(isZero, plain, rounded);
}

export function truncDivide(x: k.Value, y: k.Value): Arr {
  const dtype = k.promoted(x, y);
  refuseBools('div_trunc_cpu', x, y);
  if (dtype.category === 1) {
    refuseZero(y);
    const a = k.toArr(x, dtype).labelled(int64);
    const b = k.toArr(y, dtype).labelled(int64);
    const size = k.binary('FloorDiv', k.unary('Abs', a), k.unary('Abs', b), int64);
    const isNegative = k.compare('NotEqual', k.compare('Less', a, 0), k.compare('Less', b, 0));
    return k.cast(k.where(isNegative, k.sub(0, size), size), dtype);
  }
  return trunc(k.div(x, y));
}

/** Rounds towards zero. */
export function trunc(x: Arr): Arr {
  return k.where(k.compare('Less', x, 0), k.unary('Ceil', x), k.unary('Floor', x));
}
