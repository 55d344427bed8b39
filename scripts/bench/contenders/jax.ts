// jax-js: every step one jitted function of all weights, as its documentation has it. Arrays are handed over: whoever
// uses one again takes a reference.
import * as jax from '@jax-js/jax';
import { type Contender, type Step, Unsupported } from '../contender';
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
  type Numbers,
  type ResnetConv,
  resnetBlocks,
  resnetStem,
  resnetWeights,
  type Weights,
} from '../workloads';

const { numpy: np, nn, lax, jit, valueAndGrad } = jax;
type Value = jax.Array;
type Params = Record<string, Value>;

const arrayOf = ({ shape, values }: Numbers): Value =>
  np.array(values as Float32Array<ArrayBuffer>).reshape(shape);
const paramsOf = (weights: Weights): Params =>
  Object.fromEntries(Object.entries(weights).map(([name, numbers]) => [name, arrayOf(numbers)]));
const zerosOf = (weights: Weights): Params =>
  Object.fromEntries(Object.entries(weights).map(([name, { shape }]) => [name, np.zeros(shape)]));

const linear = (x: Value, weight: Value, bias: Value): Value => np.matmul(x, weight.transpose()).add(bias);

function halved(x: Value): Value {
  const [n, c, h, w] = x.shape as [number, number, number, number];
  return np.max(x.reshape([n, c, h / 2, 2, w / 2, 2]), [3, 5]);
}

const mlpLogits = (p: Params, x: Value): Value =>
  linear(nn.relu(linear(x, p['fc1.weight']!, p['fc1.bias']!)), p['fc2.weight']!, p['fc2.bias']!);

function cnnLogits(p: Params, images: Value): Value {
  let x = images;
  for (const name of ['conv1', 'conv2', 'conv3']) {
    const bias = p[`${name}.bias`]!.reshape([1, -1, 1, 1]);
    x = halved(nn.relu(lax.conv(x, p[`${name}.weight`]!, [1, 1], 'SAME').add(bias)));
  }
  return linear(x.reshape([x.shape[0]!, 2048]), p['fc.weight']!, p['fc.bias']!);
}

function training(
  logits: (p: Params, x: Value) => Value,
  weights: Weights,
  x: Value,
  labels: Int32Array,
): Step {
  const y = nn.oneHot(np.array(labels as Int32Array<ArrayBuffer>, { dtype: np.int32 }), 10);
  const lossOf = (p: Params, x: Value, y: Value): Value =>
    np.mean(np.sum(nn.logSoftmax(logits(p, x)).mul(y), 1)).mul(-1);
  const step = jit(
    (p: Params, means: Params, squares: Params, x: Value, y: Value, rate: Value, correction: Value) => {
      const copies = Object.fromEntries(Object.entries(p).map(([name, value]) => [name, value.ref]));
      const [loss, grads] = valueAndGrad(lossOf)(copies, x, y) as unknown as [Value, Params];
      const next: { p: Params; means: Params; squares: Params } = { p: {}, means: {}, squares: {} };
      for (const name of Object.keys(p)) {
        const grad = grads[name]!;
        const mean = means[name]!.mul(adam.beta1).add(grad.ref.mul(1 - adam.beta1));
        const square = squares[name]!.mul(adam.beta2).add(grad.ref.mul(grad).mul(1 - adam.beta2));
        const spread = np.sqrt(square.ref).div(correction.ref).add(adam.eps);
        next.p[name] = p[name]!.sub(mean.ref.div(spread).mul(rate.ref));
        next.means[name] = mean;
        next.squares[name] = square;
      }
      rate.dispose();
      correction.dispose();
      return { loss, ...next };
    },
  );
  let state = { p: paramsOf(weights), means: zerosOf(weights), squares: zerosOf(weights) };
  let steps = 0;
  return {
    async run() {
      steps += 1;
      const rate = np.array(learningRate / (1 - adam.beta1 ** steps));
      const correction = np.array(Math.sqrt(1 - adam.beta2 ** steps));
      const { loss, ...next } = step(
        state.p,
        state.means,
        state.squares,
        x.ref,
        y.ref,
        rate,
        correction,
      ) as unknown as {
        loss: Value;
      } & typeof state;
      state = next;
      return (await loss.data())[0]!;
    },
    settle: async () => void (await jax.blockUntilReady(state.p)),
  };
}

