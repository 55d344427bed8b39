// The picture itself: edges, ops and tensors as SVG, from plain data. Pure, so that it can be held against a
// stored file; it knows no zoom, no focus and no events. Colours are presentation attributes that name the
// tokens, so that an exported picture can have them filled in.
import { curveBumpX, curveBumpY, line } from 'd3';
import { memo } from 'react';
import { describeNode } from './describe';
import type { Direction, Layout, PlacedEdge, PlacedNode, Point } from './layout';
import { OpPill } from './OpPill';
import type { GraphNode, Relations } from './relations';
import { type Look, plainLook, type Step } from './steps';
import { TensorCard } from './TensorCard';

export interface DrawingProps {
  relations: Relations;
  layout: Layout;
  looks: ReadonlyMap<string, Look>;
  step: Step | null;
  /** Makes element ids unique in the page. */
  prefix: string;
  /** Ids to draw; null draws all. */
  visible: ReadonlySet<string> | null;
  simple: boolean;
  active: string | null;
  selected: string | null;
}

export function nodeElementId(prefix: string, relations: Relations, id: string): string {
  return `${prefix}-node-${relations.order.indexOf(id)}`;
}

export function Drawing(props: DrawingProps) {
  const { relations, layout, looks, step, prefix, visible, simple, active, selected } = props;
  return (
    <>
      <defs>
        <Arrow id={`${prefix}-arrow`} colour="var(--ink-faint)" />
        <Arrow id={`${prefix}-arrow-current`} colour="var(--accent)" />
      </defs>
      <g fill="none">
        {layout.edges.map((edge, place) =>
          isDrawn(edge, place, props) ? (
            <Edge
              key={`${edge.from} ${edge.to}`}
              edge={edge}
              direction={layout.direction}
              tone={edgeTone(edge, step, looks)}
              faint={isFaint(edge, layout.direction, relations)}
              prefix={prefix}
              simple={simple}
            />
          ) : null,
        )}
      </g>
      {relations.order.map((id, index) =>
        visible === null || visible.has(id) || id === active ? (
          <NodeMark
            key={id}
            elementId={`${prefix}-node-${index}`}
            node={relations.nodes.get(id)!}
            place={layout.nodes.get(id)!}
            look={looks.get(id) ?? plainLook}
            relations={relations}
            simple={simple}
            active={id === active}
            selected={id === selected}
          />
        ) : null,
      )}
    </>
  );
}

/** Lines into an op that takes more tensors than this are a crowd. */
const crowd = 60;
/** Far away, a crowd of lines is a haze: about so many of them make the same one. */
const hazeLines = 150;

function isDrawn(edge: PlacedEdge, place: number, { relations, visible, simple }: DrawingProps): boolean {
  const takes = relations.into.get(edge.to)?.length ?? 0;
  if (visible === null) return true;
  if (takes <= crowd) return visible.has(edge.from) || visible.has(edge.to);
  if (simple && place % Math.ceil(takes / hazeLines) !== 0) return false;
  return visible.has(edge.from);
}

/** Hundreds of lines into one op, and the way back to the head of a row, would black out the rest. */
function isFaint({ to, points }: PlacedEdge, direction: Direction, { into }: Relations): boolean {
  const along = direction === 'right' ? 0 : 1;
  return (into.get(to)?.length ?? 0) > crowd || points.at(-1)![along] < points[0]![along];
}

type EdgeTone = 'plain' | 'ahead' | 'forward' | 'backward';

function edgeTone(edge: PlacedEdge, step: Step | null, looks: ReadonlyMap<string, Look>): EdgeTone {
  if (step !== null && (edge.from === step.op.id || edge.to === step.op.id)) return step.phase;
  return looks.get(edge.to)?.tone === 'ahead' ? 'ahead' : 'plain';
}

const lineRight = line<Point>().curve(curveBumpX).digits(1);
const lineDown = line<Point>().curve(curveBumpY).digits(1);

interface EdgeProps {
  edge: PlacedEdge;
  direction: Direction;
  tone: EdgeTone;
  faint: boolean;
  prefix: string;
  simple: boolean;
}

const Edge = memo(function Edge({ edge, direction, tone, faint, prefix, simple }: EdgeProps) {
  const current = tone === 'forward' || tone === 'backward';
  // In the backward pass the gradient flows against the arrows of the forward pass.
  const points = tone === 'backward' ? [...edge.points].reverse() : edge.points;
  return (
    <path
      d={(direction === 'right' ? lineRight : lineDown)(points) ?? undefined}
      stroke={current ? 'var(--accent)' : 'var(--ink-faint)'}
      strokeWidth={current ? 2 : 1.2}
      strokeOpacity={current ? 1 : faint ? 0.15 : tone === 'ahead' ? 0.3 : 1}
      strokeDasharray={tone === 'backward' ? '5 4' : undefined}
      // Far away, a line keeps its width on the screen and loses its head.
      vectorEffect={simple ? 'non-scaling-stroke' : undefined}
      markerEnd={simple ? undefined : `url(#${prefix}-arrow${current ? '-current' : ''})`}
    />
  );
});

function Arrow({ id, colour }: { id: string; colour: string }) {
  return (
    <marker
      id={id}
      viewBox="0 0 8 8"
      refX={7.5}
      refY={4}
      markerWidth={8}
      markerHeight={8}
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      <path d="M0 0.8L8 4L0 7.2z" fill={colour} />
    </marker>
  );
}

interface NodeProps {
  elementId: string;
  node: GraphNode;
  place: PlacedNode;
  look: Look;
  relations: Relations;
  simple: boolean;
  active: boolean;
  selected: boolean;
}

const NodeMark = memo(function NodeMark(props: NodeProps) {
  const { elementId, node, place, look, relations, simple, active, selected } = props;
  const { x, y, face } = place;
  const label = describeNode(relations, node, look);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is not interactive
    <g
      id={elementId}
      data-node={node.id}
      role="img"
      aria-label={label}
      transform={`translate(${x} ${y})`}
      opacity={look.tone === 'ahead' ? 0.38 : undefined}
    >
      {active || selected ? <Ring place={place} selected={selected} active={active} /> : null}
      {face.kind === 'tensor' && node.kind === 'tensor' ? (
        <TensorCard node={node} face={face} look={look} simple={simple} />
      ) : null}
      {face.kind === 'op' ? <OpPill face={face} look={look} simple={simple} /> : null}
      <title>{label}</title>
    </g>
  );
});

/** Around the node that the keyboard is at, dashed, and around the one whose details are open, solid. */
function Ring({ place, selected, active }: { place: PlacedNode; selected: boolean; active: boolean }) {
  const { width, height, face } = place;
  const away = 5;
  return (
    <rect
      x={-width / 2 - away}
      y={-height / 2 - away}
      width={width + 2 * away}
      height={height + 2 * away}
      rx={face.kind === 'op' ? height / 2 + away : 14}
      fill="none"
      stroke="var(--accent)"
      strokeWidth={2.2}
      strokeDasharray={active && !selected ? '4 3' : undefined}
      data-ring={selected ? 'selected' : 'active'}
    />
  );
}
