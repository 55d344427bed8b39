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
const stretchNodes = 150;
/** Up to here the whole graph is one stretch, which gives the best picture. */
const wholeNodes = 320;
/** A layer wider than this is no longer worth sorting: it is stacked as it comes. */
const widestSorted = 700;
const layerGap = 46;
const nodeGap = 20;
export const margin = 16;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function layOut(relations: Relations, direction: Direction): Layout {
  const faces = new Map([...relations.nodes].map(([id, node]) => [id, faceOf(node)]));
  const boxes = new Map<string, Box>();
  const bends = new Map<string, Point[]>();
  const along = direction === 'right' ? 'x' : 'y';
  const across = direction === 'right' ? 'y' : 'x';
  let start = 0;
  for (const ids of stretches(relations)) {
    const placed = layStretch(relations, ids, faces, direction, bends);
    shift(placed, ids, relations, boxes, bends, along, across, start);
    let end = start;
    for (const [id, box] of placed) {
      boxes.set(id, box);
      end = Math.max(end, box[along] + (direction === 'right' ? box.width : box.height) / 2);
    }
    start = end + layerGap;
  }
  return frame(relations, faces, boxes, bends, direction);
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

/** For a stretch with hundreds of nodes side by side: layers in columns of at most 40, in the order given. */
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
  for (const [, layer] of [...layers].sort(([a], [b]) => a - b))
    for (let first = 0; first < layer.length; first += 40) {
      let offset = 0;
      let thickest = 0;
      for (const id of layer.slice(first, first + 40)) {
        const { width, height } = faces.get(id)!;
        const [long, thick] = direction === 'right' ? [height, width] : [width, height];
        const [a, b] = [start + thick / 2, offset + long / 2];
        placed.set(id, { x: direction === 'right' ? a : b, y: direction === 'right' ? b : a, width, height });
        offset += long + nodeGap;
        thickest = Math.max(thickest, thick);
      }
      start += thickest + layerGap;
    }
  return placed;
}

/** Moves a stretch behind the last one, level with what it is fed by. */
function shift(
  placed: Map<string, Box>,
  ids: readonly string[],
  relations: Relations,
  before: ReadonlyMap<string, Box>,
  bends: Map<string, Point[]>,
  along: 'x' | 'y',
  across: 'x' | 'y',
  start: number,
): void {
  let total = 0;
  let count = 0;
  for (const id of ids)
    for (const source of relations.into.get(id) ?? []) {
      const box = before.get(source);
      if (box === undefined) continue;
      total += box[across] - placed.get(id)![across];
      count++;
    }
  const sideways = count === 0 ? 0 : total / count;
  if (start === 0 && sideways === 0) return;
  for (const [id, box] of placed) {
    box[along] += start;
    box[across] += sideways;
    for (const target of unique(relations.outOf.get(id))) {
      const key = edgeKey(id, target);
      const points = bends.get(key);
      if (points === undefined || !placed.has(target)) continue;
      const [dx, dy] = along === 'x' ? [start, sideways] : [sideways, start];
      bends.set(
        key,
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
  const move = ([x, y]: Point): Point => [tenth(x - left + margin), tenth(y - top + margin)];
  const nodes = new Map<string, PlacedNode>();
  for (const id of relations.order) {
    const { x, y, width, height } = boxes.get(id)!;
    const [movedX, movedY] = move([x, y]);
    nodes.set(id, { id, x: movedX, y: movedY, width, height, face: faces.get(id)! });
  }
  const edges: PlacedEdge[] = [];
  for (const from of relations.order)
    for (const to of unique(relations.outOf.get(from))) {
      const points = (bends.get(edgeKey(from, to)) ?? []).map(move);
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
