// TensorFlow.js by hand: variableGrads and train.adam on its own kernels, in its own layouts.
import type { Tensor, Tensor2D, Tensor4D, Variable } from '@tensorflow/tfjs-core';
import type { Contender, Step } from '../contender';
import {
  adam,
  batchOf,
  chain,
  chainInput,
  cnnWeights,
  imageBatch,
  kindOf,
  learningRate,
  matmulInputs,
  mlpWeights,
  type ResnetConv,
  resnetBlocks,
  resnetStem,
  resnetWeights,
} from '../workloads';
import { filterOf, flatMatrixOf, imagesOf, matrixOf, openTensorflow, tensorOf, tf } from './tensorflow';

function training(variables: Variable[], logits: () => Tensor, labels: Int32Array): Step {
  const target = tf.oneHot(tf.tensor1d(labels, 'int32'), 10);
  const optimizer = tf.train.adam(learningRate, adam.beta1, adam.beta2, adam.eps);
  return {
    async run() {
      const loss = tf.tidy(() => {
        const { value, grads } = tf.variableGrads(
          () => tf.losses.softmaxCrossEntropy(target, logits()).asScalar(),
          variables,
        );
        optimizer.applyGradients(grads as never);
        return value;
      });
      const [value] = await loss.data();
      loss.dispose();
      return value!;
    },
    async settle() {
      await variables.at(-1)!.data();
    },
  };
}

function mlp(batch: number): Step {
  const weights = mlpWeights();
  const { images, labels } = imageBatch(batch);
  const x = tf.reshape(tensorOf(images), [batch, 3072]) as Tensor2D;
  const [w1, w2] = [matrixOf(weights['fc1.weight']!), matrixOf(weights['fc2.weight']!)].map((w) =>
    tf.variable(w),
  ) as [Variable, Variable];
  const [b1, b2] = [tensorOf(weights['fc1.bias']!), tensorOf(weights['fc2.bias']!)].map((b) =>
    tf.variable(b),
  ) as [Variable, Variable];
  const logits = () =>
    tf.add(tf.matMul(tf.relu(tf.add(tf.matMul(x, w1 as never), b1)) as Tensor2D, w2 as never), b2);
  return training([w1, b1, w2, b2], logits, labels);
}

function cnn(batch: number): Step {
  const weights = cnnWeights();
  const { images, labels } = imageBatch(batch);
  const x = imagesOf(images);
  const convs = ['conv1', 'conv2', 'conv3'].map((name) => ({
    filter: tf.variable(filterOf(weights[`${name}.weight`]!)) as Variable,
    bias: tf.variable(tensorOf(weights[`${name}.bias`]!)) as Variable,
  }));
  const w = tf.variable(flatMatrixOf(weights['fc.weight']!, 128, 4)) as Variable;
  const b = tf.variable(tensorOf(weights['fc.bias']!)) as Variable;
  const logits = () => {
    let out: Tensor4D = x;
    for (const { filter, bias } of convs) {
      const activated = tf.relu(tf.add(tf.conv2d(out, filter as never, 1, 'same'), bias)) as Tensor4D;
      out = tf.maxPool(activated, 2, 2, 'valid');
    }
    return tf.add(tf.matMul(tf.reshape(out, [batch, 2048]) as Tensor2D, w as never), b);
  };
  return training([...convs.flatMap(({ filter, bias }) => [filter, bias]), w, b], logits, labels);
}

/** A number read from what a forward computation gives. */
function forward(compute: () => Tensor): Step {
  return {
    async run() {
      const out = tf.tidy(compute);
      const [value] = await out.data();
      out.dispose();
      return value!;
    },
  };
}

function resnet(batch: number): Step {
  const weights = resnetWeights();
  const x = imagesOf(imageBatch(batch).images);
  const filters = new Map<string, Tensor>();
  const norms = new Map<string, Tensor[]>();
  for (const [name, numbers] of Object.entries(weights)) {
    if (numbers.shape.length === 4) filters.set(name, filterOf(numbers));
  }
  const convolved = (from: Tensor4D, { name, bn, size, stride }: ResnetConv): Tensor4D => {
    let parts = norms.get(bn);
    if (!parts) {
      const names = ['running_mean', 'running_var', 'bias', 'weight'];
      parts = names.map((part) => tf.keep(tensorOf(weights[`${bn}.${part}`]!)));
      norms.set(bn, parts);
    }
    const out = tf.conv2d(from, filters.get(`${name}.weight`) as Tensor4D, stride, (size - 1) / 2);
    const [mean, variance, offset, scale] = parts as Tensor[] as never[];
    return tf.batchNorm(out, mean!, variance!, offset!, scale!, 1e-5) as Tensor4D;
  };
  const w = matrixOf(weights['fc.weight']!) as Tensor2D;
  const b = tensorOf(weights['fc.bias']!);
  return forward(() => {
    let out: Tensor4D = tf.maxPool(tf.relu(convolved(x, resnetStem)), 3, 2, 1);
    for (const { first, second, shortcut } of resnetBlocks) {
      const deep = convolved(tf.relu(convolved(out, first)), second);
      out = tf.relu(tf.add(deep, shortcut ? convolved(out, shortcut) : out) as Tensor4D);
    }
    return tf.sum(tf.add(tf.matMul(tf.mean(out, [1, 2]) as Tensor2D, w), b));
  });
}

const chainOps = {
  addNumber: (x: Tensor, n: number) => tf.add(x, n),
  mulNumber: (x: Tensor, n: number) => tf.mul(x, n),
  exp: tf.exp as (x: Tensor) => Tensor,
  sqrt: tf.sqrt as (x: Tensor) => Tensor,
  tanh: tf.tanh as (x: Tensor) => Tensor,
  sigmoid: tf.sigmoid as (x: Tensor) => Tensor,
  relu: tf.relu as (x: Tensor) => Tensor,
  neg: tf.neg as (x: Tensor) => Tensor,
  square: tf.square as (x: Tensor) => Tensor,
  abs: tf.abs as (x: Tensor) => Tensor,
};

const tfjs: Contender = {
  open: openTensorflow,
  async prepare(workload) {
    const n = batchOf(workload);
    switch (kindOf(workload)) {
      case 'mlp':
        return mlp(n);
      case 'cnn':
        return cnn(n);
      case 'resnet18':
        return resnet(n);
      case 'chain': {
        const x = tensorOf(chainInput(workload));
        return forward(() => tf.sum(chain(x, chainOps)));
      }
      case 'matmul': {
        const [a, b] = matmulInputs(workload).map(tensorOf) as [Tensor2D, Tensor2D];
        return forward(() => tf.slice(tf.matMul(a, b), [0, 0], [1, 1]));
      }
      default: {
        const x = tf.scalar(1.5);
        return forward(() => tf.add(x, 1));
      }
    }
  },
};

export default tfjs;
