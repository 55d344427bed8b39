// js-pytorch: nested JavaScript arrays, with GPU.js for products where it is asked to. It has no convolutions. Its
// browser bundle comes as text, since it is a script that declares global names.
import { type Contender, type Step, Unsupported } from '../contender';
import {
  adam,
  batchOf,
  imageBatch,
  kindOf,
  learningRate,
  matmulInputs,
  mlpWeights,
  type Numbers,
} from '../workloads';

interface Value {
  readonly data: unknown;
  _data: unknown;
  backward(): void;
}
interface Layer {
  forward(x: Value): Value;
  W: Value;
  b: Value;
  parameters(): unknown[];
}
interface JsPytorch {
  tensor(data: unknown, requiresGrad?: boolean, device?: string): Value;
  matmul(a: Value, b: Value): Value;
  add(a: Value, b: Value | number): Value;
  nn: {
    Linear: new (from: number, to: number, device: string) => Layer;
    ReLU: new () => { forward(x: Value): Value };
    CrossEntropyLoss: new () => { forward(z: Value, y: Value): Value };
  };
  optim: {
    Adam: new (
      params: unknown[],
      lr: number,
      reg: number,
      betas: number[],
      eps: number,
    ) => { step(): void; zero_grad(): void };
  };
}

let torch: JsPytorch;
let device = 'cpu';

function nested({ shape, values }: Numbers): unknown {
  let at = 0;
  const build = (level: number): unknown =>
    level === shape.length ? values[at++]! : Array.from({ length: shape[level]! }, () => build(level + 1));
  return build(0);
}

const first = (data: unknown): number => (Array.isArray(data) ? first(data[0]) : (data as number));

function turned({ shape, values }: Numbers): Numbers {
  const [rows, columns] = shape as [number, number];
  const out = new Float32Array(values.length);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) out[c * rows + r] = values[r * columns + c]!;
  return { shape: [columns, rows], values: out };
}

function mlp(batch: number): Step {
  const weights = mlpWeights();
  const { images, labels } = imageBatch(batch);
  const x = torch.tensor(nested({ shape: [batch, 3072], values: images.values }), false, device);
  const y = torch.tensor([...labels], false, device);
  const [fc1, fc2] = [new torch.nn.Linear(3072, 500, device), new torch.nn.Linear(500, 10, device)];
  fc1.W._data = nested(turned(weights['fc1.weight']!));
  fc1.b._data = nested(weights['fc1.bias']!);
  fc2.W._data = nested(turned(weights['fc2.weight']!));
  fc2.b._data = nested(weights['fc2.bias']!);
  const relu = new torch.nn.ReLU();
  const criterion = new torch.nn.CrossEntropyLoss();
  const params = [fc1.W, fc1.b, fc2.W, fc2.b];
  const optimizer = new torch.optim.Adam(params, learningRate, 0, [adam.beta1, adam.beta2], adam.eps);
  return {
    async run() {
      const loss = criterion.forward(fc2.forward(relu.forward(fc1.forward(x))), y);
      loss.backward();
      optimizer.step();
      optimizer.zero_grad();
      return first(loss.data);
    },
    // Its Adam takes other steps.
    comparable: 1,
  };
}

const jsPytorch: Contender = {
  async open(backend, place) {
    if (place.jsPytorch === null) {
      throw new Unsupported(
        'not installed: "npm install --no-save --ignore-scripts js-pytorch@0.7.2" (its native part need not build)',
      );
    }
    if (backend === 'wasm' || backend === 'webgpu') device = 'cpu';
    else device = backend === 'webgl' ? 'gpu' : 'cpu';
    // Sloppy code, as a script tag would run it.
    torch = new Function(`${place.jsPytorch}; return exports.torch`)() as JsPytorch;
    return device === 'gpu' ? 'GPU.js' : 'JavaScript';
  },
  async prepare(workload) {
    switch (kindOf(workload)) {
      case 'mlp':
        return mlp(batchOf(workload));
      case 'matmul': {
        const [a, b] = matmulInputs(workload).map((numbers) =>
          torch.tensor(nested(numbers), false, device),
        ) as [Value, Value];
        return { run: async () => first(torch.matmul(a, b).data) };
      }
      case 'item': {
        const x = torch.tensor([1.5], false, device);
        return { run: async () => first(torch.add(x, 1).data) };
      }
      default:
        throw new Unsupported('it has no such ops');
    }
  },
};

export default jsPytorch;
