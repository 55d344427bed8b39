// What stands around the data of one pair of axes: frame, grid, ticks, labels, title, colour bars.
import type { AxisData, Colourbar } from '../../../engine/trace/figure';
import type { Inks } from './colours';
import { type Box, barWidth, type Placed, tickLength } from './layout';
import { Words } from './Note';
import { linearTicks, type Scale, scaleOf, type Ticks, ticksOf } from './scales';
import { Line, textHeight, textWidth } from './words';

interface Props {
  readonly placed: Placed;
  readonly x: Scale;
  readonly y: Scale;
  readonly inks: Inks;
  readonly point: number;
}

/** Behind the marks. */
export function Grid({ placed, x, y, inks }: Props) {
  const { axes, inner } = placed;
  if (!axes.isFramed) return null;
  const look = (grid: NonNullable<AxisData['grid']>) => ({
    // matplotlib's own grey is the page's quiet line.
    stroke: grid.colour === '#b0b0b0' ? inks.rule : grid.colour,
    strokeOpacity: grid.alpha * (grid.colour === '#b0b0b0' ? 0.35 : 1),
    strokeWidth: fixed(grid.width * 1.1),
    ...(grid.dash.length > 0 ? { strokeDasharray: grid.dash.join(' ') } : {}),
  });
  return (
    <>
      {axes.x.grid !== null && (
        <path
          d={placed.x.major
            .map(({ at }) => `M${fixed(x(at))},${fixed(inner.y)}v${fixed(inner.height)}`)
            .join('')}
          {...look(axes.x.grid)}
        />
      )}
      {axes.y.grid !== null && (
        <path
          d={placed.y.major
            .map(({ at }) => `M${fixed(inner.x)},${fixed(y(at))}h${fixed(inner.width)}`)
            .join('')}
          {...look(axes.y.grid)}
        />
      )}
    </>
  );
}

/** Before the marks. */
export function Frame(props: Props) {
  const { axes, inner } = props.placed;
  const { inks } = props;
  const sides = {
    left: `M${fixed(inner.x)},${fixed(inner.y)}v${fixed(inner.height)}`,
    right: `M${fixed(inner.x + inner.width)},${fixed(inner.y)}v${fixed(inner.height)}`,
    top: `M${fixed(inner.x)},${fixed(inner.y)}h${fixed(inner.width)}`,
    bottom: `M${fixed(inner.x)},${fixed(inner.y + inner.height)}h${fixed(inner.width)}`,
  };
  const drawn = (['left', 'right', 'top', 'bottom'] as const).filter((side) => axes.spines[side]);
  return (
    <>
      {axes.isFramed && axes.over === null && drawn.length > 0 && (
        <path
          d={drawn.map((side) => sides[side]).join('')}
          fill="none"
          stroke={inks.rule}
          strokeLinecap="square"
        />
      )}
      {axes.isFramed && axes.x.isVisible && <XTicks {...props} />}
      {axes.isFramed && axes.y.isVisible && <YTicks {...props} />}
      <Title {...props} />
      <Bars {...props} />
    </>
  );
}

function XTicks({ placed, x, inks, point }: Props) {
  const { axes, inner, xTurn } = placed;
  const axis = axes.x;
  const size = axis.tickSize * point;
  const out = axis.isOpposite ? -1 : 1;
  const edge = axis.isOpposite ? inner.y : inner.y + inner.height;
  const room = axis.hasMarks ? tickLength : 0;
  const base = edge + out * (room + 4);
  return (
    <g fontSize={fixed(size)} fill={inks.soft}>
      {axis.hasMarks && (
        <Strokes
          ticks={placed.x}
          scale={x}
          inks={inks}
          path={(at, length) => `M${at},${fixed(edge)}v${fixed(out * length)}`}
        />
      )}
      {axis.hasLabels &&
        placed.x.major.map(({ at, label }, index) => {
          const left = fixed(x(at));
          const y = fixed(axis.isOpposite ? base - 2 : base + size * 0.8);
          const turned =
            xTurn === 0
              ? { textAnchor: 'middle' as const }
              : {
                  textAnchor:
                    (Math.abs(xTurn) === 90 || xTurn > 0) !== axis.isOpposite
                      ? ('end' as const)
                      : ('start' as const),
                  transform: `rotate(${-xTurn} ${left} ${y})`,
                };
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: ticks never change places
            <text key={index} x={left} y={y} {...turned}>
              <Line source={label} />
            </text>
          );
        })}
      {placed.x.factor !== null && axis.hasLabels && (
        <text x={fixed(inner.x + inner.width)} y={fixed(base + out * size * 2)} textAnchor="end">
          {placed.x.factor}
        </text>
      )}
      {axis.label !== null && (
        <Words
          text={axis.label.text}
          x={inner.x + inner.width / 2}
          y={edge + out * (placed.xRoom + 4)}
          style={{ ...axis.label.style, vertical: axis.isOpposite ? 'bottom' : 'top', horizontal: 'center' }}
          point={point}
          ink={inks.ink}
        />
      )}
    </g>
  );
}

