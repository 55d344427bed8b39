// What the two TensorFlow.js contenders share: the choice of backend, as fast as TF.js can be had, and PyTorch's
// weights in its layouts.
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops.js';
import type { BackendName, Place } from '../contender';
import type { Numbers } from '../workloads';

export async function openTensorflow(backend: BackendName, { wasmBase }: Place): Promise<string> {
  let detail = '';
  if (backend === 'wasm') {
    const wasm = await import('@tensorflow/tfjs-backend-wasm');
    wasm.setWasmPaths(wasmBase);
    // All cores are offered; how many it takes is told with its name.
    wasm.setThreadsCount(Math.min(4, globalThis.navigator?.hardwareConcurrency ?? 1));
    await tf.setBackend('wasm');
    await tf.ready();
    detail = `, ${wasm.getThreadsCount()} threads`;
  } else {
    if (backend === 'webgpu') await import('@tensorflow/tfjs-backend-webgpu');
    else if (backend === 'webgl') await import('@tensorflow/tfjs-backend-webgl');
    else await import('@tensorflow/tfjs-backend-cpu');
    if (!(await tf.setBackend(backend))) throw new Error(`TF.js has no ${backend} here`);
    await tf.ready();
  }
  return `${tf.getBackend()}${detail}`;
}

export const tensorOf = ({ shape, values }: Numbers): tf.Tensor => tf.tensor(values, shape, 'float32');

/** Moved from one order of dimensions to another, as a tensor that stands by itself. */
export const moved = (numbers: Numbers, perm: number[]): tf.Tensor =>
  tf.tidy(() => tf.transpose(tensorOf(numbers), perm));

/** A filter [out, in, height, width] as TF.js has it. */
export const filterOf = (numbers: Numbers): tf.Tensor => moved(numbers, [2, 3, 1, 0]);
/** A weight [out, in] as TF.js has it. */
export const matrixOf = (numbers: Numbers): tf.Tensor => moved(numbers, [1, 0]);
/** A weight that reads [channels, side, side] flattened, for values that lie [side, side, channels]. */
export const flatMatrixOf = ({ shape, values }: Numbers, channels: number, side: number): tf.Tensor =>
  tf.tidy(() => {
    const wide = tf.tensor(values, [shape[0]!, channels, side, side]);
    return tf.reshape(tf.transpose(wide, [2, 3, 1, 0]), [shape[1]!, shape[0]!]);
  });
/** Images [n, channels, height, width] as TF.js has them. */
export const imagesOf = (numbers: Numbers): tf.Tensor4D => moved(numbers, [0, 2, 3, 1]) as tf.Tensor4D;

export { tf };
