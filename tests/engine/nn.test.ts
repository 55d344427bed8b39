// Modules, layers and losses against real PyTorch: texts to the character, weights to the bit, losses and
// gradients on cpu and wasm, errors in PyTorch's words.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { torch } from '../../engine';
import { loadBackend } from '../../engine/backend';
import * as nn from '../../engine/nn';
import { defaultGenerator } from '../../engine/random';
import type { Tensor } from '../../engine/tensor/tensor';
import { fixtures, floats, isData, type LossCase, tensorOf, wasmBase } from './nnFixtures';

beforeAll(async () => {
  await loadBackend('cpu', { wasmBase });
});

class Net extends nn.Module {
  constructor() {
    super();
    this.fc1 = new nn.Linear(4, 3);
    this.act = nn.ReLU();
    this.body = nn.Sequential(nn.Linear(3, 3), nn.Sequential(nn.Tanh(), nn.Dropout(0.25)));
    this.heads = nn.ModuleList([nn.Linear(3, 1), nn.Linear(3, 2, { bias: false })]);
  }

  override forward(x: Tensor): Tensor {
    return this.heads[0](this.body(this.act(this.fc1(x))));
  }
}

class Empty extends nn.Module {}

/** The same with class fields. */
class FieldNet extends nn.Module {
  fc1 = new nn.Linear(2, 3);
  act = nn.ReLU();
  fc2 = new nn.Linear(3, 1);
  #calls = 0;

  override forward(x: Tensor): Tensor {
    this.#calls += 1;
    return this.fc2(this.act(this.fc1(x)));
  }

  get calls(): number {
    return this.#calls;
  }
}

const made: Record<string, () => nn.Module> = {
  Linear: () => nn.Linear(10, 5),
  'Linear without bias': () => nn.Linear(10, 5, false),
  ReLU: () => nn.ReLU(),
  'ReLU inplace': () => nn.ReLU({ inplace: true }),
  LeakyReLU: () => nn.LeakyReLU(),
  'LeakyReLU 0.2': () => nn.LeakyReLU(0.2),
  'LeakyReLU inplace': () => nn.LeakyReLU(0.2, { inplace: true }),
  ELU: () => nn.ELU(),
  'ELU 0.5': () => nn.ELU({ alpha: 0.5 }),
  Sigmoid: () => nn.Sigmoid(),
  Tanh: () => nn.Tanh(),
  Softmax: () => nn.Softmax({ dim: 1 }),
  'Softmax without dim': () => nn.Softmax(),
  LogSoftmax: () => nn.LogSoftmax(-1),
  GELU: () => nn.GELU(),
  Softplus: () => nn.Softplus(),
  SiLU: () => nn.SiLU(),
  Identity: () => nn.Identity(),
  Flatten: () => nn.Flatten(),
  Dropout: () => nn.Dropout(),
  'Dropout 0.2': () => nn.Dropout({ p: 0.2 }),
  CrossEntropyLoss: () => nn.CrossEntropyLoss(),
  MSELoss: () => nn.MSELoss(),
  NLLLoss: () => nn.NLLLoss(),
  L1Loss: () => nn.L1Loss(),
  BCELoss: () => nn.BCELoss(),
  BCEWithLogitsLoss: () => nn.BCEWithLogitsLoss(),
  Sequential: () => nn.Sequential(nn.Flatten(), nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10)),
  'empty Sequential': () => nn.Sequential(),
  ModuleList: () => nn.ModuleList([nn.Linear(2, 2), nn.ReLU()]),
  ModuleDict: () => nn.ModuleDict({ a: nn.ReLU(), b: nn.Tanh() }),
  Net: () => new Net(),
  Empty: () => new Empty(),
};

describe('texts', () => {
  test.each(Object.entries(fixtures.texts))('%s', (name, text) => {
    expect(String(made[name]!())).toBe(text);
  });

  test('a parameter says what it is', () => {
    defaultGenerator.manual_seed(0);
    const { weight, bias } = nn.Linear(2, 3);
    expect(String(weight)).toBe(fixtures.printed.weight);
    expect(String(bias)).toBe(fixtures.printed.bias);
  });
});

test('weights start bit for bit as in PyTorch', () => {
  defaultGenerator.manual_seed(fixtures.initial.seed);
  const named = new Net().named_parameters();
  const bits = named.map(([name, parameter]) => [
    name,
    [...new Uint32Array(Float32Array.from(parameter.arr.storage.readNow()!).buffer)],
  ]);
  expect(bits).toEqual(Object.entries(fixtures.initial.parameters));
});

