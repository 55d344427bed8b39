// Graphs as the engine records them, written by hand: small enough to check by eye, faithful to the schema.
// A builder with values computed here in plain arithmetic keeps gradients and numbers honest.
import {
  type Graph,
  graphSchema,
  type OpNode,
  type TensorNode,
  type ValuePreview,
} from '../../engine/trace/schema';

type TraceNumber = number | 'nan' | 'inf' | '-inf';

export function preview(elements: TraceNumber[], text?: string, complete = true): ValuePreview {
  const finite = elements.filter((element): element is number => typeof element === 'number');
  const odd = elements.find((element) => typeof element !== 'number');
  return {
    elements,
    complete,
    min: odd === 'nan' ? 'nan' : finite.length > 0 ? Math.min(...finite) : null,
    max: odd ?? (finite.length > 0 ? Math.max(...finite) : null),
    mean: odd ?? finite.reduce((sum, element) => sum + element / finite.length, 0),
    text: text ?? (elements.length === 1 ? String(elements[0]) : `[${elements.join(', ')}]`),
  };
}

export function tensor(id: string, more: Partial<TensorNode> = {}): TensorNode {
  return {
    kind: 'tensor',
    id,
    role: 'leaf',
    name: id,
    shape: [],
    dtype: 'torch.float32',
    requiresGrad: true,
    value: null,
    grad: null,
    madeAt: { cellId: 'first', line: 1 },
    ...more,
  };
}

export function scalar(id: string, value: TraceNumber, grad: number | null, more: Partial<TensorNode> = {}) {
  return tensor(id, { value: preview([value]), grad: grad === null ? null : preview([grad]), ...more });
}

export function op(id: string, forwardOrder: number, more: Partial<OpNode> = {}): OpNode {
  return {
    kind: 'op',
    id,
    name: 'add',
    label: '+',
    gradFn: 'AddBackward0',
    args: [],
    forwardLatex: '',
    rules: [],
    forwardOrder,
    backwardOrder: null,
    madeAt: { cellId: 'first', line: forwardOrder + 2 },
    ...more,
  };
}

function graph(title: string, nodes: Graph['nodes'], edges: string[], more: Partial<Graph> = {}): Graph {
  return graphSchema.parse({
    version: 1,
    title,
    nodes,
    edges: edges.map((edge) => {
      const [from, to] = edge.split('>');
      return { from, to };
    }),
    roots: [title],
    hasGradients: false,
    leftOut: 0,
    ...more,
  });
}

/** e = a + b, f = c * d, g = e * f, without gradients. */
export function forwardOnly(): Graph {
  const plain = { requiresGrad: false };
  return graph(
    'g',
    [
      scalar('a', 1, null, plain),
      scalar('b', 2, null, plain),
      scalar('c', 3, null, plain),
      scalar('d', 4, null, plain),
      op('add', 0, { gradFn: null, forwardLatex: 'e = a + b' }),
      scalar('e', 3, null, { ...plain, role: 'result' }),
      op('mul', 1, { name: 'mul', label: '×', gradFn: null, forwardLatex: 'f = c \\cdot d' }),
      scalar('f', 12, null, { ...plain, role: 'result' }),
      op('mul2', 2, { name: 'mul', label: '×', gradFn: null, forwardLatex: 'g = e \\cdot f' }),
      scalar('g', 36, null, { ...plain, role: 'output' }),
    ],
    ['a>add', 'b>add', 'add>e', 'c>mul', 'd>mul', 'mul>f', 'e>mul2', 'f>mul2', 'mul2>g'],
  );
}