function YTicks({ placed, y, inks, point }: Props) {
  const { axes, inner } = placed;
  const axis = axes.y;
  const size = axis.tickSize * point;
  const out = axis.isOpposite ? 1 : -1;
  const edge = axis.isOpposite ? inner.x + inner.width : inner.x;
  const room = axis.hasMarks ? tickLength : 0;
  const labelX = edge + out * (placed.yRoom + 4);
  return (
    <g fontSize={fixed(size)} fill={inks.soft}>
      {axis.hasMarks && (
        <Strokes
          ticks={placed.y}
          scale={y}
          inks={inks}
          path={(at, length) => `M${fixed(edge)},${at}h${fixed(out * length)}`}
        />
      )}
      {axis.hasLabels &&
        placed.y.major.map(({ at, label }, index) => (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: ticks never change places
            key={index}
            x={fixed(edge + out * (room + 4))}
            y={fixed(y(at) + size * 0.35)}
            textAnchor={axis.isOpposite ? 'start' : 'end'}
          >
            <Line source={label} />
          </text>
        ))}
      {placed.y.factor !== null && axis.hasLabels && (
        <text x={fixed(edge)} y={fixed(inner.y - size * 0.4)} textAnchor={axis.isOpposite ? 'end' : 'start'}>
          {placed.y.factor}
        </text>
      )}
      {axis.label !== null && (
        <Words
          text={axis.label.text}
          x={labelX}
          y={inner.y + inner.height / 2}
          style={{
            ...axis.label.style,
            horizontal: axis.label.style.rotation === 0 ? 'center' : axis.label.style.horizontal,
            vertical: axis.isOpposite ? 'top' : 'bottom',
            rotation: 90,
          }}
          point={point}
          ink={inks.ink}
        />
      )}
    </g>
  );
}

function Strokes(props: {
  readonly ticks: Ticks;
  readonly scale: Scale;
  readonly inks: Inks;
  readonly path: (at: number, length: number) => string;
}) {
  const { ticks, scale, inks, path } = props;
  const major = ticks.major.map(({ at }) => path(fixed(scale(at)), tickLength));
  const minor = ticks.minor.map((at) => path(fixed(scale(at)), tickLength / 2));
  return major.length + minor.length === 0 ? null : (
    <path d={[...major, ...minor].join('')} stroke={inks.rule} fill="none" />
  );
}

function Title({ placed, inks, point }: Props) {
  const { axes, inner } = placed;
  if (axes.title === null) return null;
  const share = { left: 0, center: 0.5, right: 1 }[axes.titleAt];
  const hasFactor = placed.y.factor !== null && axes.isFramed;
  const above = axes.x.isOpposite
    ? placed.xRoom +
      (axes.x.label === null ? 0 : textHeight(axes.x.label.text, axes.x.label.style.size * point))
    : 0;
  return (
    <Words
      text={axes.title.text}
      x={inner.x + inner.width * share}
      y={inner.y - 6 - above - (hasFactor ? axes.y.tickSize * point : 0)}
      style={{ ...axes.title.style, horizontal: axes.titleAt, vertical: 'bottom', rotation: 0 }}
      point={point}
      ink={inks.ink}
    />
  );
}

