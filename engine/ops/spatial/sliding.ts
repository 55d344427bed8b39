// What kernels of our own are told of a window over NCHW values.
import type { Sliding } from '../../backend';
import type { Window } from './window';

export function slidingOf(xShape: readonly number[], outShape: readonly number[], window: Window): Sliding {
  const { kernel, stride, padding, dilation } = window;
  const [images, channels, height, width] = xShape as [number, number, number, number];
  const [outHeight, outWidth] = [outShape[2]!, outShape[3]!];
  return { images, channels, height, width, outHeight, outWidth, kernel, stride, padding, dilation };
}
