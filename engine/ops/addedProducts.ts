// Products that are added to what was there: addmm, addmv, addr, baddbmm and addbmm, with their factors beta and
// alpha. A product without factors goes to the backend as one kernel with its bias.
import { RuntimeError } from '../backend';
import type { Arr } from '../tensor/arr';
import { formatShape } from '../tensor/size';
import type { Tensor } from '../tensor/tensor';
import * as k from './kernels';
import { checkInner, rightGrad, sameDtype } from './matmul';
import { reduceTo } from './reduceTo';
import { defineOp, type OpSpec } from './table';

interface Added {
  name: string;
  /** The names of the two that are multiplied. */
  left: string;
  right: string;
  doc: string;
  /** The shape of the product, where the operands are right. */
  shapeOf(self: Arr, left: Arr, right: Arr): number[];
  product(left: Arr, right: Arr, bias: Arr | null): Arr;
  leftGrad(g: Tensor, left: Tensor, right: Tensor): Tensor;
  rightGrad(g: Tensor, left: Tensor, right: Tensor): Tensor;
  latex?: OpSpec['latex'];
}

/** What stands before the product must broadcast to its shape. */
function checkExpands(from: readonly number[], to: readonly number[]): void {
  const lead = to.length - from.length;
  if (lead < 0)
    throw new RuntimeError(
      `expand(torch.FloatTensor{${formatShape(from)}}, size=${formatShape(to)}): the number of sizes provided (${to.length}) must be greater or equal to the number of dimensions in the tensor (${from.length})`,
    );
  for (let i = from.length - 1; i >= 0; i--) {
    if (from[i] === 1 || from[i] === to[lead + i]) continue;
    throw new RuntimeError(
      `The expanded size of the tensor (${to[lead + i]}) must match the existing size (${from[i]}) at non-singleton dimension ${lead + i}.  Target sizes: ${formatShape(to)}.  Tensor sizes: ${formatShape(from)}`,
    );
  }
}

/** A factor as the dtype has it. */
function factorFor(arr: Arr, factor: unknown): number {
  return arr.dtype.is_floating_point ? Number(factor) : Math.trunc(Number(factor));
}

function defineAdded(spec: Added): void {
  const { name, left, right } = spec;
  defineOp({
    schema: `${name}(Tensor self, Tensor ${left}, Tensor ${right}, *, Scalar beta=1, Scalar alpha=1) -> Tensor`,
    doc: `${spec.doc}: beta times self plus alpha times the product. Where beta is 0 self counts for nothing, nan in it included.`,
    group: 'Matrix products',
    variants: ['function', 'method', 'inplace'],
    label: '@ +',
    // Both, always: how an operand lies decides how the other's gradient is computed.
    saves: [left, right],
    forward: (args) => {
      const self: Arr = args.self;
      const [a, b]: [Arr, Arr] = [args[left], args[right]];
      const shape = spec.shapeOf(self, a, b);
      checkExpands(self.shape, shape);
      sameDtype(name, a, b);
      if (self.dtype !== b.dtype) throw new RuntimeError('self and mat2 must have the same dtype');
      const beta = factorFor(self, args.beta);
      const alpha = factorFor(self, args.alpha);
      if (beta === 1 && alpha === 1) return spec.product(a, b, self);
      const product = spec.product(a, b, null);
      const scaled = alpha === 1 ? product : k.mul(product, k.toArr(alpha, self.dtype));
      if (beta === 0) return scaled;
      return k.add(scaled, beta === 1 ? self : k.mul(self, k.toArr(beta, self.dtype)));
    },
    backward: ([g], { args, needs }) => {
      const [a, b]: [Tensor, Tensor] = [args[left], args[right]];
      const times = (t: Tensor, factor: unknown) => (Number(factor) === 1 ? t : t.mul(factor as number));
      return {
        self: needs('self') ? times(reduceTo(g!, args.self.dims), args.beta) : null,
        [left]: needs(left) ? times(spec.leftGrad(g!, a, b), args.alpha) : null,
        [right]: needs(right) ? times(spec.rightGrad(g!, a, b), args.alpha) : null,
      };
    },
    latex: {
      forward: (n) => `${n.result} = ${n[left]} \\, ${n[right]} + ${n.self}`,
      ...spec.latex,
    },
  });
}

function checkMatrix(what: string, a: Arr): void {
  if (a.shape.length !== 2)
    throw new RuntimeError(`${what} must be a matrix, got ${a.shape.length}-D tensor`);
}

function refuseBool(kernel: string, a: Arr): void {
  if (a.dtype.category === 0)
    throw new RuntimeError(`"${kernel}" not implemented for '${a.dtype.scalarName}'`);
}

const plus = (product: Arr, bias: Arr | null) => (bias ? k.add(product, bias) : product);

