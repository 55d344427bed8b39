// One tensor in the picture: name, role and shape, value, and under a dashed line its gradient.
// Roles differ by outline as well as by word: a leaf has square corners, a parameter a double line, an
// output a thick one. Drawn around its own centre.
import type { TensorNode } from '../../../engine/trace/schema';
import { Figure } from './Figure';
import { type CardFace, cardPadding, gradLabelWidth } from './measure';
import type { Look } from './steps';

interface Props {
  node: TensorNode;
  face: CardFace;
  look: Look;
  /** Far away, only outlines are drawn. */
  simple: boolean;
}

export function TensorCard({ node, face, look, simple }: Props) {
  const { width, height } = face;
  const left = -width / 2;
  const top = -height / 2;
  const inner = left + cardPadding;
  const titled = face.title !== '';
  const captionY = top + cardPadding + (titled ? 18 : 0) + 9;
  return (
    <>
      <Outline node={node} face={face} look={look} simple={simple} />
      {simple ? null : (
        <>
          {titled ? (
            <text
              x={inner}
              y={top + cardPadding + 12}
              fontFamily="var(--font-code)"
              fontSize={14}
              fontWeight={node.name === null ? 400 : 650}
              fontStyle={node.name === null ? 'italic' : undefined}
              fill={node.name === null ? 'var(--ink-soft)' : 'var(--ink)'}
            >
              {face.title}
            </text>
          ) : null}
          <text x={inner} y={captionY} fontFamily="var(--font-ui)" fontSize={10.5} fill="var(--ink-soft)">
            {face.caption}
          </text>
          {node.requiresGrad ? (
            <text
              x={-left - cardPadding}
              y={titled ? top + cardPadding + 12 : captionY}
              textAnchor="end"
              fontFamily="var(--font-code)"
              fontSize={12}
              fontWeight={600}
              fill="var(--accent)"
            >
              ∇
            </text>
          ) : null}
          {face.value === null ? null : look.value ? (
            <Figure figure={face.value.figure} x={inner} y={top + face.value.y} tone="value" />
          ) : (
            <Unknown x={inner} y={top + face.value.y} />
          )}
          {face.grad === null ? null : <Gradient face={face} grad={face.grad} look={look} />}
        </>
      )}
    </>
  );
}

function Outline({ node, face, look, simple }: Props) {
  const { width, height } = face;
  const radius = node.role === 'leaf' ? 3 : node.role === 'parameter' ? 5 : 13;
  const marked = look.tone === 'touched';
  const stroke = marked ? 'var(--accent)' : node.role === 'result' ? 'var(--ink-faint)' : 'var(--ink-soft)';
  const box = { x: -width / 2, y: -height / 2, width, height };
  return (
    <>
      <rect
        {...box}
        rx={radius}
        fill={simple ? 'var(--rule)' : 'var(--paper-raised)'}
        vectorEffect={simple ? 'non-scaling-stroke' : undefined}
        stroke={stroke}
        strokeWidth={node.role === 'output' ? 2.6 : marked ? 2 : 1.1}
      />
      {node.role === 'parameter' && !simple ? (
        <rect
          x={box.x + 3}
          y={box.y + 3}
          width={width - 6}
          height={height - 6}
          rx={2.5}
          fill="none"
          stroke={stroke}
          strokeWidth={0.9}
        />
      ) : null}
    </>
  );
}

function Gradient({ face, grad, look }: { face: CardFace; grad: NonNullable<CardFace['grad']>; look: Look }) {
  if (look.grad === 'hidden') return null;
  const left = -face.width / 2 + cardPadding;
  const top = -face.height / 2;
  const beside = grad.figure.kind === 'text';
  return (
    <>
      <line
        x1={left}
        x2={-left}
        y1={top + grad.ruleY}
        y2={top + grad.ruleY}
        stroke="var(--accent)"
        strokeOpacity={0.6}
        strokeDasharray="2 3"
      />
      <text
        x={left}
        y={top + grad.y + (beside ? 12.5 : -3)}
        fontFamily="var(--font-ui)"
        fontSize={10.5}
        fill="var(--accent)"
      >
        {look.grad === 'partial' ? 'grad, adding up' : 'grad'}
      </text>
      {look.grad === 'partial' ? null : (
        <Figure figure={grad.figure} x={beside ? left + gradLabelWidth : left} y={top + grad.y} tone="grad" />
      )}
    </>
  );
}

function Unknown({ x, y }: { x: number; y: number }) {
  return (
    <text x={x} y={y + 13} fontFamily="var(--font-code)" fontSize={13} fill="var(--ink-faint)">
      ?
    </text>
  );
}
