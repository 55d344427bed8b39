// The keyboard walk: where a key leads from a node. Along the flow to what it feeds or is fed by, across it
// to the neighbours of the same layer. Pure; it must not know the DOM beyond the names of keys.
import type { Layout, PlacedNode } from './layout';
import { type Relations, unique } from './relations';

export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

const walkKeys = new Set<string>(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

export function isWalkKey(key: string): key is WalkKey {
  return walkKeys.has(key);
}

/** The id to go to; the same id where there is nothing in that direction. */
export function walk(relations: Relations, layout: Layout, current: string | null, key: WalkKey): string {
  const first = relations.order[0]!;
  const last = relations.graph.roots.find((id) => relations.nodes.has(id)) ?? relations.order.at(-1)!;
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const here = current === null ? undefined : layout.nodes.get(current);
  if (here === undefined) return first;
  const flow = layout.direction === 'right' ? 'x' : 'y';
  const across = flow === 'x' ? 'y' : 'x';
  switch (directionOf(key, flow)) {
    case 'onward':
      return nearest(here, unique(relations.outOf.get(here.id)), layout, across) ?? here.id;
    case 'back':
      return nearest(here, unique(relations.into.get(here.id)), layout, across) ?? here.id;
    case 'before':
      return neighbour(here, layout, flow, across, -1) ?? here.id;
    case 'after':
      return neighbour(here, layout, flow, across, 1) ?? here.id;
  }
}

function directionOf(key: Exclude<WalkKey, 'Home' | 'End'>, flow: 'x' | 'y') {
  if (flow === 'x') {
    if (key === 'ArrowRight') return 'onward';
    if (key === 'ArrowLeft') return 'back';
    return key === 'ArrowUp' ? 'before' : 'after';
  }
  if (key === 'ArrowDown') return 'onward';
  if (key === 'ArrowUp') return 'back';
  return key === 'ArrowLeft' ? 'before' : 'after';
}

function nearest(here: PlacedNode, ids: readonly string[], layout: Layout, across: 'x' | 'y'): string | null {
  let best: string | null = null;
  let distance = Infinity;
  for (const id of ids) {
    const away = Math.abs((layout.nodes.get(id)?.[across] ?? Infinity) - here[across]);
    if (away < distance) [best, distance] = [id, away];
  }
  return best;
}

/** The next node of the same layer: nodes of a layer share the place of their centres along the flow. */
function neighbour(here: PlacedNode, layout: Layout, flow: 'x' | 'y', across: 'x' | 'y', side: 1 | -1) {
  let best: string | null = null;
  let distance = Infinity;
  for (const node of layout.nodes.values()) {
    const away = (node[across] - here[across]) * side;
    if (away <= 0 || Math.abs(node[flow] - here[flow]) > 1 || away >= distance) continue;
    [best, distance] = [node.id, away];
  }
  return best;
}
