// Matrix products in all ranks, and the linear layer.
import { RuntimeError } from '../backend';
import type { Arr } from '../tensor/arr';
import { broadcastShapes, formatShape, sizeOf } from '../tensor/size';
import type { Tensor } from '../tensor/tensor';
import { call } from './call';
import * as k from './kernels';
import { reduceTo } from './reduceTo';
import { needNumbers } from './refusals';
import { defineOp } from './table';

const group = 'Matrix products';
const latex = {
  forward: (n: Record<string, string>) => `${n.result} = ${n.self} \\, ${n.other}`,
  rules: {
    self: (n: Record<string, string>) => `\\bar{${n.self}} = \\bar{${n.result}} \\, {${n.other}}^\\top`,
    other: (n: Record<string, string>) => `\\bar{${n.other}} = {${n.self}}^\\top \\, \\bar{${n.result}}`,
  },
};

export function sameDtype(name: string, a: Arr, b: Arr): void {
  if (a.dtype !== b.dtype) {
    throw new RuntimeError(
      name === 'dot'
        ? `dot : expected both vectors to have same dtype, but found ${a.dtype.scalarName} and ${b.dtype.scalarName}`
        : `expected scalar type ${a.dtype.scalarName} but found ${b.dtype.scalarName}`,
    );
  }
}

const dot = defineOp({
  schema: 'dot(Tensor self, Tensor other) -> Tensor',
  doc: 'The inner product of two vectors.',
  group,
  label: '·',
  saves: ['self', 'other'],
  forward: ({ self, other }) => {
    if (self.shape.length !== 1 || other.shape.length !== 1) {
      throw new RuntimeError(
        `1D tensors expected, but got ${self.shape.length}D and ${other.shape.length}D tensors`,
      );
    }
    sameDtype('dot', self, other);
    needNumbers('dot', self);
    if (self.size !== other.size) {
      throw new RuntimeError(
        `inconsistent tensor size, expected tensor [${self.size}] and src [${other.size}] to have the same number of elements, but got ${self.size} and ${other.size} elements respectively`,
      );
    }
    return k.sum(k.mul(self, other), [0], false);
  },
  backward: ([g], { args: { self, other } }) => ({ self: g!.mul(other), other: g!.mul(self) }),
  latex: {
    forward: (n) => `${n.result} = ${n.self} \\cdot ${n.other}`,
    rules: { self: (n) => n.other!, other: (n) => n.self! },
  },
});

const mm = defineOp({
  schema: 'mm(Tensor self, Tensor mat2) -> Tensor',
  doc: 'The product of two matrices.',
  group,
  label: '@',
  saves: ['self', 'mat2'],
  forward: ({ self, mat2 }) => {
    if (self.shape.length !== 2) throw new RuntimeError('self must be a matrix');
    if (mat2.shape.length !== 2) throw new RuntimeError('mat2 must be a matrix');
    checkInner(self.shape, mat2.shape);
    sameDtype('mm', self, mat2);
    needNumbers('addmm_impl_cpu_', self);
    return k
      .matmul3(self.as([1, ...self.shape]), mat2.as([1, ...mat2.shape]))
      .as([self.shape[0], mat2.shape[1]]);
  },
  backward: ([g], { args: { self, mat2 }, needs }) => ({
    self: needs('self') ? g!.mm(mat2.t()) : null,
    mat2: needs('mat2') ? rightGrad(g!, self, mat2) : null,
  }),
  latex: {
    forward: (n) => `${n.result} = ${n.self} \\, ${n.mat2}`,
    rules: {
      self: (n) => `\\bar{${n.self}} = \\bar{${n.result}} \\, {${n.mat2}}^\\top`,
      mat2: (n) => `\\bar{${n.mat2}} = {${n.self}}^\\top \\, \\bar{${n.result}}`,
    },
  },
});

/** The gradient of a right operand; of one that is kept turned it comes turned too, so that nothing is moved. */
export function rightGrad(g: Tensor, left: Tensor, right: Tensor): Tensor {
  return k.isTurned(right.arr) ? g.t().mm(left).t() : left.t().mm(g);
}

export function checkInner(a: readonly number[], b: readonly number[]): void {
  if (a[1] !== b[0]) {
    throw new RuntimeError(`mat1 and mat2 shapes cannot be multiplied (${a[0]}x${a[1]} and ${b[0]}x${b[1]})`);
  }
}

const mv = defineOp({
  schema: 'mv(Tensor self, Tensor vec) -> Tensor',
  doc: 'The product of a matrix and a vector.',
  group,
  label: '@',
  saves: ['self', 'vec'],
  forward: ({ self, vec }) => {
    if (self.shape.length !== 2 || vec.shape.length !== 1) {
      throw new RuntimeError(
        `vector + matrix @ vector expected, got 1, ${self.shape.length}, ${vec.shape.length}`,
      );
    }
    if (self.shape[1] !== vec.shape[0]) {
      throw new RuntimeError(
        `size mismatch, got ${self.shape[0]}, ${self.shape[0]}x${self.shape[1]},${vec.shape[0]}`,
      );
    }
    sameDtype('mv', self, vec);
    needNumbers('addmv_impl_cpu', self);
    return k.matmul3(self.as([1, ...self.shape]), vec.as([1, vec.size, 1])).as([self.shape[0]]);
  },
  backward: ([g], { args: { self, vec }, needs }) => ({
    self: needs('self') ? g!.unsqueeze(1).mm(vec.unsqueeze(0)) : null,
    vec: needs('vec') ? self.t().mv(g!) : null,
  }),
  latex: { forward: (n) => `${n.result} = ${n.self} \\, ${n.vec}` },
});

