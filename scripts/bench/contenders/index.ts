// The contenders by name, each loaded in a worker of its own: two copies of TF.js would get in each other's way.
import type { Contender } from '../contender';

export const contenders: Record<string, () => Promise<{ default: Contender }>> = {
  ours: () => import('./ours'),
  kernels: () => import('./kernels'),
  tfjs: () => import('./tfjs'),
  'tf.layers': () => import('./tfLayers'),
  'jax-js': () => import('./jax'),
  'js-pytorch': () => import('./jsPytorch'),
};