function Bars({ placed, inks, point }: Props) {
  let right = placed.inner.x + placed.inner.width + placed.barsRight;
  const bottom = placed.inner.y + placed.inner.height + placed.barsBottom;
  return placed.axes.colourbars.map((bar, index) => {
    const { inner } = placed;
    const box: Box = bar.isHorizontal
      ? { x: inner.x, y: bottom, width: inner.width, height: barWidth }
      : { x: right, y: inner.y, width: barWidth, height: inner.height };
    if (!bar.isHorizontal) right += 60;
    // biome-ignore lint/suspicious/noArrayIndexKey: colour bars never change places
    return <Bar key={index} bar={bar} box={box} inks={inks} point={point} />;
  });
}

function Bar({ bar, box, inks, point }: { bar: Colourbar; box: Box; inks: Inks; point: number }) {
  const size = 10 * point;
  const length = bar.isHorizontal ? box.width : box.height;
  const axis = { scale: bar.isLog ? 'log' : 'linear', limits: bar.range, ticks: bar.ticks } as AxisData;
  const ticks =
    bar.isLog || bar.ticks !== null
      ? ticksOf(axis, length, size, bar.isHorizontal)
      : linearTicks(bar.range[0], bar.range[1], Math.max(2, Math.min(9, Math.floor(length / (size * 3)))));
  const scale = bar.isHorizontal
    ? scaleOf(axis, box.x, box.x + box.width)
    : scaleOf(axis, box.y + box.height, box.y);
  const step = length / bar.colours.length;
  const widest = Math.max(0, ...ticks.major.map(({ label }) => textWidth(label, size)));
  return (
    <g fontSize={fixed(size)} fill={inks.soft}>
      <g shapeRendering="crispEdges">
        {bar.colours.map((colour, i) => {
          const part = bar.isHorizontal
            ? { x: fixed(box.x + i * step), y: fixed(box.y), width: fixed(step + 0.5), height: box.height }
            : {
                x: fixed(box.x),
                y: fixed(box.y + box.height - (i + 1) * step),
                width: box.width,
                height: fixed(step + 0.5),
              };
          // biome-ignore lint/suspicious/noArrayIndexKey: colours never change places
          return <rect key={i} {...part} fill={colour} />;
        })}
      </g>
      <rect
        x={fixed(box.x)}
        y={fixed(box.y)}
        width={fixed(box.width)}
        height={fixed(box.height)}
        fill="none"
        stroke={inks.rule}
      />
      {ticks.major.map(({ at, label }, index) => {
        const place = fixed(scale(at));
        const edge = bar.isHorizontal ? box.y + box.height : box.x + box.width;
        const d = bar.isHorizontal
          ? `M${place},${fixed(edge)}v${tickLength}`
          : `M${fixed(edge)},${place}h${tickLength}`;
        const words = bar.isHorizontal
          ? { x: place, y: fixed(edge + tickLength + 4 + size * 0.8), textAnchor: 'middle' as const }
          : { x: fixed(edge + tickLength + 4), y: fixed(place + size * 0.35) };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: ticks never change places
          <g key={index}>
            <path d={d} stroke={inks.rule} />
            <text {...words}>
              <Line source={label} />
            </text>
          </g>
        );
      })}
      {ticks.factor !== null && (
        <text x={fixed(box.x)} y={fixed(box.y - 4)}>
          {ticks.factor}
        </text>
      )}
      {bar.label !== null && (
        <Words
          text={bar.label}
          x={bar.isHorizontal ? box.x + box.width / 2 : box.x + box.width + tickLength + 8 + widest}
          y={bar.isHorizontal ? box.y + box.height + tickLength + 6 + size : box.y + box.height / 2}
          style={{
            size: 10,
            colour: null,
            isBold: false,
            isItalic: false,
            rotation: bar.isHorizontal ? 0 : 90,
            horizontal: 'center',
            vertical: 'top',
            alpha: 1,
          }}
          point={point}
          ink={inks.ink}
        />
      )}
    </g>
  );
}

const fixed = (value: number): number => Math.round(value * 100) / 100;
