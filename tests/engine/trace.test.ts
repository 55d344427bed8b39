// The graph of a run: the reader's names, values, gradients and local derivatives, as plain data.
import { beforeAll, expect, it } from 'vitest';
import { beginRun, collectGraphs, loadBackend, torch } from '../../engine';
import { graphSchema } from '../../engine/trace/schema';

beforeAll(async () => {
  await loadBackend('cpu');
});

it('draws f = (x + y) z with its chain rule', async () => {
  beginRun('cell');
  const x = torch.tensor(-2, { requires_grad: true });
  const y = torch.tensor(5, { requires_grad: true });
  const z = torch.tensor(-4, { requires_grad: true });
  const q = x.add(y);
  const f = q.mul(z);
  f.backward();
  const graphs = await collectGraphs(new Map<string, unknown>(Object.entries({ x, y, z, q, f, n: 3 })));
  expect(graphs).toHaveLength(1);
  const graph = graphSchema.parse(graphs[0]);
  expect(graph.title).toBe('f');
  expect(graph.hasGradients).toBe(true);
  const tensors = new Map(graph.nodes.flatMap((n) => (n.kind === 'tensor' ? [[n.name, n]] : [])));
  expect([...tensors.keys()].sort()).toEqual(['f', 'q', 'x', 'y', 'z']);
  expect(tensors.get('q')!.grad!.elements).toEqual([-4]);
  expect(tensors.get('f')!.role).toBe('output');
  const mul = graph.nodes.find((n) => n.kind === 'op' && n.name === 'mul');
  expect(mul).toMatchObject({
    gradFn: 'MulBackward0',
    forwardLatex: 'f = q \\cdot z',
    backwardOrder: 0,
    rules: [
      { latex: '\\frac{\\partial f}{\\partial q} = z', numeric: '= -4' },
      { latex: '\\frac{\\partial f}{\\partial z} = q', numeric: '= 3' },
    ],
  });
});

it('leaves earlier runs out and keeps graphs apart that do not meet', async () => {
  const old = torch.ones(2, { requires_grad: true }).mul(2);
  beginRun('next');
  const a = torch.ones(2, { requires_grad: true }).mul(3).sum();
  const b = torch.ones(2, { requires_grad: true }).exp().sum();
  const graphs = await collectGraphs(new Map<string, unknown>(Object.entries({ old, a, b })));
  expect(graphs.map((g) => g.title)).toEqual(['a', 'b']);
});
