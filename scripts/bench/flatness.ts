// Trains a network and looks at what is alive after each step: first just after the collector has come, when only what
// is reachable may be left, then as it is between its visits. Used by the benchmark and by a test.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { memory, torch } from '../../engine';
import { takeTurn } from '../../engine/data/turn';
import type { Module } from '../../engine/nn/Module';
import type { Tensor } from '../../engine/tensor/tensor';

const { nn } = torch;

class CNN extends nn.Module {
  conv1 = nn.Conv2d(3, 32, { kernel_size: 3, padding: 1 });
  conv2 = nn.Conv2d(32, 64, { kernel_size: 3, padding: 1 });
  conv3 = nn.Conv2d(64, 128, { kernel_size: 3, padding: 1 });
  pool = nn.MaxPool2d(2, 2);
  fc: Module;

  constructor(readonly side: number) {
    super();
    this.fc = nn.Linear(128 * (side / 8) ** 2, 10);
  }

  override forward(images: Tensor): Tensor {
    let x = this.pool(this.conv1(images).relu());
    x = this.pool(this.conv2(x).relu());
    x = this.pool(this.conv3(x).relu());
    return this.fc(x.flatten(1));
  }
}

/** One training step of the course's convolutional network on images of `side` pixels; gives the loss. */
export function cnnStep(batch: number, side: number): () => Promise<number> {
  torch.manual_seed(0);
  const net = new CNN(side);
  const criterion = nn.CrossEntropyLoss();
  const optimizer = new torch.optim.Adam(net.parameters(), { lr: 3e-4 });
  const images = torch.rand(batch, 3, side, side);
  const labels = torch.randint(0, 10, [batch]);
  return async () => {
    optimizer.zero_grad();
    const loss = criterion(net(images), labels);
    loss.backward();
    optimizer.step();
    return (await loss.item()) as number;
  };
}

export interface Look {
  tensors: number;
  bytes: number;
}

let collect: (() => void) | null = null;
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Lets the collector come and its callbacks run. */
async function collected(): Promise<void> {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  // What a weak reference has given out stays until the turn ends.
  await turn();
  collect();
  await turn();
  await turn();
}

/**
 * What compiled code has left in its registers may keep a step's tensors for one visit of the collector and, by chance,
 * for another. What is still there after so many is held by somebody.
 */
const visits = 12;

/** What is reachable after each step, or after each few: as much as at the first look, or more after all visits. */
export async function looksAfterSteps(
  step: () => Promise<unknown>,
  steps: number,
  every = 1,
): Promise<Look[]> {
  const looks: Look[] = [];
  for (let i = 1; i <= steps; i++) {
    await step();
    if (i % every !== 0) continue;
    const known = looks[0]?.tensors ?? 0;
    let look: Look;
    let left = visits;
    do {
      await collected();
      look = memory();
      left -= 1;
    } while (look.tensors > known && left > 0);
    looks.push(look);
  }
  return looks;
}

/** The most that was ever alive in each half of the run, with the collector left to itself. */
export async function peaksOfHalves(step: () => Promise<unknown>, steps: number): Promise<[Look, Look]> {
  const peaks: [Look, Look] = [
    { tensors: 0, bytes: 0 },
    { tensors: 0, bytes: 0 },
  ];
  for (let i = 0; i < steps; i++) {
    await step();
    await takeTurn();
    const now = memory();
    const peak = peaks[i < steps / 2 ? 0 : 1]!;
    peak.tensors = Math.max(peak.tensors, now.tensors);
    peak.bytes = Math.max(peak.bytes, now.bytes);
  }
  return peaks;
}

/** How far the looks are apart, as a share of the first. */
export function spreadOf(looks: Look[], what: keyof Look): number {
  const values = looks.map((look) => look[what]);
  return (Math.max(...values) - Math.min(...values)) / values[0]!;
}
