// Places the nodes of a graph. The layered layout is dagre's; this file feeds it sizes, and cuts a graph that
// is too long for it into stretches laid one after the other. Pure: the same graph gives the same places.
import * as dagre from '@dagrejs/dagre';
import { type Face, faceOf } from './measure';
import { type Relations, unique } from './relations';

export type Direction = 'right' | 'down';
export type Point = readonly [x: number, y: number];

export interface PlacedNode {
  readonly id: string;
  /** The centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly face: Face;
}

export interface PlacedEdge {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

export interface Layout {
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly edges: readonly PlacedEdge[];
}

/** dagre recurses and slows down on long graphs; a stretch of this many nodes it lays at once. */
const stretchNodes = 90;
/** Up to here the whole graph is one stretch, which gives the best picture. */
const wholeNodes = 320;
/** A layer wider than this is no longer worth sorting: it is stacked as it comes. */
const widestSorted = 700;
const layerGap = 32;
const rowGap = 60;
const nodeGap = 20;
export const margin = 16;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function layOut(relations: Relations, direction: Direction): Layout {
  const faces = new Map([...relations.nodes].map(([id, node]) => [id, faceOf(relations, node)]));
  const bends = new Map<string, Point[]>();
  const along = direction === 'right' ? 'x' : 'y';
  const across = direction === 'right' ? 'y' : 'x';
  const laid = stretches(relations).map((ids) => {
    const placed = layStretch(relations, ids, faces, direction, bends);
    inOrder(relations, placed, bends, across);
    return { placed, along: spanOf(placed.values(), along), across: spanOf(placed.values(), across) };
  });
  const boxes = new Map<string, Box>();
  const rowLength = rowLengthFor(laid);
  let start = 0;
  let rowTop = 0;
  let reached = 0;
  for (const stretch of laid) {
    const length = stretch.along.high - stretch.along.low;
    const newRow = start > 0 && start + length > rowLength;
    if (newRow) {
      start = 0;
      rowTop = reached + rowGap;
    }
    // Level with what feeds it, but at the head of a row under all that is there.
    const sideways =
      start === 0 ? rowTop - stretch.across.low : level(relations, stretch.placed, boxes, across);
    const offset = Math.max(sideways, rowTop - stretch.across.low);
    move(relations, stretch.placed, bends, along, start - stretch.along.low, offset);
    for (const [id, box] of stretch.placed) boxes.set(id, box);
    reached = Math.max(reached, stretch.across.high + offset);
    start += length + layerGap;
  }
  return frame(relations, faces, boxes, bends, direction);
}

interface Span {
  low: number;
  high: number;
}

function spanOf(boxes: Iterable<Box>, axis: 'x' | 'y'): Span {
  let [low, high] = [Infinity, -Infinity];
  for (const box of boxes) {
    const half = (axis === 'x' ? box.width : box.height) / 2;
    low = Math.min(low, box[axis] - half);
    high = Math.max(high, box[axis] + half);
  }
  return { low, high };
}

/** A graph of many stretches is set in rows like text, about twice as long as all rows are high. */
function rowLengthFor(laid: readonly { along: Span; across: Span }[]): number {
  if (laid.length === 1) return Infinity;
  let total = 0;
  let thickness = 0;
  let longest = 0;
  for (const { along, across } of laid) {
    total += along.high - along.low + layerGap;
    longest = Math.max(longest, along.high - along.low);
    thickness += (across.high - across.low + rowGap) / laid.length;
  }
  // The longest stretch with a little behind it fits, so that what it feeds may follow it.
  return Math.max(longest + 400, Math.sqrt(2 * total * thickness));
}

/** dagre may set an op's inputs upside down: where most are, the stretch is mirrored. */
function inOrder(
  relations: Relations,
  placed: Map<string, Box>,
  bends: Map<string, Point[]>,
  across: 'x' | 'y',
): void {
  let inverted = 0;
  for (const id of placed.keys()) {
    if (relations.nodes.get(id)?.kind !== 'op') continue;
    const sources = unique(relations.into.get(id)).flatMap((source) => placed.get(source) ?? []);
    for (const [i, source] of sources.slice(1).entries())
      inverted += Math.sign(sources[i]![across] - source[across]);
  }
  if (inverted <= 0) return;
  for (const [id, box] of placed) {
    box[across] = -box[across];
    for (const target of unique(relations.outOf.get(id))) {
      const points = placed.has(target) ? bends.get(edgeKey(id, target)) : undefined;
      if (points === undefined) continue;
      bends.set(
        edgeKey(id, target),
        points.map(([x, y]): Point => (across === 'x' ? [-x, y] : [x, -y])),
      );
    }
  }
}

/** Nodes by depth, sources pulled to where they are first used, cut where a stretch is full. */
function stretches(relations: Relations): string[][] {
  const { order, depth, into, outOf } = relations;
  if (order.length <= wholeNodes) return [[...order]];
  const layers: string[][] = [];
  for (const id of order) {
    let layer = depth.get(id) ?? 0;
    const targets = outOf.get(id) ?? [];
    if (into.get(id)?.length === 0 && targets.length > 0)
      layer = Math.max(0, Math.min(...targets.map((target) => depth.get(target) ?? 1)) - 1);
    layers[layer] ??= [];
    layers[layer]!.push(id);
  }
  const result: string[][] = [];
  let current: string[] = [];
  for (const layer of layers) {
    if (layer === undefined) continue;
    if (current.length > 0 && current.length + layer.length > stretchNodes) {
      result.push(current);
      current = [];
    }
    current.push(...layer);
  }
  if (current.length > 0) result.push(current);
  return result;
}

function layStretch(
  relations: Relations,
  ids: readonly string[],
  faces: ReadonlyMap<string, Face>,
  direction: Direction,
  bends: Map<string, Point[]>,
): Map<string, Box> {
  if (ids.length > widestSorted) return stack(ids, relations, faces, direction);
  const graph = new dagre.Graph();
  graph.setGraph({
    rankdir: direction === 'right' ? 'LR' : 'TB',
    ranker: ids.length > 120 ? 'tight-tree' : 'network-simplex',
    acyclicer: 'greedy',
    nodesep: nodeGap,
    ranksep: layerGap,
    edgesep: 12,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const inside = new Set(ids);
  for (const id of ids) {
    const { width, height } = faces.get(id)!;
    graph.setNode(id, { width, height });
  }
  for (const id of ids)
    for (const target of unique(relations.outOf.get(id)))
      if (inside.has(target)) graph.setEdge(id, target, {});
  dagre.layout(graph);
  const placed = new Map<string, Box>();
  for (const id of ids) {
    const { x, y, width, height } = graph.node(id) as Box;
    placed.set(id, { x, y, width, height });
  }
  for (const { v, w } of graph.edges()) {
    const { points = [] } = graph.edge(v, w) as { points?: { x: number; y: number }[] };
    // The first and last are at the borders and are set anew; a single bend between is only dagre's label.
    const inner = points.slice(1, -1);
    if (inner.length > 1)
      bends.set(
        edgeKey(v, w),
        inner.map(({ x, y }): Point => [x, y]),
      );
  }
  return placed;
}

/** For a stretch with hundreds of nodes side by side: each layer as a block of columns, in the order given. */
function stack(
  ids: readonly string[],
  { depth }: Relations,
  faces: ReadonlyMap<string, Face>,
  direction: Direction,
): Map<string, Box> {
  const placed = new Map<string, Box>();
  const layers = new Map<number, string[]>();
  for (const id of ids) {
    const layer = depth.get(id) ?? 0;
    layers.set(layer, [...(layers.get(layer) ?? []), id]);
  }
  let start = 0;
  for (const [, layer] of [...layers].sort(([a], [b]) => a - b)) {
    const tall = Math.ceil(Math.sqrt(layer.length));
    for (let first = 0; first < layer.length; first += tall) {
      let offset = 0;
      let thickest = 0;
      for (const id of layer.slice(first, first + tall)) {
        const { width, height } = faces.get(id)!;
        const [long, thick] = direction === 'right' ? [height, width] : [width, height];
        const [a, b] = [start + thick / 2, offset + long / 2];
        placed.set(id, { x: direction === 'right' ? a : b, y: direction === 'right' ? b : a, width, height });
        offset += long + nodeGap;
        thickest = Math.max(thickest, thick);
      }
      start += thickest + layerGap;
    }
  }
  return placed;
}

/** How far to shift a stretch sideways for it to be level with what it is fed by. */
function level(
  relations: Relations,
  placed: ReadonlyMap<string, Box>,
  before: ReadonlyMap<string, Box>,
  across: 'x' | 'y',
): number {
  let total = 0;
  let count = 0;
  for (const [id, box] of placed)
    for (const source of relations.into.get(id) ?? []) {
      const from = before.get(source);
      if (from === undefined) continue;
      total += from[across] - box[across];
      count++;
    }
  return count === 0 ? 0 : total / count;
}

function move(
  relations: Relations,
  placed: ReadonlyMap<string, Box>,
  bends: Map<string, Point[]>,
  along: 'x' | 'y',
  onward: number,
  sideways: number,
): void {
  const [dx, dy] = along === 'x' ? [onward, sideways] : [sideways, onward];
  for (const [id, box] of placed) {
    box.x += dx;
    box.y += dy;
    for (const target of unique(relations.outOf.get(id))) {
      const points = placed.has(target) ? bends.get(edgeKey(id, target)) : undefined;
      if (points === undefined) continue;
      bends.set(
        edgeKey(id, target),
        points.map(([x, y]): Point => [x + dx, y + dy]),
      );
    }
  }
}

/** Moves all into view from the margin on and draws the edges from border to border. */
function frame(
  relations: Relations,
  faces: ReadonlyMap<string, Face>,
  boxes: ReadonlyMap<string, Box>,
  bends: ReadonlyMap<string, Point[]>,
  direction: Direction,
): Layout {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes.values()) {
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2);
  }
  for (const points of bends.values())
    for (const [x, y] of points) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  const toFrame = ([x, y]: Point): Point => [tenth(x - left + margin), tenth(y - top + margin)];
  const nodes = new Map<string, PlacedNode>();
  for (const id of relations.order) {
    const { x, y, width, height } = boxes.get(id)!;
    const [movedX, movedY] = toFrame([x, y]);
    nodes.set(id, { id, x: movedX, y: movedY, width, height, face: faces.get(id)! });
  }
  const edges: PlacedEdge[] = [];
  for (const from of relations.order)
    for (const to of unique(relations.outOf.get(from))) {
      const points = (bends.get(edgeKey(from, to)) ?? []).map(toFrame);
      edges.push({
        from,
        to,
        points: [port(nodes.get(from)!, direction, 1), ...points, port(nodes.get(to)!, direction, -1)],
      });
    }
  return {
    direction,
    width: tenth(right - left + 2 * margin),
    height: tenth(bottom - top + 2 * margin),
    nodes,
    edges,
  };
}

/** The middle of the side where edges leave (1) or arrive (-1). */
function port({ x, y, width, height }: PlacedNode, direction: Direction, side: 1 | -1): Point {
  return direction === 'right' ? [tenth(x + (side * width) / 2), y] : [x, tenth(y + (side * height) / 2)];
}

function edgeKey(from: string, to: string): string {
  return `${from} ${to}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
