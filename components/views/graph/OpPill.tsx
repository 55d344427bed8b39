// One op in the picture: what it does, and under it the name of its backward node. Drawn around its centre.
import type { PillFace } from './measure';
import type { Look } from './steps';

export function OpPill({ face, look, simple }: { face: PillFace; look: Look; simple: boolean }) {
  const { width, height, label, gradFn } = face;
  const current = look.tone === 'current';
  return (
    <>
      <rect
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={height / 2}
        fill={current ? 'var(--accent)' : simple ? 'var(--ink-faint)' : 'var(--paper-sunken)'}
        stroke={current ? 'var(--accent)' : 'var(--ink-faint)'}
        strokeWidth={1.1}
        vectorEffect={simple ? 'non-scaling-stroke' : undefined}
      />
      {simple ? null : (
        <>
          <text
            y={gradFn === null ? 5 : 0}
            textAnchor="middle"
            fontFamily="var(--font-code)"
            fontSize={15}
            fontWeight={600}
            fill={current ? 'var(--accent-ink)' : 'var(--ink)'}
          >
            {label}
          </text>
          {gradFn === null ? null : (
            <text
              y={13}
              textAnchor="middle"
              fontFamily="var(--font-code)"
              fontSize={9.5}
              fill={current ? 'var(--accent-ink)' : 'var(--ink-soft)'}
            >
              {gradFn}
            </text>
          )}
        </>
      )}
    </>
  );
}