/** f = (x + y) * z at x = -2, y = 5, z = -4, after f.backward(). The sum has no name of its own. */
export function withGradients(): Graph {
  return graph(
    'f',
    [
      scalar('x', -2, -4),
      scalar('y', 5, -4),
      scalar('z', -4, 3),
      op('add', 0, {
        forwardLatex: 't_1 = x + y',
        backwardOrder: 1,
        rules: [
          { input: 'x', latex: '\\frac{\\partial t_1}{\\partial x} = 1', numeric: '= 1' },
          { input: 'y', latex: '\\frac{\\partial t_1}{\\partial y} = 1', numeric: '= 1' },
        ],
      }),
      scalar('q', 3, -4, { role: 'result', name: null }),
      op('mul', 1, {
        name: 'mul',
        label: '×',
        gradFn: 'MulBackward0',
        forwardLatex: 'f = t_1 \\cdot z',
        backwardOrder: 0,
        rules: [
          { input: 'q', latex: '\\frac{\\partial f}{\\partial t_1} = z', numeric: '= -4' },
          { input: 'z', latex: '\\frac{\\partial f}{\\partial z} = t_1', numeric: '= 3' },
        ],
      }),
      scalar('f', -12, 1, { role: 'output' }),
    ],
    ['x>add', 'y>add', 'add>q', 'q>mul', 'z>mul', 'mul>f'],
    { hasGradients: true },
  );
}

const wave = (count: number, scale: number, phase: number) =>
  Array.from({ length: count }, (_, i) => Math.round(Math.sin(i * 1.7 + phase) * scale * 1e4) / 1e4);

/** loss = mse(Linear(3, 4) -> ReLU -> Linear(4, 2)), a batch of 2, after loss.backward(). */
export function network(): Graph {
  const made = (
    id: string,
    shape: number[],
    role: TensorNode['role'],
    name: string | null,
    phase: number,
  ) => {
    const count = shape.reduce((a, b) => a * b, 1);
    return tensor(id, {
      shape,
      role,
      name,
      value: preview(wave(count, 1.4, phase)),
      grad: preview(wave(count, 0.2, phase + 2)),
    });
  };
  const nodes: Graph['nodes'] = [
    { ...made('x', [2, 3], 'leaf', 'x', 0), requiresGrad: false, grad: null },
    made('w1', [4, 3], 'parameter', 'net.0.weight', 1),
    made('b1', [4], 'parameter', 'net.0.bias', 2),
    op('linear1', 0, {
      name: 'linear',
      label: 'linear',
      gradFn: 'AddmmBackward0',
      backwardOrder: 3,
      forwardLatex: 't_1 = x W_0^T + b_0',
    }),
    made('h', [2, 4], 'result', null, 3),
    op('relu', 1, {
      name: 'relu',
      label: 'ReLU',
      gradFn: 'ReluBackward0',
      backwardOrder: 2,
      forwardLatex: 't_2 = \\max(0, t_1)',
    }),
    made('r', [2, 4], 'result', null, 4),
    made('w2', [2, 4], 'parameter', 'net.2.weight', 5),
    made('b2', [2], 'parameter', 'net.2.bias', 6),
    op('linear2', 2, {
      name: 'linear',
      label: 'linear',
      gradFn: 'AddmmBackward0',
      backwardOrder: 1,
      forwardLatex: '\\hat y = t_2 W_2^T + b_2',
    }),
    made('pred', [2, 2], 'result', 'prediction', 7),
    { ...made('target', [2, 2], 'leaf', 'target', 8), requiresGrad: false, grad: null },
    op('mse', 3, {
      name: 'mse_loss',
      label: 'MSE',
      gradFn: 'MseLossBackward0',
      backwardOrder: 0,
      args: ["reduction='mean'"],
      forwardLatex: '\\mathrm{loss} = \\frac{1}{n}\\sum_i (\\mathrm{prediction}_i - \\mathrm{target}_i)^2',
      rules: [
        {
          input: 'pred',
          latex:
            '\\frac{\\partial\\,\\mathrm{loss}}{\\partial\\,\\mathrm{prediction}} = \\frac{2}{n}(\\mathrm{prediction} - \\mathrm{target})',
          numeric: null,
        },
      ],
    }),
    scalar('loss', 0.7342, 1, { role: 'output' }),
  ];
  return graph(
    'loss',
    nodes,
    [
      'x>linear1',
      'w1>linear1',
      'b1>linear1',
      'linear1>h',
      'h>relu',
      'relu>r',
      'r>linear2',
      'w2>linear2',
      'b2>linear2',
      'linear2>pred',
      'pred>mse',
      'target>mse',
      'mse>loss',
    ],
    { hasGradients: true },
  );
}

