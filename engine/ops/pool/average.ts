// Average pooling in one, two and three dimensions, and pooling by power sums.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { float32, int64 } from '../../tensor/dtype';
import { wrapDim } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import * as k from '../kernels';
import { needFloats } from '../refusals';
import { avgPool2d, avgPool2dGrad, type Pair } from '../spatial';
import { defineOp } from '../table';
import { windowsOf, windowsSum, windowTable } from '../windows';
import { checkPooling, group, type Pooling, placesOf, spread } from './planes';

// biome-ignore lint/suspicious/noExplicitAny: the schema says the types; the binder has checked them.
type Args = any;

const geometry =
  'int[] kernel_size, int[] stride, int[] padding, bool ceil_mode, bool count_include_pad, int? divisor_override';
const listOf = (a: Args) => [
  a.kernel_size,
  a.stride,
  a.padding,
  a.ceil_mode,
  a.count_include_pad,
  a.divisor_override,
];
const pair = (list: number[]) => list as unknown as Pair;
const optionsOf = (a: Args) => ({
  kernel: pair(a.kernel_size),
  stride: pair(a.stride),
  padding: pair(a.padding),
  ceilMode: a.ceil_mode,
  countIncludePad: a.count_include_pad,
  divisorOverride: a.divisor_override,
});
const images = (shape: readonly number[]) => (shape.length === 3 ? [1, ...shape] : shape);
const latex = {
  forward: (n: Record<string, string>) => `${n.result} = \\operatorname{mean}_{\\text{window}} ${n.self}`,
};

const avgPool2dOp: (...args: unknown[]) => Tensor = defineOp({
  schema: `avg_pool2d_images(Tensor self, ${geometry}) -> Tensor`,
  doc: 'The mean of each window of an image.',
  group,
  variants: [],
  label: 'avgpool',
  gradName: 'AvgPool2DBackward0',
  forward: (a) => {
    const out = avgPool2d(a.self.as(images(a.self.shape)), optionsOf(a));
    return a.self.shape.length === 3 ? out.as(out.shape.slice(1)) : out;
  },
  backward: ([g], { args }) => ({ self: avgPool2dBackward(g, [...args.self.dims], ...listOf(args)) }),
  latex,
});

const avgPool2dBackward: (...args: unknown[]) => Tensor = defineOp({
  schema: `avg_pool2d_backward(Tensor grad, int[] size, ${geometry}) -> Tensor`,
  doc: 'Shares each gradient among the elements of its window.',
  group,
  variants: [],
  gradName: 'AvgPool2DBackwardBackward0',
  forward: (a) => avgPool2dGrad(a.grad.as(images(a.grad.shape)), images(a.size), optionsOf(a)).as(a.size),
  backward: ([g], { args }) => ({ grad: avgPool2dOp(g, ...listOf(args)) }),
});

const poolingOf = (a: Args): Pooling => ({
  kernel: a.kernel_size,
  stride: a.stride,
  padding: a.padding,
  dilation: a.kernel_size.map(() => 1),
  ceilMode: a.ceil_mode,
});

/** One over the count of what each place sums, over three dimensions. */
function volumeShares(size: readonly number[], a: Args): Arr {
  const o = poolingOf(a);
  const counts = size.map((n, i) =>
    Array.from({ length: placesOf(n, o, i) }, (_, place) => {
      const start = place * o.stride[i]! - o.padding[i]!;
      const end = Math.min(start + o.kernel[i]!, n + o.padding[i]!);
      return a.count_include_pad ? end - start : Math.min(end, n) - Math.max(start, 0);
    }),
  );
  const [depth, height, width] = counts as [number[], number[], number[]];
  const values = depth.flatMap((d) =>
    height.flatMap((h) => width.map((w) => 1 / (a.divisor_override ?? d * h * w))),
  );
  return Arr.fromHost(Float32Array.from(values), [depth.length, height.length, width.length], float32);
}

function depthTable(size: readonly number[], a: Args) {
  const places = placesOf(size[0]!, poolingOf(a), 0);
  return windowTable(
    places,
    a.kernel_size[0],
    size[0]!,
    (place, tap) => place * a.stride[0] - a.padding[0] + tap,
  );
}

/** Plain sums over windows of the last two dimensions. */
const summing = (a: Args) => ({
  ...optionsOf(a),
  kernel: pair(a.kernel_size.slice(1)),
  stride: pair(a.stride.slice(1)),
  padding: pair(a.padding.slice(1)),
  divisorOverride: 1,
});

