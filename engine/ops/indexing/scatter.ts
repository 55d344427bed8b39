// Element by element along a dimension: gather, scatter, scatter_add, scatter_reduce and take_along_dim.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { broadcastShapes, formatShape, sameShape, wrapDim } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { defineOp, opTable, type Variant } from '../table';
import { elementPositions, gatherAlong, putAlong, type Reduce } from './placing';

const group = 'Indexing';
const everywhere: Variant[] = ['function', 'method', 'inplace'];

// biome-ignore lint/suspicious/noExplicitAny: a call through the table.
const op = (name: string, ...args: unknown[]): any => opTable.get(name)!.call(...args);

const zerosOf = (like: Tensor) => op('zeros', [...like.dims], { dtype: like.dtype });

/** A tensor without dimensions counts as one of a single element. */
const lifted = (a: Arr) => (a.shape.length === 0 ? a.as([1]) : a);

function positionsOf(self: Arr, dim: number, index: Arr): Arr {
  const n = self.shape[dim]!;
  return elementPositions(
    index,
    dim,
    self.shape,
    (value) => new RuntimeError(`index ${value} is out of bounds for dimension ${dim} with size ${n}`),
  );
}

const isSmaller = (a: readonly number[], b: readonly number[], except: number) =>
  a.every((n, i) => i === except || n <= b[i]!);

defineOp({
  schema: 'gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor',
  doc: 'Takes along a dimension the elements that index names, position by position.',
  group,
  saves: ['index'],
  forward: ({ self, dim, index }) => {
    const axis = wrapDim(dim, self.shape.length);
    if (index.dtype !== int64) throw new RuntimeError('gather(): Expected dtype int64 for index');
    const [from, at] = [lifted(self), lifted(index)];
    if (index.size === 0) return Arr.filled(0, index.shape, self.dtype);
    if (from.shape.length !== at.shape.length)
      throw new RuntimeError('Index tensor must have the same number of dimensions as input tensor');
    at.shape.forEach((n, i) => {
      if (i !== axis && n > from.shape[i]!)
        throw new RuntimeError(
          `Size does not match at dimension ${i} expected index ${formatShape(index.shape)} to be smaller than self ${formatShape(self.shape)} apart from dimension ${axis}`,
        );
    });
    return gatherAlong(from.as([from.size]), 0, positionsOf(from, axis, at)).as(index.shape);
  },
  backward: ([g], { args: { self, dim, index } }) => ({
    self: op('zeros', [...self.dims], { dtype: g!.dtype }).scatter_add(dim, index, g!),
    index: null,
  }),
});

defineOp({
  schema: 'take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor',
  doc: 'Takes along a dimension the elements that indices name, with broadcasting.',
  group,
  compose: ({ self, indices, dim }) => {
    if (indices.dtype !== int64)
      throw new RuntimeError(
        `torch.take_along_dim(): dtype of indices should be Long but got ${indices.dtype.scalarName}`,
      );
    if (dim === null) return self.reshape(-1).gather(0, indices.reshape(-1));
    if (self.ndim !== indices.ndim) {
      throw new RuntimeError(
        `torch.take_along_dim(): input and indices should have the same number of dimensions, but got ${self.ndim} dimensions for input, and ${indices.ndim} dimensions for indices`,
      );
    }
    const axis = wrapDim(dim, self.ndim);
    const without = (t: Tensor) => t.dims.map((n, i) => (i === axis ? 1 : n));
    const shape = broadcastShapes(without(self), without(indices));
    const spread = (t: Tensor) => t.expand(shape.map((n, i) => (i === axis ? t.dims[i]! : n)));
    return spread(self).gather(axis, spread(indices));
  },
});

interface Scatter {
  self: Arr;
  dim: number;
  index: Arr;
  src: Arr;
}

/** Checks a scatter and gives what putAlong wants: everything flat, src cut to the index's shape. */
function prepared(name: string, { self, dim, index, src }: Scatter): { base: Arr; at: Arr; values: Arr } {
  const axis = wrapDim(dim, self.shape.length);
  if (index.size > 0 && index.dtype !== int64)
    throw new RuntimeError(`${name}(): Expected dtype int64 for index`);
  if (self.dtype !== src.dtype)
    throw new RuntimeError(`${name}(): Expected self.dtype to be equal to src.dtype`);
  const [base, at, values] = [lifted(self), lifted(index), lifted(src)];
  if (index.size === 0)
    return { base: base.as([base.size]), at: at.as([0]), values: Arr.filled(0, [0], src.dtype) };
  if (base.shape.length !== at.shape.length)
    throw new RuntimeError('Index tensor must have the same number of dimensions as self tensor');
  if (values.shape.length !== at.shape.length)
    throw new RuntimeError('Index tensor must have the same number of dimensions as src tensor');
  if (!isSmaller(at.shape, base.shape, axis) || !isSmaller(at.shape, values.shape, -1)) {
    throw new RuntimeError(
      `Expected index ${formatShape(index.shape)} to be smaller than self ${formatShape(self.shape)} apart from dimension ${axis}${src.shape === index.shape ? '' : ` and to be smaller size than src ${formatShape(src.shape)}`}`,
    );
  }
  const cut = k.slice(
    values,
    at.shape.map(() => 0),
    [...at.shape],
  );
  return {
    base: base.as([base.size]),
    at: positionsOf(base, axis, at).as([at.size]),
    values: cut.as([at.size]),
  };
}

