// The marks of one pair of axes as SVG, each from plain data and two scales. Pure; clipping is the caller's.
import { curveLinear, curveStep, curveStepAfter, curveStepBefore, line, area as makeArea } from 'd3';
import { memo, type ReactNode } from 'react';
import type { Mark, MarkOf, Stroke } from '../../../engine/trace/figure';
import { Contour } from './Contour';
import { isStroked, markerPath } from './markers';
import { Note } from './Note';
import type { Plane } from './plane';

interface Props<Kind extends Mark['kind']> {
  readonly mark: MarkOf<Kind>;
  readonly plane: Plane;
}

const curves = { pre: curveStepBefore, post: curveStepAfter, mid: curveStep };
/** Beyond so many elements one path is drawn for all of a colour. */
const manyElements = 2500;

export const MarkView = memo(function MarkView({ mark, plane }: { mark: Mark; plane: Plane }): ReactNode {
  switch (mark.kind) {
    case 'line':
      return <LineView mark={mark} plane={plane} />;
    case 'points':
      return <PointsView mark={mark} plane={plane} />;
    case 'rects':
      return <RectsView mark={mark} plane={plane} />;
    case 'area':
      return <AreaView mark={mark} plane={plane} />;
    case 'polygon':
      return <Shape d={outline(mark.x, mark.y, plane)} mark={mark} plane={plane} />;
    case 'wedge':
      return <Shape d={wedgePath(mark, plane)} mark={mark} plane={plane} />;
    case 'segments':
      return <SegmentsView mark={mark} plane={plane} />;
    case 'image':
      return <ImageView mark={mark} plane={plane} />;
    case 'contour':
      return <Contour mark={mark} plane={plane} />;
    case 'rule':
      return <RuleView mark={mark} plane={plane} />;
    case 'slant':
      return <SlantView mark={mark} plane={plane} />;
    case 'span':
      return <SpanView mark={mark} plane={plane} />;
    case 'text':
      return <Note mark={mark} plane={plane} />;
  }
});

export function strokeProps({ colour, width, dash, alpha }: Stroke, plane: Plane) {
  return {
    fill: 'none',
    stroke: plane.colour(colour),
    strokeWidth: fixed(width * plane.point),
    ...(dash.length > 0 ? { strokeDasharray: dash.map((part) => fixed(part * plane.point)).join(' ') } : {}),
    ...(alpha < 1 ? { strokeOpacity: alpha } : {}),
  };
}

function LineView({ mark, plane }: Props<'line'>) {
  const { x, y } = plane;
  const present = (_: unknown, i: number) =>
    isAt(x(mark.x[i] ?? Number.NaN)) && isAt(y(mark.y[i] ?? Number.NaN));
  const path = line<number | null>()
    .digits(2)
    .defined(present)
    .x((value) => x(value!))
    .y((_, i) => y(mark.y[i]!))
    .curve(mark.step === null ? curveLinear : curves[mark.step])(mark.x);
  const { marker } = mark;
  const places =
    marker === null
      ? []
      : mark.x.flatMap((value, i) => (present(value, i) ? [[x(value!), y(mark.y[i]!)] as const] : []));
  return (
    <>
      {mark.stroke.colour !== 'none' && path !== null && (
        <path d={path} strokeLinejoin="round" {...strokeProps(mark.stroke, plane)} />
      )}
      {marker !== null && places.length > 0 && (
        <path
          d={stamped(markerPath(marker.shape, marker.size * plane.point), places)}
          fill={isStroked(marker.shape) ? 'none' : plane.colour(marker.fill)}
          stroke={plane.colour(marker.edge)}
          strokeWidth={fixed(marker.edgeWidth * plane.point)}
          {...(mark.stroke.alpha < 1 ? { opacity: mark.stroke.alpha } : {})}
        />
      )}
    </>
  );
}