const avgPool3dOp = defineOp({
  schema: `avg_pool3d_volumes(Tensor self, ${geometry}) -> Tensor`,
  doc: 'The mean of each window of a volume.',
  group,
  variants: [],
  label: 'avgpool',
  gradName: 'AvgPool3DBackward0',
  forward: (a) => {
    const { shape } = a.self;
    const size = shape.slice(-3) as number[];
    const [d, h, w] = size as [number, number, number];
    const rows = a.self.size / Math.max(d * h * w, 1);
    const table = depthTable(size, a);
    const deep = k.sum(windowsOf(a.self.as([rows, d, h * w]), 1, table, 0), [2], false);
    const places = table.positions.length / table.taps;
    const sums = avgPool2d(deep.as([rows, places, h, w]), summing(a));
    return k.mul(sums, volumeShares(size, a)).as([...shape.slice(0, -3), ...sums.shape.slice(1)]);
  },
  backward: ([g], { args }) => {
    const size = args.self.dims.slice(-3);
    const [d, h, w] = size as [number, number, number];
    const rows = args.self.numel() / Math.max(d * h * w, 1);
    const table = depthTable(size, args);
    const places = table.positions.length / table.taps;
    const shared = g!.mul(new Tensor(volumeShares(size, args)));
    const o = summing(args);
    const flat = avgPool2dBackward(
      shared.reshape([rows, places, ...shared.dims.slice(-2)]),
      [rows, places, h, w],
      o.kernel,
      o.stride,
      o.padding,
      o.ceilMode,
      o.countIncludePad,
      1,
    );
    const spreadOut = flat.reshape([rows, places, 1, h * w]).expand([rows, places, table.taps, h * w]);
    return { self: windowsSum(spreadOut, 1, table, d).reshape([...args.self.dims]) };
  },
  latex,
});

for (const dims of [1, 2, 3] as const) {
  const name = `avg_pool${dims}d`;
  defineOp({
    schema: `${name}(Tensor self, int[] kernel_size, int[]? stride=None, int[] padding=0, bool ceil_mode=False, bool count_include_pad=True${dims === 1 ? '' : ', int? divisor_override=None'}) -> Tensor`,
    doc: 'The mean of each window.',
    group,
    variants: dims === 1 ? ['function', 'functional'] : ['functional'],
    compose: (a) => {
      const { self } = a;
      if (self.ndim !== dims + 1 && self.ndim !== dims + 2) {
        if (dims === 2) wrapDim(-3, self.ndim);
        throw new RuntimeError(
          dims === 1
            ? `Expected 2 to 3 dimensions, but got ${self.ndim}-dimensional tensor for argument #1 'self' (while checking arguments for avg_pool1d)`
            : `non-empty ${dims + 1}D or ${dims + 2}D (batch mode) tensor expected for input`,
        );
      }
      const kernel = spread(name, 'kernel_size', a.kernel_size, dims);
      const stride = spread(name, 'stride', a.stride ?? a.kernel_size, dims);
      const padding = spread(name, 'padding', a.padding, dims);
      const divisor = a.divisor_override ?? null;
      if (divisor === 0) throw new RuntimeError('divisor must be not zero');
      const dilation = kernel.map(() => 1);
      checkPooling(self, { kernel, stride, padding, dilation, ceilMode: a.ceil_mode });
      if (self.dtype !== int64) needFloats(dims === 3 ? 'avg_pool3d_out_frame' : 'avg_pool2d', self);
      const rest = [a.ceil_mode, a.count_include_pad, divisor];
      if (dims === 3) return avgPool3dOp(self, kernel, stride, padding, ...rest);
      if (dims === 2) return avgPool2dOp(self, kernel, stride, padding, ...rest);
      const row = self.unsqueeze(-2);
      return avgPool2dOp(row, [1, ...kernel], [1, ...stride], [0, ...padding], ...rest).squeeze(-2);
    },
  });
}

for (const dims of [1, 2] as const) {
  defineOp({
    schema: `lp_pool${dims}d(Tensor self, float norm_type, int[] kernel_size, int[]? stride=None, bool ceil_mode=False) -> Tensor`,
    doc: 'The p-norm of each window.',
    group,
    variants: ['functional'],
    compose: (a) => {
      const p = Number(a.norm_type);
      const kernel = spread('lp_pool', 'kernel_size', a.kernel_size, dims);
      const mean = call(`avg_pool${dims}d`, a.self.pow(p), kernel, a.stride ?? kernel, 0, a.ceil_mode);
      const count = kernel.reduce((x, y) => x * y, 1);
      return mean
        .sign()
        .mul(mean.abs().relu())
        .mul(count)
        .pow(1 / p);
    },
  });
}
