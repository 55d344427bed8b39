// A whole graph as one standing SVG, with title and legend: what is exported, and what tests hold against
// stored files. Pure.
import { Drawing, type DrawingProps } from './Drawing';
import { layLegend, legendRowHeight } from './Legend';
import { uiWidth } from './measure';

type Props = Pick<DrawingProps, 'relations' | 'layout' | 'looks' | 'step' | 'prefix'>;

const titleHeight = 34;
const least = 260;

export function pictureTitle(title: string): string {
  return `Computational graph of ${title}`;
}

export function Picture({ relations, layout, looks, step, prefix }: Props) {
  const title = pictureTitle(relations.graph.title);
  const width = Math.ceil(Math.max(least, layout.width, uiWidth(title, 15) + 40));
  const legend = layLegend(width - 32);
  const height = Math.ceil(titleHeight + layout.height + legend.rows * legendRowHeight + 12);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${prefix}-title`}
    >
      <title id={`${prefix}-title`}>{title}</title>
      <rect width={width} height={height} fill="var(--paper)" />
      <text x={16} y={24} fontFamily="var(--font-ui)" fontSize={15} fontWeight={600} fill="var(--ink)">
        {title}
      </text>
      <g transform={`translate(${Math.round((width - layout.width) / 2)} ${titleHeight})`}>
        <Drawing
          relations={relations}
          layout={layout}
          looks={looks}
          step={step}
          prefix={prefix}
          visible={null}
          simple={false}
          active={null}
          selected={null}
        />
      </g>
      <g transform={`translate(16 ${titleHeight + layout.height + 4})`}>{legend.drawing}</g>
    </svg>
  );
}
