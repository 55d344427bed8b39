// Patches of images as columns, and back: the road that every backend can go, by gathering and scattering.
// Backends with kernels of their own for convolution and pooling do not come here.
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import * as k from '../kernels';
import type { Taps } from './window';

function indicesOf(taps: Taps): Arr {
  return Arr.fromHost(taps.positions, [taps.positions.length], int64);
}

/** Rows of flat images [rows, height * width] to their patches [rows, taps * places]. */
export function patchesOf(images: Arr, taps: Taps, outsideValue: number): Arr {
  const rows = images.shape[0]!;
  const padded = taps.hasOutside
    ? k.concat([images, Arr.filled(outsideValue, [rows, 1], images.dtype)], 1)
    : images;
  return k.run('GatherV2', { x: padded, indices: indicesOf(taps) }, { axis: 1, batchDims: 0 }, images.dtype);
}

/** The opposite: patches [rows, taps * places] added up where they came from. */
export function addPatches(patches: Arr, taps: Taps): Arr {
  const rows = patches.shape[0]!;
  const size = taps.outside + 1;
  const updates = k.permute(patches, [1, 0]);
  const indices = indicesOf(taps).as([taps.positions.length, 1]);
  const summed = k.run('ScatterNd', { indices, updates }, { shape: [size, rows] }, patches.dtype);
  return k.slice(k.permute(summed, [1, 0]), [0, 0], [rows, taps.outside]);
}
