// conv1d to conv3d and their transposes as they are called: arguments spread over the dimensions, padding by
// name, inputs without a batch, and PyTorch's complaints about shapes.
import { RuntimeError } from '../../backend';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import { defineOp } from '../table';
import { convolution, convolutionTransposed } from './convolution';
import { outputSize } from './planes';

const group = 'Convolution';
const text = (dims: readonly number[]) => `[${dims.join(', ')}]`;

/** One number for every dimension. */
function spread(values: number[], dims: number, name: string): number[] {
  if (values.length === dims) return values;
  if (values.length === 1) return new Array<number>(dims).fill(values[0]!);
  throw new RuntimeError(
    `expected ${name} to be a single integer value or a list of ${dims} values to match the convolution dimensions, but got ${name}=${text(values)}`,
  );
}

interface Checked {
  stride: number[];
  padding: number[];
  dilation: number[];
  groups: number;
}

function checkNumbers({ stride, padding, dilation, groups }: Checked): void {
  if (groups <= 0) throw new RuntimeError('non-positive groups is not supported');
  if (padding.some((p) => p < 0)) throw new RuntimeError('negative padding is not supported');
  if (stride.some((s) => s <= 0)) throw new RuntimeError('non-positive stride is not supported');
  if (dilation.some((d) => d <= 0))
    throw new RuntimeError(`dilation should be greater than zero, but got ${text(dilation)}`);
}

function checkRank(name: string, input: Tensor, weight: Tensor, dims: number): void {
  if (input.ndim !== dims + 1 && input.ndim !== dims + 2) {
    throw new RuntimeError(
      `Expected ${dims + 1}D (unbatched) or ${dims + 2}D (batched) input to ${name}, but got input of size: ${text(input.dims)}`,
    );
  }
  if (weight.ndim !== dims + 2) {
    // PyTorch spreads the stride over as many dimensions as the weight has, and that is what it then complains of.
    throw new RuntimeError(
      `expected stride to be a single integer value or a list of ${weight.ndim - 2} values to match the convolution dimensions, but got stride=${text(new Array<number>(dims).fill(1))}`,
    );
  }
}

function checkBias(weight: Tensor, bias: Tensor | null, channels: number): void {
  if (bias && (bias.ndim !== 1 || bias.dims[0] !== channels)) {
    throw new RuntimeError(
      `Given weight of size ${text(weight.dims)}, expected bias to be 1-dimensional with ${channels} elements, but got bias of size ${text(bias.dims)} instead`,
    );
  }
}

function checkForward(input: Tensor, weight: Tensor, bias: Tensor | null, o: Checked): void {
  const [out, into] = weight.dims as [number, number];
  const { groups } = o;
  if (out < groups) {
    throw new RuntimeError(
      `Given groups=${groups}, expected weight to be at least ${groups} at dimension 0, but got weight of size ${text(weight.dims)} instead`,
    );
  }
  if (out % groups !== 0) {
    throw new RuntimeError(
      `Given groups=${groups}, expected weight to be divisible by ${groups} at dimension 0, but got weight of size ${text(weight.dims)} instead`,
    );
  }
  if (input.dims[1] !== into * groups) {
    throw new RuntimeError(
      `Given groups=${groups}, weight of size ${text(weight.dims)}, expected input${text(input.dims)} to have ${into * groups} channels, but got ${input.dims[1]} channels instead`,
    );
  }
  checkBias(weight, bias, out);
  const padded = input.dims.slice(2).map((n, i) => n + 2 * o.padding[i]!);
  const kernel = weight.dims.slice(2).map((n, i) => o.dilation[i]! * (n - 1) + 1);
  if (padded.some((n, i) => n < kernel[i]!)) {
    throw new RuntimeError(
      `Calculated padded input size per channel: (${padded.join(' x ')}). Kernel size: (${kernel.join(' x ')}). Kernel size can't be greater than actual input size`,
    );
  }
}

/** Padding by name as numbers; 'same' may need one element more at the end, which is put there first. */
function namedPadding(
  name: string,
  input: Tensor,
  weight: Tensor,
  stride: number[],
  dilation: number[],
): { input: Tensor; padding: number[] } {
  const dims = stride.length;
  if (name === 'valid') return { input, padding: new Array<number>(dims).fill(0) };
  if (name !== 'same') throw new RuntimeError(`Invalid padding string: '${name}'`);
  if (stride.some((s) => s !== 1)) {
    throw new RuntimeError("padding='same' is not supported for strided convolutions");
  }
  const total = dilation.map((d, i) => d * (weight.dims[i + 2]! - 1));
  const padding = total.map((t) => Math.floor(t / 2));
  const extra = total.map((t) => t % 2);
  if (extra.every((e) => e === 0)) return { input, padding };
  const ends = extra.map((e): [number, number] => [0, e]).reverse();
  return { input: call('constant_pad_nd', input, ends.flat(), 0), padding };
}