/** y = x * x + x: the same tensor twice into one op, and in two ops. */
export function usedTwice(): Graph {
  return graph(
    'y',
    [
      scalar('x', 3, 7),
      op('mul', 0, {
        name: 'mul',
        label: '×',
        gradFn: 'MulBackward0',
        backwardOrder: 1,
        rules: [
          { input: 'x', latex: '\\frac{\\partial s}{\\partial x} = x', numeric: '= 3' },
          { input: 'x', latex: '\\frac{\\partial s}{\\partial x} = x', numeric: '= 3' },
        ],
      }),
      scalar('s', 9, 1, { role: 'result' }),
      op('add', 1, {
        backwardOrder: 0,
        rules: [
          { input: 's', latex: '\\frac{\\partial y}{\\partial s} = 1', numeric: '= 1' },
          { input: 'x', latex: '\\frac{\\partial y}{\\partial x} = 1', numeric: '= 1' },
        ],
      }),
      scalar('y', 12, 1, { role: 'output' }),
    ],
    ['x>mul', 'x>mul', 'mul>s', 's>add', 'x>add', 'add>y'],
    { hasGradients: true },
  );
}

/** NaN, infinities, a long vector of which only the beginning is here, an empty tensor, and a note. */
export function oddValues(): Graph {
  return graph(
    'out',
    [
      scalar('n', 'nan', null),
      scalar('i', '-inf', null),
      tensor('m', { shape: [2, 3], value: preview([1, 'nan', -2, 'inf', 0, 0.5]) }),
      tensor('grid', { shape: [6, 8], value: preview([...wave(47, 1, 0), 'nan']) }),
      tensor('long', {
        role: 'parameter',
        shape: [500, 3072],
        value: preview(wave(64, 0.02, 0), '[…]', false),
      }),
      tensor('none', { shape: [0, 3], value: preview([], '[]') }),
      op('cat', 0, { name: 'cat', label: 'cat', gradFn: 'CatBackward0', args: ['dim=1'] }),
      scalar('out', 1e-7, null, { role: 'output' }),
    ],
    ['n>cat', 'i>cat', 'm>cat', 'grid>cat', 'long>cat', 'none>cat', 'cat>out'],
    { leftOut: 12 },
  );
}

export function single(): Graph {
  return graph('x', [scalar('x', 1, null, { role: 'output' })], []);
}

/** A deep network: at each layer a parameter and an op, with a skip every fourth layer. */
export function deep(count: number): Graph {
  const nodes: Graph['nodes'] = [scalar('y0', 1, null)];
  const edges: string[] = [];
  for (let i = 1; nodes.length + 3 <= count; i++) {
    nodes.push(scalar(`w${i}`, (i % 7) - 3, null, { role: 'parameter' }));
    nodes.push(op(`mul${i}`, i - 1, { name: 'mul', label: '×', gradFn: 'MulBackward0' }));
    nodes.push(scalar(`y${i}`, i, null, { role: 'result' }));
    edges.push(`y${i - 1}>mul${i}`, `w${i}>mul${i}`, `mul${i}>y${i}`);
    if (i > 4 && i % 4 === 0) edges.push(`y${i - 3}>mul${i}`);
  }
  while (nodes.length < count) nodes.push(scalar(`spare${nodes.length}`, 0, null));
  const last = Math.floor((count - 1) / 3);
  return graph(`y${last}`, nodes, edges);
}

/** One op that takes very many tensors. */
export function wide(count: number): Graph {
  const names = Array.from({ length: count - 2 }, (_, i) => `x${i}`);
  return graph(
    's',
    [
      ...names.map((name, i) => scalar(name, i, null)),
      op('stack', 0, { name: 'stack', label: 'stack' }),
      scalar('s', 0, null, { role: 'output' }),
    ],
    [...names.map((name) => `${name}>stack`), 'stack>s'],
  );
}
