// A figure of matplotlib as plain data: what stands on each pair of axes, in data coordinates, with every colour
// worked out. The page lays it out and draws it. Sizes are matplotlib's points, figure sizes are pixels.
import * as z from 'zod/mini';

export const figureLimits = {
  axes: 144,
  marksPerAxes: 2000,
  /** Points, bars or segments of one mark; Python thins longer ones and says so. */
  pointsPerMark: 20_000,
  /** Letters of one picture, as base64. */
  imageChars: 3_000_000,
  textChars: 2000,
} as const;

const number = z.number();
const positive = z.number().check(z.nonnegative());
const numbers = z.array(number).check(z.maxLength(figureLimits.pointsPerMark));
/** Null is a gap: NaN, infinite, or masked. */
const gapped = z.array(z.nullable(number)).check(z.maxLength(figureLimits.pointsPerMark));
const text = z.string().check(z.maxLength(figureLimits.textChars));
const colour = z.string().check(z.regex(/^(#[0-9a-f]{6}([0-9a-f]{2})?|none)$/));
/** One for all, or one for each. */
const colours = z.union([colour, z.array(colour).check(z.maxLength(figureLimits.pointsPerMark))]);
const dash = z.array(positive).check(z.maxLength(12));
const range = z.tuple([number, number]);
const flag = z.boolean();

const strokeParts = { colour, width: positive, dash, alpha: number };
const stroke = z.object(strokeParts);
export type Stroke = z.infer<typeof stroke>;

const marker = z.object({
  /** matplotlib's letter, such as "o", "s", "^", "x". */
  shape: z.string().check(z.maxLength(2)),
  size: positive,
  fill: colour,
  edge: colour,
  edgeWidth: positive,
});

/** How much of a mark is drawn where it was thinned. */
const thinned = z.nullable(z.object({ drawn: z.int(), of: z.int() }));
const common = { label: z.nullable(text), order: number, thinned };

const lineMark = z.object({
  kind: z.literal('line'),
  x: gapped,
  y: gapped,
  stroke,
  marker: z.nullable(marker),
  step: z.nullable(z.enum(['pre', 'post', 'mid'])),
  ...common,
});
const pointsMark = z.object({
  kind: z.literal('points'),
  x: gapped,
  y: gapped,
  shape: z.string().check(z.maxLength(2)),
  /** Areas in points squared, as matplotlib's s. */
  area: z.union([positive, z.array(positive).check(z.maxLength(figureLimits.pointsPerMark))]),
  fill: colours,
  edge: colours,
  edgeWidth: positive,
  alpha: number,
  ...common,
});
const rectsMark = z.object({
  kind: z.literal('rects'),
  x0: numbers,
  x1: numbers,
  y0: numbers,
  y1: numbers,
  fill: colours,
  edge: colours,
  edgeWidth: positive,
  alpha: number,
  ...common,
});
const areaMark = z.object({
  kind: z.literal('area'),
  /** Along which axis it runs: between two curves over x, or between two beside y. */
  along: z.enum(['x', 'y']),
  at: gapped,
  from: gapped,
  to: gapped,
  step: z.nullable(z.enum(['pre', 'post', 'mid'])),
  fill: colour,
  edge: colour,
  edgeWidth: positive,
  alpha: number,
  ...common,
});
const polygonMark = z.object({
  kind: z.literal('polygon'),
  x: gapped,
  y: gapped,
  fill: colour,
  edge: colour,
  edgeWidth: positive,
  alpha: number,
  ...common,
});
const wedgeMark = z.object({
  kind: z.literal('wedge'),
  centre: range,
  radius: positive,
  inner: positive,
  /** Degrees, anticlockwise from the x axis. */
  angles: range,
  fill: colour,
  edge: colour,
  edgeWidth: positive,
  alpha: number,
  ...common,
});
const segmentsMark = z.object({
  kind: z.literal('segments'),
  x0: numbers,
  y0: numbers,
  x1: numbers,
  y1: numbers,
  colours,
  width: positive,
  dash,
  alpha: number,
  /** Half the length of a bar across each end, in points; 0 for none. */
  cap: positive,
  arrow: flag,
  ...common,
});
const imageMark = z.object({
  kind: z.literal('image'),
  png: z.string().check(z.maxLength(figureLimits.imageChars), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  columns: z.int().check(z.positive()),
  rows: z.int().check(z.positive()),
  /** Where its left, right, bottom and top edges are. */
  extent: z.tuple([number, number, number, number]),
  smooth: flag,
  alpha: number,
  ...common,
});
const contourMark = z.object({
  kind: z.literal('contour'),
  /** The grid in rows, from y[0] on; null where there is none. */
  values: z.array(z.nullable(number)).check(z.maxLength(figureLimits.pointsPerMark * 4)),
  x: numbers,
  y: numbers,
  levels: z.array(number).check(z.minLength(1), z.maxLength(256)),
  /** One a level; with isFilled one for each band between levels. */
  colours: z.array(colour).check(z.maxLength(256)),
  isFilled: flag,
  width: positive,
  labels: flag,
  alpha: number,
  ...common,
});
const ruleMark = z.object({
  kind: z.literal('rule'),
  /** The axis on which its value lies: 'y' for a horizontal line. */
  axis: z.enum(['x', 'y']),
  value: number,
  /** From where to where across the axes, in fractions. */
  across: range,
  stroke,
  ...common,
});
const slantMark = z.object({ kind: z.literal('slant'), point: range, slope: number, stroke, ...common });
const spanMark = z.object({
  kind: z.literal('span'),
  axis: z.enum(['x', 'y']),
  range,
  across: range,
  fill: colour,
  edge: colour,
  edgeWidth: positive,
  alpha: number,
  ...common,
});

const textStyle = z.object({
  size: positive,
  /** Null is the ink of the page. */
  colour: z.nullable(colour),
  isBold: flag,
  isItalic: flag,
  rotation: number,
  horizontal: z.enum(['left', 'center', 'right']),
  vertical: z.enum(['top', 'center', 'bottom', 'baseline']),
  alpha: number,
});
export type TextStyle = z.infer<typeof textStyle>;
const textMark = z.object({
  kind: z.literal('text'),
  text,
  at: range,
  /** data: the axes' own numbers; axes, figure: fractions from the lower left. */
  coordinates: z.enum(['data', 'axes', 'figure']),
  /** Beyond that, in points. */
  offset: range,
  style: textStyle,
  box: z.nullable(z.object({ fill: colour, edge: colour, isRound: flag, alpha: number })),
  /** An arrow to this point of the data. */
  arrow: z.nullable(z.object({ to: range, coordinates: z.enum(['data', 'axes']), stroke, head: flag })),
  ...common,
});

export const markSchema = z.discriminatedUnion('kind', [
  lineMark,
  pointsMark,
  rectsMark,
  areaMark,
  polygonMark,
  wedgeMark,
  segmentsMark,
  imageMark,
  contourMark,
  ruleMark,
  slantMark,
  spanMark,
  textMark,
]);
export type Mark = z.infer<typeof markSchema>;
export type MarkOf<Kind extends Mark['kind']> = Extract<Mark, { kind: Kind }>;

const words = z.nullable(z.object({ text, style: textStyle }));

const axisSchema = z.object({
  scale: z.enum(['linear', 'log', 'symlog']),
  /** Lower end first, unless the axis is turned round. */
  limits: range,
  /** Null leaves them to the page. */
  ticks: z.nullable(z.array(z.object({ at: number, label: text })).check(z.maxLength(500))),
  /** What no automatic tick lies closer than, such as 1 for whole numbers; 0 for none. */
  leastStep: positive,
  tickRotation: number,
  tickSize: positive,
  hasLabels: flag,
  hasMarks: flag,
  label: words,
  grid: z.nullable(stroke),
  isVisible: flag,
  /** The side on which ticks and label stand: bottom or left where false. */
  isOpposite: flag,
});
export type AxisData = z.infer<typeof axisSchema>;

const swatchSchema = z.object({
  label: text,
  stroke: z.nullable(stroke),
  marker: z.nullable(marker),
  patch: z.nullable(z.object({ fill: colour, edge: colour, alpha: number })),
});
export type Swatch = z.infer<typeof swatchSchema>;

const colourbarSchema = z.object({
  /** From the low end to the high one. */
  colours: z.array(colour).check(z.minLength(1), z.maxLength(256)),
  range,
  isLog: flag,
  label: z.nullable(text),
  ticks: z.nullable(z.array(z.object({ at: number, label: text })).check(z.maxLength(100))),
  isHorizontal: flag,
});
export type Colourbar = z.infer<typeof colourbarSchema>;

export const axesSchema = z.object({
  /** A place in a grid of so many rows and columns, from the first to the last taken one; or a rectangle in fractions. */
  place: z.union([
    z.object({
      rows: z.int().check(z.positive(), z.maximum(64)),
      columns: z.int().check(z.positive(), z.maximum(64)),
      row: z.tuple([z.int(), z.int()]),
      column: z.tuple([z.int(), z.int()]),
      heights: z.nullable(z.array(positive)),
      widths: z.nullable(z.array(positive)),
    }),
    z.object({ rectangle: z.tuple([number, number, number, number]) }),
  ]),
  /** The axes that these lie upon (twinx, twiny): their number in the figure. */
  over: z.nullable(z.int().check(z.nonnegative())),
  title: words,
  titleAt: z.enum(['left', 'center', 'right']),
  x: axisSchema,
  y: axisSchema,
  /** False hides all but the marks: axis('off'). */
  isFramed: flag,
  spines: z.object({ left: flag, right: flag, top: flag, bottom: flag }),
  background: z.nullable(colour),
  /** Height of one unit of y in units of x; null lets both fill the room. */
  aspect: z.nullable(positive),
  marks: z.array(markSchema).check(z.maxLength(figureLimits.marksPerAxes)),
  legend: z.nullable(
    z.object({
      place: z.enum([
        'best',
        'upper right',
        'upper left',
        'lower left',
        'lower right',
        'center left',
        'center right',
        'lower center',
        'upper center',
        'center',
        'outside right',
      ]),
      title: z.nullable(text),
      columns: z.int().check(z.positive(), z.maximum(20)),
      size: positive,
      hasFrame: flag,
      entries: z.array(swatchSchema).check(z.maxLength(100)),
    }),
  ),
  colourbars: z.array(colourbarSchema).check(z.maxLength(4)),
});
export type AxesData = z.infer<typeof axesSchema>;

export const figureSchema = z.object({
  version: z.literal(1),
  width: z.number().check(z.minimum(20), z.maximum(6000)),
  height: z.number().check(z.minimum(20), z.maximum(6000)),
  title: words,
  xLabel: words,
  yLabel: words,
  background: z.nullable(colour),
  texts: z.array(textMark).check(z.maxLength(200)),
  axes: z.array(axesSchema).check(z.maxLength(figureLimits.axes)),
});
export type FigureData = z.infer<typeof figureSchema>;
