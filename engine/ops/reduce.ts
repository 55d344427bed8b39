// Reductions, softmax among them.
import { is_grad_enabled } from '../autograd/mode';
import { IndexError, RuntimeError } from '../backend';
import type { Arr } from '../tensor/arr';
import { bool, type DType, int64, uint8 } from '../tensor/dtype';
import { returnType } from '../tensor/returnTypes';
import { sizeOf, wrapDim, wrapDims } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import * as k from './kernels';
import { ownLogSoftmax, ownLogSoftmaxGrad } from './likelihood';
import { needNumbers, notImplemented } from './refusals';
import { productOfOthers } from './scan';
import { defineOp } from './table';

const group = 'Reductions';

/** A reduced value spread again over what it was reduced from. */
function spread(value: Tensor, shape: readonly number[], dims: number[], keepdim: boolean): Tensor {
  const kept = shape.map((n, i) => (dims.includes(i) ? 1 : n));
  return (keepdim ? value : value.reshape(kept)).expand([...shape]);
}

/** Whole numbers and bools are added and multiplied as int64, unless a dtype is asked for. */
function summable(self: Arr, dtype: DType | null): Arr {
  return k.cast(self, dtype ?? (self.dtype.category < 2 ? int64 : self.dtype));
}

/** Of nothing there is no largest element. */
export function refuseEmpty(name: string, self: Arr, dims: readonly number[]): void {
  const empty = dims.find((dim) => self.shape[dim] === 0);
  if (empty !== undefined)
    throw new IndexError(`${name}(): Expected reduction dim ${empty} to have non-zero size.`);
}

defineOp({
  schema: 'sum(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor',
  doc: 'The sum of all elements, or along dimensions.',
  group,
  label: 'Σ',
  gradName: (a) => (a.dim === null ? 'SumBackward0' : 'SumBackward1'),
  forward: ({ self, dim, keepdim, dtype }) => {
    const input = summable(self, dtype);
    return k.cast(k.sum(input, wrapDims(dim, self.shape.length), keepdim), input.dtype);
  },
  backward: ([g], { args: { self, dim, keepdim } }) => ({
    self: spread(g!, self.dims, wrapDims(dim, self.ndim), keepdim),
  }),
  latex: {
    forward: (n) => `${n.result} = \\sum ${n.self}`,
    rules: { self: () => '1' },
    numeric: { self: () => 1 },
  },
});

defineOp({
  schema: 'mean(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor',
  doc: 'The mean of all elements, or along dimensions.',
  group,
  gradName: (a) => (a.dim === null ? 'MeanBackward0' : 'MeanBackward1'),
  forward: ({ self, dim, keepdim, dtype }) => {
    const input = dtype ? k.cast(self, dtype) : self;
    if (!input.dtype.is_floating_point) {
      throw new RuntimeError(
        `mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: ${input.dtype.scalarName}`,
      );
    }
    const dims = wrapDims(dim, self.shape.length);
    return k.div(k.sum(input, dims, keepdim), sizeOf(dims.map((d) => self.shape[d])));
  },
  backward: ([g], { args: { self, dim, keepdim } }) => {
    const dims = wrapDims(dim, self.ndim);
    return { self: spread(g!.div(sizeOf(dims.map((d) => self.dims[d]))), self.dims, dims, keepdim) };
  },
  latex: {
    forward: (n) => `${n.result} = \\frac{1}{n} \\sum ${n.self}`,
    rules: {
      self: (_, a) =>
        `\\frac{1}{${sizeOf(wrapDims(a.dim, a.self?.ndim ?? 0).map((d) => a.self?.dims[d] ?? 1)) || 'n'}}`,
    },
  },
});

defineOp({
  schema: 'prod(Tensor self, int? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor',
  doc: 'The product of all elements, or along a dimension.',
  group,
  label: 'Π',
  gradName: (a) => (a.dim === null ? 'ProdBackward0' : 'ProdBackward1'),
  saves: ['self'],
  forward: ({ self, dim, keepdim, dtype }) => {
    const input = summable(self, dtype);
    return k.reduce(
      'Prod',
      input,
      wrapDims(dim === null ? null : [dim], self.shape.length),
      keepdim,
      input.dtype,
      1,
    );
  },
  backward: ([g], { args: { self, dim, keepdim } }) => {
    if (self.ndim === 0) return { self: g! };
    const axis = dim === null ? 0 : wrapDim(dim, self.ndim);
    const x = dim === null ? self.reshape(-1) : self;
    const grad = spread(g!, x.dims, [axis], dim !== null && keepdim);
    return { self: grad.mul(productOfOthers(x, axis)).reshape([...self.dims]) };
  },
});

