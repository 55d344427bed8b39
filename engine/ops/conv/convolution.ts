// Convolution and its transpose as ops. Each of the three products of input, weight and output gradient is an
// op whose gradients are the other two, so that gradients of any order exist.
import type { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { expectScalarType, needNumbers } from '../refusals';
import { defineOp } from '../table';
import { convolve, convolveInputGrad, convolveWeightGrad, type Geometry } from './planes';

const group = 'Convolution';
const geometry = 'int[] stride, int[] padding, int[] dilation, int groups';

// biome-ignore lint/suspicious/noExplicitAny: the schema says the types; the binder has checked them.
type Args = any;

const geometryOf = ({ stride, padding, dilation, groups }: Args): Geometry => ({
  stride,
  padding,
  dilation,
  groups,
});
const listOf = ({ stride, padding, dilation, groups }: Args) => [stride, padding, dilation, groups];

/** The gradient of a bias: the sum over all but the channels. */
const biasGrad = (g: Tensor) => g.sum(g.dims.map((_, i) => i).filter((i) => i !== 1));

export const convolution: (...args: unknown[]) => Tensor = defineOp({
  schema: `convolution(Tensor self, Tensor weight, Tensor? bias, ${geometry}) -> Tensor`,
  doc: 'Slides the kernels of the weight over the input.',
  group,
  variants: [],
  label: 'conv',
  gradName: 'ConvolutionBackward0',
  saves: ['self', 'weight'],
  forward: (a) => {
    needNumbers(a.self.shape.length === 5 ? 'compute_columns3d' : 'slow_conv2d_cpu', a.self);
    expectScalarType(a.self.dtype, a.weight);
    return convolve(a.self, a.weight, a.bias, geometryOf(a));
  },
  backward: ([g], { args, needs }) => ({
    self: needs('self')
      ? convolutionTransposed(g, args.weight, null, [...args.self.dims], ...listOf(args))
      : null,
    weight: needs('weight') ? convolutionWeight(g, args.self, [...args.weight.dims], ...listOf(args)) : null,
    bias: needs('bias') ? biasGrad(g!) : null,
  }),
  latex: {
    forward: (n) => `${n.result} = ${n.weight} \\star ${n.self}${n.bias ? ` + ${n.bias}` : ''}`,
    rules: { self: (n) => `{${n.weight}}^\\top`, weight: (n) => n.self!, bias: () => '1' },
  },
});

/** `size` is the shape of the result: strides leave it open by up to a step. */
export const convolutionTransposed: (...args: unknown[]) => Tensor = defineOp({
  schema: `convolution_transposed(Tensor self, Tensor weight, Tensor? bias, int[] size, ${geometry}) -> Tensor`,
  doc: 'The transpose of a convolution: spreads every input element over what its kernel covers.',
  group,
  variants: [],
  label: 'convᵀ',
  gradName: 'ConvolutionBackward0',
  saves: ['self', 'weight'],
  forward: (a) => {
    needNumbers(`slow_conv_transpose${a.self.shape.length === 5 ? 3 : 2}d_out_cpu`, a.self);
    expectScalarType(a.self.dtype, a.weight);
    const out = convolveInputGrad(a.self, a.weight, a.size, geometryOf(a));
    return a.bias ? k.add(out, a.bias.as([a.bias.size, ...a.size.slice(2).map(() => 1)])) : out;
  },
  backward: ([g], { args, needs }) => ({
    self: needs('self') ? convolution(g, args.weight, null, ...listOf(args)) : null,
    weight: needs('weight') ? convolutionWeight(args.self, g, [...args.weight.dims], ...listOf(args)) : null,
    bias: needs('bias') ? biasGrad(g!) : null,
  }),
  latex: {
    forward: (n) => `${n.result} = {${n.weight}}^\\top \\star ${n.self}${n.bias ? ` + ${n.bias}` : ''}`,
    rules: { self: (n) => n.weight!, weight: (n) => n.self!, bias: () => '1' },
  },
});

const convolutionWeight: (...args: unknown[]) => Tensor = defineOp({
  schema: `convolution_weight(Tensor grad, Tensor self, int[] size, ${geometry}) -> Tensor`,
  doc: "The gradient of a convolution's weight.",
  group,
  variants: [],
  gradName: 'ConvolutionBackwardBackward0',
  saves: ['grad', 'self'],
  forward: (a) => convolveWeightGrad(a.grad, a.self, a.size, geometryOf(a)),
  backward: ([g], { args, needs }) => ({
    grad: needs('grad') ? convolution(args.self, g, null, ...listOf(args)) : null,
    self: needs('self')
      ? convolutionTransposed(args.grad, g, null, [...args.self.dims], ...listOf(args))
      : null,
  }),
});
