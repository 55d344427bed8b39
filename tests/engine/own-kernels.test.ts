// The kernels of our own on wasm and webgpu, held against plain loops: products in every layout, relu both ways, sums
// and the optimisers' steps, with sizes that are no multiple of anything and with values that are no numbers.
import { beforeAll, describe, expect, test } from 'vitest';
import { torch } from '../../engine';
import { loadBackend } from '../../engine/backend';
import * as k from '../../engine/ops/kernels';
import { fusedAdam, fusedSgd } from '../../engine/optim/fused';
import type { ParamState } from '../../engine/optim/Optimizer';
import { Arr } from '../../engine/tensor/arr';
import { float32 } from '../../engine/tensor/dtype';
import { Tensor } from '../../engine/tensor/tensor';
import { installWebgpu, nodeBackends, wasmBase } from '../conformance/backends';

const waves = (size: number, speed: number) =>
  Float32Array.from({ length: size }, (_, i) => Math.sin(i * speed + 1));
const arr = (values: Float32Array, shape: number[]) => Arr.fromHost(values.slice(), shape, float32);

async function expectNear(made: Arr, wanted: ArrayLike<number>, tolerance = 1e-4): Promise<void> {
  const values = await made.storage.read();
  expect(values.length).toBe(wanted.length);
  // One expectation for all of them: thousands would take longer than the kernels.
  const isNear = (value: number, target: number) =>
    Number.isNaN(target) ? Number.isNaN(value) : Math.abs(value - target) < tolerance;
  const wrong = Array.from(values).findIndex((value, i) => !isNear(value, wanted[i]!));
  expect(wrong, `[${wrong}] is ${values[wrong]}, not ${wanted[wrong]}`).toBe(-1);
}

beforeAll(installWebgpu);

