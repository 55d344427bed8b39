// Trains the course's two networks on a sample of CIFAR-10 in its published binary format, in Node on the wasm backend,
// and prints the test accuracy: npx tsx scripts/train-cifar-sample.ts FOLDER [mlp|cnn] [epochs]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBackend, torch, torchvision } from '../engine';
import { writeFile } from '../engine/io';
import type { Tensor } from '../engine/tensor/tensor';

const { nn } = torch;
const { transforms } = torchvision;
const { DataLoader } = torch.utils.data;
const [folder = '', kind = 'mlp', epochs = '10', seed = '0'] = process.argv.slice(2);
for (const name of [
  'data_batch_1',
  'data_batch_2',
  'data_batch_3',
  'data_batch_4',
  'data_batch_5',
  'test_batch',
])
  writeFile(
    `data/cifar-10-batches-bin/${name}.bin`,
    new Uint8Array(readFileSync(path.join(folder, `${name}.bin`))),
  );

class MLP extends nn.Module {
  fc1 = nn.Linear(32 * 32 * 3, 500);
  fc2 = nn.Linear(500, 10);

  override forward(x: Tensor): Tensor {
    return this.fc2(this.fc1(x.view(-1, 32 * 32 * 3)).relu());
  }
}

class CNN extends nn.Module {
  conv1 = nn.Conv2d(3, 32, { kernel_size: 3, padding: 1 });
  conv2 = nn.Conv2d(32, 64, { kernel_size: 3, padding: 1 });
  conv3 = nn.Conv2d(64, 128, { kernel_size: 3, padding: 1 });
  pool = nn.MaxPool2d(2, 2);
  fc = nn.Linear(128 * 4 * 4, 10);

  override forward(given: Tensor): Tensor {
    let x = this.pool(this.conv1(given).relu());
    x = this.pool(this.conv2(x).relu());
    x = this.pool(this.conv3(x).relu());
    return this.fc(x.view(-1, 128 * 4 * 4));
  }
}

async function main(): Promise<void> {
  await loadBackend('wasm', {
    wasmBase: fileURLToPath(new URL('../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url)),
  });
  torch.manual_seed(Number(seed));

  const isCnn = kind === 'cnn';
  const transform = transforms.Compose([
    transforms.ToTensor(),
    isCnn
      ? transforms.Normalize([0.5, 0.5, 0.5], [0.5, 0.5, 0.5])
      : transforms.Normalize([0.4914, 0.48216, 0.44653], [0.24703, 0.24349, 0.26159]),
  ]);
  const sets = [true, false].map((train) => torchvision.datasets.CIFAR10('./data', { train, transform }));
  const batch_size = isCnn ? 128 : 32;
  const [trainloader, testloader] = sets.map((set, i) =>
    DataLoader(set, { batch_size, shuffle: i === 0, num_workers: 2 }),
  );
  const net = isCnn ? new CNN() : new MLP();
  const criterion = nn.CrossEntropyLoss();
  const optimizer = new torch.optim.Adam(net.parameters(), { lr: 3e-4 });
  const began = performance.now();
  for (let epoch = 0; epoch < Number(epochs); epoch++) {
    let last = 0;
    for await (const [inputs, labels] of trainloader!) {
      optimizer.zero_grad();
      const loss = criterion(net(inputs), labels);
      loss.backward();
      optimizer.step();
      last = await loss.item();
    }
    console.log(
      `epoch ${epoch + 1}: loss ${last.toFixed(4)}, ${((performance.now() - began) / 1000).toFixed(1)} s`,
    );
  }
  net.eval();
  let [correct, total] = [0, 0];
  for await (const [inputs, labels] of testloader!) {
    const predicted = torch.no_grad(() => net(inputs)).argmax(1);
    total += labels.size(0);
    correct += (await predicted.eq(labels).sum().item()) as number;
  }
  console.log(`accuracy: ${((100 * correct) / total).toFixed(2)} % of ${total} test images`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
