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

/**
 * The largest value of each window.
 * Input (N, C, L) or (C, L), output (N, C, L_out) or (C, L_out), where
 * L_out = floor((L + 2*padding - dilation*(kernel_size - 1) - 1) / stride + 1), or ceil with ceil_mode.
 * Defaults, in this order: stride=kernel_size, padding=0 (of -inf), dilation=1, return_indices=false (true:
 * also the int64 places of the values, for MaxUnpool1d), ceil_mode=false.
 * PyTorch: torch.nn.MaxPool1d
 */
export const MaxPool1d = maxPool(1);

/**
 * The largest value of each window.
 * Input (N, C, H, W) or (C, H, W), output the same with each size
 * floor((size + 2*padding - dilation*(kernel_size - 1) - 1) / stride + 1), or ceil with ceil_mode.
 * Defaults, in this order: stride=kernel_size, padding=0 (of -inf), dilation=1, return_indices=false (true:
 * also the int64 places of the values, for MaxUnpool2d), ceil_mode=false.
 * PyTorch: torch.nn.MaxPool2d
 */
export const MaxPool2d = maxPool(2);

/**
 * The largest value of each window.
 * Input (N, C, D, H, W) or (C, D, H, W), output the same with each size
 * floor((size + 2*padding - dilation*(kernel_size - 1) - 1) / stride + 1), or ceil with ceil_mode.
 * Defaults, in this order: stride=kernel_size, padding=0 (of -inf), dilation=1, return_indices=false (true:
 * also the int64 places of the values, for MaxUnpool3d), ceil_mode=false.
 * PyTorch: torch.nn.MaxPool3d
 */
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

/**
 * Puts values back where MaxPool1d took them from, and zeros elsewhere. Called with the values, the indices
 * that MaxPool1d gave, and an output_size where the default is not the wanted one.
 * Input (N, C, L) or (C, L), output length (L - 1)*stride - 2*padding + kernel_size. stride=kernel_size,
 * padding=0.
 * PyTorch: torch.nn.MaxUnpool1d
 */
export const MaxUnpool1d = maxUnpool(1);

/**
 * Puts values back where MaxPool2d took them from, and zeros elsewhere. Called with the values, the indices
 * that MaxPool2d gave, and an output_size where the default is not the wanted one.
 * Input (N, C, H, W) or (C, H, W), each size becomes (size - 1)*stride - 2*padding + kernel_size.
 * stride=kernel_size, padding=0.
 * PyTorch: torch.nn.MaxUnpool2d
 */
export const MaxUnpool2d = maxUnpool(2);

/**
 * Puts values back where MaxPool3d took them from, and zeros elsewhere. Called with the values, the indices
 * that MaxPool3d gave, and an output_size where the default is not the wanted one.
 * Input (N, C, D, H, W) or (C, D, H, W), each size becomes (size - 1)*stride - 2*padding + kernel_size.
 * stride=kernel_size, padding=0.
 * PyTorch: torch.nn.MaxUnpool3d
 */
export const MaxUnpool3d = maxUnpool(3);

/**
 * The mean of each window.
 * Input (N, C, L) or (C, L), output (N, C, L_out) or (C, L_out), where
 * L_out = floor((L + 2*padding - kernel_size) / stride + 1), or ceil with ceil_mode.
 * Defaults: stride=kernel_size, padding=0, ceil_mode=false, count_include_pad=true (the padding's zeros
 * count).
 * PyTorch: torch.nn.AvgPool1d
 */
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

/**
 * The mean of each window.
 * Input (N, C, H, W) or (C, H, W), output the same with each size floor((size + 2*padding - kernel_size) /
 * stride + 1), or ceil with ceil_mode.
 * Defaults: stride=kernel_size, padding=0, ceil_mode=false, count_include_pad=true (the padding's zeros
 * count), divisor_override=null (a number to divide each window's sum by).
 * PyTorch: torch.nn.AvgPool2d
 */
export const AvgPool2d = avgPool(2);