function PointsView({ mark, plane }: Props<'points'>) {
  const { x, y, colour, point } = plane;
  const stroked = isStroked(mark.shape);
  const groups = new Map<string, { fill: string; edge: string; size: number; places: [number, number][] }>();
  const apart = mark.x.length <= manyElements;
  mark.x.forEach((value, i) => {
    const place: [number, number] = [x(value ?? Number.NaN), y(mark.y[i] ?? Number.NaN)];
    if (!isAt(place[0]) || !isAt(place[1])) return;
    const fill = each(mark.fill, i);
    const edge = each(mark.edge, i);
    const size = Math.sqrt(each(mark.area, i)) * point;
    const key = apart ? String(i) : `${fill} ${edge} ${size}`;
    const group = groups.get(key) ?? { fill, edge, size, places: [] };
    group.places.push(place);
    groups.set(key, group);
  });
  return (
    <g strokeWidth={fixed(mark.edgeWidth * point * 0.6)} {...(mark.alpha < 1 ? { opacity: 1 } : {})}>
      {[...groups].map(([key, { fill, edge, size, places }]) => (
        <path
          key={key}
          d={stamped(markerPath(mark.shape, size), places)}
          fill={stroked ? 'none' : colour(fill)}
          stroke={stroked ? colour(edge === 'none' ? fill : edge) : edge === fill ? 'none' : colour(edge)}
          {...(mark.alpha < 1 ? { fillOpacity: mark.alpha, strokeOpacity: mark.alpha } : {})}
        />
      ))}
    </g>
  );
}

function RectsView({ mark, plane }: Props<'rects'>) {
  const { x, y, colour } = plane;
  const boxes = mark.x0.map((left, i) => {
    const xs = [x(left), x(mark.x1[i]!)].map((at) => within(at, plane.box.x, plane.box.width));
    const ys = [y(mark.y0[i]!), y(mark.y1[i]!)].map((at) => within(at, plane.box.y, plane.box.height));
    return {
      x: fixed(Math.min(...xs)),
      y: fixed(Math.min(...ys)),
      width: fixed(Math.abs(xs[1]! - xs[0]!)),
      height: fixed(Math.abs(ys[1]! - ys[0]!)),
    };
  });
  const isPlain = typeof mark.fill === 'string' && typeof mark.edge === 'string';
  const look = {
    strokeWidth: fixed(mark.edgeWidth * plane.point),
    ...(mark.alpha < 1 ? { fillOpacity: mark.alpha, strokeOpacity: mark.alpha } : {}),
    ...(mark.edge === 'none' ? { shapeRendering: 'crispEdges' } : {}),
  } as const;
  if (isPlain && boxes.length > manyElements) {
    const d = boxes.map((box) => `M${box.x},${box.y}h${box.width}v${box.height}h${-box.width}Z`).join('');
    return <path d={d} fill={colour(mark.fill as string)} stroke={colour(mark.edge as string)} {...look} />;
  }
  return (
    <g {...look}>
      {boxes.map((box, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a mark never change places
        <rect key={i} {...box} fill={colour(each(mark.fill, i))} stroke={colour(each(mark.edge, i))} />
      ))}
    </g>
  );
}

function AreaView({ mark, plane }: Props<'area'>) {
  const { x, y } = plane;
  const along = mark.along === 'x' ? x : y;
  const across = mark.along === 'x' ? y : x;
  const make = makeArea<number | null>()
    .digits(2)
    .defined((value, i) => value !== null && mark.from[i] !== null && mark.to[i] !== null)
    .curve(mark.step === null ? curveLinear : curves[mark.step]);
  const at = (value: number | null) => along(value!);
  const low = (_: unknown, i: number) => finite(across(mark.from[i]!), plane);
  const high = (_: unknown, i: number) => finite(across(mark.to[i]!), plane);
  const path = mark.along === 'x' ? make.x(at).y0(low).y1(high) : make.y(at).x0(low).x1(high);
  return <Shape d={path(mark.at) ?? ''} mark={mark} plane={plane} />;
}

/** On a logarithmic axis zero has no place: it is far below. */
function finite(value: number, { box }: Plane): number {
  return isAt(value) ? value : box.y + box.height * 2;
}

function Shape({
  d,
  mark,
  plane,
}: {
  readonly d: string;
  readonly mark: { fill: string; edge: string; edgeWidth: number; alpha: number };
  readonly plane: Plane;
}) {
  return (
    <path
      d={d}
      fill={plane.colour(mark.fill)}
      stroke={plane.colour(mark.edge)}
      strokeWidth={fixed(mark.edgeWidth * plane.point)}
      strokeLinejoin="round"
      {...(mark.alpha < 1 ? { opacity: mark.alpha } : {})}
    />
  );
}