for (const [name, kernel] of [
  ['argmax', 'ArgMax'],
  ['argmin', 'ArgMin'],
] as const) {
  defineOp({
    schema: `${name}(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`,
    doc: `The index of the ${name.slice(3)}imum, of all elements or along a dimension.`,
    group,
    forward: ({ self, dim, keepdim }) => {
      if (self.size === 0 && dim === null)
        throw new IndexError(`${name}(): Expected reduction dim to be specified for input.numel() == 0.`);
      if (dim !== null) refuseEmpty(name, self, [wrapDim(dim, self.shape.length)]);
      needNumbers(`${name}_cpu`, self);
      return k.reduce(
        kernel,
        self,
        wrapDims(dim === null ? null : [dim], self.shape.length),
        keepdim,
        int64,
        0,
      );
    },
  });
}

for (const [name, pick, argKernel, other] of [
  ['max', k.max, 'ArgMax', 'maximum'],
  ['min', k.min, 'ArgMin', 'minimum'],
] as const) {
  const Name = name === 'max' ? 'Max' : 'Min';
  const full = defineOp({
    schema: `a${name}(Tensor self, int[]? dim=[], bool keepdim=False) -> Tensor`,
    doc: `The ${other} of all elements, or along dimensions.`,
    group,
    label: name,
    gradName: (a) => (a.dim === null ? `${Name}Backward1` : `A${name}Backward0`),
    saves: ['self', 'result'],
    forward: ({ self, dim, keepdim }) => {
      const isWhole = dim === null || dim.length === 0;
      const written = dim === null ? name : `a${name}`;
      if (self.size === 0 && isWhole)
        throw new RuntimeError(
          `${written}(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.`,
        );
      const dims = wrapDims(dim, self.shape.length);
      refuseEmpty(written, self, dims);
      return pick(self, dims, keepdim);
    },
    backward: ([g], { args: { self, dim, keepdim }, result }) => {
      const dims = wrapDims(dim, self.ndim);
      // Where several are largest they share the gradient, as in PyTorch.
      const hit = self.eq(spread(result, self.dims, dims, keepdim)).to(g!.dtype);
      return { self: hit.div(hit.sum(dims, true)).mul(spread(g!, self.dims, dims, keepdim)) };
    },
  });
  const along = defineOp({
    schema: `${name}_along(Tensor self, int dim, bool keepdim=False) -> Tensor[]`,
    doc: `The ${other} along a dimension, with its index.`,
    group,
    variants: [],
    label: name,
    gradName: `${Name}Backward0`,
    forward: ({ self, dim, keepdim }) => {
      const dims = [wrapDim(dim, self.shape.length)].slice(0, self.shape.length);
      refuseEmpty(name, self, dims);
      return [
        pick(self, dims, keepdim),
        k.reduce(argKernel, self.dtype.category === 0 ? k.cast(self, int64) : self, dims, keepdim, int64, 0),
      ];
    },
    backward: ([g], { args: { self, dim, keepdim }, results }) => {
      const axis = wrapDim(dim, self.ndim);
      if (self.ndim === 0) return { self: g! };
      const grad = keepdim ? g! : g!.unsqueeze(axis);
      const index = keepdim ? results[1]! : results[1]!.unsqueeze(axis);
      return {
        self: grad.mul(
          index.transpose(axis, -1).one_hot_last(self.dims[axis]).transpose(axis, -1).to(g!.dtype),
        ),
      };
    },
  });
  defineOp({
    schema: [
      `${name}(Tensor self) -> Tensor`,
      `${name}(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`,
      `${name}(Tensor self, Tensor other) -> Tensor`,
    ],
    doc: `The ${other} of all elements; along a dimension, with its index; or of two tensors.`,
    group,
    compose: (a) => {
      if ('other' in a) return a.self[other](a.other);
      if (!('dim' in a)) return full(a.self, null);
      const [values, indices] = along(a.self, a.dim, a.keepdim);
      return returnType(name, { values, indices });
    },
  });
}

defineOp({
  schema: 'one_hot_last(Tensor self, int depth) -> Tensor',
  doc: 'Replaces a last dimension of one index by ones at that index and zeros elsewhere.',
  group,
  variants: ['method'],
  forward: ({ self, depth }) => k.oneHot(self.as(self.shape.slice(0, -1)), depth, int64),
});

for (const [name, kernel, empty] of [
  ['all', 'All', 1],
  ['any', 'Any', 0],
] as const) {
  defineOp({
    schema: `${name}(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`,
    doc: `Whether ${name} elements are true, or along a dimension.`,
    group,
    forward: ({ self, dim, keepdim }) => {
      const dims = wrapDims(dim === null ? null : [dim], self.shape.length);
      const answer = k.reduce(kernel, k.cast(self, bool), dims, keepdim, bool, empty);
      return self.dtype === uint8 ? k.cast(answer, uint8) : answer;
    },
  });
}