const initialisers = nn.init as unknown as Record<string, (t: Tensor, options?: object) => Tensor>;
const initialised = (name: string, args: object, shape: number[], seed: number) => {
  defaultGenerator.manual_seed(seed);
  const t = floats(new Array(shape.reduce((a, b) => a * b, 1)).fill(0), shape);
  expect(Object.keys(args).length > 0 ? initialisers[name]!(t, args) : initialisers[name]!(t)).toBe(t);
  return t.arr.storage.readNow()!;
};

test.each(fixtures.inits)(
  'init $name $args $shape gives the same bits',
  ({ name, args, shape, seed, bits }) => {
    const values = initialised(name, args, shape, seed);
    expect([...new Uint32Array(Float32Array.from(values).buffer)]).toEqual(bits);
  },
);

test.each(fixtures.near_inits)(
  'init $name $args $shape gives the same values',
  ({ name, args, shape, seed, values }) => {
    initialised(name, args, shape, seed).forEach((value: number, i: number) => {
      expect(Math.abs(value - values[i]!), `${i}: ${value} for ${values[i]}`).toBeLessThan(1e-6);
    });
  },
);

test('init takes arguments in order, names the wrong ones, and keeps the old names', () => {
  const t = floats(new Array(6).fill(0), [2, 3]);
  expect(String(nn.init.constant_(t, 2))).toContain('2., 2., 2.');
  defaultGenerator.manual_seed(1);
  const positional = String(nn.init.kaiming_uniform_(t, 0, 'fan_out', 'relu'));
  defaultGenerator.manual_seed(1);
  expect(String(nn.init.kaiming_uniform_(t, { mode: 'fan_out', nonlinearity: 'relu' }))).toBe(positional);
  expect(nn.init.calculate_gain('conv_transpose2d')).toBe(1);
  expect(() => nn.init.calculate_gain('swish' as never)).toThrow('Unsupported nonlinearity swish');
  expect(() => nn.init.kaiming_normal_(t, { mode: 'fan' } as never)).toThrow(
    "Mode fan not supported, please use one of ['fan_in', 'fan_out']",
  );
  expect(() => nn.init.orthogonal_(floats([1], [1]))).toThrow(
    'Only tensors with 2 or more dimensions are supported',
  );
  expect(() => nn.init.dirac_(t)).toThrow('Only tensors with 3, 4, or 5 dimensions are supported');
  expect(() => nn.init.xavier_normal_(floats([1], [1]))).toThrow(
    'Fan in and fan out can not be computed for tensor with fewer than 2 dimensions',
  );
  expect(String(nn.init.constant(t, 3))).toContain('3., 3., 3.');
});

test('functional takes inplace, and a dimension of its own choice', () => {
  const { functional: F } = nn;
  const x = floats([-1, 2], [1, 2]);
  expect(String(F.relu(x.clone(), { inplace: true }))).toBe('tensor([[0., 2.]])');
  expect(String(F.leaky_relu(x, 0.5, { inplace: false }))).toBe('tensor([[-0.5000,  2.0000]])');
  expect(String(F.softmax(x))).toBe(String(F.softmax(x, 1)));
  expect(String(F.log_softmax(x, { dim: 0 }))).toBe('tensor([[0., 0.]])');
});

test('dropout drops what PyTorch drops, in training only', () => {
  defaultGenerator.manual_seed(fixtures.dropout.seed);
  const ones = floats(new Array(24).fill(1), [4, 6]);
  const layer = nn.Dropout(0.3);
  const dropped = Array.from((layer(ones) as Tensor).arr.storage.readNow()!);
  expect(dropped).toEqual(fixtures.dropout.values.map(Math.fround));
  expect(layer.eval()(ones)).toBe(ones);
});

describe.each(['cpu', 'wasm'] as const)('losses on %s', (backend) => {
  beforeAll(async () => {
    await loadBackend(backend, { wasmBase });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    return async () => {
      vi.restoreAllMocks();
      await loadBackend('cpu');
    };
  });

  const label = (c: LossCase) =>
    `${c.name} of ${c.input.shape.join('x')} ${c.target.dtype} ${JSON.stringify(c.keywords).slice(0, 60)}`;

  test.each(fixtures.losses.map((c) => [label(c), c] as const))('%s', (_, c) => {
    const input = tensorOf(c.input).requires_grad_();
    const keywords = Object.fromEntries(
      Object.entries(c.keywords).map(([key, value]) => [key, isData(value) ? tensorOf(value) : value]),
    );
    const F = nn.functional as unknown as Record<string, (...args: unknown[]) => Tensor>;
    const out = F[c.name]!(input, tensorOf(c.target), keywords);
    expect([...out.dims]).toEqual(c.shape);
    near(out, c.value);
    const seed = floats(
      c.value.map((_, i) => i + 1),
      c.shape,
    );
    out.mul(seed).sum().backward();
    near(input.grad!, c.grad);
    const single = ['mse_loss', 'binary_cross_entropy', 'binary_cross_entropy_with_logits', 'nll_loss'];
    if (single.includes(c.name)) expect(out.grad_fn?.name()).toBe(c.grad_fn);
  });
});

