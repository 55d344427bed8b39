// TensorFlow.js with its Keras-like layers: a sequential model, compiled, trained with trainOnBatch.
import type { Tensor } from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';
import { type Contender, type Step, Unsupported } from '../contender';
import {
  adam,
  batchOf,
  cnnWeights,
  imageBatch,
  kindOf,
  learningRate,
  mlpWeights,
  type ResnetConv,
  resnetBlocks,
  resnetStem,
  resnetWeights,
} from '../workloads';
import { filterOf, flatMatrixOf, imagesOf, matrixOf, openTensorflow, tensorOf, tf } from './tensorflow';

function training(model: layers.Sequential, weights: Tensor[], x: Tensor, labels: Int32Array): Step {
  model.setWeights(weights);
  model.compile({
    optimizer: tf.train.adam(learningRate, adam.beta1, adam.beta2, adam.eps),
    loss: 'categoricalCrossentropy',
  });
  const y = tf.oneHot(tf.tensor1d(labels, 'int32'), 10);
  return {
    // trainOnBatch reads the loss by itself.
    run: async () => Number(await model.trainOnBatch(x, y)),
    async settle() {
      await model.getWeights().at(-1)!.data();
    },
  };
}

function mlp(batch: number): Step {
  const w = mlpWeights();
  const { images, labels } = imageBatch(batch);
  const model = layers.sequential();
  model.add(layers.layers.dense({ units: 500, activation: 'relu', inputShape: [3072] }));
  model.add(layers.layers.dense({ units: 10, activation: 'softmax' }));
  const weights = [
    matrixOf(w['fc1.weight']!),
    tensorOf(w['fc1.bias']!),
    matrixOf(w['fc2.weight']!),
    tensorOf(w['fc2.bias']!),
  ];
  return training(model, weights, tf.reshape(tensorOf(images), [batch, 3072]), labels);
}

function cnn(batch: number): Step {
  const w = cnnWeights();
  const { images, labels } = imageBatch(batch);
  const model = layers.sequential();
  [32, 64, 128].forEach((filters, i) => {
    const inputShape = i === 0 ? { inputShape: [32, 32, 3] } : {};
    const options = { filters, kernelSize: 3, padding: 'same', activation: 'relu' } as const;
    model.add(layers.layers.conv2d({ ...options, ...inputShape }));
    model.add(layers.layers.maxPooling2d({ poolSize: 2, strides: 2 }));
  });
  model.add(layers.layers.flatten());
  model.add(layers.layers.dense({ units: 10, activation: 'softmax' }));
  const weights = ['conv1', 'conv2', 'conv3'].flatMap((name) => [
    filterOf(w[`${name}.weight`]!),
    tensorOf(w[`${name}.bias`]!),
  ]);
  weights.push(flatMatrixOf(w['fc.weight']!, 128, 4), tensorOf(w['fc.bias']!));
  return training(model, weights, imagesOf(images), labels);
}

function resnet(batch: number): Step {
  const w = resnetWeights();
  const {
    zeroPadding2d,
    conv2d,
    batchNormalization,
    reLU,
    maxPooling2d,
    add,
    globalAveragePooling2d,
    dense,
  } = layers.layers;
  const input = layers.input({ shape: [32, 32, 3] });
  const settings: (() => void)[] = [];
  const set = (layer: layers.layers.Layer | ReturnType<typeof conv2d>, weights: Tensor[]) =>
    settings.push(() => (layer as ReturnType<typeof conv2d>).setWeights(weights));
  const convolved = (from: layers.SymbolicTensor, { name, bn, to, size, stride }: ResnetConv) => {
    const padding = (size - 1) / 2;
    const padded = padding ? (zeroPadding2d({ padding }).apply(from) as layers.SymbolicTensor) : from;
    const conv = conv2d({ filters: to, kernelSize: size, strides: stride, padding: 'valid', useBias: false });
    const norm = batchNormalization({ epsilon: 1e-5 });
    const out = norm.apply(conv.apply(padded)) as layers.SymbolicTensor;
    set(conv, [filterOf(w[`${name}.weight`]!)]);
    const parts = ['weight', 'bias', 'running_mean', 'running_var'];
    set(
      norm as never,
      parts.map((part) => tensorOf(w[`${bn}.${part}`]!)),
    );
    return out;
  };
  const relu = (x: layers.SymbolicTensor) => reLU().apply(x) as layers.SymbolicTensor;
  const stem = zeroPadding2d({ padding: 1 }).apply(relu(convolved(input, resnetStem)));
  let out = maxPooling2d({ poolSize: 3, strides: 2 }).apply(stem) as layers.SymbolicTensor;
  for (const { first, second, shortcut } of resnetBlocks) {
    const deep = convolved(relu(convolved(out, first)), second);
    out = relu(add().apply([deep, shortcut ? convolved(out, shortcut) : out]) as layers.SymbolicTensor);
  }
  const head = dense({ units: 10 });
  const output = head.apply(globalAveragePooling2d({}).apply(out)) as layers.SymbolicTensor;
  set(head as never, [matrixOf(w['fc.weight']!), tensorOf(w['fc.bias']!)]);
  const model = layers.model({ inputs: input, outputs: output });
  for (const apply of settings) apply();
  const x = imagesOf(imageBatch(batch).images);
  return {
    async run() {
      const sum = tf.tidy(() => tf.sum(model.predict(x, { batchSize: batch }) as Tensor));
      const [value] = await sum.data();
      sum.dispose();
      return value!;
    },
  };
}

const tfLayers: Contender = {
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
      default:
        throw new Unsupported('its ops are those of TF.js');
    }
  },
};

export default tfLayers;
