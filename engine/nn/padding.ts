// Padding layers: each is F.pad with the mode and the widths that it was made with.
import { call } from '../ops/call';
import type { Bound } from './arguments';
import { stateless } from './stateless';

/** One width stands for all sides. */
function spreadOver(dims: number) {
  return (args: Bound) => {
    if (!Array.isArray(args.padding)) args.padding = new Array<number>(2 * dims).fill(args.padding);
  };
}

function padding(name: string, dims: number, mode: string) {
  return stateless(`${name}${dims}d`, {
    signature: 'int|int[] padding',
    prepare: spreadOver(dims),
    forward: ([x], args) => call('pad', x, args.padding, mode),
    repr: '{padding}',
  });
}

function constantPadding(dims: number) {
  return stateless(`ConstantPad${dims}d`, {
    signature: 'int|int[] padding, float value',
    prepare: spreadOver(dims),
    forward: ([x], args) => call('pad', x, args.padding, 'constant', args.value),
    repr: 'padding={padding}, value={value}',
  });
}

/**
 * Surrounds the input with value.
 * Input (N, C, W) or (C, W), output the same with each size larger by the padding on its two sides.
 * padding is (left, right), or one number for both sides. value must be given.
 * PyTorch: torch.nn.ConstantPad1d
 */
export const ConstantPad1d = constantPadding(1);

/**
 * Surrounds the input with value.
 * Input (N, C, H, W) or (C, H, W), output the same with each size larger by the padding on its two sides.
 * padding is (left, right, top, bottom), or one number for all four sides. value must be given.
 * PyTorch: torch.nn.ConstantPad2d
 */
export const ConstantPad2d = constantPadding(2);

/**
 * Surrounds the input with value.
 * Input (N, C, D, H, W) or (C, D, H, W), output the same with each size larger by the padding on its two
 * sides.
 * padding is (left, right, top, bottom, front, back), or one number for all six sides. value must be given.
 * PyTorch: torch.nn.ConstantPad3d
 */
export const ConstantPad3d = constantPadding(3);

/**
 * Surrounds the input with zeros.
 * Input (N, C, W) or (C, W), output the same with each size larger by the padding on its two sides.
 * padding is (left, right), or one number for both sides.
 * PyTorch: torch.nn.ZeroPad1d, after 1.13
 */
export const ZeroPad1d = padding('ZeroPad', 1, 'constant');

/**
 * Surrounds the input with zeros.
 * Input (N, C, H, W) or (C, H, W), output the same with each size larger by the padding on its two sides.
 * padding is (left, right, top, bottom), or one number for all four sides.
 * PyTorch: torch.nn.ZeroPad2d
 */
export const ZeroPad2d = padding('ZeroPad', 2, 'constant');

/**
 * Surrounds the input with zeros.
 * Input (N, C, D, H, W) or (C, D, H, W), output the same with each size larger by the padding on its two
 * sides.
 * padding is (left, right, top, bottom, front, back), or one number for all six sides.
 * PyTorch: torch.nn.ZeroPad3d, after 1.13
 */
export const ZeroPad3d = padding('ZeroPad', 3, 'constant');

/**
 * Surrounds the input with its own mirror image, without repeating the edge.
 * Input (N, C, W) or (C, W), output the same with each size larger by the padding on its two sides.
 * padding is (left, right), or one number for both sides. RuntimeError where the padding is not smaller than
 * the input.
 * PyTorch: torch.nn.ReflectionPad1d
 */
export const ReflectionPad1d = padding('ReflectionPad', 1, 'reflect');

/**
 * Surrounds the input with its own mirror image, without repeating the edge.
 * Input (N, C, H, W) or (C, H, W), output the same with each size larger by the padding on its two sides.
 * padding is (left, right, top, bottom), or one number for all four sides. RuntimeError where the padding is
 * not smaller than the input.
 * PyTorch: torch.nn.ReflectionPad2d
 */
export const ReflectionPad2d = padding('ReflectionPad', 2, 'reflect');

/**
 * Surrounds the input with its own mirror image, without repeating the edge.
 * Input (N, C, D, H, W) or (C, D, H, W), output the same with each size larger by the padding on its two
 * sides.
 * padding is (left, right, top, bottom, front, back), or one number for all six sides. RuntimeError where the
 * padding is not smaller than the input.
 * PyTorch: torch.nn.ReflectionPad3d
 */
export const ReflectionPad3d = padding('ReflectionPad', 3, 'reflect');

/**
 * Surrounds the input with copies of its edge.
 * Input (N, C, W) or (C, W), output the same with each size larger by the padding on its two sides.
 * padding is (left, right), or one number for both sides.
 * PyTorch: torch.nn.ReplicationPad1d
 */
export const ReplicationPad1d = padding('ReplicationPad', 1, 'replicate');

/**
 * Surrounds the input with copies of its edge.
 * Input (N, C, H, W) or (C, H, W), output the same with each size larger by the padding on its two sides.
 * padding is (left, right, top, bottom), or one number for all four sides.
 * PyTorch: torch.nn.ReplicationPad2d
 */
export const ReplicationPad2d = padding('ReplicationPad', 2, 'replicate');

/**
 * Surrounds the input with copies of its edge.
 * Input (N, C, D, H, W) or (C, D, H, W), output the same with each size larger by the padding on its two
 * sides.
 * padding is (left, right, top, bottom, front, back), or one number for all six sides.
 * PyTorch: torch.nn.ReplicationPad3d
 */
export const ReplicationPad3d = padding('ReplicationPad', 3, 'replicate');

/**
 * Surrounds the input with itself, as if its ends met.
 * Input (N, C, W) or (C, W), output the same with each size larger by the padding on its two sides.
 * padding is (left, right), or one number for both sides. RuntimeError where the padding is larger than the
 * input.
 * PyTorch: torch.nn.CircularPad1d, after 1.13
 */
export const CircularPad1d = padding('CircularPad', 1, 'circular');

/**
 * Surrounds the input with itself, as if its ends met.
 * Input (N, C, H, W) or (C, H, W), output the same with each size larger by the padding on its two sides.
 * padding is (left, right, top, bottom), or one number for all four sides. RuntimeError where the padding is
 * larger than the input.
 * PyTorch: torch.nn.CircularPad2d, after 1.13
 */
export const CircularPad2d = padding('CircularPad', 2, 'circular');

/**
 * Surrounds the input with itself, as if its ends met.
 * Input (N, C, D, H, W) or (C, D, H, W), output the same with each size larger by the padding on its two
 * sides.
 * padding is (left, right, top, bottom, front, back), or one number for all six sides. RuntimeError where the
 * padding is larger than the input.
 * PyTorch: torch.nn.CircularPad3d, after 1.13
 */
export const CircularPad3d = padding('CircularPad', 3, 'circular');