for (const dims of [1, 2, 3]) {
  const name = `conv${dims}d`;
  defineOp({
    schema: `${name}(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[]|str padding=0, int[] dilation=1, int groups=1) -> Tensor`,
    doc: `Slides kernels over ${['', 'rows', 'images', 'volumes'][dims]}: input (N, C, ...), weight (out, C / groups, ...).`,
    group,
    variants: ['function', 'functional'],
    compose: (a) => {
      const { weight, bias, groups } = a;
      checkRank(name, a.self, weight, dims);
      const stride = spread([a.stride].flat(), dims, 'stride');
      const dilation = spread([a.dilation].flat(), dims, 'dilation');
      const batched = a.self.ndim === dims + 2;
      const whole = batched ? a.self : a.self.unsqueeze(0);
      const { input, padding } =
        typeof a.padding === 'string'
          ? namedPadding(a.padding, whole, weight, stride, dilation)
          : { input: whole, padding: spread([a.padding].flat(), dims, 'padding') };
      const checked = { stride, padding, dilation, groups };
      checkNumbers(checked);
      checkForward(input, weight, bias, checked);
      const out = convolution(input, weight, bias, stride, padding, dilation, groups);
      return batched ? out : out.squeeze(0);
    },
  });
  const transposed = `conv_transpose${dims}d`;
  defineOp({
    schema: `${transposed}(Tensor self, Tensor weight, Tensor? bias=None, int[] stride=1, int[] padding=0, int[] output_padding=0, int groups=1, int[] dilation=1) -> Tensor`,
    doc: 'The transpose of a convolution: weight (C, out / groups, ...).',
    group,
    variants: ['function', 'functional'],
    compose: (a) => {
      const { weight, bias, groups } = a;
      checkRank(transposed, a.self, weight, dims);
      const each = (value: unknown, what: string) => spread([value].flat() as number[], dims, what);
      const stride = each(a.stride, 'stride');
      const padding = each(a.padding, 'padding');
      const dilation = each(a.dilation, 'dilation');
      const more = each(a.output_padding, 'output_padding');
      checkNumbers({ stride, padding, dilation, groups });
      const batched = a.self.ndim === dims + 2;
      const input = batched ? a.self : a.self.unsqueeze(0);
      if (input.dims[1] !== weight.dims[0]) {
        throw new RuntimeError(
          `Given transposed=1, weight of size ${text(weight.dims)}, expected input${text(input.dims)} to have ${weight.dims[0]} channels, but got ${input.dims[1]} channels instead`,
        );
      }
      const channels = weight.dims[1] * groups;
      checkBias(weight, bias, channels);
      more.forEach((extra, i) => {
        if (extra < Math.max(stride[i]!, dilation[i]!)) return;
        throw new RuntimeError(
          `output padding must be smaller than either stride or dilation, but got output_padding_height: ${more[dims - 2] ?? 0} output_padding_width: ${more[dims - 1]} stride_height: ${stride[dims - 2] ?? 1} stride_width: ${stride[dims - 1]} dilation_height: ${dilation[dims - 2] ?? 1} dilation_width: ${dilation[dims - 1]}`,
        );
      });
      const spatial = input.dims
        .slice(2)
        .map(
          (n: number, i: number) =>
            (n - 1) * stride[i]! - 2 * padding[i]! + dilation[i]! * (weight.dims[i + 2] - 1) + more[i]! + 1,
        );
      const size = [input.dims[0]!, channels, ...spatial];
      // An output padding that makes room for further places: nothing stands in those.
      const room = spatial.map(
        (n: number, i: number) =>
          outputSize(n, weight.dims[i + 2], stride[i]!, padding[i]!, dilation[i]!) - input.dims[i + 2]!,
      );
      const ends = room.map((extra: number): [number, number] => [0, extra]).reverse();
      const filled = call('constant_pad_nd', input, ends.flat(), 0);
      const out = convolutionTransposed(filled, weight, bias, size, stride, padding, dilation, groups);
      return batched ? out : out.squeeze(0);
    },
  });
}
