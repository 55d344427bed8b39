// trapezoid and cumulative_trapezoid: integrals of sampled functions by the trapezoidal rule.
import { RuntimeError } from '../../backend';
import { bool } from '../../tensor/dtype';
import { wrapDim } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import { defineOp } from '../table';

const group = 'Differences and integrals';

type Name = 'trapezoid' | 'cumulative_trapezoid';

const before = (t: Tensor, dim: number) => t.narrow(dim, 0, Math.max(t.dims[dim]! - 1, 0));
const after = (t: Tensor, dim: number) =>
  t.narrow(dim, Math.min(1, t.dims[dim]!), Math.max(t.dims[dim]! - 1, 0));

/** The distances of the samples: x has one a sample, or is broadcast to y after the differences are taken. */
function distances(name: Name, y: Tensor, x: Tensor, dim: number): Tensor {
  if (y.dtype === bool || x.dtype === bool)
    throw new RuntimeError(`${name}: received a bool input for \`x\` or \`y\`, but bool is not supported`);
  let full = x;
  if (x.ndim === 1) {
    if (x.dims[0] !== y.dims[dim])
      throw new RuntimeError(`${name}: There must be one \`x\` value for each sample point`);
    full = x.reshape(y.dims.map((_, i) => (i === dim ? -1 : 1)));
  } else if (x.ndim < y.ndim) {
    full = x.reshape([...new Array<number>(y.ndim - x.ndim).fill(1), ...x.dims]);
  }
  return after(full, dim).sub(before(full, dim));
}

function evenDistance(name: Name, y: Tensor, dx: unknown): number {
  if (y.dtype === bool)
    throw new RuntimeError(`${name}: received a bool input for \`y\`, but bool is not supported`);
  if (typeof dx === 'boolean')
    throw new RuntimeError(`${name}: Currently, we only support dx as a real number.`);
  return Number(dx);
}

for (const name of ['trapezoid', 'trapz'] as const) {
  defineOp({
    schema: [
      `${name}(Tensor y, Tensor x, *, int dim=-1) -> Tensor`,
      `${name}(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`,
    ],
    doc: 'The integral along a dimension by the trapezoidal rule, of samples at x or a distance dx apart.',
    group,
    variants: ['function'],
    compose: ({ y, x, dx, dim }) => {
      const axis = wrapDim(dim, y.ndim);
      if (y.dims[axis] === 0) {
        const shape = y.dims.filter((_: number, i: number) => i !== axis);
        return call('zeros', shape, { dtype: y.dtype });
      }
      if (x) {
        const sides = before(y, axis).add(after(y, axis));
        return sides
          .mul(distances('trapezoid', y, x, axis))
          .sum(axis)
          .div(2);
      }
      // The older name takes True for the number 1.
      const step = evenDistance('trapezoid', y, name === 'trapz' ? Number(dx) : dx);
      const ends = y.select(axis, 0).add(y.select(axis, -1));
      return y.sum(axis).sub(ends.mul(0.5)).mul(step);
    },
  });
}
defineOp({
  schema: [
    'cumulative_trapezoid(Tensor y, Tensor x, *, int dim=-1) -> Tensor',
    'cumulative_trapezoid(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor',
  ],
  doc: 'The integral up to each sample along a dimension by the trapezoidal rule.',
  group,
  variants: ['function'],
  compose: ({ y, x, dx, dim }) => {
    const axis = wrapDim(dim, y.ndim);
    const sides = () => before(y, axis).add(after(y, axis));
    if (x) {
      const steps = distances('cumulative_trapezoid', y, x, axis);
      return sides().mul(steps).cumsum(axis).div(2);
    }
    const step = evenDistance('cumulative_trapezoid', y, dx);
    return sides()
      .mul(step / 2)
      .cumsum(axis);
  },
});
