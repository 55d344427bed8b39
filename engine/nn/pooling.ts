// Pooling layers: each is its op with the arguments that it was made with.
import { call } from '../ops/call';
import { stateless } from './stateless';

const maxArgs =
  'int|int[] kernel_size, int|int[]? stride=None, int|int[] padding=0, int|int[] dilation=1, bool return_indices=False, bool ceil_mode=False';

/** A stride that is not given is the kernel's size, also in the text. */
const settleStride = (args: Record<string, unknown>) => {
  args.stride ??= args.kernel_size;
};

function maxPool(dims: number) {
  return stateless(`MaxPool${dims}d`, {
    signature: maxArgs,
    prepare: settleStride,
    forward: ([x], { kernel_size, stride, padding, dilation, ceil_mode, return_indices }) =>
      call(`max_pool${dims}d`, x, kernel_size, stride, padding, dilation, ceil_mode, return_indices),
    repr: 'kernel_size={kernel_size}, stride={stride}, padding={padding}, dilation={dilation}, ceil_mode={ceil_mode}',
  });
}

export const MaxPool1d = maxPool(1);
export const MaxPool2d = maxPool(2);
export const MaxPool3d = maxPool(3);

function maxUnpool(dims: number) {
  return stateless(`MaxUnpool${dims}d`, {
    signature: 'int[] kernel_size, int[]? stride=None, int[] padding=0',
    prepare: (args) => {
      const each = (list: number[]) => (list.length === 1 ? new Array<number>(dims).fill(list[0]!) : list);
      args.kernel_size = each(args.kernel_size);
      args.stride = each(args.stride ?? args.kernel_size);
      args.padding = each([args.padding].flat());
    },
    forward: ([x, indices, output_size = null], { kernel_size, stride, padding }) =>
      call(`max_unpool${dims}d`, x, indices, kernel_size, stride, padding, output_size),
    repr: 'kernel_size={kernel_size}, stride={stride}, padding={padding}',
  });
}

export const MaxUnpool1d = maxUnpool(1);
export const MaxUnpool2d = maxUnpool(2);
export const MaxUnpool3d = maxUnpool(3);

export const AvgPool1d = stateless('AvgPool1d', {
  signature:
    'int[] kernel_size, int[]? stride=None, int[] padding=0, bool ceil_mode=False, bool count_include_pad=True',
  prepare: (args) => {
    settleStride(args);
    args.padding = [args.padding].flat();
  },
  forward: ([x], { kernel_size, stride, padding, ceil_mode, count_include_pad }) =>
    call('avg_pool1d', x, kernel_size, stride, padding, ceil_mode, count_include_pad),
  repr: 'kernel_size={kernel_size}, stride={stride}, padding={padding}',
});

function avgPool(dims: number) {
  return stateless(`AvgPool${dims}d`, {
    signature:
      'int|int[] kernel_size, int|int[]? stride=None, int|int[] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None',
    prepare: settleStride,
    forward: ([x], { kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override }) =>
      call(
        `avg_pool${dims}d`,
        x,
        kernel_size,
        stride,
        padding,
        ceil_mode,
        count_include_pad,
        divisor_override,
      ),
    repr: 'kernel_size={kernel_size}, stride={stride}, padding={padding}',
  });
}

export const AvgPool2d = avgPool(2);
export const AvgPool3d = avgPool(3);

function lpPool(dims: number) {
  return stateless(`LPPool${dims}d`, {
    signature: 'float norm_type, int|int[] kernel_size, int|int[]? stride=None, bool ceil_mode=False',
    forward: ([x], { norm_type, kernel_size, stride, ceil_mode }) =>
      call(`lp_pool${dims}d`, x, norm_type, kernel_size, stride, ceil_mode),
    repr: 'norm_type={norm_type}, kernel_size={kernel_size}, stride={stride}, ceil_mode={ceil_mode}',
  });
}

export const LPPool1d = lpPool(1);
export const LPPool2d = lpPool(2);

function adaptive(kind: 'Avg' | 'Max', dims: number) {
  const op = `adaptive_${kind.toLowerCase()}_pool${dims}d`;
  return stateless(`Adaptive${kind}Pool${dims}d`, {
    signature: kind === 'Avg' ? 'any output_size' : 'any output_size, bool return_indices=False',
    forward: ([x], { output_size, return_indices }) =>
      kind === 'Avg' ? call(op, x, output_size) : call(op, x, output_size, return_indices),
    repr: 'output_size={output_size}',
  });
}

export const AdaptiveAvgPool1d = adaptive('Avg', 1);
export const AdaptiveAvgPool2d = adaptive('Avg', 2);
export const AdaptiveAvgPool3d = adaptive('Avg', 3);
export const AdaptiveMaxPool1d = adaptive('Max', 1);
export const AdaptiveMaxPool2d = adaptive('Max', 2);