function outline(
  xs: readonly (number | null)[],
  ys: readonly (number | null)[],
  { x, y, box }: Plane,
): string {
  const corners = xs.flatMap((value, i) => {
    if (value === null || ys[i] === null) return [];
    const at = [x(value), y(ys[i]!)] as const;
    return [`${fixed(isAt(at[0]) ? at[0] : box.x)},${fixed(isAt(at[1]) ? at[1] : box.y + box.height)}`];
  });
  return corners.length === 0 ? '' : `M${corners.join('L')}Z`;
}

function wedgePath({ centre, radius, inner, angles: [from, to] }: MarkOf<'wedge'>, plane: Plane): string {
  const steps = Math.max(2, Math.ceil(Math.abs(to - from) / 3));
  const ring = (r: number) =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
      return [centre[0] + r * Math.cos(angle), centre[1] + r * Math.sin(angle)] as const;
    });
  const whole = Math.abs(to - from) >= 360;
  const middle = inner > 0 ? ring(inner).reverse() : whole ? [] : [centre];
  const corners = [...ring(radius), ...middle];
  return `M${corners.map(([a, b]) => `${fixed(plane.x(a))},${fixed(plane.y(b))}`).join('L')}Z`;
}

function SegmentsView({ mark, plane }: Props<'segments'>) {
  const groups = new Map<string, string[]>();
  const heads = new Map<string, string[]>();
  mark.x0.forEach((_, i) => {
    const a = [plane.x(mark.x0[i]!), plane.y(mark.y0[i]!)] as const;
    const b = [plane.x(mark.x1[i]!), plane.y(mark.y1[i]!)] as const;
    if (![...a, ...b].every(isAt)) return;
    const colour = each(mark.colours, i);
    const parts = groups.get(colour) ?? [];
    groups.set(colour, parts);
    parts.push(`M${fixed(a[0])},${fixed(a[1])}L${fixed(b[0])},${fixed(b[1])}`);
    if (mark.cap > 0) for (const end of [a, b]) parts.push(cap(a, b, end, mark.cap * plane.point));
    if (mark.arrow) {
      const points = heads.get(colour) ?? [];
      heads.set(colour, points);
      points.push(arrowHead(a, b, Math.max(7, mark.width * plane.point * 4.5)));
    }
  });
  return (
    <>
      {[...groups].map(([colour, parts]) => (
        <path
          key={colour}
          d={parts.join('')}
          {...strokeProps({ colour, width: mark.width, dash: mark.dash, alpha: mark.alpha }, plane)}
        />
      ))}
      {[...heads].map(([colour, parts]) => (
        <path key={colour} d={parts.join('')} fill={plane.colour(colour)} fillOpacity={mark.alpha} />
      ))}
    </>
  );
}

type Spot = readonly [number, number];

function cap(a: Spot, b: Spot, at: Spot, reach: number): string {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const across = [(-(b[1] - a[1]) / length) * reach, ((b[0] - a[0]) / length) * reach] as const;
  return `M${fixed(at[0] - across[0])},${fixed(at[1] - across[1])}L${fixed(at[0] + across[0])},${fixed(at[1] + across[1])}`;
}