for (const name of ['var', 'std'] as const) {
  defineOp({
    schema: [
      `${name}(Tensor self, int[]? dim=None, bool unbiased=True, bool keepdim=False, *, int correction=1) -> Tensor`,
      `${name}(Tensor self, bool unbiased) -> Tensor`,
    ],
    doc: name === 'var' ? 'The variance.' : 'The standard deviation.',
    group,
    compose: ({ self, dim = null, unbiased, keepdim = false, correction = 1 }) => {
      if (!self.dtype.is_floating_point) {
        throw new RuntimeError('std and var only support floating point and complex dtypes');
      }
      const { ddof, dims } = { ddof: unbiased ? correction : 0, dims: wrapDims(dim, self.ndim) };
      return (name === 'var' ? variance : deviation)(self, dims, keepdim, ddof);
    },
  });
}

function centred(self: Arr, dims: number[]): Arr {
  return k.sub(self, k.div(k.sum(self, dims, true), sizeOf(dims.map((d) => self.shape[d]!))));
}

const latexOf = (symbol: string) => ({
  forward: (n: Record<string, string>) => `${n.result} = \\operatorname{${symbol}}(${n.self})`,
});

const variance = defineOp({
  schema: 'var_over(Tensor self, int[] dim, bool keepdim, int ddof) -> Tensor',
  doc: 'The variance over dimensions.',
  group,
  variants: [],
  label: 'var',
  gradName: 'VarBackward0',
  saves: ['self'],
  forward: ({ self, dim, keepdim, ddof }) => {
    const apart = centred(self, dim);
    return k.div(
      k.sum(k.mul(apart, apart), dim, keepdim),
      sizeOf(dim.map((d: number) => self.shape[d])) - ddof,
    );
  },
  backward: ([g], { args: { self, dim, keepdim, ddof } }) => {
    const n = sizeOf(dim.map((d: number) => self.dims[d]));
    return {
      self: self
        .sub(self.mean(dim, true))
        .mul(2 / (n - ddof))
        .mul(spread(g!, self.dims, dim, keepdim)),
    };
  },
  latex: latexOf('var'),
});

const deviation = defineOp({
  schema: 'std_over(Tensor self, int[] dim, bool keepdim, int ddof) -> Tensor',
  doc: 'The standard deviation over dimensions.',
  group,
  variants: [],
  label: 'std',
  gradName: 'StdBackward0',
  saves: ['self', 'result'],
  forward: ({ self, dim, keepdim, ddof }) => {
    const apart = centred(self, dim);
    return k.floatUnary(
      'Sqrt',
      k.div(k.sum(k.mul(apart, apart), dim, keepdim), sizeOf(dim.map((d: number) => self.shape[d])) - ddof),
    );
  },
  backward: ([g], { args: { self, dim, keepdim, ddof }, result }) => {
    const n = sizeOf(dim.map((d: number) => self.dims[d]));
    const slope = g!.div(result.mul(n - ddof)).masked_fill(result.eq(0), 0);
    const scale = spread(slope, self.dims, dim, keepdim);
    return { self: self.sub(self.mean(dim, true)).mul(scale) };
  },
  latex: latexOf('std'),
});

function softmaxParts(self: Arr, dim: number): { shifted: Arr; total: Arr; weights: Arr } {
  const dims = self.shape.length === 0 ? [] : [wrapDim(dim, self.shape.length)];
  const shifted = k.sub(self, k.max(self, dims, true));
  const weights = k.exp(shifted);
  return { shifted, weights, total: k.sum(weights, dims, true) };
}

/** Whole numbers have no softmax; the words are those of PyTorch's kernels on the CPU. */
function needScores(self: Arr, dim: number, log: string): void {
  if (self.dtype.is_floating_point || self.size === 0) return;
  const isLast = self.shape.length === 0 || wrapDim(dim, self.shape.length) === self.shape.length - 1;
  const kernel = isLast ? `${log}softmax_lastdim_kernel_impl` : 'softmax_kernel_impl';
  throw notImplemented(kernel, self);
}

/** The dimension that functional.softmax takes where none is given. */
function softmaxDim(dim: number | null, rank: number): number {
  return dim ?? (rank === 0 || rank === 1 || rank === 3 ? 0 : 1);
}

