// diff and gradient: differences of neighbours, and derivatives of sampled functions estimated from them.
import { RuntimeError } from '../../backend';
import { bool, uint8 } from '../../tensor/dtype';
import { wrapDim } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import { defineOp } from '../table';

const group = 'Differences and integrals';

function checkJoined(self: Tensor, other: Tensor | null, dim: number): void {
  if (!other) return;
  if (other.ndim !== self.ndim)
    throw new RuntimeError('diff expects prepend or append to be the same dimension as input');
  for (const [i, size] of self.dims.entries()) {
    if (i !== dim && other.dims[i] !== size)
      throw new RuntimeError(
        `diff expects the shape of tensor to prepend or append to match that of input except along the differencing dimension; input.size(${i}) = ${size}, but got tensor.size(${i}) = ${other.dims[i]}`,
      );
  }
}

defineOp({
  schema: 'diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor',
  doc: 'Each element less the one before it along a dimension, n times over.',
  group,
  compose: ({ self, n, dim, prepend, append }) => {
    if (self.ndim < 1) throw new RuntimeError('diff expects input to be at least one-dimensional');
    const axis = wrapDim(dim, self.ndim);
    checkJoined(self, prepend, axis);
    checkJoined(self, append, axis);
    const parts = [prepend, self, append].filter((part) => part !== null);
    let out: Tensor = parts.length > 1 ? call('cat', parts, axis) : self;
    if (n <= 0) return n === 0 ? out.clone() : out;
    for (let i = Math.min(n, out.dims[axis]!); i > 0; i--) {
      const length = Math.max(out.dims[axis]! - 1, 0);
      const [before, after] = [
        out.narrow(axis, 0, length),
        out.narrow(axis, Math.min(1, out.dims[axis]!), length),
      ];
      out = out.dtype === bool ? after.logical_xor(before) : after.sub(before);
    }
    return out;
  },
});

type Spacing = number | Tensor;

/** The spacing of each dimension that is asked for. */
function spacings(self: Tensor, spacing: unknown, dims: number[], hasDim: boolean): Spacing[] {
  if (!Array.isArray(spacing)) return dims.map(() => Number(spacing ?? 1));
  if (!hasDim && spacing.length !== 1 && spacing.length !== self.ndim)
    throw new RuntimeError(
      `torch.gradient expected spacing to be unspecified, a scalar or a list of length ${self.ndim} but got a list of length ${spacing.length}`,
    );
  if (spacing.length !== dims.length)
    throw new RuntimeError(
      `torch.gradient expected spacing to be unspecified, a scalar or it's spacing and dim arguments to have the same length, but got a spacing argument of length ${spacing.length} and a dim argument of length ${dims.length}.`,
    );
  return spacing as Spacing[];
}

/** A part of a dimension as Python's slices have it. */
function part(t: Tensor, dim: number, from: number, to: number): Tensor {
  const size = t.dims[dim]!;
  const [start, end] = [from < 0 ? from + size : from, to <= 0 ? to + size : to];
  return t.narrow(dim, start, end - start);
}

/** Sums of neighbours with a weight each, from a place on. */
const weighed = (t: Tensor, dim: number, from: number, weights: Spacing[]): Tensor =>
  weights
    .map((weight, i) => part(t, dim, from + i, from + i + 1).mul(weight as Tensor))
    .reduce((a, b) => a.add(b));

function alongEven(self: Tensor, dim: number, step: number, order: number): Tensor {
  const middle = part(self, dim, 2, 0)
    .sub(part(self, dim, 0, -2))
    .div(step)
    .div(2);
  const [first, last] =
    order === 1
      ? [weighed(self, dim, 0, [-1, 1]), weighed(self, dim, -2, [-1, 1])]
      : [weighed(self, dim, 0, [-1.5, 2, -0.5]), weighed(self, dim, -3, [0.5, -2, 1.5])];
  return call('cat', [first.div(step), middle, last.div(step)], dim);
}

/** By a parabola through three neighbours that need not be equally far apart. */
function alongUneven(self: Tensor, dim: number, coordinates: Tensor, order: number): Tensor {
  if (coordinates.ndim !== 1)
    throw new RuntimeError(
      `torch.gradient expected each element of spacing to have one dimension, but got an element with ${coordinates.ndim} dimensions!`,
    );
  const steps = call('diff', coordinates, 1, 0);
  const [before, after] = [part(steps, 0, 0, -1), part(steps, 0, 1, 0)];
  const both = before.add(after);
  const shape = self.dims.map((_, i) => (i === dim ? -1 : 1));
  const [a, b, c] = [
    after.neg().div(before.mul(both)),
    after.sub(before).div(before.mul(after)),
    before.div(after.mul(both)),
  ].map((weight) => weight.reshape(shape)) as [Tensor, Tensor, Tensor];
  const middle = a
    .mul(part(self, dim, 0, -2))
    .add(b.mul(part(self, dim, 1, -1)))
    .add(c.mul(part(self, dim, 2, 0)));
  const ends = (at: number) => [before.select(0, at), after.select(0, at)] as const;
  const difference = (from: number, step: Tensor) => weighed(self, dim, from, [-1, 1]).div(step);
  if (order === 1)
    return call('cat', [difference(0, steps.select(0, 0)), middle, difference(-2, steps.select(0, -1))], dim);
  const [p, q] = ends(0);
  const [r, s] = ends(-1);
  const first = weighed(self, dim, 0, [
    p
      .mul(2)
      .add(q)
      .neg()
      .div(p.mul(p.add(q))),
    p.add(q).div(p.mul(q)),
    p.neg().div(q.mul(p.add(q))),
  ]);
  const last = weighed(self, dim, -3, [
    s.div(r.mul(r.add(s))),
    s.neg().sub(r).div(r.mul(s)),
    s
      .mul(2)
      .add(r)
      .div(s.mul(r.add(s))),
  ]);
  return call('cat', [first, middle, last], dim);
}

defineOp({
  schema:
    'gradient(Tensor self, *, Scalar|float[]|Tensor[]? spacing=None, int|int[]? dim=None, int edge_order=1) -> Tensor[]',
  doc: 'The derivative of a sampled function along each dimension, by differences of second order inside and of edge_order at the ends; spacing is the distance of the samples, or their coordinates.',
  group,
  variants: ['function'],
  compose: ({ self, spacing, dim, edge_order }) => {
    const dims: number[] = dim === null ? self.dims.map((_: number, i: number) => i) : [dim].flat();
    if (self.dtype === uint8) throw new RuntimeError('torch.gradient does not support uint8 input.');
    const steps = spacings(self, spacing, dims, dim !== null);
    if (edge_order !== 1 && edge_order !== 2)
      throw new RuntimeError('torch.gradient only supports edge_order=1 and edge_order=2.');
    const axes = dims.map((d) => wrapDim(d, self.ndim));
    axes.forEach((d, i) => {
      if (axes.indexOf(d) !== i)
        throw new RuntimeError(`dim ${d} appears multiple times in the list of dims`);
    });
    if (axes.some((d) => self.dims[d]! < edge_order + 1))
      throw new RuntimeError('torch.gradient expected each dimension size to be at least edge_order+1');
    return axes.map((d, i) => {
      const step = steps[i]!;
      return typeof step === 'object' && 'dims' in step
        ? alongUneven(self, d, step, edge_order)
        : alongEven(self, d, Number(step), edge_order);
    });
  },
});