/**
 * The mean of each window.
 * Input (N, C, D, H, W) or (C, D, H, W), output the same with each size floor((size + 2*padding -
 * kernel_size) / stride + 1), or ceil with ceil_mode.
 * Defaults: stride=kernel_size, padding=0, ceil_mode=false, count_include_pad=true (the padding's zeros
 * count), divisor_override=null (a number to divide each window's sum by).
 * PyTorch: torch.nn.AvgPool3d
 */
export const AvgPool3d = avgPool(3);

function lpPool(dims: number) {
  return stateless(`LPPool${dims}d`, {
    signature: 'float norm_type, int|int[] kernel_size, int|int[]? stride=None, bool ceil_mode=False',
    forward: ([x], { norm_type, kernel_size, stride, ceil_mode }) =>
      call(`lp_pool${dims}d`, x, norm_type, kernel_size, stride, ceil_mode),
    repr: 'norm_type={norm_type}, kernel_size={kernel_size}, stride={stride}, ceil_mode={ceil_mode}',
  });
}

/**
 * (sum of x^p)^(1/p) over each window, with p = norm_type: the sum for 1, near the maximum for large p.
 * Input (N, C, L) or (C, L), output length floor((L - kernel_size) / stride + 1), or ceil with ceil_mode.
 * Defaults: stride=kernel_size, ceil_mode=false.
 * PyTorch: torch.nn.LPPool1d
 */
export const LPPool1d = lpPool(1);

/**
 * (sum of x^p)^(1/p) over each window, with p = norm_type: the sum for 1, near the maximum for large p.
 * Input (N, C, H, W) or (C, H, W), output the same with each size floor((size - kernel_size) / stride + 1),
 * or ceil with ceil_mode.
 * Defaults: stride=kernel_size, ceil_mode=false.
 * PyTorch: torch.nn.LPPool2d
 */
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

/**
 * The means of output_size windows that together cover the input, whatever its length.
 * Input (N, C, L) or (C, L), output (N, C, output_size) or (C, output_size).
 * PyTorch: torch.nn.AdaptiveAvgPool1d
 */
export const AdaptiveAvgPool1d = adaptive('Avg', 1);

/**
 * The means of as many windows as output_size says, which together cover the input, whatever its size.
 * Input (N, C, H, W) or (C, H, W), output (N, C, *output_size) or (C, *output_size). output_size is a number
 * for both dimensions or a list; null in it keeps the input's size.
 * PyTorch: torch.nn.AdaptiveAvgPool2d
 */
export const AdaptiveAvgPool2d = adaptive('Avg', 2);

/**
 * The means of as many windows as output_size says, which together cover the input, whatever its size.
 * Input (N, C, D, H, W) or (C, D, H, W), output (N, C, *output_size) or (C, *output_size). output_size is a
 * number for all dimensions or a list; null in it keeps the input's size.
 * PyTorch: torch.nn.AdaptiveAvgPool3d
 */
export const AdaptiveAvgPool3d = adaptive('Avg', 3);

/**
 * The largest values of output_size windows that together cover the input, whatever its length.
 * Input (N, C, L) or (C, L), output (N, C, output_size) or (C, output_size). return_indices=false; true gives
 * the int64 places too.
 * PyTorch: torch.nn.AdaptiveMaxPool1d
 */
export const AdaptiveMaxPool1d = adaptive('Max', 1);

/**
 * The largest values of as many windows as output_size says, which together cover the input, whatever its
 * size.
 * Input (N, C, H, W) or (C, H, W), output (N, C, *output_size) or (C, *output_size). output_size is a number
 * for both dimensions or a list; null in it keeps the input's size.
 * return_indices=false; true gives the int64 places too.
 * PyTorch: torch.nn.AdaptiveMaxPool2d
 */
export const AdaptiveMaxPool2d = adaptive('Max', 2);

/**
 * The largest values of as many windows as output_size says, which together cover the input, whatever its
 * size.
 * Input (N, C, D, H, W) or (C, D, H, W), output (N, C, *output_size) or (C, *output_size). output_size is a
 * number for all dimensions or a list; null in it keeps the input's size.
 * return_indices=false; true gives the int64 places too.
 * PyTorch: torch.nn.AdaptiveMaxPool3d
 */
export const AdaptiveMaxPool3d = adaptive('Max', 3);
