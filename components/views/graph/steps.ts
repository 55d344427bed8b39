// The walk through a run: the ops in the order in which they ran, then in the order in which backward()
// visited them, and what is already known at each step. Pure; the panel and the drawing both ask it.
import type { OpNode } from '../../../engine/trace/schema';
import { inputsOf, outputsOf, type Relations } from './relations';

export interface Step {
  readonly phase: 'forward' | 'backward';
  readonly op: OpNode;
  /** Place within its phase, from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
}

export function stepsOf(relations: Relations): Step[] {
  const ops = relations.graph.nodes.filter((node) => node.kind === 'op');
  const forward = [...ops].sort((a, b) => a.forwardOrder - b.forwardOrder);
  const backward = ops
    .filter((op) => op.backwardOrder !== null)
    .sort((a, b) => (a.backwardOrder ?? 0) - (b.backwardOrder ?? 0));
  return [
    ...forward.map((op, i): Step => ({ phase: 'forward', op, number: i + 1, of: forward.length })),
    ...backward.map((op, i): Step => ({ phase: 'backward', op, number: i + 1, of: backward.length })),
  ];
}

/** How a node looks at a step. */
export interface Look {
  /** current: the op of this step. touched: what it reads and writes. ahead: not there yet. */
  readonly tone: 'plain' | 'current' | 'touched' | 'ahead';
  readonly value: boolean;
  /** partial: some of the ops that add to this gradient have not been visited yet. */
  readonly grad: 'hidden' | 'partial' | 'shown';
}

export const plainLook: Look = { tone: 'plain', value: true, grad: 'shown' };
const ahead: Look = { tone: 'ahead', value: false, grad: 'hidden' };

/** The same look is the same object, so that a node that did not change is not drawn again. */
const looksByKey = new Map<string, Look>();

function look(tone: Look['tone'], value: boolean, grad: Look['grad']): Look {
  const key = `${tone} ${value} ${grad}`;
  const known = looksByKey.get(key) ?? { tone, value, grad };
  looksByKey.set(key, known);
  return known;
}

/** The looks at steps[index]; null, for no step, shows everything. */
export function looksAt(
  relations: Relations,
  steps: readonly Step[],
  index: number | null,
): Map<string, Look> {
  const looks = new Map<string, Look>();
  const step = index === null ? undefined : steps[index];
  if (step === undefined || index === null) {
    for (const id of relations.order) looks.set(id, plainLook);
    return looks;
  }
  const done = steps.slice(0, index + 1);
  const forwardDone = new Set(done.filter(({ phase }) => phase === 'forward').map(({ op }) => op.id));
  const backwardDone = new Set(done.filter(({ phase }) => phase === 'backward').map(({ op }) => op.id));
  const takesPartInBackward = new Set(
    steps.filter(({ phase }) => phase === 'backward').map(({ op }) => op.id),
  );
  const touched = new Set(
    [...inputsOf(relations, step.op), ...outputsOf(relations, step.op)].map(({ id }) => id),
  );
  const roots = new Set(relations.graph.roots);

  for (const id of relations.order) {
    const node = relations.nodes.get(id)!;
    if (node.kind === 'op') {
      const known = forwardDone.has(id);
      const tone = id === step.op.id ? 'current' : known ? 'plain' : 'ahead';
      looks.set(id, look(tone, known, 'hidden'));
      continue;
    }
    const maker = relations.into.get(id)?.[0];
    const known = maker === undefined || forwardDone.has(maker);
    if (!known) {
      looks.set(id, ahead);
      continue;
    }
    let grad: Look['grad'] = 'hidden';
    if (step.phase === 'backward') {
      const adding = (relations.outOf.get(id) ?? []).filter((op) => takesPartInBackward.has(op));
      const added = adding.filter((op) => backwardDone.has(op)).length;
      if (added === adding.length) grad = adding.length > 0 || roots.has(id) ? 'shown' : 'hidden';
      else if (added > 0) grad = 'partial';
    }
    looks.set(id, look(touched.has(id) ? 'touched' : 'plain', true, grad));
  }
  return looks;
}

export type StepMove = 'first' | 'previous' | 'next' | 'last';

/** Where a button leads from a step, or from the whole picture (null). */
export function moveStep(index: number | null, count: number, move: StepMove): number | null {
  if (count === 0) return null;
  switch (move) {
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    case 'next':
      return index === null ? 0 : Math.min(count - 1, index + 1);
    case 'previous':
      return index === null ? count - 1 : Math.max(0, index - 1);
  }
}
