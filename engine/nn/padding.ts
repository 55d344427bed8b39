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

export const ConstantPad1d = constantPadding(1);
export const ConstantPad2d = constantPadding(2);
export const ConstantPad3d = constantPadding(3);
export const ZeroPad1d = padding('ZeroPad', 1, 'constant');
export const ZeroPad2d = padding('ZeroPad', 2, 'constant');
export const ZeroPad3d = padding('ZeroPad', 3, 'constant');
export const ReflectionPad1d = padding('ReflectionPad', 1, 'reflect');
export const ReflectionPad2d = padding('ReflectionPad', 2, 'reflect');
export const ReflectionPad3d = padding('ReflectionPad', 3, 'reflect');
export const ReplicationPad1d = padding('ReplicationPad', 1, 'replicate');
export const ReplicationPad2d = padding('ReplicationPad', 2, 'replicate');
export const ReplicationPad3d = padding('ReplicationPad', 3, 'replicate');
export const CircularPad1d = padding('CircularPad', 1, 'circular');
export const CircularPad2d = padding('CircularPad', 2, 'circular');
export const CircularPad3d = padding('CircularPad', 3, 'circular');