defineAdded({
  name: 'addmm',
  left: 'mat1',
  right: 'mat2',
  doc: 'The product of two matrices, added to self',
  shapeOf: (_, mat1, mat2) => {
    checkMatrix('mat1', mat1);
    checkMatrix('mat2', mat2);
    checkInner(mat1.shape, mat2.shape);
    refuseBool('addmm_impl_cpu_', mat1);
    return [mat1.shape[0]!, mat2.shape[1]!];
  },
  product: (a, b, bias) =>
    k.matmul3(a.as([1, ...a.shape]), b.as([1, ...b.shape]), bias).as([a.shape[0]!, b.shape[1]!]),
  leftGrad: (g, _, b) => g.mm(b.t()),
  rightGrad: (g, a, b) => rightGrad(g, a, b),
  latex: {
    rules: {
      self: () => '1',
      mat1: (n) => `\\bar{${n.mat1}} = \\bar{${n.result}} \\, {${n.mat2}}^\\top`,
      mat2: (n) => `\\bar{${n.mat2}} = {${n.mat1}}^\\top \\, \\bar{${n.result}}`,
    },
  },
});

defineAdded({
  name: 'addmv',
  left: 'mat',
  right: 'vec',
  doc: 'The product of a matrix and a vector, added to self',
  shapeOf: (self, mat, vec) => {
    const [m, v, s] = [mat.shape, vec.shape, self.shape];
    if (m.length !== 2 || v.length !== 1 || s.length > 1)
      throw new RuntimeError(`vector + matrix @ vector expected, got ${s.length}, ${m.length}, ${v.length}`);
    if (m[1] !== v[0] || (m[0] !== self.size && self.size !== 1))
      throw new RuntimeError(`size mismatch, got ${self.size}, ${m[0]}x${m[1]},${v[0]}`);
    return [m[0]!];
  },
  product: (a, b, bias) =>
    plus(k.matmul3(a.as([1, ...a.shape]), b.as([1, b.size, 1])).as([a.shape[0]!]), bias),
  leftGrad: (g, _, b) => g.outer(b),
  rightGrad: (g, a) => a.t().mv(g),
});

defineAdded({
  name: 'addr',
  left: 'vec1',
  right: 'vec2',
  doc: 'The outer product of two vectors, added to self',
  shapeOf: (_, vec1, vec2) => {
    for (const [name, { shape }] of [
      ['vec1', vec1],
      ['vec2', vec2],
    ] as const) {
      if (shape.length !== 1)
        throw new RuntimeError(`addr: Expected 1-D argument ${name}, but got ${shape.length}-D`);
    }
    return [vec1.size, vec2.size];
  },
  product: (a, b, bias) => plus(k.mul(a.as([a.size, 1]), b), bias),
  leftGrad: (g, _, b) => g.mv(b),
  rightGrad: (g, a) => g.t().mv(a),
});

function check3d(batch1: Arr, batch2: Arr): void {
  if (batch1.shape.length !== 3) throw new RuntimeError('batch1 must be a 3D tensor');
  if (batch2.shape.length !== 3) throw new RuntimeError('batch2 must be a 3D tensor');
}

defineAdded({
  name: 'baddbmm',
  left: 'batch1',
  right: 'batch2',
  doc: 'The products of two batches of matrices, added to self',
  shapeOf: (_, batch1, batch2) => {
    check3d(batch1, batch2);
    const [n, rows, inner] = batch1.shape as [number, number, number];
    if (batch2.shape[0] !== n || batch2.shape[1] !== inner)
      throw new RuntimeError(
        `Expected size for first two dimensions of batch2 tensor to be: [${n}, ${inner}] but got: ${formatShape(batch2.shape.slice(0, 2))}.`,
      );
    return [n, rows, batch2.shape[2]!];
  },
  product: (a, b, bias) => plus(k.matmul3(a, b), bias),
  leftGrad: (g, _, b) => g.bmm(b.transpose(1, 2)),
  rightGrad: (g, a) => a.transpose(1, 2).bmm(g),
});

const spreadOver = (g: Tensor, n: number) => g.unsqueeze(0).expand([n, ...g.dims]);

defineAdded({
  name: 'addbmm',
  left: 'batch1',
  right: 'batch2',
  doc: 'The sum of the products of two batches of matrices, added to self',
  shapeOf: (_, batch1, batch2) => {
    check3d(batch1, batch2);
    const [a, b] = [batch1.shape, batch2.shape];
    if (a[0] !== b[0])
      throw new RuntimeError(`batch1 and batch2 must have same number of batches, got ${a[0]} and ${b[0]}`);
    if (a[2] !== b[1])
      throw new RuntimeError(`Incompatible matrix sizes for bmm (${a[1]}x${a[2]} and ${b[1]}x${b[2]})`);
    return [a[1]!, b[2]!];
  },
  product: (a, b, bias) => plus(k.sum(k.matmul3(a, b), [0], false), bias),
  leftGrad: (g, a, b) => spreadOver(g, a.dims[0]!).bmm(b.transpose(1, 2)),
  rightGrad: (g, a) => a.transpose(1, 2).bmm(spreadOver(g, a.dims[0]!)),
});
