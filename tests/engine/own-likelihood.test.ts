// Cross entropy by the backends' own kernels, held against plain loops: every reduction, class weights, ignored
// targets, classes that do not exist, scores in planes, many classes, and values that are no numbers. The road of
// second derivatives must give the same gradients.
import { beforeAll, describe, expect, test } from 'vitest';
import { loadBackend, torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';
import { installWebgpu, nodeBackends, wasmBase } from '../conformance/backends';

const { functional: F } = torch.nn;

beforeAll(installWebgpu);

interface Case {
  shape: number[];
  reduction: 'none' | 'sum' | 'mean';
  weighted: boolean;
  ignore: number;
}

const scoreAt = (i: number) => Math.fround(4 * Math.sin(i * 1.7 + 1));

/** Loss and gradient of the scores, in doubles; the gradient that comes in is 1 for everything. */
function byLoops({ shape, reduction, weighted, ignore }: Case, targets: number[]) {
  const [images, classes, ...rest] = shape as [number, number, ...number[]];
  const places = rest.reduce((a, b) => a * b, 1);
  const grad = new Array<number>(images * classes * places).fill(0);
  const losses: number[] = [];
  const weights = targets.map((c) => (c === ignore ? 0 : weighted ? weightAt(c) : 1));
  const total = weights.reduce((a, b) => a + b, 0);
  const share = reduction === 'mean' ? 1 / total : 1;
  for (let n = 0; n < images; n++) {
    for (let place = 0; place < places; place++) {
      const at = (c: number) => (n * classes + c) * places + place;
      const row = n * places + place;
      const exps = Array.from({ length: classes }, (_, c) => Math.exp(scoreAt(at(c))));
      const sum = exps.reduce((a, b) => a + b, 0);
      const target = targets[row]!;
      const w = weights[row]!;
      losses.push(w === 0 ? 0 : -w * Math.log(exps[target]! / sum));
      for (let c = 0; c < classes; c++) grad[at(c)] = share * w * (exps[c]! / sum - (c === target ? 1 : 0));
    }
  }
  const summed = losses.reduce((a, b) => a + b, 0) * share;
  return { losses: reduction === 'none' ? losses : [summed], grad };
}

const weightAt = (c: number) => (c === 1 ? 0 : 0.5 + c / 4);

async function expectNear(made: Tensor, wanted: number[]): Promise<void> {
  const values = await made.data();
  expect(values.length).toBe(wanted.length);
  wanted.forEach((value, i) => {
    expect(Math.abs(values[i]! - value), `[${i}] ${values[i]} ${value}`).toBeLessThan(
      2e-5 * (1 + Math.abs(value)),
    );
  });
}

describe.each(nodeBackends)('on %s', (backend) => {
  beforeAll(async () => {
    await loadBackend(backend, { wasmBase });
  });

  const cases = (['none', 'sum', 'mean'] as const).flatMap((reduction) => [
    { shape: [1, 3], reduction, weighted: false, ignore: -100 },
    { shape: [35, 10], reduction, weighted: true, ignore: 2 },
    { shape: [3, 5, 2, 7], reduction, weighted: true, ignore: 0 },
    { shape: [2, 1030], reduction, weighted: false, ignore: -100 },
  ]);
  test.each(cases)('$shape $reduction', async (given) => {
    const { shape, reduction, weighted, ignore } = given;
    const [images, classes, ...rest] = shape as [number, number, ...number[]];
    const rows = rest.reduce((a, b) => a * b, images);
    const targets = Array.from({ length: rows }, (_, i) => (i * 7 + 2) % classes);
    const wanted = byLoops(given, targets);
    const weight = weighted ? torch.tensor(Array.from({ length: classes }, (_, c) => weightAt(c))) : null;
    const size = rows * classes;
    for (const create_graph of [false, true]) {
      const x = torch
        .tensor(Array.from({ length: size }, (_, i) => scoreAt(i)))
        .reshape(shape)
        .requires_grad_();
      const target = torch.tensor(targets).reshape([images, ...rest]);
      const loss = F.cross_entropy(x, target, { weight, reduction, ignore_index: ignore });
      expect(loss.dims).toEqual(reduction === 'none' ? [images, ...rest] : []);
      await expectNear(loss, wanted.losses);
      const [grad] = torch.autograd.grad(loss.sum(), [x], { create_graph });
      expect(grad!.dims).toEqual(shape);
      await expectNear(grad!, wanted.grad);
    }
  });

  test('the gradient that comes in is heeded, one number and one a row', async () => {
    const logs = torch.tensor([
      [-1, -2, -3],
      [-4, -5, -6],
    ]);
    const x = logs.to(torch.float32).requires_grad_();
    const target = torch.tensor([2, 0]);
    F.nll_loss(x, target, { reduction: 'none' }).backward(torch.tensor([10, 20]).to(torch.float32));
    await expectNear(x.grad!, [0, 0, -10, -20, 0, 0]);
    x.grad = null;
    F.nll_loss(x, target).mul(3).backward();
    await expectNear(x.grad!, [0, 0, -1.5, -1.5, 0, 0]);
  });

  test('where all targets are ignored the mean is nan and the gradient nothing', async () => {
    const x = torch
      .tensor([[1, 2, 3]])
      .to(torch.float32)
      .requires_grad_();
    const loss = F.cross_entropy(x, torch.tensor([1]), { ignore_index: 1 });
    loss.backward();
    expect(await loss.item()).toBeNaN();
    await expectNear(x.grad!, [0, 0, 0]);
  });

  test('minus infinity and nan go through log_softmax as they must', async () => {
    const x = torch.tensor([
      [Number.NEGATIVE_INFINITY, 0, 0],
      [Number.NaN, 1, 2],
      [-1000, 0, -2000],
    ]);
    const values = [...(await F.log_softmax(x, 1).data())];
    expect(values[0]).toBe(Number.NEGATIVE_INFINITY);
    expect(values[1]).toBeCloseTo(-Math.LN2, 6);
    expect(values.slice(3, 6)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(values.slice(6)).toEqual([-1000, 0, -2000]);
  });
});