/** A filled head at the end of a line from a to b. */
export function arrowHead(a: Spot, b: Spot, size: number): string {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (length === 0) return '';
  const [dx, dy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const reach = Math.min(size, length);
  const foot = [b[0] - dx * reach, b[1] - dy * reach] as const;
  const half = reach * 0.4;
  return `M${fixed(b[0])},${fixed(b[1])}L${fixed(foot[0] - dy * half)},${fixed(foot[1] + dx * half)}L${fixed(foot[0] + dy * half)},${fixed(foot[1] - dx * half)}Z`;
}

function ImageView({ mark, plane }: Props<'image'>) {
  const [left, right, bottom, top] = mark.extent;
  const [x0, x1, y0, y1] = [plane.x(left), plane.x(right), plane.y(top), plane.y(bottom)];
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  // An axis that runs the other way turns the picture round with it.
  const turn = [x1 < x0 ? -1 : 1, y1 < y0 ? -1 : 1] as const;
  // Fewer pixels than places: each is to be seen as a square.
  const isLarge = mark.columns > width || mark.rows > height;
  return (
    <image
      href={`data:image/png;base64,${mark.png}`}
      x={0}
      y={0}
      width={fixed(width)}
      height={fixed(height)}
      transform={`translate(${fixed(x0)} ${fixed(y0)})${turn[0] < 0 || turn[1] < 0 ? ` scale(${turn[0]} ${turn[1]})` : ''}`}
      preserveAspectRatio="none"
      style={{ imageRendering: mark.smooth || isLarge ? 'auto' : 'pixelated' }}
      {...(mark.alpha < 1 ? { opacity: mark.alpha } : {})}
    />
  );
}

function RuleView({ mark, plane }: Props<'rule'>) {
  const { box } = plane;
  const [from, to] = mark.across;
  const at = fixed(mark.axis === 'y' ? plane.y(mark.value) : plane.x(mark.value));
  if (!isAt(at)) return null;
  const ends =
    mark.axis === 'y'
      ? { x1: box.x + box.width * from, x2: box.x + box.width * to, y1: at, y2: at }
      : { x1: at, x2: at, y1: box.y + box.height * (1 - from), y2: box.y + box.height * (1 - to) };
  return <line {...roundedEnds(ends)} {...strokeProps(mark.stroke, plane)} />;
}

function SlantView({ mark, plane }: Props<'slant'>) {
  const [x0, x1] = plane.limits.x;
  const height = (x: number) => mark.point[1] + mark.slope * (x - mark.point[0]);
  const ends = { x1: plane.x(x0), y1: plane.y(height(x0)), x2: plane.x(x1), y2: plane.y(height(x1)) };
  if (!Object.values(ends).every(isAt)) return null;
  return <line {...roundedEnds(ends)} {...strokeProps(mark.stroke, plane)} />;
}

function SpanView({ mark, plane }: Props<'span'>) {
  const { box } = plane;
  const scale = mark.axis === 'y' ? plane.y : plane.x;
  const start = mark.axis === 'y' ? box.y : box.x;
  const length = mark.axis === 'y' ? box.height : box.width;
  const [a, b] = mark.range.map((value) => within(scale(value), start, length)) as [number, number];
  const [from, to] = mark.across;
  const band =
    mark.axis === 'y'
      ? {
          x: box.x + box.width * from,
          width: box.width * (to - from),
          y: Math.min(a, b),
          height: Math.abs(b - a),
        }
      : {
          y: box.y + box.height * (1 - to),
          height: box.height * (to - from),
          x: Math.min(a, b),
          width: Math.abs(b - a),
        };
  return (
    <rect
      {...roundedEnds(band)}
      fill={plane.colour(mark.fill)}
      stroke={plane.colour(mark.edge)}
      strokeWidth={fixed(mark.edgeWidth * plane.point)}
      {...(mark.alpha < 1 ? { opacity: mark.alpha } : {})}
    />
  );
}

/** One shape at many places, as one path. */
function stamped(shape: string, places: readonly Spot[]): string {
  // A shape begins each part with M and absolute numbers, and goes on with absolute ones: they are moved.
  return places.map(([x, y]) => moved(shape, x, y)).join('');
}

function moved(shape: string, dx: number, dy: number): string {
  return shape.replace(/([MLHVA])([^MLHVAZ]*)/g, (_, letter: string, numbers: string) => {
    const parts = numbers.split(',').map(Number);
    if (letter === 'H') return `H${fixed(parts[0]! + dx)}`;
    if (letter === 'V') return `V${fixed(parts[0]! + dy)}`;
    const last = parts.length - 2;
    return (
      letter +
      parts
        .map((part, i) => (i === last ? fixed(part + dx) : i === last + 1 ? fixed(part + dy) : part))
        .join(',')
    );
  });
}

export function each<T extends string | number>(values: T | readonly T[], index: number): T {
  return Array.isArray(values) ? (values as readonly T[])[index % values.length]! : (values as T);
}

const isAt = (value: number): boolean => Number.isFinite(value);

/** A place that may be far outside, or nowhere, brought near the box. */
function within(value: number, start: number, length: number): number {
  if (!isAt(value)) return start + length * 2;
  return Math.max(start - length, Math.min(start + length * 2, value));
}

function roundedEnds<T extends Record<string, number>>(ends: T): T {
  return Object.fromEntries(Object.entries(ends).map(([name, value]) => [name, fixed(value)])) as T;
}

export const fixed = (value: number): number => Math.round(value * 100) / 100;
