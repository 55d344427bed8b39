// Where everything of a figure stands: axes in their grid with room for ticks, labels, titles, colour bars and legends,
// so that nothing overlaps; then the figure is cut to what is there. Pure.
import type { AxesData, FigureData } from '../../../engine/trace/figure';
import { type Ticks, ticksOf, turnOf } from './scales';
import { textHeight, textWidth } from './words';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Sides {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Placed {
  readonly axes: AxesData;
  readonly inner: Box;
  readonly x: Ticks;
  readonly y: Ticks;
  readonly xTurn: number;
  /** Room taken by tick labels: where the axis' own label begins. */
  readonly xRoom: number;
  readonly yRoom: number;
  /** Where colour bars begin, from the right or the bottom edge of the inner box. */
  readonly barsRight: number;
  readonly barsBottom: number;
}

export interface Layout {
  readonly placed: readonly Placed[];
  /** What of the plane is drawn. */
  readonly view: Box;
  /** Pixels of one point of type. */
  readonly point: number;
  readonly titleAt: { readonly x: number; readonly y: number };
  readonly whole: Box;
}

export const tickLength = 4;
const gap = 4;
const barThickness = 14;
export const barGap = 12;
const gutter = 14;

export function layOut(figure: FigureData, width: number): Layout {
  const shrink = Math.min(1, width / figure.width);
  const drawn = Math.min(width, figure.width);
  // Points are drawn a little smaller than matplotlib's 100 dots an inch, as large as the page's own small type.
  const point = 1.2 * Math.max(0.8, Math.min(1, shrink));
  const height = figure.height * Math.max(shrink, 0.35);
  const pad = 6;
  const below = figure.xLabel === null ? 0 : textHeight(figure.xLabel.text, figure.xLabel.style.size * point);
  const beside =
    figure.yLabel === null ? 0 : textHeight(figure.yLabel.text, figure.yLabel.style.size * point) + gap;
  const above =
    figure.title === null ? 0 : textHeight(figure.title.text, figure.title.style.size * point) + 6;
  const outer: Box = {
    x: pad + beside,
    y: pad + above,
    width: drawn - 2 * pad - beside,
    height: Math.max(60, height - 2 * pad - above - below),
  };
  const whole: Box = {
    x: 0,
    y: 0,
    width: drawn,
    height: Math.max(height, outer.y + outer.height + below + pad),
  };

  const inners: Box[] = [];
  const margins = figure.axes.map((axes) => marginsOf(axes, guess(axes, outer), point));
  for (const group of groupsOf(figure.axes)) placeGroup(group, figure.axes, margins, outer, inners);
  figure.axes.forEach((axes, index) => {
    if ('rectangle' in axes.place) {
      const [left, bottom, w, h] = axes.place.rectangle;
      inners[index] = {
        x: left * drawn,
        y: whole.height * (1 - bottom - h),
        width: Math.max(8, w * drawn),
        height: Math.max(8, h * whole.height),
      };
    }
    if (axes.over !== null && inners[axes.over] !== undefined) inners[index] = inners[axes.over]!;
    inners[index] = toAspect(axes, inners[index] ?? outer);
  });
  const placed = figure.axes.map((axes, index) => place(axes, inners[index]!, point));

  const used = placed.map(({ inner }, index) => grown(inner, marginsOf(figure.axes[index]!, inner, point)));
  const top = Math.min(...used.map(({ y }) => y), whole.height) - above - pad;
  const left = Math.min(...used.map(({ x }) => x), whole.width) - beside - pad;
  const right = Math.max(...used.map((box) => box.x + box.width), 0) + pad;
  const bottom = Math.max(...used.map((box) => box.y + box.height), 0) + below + pad;
  const hasTexts = figure.texts.length > 0 || placed.length === 0;
  let view: Box = hasTexts ? whole : { x: left, y: top, width: right - left, height: bottom - top };
  const middle = view.x + view.width / 2;
  if (figure.title !== null) {
    const wide = textWidth(figure.title.text, figure.title.style.size * point) + 2 * pad;
    if (wide > view.width && wide <= drawn) view = { ...view, x: middle - wide / 2, width: wide };
  }
  const titleY = (hasTexts ? 0 : top) + pad + (figure.title?.style.size ?? 0) * point;
  return { placed, view: rounded(view), point, titleAt: { x: middle, y: titleY }, whole };
}

/** A first idea of the inner box, from which ticks and so margins follow. */
function guess({ place }: AxesData, outer: Box): Box {
  if ('rectangle' in place) return { x: 0, y: 0, width: outer.width * 0.7, height: outer.height * 0.7 };
  return {
    x: 0,
    y: 0,
    width: (outer.width / place.columns) * 0.8 * (place.column[1] - place.column[0] + 1),
    height: (outer.height / place.rows) * 0.75 * (place.row[1] - place.row[0] + 1),
  };
}

/** Axes of one grid; those that lie on others follow them. */
function groupsOf(all: readonly AxesData[]): number[][] {
  const groups = new Map<string, number[]>();
  all.forEach(({ place }, index) => {
    if ('rectangle' in place) return;
    const key = JSON.stringify([place.rows, place.columns, place.heights, place.widths]);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups.values()];
}

function placeGroup(
  group: readonly number[],
  all: readonly AxesData[],
  margins: readonly Sides[],
  outer: Box,
  inners: Box[],
): void {
  const first = all[group[0]!]!.place;
  if ('rectangle' in first) return;
  const before = { columns: zeros(first.columns), rows: zeros(first.rows) };
  const after = { columns: zeros(first.columns), rows: zeros(first.rows) };
  const raise = (sizes: number[], at: number, size: number) => {
    if (at in sizes) sizes[at] = Math.max(sizes[at]!, size);
  };
  for (const index of group) {
    const { place } = all[index]!;
    if ('rectangle' in place) continue;
    const side = margins[index]!;
    raise(before.columns, place.column[0], side.left);
    raise(after.columns, place.column[1], side.right);
    raise(before.rows, place.row[0], side.top);
    raise(after.rows, place.row[1], side.bottom);
  }
  const columns = divide(outer.x, outer.width, before.columns, after.columns, first.widths);
  const rows = divide(outer.y, outer.height, before.rows, after.rows, first.heights);
  for (const index of group) {
    const { place } = all[index]!;
    if ('rectangle' in place) continue;
    const left = columns[place.column[0]] ?? columns[0]!;
    const right = columns[place.column[1]] ?? left;
    const top = rows[place.row[0]] ?? rows[0]!;
    const bottom = rows[place.row[1]] ?? top;
    inners[index] = {
      x: left.from,
      y: top.from,
      width: Math.max(8, right.to - left.from),
      height: Math.max(8, bottom.to - top.from),
    };
  }
}

function divide(
  start: number,
  length: number,
  before: readonly number[],
  after: readonly number[],
  ratios: readonly number[] | null,
): { from: number; to: number }[] {
  const count = before.length;
  const taken = sum(before) + sum(after) + gutter * (count - 1);
  const free = Math.max(length - taken, count * 8);
  const shares = ratios !== null && ratios.length === count ? ratios : before.map(() => 1);
  const total = sum(shares) || 1;
  let at = start;
  return before.map((room, index) => {
    const from = at + room;
    const to = from + (free * shares[index]!) / total;
    at = to + after[index]! + gutter;
    return { from, to };
  });
}

function toAspect(axes: AxesData, box: Box): Box {
  const [x0, x1] = axes.x.limits;
  const [y0, y1] = axes.y.limits;
  if (axes.aspect === null || axes.x.scale !== 'linear' || axes.y.scale !== 'linear') return box;
  const ratio = (Math.abs(y1 - y0) * axes.aspect) / (Math.abs(x1 - x0) || 1);
  const width = Math.min(box.width, box.height / ratio);
  const height = width * ratio;
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

function place(axes: AxesData, inner: Box, point: number): Placed {
  const x = ticksOf(axes.x, inner.width, axes.x.tickSize * point, true);
  const y = ticksOf(axes.y, inner.height, axes.y.tickSize * point, false);
  const xTurn = turnOf(axes.x, x, inner.width, axes.x.tickSize * point);
  const xRoom = xRoomOf(axes, x, xTurn, point);
  const yRoom = yRoomOf(axes, y, point);
  return {
    axes,
    inner,
    x,
    y,
    xTurn,
    xRoom,
    yRoom,
    barsRight: barGap + (axes.y.isOpposite ? yRoom + labelHeight(axes, 'y', point) : 0),
    barsBottom: barGap + (axes.x.isOpposite ? 0 : xRoom + labelHeight(axes, 'x', point)),
  };
}

function xRoomOf(axes: AxesData, ticks: Ticks, turn: number, point: number): number {
  if (!axes.isFramed || !axes.x.isVisible) return 0;
  const size = axes.x.tickSize * point;
  let room = axes.x.hasMarks && ticks.major.length > 0 ? tickLength : 0;
  if (!axes.x.hasLabels || ticks.major.length === 0) return room;
  const widest = Math.max(...ticks.major.map(({ label }) => textWidth(label, size)));
  const angle = (Math.abs(turn) * Math.PI) / 180;
  const tallest = Math.max(...ticks.major.map(({ label }) => textHeight(label, size)));
  room += gap + (turn === 0 ? tallest : widest * Math.sin(angle) + size * Math.cos(angle));
  return room + (ticks.factor === null ? 0 : size * 0.4);
}

function yRoomOf(axes: AxesData, ticks: Ticks, point: number): number {
  if (!axes.isFramed || !axes.y.isVisible) return 0;
  const room = axes.y.hasMarks && ticks.major.length > 0 ? tickLength : 0;
  if (!axes.y.hasLabels || ticks.major.length === 0) return room;
  const size = axes.y.tickSize * point;
  return room + gap + Math.max(...ticks.major.map(({ label }) => textWidth(label, size)));
}

function labelHeight(axes: AxesData, name: 'x' | 'y', point: number): number {
  const axis = axes[name];
  if (axis.label === null || !axes.isFramed || !axis.isVisible) return 0;
  return textHeight(axis.label.text, axis.label.style.size * point) + gap;
}

function marginsOf(axes: AxesData, inner: Box, point: number): Sides {
  const { x, y, xRoom, yRoom } = place(axes, inner, point);
  const sides: Sides = { left: 2, right: 4, top: 4, bottom: 2 };
  const xTotal = xRoom + labelHeight(axes, 'x', point);
  const yTotal = yRoom + labelHeight(axes, 'y', point);
  sides[axes.x.isOpposite ? 'top' : 'bottom'] += xTotal;
  sides[axes.y.isOpposite ? 'right' : 'left'] += yTotal;
  // The last label of x reaches beyond the box by half.
  const last = x.major.at(-1);
  if (axes.isFramed && axes.x.isVisible && axes.x.hasLabels && last !== undefined)
    sides.right = Math.max(sides.right, Math.min(24, textWidth(last.label, axes.x.tickSize * point) / 2));
  if (y.factor !== null) sides.top = Math.max(sides.top, axes.y.tickSize * point * 1.4);
  if (axes.title !== null) sides.top += textHeight(axes.title.text, axes.title.style.size * point) + gap;
  for (const bar of axes.colourbars) {
    const size = barSize(bar, point);
    if (bar.isHorizontal) sides.bottom += barGap + size;
    else sides.right += barGap + size;
  }
  if (axes.legend?.place === 'outside right') sides.right += barGap + legendSize(axes.legend, point).width;
  return sides;
}

/** How thick a colour bar is with its ticks and label. */
export function barSize(bar: AxesData['colourbars'][number], point: number): number {
  const size = 10 * point;
  const label = bar.label === null ? 0 : textHeight(bar.label, size) + gap;
  if (bar.isHorizontal) return barThickness + tickLength + gap + size * 1.2 + label;
  const [low, high] = bar.range;
  const words =
    bar.ticks?.map((tick) => tick.label) ?? [String(low), String(high)].map((word) => word.slice(0, 5));
  const widest = Math.max(...words.map((word) => textWidth(word, size)), 0);
  return barThickness + tickLength + gap + Math.max(widest, size * 2) + label;
}
export const barWidth = barThickness;

export function legendSize(legend: NonNullable<AxesData['legend']>, point: number) {
  const size = legend.size * point;
  const row = size * 1.35;
  const swatch = size * 2;
  const columns = Math.min(legend.columns, legend.entries.length);
  const rows = Math.ceil(legend.entries.length / columns);
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(
      0,
      ...legend.entries
        .slice(column * rows, (column + 1) * rows)
        .map(({ label }) => textWidth(label, size) + swatch + size * 0.6),
    ),
  );
  const title = legend.title === null ? 0 : row;
  const inner = Math.max(
    sum(widths) + size * (columns - 1),
    legend.title === null ? 0 : textWidth(legend.title, size),
  );
  return {
    size,
    row,
    swatch,
    rows,
    columns,
    widths,
    title,
    width: inner + size,
    height: rows * row + title + size * 0.7,
  };
}

function grown(box: Box, { left, right, top, bottom }: Sides): Box {
  return {
    x: box.x - left,
    y: box.y - top,
    width: box.width + left + right,
    height: box.height + top + bottom,
  };
}

function rounded({ x, y, width, height }: Box): Box {
  return { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) };
}

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
