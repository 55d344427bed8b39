// A training loop of any length holds its live tensors and device bytes flat, with no call by the reader.
import { expect, it } from 'vitest';
import { F, loadBackend, memory, torch } from '../../engine';

it('holds 1,000 training steps flat', async () => {
  await loadBackend('cpu');
  const w1 = torch.randn(10, 16, { requires_grad: true });
  const w2 = torch.randn(16, 5, { requires_grad: true });
  const x = torch.randn(8, 10);
  const target = torch.randint(0, 5, [8]);
  const peaks = [
    { tensors: 0, bytes: 0 },
    { tensors: 0, bytes: 0 },
  ];
  let made = 0;
  for (let step = 0; step < 1000; step++) {
    const loss = F.cross_entropy(x.matmul(w1).relu().matmul(w2), target);
    loss.backward();
    torch.no_grad(() => {
      for (const w of [w1, w2]) {
        w.sub_(w.grad!.mul(0.01));
        w.grad!.zero_();
      }
    });
    made += 20;
    await loss.item();
    // What the reader's loops do by themselves: let the collector's callbacks run.
    if (step % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 0));
    const peak = peaks[step < 500 ? 0 : 1]!;
    const now = memory();
    peak.tensors = Math.max(peak.tensors, now.tensors);
    peak.bytes = Math.max(peak.bytes, now.bytes);
  }
  // The second half may not climb over the first, as it would twofold if anything were kept.
  expect(peaks[1]!.tensors).toBeLessThan(peaks[0]!.tensors * 1.5);
  expect(peaks[1]!.bytes).toBeLessThan(peaks[0]!.bytes * 1.5);
  expect(peaks[1]!.tensors).toBeLessThan(made);
}, 60_000);
