// The graph view without a browser: places, steps, words, the walk and the table as pure functions, and the
// drawing held against stored SVGs (UPDATE_GOLDEN=1 writes them anew; look at what changed before keeping it).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  chainRule,
  forwardNumbers,
  latexName,
  numberIn,
  stepWords,
} from '../../components/views/graph/chain';
import { describeNode } from '../../components/views/graph/describe';
import { type Layout, layOut } from '../../components/views/graph/layout';
import { figureOf } from '../../components/views/graph/measure';
import { tableRows } from '../../components/views/graph/NodeTable';
import { Picture } from '../../components/views/graph/Picture';
import { relate } from '../../components/views/graph/relations';
import { looksAt, moveStep, stepsOf } from '../../components/views/graph/steps';
import { walk } from '../../components/views/graph/walk';
import { shortNumber } from '../../components/views/numbers';
import { tint } from '../../components/views/scale';
import { type Graph, graphSchema } from '../../engine/trace/schema';
import * as samples from './views-graph-samples';

function expectNoOverlap(layout: Layout) {
  const places = [...layout.nodes.values()];
  for (const [i, a] of places.entries())
    for (const b of places.slice(i + 1)) {
      const apart =
        Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 0.2 ||
        Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 0.2;
      if (!apart) expect.fail(`${a.id} and ${b.id} lie on each other`);
    }
}

describe('layout', () => {
  it('puts every op behind what it takes, to the right or below', () => {
    for (const graph of [
      samples.forwardOnly(),
      samples.withGradients(),
      samples.network(),
      samples.usedTwice(),
    ])
      for (const direction of ['right', 'down'] as const) {
        const { nodes, width, height } = layOut(relate(graph), direction);
        const along = direction === 'right' ? 'x' : 'y';
        for (const { from, to } of graph.edges)
          expect(nodes.get(from)![along]).toBeLessThan(nodes.get(to)![along]);
        for (const place of nodes.values()) {
          expect(place.x - place.width / 2).toBeGreaterThanOrEqual(0);
          expect(place.x + place.width / 2).toBeLessThanOrEqual(width);
          expect(place.y - place.height / 2).toBeGreaterThanOrEqual(0);
          expect(place.y + place.height / 2).toBeLessThanOrEqual(height);
        }
        expectNoOverlap({ nodes, width, height, direction, edges: [] });
      }
  });

  it('is the same every time', () => {
    const flat = ({ nodes, edges }: Layout) => JSON.stringify([[...nodes.values()], edges]);
    for (const make of [samples.network, () => samples.deep(600)])
      expect(flat(layOut(relate(make()), 'right'))).toBe(flat(layOut(relate(make()), 'right')));
  });

  it('lays out 1,000 and 5,000 nodes, deep or wide, without overlap and in time', () => {
    for (const [graph, mostMs] of [
      [samples.deep(1000), 6000],
      [samples.deep(5000), 25_000],
      [samples.wide(1000), 6000],
      [samples.wide(5000), 6000],
    ] as const) {
      const started = performance.now();
      const layout = layOut(relate(graph), 'right');
      expect(performance.now() - started).toBeLessThan(mostMs);
      expect(layout.nodes.size).toBe(graph.nodes.length);
      if (graph.nodes.length === 1000) expectNoOverlap(layout);
    }
  }, 60_000);

  it('does not hang on a cycle or on edges to nodes that were left out', () => {
    const graph: Graph = {
      ...samples.withGradients(),
      edges: [
        { from: 'x', to: 'add' },
        { from: 'add', to: 'q' },
        { from: 'q', to: 'add' },
        { from: 'gone', to: 'mul' },
      ],
    };
    expect(layOut(relate(graph), 'down').nodes.size).toBe(7);
  });
});

