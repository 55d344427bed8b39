// clamp with numbers or tensors as its bounds, and its halves.
import { RuntimeError } from '../backend';
import { Arr } from '../tensor/arr';
import { bool } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import * as k from './kernels';
import { reduceTo } from './reduceTo';
import { defineOp } from './table';
import { everywhere } from './unaryRule';

const group = 'Functions of one element';

/** A bound put on; nan stays nan, and a bound that is nan makes nan. */
function bounded(x: Arr, bound: k.Value | null, pick: (x: k.Value, y: k.Value) => Arr): Arr {
  if (bound === null) return x;
  const out = pick(x, bound);
  if (!out.dtype.is_floating_point) return out;
  const nan = Arr.scalar(Number.NaN, out.dtype);
  const isNan = (v: k.Value) => k.compare('NotEqual', v, v);
  const either = bound instanceof Arr ? k.binary('LogicalOr', isNan(x), isNan(bound), bool) : isNan(x);
  return k.where(either, nan, out);
}

defineOp({
  schema: 'clamp(Tensor self, Tensor|Scalar? min=None, Tensor|Scalar? max=None) -> Tensor',
  doc: 'Holds every element between min and max: numbers, or tensors that broadcast.',
  group,
  variants: everywhere,
  aliases: ['clip'],
  gradName: (a) => (a.min instanceof Tensor || a.max instanceof Tensor ? 'ClampBackward0' : 'ClampBackward1'),
  saves: ['self', 'min', 'max'],
  forward: ({ self, min, max }) => {
    if (min === null && max === null)
      throw new RuntimeError("torch.clamp: At least one of 'min' or 'max' must not be None");
    return bounded(bounded(self, min, k.maximum), max, k.minimum);
  },
  backward: ([g], { args: { self, min, max }, needs }) => {
    let outside: Tensor | null = null;
    const or = (mask: Tensor) => {
      outside = outside ? outside.logical_or(mask) : mask;
    };
    if (min !== null) or(self.lt(min));
    if (max !== null) or(self.gt(max));
    const grads: Record<string, Tensor | null> = {
      self: needs('self') ? reduceTo(g!.masked_fill(outside!, 0), self.dims) : null,
      min: null,
      max: null,
    };
    if (min instanceof Tensor && needs('min')) {
      let mine = self.lt(min);
      if (max !== null) mine = mine.logical_and(max instanceof Tensor ? min.lt(max) : min.lt(max));
      grads.min = reduceTo(g!.masked_fill(mine.logical_not(), 0), min.dims);
    }
    if (max instanceof Tensor && needs('max')) {
      let mine = self.gt(max);
      if (min !== null) mine = mine.logical_or(max.lt(min));
      grads.max = reduceTo(g!.masked_fill(mine.logical_not(), 0), max.dims);
    }
    return grads;
  },
});

for (const [name, pick, outside] of [
  ['min', k.maximum, 'lt'],
  ['max', k.minimum, 'gt'],
] as const) {
  defineOp({
    schema: `clamp_${name}(Tensor self, Tensor|Scalar ${name}) -> Tensor`,
    doc: `Holds every element ${name === 'min' ? 'above min' : 'below max'}.`,
    group,
    variants: everywhere,
    gradName: (a) => `Clamp${name === 'min' ? 'Min' : 'Max'}Backward${a[name] instanceof Tensor ? 1 : 0}`,
    saves: ['self', name],
    forward: (a) => bounded(a.self, a[name], pick),
    backward: ([g], { args }) => {
      const bound = args[name];
      const mask: Tensor = args.self[outside](bound);
      return {
        self: reduceTo(g!.masked_fill(mask, 0), args.self.dims),
        [name]: bound instanceof Tensor ? reduceTo(g!.masked_fill(mask.logical_not(), 0), bound.dims) : null,
      };
    },
  });
}
