// Lantern as a reader writes it: modules, backward(), optim.Adam, `await loss.item()`.
import { loadBackend, torch, torchvision } from '../../../engine';
import type { Module } from '../../../engine/nn/Module';
import type { Tensor } from '../../../engine/tensor/tensor';
import type { Contender, Step } from '../contender';
import {
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
  resnetWeights,
  type Weights,
} from '../workloads';

const { nn, optim } = torch;

class MLP extends nn.Module {
  fc1 = nn.Linear(3072, 500);
  fc2 = nn.Linear(500, 10);

  override forward(x: Tensor): Tensor {
    return this.fc2(this.fc1(x.view(-1, 3072)).relu());
  }
}

class CNN extends nn.Module {
  conv1 = nn.Conv2d(3, 32, { kernel_size: 3, padding: 1 });
  conv2 = nn.Conv2d(32, 64, { kernel_size: 3, padding: 1 });
  conv3 = nn.Conv2d(64, 128, { kernel_size: 3, padding: 1 });
  pool = nn.MaxPool2d(2, 2);
  fc = nn.Linear(2048, 10);

  override forward(images: Tensor): Tensor {
    let x = this.pool(this.conv1(images).relu());
    x = this.pool(this.conv2(x).relu());
    x = this.pool(this.conv3(x).relu());
    return this.fc(x.view(-1, 2048));
  }
}

const tensorOf = ({ shape, values }: Numbers): Tensor => torch.tensor(values).reshape(shape);

function load(model: Module, weights: Weights): void {
  const state = model.state_dict();
  for (const [name, numbers] of Object.entries(weights)) {
    const parameter = state[name];
    if (!parameter) throw new Error(`the model has no "${name}"`);
    torch.no_grad(() => parameter.copy_(tensorOf(numbers)));
  }
}

async function training(model: Module, weights: Weights, batch: number): Promise<Step> {
  load(model, weights);
  const { images, labels } = imageBatch(batch);
  const [x, y] = [tensorOf(images), torch.tensor(labels, { dtype: torch.int64 })];
  const criterion = nn.CrossEntropyLoss();
  const optimizer = new optim.Adam(model.parameters(), { lr: learningRate });
  const last = [...model.parameters()].at(-1)!;
  return {
    async run() {
      optimizer.zero_grad();
      const loss = criterion(model(x), y);
      loss.backward();
      optimizer.step();
      return (await loss.item()) as number;
    },
    async settle() {
      await last.data();
    },
  };
}

async function resnet(batch: number): Promise<Step> {
  const model = torchvision.models.resnet18({ num_classes: 10 });
  load(model, resnetWeights());
  model.eval();
  const x = tensorOf(imageBatch(batch).images);
  return { run: async () => (await torch.no_grad(() => model(x).sum()).item()) as number };
}

const chainOps = {
  addNumber: (x: Tensor, n: number) => x.add(n),
  mulNumber: (x: Tensor, n: number) => x.mul(n),
  exp: (x: Tensor) => x.exp(),
  sqrt: (x: Tensor) => x.sqrt(),
  tanh: (x: Tensor) => x.tanh(),
  sigmoid: (x: Tensor) => x.sigmoid(),
  relu: (x: Tensor) => x.relu(),
  neg: (x: Tensor) => x.neg(),
  square: (x: Tensor) => x.square(),
  abs: (x: Tensor) => x.abs(),
};

const ours: Contender = {
  async open(backend, { wasmBase, threads }) {
    const { name, device } = await loadBackend(backend, { wasmBase, ...(threads ? { threads } : {}) });
    return `${name}: ${device}`;
  },
  async prepare(workload) {
    switch (kindOf(workload)) {
      case 'mlp':
        return training(new MLP(), mlpWeights(), batchOf(workload));
      case 'cnn':
        return training(new CNN(), cnnWeights(), batchOf(workload));
      case 'resnet18':
        return resnet(batchOf(workload));
      case 'chain': {
        const x = tensorOf(chainInput(workload));
        return { run: async () => (await chain(x, chainOps).sum().item()) as number };
      }
      case 'matmul': {
        const [a, b] = matmulInputs(workload).map(tensorOf) as [Tensor, Tensor];
        return { run: async () => (await a.matmul(b)[0]![0]!.item()) as number };
      }
      default: {
        const x = torch.tensor(1.5);
        return { run: async () => (await x.add(1).item()) as number };
      }
    }
  },
};

export default ours;