function near(tensor: Tensor, expected: number[]): void {
  const values = tensor.arr.storage.readNow()!;
  expect(values.length).toBe(expected.length);
  expected.forEach((x, i) => {
    expect(Math.abs(values[i]! - x), `element ${i}: ${values[i]} for ${x}`).toBeLessThanOrEqual(
      2e-6 + 2e-5 * Math.abs(x),
    );
  });
}

describe('a module', () => {
  test('files class fields, calls forward, keeps private fields', () => {
    const net = new FieldNet();
    expect(net.named_parameters().map(([name]) => name)).toEqual([
      'fc1.weight',
      'fc1.bias',
      'fc2.weight',
      'fc2.bias',
    ]);
    const y = net(floats([1, 2, 3, 4], [2, 2])) as Tensor;
    expect([...y.dims]).toEqual([2, 1]);
    expect(net.calls).toBe(1);
    expect(net).toBeInstanceOf(FieldNet);
    expect(net).toBeInstanceOf(nn.Module);
    expect(typeof net).toBe('function');
  });

  test('lists its modules by path, a shared one once', () => {
    const shared = nn.ReLU();
    const net = nn.Sequential(nn.Linear(1, 1), shared, nn.Sequential(shared));
    expect(net.named_modules().map(([name]) => name)).toEqual(['', '0', '1', '2']);
    expect(net.children().length).toBe(3);
    expect(net[0]).toBe(net.at(0));
    expect(net[-1]).toBe(net.at(2));
    expect(String(net['1:2'])).toBe('Sequential(\n  (0): ReLU()\n)');
    expect(() => net[7]).toThrow('index 7 is out of range');
    expect(net.length).toBe(3);
  });

  test('goes into training and out of it, all the way down', () => {
    const net = new Net();
    net.eval();
    expect(net.modules().map((m) => m.training)).toEqual(net.modules().map(() => false));
    net.train();
    expect(net.body[1][1].training).toBe(true);
  });

  test('freezes and forgets gradients', () => {
    const net = nn.Linear(2, 1);
    net(floats([1, 2], [1, 2]))
      .sum()
      .backward();
    expect(String(net.weight.grad)).toBe('tensor([[1., 2.]])');
    net.zero_grad();
    expect(net.weight.grad).toBeNull();
    net.requires_grad_(false);
    expect(net.parameters().some((p) => p.requires_grad)).toBe(false);
  });

  test('keeps buffers in the state and lets parameters be replaced', () => {
    class WithBuffer extends nn.Module {
      constructor() {
        super();
        this.register_buffer('mean', floats([1, 2], [2]));
        this.register_buffer('scratch', floats([0], [1]), { persistent: false });
        this.scale = nn.Parameter(floats([3], [1]));
        this.plain = floats([4], [1]);
      }
    }
    const net = new WithBuffer();
    expect(Object.keys(net.state_dict())).toEqual(['scale', 'mean']);
    expect(net.buffers().length).toBe(2);
    net.mean = floats([5, 6], [2]);
    expect(String(net.state_dict().mean)).toBe('tensor([5., 6.])');
    expect(() => {
      net.scale = 3;
    }).toThrow("cannot assign 'int' as parameter 'scale' (torch.nn.Parameter or None expected)");
    net.scale = null;
    expect(net.parameters()).toEqual([]);
  });

  test('carries its state to another of its kind', () => {
    const from = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1));
    const to = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1));
    expect(String(to.load_state_dict(from.state_dict()))).toBe('<All keys matched successfully>');
    const x = floats([1, -2], [1, 2]);
    expect(String(to(x))).toBe(String(from(x)));
    expect(Object.keys(to.state_dict())).toEqual(['0.weight', '0.bias', '2.weight', '2.bias']);
    expect(to[0].weight.requires_grad).toBe(true);
  });

  test('says what does not fit a state', () => {
    const state = { weight: floats([0, 0, 0, 0], [2, 2]), x: floats([0], [1]) };
    expect(() => nn.Linear(2, 3).load_state_dict(state)).toThrow(
      'Error(s) in loading state_dict for Linear:\n' +
        '\tMissing key(s) in state_dict: "bias". \n' +
        '\tUnexpected key(s) in state_dict: "x". \n' +
        '\tsize mismatch for weight: copying a param with shape torch.Size([2, 2]) from checkpoint, ' +
        'the shape in current model is torch.Size([3, 2]).',
    );
  });

  test('applies a function to every part, calls hooks', () => {
    const net = nn.Sequential(nn.Linear(1, 1), nn.ReLU());
    const seen: string[] = [];
    net.apply((m) => void seen.push(m._get_name()));
    expect(seen).toEqual(['Linear', 'ReLU', 'Sequential']);
    const shapes: string[] = [];
    const handle = net[0].register_forward_hook(
      (_: unknown, __: unknown, y: Tensor) => void shapes.push(String(y.shape)),
    );
    net(floats([1, 2], [2, 1]));
    handle.remove();
    net(floats([1, 2], [2, 1]));
    expect(shapes).toEqual(['torch.Size([2, 1])']);
  });

  test('is safe to look at and to await', async () => {
    const net = new Net();
    expect(await net).toBe(net);
    expect(JSON.stringify({ net })).toBe('{}');
    expect(`${net}`).toContain('Net(');
    expect('fc9' in net).toBe(false);
  });
});