describe('drawing', () => {
  const golden = {
    'graph-forward': [samples.forwardOnly(), 'right', null],
    'graph-gradients': [samples.withGradients(), 'right', null],
    'graph-gradients-narrow': [samples.withGradients(), 'down', null],
    'graph-step-forward': [samples.withGradients(), 'right', 0],
    'graph-step-backward': [samples.withGradients(), 'right', 2],
    'graph-network': [samples.network(), 'right', null],
    'graph-used-twice': [samples.usedTwice(), 'right', 2],
    'graph-odd-values': [samples.oddValues(), 'right', null],
    'graph-single': [samples.single(), 'right', null],
  } as const;

  for (const [name, [graph, direction, index]] of Object.entries(golden))
    it(`matches ${name}.svg`, () => {
      const relations = relate(graph);
      const steps = stepsOf(relations);
      const drawn = renderToStaticMarkup(
        <Picture
          relations={relations}
          layout={layOut(relations, direction)}
          looks={looksAt(relations, steps, index)}
          step={index === null ? null : steps[index]!}
          prefix="golden"
        />,
      ).replaceAll('><', '>\n<');
      const file = join(import.meta.dirname, 'golden', `${name}.svg`);
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${drawn}\n`);
      expect(existsSync(file), `${file} is missing: run with UPDATE_GOLDEN=1 and look at it`).toBe(true);
      expect(`${drawn}\n`).toBe(readFileSync(file, 'utf8'));
    });
});

describe('stepping', () => {
  const relations = relate(samples.withGradients());
  const steps = stepsOf(relations);

  it('goes forward in the order of the run and then back in the order of backward()', () => {
    expect(steps.map(({ phase, op, number, of }) => [phase, op.id, number, of])).toEqual([
      ['forward', 'add', 1, 2],
      ['forward', 'mul', 2, 2],
      ['backward', 'mul', 1, 2],
      ['backward', 'add', 2, 2],
    ]);
    expect(stepsOf(relate(samples.forwardOnly())).map(({ op }) => op.id)).toEqual(['add', 'mul', 'mul2']);
    expect(stepsOf(relate(samples.single()))).toEqual([]);
  });

  it('hides what is not computed yet', () => {
    const first = looksAt(relations, steps, 0);
    expect(first.get('add')).toMatchObject({ tone: 'current' });
    expect(first.get('x')).toEqual({ tone: 'touched', value: true, grad: 'hidden' });
    expect(first.get('q')).toEqual({ tone: 'touched', value: true, grad: 'hidden' });
    expect(first.get('f')).toEqual({ tone: 'ahead', value: false, grad: 'hidden' });
    expect(first.get('mul')).toMatchObject({ tone: 'ahead' });
    const third = looksAt(relations, steps, 2);
    expect(third.get('f')).toMatchObject({ value: true, grad: 'shown' });
    expect(third.get('z')).toMatchObject({ grad: 'shown' });
    expect(third.get('x')).toMatchObject({ grad: 'hidden' });
    expect(looksAt(relations, steps, 3).get('x')).toMatchObject({ grad: 'shown' });
    for (const look of looksAt(relations, steps, null).values()) expect(look.tone).toBe('plain');
  });

  it('shows a gradient as adding up until all ops that add to it were visited', () => {
    const twice = relate(samples.usedTwice());
    const all = stepsOf(twice);
    expect(looksAt(twice, all, 2).get('x')?.grad).toBe('partial');
    expect(looksAt(twice, all, 3).get('x')?.grad).toBe('shown');
  });

  it('moves within the steps', () => {
    expect(moveStep(null, 4, 'next')).toBe(0);
    expect(moveStep(null, 4, 'previous')).toBe(3);
    expect(moveStep(3, 4, 'next')).toBe(3);
    expect(moveStep(0, 4, 'previous')).toBe(0);
    expect(moveStep(2, 4, 'first')).toBe(0);
    expect(moveStep(1, 4, 'last')).toBe(3);
    expect(moveStep(null, 0, 'next')).toBe(null);
  });
});

describe('what a step says', () => {
  const relations = relate(samples.withGradients());
  const steps = stepsOf(relations);

  it('writes the forward step in numbers', () => {
    expect(forwardNumbers(relations, steps[0]!.op)).toBe('-2 + 5 = 3');
    expect(forwardNumbers(relations, steps[1]!.op)).toBe('3 \\cdot (-4) = -12');
    expect(forwardNumbers(relate(samples.network()), stepsOf(relate(samples.network()))[0]!.op)).toBeNull();
    expect(stepWords(relations, steps[1]!)).toBe('mul takes t₁ and z and makes f.');
  });

  it('writes upstream times local as downstream', () => {
    const last = chainRule(relations, steps[3]!.op);
    expect(last.upstream).toBe('The gradient of t₁ arrives: −4.');
    expect(last.links.map(({ chain, numbers, note }) => [chain, numbers, note])).toEqual([
      [
        '\\frac{\\partial f}{\\partial x} = \\frac{\\partial f}{\\partial t_1} \\cdot \\frac{\\partial t_1}{\\partial x}',
        '-4 \\cdot 1 = -4',
        null,
      ],
      [
        '\\frac{\\partial f}{\\partial y} = \\frac{\\partial f}{\\partial t_1} \\cdot \\frac{\\partial t_1}{\\partial y}',
        '-4 \\cdot 1 = -4',
        null,
      ],
    ]);
    const first = chainRule(relations, steps[2]!.op);
    expect(first.upstream).toBe('Backward starts at f: its derivative with respect to itself is 1.');
    expect(first.links.map(({ numbers }) => numbers)).toEqual(['1 \\cdot (-4) = -4', '1 \\cdot 3 = 3']);
  });

  it('says where a gradient is a sum', () => {
    const twice = relate(samples.usedTwice());
    const notes = stepsOf(twice)
      .filter(({ phase }) => phase === 'backward')
      .flatMap(({ op }) => chainRule(twice, op).links.map(({ note }) => note));
    expect(notes[0]).toBeNull();
    expect(notes[1]).toBe(
      'x is used by 2 ops: its gradient is the sum of what each passes on; together they make 7.',
    );
  });

  it('says where earlier backward passes are still in a gradient', () => {
    const graph = samples.withGradients();
    const z = graph.nodes.find(({ id }) => id === 'z')!;
    if (z.kind === 'tensor') z.grad = samples.preview([6]);
    const again = relate(graph);
    expect(chainRule(again, stepsOf(again)[2]!.op).links[1]!.note).toBe(
      'z.grad holds 6: gradients of earlier backward passes are still in it.',
    );
  });

  it('reads numbers and writes names', () => {
    expect(numberIn('= -2')).toBe(-2);
    expect(numberIn('= 1.5e-3')).toBe(0.0015);
    expect(numberIn('= -1.5 \\cdot 10^{-7}')).toBe(-1.5e-7);
    expect(numberIn('= 2x')).toBeNull();
    expect(numberIn(null)).toBeNull();
    expect(latexName('x')).toBe('x');
    expect(latexName('theta1')).toBe('\\theta_{1}');
    expect(latexName('w12')).toBe('w_{12}');
    expect(latexName('net.fc_1.weight')).toBe('\\mathrm{net.fc\\_1.weight}');
  });
});

describe('keyboard walk', () => {
  const relations = relate(samples.withGradients());

  it('follows the flow and goes among neighbours', () => {
    const layout = layOut(relations, 'right');
    const go = (from: string | null, key: Parameters<typeof walk>[3]) => walk(relations, layout, from, key);
    expect(go(null, 'ArrowRight')).toBe(relations.order[0]);
    expect(go('x', 'ArrowRight')).toBe('add');
    expect(go('add', 'ArrowRight')).toBe('q');
    expect(go('q', 'ArrowLeft')).toBe('add');
    expect(go('f', 'ArrowRight')).toBe('f');
    expect(go('f', 'Home')).toBe(relations.order[0]);
    expect(go('x', 'End')).toBe('f');
    const below = layout.nodes.get('x')!.y < layout.nodes.get('y')!.y ? 'ArrowDown' : 'ArrowUp';
    expect(go('x', below)).toBe('y');
  });

  it('turns with the picture and reaches every node', () => {
    const layout = layOut(relations, 'down');
    expect(walk(relations, layout, 'x', 'ArrowDown')).toBe('add');
    expect(walk(relations, layout, 'add', 'ArrowDown')).toBe('q');
    const reached = new Set<string>();
    const waiting = [walk(relations, layout, null, 'Home')];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const)
        waiting.push(walk(relations, layout, id, key));
    }
    expect([...reached].sort()).toEqual([...relations.nodes.keys()].sort());
  });
});

describe('words', () => {
  it('the table tells every node with its value, gradient and op', () => {
    const relations = relate(samples.withGradients());
    const rows = new Map(tableRows(relations).map((row) => [row.id, row]));
    expect(rows.size).toBe(relations.nodes.size);
    expect(rows.get('x')).toEqual({
      id: 'x',
      name: 'x',
      kind: 'leaf, requires_grad',
      op: '–',
      inputs: '–',
      shape: 'scalar torch.float32',
      value: '-2',
      gradient: '-4',
      madeAt: 'cell first, line 1',
    });
    expect(rows.get('mul')).toMatchObject({
      name: 'makes f',
      kind: 'op, step 2; backward step 1',
      op: '× mul, MulBackward0',
      inputs: 't₁, z',
    });
    const odd = new Map(tableRows(relate(samples.oddValues())).map((row) => [row.id, row]));
    expect(odd.get('cat')!.op).toContain('dim=1');
    expect(odd.get('n')!.value).toBe('nan');
    expect(odd.get('long')!.shape).toBe('[500, 3072] torch.float32');
  });

  it('a node is described as the step shows it', () => {
    const relations = relate(samples.withGradients());
    const f = relations.nodes.get('f')!;
    expect(describeNode(relations, f)).toBe(
      'f, output, scalar, torch.float32, requires_grad, value -12, gradient 1',
    );
    expect(describeNode(relations, f, looksAt(relations, stepsOf(relations), 0).get('f'))).toBe(
      'f, output, scalar, torch.float32, requires_grad, not computed yet',
    );
  });

  it('samples hold to the schema', () => {
    for (const make of [
      samples.single,
      () => samples.deep(5000),
      () => samples.wide(5000),
      samples.oddValues,
    ])
      expect(graphSchema.parse(make()).nodes.length).toBeGreaterThan(0);
  });
});

describe('scale and numbers', () => {
  it('is orange above zero and blue below, stronger further out', () => {
    expect(tint(2, 2)).toMatchObject({ sign: 'positive', colour: 'var(--positive)', strength: 1 });
    expect(tint(-2, 2)).toMatchObject({ sign: 'negative', colour: 'var(--negative)', strength: 1 });
    expect(tint(0.5, 2).strength).toBe(0.5);
    expect(tint(0, 2).strength).toBe(0);
    expect(tint('nan', 2).sign).toBe('nan');
    expect(tint('-inf', 2)).toMatchObject({ sign: 'negative', strength: 1 });
    expect(tint(1e-12, 1).strength).toBeGreaterThan(0);
  });

  it('writes numbers short', () => {
    expect([0, -2, 0.7342109, 1e-7, -123456.7, 'nan', '-inf'].map((v) => shortNumber(v as number))).toEqual([
      '0',
      '−2',
      '0.7342',
      '1e-7',
      '−1.23e5',
      'nan',
      '−inf',
    ]);
  });

  it('shows small values whole and large ones by their beginning and range', () => {
    expect(figureOf(samples.preview([1]), [])).toMatchObject({ kind: 'text', text: '1' });
    expect(figureOf(samples.preview([1, 2]), [2])).toMatchObject({ kind: 'text', text: '[1, 2]' });
    expect(figureOf(samples.preview([1, 2, 3, 4]), [2, 2])).toMatchObject({
      rows: 2,
      columns: 2,
      numbers: true,
    });
    expect(figureOf(samples.preview(Array(64).fill(1), '', false), [500, 3072])).toMatchObject({
      rows: 2,
      columns: 16,
      numbers: false,
      note: '1 … 1',
    });
  });
});
