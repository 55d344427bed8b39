// A whole figure as one SVG: what the page shows and what tests hold against stored files. Pure.
import type { FigureData } from '../../../engine/trace/figure';
import { colourOn, inksOn } from './colours';
import { describe, nameOf } from './describe';
import { Frame, Grid } from './Frame';
import { LegendBox } from './Legend';
import { type Layout, layOut, type Placed } from './layout';
import { MarkView } from './Marks';
import { Note, Words } from './Note';
import type { Plane } from './plane';
import { scaleOf, usableLimits } from './scales';

interface Props {
  readonly figure: FigureData;
  /** Pixels that there are at most. */
  readonly width: number;
  /** Distinguishes the ids of several figures on one page. */
  readonly prefix: string;
}

export function Picture({ figure, width, prefix }: Props) {
  const layout = layOut(figure, width);
  const { view, point, titleAt } = layout;
  const inks = inksOn(figure.background);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      width={view.width}
      height={view.height}
      role="img"
      aria-labelledby={`${prefix}-title ${prefix}-words`}
      fontFamily="var(--font-ui)"
      style={{ fontVariantNumeric: 'tabular-nums' }}
    >
      <title id={`${prefix}-title`}>{nameOf(figure)}</title>
      <desc id={`${prefix}-words`}>{describe(figure)}</desc>
      {figure.background !== null && figure.background !== 'none' && (
        <rect x={view.x} y={view.y} width={view.width} height={view.height} fill={figure.background} />
      )}
      {layout.placed.map((placed, index) => (
        <AxesView
          // biome-ignore lint/suspicious/noArrayIndexKey: axes never change places
          key={index}
          figure={figure}
          placed={placed}
          layout={layout}
          id={`${prefix}-clip-${index}`}
        />
      ))}
      {figure.title !== null && (
        <Words
          text={figure.title.text}
          x={titleAt.x}
          y={titleAt.y}
          style={{ ...figure.title.style, horizontal: 'center', vertical: 'baseline' }}
          point={point}
          ink={inks.ink}
        />
      )}
      <SharedLabels figure={figure} layout={layout} ink={inks.ink} />
      {figure.texts.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: texts never change places
        <Note key={index} mark={mark} plane={wholePlane(layout, inks)} />
      ))}
    </svg>
  );
}

function AxesView(props: {
  readonly figure: FigureData;
  readonly placed: Placed;
  readonly layout: Layout;
  readonly id: string;
}) {
  const { figure, placed, layout, id } = props;
  const { axes, inner } = placed;
  const { point } = layout;
  const x = scaleOf(axes.x, inner.x, inner.x + inner.width);
  const y = scaleOf(axes.y, inner.y + inner.height, inner.y);
  const outside = inksOn(figure.background);
  const inside = axes.background === null ? outside : inksOn(axes.background);
  const plane: Plane = {
    x,
    y,
    limits: { x: usableLimits(axes.x), y: usableLimits(axes.y) },
    box: inner,
    whole: layout.whole,
    point,
    colour: colourOn(figure, axes),
    ink: inside.ink,
    paper: inside.paper,
  };
  const marks = [...axes.marks].sort((a, b) => a.order - b.order);
  const clipped = marks.filter(({ kind }) => kind !== 'text');
  const notes = marks.filter(({ kind }) => kind === 'text');
  const box = {
    x: fixed(inner.x),
    y: fixed(inner.y),
    width: fixed(inner.width),
    height: fixed(inner.height),
  };
  return (
    <g>
      <clipPath id={id}>
        <rect {...box} />
      </clipPath>
      {axes.background !== null && axes.background !== 'none' && axes.isFramed && axes.over === null && (
        <rect {...box} fill={axes.background} />
      )}
      <Grid placed={placed} x={x} y={y} inks={inside} point={point} />
      <g clipPath={`url(#${id})`}>
        {clipped.map((mark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: marks never change places
          <MarkView key={index} mark={mark} plane={plane} />
        ))}
      </g>
      <Frame placed={placed} x={x} y={y} inks={outside} point={point} />
      {notes.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks never change places
        <MarkView key={index} mark={mark} plane={plane} />
      ))}
      {axes.legend !== null && (
        <LegendBox legend={axes.legend} marks={axes.marks} plane={plane} inks={inside} />
      )}
    </g>
  );
}

function SharedLabels({ figure, layout, ink }: { figure: FigureData; layout: Layout; ink: string }) {
  const { view, point } = layout;
  return (
    <>
      {figure.xLabel !== null && (
        <Words
          text={figure.xLabel.text}
          x={view.x + view.width / 2}
          y={view.y + view.height - 4}
          style={{ ...figure.xLabel.style, horizontal: 'center', vertical: 'bottom' }}
          point={point}
          ink={ink}
        />
      )}
      {figure.yLabel !== null && (
        <Words
          text={figure.yLabel.text}
          x={view.x + 4}
          y={view.y + view.height / 2}
          style={{ ...figure.yLabel.style, horizontal: 'center', vertical: 'top', rotation: 90 }}
          point={point}
          ink={ink}
        />
      )}
    </>
  );
}

function wholePlane({ whole, point }: Layout, inks: ReturnType<typeof inksOn>): Plane {
  return {
    x: (value) => value,
    y: (value) => value,
    limits: { x: [0, 1], y: [0, 1] },
    box: whole,
    whole,
    point,
    colour: (colour) => colour,
    ink: inks.ink,
    paper: inks.paper,
  };
}

const fixed = (value: number): number => Math.round(value * 100) / 100;
