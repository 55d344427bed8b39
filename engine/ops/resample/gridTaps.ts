// Where grid_sample looks: for one dimension, the elements around each coordinate, their weights, and how the weights
// change with the coordinate. Everything is tensor ops, so that rules made of it have derivatives themselves.
import { int64 } from '../../tensor/dtype';
import type { Tensor } from '../../tensor/tensor';

export type GridMode = 'bilinear' | 'nearest' | 'bicubic';
export type GridPadding = 'zeros' | 'border' | 'reflection';

export interface GridTap {
  /** The element's position, within the dimension. */
  at: Tensor;
  weight: Tensor;
  /** The weight's derivative by the grid's value; null where it is zero. */
  slope: Tensor | null;
}

interface Line {
  size: number;
  padding: GridPadding;
  alignCorners: boolean;
}

interface Placed {
  value: Tensor;
  /** How the value changes with the one it was made of; null for 1. */
  factor: Tensor | null;
}

/** At and beyond the borders the value no longer moves. */
function clipped(value: Tensor, size: number): Placed {
  const inside = value.gt(0).logical_and(value.lt(size - 1));
  return { value: value.clamp(0, size - 1), factor: inside.to(value.dtype) };
}

/** Mirrored at both borders as often as it takes: at the outer elements' middles, or at their edges. */
function reflected(value: Tensor, { size, alignCorners }: Line): Placed {
  const low = alignCorners ? 0 : -0.5;
  const span = alignCorners ? size - 1 : size;
  if (span === 0) return { value: value.mul(0), factor: value.detach().mul(0) };
  const apart = value.sub(low);
  const signs = apart.detach().ge(0).to(value.dtype).mul(2).sub(1);
  const distance = apart.abs();
  const flips = distance.detach().div(span).floor();
  const rest = distance.sub(flips.mul(span));
  const turns = flips.remainder(2).mul(-2).add(1);
  const straight = rest.mul(turns).add(turns.mul(-0.5).add(0.5).mul(span)).add(low);
  return { value: straight, factor: signs.mul(turns) };
}

function padded(value: Tensor, line: Line): Placed {
  if (line.padding === 'zeros') return { value, factor: null };
  if (line.padding === 'border') return clipped(value, line.size);
  const first = reflected(value, line);
  const last = clipped(first.value, line.size);
  return { value: last.value, factor: first.factor!.mul(last.factor!) };
}

/** The tap at a whole position, which counts for nothing outside of the dimension. */
function tapAt(position: Tensor, size: number, weight: Tensor, slope: Tensor | null): GridTap {
  const inside = position
    .ge(0)
    .logical_and(position.le(size - 1))
    .to(weight.dtype);
  return {
    at: position.clamp(0, size - 1).to(int64),
    weight: weight.mul(inside),
    slope: slope ? slope.mul(inside) : null,
  };
}

const a = -0.75;
const near = (x: Tensor) =>
  x
    .mul(a + 2)
    .sub(a + 3)
    .mul(x)
    .mul(x)
    .add(1);
const far = (x: Tensor) =>
  x
    .mul(a)
    .sub(5 * a)
    .mul(x)
    .add(8 * a)
    .mul(x)
    .sub(4 * a);
const nearSlope = (x: Tensor) =>
  x
    .mul(3 * (a + 2))
    .sub(2 * (a + 3))
    .mul(x);
const farSlope = (x: Tensor) =>
  x
    .mul(3 * a)
    .sub(10 * a)
    .mul(x)
    .add(8 * a);

/** The four elements around a coordinate; each is padded by itself. */
function cubicTaps(value: Tensor, line: Line, perUnit: number): GridTap[] {
  const first = value.detach().floor();
  const t = value.sub(first);
  const back = t.neg().add(1);
  const weights = [far(t.add(1)), near(t), near(back), far(back.add(1))];
  const slopes = [farSlope(t.add(1)), nearSlope(t), nearSlope(back).neg(), farSlope(back.add(1)).neg()];
  return weights.map((weight, i) => {
    const position = padded(first.add(i - 1), line).value;
    return tapAt(position.trunc(), line.size, weight, slopes[i]!.mul(perUnit));
  });
}

/** The taps along a dimension, for coordinates from -1 to 1. */
export function gridTaps(grid: Tensor, mode: GridMode, line: Line): GridTap[] {
  const { size, alignCorners } = line;
  const perUnit = alignCorners ? (size - 1) / 2 : size / 2;
  const value = alignCorners ? grid.add(1).mul(perUnit) : grid.add(1).mul(size).sub(1).div(2);
  if (mode === 'bicubic') return cubicTaps(value, line, perUnit);
  const { value: at, factor } = padded(value, line);
  if (mode === 'nearest') {
    const whole = at.detach().round();
    return [tapAt(whole, size, whole.mul(0).add(1), null)];
  }
  const low = at.detach().floor();
  const share = at.sub(low);
  const slope = factor ? factor.mul(perUnit) : low.mul(0).add(perUnit);
  return [tapAt(low, size, share.neg().add(1), slope.neg()), tapAt(low.add(1), size, share, slope)];
}
