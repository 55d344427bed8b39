// Lines and bands of equal value: marching squares by d3 on the grid's own numbers, stretched to the places of its
// columns and rows.
import { contours } from 'd3';
import type { MarkOf } from '../../../engine/trace/figure';
import type { Plane } from './plane';

type Ring = readonly (readonly number[])[];

export function Contour({ mark, plane }: { readonly mark: MarkOf<'contour'>; readonly plane: Plane }) {
  const columns = mark.x.length;
  const rows = mark.y.length;
  const values = mark.values.map((value) => value ?? Number.NaN);
  const make = contours().size([columns, rows]);
  const ringsOf = (level: number): Ring[] => make.contour(values, level).coordinates.flat();
  const place = ([u, v]: readonly number[]): readonly [number, number] => [
    plane.x(at(mark.x, u! - 0.5)),
    plane.y(at(mark.y, v! - 0.5)),
  ];
  const opacity = mark.alpha < 1 ? { opacity: mark.alpha } : {};
  if (mark.isFilled) {
    const areas = mark.levels.map((level) =>
      ringsOf(level)
        .map((ring) => closed(ring, place))
        .join(''),
    );
    return (
      <g fillRule="evenodd" {...opacity}>
        {mark.levels.slice(0, -1).map((level, i) => (
          // What reaches the next level as well is cut out of the band.
          <path
            key={level}
            d={areas[i]! + areas[i + 1]!}
            fill={plane.colour(mark.colours[i % mark.colours.length]!)}
          />
        ))}
      </g>
    );
  }
  return (
    <g fill="none" strokeWidth={mark.width * plane.point} strokeLinejoin="round" {...opacity}>
      {mark.levels.map((level, i) => {
        const colour = plane.colour(mark.colours[i % mark.colours.length]!);
        const lines = ringsOf(level).flatMap((ring) => inside(ring, columns, rows));
        return (
          <g key={level}>
            <path d={lines.map((part) => open(part, place)).join('')} stroke={colour} />
            {mark.labels && (
              <LevelLabel level={level} lines={lines} place={place} plane={plane} colour={colour} />
            )}
          </g>
        );
      })}
    </g>
  );
}

function LevelLabel(props: {
  readonly level: number;
  readonly lines: readonly Ring[];
  readonly place: (point: readonly number[]) => readonly [number, number];
  readonly plane: Plane;
  readonly colour: string;
}) {
  const { level, lines, place, plane, colour } = props;
  const longest = [...lines].sort((a, b) => b.length - a.length)[0];
  if (longest === undefined || longest.length < 4) return null;
  const [x, y] = place(longest[Math.floor(longest.length / 2)]!);
  return (
    <text
      x={fixed(x)}
      y={fixed(y)}
      dy="0.35em"
      textAnchor="middle"
      fontSize={fixed(9 * plane.point)}
      fill={colour}
      stroke={haloOf(colour, plane)}
      strokeWidth={2.5}
      paintOrder="stroke"
    >
      {String(Number(level.toPrecision(4))).replace('-', '−')}
    </text>
  );
}

/** What sets a label off from what lies below it. */
function haloOf(colour: string, { paper }: Plane): string {
  const isLight = /^#[b-f]/i.test(colour) && /^#..[b-f]/i.test(colour);
  return isLight ? '#00000080' : paper;
}

/** The value of a list between its places; beyond its ends it stays at them. */
function at(list: readonly number[], index: number): number {
  const bounded = Math.max(0, Math.min(list.length - 1, index));
  const low = Math.floor(bounded);
  const high = Math.min(low + 1, list.length - 1);
  return list[low]! + (list[high]! - list[low]!) * (bounded - low);
}

/** d3 closes lines along the edge of the grid, half a cell outside: there they are broken. */
function inside(ring: Ring, columns: number, rows: number): Ring[] {
  const isOutside = ([u, v]: readonly number[]) => u === 0 || v === 0 || u === columns || v === rows;
  const firstOut = ring.findIndex(isOutside);
  if (firstOut === -1) return [ring];
  const turned = [...ring.slice(firstOut, -1), ...ring.slice(0, firstOut + 1)];
  const parts: (readonly number[])[][] = [];
  let part: (readonly number[])[] = [];
  for (const point of turned) {
    if (!isOutside(point)) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  }
  return parts.filter(({ length }) => length > 1);
}

type Place = (point: readonly number[]) => readonly [number, number];

function open(line: Ring, place: Place): string {
  return `M${line.map((point) => place(point).map(fixed).join(',')).join('L')}`;
}

function closed(ring: Ring, place: Place): string {
  return `${open(ring, place)}Z`;
}

const fixed = (value: number): number => Math.round(value * 100) / 100;
