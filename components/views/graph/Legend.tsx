// What the marks mean, beside the picture and inside an exported one.
import type { ReactNode } from 'react';
import { uiWidth } from './measure';

interface Item {
  label: string;
  mark: ReactNode;
}

const swatch = { x: 1, y: 2, width: 24, height: 12, fill: 'var(--paper-raised)' };

const items: readonly Item[] = [
  { label: 'leaf', mark: <rect {...swatch} rx={2} stroke="var(--ink-soft)" /> },
  {
    label: 'parameter',
    mark: (
      <>
        <rect {...swatch} rx={3} stroke="var(--ink-soft)" />
        <rect
          x={3}
          y={4}
          width={20}
          height={8}
          rx={1.5}
          fill="none"
          stroke="var(--ink-soft)"
          strokeWidth={0.8}
        />
      </>
    ),
  },
  { label: 'result', mark: <rect {...swatch} rx={6} stroke="var(--ink-faint)" /> },
  { label: 'output', mark: <rect {...swatch} rx={6} stroke="var(--ink-soft)" strokeWidth={2.4} /> },
  {
    label: 'op, with its backward node',
    mark: (
      <>
        <rect {...swatch} rx={6} fill="var(--paper-sunken)" stroke="var(--ink-faint)" />
        <text x={13} y={12} textAnchor="middle" fontFamily="var(--font-code)" fontSize={11} fill="var(--ink)">
          ×
        </text>
      </>
    ),
  },
  {
    label: 'requires_grad',
    mark: (
      <text
        x={13}
        y={13}
        textAnchor="middle"
        fontFamily="var(--font-code)"
        fontSize={13}
        fill="var(--accent)"
      >
        ∇
      </text>
    ),
  },
  {
    label: 'gradient',
    mark: (
      <line x1={1} x2={25} y1={8} y2={8} stroke="var(--accent)" strokeWidth={1.5} strokeDasharray="2 3" />
    ),
  },
  {
    label: 'below zero, above zero',
    mark: (
      <>
        <rect x={1} y={3} width={6} height={10} fill="var(--negative)" />
        <rect x={7} y={3} width={6} height={10} fill="var(--negative)" fillOpacity={0.35} />
        <rect x={13} y={3} width={6} height={10} fill="var(--positive)" fillOpacity={0.35} />
        <rect x={19} y={3} width={6} height={10} fill="var(--positive)" />
      </>
    ),
  },
];

const markWidth = 26;

export function Legend({ className }: { className: string | undefined }) {
  return (
    <ul className={className} aria-label="Legend">
      {items.map(({ label, mark }) => (
        <li key={label}>
          <svg width={markWidth} height={16} aria-hidden="true">
            {mark}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

export const legendRowHeight = 22;

/** The same inside an SVG, wrapped at a width; its height comes with it. */
export function layLegend(width: number): { rows: number; drawing: ReactNode } {
  let x = 0;
  let row = 0;
  const places = items.map(({ label }) => {
    const wide = markWidth + 6 + uiWidth(label, 11) + 14;
    if (x > 0 && x + wide > width) {
      x = 0;
      row++;
    }
    const place = { x, y: row * legendRowHeight };
    x += wide;
    return place;
  });
  const drawing = items.map(({ label, mark }, index) => (
    <g key={label} transform={`translate(${places[index]!.x} ${places[index]!.y})`}>
      {mark}
      <text x={markWidth + 6} y={12} fontFamily="var(--font-ui)" fontSize={11} fill="var(--ink-soft)">
        {label}
      </text>
    </g>
  ));
  return { rows: row + 1, drawing };
}
