// Text in a chart: labels, titles, annotations with their arrows.
import type { ReactNode } from 'react';
import type { MarkOf, TextStyle } from '../../../engine/trace/figure';
import type { Plane } from './plane';
import { Line, textHeight, textWidth } from './words';

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

interface WordsProps {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
  readonly point: number;
  readonly ink: string;
  readonly colour?: (colour: string) => string;
  readonly className?: string | undefined;
}

/** Text at a place, by its own alignment; several lines stand below each other. */
export function Words({ text, x, y, style, point, ink, colour = (c) => c }: WordsProps): ReactNode {
  const size = style.size * point;
  const lines = text.split('\n');
  const step = size * 1.25;
  const total = (lines.length - 1) * step;
  const first = {
    top: size * 0.8,
    center: size * 0.35 - total / 2,
    bottom: -total - size * 0.2,
    baseline: -total,
  }[style.vertical];
  return (
    <text
      transform={
        style.rotation === 0 ? undefined : `rotate(${fixed(-style.rotation)} ${fixed(x)} ${fixed(y)})`
      }
      textAnchor={anchors[style.horizontal]}
      fontSize={fixed(size)}
      fill={style.colour === null ? ink : colour(style.colour)}
      {...(style.isBold ? { fontWeight: 600 } : {})}
      {...(style.isItalic ? { fontStyle: 'italic' } : {})}
      {...(style.alpha < 1 ? { opacity: style.alpha } : {})}
    >
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never change places
        <tspan key={index} x={fixed(x)} y={fixed(y + first + index * step)}>
          <Line source={line} />
        </tspan>
      ))}
    </text>
  );
}

export function Note({ mark, plane }: { readonly mark: MarkOf<'text'>; readonly plane: Plane }) {
  const { style, point } = { style: mark.style, point: plane.point };
  const at = spot(mark.at, mark.coordinates, plane);
  const x = at[0] + mark.offset[0] * point;
  const y = at[1] - mark.offset[1] * point;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
  const size = style.size * point;
  const width = textWidth(mark.text, size);
  const height = textHeight(mark.text, size);
  const left = x - { left: 0, center: 0.5, right: 1 }[style.horizontal] * width;
  const top = y - { top: 0, center: 0.5, bottom: 1, baseline: 0.8 }[style.vertical] * height;
  const pad = size * 0.3;
  return (
    <g>
      {mark.arrow !== null && (
        <Arrow
          arrow={mark.arrow}
          from={[left, top, width, height]}
          hasText={mark.text !== ''}
          plane={plane}
        />
      )}
      {mark.box !== null && (
        <rect
          x={fixed(left - pad)}
          y={fixed(top - pad * 0.6)}
          width={fixed(width + 2 * pad)}
          height={fixed(height + 1.2 * pad)}
          rx={mark.box.isRound ? 4 : 0}
          fill={plane.colour(mark.box.fill)}
          stroke={plane.colour(mark.box.edge)}
          strokeWidth={0.8}
          opacity={mark.box.alpha}
        />
      )}
      <Words
        text={mark.text}
        x={x}
        y={y}
        style={style}
        point={point}
        // Text in a box that has a colour is not the page's.
        ink={mark.box !== null && mark.box.fill !== 'none' ? '#1c1c1c' : plane.ink}
        colour={plane.colour}
      />
    </g>
  );
}

function Arrow(props: {
  readonly arrow: NonNullable<MarkOf<'text'>['arrow']>;
  readonly from: readonly [number, number, number, number];
  readonly hasText: boolean;
  readonly plane: Plane;
}) {
  const { arrow, from, hasText, plane } = props;
  const [left, top, width, height] = from;
  const to = spot(arrow.to, arrow.coordinates, plane);
  if (!to.every(Number.isFinite)) return null;
  const middle = [left + width / 2, top + height / 2] as const;
  // From the edge of the text towards the point, and not quite up to it.
  const dx = to[0] - middle[0];
  const dy = to[1] - middle[1];
  const length = Math.hypot(dx, dy) || 1;
  const out = hasText
    ? Math.min(
        (width / 2 + 3) / (Math.abs(dx / length) || 1e-9),
        (height / 2 + 3) / (Math.abs(dy / length) || 1e-9),
      )
    : 0;
  if (out >= length) return null;
  const a = [middle[0] + (dx / length) * out, middle[1] + (dy / length) * out] as const;
  const b = [to[0] - (dx / length) * 2, to[1] - (dy / length) * 2] as const;
  const colour = plane.colour(arrow.stroke.colour);
  return (
    <g>
      <line
        x1={fixed(a[0])}
        y1={fixed(a[1])}
        x2={fixed(b[0])}
        y2={fixed(b[1])}
        stroke={colour}
        strokeWidth={fixed(arrow.stroke.width * plane.point)}
      />
      {arrow.head && <path d={headOf(a, b)} fill={colour} />}
    </g>
  );
}

function headOf(a: readonly [number, number], b: readonly [number, number]): string {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [dx, dy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const [x, y] = [b[0] - dx * 8, b[1] - dy * 8];
  return `M${fixed(b[0])},${fixed(b[1])}L${fixed(x - dy * 3)},${fixed(y + dx * 3)}L${fixed(x + dy * 3)},${fixed(y - dx * 3)}Z`;
}

function spot(
  [x, y]: readonly [number, number],
  coordinates: 'data' | 'axes' | 'figure',
  plane: Plane,
): readonly [number, number] {
  if (coordinates === 'data') return [plane.x(x), plane.y(y)];
  const box = coordinates === 'axes' ? plane.box : plane.whole;
  return [box.x + box.width * x, box.y + box.height * (1 - y)];
}

const fixed = (value: number): number => Math.round(value * 100) / 100;
