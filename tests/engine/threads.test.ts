// Our kernels on several threads: what they compute has the very bits that one thread gives, in memory that has grown
// since the threads began too, and a session that ends takes its threads with it.
import { describe, expect, it } from 'vitest';
import { F, loadBackend, torch } from '../../engine';
import { currentSession } from '../../engine/backend';
import { wasmBase } from '../conformance/backends';

/** One training step's kernels, on sizes that are no multiple of the parts. */
async function numbers(): Promise<Record<string, number[]>> {
  torch.manual_seed(3);
  const made: Record<string, unknown> = {};
  const parameter = (...shape: number[]) => torch.randn(shape).requires_grad_();
  const [a, b] = [torch.randn(301, 203), torch.randn(203, 207)];
  made.product = a.matmul(b);
  made.turned = a.t().matmul(torch.randn(301, 67));
  made.batched = torch.randn(7, 65, 66).matmul(torch.randn(7, 66, 63));
  const [x, weight, bias] = [parameter(5, 7, 33, 31), parameter(13, 7, 3, 3), parameter(13)];
  const convolved = F.conv2d(x, weight, bias, { padding: 1 });
  const normed = F.batch_norm(convolved, null, null, { training: true }).relu();
  const pooled = F.avg_pool2d(F.max_pool2d(normed, 2), 2);
  const scores = pooled.flatten(1).matmul(parameter(13 * 8 * 7, 301));
  const loss = F.cross_entropy(scores, torch.randint(0, 301, [5]));
  loss.backward();
  Object.assign(made, { pooled, loss, gx: x.grad, gweight: weight.grad, gbias: bias.grad });
  const spread = torch.log_softmax(torch.randn(501, 97), 1);
  made.spread = spread;
  for (const kind of ['Adam', 'SGD'] as const) {
    const weights = parameter(100_003);
    const optimizer = new torch.optim[kind]([weights], { lr: 0.1 });
    for (let step = 0; step < 2; step++) {
      optimizer.zero_grad();
      weights.square().sum().backward();
      optimizer.step();
    }
    made[kind] = weights;
  }
  const lists: Record<string, number[]> = {};
  for (const [name, value] of Object.entries(made)) {
    lists[name] = Array.from(
      (await (value as ReturnType<typeof torch.ones>).detach().data()) as Float32Array,
    );
  }
  return lists;
}

describe('threads of the wasm backend', () => {
  it('compute the bits that one computes', async () => {
    await loadBackend('wasm', { wasmBase, threads: 1 });
    expect(currentSession().own.threads).toBe(1);
    const alone = await numbers();
    await loadBackend('cpu');
    const info = await loadBackend('wasm', { wasmBase, threads: 3 });
    expect(info.device).toBe('WebAssembly SIMD, 3 threads');
    // Several times: which thread computes what is another each time.
    for (let time = 0; time < 5; time++) expect(await numbers()).toEqual(alone);
  });

  it('see memory that has grown', async () => {
    const large = torch.ones(40_000_000);
    const [x, y] = [torch.ones(512, 512), torch.ones(512, 512)];
    expect(await x.matmul(y).sum().item()).toBe(512 ** 3);
    expect(await large[39_999_999]!.item()).toBe(1);
  });

  it('leave values behind for the next backend when they end', async () => {
    const x = torch.ones(300, 300).matmul(torch.ones(300, 300));
    await loadBackend('cpu');
    expect(await x.sum().item()).toBe(300 ** 3);
  });
});