describe.each(nodeBackends)('on %s', (backend) => {
  beforeAll(async () => {
    await loadBackend(backend, { wasmBase });
  });

  const sizes = [
    [1, 1, 1, 1],
    [1, 3, 5, 7],
    [2, 9, 12, 10],
    [3, 4, 16, 8],
    [1, 33, 70, 35],
    [1, 8, 400, 12],
    [1, 140, 6, 270],
  ] as const;
  const layouts = [false, true].flatMap((left) => [false, true].map((right) => [left, right] as const));
  test.each(layouts)('products with the left turned: %s, the right: %s', async (leftTurned, rightTurned) => {
    for (const [nr, [batch, m, n, d]] of sizes.entries()) {
      // A shader takes a second to compile in software. There every size meets each way to lay out either operand,
      // though not each pair of ways.
      if (backend === 'webgpu' && (nr % 2 === 0) !== (leftTurned === rightTurned)) continue;
      for (const [batchA, batchB] of [
        [batch, batch],
        [batch, 1],
      ] as const) {
        const a = waves(batchA * m * d, 1.7);
        const b = waves(batchB * d * n, 0.9);
        const turn = (x: Arr) => k.permute(x, [0, 2, 1]);
        const left = leftTurned ? turn(arr(a, [batchA, d, m])) : arr(a, [batchA, m, d]);
        const right = rightTurned ? turn(arr(b, [batchB, n, d])) : arr(b, [batchB, d, n]);
        const bias = waves(n, 3.1);
        const wanted: number[] = [];
        for (let z = 0; z < batch; z++) {
          const aAt = (i: number, q: number) => a[z * m * d + (leftTurned ? q * m + i : i * d + q)]!;
          const bAt = (q: number, j: number) =>
            b[(batchB === 1 ? 0 : z) * d * n + (rightTurned ? j * d + q : q * n + j)]!;
          for (let i = 0; i < m; i++) {
            for (let j = 0; j < n; j++) {
              let sum = bias[j]!;
              for (let q = 0; q < d; q++) sum += aAt(i, q) * bAt(q, j);
              wanted.push(sum);
            }
          }
        }
        await expectNear(k.matmul3(left, right, arr(bias, [n])), wanted);
      }
    }
  });

  test('a turned matrix has its values in their places for every other kernel', async () => {
    const turned = k.permute(arr(Float32Array.of(1, 2, 3, 4, 5, 6), [2, 3]), [1, 0]);
    await expectNear(k.add(turned, 1), [2, 5, 3, 6, 4, 7]);
    await expectNear(k.matmul3(turned.as([1, 3, 2]), arr(Float32Array.of(1, 1), [1, 2, 1])), [5, 7, 9]);
    await expectNear(k.permute(turned, [1, 0]), [1, 2, 3, 4, 5, 6]);
  });

  test.each([5, 8])('relu and its slope on %s elements', async (size) => {
    const x = Float32Array.from({ length: size }, (_, i) => i - 2);
    const y = k.relu(arr(x, [size]));
    await expectNear(
      y,
      x.map((v) => Math.max(v, 0)),
    );
    const g = waves(size, 1);
    await expectNear(
      k.reluGrad(arr(g, [size]), y),
      g.map((v, i) => (x[i]! > 0 ? v : 0)),
    );
  });

  test.each([
    [[3, 5], [0]],
    [
      [2, 3, 7],
      [0, 2],
    ],
    [
      [40, 2, 9],
      [0, 2],
    ],
    [[4, 6], [1]],
    [
      [2, 3, 4],
      [0, 1],
    ],
  ] as const)('sum of %s over %s', async (shape, dims) => {
    const size = shape.reduce((a: number, b) => a * b, 1);
    const x = waves(size, 1.3);
    const strides = shape.map((_, i) => shape.slice(i + 1).reduce((a: number, b) => a * b, 1));
    const kept = shape.map((_, i) => i).filter((i) => !(dims as readonly number[]).includes(i));
    const wanted = new Float32Array(kept.reduce((a, i) => a * shape[i]!, 1));
    x.forEach((v, at) => {
      const place = kept.reduce((p, i) => p * shape[i]! + (Math.floor(at / strides[i]!) % shape[i]!), 0);
      wanted[place]! += v;
    });
    await expectNear(k.sum(arr(x, [...shape]), dims, false), wanted);
  });

  test.each([7, 12])('three steps of Adam on %s elements', async (size) => {
    for (const [decay, ownDecay, maximize] of [
      [0, 0, false],
      [0.1, 0, false],
      [0, 0.1, true],
    ] as const) {
      let param = arr(waves(size, 2), [size]);
      const grad = waves(size, 5);
      const state: ParamState = { step: 0 };
      const value = waves(size, 2);
      const mean = new Float32Array(size);
      const square = new Float32Array(size);
      const numbers = { lr: 0.1, betas: [0.9, 0.99] as [number, number], eps: 1e-8, amsgrad: false };
      for (let step = 1; step <= 3; step++) {
        const next = fusedAdam(param, arr(grad, [size]), state, { ...numbers, decay, ownDecay, maximize });
        if (!next) {
          expect(backend).toBe('cpu');
          return;
        }
        param = next;
        for (let i = 0; i < size; i++) {
          value[i]! *= 1 - 0.1 * ownDecay;
          const g = (maximize ? -grad[i]! : grad[i]!) + decay * value[i]!;
          mean[i] = 0.9 * mean[i]! + 0.1 * g;
          square[i] = 0.99 * square[i]! + 0.01 * g * g;
          const spread = Math.sqrt(square[i]!) / Math.sqrt(1 - 0.99 ** step) + 1e-8;
          value[i]! -= ((0.1 / (1 - 0.9 ** step)) * mean[i]!) / spread;
        }
      }
      await expectNear(param, value, 1e-5);
      await expectNear((state.exp_avg as Tensor).arr, mean, 1e-6);
      await expectNear((state.exp_avg_sq as Tensor).arr, square, 1e-6);
    }
  });

  test.each([false, true])('three steps of SGD, nesterov %s', async (nesterov) => {
    const size = 9;
    let param = arr(waves(size, 2), [size]);
    const grad = waves(size, 5);
    const state: ParamState = { step: 0 };
    const value = waves(size, 2);
    let buffer: Float32Array | null = null;
    for (let step = 0; step < 3; step++) {
      const next = fusedSgd(param, arr(grad, [size]), state, {
        lr: 0.1,
        momentum: 0.9,
        dampening: nesterov ? 0 : 0.2,
        weight_decay: 0.01,
        nesterov,
        maximize: false,
      });
      if (!next) {
        expect(backend).toBe('cpu');
        return;
      }
      param = next;
      const d = grad.map((g, i) => g + 0.01 * value[i]!);
      const moved: Float32Array = buffer ? buffer.map((b, i) => 0.9 * b + (nesterov ? 1 : 0.8) * d[i]!) : d;
      buffer = moved;
      for (let i = 0; i < size; i++) value[i]! -= 0.1 * (nesterov ? d[i]! + 0.9 * moved[i]! : moved[i]!);
    }
    await expectNear(param, value, 1e-5);
    expect(state.momentum_buffer).toBeInstanceOf(Tensor);
  });

  test.each([
    ['Exp', Math.exp],
    ['Tanh', Math.tanh],
    ['Sigmoid', (x: number) => 1 / (1 + Math.exp(-x))],
    ['Sqrt', Math.sqrt],
  ] as const)('%s of ordinary values', async (kernel, of) => {
    const x = waves(1003, 0.7).map((v) => (kernel === 'Sqrt' ? v * v * 9 : v * 9));
    const made = await k.floatUnary(kernel, arr(x, [1003])).storage.read();
    // A GPU's own functions are less exact than the kernels for wasm.
    const tolerance = backend === 'wasm' ? 3e-7 : 1e-4;
    const wrong = x.findIndex((v, i) => Math.abs(made[i]! - of(v)) > tolerance * Math.abs(of(v)) + 1e-30);
    expect(wrong, `${kernel}(${x[wrong]}) is ${made[wrong]}`).toBe(-1);
  });

  // What PyTorch gives for values at the ends of what a float holds.
  test.runIf(backend === 'wasm')('functions at the ends', async () => {
    const ends = [Number.NaN, Infinity, -Infinity, 0, -0, 88.72283, 88.72284, -103.97, -104, -87.5, 1e30];
    const x = new Float32Array(200);
    x.set(ends);
    const of = async (kernel: string) =>
      Array.from((await k.floatUnary(kernel, arr(x, [200])).storage.read()).subarray(0, ends.length));
    const f = Math.fround;
    const tiny = [f(1.401298464324817e-45), 0, f(9.982351397596697e-39)];
    expect(await of('Exp')).toEqual([
      NaN,
      Infinity,
      0,
      1,
      1,
      f(3.402798519021476e38),
      Infinity,
      ...tiny,
      Infinity,
    ]);
    expect(await of('Tanh')).toEqual([NaN, 1, -1, 0, -0, 1, 1, -1, -1, -1, 1]);
    expect(await of('Sigmoid')).toEqual([NaN, 1, 0, 0.5, 0.5, 1, 1, 0, 0, f(9.982351397596697e-39), 1]);
  });

  test('running averages move towards what a batch has', async () => {
    const bn = torch.nn.BatchNorm1d(5, { momentum: 0.3 });
    const x = waves(35, 1.1);
    const mean = new Array<number>(5).fill(0);
    const variance = new Array<number>(5).fill(1);
    for (let step = 0; step < 2; step++) {
      bn(new Tensor(arr(x, [7, 5])));
      for (let c = 0; c < 5; c++) {
        const column = Array.from({ length: 7 }, (_, i) => x[i * 5 + c]!);
        const centre = column.reduce((a, b) => a + b, 0) / 7;
        const spread = column.reduce((a, b) => a + (b - centre) ** 2, 0) / 6;
        mean[c] = 0.7 * mean[c]! + 0.3 * centre;
        variance[c] = 0.7 * variance[c]! + 0.3 * spread;
      }
    }
    await expectNear(bn.running_mean!.arr, mean, 1e-6);
    await expectNear(bn.running_var!.arr, variance, 1e-6);
  });
});
