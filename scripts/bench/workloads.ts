// What is measured: shapes, starting weights and inputs as plain numbers, the same for every contender. It must not
// know any of the libraries.
import type { workloadNames } from './catalogue.mjs';

export type WorkloadName = (typeof workloadNames)[number];

export const learningRate = 3e-4;
export const adam = { beta1: 0.9, beta2: 0.999, eps: 1e-8 };
export const chainRounds = 10;

export interface Numbers {
  shape: number[];
  values: Float32Array;
}

/** Even numbers between -bound and bound from a seed (mulberry32). */
export function evenNumbers(shape: number[], bound: number, seed: number): Numbers {
  const values = new Float32Array(shape.reduce((a, b) => a * b, 1));
  let state = seed * 2654435761;
  for (let i = 0; i < values.length; i++) {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    values[i] = (((t ^ (t >>> 14)) >>> 0) / 4294967296) * 2 * bound - bound;
  }
  return { shape, values };
}

const constant = (shape: number[], value: number): Numbers => ({
  shape,
  values: new Float32Array(shape.reduce((a, b) => a * b, 1)).fill(value),
});

export const batchOf = (workload: string): number => Number(workload.split('-')[1]);
export const kindOf = (workload: string): string => workload.split('-')[0]!;

export interface Batch {
  images: Numbers;
  labels: Int32Array;
}

/** Images [batch, 3, 32, 32] and their classes. */
export function imageBatch(batch: number): Batch {
  return {
    images: evenNumbers([batch, 3, 32, 32], 1, 7),
    labels: Int32Array.from({ length: batch }, (_, i) => (i * 7) % 10),
  };
}

/** Weights by PyTorch's names and in its layouts, spread as PyTorch's layers begin. */
export type Weights = Record<string, Numbers>;

function layer(name: string, shape: number[], seed: number): Weights {
  const bound = 1 / Math.sqrt(shape.slice(1).reduce((a, b) => a * b, 1));
  return {
    [`${name}.weight`]: evenNumbers(shape, bound, seed),
    [`${name}.bias`]: evenNumbers([shape[0]!], bound, seed + 1),
  };
}

export const mlpWeights = (): Weights => ({
  ...layer('fc1', [500, 3072], 11),
  ...layer('fc2', [10, 500], 13),
});

export const cnnWeights = (): Weights => ({
  ...layer('conv1', [32, 3, 3, 3], 21),
  ...layer('conv2', [64, 32, 3, 3], 23),
  ...layer('conv3', [128, 64, 3, 3], 25),
  ...layer('fc', [10, 2048], 27),
});

export interface ResnetConv {
  name: string;
  bn: string;
  from: number;
  to: number;
  size: number;
  stride: number;
}
export interface ResnetBlock {
  first: ResnetConv;
  second: ResnetConv;
  shortcut: ResnetConv | null;
}

export const resnetStem: ResnetConv = { name: 'conv1', bn: 'bn1', from: 3, to: 64, size: 7, stride: 2 };

export const resnetBlocks: ResnetBlock[] = [64, 128, 256, 512].flatMap((to, row) =>
  [0, 1].map((block): ResnetBlock => {
    const at = `layer${row + 1}.${block}`;
    const from = block === 1 || row === 0 ? to : to / 2;
    const stride = from === to ? 1 : 2;
    return {
      first: { name: `${at}.conv1`, bn: `${at}.bn1`, from, to, size: 3, stride },
      second: { name: `${at}.conv2`, bn: `${at}.bn2`, from: to, to, size: 3, stride: 1 },
      shortcut:
        from === to
          ? null
          : { name: `${at}.downsample.0`, bn: `${at}.downsample.1`, from, to, size: 1, stride },
    };
  }),
);

/** Weights and running statistics of torchvision's resnet18 with ten classes. */
export function resnetWeights(): Weights {
  const weights: Weights = { ...layer('fc', [10, 512], 31) };
  const convs = [
    resnetStem,
    ...resnetBlocks.flatMap(({ first, second, shortcut }) =>
      shortcut ? [first, second, shortcut] : [first, second],
    ),
  ];
  convs.forEach(({ name, bn, from, to, size }, i) => {
    const spread = Math.sqrt(3 / (from * size * size));
    weights[`${name}.weight`] = evenNumbers([to, from, size, size], spread, 100 + i);
    weights[`${bn}.weight`] = constant([to], 1);
    weights[`${bn}.bias`] = evenNumbers([to], 0.1, 200 + i);
    weights[`${bn}.running_mean`] = evenNumbers([to], 0.1, 300 + i);
    weights[`${bn}.running_var`] = constant([to], 1.1);
  });
  return weights;
}

/** The ten links of the chain in terms of a library's own ops; x must stay between 0 and 1. */
export interface ChainOps<T> {
  addNumber(x: T, n: number): T;
  mulNumber(x: T, n: number): T;
  exp(x: T): T;
  sqrt(x: T): T;
  tanh(x: T): T;
  sigmoid(x: T): T;
  relu(x: T): T;
  neg(x: T): T;
  square(x: T): T;
  abs(x: T): T;
}

export function chain<T>(start: T, ops: ChainOps<T>): T {
  let x = start;
  for (let round = 0; round < chainRounds; round++) {
    x = ops.mulNumber(x, 0.9);
    x = ops.addNumber(x, 0.1);
    x = ops.exp(x);
    x = ops.sqrt(x);
    x = ops.neg(x);
    x = ops.tanh(x);
    x = ops.square(x);
    x = ops.sigmoid(x);
    x = ops.relu(x);
    x = ops.abs(x);
  }
  return x;
}

export const chainInput = (workload: string): Numbers => {
  const { shape, values } = evenNumbers([batchOf(workload)], 0.5, 41);
  return { shape, values: values.map((value) => value + 0.5) };
};

export const matmulInputs = (workload: string): [Numbers, Numbers] => {
  const size = batchOf(workload);
  return [evenNumbers([size, size], 1, 51), evenNumbers([size, size], 1, 53)];
};
