// Convolution, pooling and batch normalisation on every backend, against real PyTorch: values and gradients.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadBackend } from '../../engine/backend';
import {
  type AvgPoolOptions,
  avgPool2d,
  avgPool2dGrad,
  batchNormEval,
  batchNormGrad,
  batchNormTrain,
  type ConvolutionOptions,
  conv2d,
  conv2dInputGrad,
  conv2dWeightGrad,
  type MaxPoolOptions,
  maxPool2d,
  maxPool2dGrad,
} from '../../engine/ops/spatial';
import { Arr } from '../../engine/tensor/arr';
import { float32, int64 } from '../../engine/tensor/dtype';
import { installWebgpu, nodeBackends, wasmBase } from '../conformance/backends';

interface Data {
  shape: number[];
  values: (number | string)[];
}

interface Fixtures {
  convs: (Record<'x' | 'weight' | 'y' | 'g' | 'gx' | 'gweight', Data> & {
    bias: Data | null;
    options: ConvolutionOptions;
  })[];
  maxPools: (Record<'x' | 'y' | 'indices' | 'g' | 'gx', Data> & { options: MaxPoolOptions })[];
  avgPools: (Record<'x' | 'y' | 'g' | 'gx', Data> & { options: AvgPoolOptions })[];
  norms: (Record<'x' | 'mean' | 'variance' | 'y' | 'g' | 'gx', Data> & {
    train: boolean;
    eps: number;
    weight: Data | null;
    bias: Data | null;
    gweight: Data | null;
    gbias: Data | null;
  })[];
}

const path = fileURLToPath(new URL('../fixtures/spatial/spatial.json', import.meta.url));
const fixtures = JSON.parse(readFileSync(path, 'utf8')) as Fixtures;

const special: Record<string, number> = { inf: Infinity, '-inf': -Infinity, nan: Number.NaN };
const numbers = ({ values }: Data) => values.map((v) => (typeof v === 'string' ? special[v]! : v));
const arr = (data: Data) => Arr.from(numbers(data), data.shape, float32);
const maybe = (data: Data | null) => (data ? arr(data) : null);

async function expectClose(made: Arr, wanted: Data, what: string): Promise<void> {
  expect(made.shape, `shape of ${what}`).toEqual(wanted.shape);
  const values = await made.storage.read();
  numbers(wanted).forEach((value, i) => {
    if (values[i] === value || (Number.isNaN(values[i]) && Number.isNaN(value))) return;
    const error = Math.abs(values[i]! - value) / Math.max(1, Math.abs(value));
    expect(error, `${what}[${i}] is ${values[i]}, not ${value}`).toBeLessThan(2e-5);
  });
}

const named = <T>(cases: T[], name: (c: T) => unknown) =>
  cases.map((c) => [JSON.stringify(name(c)), c] as const);

beforeAll(installWebgpu);

describe.each(nodeBackends)('on %s', (backend) => {
  beforeAll(async () => {
    await loadBackend(backend, { wasmBase });
  });

  test.each(named(fixtures.convs, (c) => [c.x.shape, c.weight.shape, c.options]))(
    'conv2d %s',
    async (_, c) => {
      const [x, weight, g] = [arr(c.x), arr(c.weight), arr(c.g)];
      await expectClose(conv2d(x, weight, maybe(c.bias), c.options), c.y, 'y');
      await expectClose(conv2dInputGrad(g, weight, x.shape, c.options), c.gx, 'gx');
      await expectClose(conv2dWeightGrad(g, x, weight.shape, c.options), c.gweight, 'gweight');
    },
  );

  test.each(named(fixtures.maxPools, (c) => [c.x.shape, c.options]))('max_pool2d %s', async (_, c) => {
    const x = arr(c.x);
    const { values, indices } = maxPool2d(x, c.options);
    await expectClose(values, c.y, 'y');
    await expectClose(indices, c.indices, 'indices');
    expect(indices.dtype).toBe(int64);
    await expectClose(maxPool2dGrad(arr(c.g), indices, x.shape), c.gx, 'gx');
  });

  test.each(named(fixtures.avgPools, (c) => [c.x.shape, c.options]))('avg_pool2d %s', async (_, c) => {
    const x = arr(c.x);
    await expectClose(avgPool2d(x, c.options), c.y, 'y');
    await expectClose(avgPool2dGrad(arr(c.g), x.shape, c.options), c.gx, 'gx');
  });

  test.each(named(fixtures.norms, (c) => [c.x.shape, c.train]))('batch_norm %s', async (_, c) => {
    const [x, weight, bias] = [arr(c.x), maybe(c.weight), maybe(c.bias)];
    let [mean, variance] = [arr(c.mean), arr(c.variance)];
    if (c.train) {
      const made = batchNormTrain(x, weight, bias, c.eps);
      await expectClose(made.y, c.y, 'y');
      ({ mean, variance } = made);
    } else {
      await expectClose(batchNormEval(x, mean, variance, weight, bias, c.eps), c.y, 'y');
    }
    const values = await variance.storage.read();
    const invstd = Arr.from(
      [...values].map((v) => 1 / Math.sqrt(v + c.eps)),
      variance.shape,
      float32,
    );
    const made = batchNormGrad(arr(c.g), x, mean, invstd, weight, c.train);
    await expectClose(made.gx, c.gx, 'gx');
    if (c.gweight) await expectClose(made.gweight, c.gweight, 'gweight');
    if (c.gbias) await expectClose(made.gbias, c.gbias, 'gbias');
  });
});