defineOp({
  schema: 'bmm(Tensor self, Tensor mat2) -> Tensor',
  doc: 'The products of two batches of matrices.',
  group,
  label: '@',
  saves: ['self', 'mat2'],
  forward: ({ self, mat2 }) => {
    if (self.shape.length !== 3) throw new RuntimeError('batch1 must be a 3D tensor');
    if (mat2.shape.length !== 3) throw new RuntimeError('batch2 must be a 3D tensor');
    if (self.shape[0] !== mat2.shape[0] || self.shape[2] !== mat2.shape[1]) {
      throw new RuntimeError(
        `Expected size for first two dimensions of batch2 tensor to be: ${formatShape([self.shape[0], self.shape[2]])} but got: ${formatShape(mat2.shape.slice(0, 2))}.`,
      );
    }
    sameDtype('bmm', self, mat2);
    needNumbers('bmm', self);
    return k.matmul3(self, mat2);
  },
  backward: ([g], { args: { self, mat2 }, needs }) => ({
    self: needs('self') ? g!.bmm(mat2.transpose(1, 2)) : null,
    mat2: needs('mat2') ? self.transpose(1, 2).bmm(g!) : null,
  }),
  latex: { forward: (n) => `${n.result} = ${n.self} \\, ${n.mat2}` },
});

/** Matrices in batches of any rank; both operands have at least two dimensions. */
const batched = defineOp({
  schema: 'matmul_batched(Tensor self, Tensor other) -> Tensor',
  doc: 'The products of broadcast batches of matrices.',
  group,
  variants: [],
  label: '@',
  gradName: 'UnsafeViewBackward0',
  saves: ['self', 'other'],
  forward: ({ self, other }) => {
    const a = self.shape as number[];
    const b = other.shape as number[];
    const [rows, inner] = a.slice(-2) as [number, number];
    const [innerB, columns] = b.slice(-2) as [number, number];
    const batch = broadcastShapes(a.slice(0, -2), b.slice(0, -2));
    if (inner !== innerB) {
      throw new RuntimeError(
        b.length === 2
          ? `mat1 and mat2 shapes cannot be multiplied (${sizeOf(a.slice(0, -1))}x${inner} and ${innerB}x${columns})`
          : `Expected size for first two dimensions of batch2 tensor to be: [${sizeOf(batch)}, ${inner}] but got: [${sizeOf(batch)}, ${innerB}].`,
      );
    }
    sameDtype('matmul', self, other);
    needNumbers(b.length === 2 ? 'addmm_impl_cpu_' : 'bmm', self);
    if (b.length === 2) {
      // One matrix for all: the batch is only more rows.
      return k
        .matmul3(self.as([1, sizeOf(a.slice(0, -1)), inner]), other.as([1, inner, columns]))
        .as([...a.slice(0, -1), columns]);
    }
    const x = k.expand(self, [...batch, rows, inner]).as([sizeOf(batch), rows, inner]);
    const y = k.expand(other, [...batch, inner, columns]).as([sizeOf(batch), inner, columns]);
    return k.matmul3(x, y).as([...batch, rows, columns]);
  },
  backward: ([g], { args: { self, other }, needs }) => ({
    self: needs('self') ? reduceTo(g!.matmul(other.transpose(-2, -1)), self.dims) : null,
    other: needs('other') ? reduceTo(self.transpose(-2, -1).matmul(g!), other.dims) : null,
  }),
  latex,
});

defineOp({
  schema: 'matmul(Tensor self, Tensor other) -> Tensor',
  doc: 'The matrix product: of vectors, matrices, or batches of matrices.',
  group,
  label: '@',
  compose: ({ self, other }: { self: Tensor; other: Tensor }) => {
    const [a, b] = [self.ndim, other.ndim];
    if (a === 0 || b === 0) {
      throw new RuntimeError(`both arguments to matmul need to be at least 1D, but they are ${a}D and ${b}D`);
    }
    if (a === 1 && b === 1) return dot(self, other);
    if (a === 2 && b === 2) return mm(self, other);
    if (a === 2 && b === 1) return mv(self, other);
    if (a === 1 && b === 2) return mm(self.unsqueeze(0), other).squeeze(0);
    if (a === 1) return batched(self.unsqueeze(0), other).squeeze(-2);
    if (b === 1) return batched(self, other.unsqueeze(1)).squeeze(-1);
    return batched(self, other);
  },
});

defineOp({
  schema: 'linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor',
  doc: 'What nn.Linear computes: the input times the transposed weight, plus the bias.',
  group,
  variants: ['functional'],
  compose: ({ self, weight, bias }) => {
    // With a bias PyTorch looks at this before anything else of a batch.
    if (bias && self.ndim > 1 && self.dtype !== weight.dtype)
      throw new RuntimeError('mat1 and mat2 must have the same dtype');
    if (self.ndim === 2 && bias) return call('addmm', bias, self, weight.t());
    const out = self.matmul(weight.t());
    return bias ? out.add(bias) : out;
  },
});
