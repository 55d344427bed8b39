// The graph view on graphs that the engine itself recorded: what it says must be what was computed.
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { chainRule, forwardNumbers } from '../../components/views/graph/chain';
import { layOut } from '../../components/views/graph/layout';
import { tableRows } from '../../components/views/graph/NodeTable';
import { Picture } from '../../components/views/graph/Picture';
import { callIt, type Relations, relate, tensorAt } from '../../components/views/graph/relations';
import { looksAt, stepsOf } from '../../components/views/graph/steps';
import { buildGraph, loadBackend, nn, torch } from '../../engine';
import { graphSchema } from '../../engine/trace/schema';

beforeAll(async () => {
  await loadBackend('cpu');
});

async function record(roots: string[], bindings: Record<string, unknown>): Promise<Relations> {
  const tensors = Object.entries(bindings).map(([name, tensor]) => [tensor, name]);
  const names = new Map(tensors as [never, string][]);
  const graph = await buildGraph(roots.map((root) => bindings[root]) as never[], names);
  return relate(graphSchema.parse(graph));
}

function drawn(relations: Relations, index: number | null): string {
  const steps = stepsOf(relations);
  return renderToStaticMarkup(
    <Picture
      relations={relations}
      layout={layOut(relations, 'right')}
      looks={looksAt(relations, steps, index)}
      step={index === null ? null : steps[index]!}
      prefix="test"
    />,
  );
}

describe('graph view on the engine', () => {
  it('(x + y) * z: the chain rule in numbers ends in the gradients', async () => {
    const x = torch.tensor(-2, { requires_grad: true });
    const y = torch.tensor(5, { requires_grad: true });
    const z = torch.tensor(-4, { requires_grad: true });
    const f = x.add(y).mul(z);
    f.backward();
    const relations = await record(['f'], { x, y, z, f });
    const steps = stepsOf(relations);
    expect(steps.map(({ phase, op }) => `${phase} ${op.name}`)).toEqual([
      'forward add',
      'forward mul',
      'backward mul',
      'backward add',
    ]);
    expect(forwardNumbers(relations, steps[0]!.op)).toBe('-2 + 5 = 3');
    const links = steps.slice(2).flatMap(({ op }) => chainRule(relations, op).links);
    expect(links.map(({ input, numbers }) => `${callIt(relations, input)}: ${numbers}`)).toEqual([
      'v₁: 1 \\cdot (-4) = -4',
      'z: 1 \\cdot 3 = 3',
      'x: -4 \\cdot 1 = -4',
      'y: -4 \\cdot 1 = -4',
    ]);
    for (const { input, numbers, note } of links) {
      expect(numbers?.split(' = ').at(-1)).toBe(String(input.grad?.elements[0]));
      expect(note).toBeNull();
    }
    const rows = tableRows(relations);
    expect(rows.find(({ name }) => name === 'z')).toMatchObject({ gradient: '3.', shape: 'scalar float32' });
  });

  it('a use twice and a second backward are told as sums', async () => {
    const x = torch.tensor(3, { requires_grad: true });
    x.mul(x).add(x).backward();
    const y = x.mul(x).add(x);
    y.backward();
    const relations = await record(['y'], { x, y });
    const notes = stepsOf(relations)
      .filter(({ phase }) => phase === 'backward')
      .flatMap(({ op }) => chainRule(relations, op).links.flatMap(({ note }) => note ?? []));
    expect(notes[0]).toBe(
      'x is used by 2 ops: its gradient is the sum of what each passes on; together they make 14.',
    );
    expect(tensorAt(relations, relations.order[0]!)?.name).toBe('x');
  });

  it('a network is drawn at every step', async () => {
    torch.manual_seed(0);
    const net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2));
    const x = torch.randn(2, 3);
    const target = torch.zeros(2, 2);
    const loss = nn.MSELoss()(net(x), target);
    loss.backward();
    const relations = await record(['loss'], { x, target, loss });
    const steps = stepsOf(relations);
    expect(steps.length).toBeGreaterThanOrEqual(8);
    for (const index of [null, ...steps.keys()]) {
      const svg = drawn(relations, index);
      expect(svg.match(/data-node=/g)?.length).toBe(relations.order.length);
      expect(svg).not.toContain('NaN');
    }
    expect(drawn(relations, null)).toContain('parameter · [4, 3]');
  });
});