function scattered(name: string, how: Reduce, a: Scatter): Arr {
  const { base, at, values } = prepared(name, a);
  return putAlong(base, 0, at, values, how).as(a.self.shape);
}

/** A single value in the index's shape. */
function valueAt(index: Arr, value: number | boolean, self: Arr): Arr {
  return k.expand(k.toArr(value, self.dtype), index.shape).as(index.shape);
}

const reductions: Record<string, Reduce> = { add: 'add', multiply: 'multiply' };

function reductionOf(reduce: string): Reduce {
  const how = reductions[reduce];
  if (!how) throw new RuntimeError('reduce argument must be either add or multiply.');
  return how;
}

const scatterSrc = defineOp({
  schema: 'scatter_src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor',
  doc: 'A copy with the elements that index names replaced by those of src.',
  group,
  variants: [],
  label: 'scatter',
  gradName: 'ScatterBackward0',
  saves: ['index'],
  forward: (a) => scattered('scatter', 'set', a),
  backward: ([g], { args: { dim, index, src }, needs }) => ({
    self: g!.scatter(dim, index, 0),
    index: null,
    src: needs('src') ? ungathered(g!, dim, index, src) : null,
  }),
});

/** The gradient of a src of which only the part under the index was used. */
function ungathered(g: Tensor, dim: number, index: Tensor, src: Tensor): Tensor {
  const part = g.gather(dim, index);
  if (sameShape(part.dims, src.dims)) return part;
  const pad = src.dims
    .map((n, i) => [0, n - part.dims[i]!])
    .reverse()
    .flat();
  return op('constant_pad_nd', part, pad, 0);
}

const scatterValue = defineOp({
  schema: 'scatter_value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor',
  doc: 'A copy with the elements that index names replaced by a value.',
  group,
  variants: [],
  label: 'scatter',
  gradName: 'ScatterBackward1',
  saves: ['index'],
  forward: ({ self, dim, index, value }) =>
    scattered('scatter', 'set', { self, dim, index, src: valueAt(index, value, self) }),
  backward: ([g], { args: { dim, index } }) => ({ self: g!.scatter(dim, index, 0), index: null }),
});

const scatterWith = defineOp({
  schema: 'scatter_with(Tensor self, int dim, Tensor index, Tensor|Scalar src, str reduce) -> Tensor',
  doc: 'A copy with elements added to, or multiplied.',
  group,
  variants: [],
  label: 'scatter',
  gradName: (a) => `ScatterBackward${a.src instanceof Tensor ? 2 : 3}`,
  forward: ({ self, dim, index, src, reduce }) =>
    scattered('scatter', reductionOf(reduce), {
      self,
      dim,
      index,
      src: src instanceof Arr ? src : valueAt(index, src, self),
    }),
  backward: () => {
    throw new RuntimeError('derivative for aten::scatter is not implemented');
  },
});

defineOp({
  schema: [
    'scatter(Tensor self, int dim, Tensor index, Tensor src, *, str? reduce=None) -> Tensor',
    'scatter(Tensor self, int dim, Tensor index, Scalar value, *, str? reduce=None) -> Tensor',
    'scatter(Tensor self, int dim, Tensor index, Scalar src, *, str? reduce=None) -> Tensor',
  ],
  doc: 'A copy with the elements that index names along a dimension replaced.',
  group,
  variants: everywhere,
  compose: ({ self, dim, index, src, value, reduce }) => {
    const given = src ?? value;
    if (reduce !== null) return scatterWith(self, dim, index, given, reduce);
    return given instanceof Tensor
      ? scatterSrc(self, dim, index, given)
      : scatterValue(self, dim, index, given);
  },
});

defineOp({
  schema: 'scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor',
  doc: 'A copy with the elements of src added at the places that index names along a dimension.',
  group,
  variants: everywhere,
  saves: ['index'],
  forward: (a) => scattered('scatter', 'add', a),
  backward: ([g], { args: { dim, index, src }, needs }) => ({
    self: g!,
    index: null,
    src: needs('src') ? ungathered(g!, dim, index, src) : null,
  }),
});

