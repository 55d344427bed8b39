// The legend of one pair of axes, where it hides least of what is drawn.
import type { AxesData, Mark, Swatch } from '../../../engine/trace/figure';
import type { Inks } from './colours';
import { type Box, legendSize } from './layout';
import { fixed, strokeProps } from './Marks';
import { isStroked, markerPath } from './markers';
import type { Plane } from './plane';
import { Line } from './words';

type LegendData = NonNullable<AxesData['legend']>;

export function LegendBox(props: {
  readonly legend: LegendData;
  readonly marks: readonly Mark[];
  readonly plane: Plane;
  readonly inks: Inks;
}) {
  const { legend, marks, plane, inks } = props;
  const size = legendSize(legend, plane.point);
  const { x, y } = placeOf(legend, size, marks, plane);
  const pad = size.size * 0.5;
  let left = x + pad;
  const columns = size.widths.map((width) => {
    const at = left;
    left += width + size.size;
    return at;
  });
  return (
    <g fontSize={fixed(size.size)} fill={inks.ink}>
      {legend.hasFrame && (
        <rect
          x={fixed(x)}
          y={fixed(y)}
          width={fixed(size.width)}
          height={fixed(size.height)}
          rx={4}
          fill={inks.paper}
          fillOpacity={0.85}
          stroke={inks.rule}
          strokeOpacity={0.4}
        />
      )}
      {legend.title !== null && (
        <text x={fixed(x + size.width / 2)} y={fixed(y + pad * 0.7 + size.size)} textAnchor="middle">
          <Line source={legend.title} />
        </text>
      )}
      {legend.entries.map((entry, index) => {
        const column = columns[Math.floor(index / size.rows)] ?? x + pad;
        const middle = y + pad * 0.7 + size.title + (index % size.rows) * size.row + size.row / 2;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries never change places
          <g key={index}>
            <SwatchView swatch={entry} x={column} y={middle} width={size.swatch} plane={plane} />
            <text x={fixed(column + size.swatch + size.size * 0.6)} y={fixed(middle + size.size * 0.35)}>
              <Line source={entry.label} />
            </text>
          </g>
        );
      })}
    </g>
  );
}

function SwatchView(props: {
  readonly swatch: Swatch;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly plane: Plane;
}) {
  const { swatch, x, y, width, plane } = props;
  const { stroke, marker, patch } = swatch;
  const height = width * 0.35;
  return (
    <>
      {patch !== null && (
        <rect
          x={fixed(x)}
          y={fixed(y - height / 2)}
          width={fixed(width)}
          height={fixed(height)}
          fill={plane.colour(patch.fill)}
          stroke={plane.colour(patch.edge)}
          opacity={patch.alpha}
        />
      )}
      {stroke !== null && stroke.colour !== 'none' && (
        <line
          x1={fixed(x)}
          y1={fixed(y)}
          x2={fixed(x + width)}
          y2={fixed(y)}
          {...strokeProps(stroke, plane)}
        />
      )}
      {marker !== null && (
        <path
          transform={`translate(${fixed(x + width / 2)} ${fixed(y)})`}
          d={markerPath(marker.shape, marker.size * plane.point)}
          fill={isStroked(marker.shape) ? 'none' : plane.colour(marker.fill)}
          stroke={plane.colour(isStroked(marker.shape) && marker.edge === 'none' ? marker.fill : marker.edge)}
          strokeWidth={fixed(marker.edgeWidth * plane.point * 0.7)}
        />
      )}
    </>
  );
}

const order = [
  'upper right',
  'upper left',
  'lower left',
  'lower right',
  'center right',
  'center left',
  'lower center',
  'upper center',
  'center',
] as const;

function placeOf(
  legend: LegendData,
  size: { width: number; height: number },
  marks: readonly Mark[],
  plane: Plane,
): { x: number; y: number } {
  const { box } = plane;
  if (legend.place === 'outside right') return { x: box.x + box.width + 12, y: box.y };
  if (legend.place !== 'best') return corner(legend.place, size, box);
  const spots = spotsOf(marks, plane);
  let best = corner('upper right', size, box);
  let least = Number.POSITIVE_INFINITY;
  for (const name of order) {
    const at = corner(name, size, box);
    const hidden = spots.filter(
      ([x, y]) => x >= at.x - 2 && x <= at.x + size.width + 2 && y >= at.y - 2 && y <= at.y + size.height + 2,
    ).length;
    if (hidden < least) {
      best = at;
      least = hidden;
    }
    if (hidden === 0) break;
  }
  return best;
}

function corner(name: (typeof order)[number], size: { width: number; height: number }, box: Box) {
  const pad = 7;
  const x = name.includes('right')
    ? box.x + box.width - size.width - pad
    : name.includes('left')
      ? box.x + pad
      : box.x + (box.width - size.width) / 2;
  const y = name.startsWith('upper')
    ? box.y + pad
    : name.startsWith('lower')
      ? box.y + box.height - size.height - pad
      : box.y + (box.height - size.height) / 2;
  return { x, y };
}

/** Places where something is drawn, a few of each line's segments among them. */
function spotsOf(marks: readonly Mark[], { x, y }: Plane): [number, number][] {
  const spots: [number, number][] = [];
  for (const mark of marks) {
    if (mark.kind === 'line' || mark.kind === 'points' || mark.kind === 'polygon') {
      const every = Math.max(1, Math.floor(mark.x.length / 500));
      for (let i = 0; i < mark.x.length; i += every) {
        const at: [number, number] = [x(mark.x[i] ?? Number.NaN), y(mark.y[i] ?? Number.NaN)];
        const last = spots.at(-1);
        if (mark.kind === 'line' && i > 0 && last !== undefined)
          for (let t = 0.125; t < 1; t += 0.125)
            spots.push([last[0] + (at[0] - last[0]) * t, last[1] + (at[1] - last[1]) * t]);
        spots.push(at);
      }
    } else if (mark.kind === 'rects') {
      mark.x0.forEach((left, i) => {
        for (const t of [0, 0.25, 0.5, 0.75, 1])
          for (const s of [0, 0.5, 1])
            spots.push([
              x(left + (mark.x1[i]! - left) * s),
              y(mark.y0[i]! + (mark.y1[i]! - mark.y0[i]!) * t),
            ]);
      });
    }
  }
  return spots;
}