defineOp({
  schema: 'softmax(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor',
  doc: 'Turns scores along a dimension into probabilities.',
  group: 'Activations',
  variants: ['function', 'method', 'functional'],
  saves: ['result'],
  forward: ({ self: given, dim, dtype }) => {
    const self: Arr = dtype ? k.cast(given, dtype) : given;
    const axis = softmaxDim(dim, self.shape.length);
    wrapDim(axis, self.shape.length);
    needScores(self, axis, '');
    if (self.size === 0) return self;
    const { weights, total } = softmaxParts(self, axis);
    return k.div(weights, total);
  },
  backward: ([g], { args: { self, dim }, result }) => {
    const axis = softmaxDim(dim, self.ndim);
    const weighted = g!.mul(result);
    return { self: weighted.sub(result.mul(self.ndim === 0 ? weighted : weighted.sum(axis, true))) };
  },
  latex: {
    forward: (n) => `${n.result}_i = \\frac{e^{${n.self}_i}}{\\sum_j e^{${n.self}_j}}`,
    rules: {
      self: (n) =>
        `\\frac{\\partial ${n.result}_i}{\\partial ${n.self}_j} = ${n.result}_i (\\delta_{ij} - ${n.result}_j)`,
    },
  },
});

defineOp({
  schema: 'log_softmax(Tensor self, int? dim=None, *, dtype? dtype=None) -> Tensor',
  doc: 'The logarithm of softmax, computed without losing small numbers.',
  group: 'Activations',
  variants: ['function', 'method', 'functional'],
  saves: ['result'],
  forward: ({ self: given, dim, dtype }) => {
    const self: Arr = dtype ? k.cast(given, dtype) : given;
    const axis = softmaxDim(dim, self.shape.length);
    const [at] = wrapDims([axis], self.shape.length);
    needScores(self, axis, 'log_');
    if (self.size === 0) return self;
    const own = ownLogSoftmax(self, at ?? 0);
    if (own) return own;
    const { shifted, total } = softmaxParts(self, axis);
    return k.sub(shifted, k.log(total));
  },
  backward: ([g], { args: { self, dim }, result }) => {
    const axis = softmaxDim(dim, self.ndim);
    const own =
      !is_grad_enabled() && ownLogSoftmaxGrad(g!.arr, result.arr, wrapDims([axis], self.ndim)[0] ?? 0);
    if (own) return { self: new Tensor(own) };
    return { self: g!.sub(result.exp().mul(self.ndim === 0 ? g! : g!.sum(axis, true))) };
  },
  latex: { forward: (n) => `${n.result}_i = ${n.self}_i - \\ln \\sum_j e^{${n.self}_j}` },
});

defineOp({
  schema: 'logsumexp(Tensor self, int[] dim, bool keepdim=False) -> Tensor',
  doc: 'The logarithm of the sum of exponentials.',
  group,
  saves: ['self', 'result'],
  forward: ({ self, dim, keepdim }) => {
    const dims = wrapDims(dim, self.shape.length);
    const input = k.cast(self, k.floating(self.dtype));
    if (input.size === 0) return k.log(k.sum(k.exp(input), dims, keepdim));
    const largest = k.max(input, dims, true);
    // An infinite maximum would give nan as a difference.
    const top = k.where(k.compare('Equal', k.unary('Abs', largest), Number.POSITIVE_INFINITY), 0, largest);
    const total = k.log(k.sum(k.exp(k.sub(input, top)), dims, keepdim));
    return k.add(total, top.as(total.shape));
  },
  backward: ([g], { args: { self, dim, keepdim }, result }) => {
    const dims = wrapDims(dim, self.ndim);
    const over = (t: Tensor) => spread(t, self.dims, dims, keepdim);
    return { self: over(g!).mul(self.sub(over(result)).exp()) };
  },
  latex: { forward: (n) => `${n.result} = \\ln \\sum e^{${n.self}}` },
});

defineOp({
  schema: 'cumsum(Tensor self, int dim, *, dtype? dtype=None) -> Tensor',
  doc: 'The running sum along a dimension.',
  group,
  variants: ['function', 'method', 'inplace'],
  forward: ({ self, dim, dtype }) => {
    const input = summable(self, dtype);
    if (self.shape.length === 0) return input;
    const axis = wrapDim(dim, self.shape.length);
    const order = self.shape.map((_: number, i: number) => i);
    [order[axis], order[order.length - 1]] = [order[order.length - 1], order[axis]];
    const last = k.permute(input, order);
    return k.permute(
      k.run('Cumsum', { x: last }, { axis: order.length - 1, exclusive: false, reverse: false }, input.dtype),
      order,
    );
  },
  backward: ([g], { args: { self, dim } }) => ({
    self: self.ndim === 0 ? g! : g!.sum([dim], true).sub(g!.cumsum(dim)).add(g!),
  }),
});