export const reductionKinds: Record<string, { how: Reduce; start(a: Arr): number }> = {
  sum: { how: 'add', start: () => 0 },
  mean: { how: 'add', start: () => 0 },
  prod: { how: 'multiply', start: () => 1 },
  amax: { how: 'amax', start: (a) => (a.dtype.is_floating_point ? Number.NEGATIVE_INFINITY : -2147483648) },
  amin: { how: 'amin', start: (a) => (a.dtype.is_floating_point ? Number.POSITIVE_INFINITY : 2147483647) },
};

defineOp({
  schema:
    'scatter_reduce(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor',
  doc: "A copy with the elements of src reduced into the places that index names; reduce is 'sum', 'prod', 'mean', 'amax' or 'amin'.",
  group,
  variants: everywhere,
  saves: ['self', 'index', 'src', 'result'],
  forward: ({ self, dim, index, src, reduce, include_self }) => {
    const kind = reductionKinds[reduce];
    if (!kind) throw new RuntimeError('reduce argument must be either sum, prod, mean, amax or amin.');
    const { base, at, values } = prepared('scatter_reduce', { self, dim, index, src });
    const fill = (value: number) => k.expand(Arr.scalar(value, self.dtype), at.shape);
    const start = include_self ? base : putAlong(base, 0, at, fill(kind.start(self)), 'set');
    const out = putAlong(start, 0, at, values, kind.how);
    if (reduce !== 'mean') return out.as(self.shape);
    const own = include_self
      ? Arr.filled(1, base.shape, self.dtype)
      : putAlong(Arr.filled(1, base.shape, self.dtype), 0, at, fill(0), 'set');
    const count = putAlong(own, 0, at, fill(1), 'add');
    const mean = k.div(out, count);
    return k.cast(self.dtype.is_floating_point ? mean : k.unary('Floor', mean), self.dtype).as(self.shape);
  },
  backward: ([g], { args, result }) => ({ index: null, ...reduceGradients(g!, args, result) }),
});

// biome-ignore lint/suspicious/noExplicitAny: the schema says the types.
export function reduceGradients(g: Tensor, a: any, result: Tensor): { self: Tensor; src: Tensor } {
  const { self, dim, index, src, reduce, include_self } = a;
  const onlyUntouched = (grad: Tensor) => (include_self ? grad : grad.scatter(dim, index, 0));
  const used = (grad: Tensor) => {
    if (sameShape(grad.dims, src.dims)) return grad;
    const pad = src.dims
      .map((n: number, i: number) => [0, n - grad.dims[i]!])
      .reverse()
      .flat();
    return op('constant_pad_nd', grad, pad, 0);
  };
  const source: Tensor = index.dims.reduce(
    (part: Tensor, n: number, i: number) => (part.dims[i] === n ? part : part.narrow(i, 0, n)),
    src,
  );
  if (reduce === 'sum') return { self: onlyUntouched(g), src: used(g.gather(dim, index)) };
  if (reduce === 'mean') {
    const ones = zerosOf(self).add(include_self ? 1 : 0);
    const raw = ones.scatter_add(dim, index, zerosOf(source).add(1));
    const count = raw.masked_fill(raw.eq(0), 1);
    return {
      self: onlyUntouched(g.div(count)),
      src: used(g.gather(dim, index).div(count.gather(dim, index))),
    };
  }
  if (reduce === 'prod') {
    const lone = self.masked_fill(self.eq(0), 1);
    const others = lone.scatter_reduce(dim, index, src, 'prod', { include_self });
    const isZero = source.eq(0);
    const zeros = zerosOf(self).scatter_add(dim, index, isZero.to(self.dtype)).gather(dim, index);
    const single = isZero.logical_and(zeros.eq(1));
    const withoutZero = self.scatter_reduce(dim, index, source.masked_fill(single, 1), 'prod', {
      include_self,
    });
    const plain = g.mul(result).gather(dim, index).div(source.masked_fill(isZero, 1));
    const part = op('where', single, g.mul(withoutZero).gather(dim, index), plain);
    return { self: onlyUntouched(g.mul(others).div(lone)), src: used(part) };
  }
  // amax and amin share the gradient among all that are extreme.
  const value = result.gather(dim, index);
  const selfHit = self.eq(result).to(g.dtype);
  const srcHit = source.eq(value).to(g.dtype);
  const own = include_self ? selfHit : onlyUntouched(selfHit);
  const count = own.scatter_add(dim, index, srcHit);
  const shared = g.div(count.masked_fill(count.eq(0), 1));
  return { self: onlyUntouched(own.mul(shared)), src: used(srcHit.mul(shared.gather(dim, index))) };
}
