// A small value inside a card: a number, a short vector, or cells tinted by the diverging scale.
import { shortNumber } from '../numbers';
import { reachOf, type TraceNumber, tint } from '../scale';
import { cellDigits, type ValueFigure } from './measure';

interface Props {
  figure: ValueFigure;
  x: number;
  y: number;
  /** Gradients are set in the accent of the backward pass. */
  tone: 'value' | 'grad';
}

export function Figure({ figure, x, y, tone }: Props) {
  const ink = tone === 'value' ? 'var(--ink)' : 'var(--accent)';
  if (figure.kind === 'text')
    return (
      <text x={x} y={y + 13} fontFamily="var(--font-code)" fontSize={13} fill={ink}>
        {figure.text}
      </text>
    );
  const { value, rows, columns, cellWidth, cellHeight, numbers, note } = figure;
  const reach = reachOf(value);
  const gridHeight = rows * cellHeight;
  const shown = value.elements.slice(0, rows * columns);
  return (
    <g transform={`translate(${x} ${y})`}>
      {shown.map((element, index) => (
        <Cell
          // biome-ignore lint/suspicious/noArrayIndexKey: an element is its place
          key={index}
          element={element}
          x={(index % columns) * cellWidth}
          y={Math.floor(index / columns) * cellHeight}
          width={cellWidth}
          height={cellHeight}
          reach={reach}
          digits={numbers ? cellDigits(columns) : null}
        />
      ))}
      <rect
        width={columns * cellWidth}
        height={gridHeight}
        fill="none"
        stroke={tone === 'value' ? 'var(--rule)' : 'var(--accent)'}
        strokeOpacity={tone === 'value' ? 1 : 0.5}
      />
      {note === null ? null : (
        <text y={gridHeight + 11} fontFamily="var(--font-code)" fontSize={10} fill="var(--ink-soft)">
          {note}
        </text>
      )}
    </g>
  );
}

interface CellProps {
  element: TraceNumber;
  x: number;
  y: number;
  width: number;
  height: number;
  reach: number;
  /** null where no number is written. */
  digits: number | null;
}

function Cell({ element, x, y, width, height, reach, digits }: CellProps) {
  const { sign, colour, strength } = tint(element, reach);
  // Under a number the tint stays light, so that the number stays readable.
  const opacity = digits !== null ? Math.round(strength * 45) / 100 : strength;
  return (
    <>
      {sign === 'positive' || sign === 'negative' ? (
        <rect x={x} y={y} width={width} height={height} fill={colour} fillOpacity={opacity} />
      ) : null}
      {digits !== null ? (
        <text
          x={x + width / 2}
          y={y + height / 2 + 3.7}
          textAnchor="middle"
          fontFamily="var(--font-code)"
          fontSize={10.5}
          fill="var(--ink)"
        >
          {shortNumber(element, digits)}
        </text>
      ) : sign === 'nan' ? (
        <path
          d={`M${x + 1.5} ${y + 1.5}L${x + width - 1.5} ${y + height - 1.5}M${x + width - 1.5} ${y + 1.5}L${x + 1.5} ${y + height - 1.5}`}
          stroke="var(--danger)"
          strokeWidth={1.5}
        />
      ) : null}
    </>
  );
}
