// A training loop of any length holds its live tensors and device bytes flat, with no call by the reader.
import { expect, it } from 'vitest';
import { F, loadBackend, memory, nn, optim, torch } from '../../engine';

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

it.each(['RNN', 'LSTM', 'attention'] as const)(
  'holds the training of %s flat',
  async (kind) => {
    await loadBackend('cpu');
    const net =
      kind === 'attention'
        ? nn.TransformerEncoderLayer(8, 2, { dim_feedforward: 12 })
        : kind === 'RNN'
          ? nn.RNN(8, 6, { num_layers: 2 })
          : nn.LSTM(8, 6, { bidirectional: true });
    const optimizer = optim.Adam(net.parameters(), { lr: 0.01 });
    const x = torch.randn(5, 3, 8);
    const after: { tensors: number; bytes: number }[] = [];
    for (let step = 0; step < 120; step++) {
      optimizer.zero_grad();
      const out = net(x);
      const loss = (Array.isArray(out) ? out[0] : out).pow(2).mean();
      loss.backward();
      optimizer.step();
      await loss.item();
      if (step % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 0));
      const { tensors, bytes } = memory();
      after.push({ tensors, bytes });
    }
    // What the collector has not come for yet rises and falls; the second half may not climb over the first.
    const peak = (part: typeof after, of: 'tensors' | 'bytes') => Math.max(...part.map((each) => each[of]));
    const [first, second] = [after.slice(10, 60), after.slice(60)];
    for (const of of ['tensors', 'bytes'] as const) {
      expect(peak(second, of)).toBeLessThan(peak(first, of) * 1.5);
    }
  },
  60_000,
);