function resnetLogits(p: Params, images: Value): Value {
  const convolved = (from: Value, { name, bn, size, stride }: ResnetConv): Value => {
    const padding = (size - 1) / 2;
    const edges: [number, number] = [padding, padding];
    const wide = (part: string) => p[`${bn}.${part}`]!.reshape([1, -1, 1, 1]);
    const out = lax.conv(from, p[`${name}.weight`]!, [stride, stride], [edges, edges]);
    const scale = wide('weight').div(np.sqrt(wide('running_var').add(1e-5)));
    return out.sub(wide('running_mean')).mul(scale).add(wide('bias'));
  };
  // After relu nothing is below the zeros that pad it.
  const stem = np.pad(nn.relu(convolved(images, resnetStem)), [
    [0, 0],
    [0, 0],
    [1, 1],
    [1, 1],
  ]);
  let x = lax.reduceWindow(stem, (window) => np.max(window), [3, 3], [2, 2]);
  for (const { first, second, shortcut } of resnetBlocks) {
    const deep = convolved(nn.relu(convolved(x.ref, first)), second);
    x = nn.relu(deep.add(shortcut ? convolved(x, shortcut) : x));
  }
  return linear(np.mean(x, [2, 3]), p['fc.weight']!, p['fc.bias']!);
}

const chainOps = {
  addNumber: (x: Value, n: number) => x.add(n),
  mulNumber: (x: Value, n: number) => x.mul(n),
  exp: (x: Value) => np.exp(x),
  sqrt: (x: Value) => np.sqrt(x),
  tanh: (x: Value) => np.tanh(x),
  sigmoid: (x: Value) => nn.sigmoid(x),
  relu: (x: Value) => nn.relu(x),
  neg: (x: Value) => x.mul(-1),
  square: (x: Value) => np.square(x),
  abs: (x: Value) => np.abs(x),
};

const contender: Contender = {
  async open(backend) {
    if (backend === 'cpu') throw new Unsupported('its cpu device is for debugging only');
    const devices = await jax.init(backend);
    if (!devices.includes(backend)) throw new Unsupported(`it finds no ${backend} here`);
    jax.defaultDevice(backend);
    return backend;
  },
  async prepare(workload) {
    const n = batchOf(workload);
    switch (kindOf(workload)) {
      case 'mlp': {
        const { images, labels } = imageBatch(n);
        return training(mlpLogits, mlpWeights(), arrayOf(images).reshape([n, 3072]), labels);
      }
      case 'cnn': {
        const { images, labels } = imageBatch(n);
        return training(cnnLogits, cnnWeights(), arrayOf(images), labels);
      }
      case 'resnet18': {
        const weights = paramsOf(resnetWeights());
        const x = arrayOf(imageBatch(n).images);
        const sum = jit((p: Params, images: Value) => np.sum(resnetLogits(p, images)));
        return {
          async run() {
            const held = Object.fromEntries(
              Object.entries(weights).map(([name, value]) => [name, value.ref]),
            );
            return (await (sum(held, x.ref) as Value).data())[0]!;
          },
        };
      }
      case 'chain': {
        const x = arrayOf(chainInput(workload));
        const sum = jit((start: Value) => np.sum(chain(start, chainOps)));
        return { run: async () => (await (sum(x.ref) as Value).data())[0]! };
      }
      case 'matmul': {
        const [a, b] = matmulInputs(workload).map(arrayOf) as [Value, Value];
        const product = jit((left: Value, right: Value) => np.matmul(left, right));
        return { run: async () => (await (product(a.ref, b.ref) as Value).slice(0, 0).data())[0]! };
      }
      default: {
        const x = np.array(1.5);
        const next = jit((value: Value) => value.add(1));
        return { run: async () => (await (next(x.ref) as Value).data())[0]! };
      }
    }
  },
};

export default contender;