describe("errors in PyTorch's words", () => {
  const x = () => floats([0, 0, 0, 0, 0, 0], [2, 3]);
  const ints = (values: number[]) => tensorOf({ shape: [values.length], dtype: 'int64', values });

  test.each([
    ['AttributeError', () => (new Net() as nn.Module).layers, "'Net' object has no attribute 'layers'"],
    [
      'NotImplementedError',
      () => new Empty()(1),
      'Module [Empty] is missing the required "forward" function',
    ],
    ['TypeError', () => nn.Sequential(3 as never), 'int is not a Module subclass'],
    [
      'ValueError',
      () => nn.functional.dropout(x(), 1.5),
      'dropout probability has to be between 0 and 1, but got 1.5',
    ],
    ['ValueError', () => nn.Linear(2, 3).train(3 as never), 'training mode is expected to be boolean'],
    [
      'RuntimeError',
      () => nn.Linear(2, 3)(floats(new Array(20).fill(0), [4, 5])),
      'mat1 and mat2 shapes cannot be multiplied (4x5 and 2x3)',
    ],
    [
      'ValueError',
      () => nn.CrossEntropyLoss()(x(), ints([0, 1, 2])),
      'Expected input batch_size (2) to match target batch_size (3).',
    ],
    ['IndexError', () => nn.CrossEntropyLoss()(x(), ints([0, 5])), 'Target 5 is out of bounds.'],
    [
      'RuntimeError',
      () => nn.CrossEntropyLoss()(x(), floats([0, 1], [2])),
      'expected scalar type Long but found Float',
    ],
    [
      'ValueError',
      () => nn.CrossEntropyLoss({ reduction: 'x' })(x(), ints([0, 1])),
      'x is not a valid value for reduction',
    ],
    [
      'RuntimeError',
      () => nn.BCELoss()(floats([2], [1]), floats([0], [1])),
      'all elements of input should be between 0 and 1',
    ],
    [
      'ValueError',
      () => nn.BCEWithLogitsLoss()(floats([0, 0], [2]), floats([0, 0, 0], [3])),
      'Target size (torch.Size([3])) must be the same as input size (torch.Size([2]))',
    ],
  ] as const)('%s %#', (kind, act, message) => {
    let caught: unknown = null;
    try {
      act();
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(Error);
    expect((caught as Error).name).toBe(kind);
    expect((caught as Error).message).toBe(message);
  });

  test('a target of another size is warned of', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    nn.MSELoss()(floats([0, 0], [2, 1]), floats([0, 0], [2]));
    expect(warn.mock.calls[0]![0]).toContain(
      'Using a target size (torch.Size([2])) that is different to the input size (torch.Size([2, 1]))',
    );
    warn.mockRestore();
  });
});

test('is_causal says of a mask that it is causal, and is refused without one', () => {
  const layer = nn.TransformerEncoderLayer(4, 2, { dim_feedforward: 8, dropout: 0 });
  const x = torch.randn(3, 1, 4);
  const mask = torch.ones(3, 3).triu(1).bool();
  const values = (t: Tensor) => Array.from(t.arr.storage.readNow()!);
  expect(values(layer(x, mask, { is_causal: true }))).toEqual(values(layer(x, mask)));
  const stack = nn.TransformerEncoder(layer, 2);
  for (const refused of [() => layer(x, { is_causal: true }), () => stack(x, { is_causal: true })])
    expect(refused).toThrow('Need attn_mask if specifying the is_causal hint.');
});
