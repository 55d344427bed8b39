// A figure in words, for whoever does not see it: what it is called, what its axes are, what is drawn on them.
import type { AxesData, FigureData, Mark } from '../../../engine/trace/figure';
import { shortNumber } from '../numbers';
import { plainWords } from './words';

export function nameOf(figure: FigureData): string {
  const titles = [figure.title, ...figure.axes.map(({ title }) => title)].flatMap((title) =>
    title === null ? [] : [plainWords(title.text)],
  );
  if (titles.length > 0) return `Figure: ${[...new Set(titles)].slice(0, 4).join('; ')}`;
  const [first] = figure.axes;
  const labels = [first?.y.label, first?.x.label].flatMap((label) => (label ? [plainWords(label.text)] : []));
  if (labels.length === 2) return `Figure: ${labels[0]} over ${labels[1]}`;
  return figure.axes.length > 1 ? `Figure with ${figure.axes.length} plots` : 'Figure';
}

export function describe(figure: FigureData): string {
  const several = figure.axes.length > 1;
  const said = figure.axes.slice(0, 12).map((axes, index) => {
    const name = axes.title === null ? '' : ` (${plainWords(axes.title.text)})`;
    return `${several ? `Plot ${index + 1}${name}: ` : ''}${describeAxes(axes)}`;
  });
  if (figure.axes.length > 12) said.push(`And ${figure.axes.length - 12} more plots.`);
  return said.join(' ');
}

function describeAxes(axes: AxesData): string {
  const drawn = count(axes.marks);
  const parts = [drawn.length === 0 ? 'Nothing is drawn.' : `${capital(drawn.join(', '))}.`];
  if (axes.isFramed && !axes.marks.some(({ kind }) => kind === 'image'))
    for (const name of ['x', 'y'] as const) {
      const axis = axes[name];
      if (!axis.isVisible) continue;
      const label = axis.label === null ? name : plainWords(axis.label.text);
      const [from, to] = axis.limits;
      const scale = axis.scale === 'linear' ? '' : ', logarithmic';
      parts.push(`${capital(label)} from ${shortNumber(from)} to ${shortNumber(to)}${scale}.`);
    }
  return parts.join(' ');
}

const kinds: Readonly<Record<Mark['kind'], readonly [string, string]>> = {
  line: ['line', 'lines'],
  points: ['set of points', 'sets of points'],
  rects: ['set of bars', 'sets of bars'],
  area: ['area', 'areas'],
  polygon: ['shape', 'shapes'],
  wedge: ['piece of a pie', 'pieces of a pie'],
  segments: ['set of segments', 'sets of segments'],
  image: ['picture', 'pictures'],
  contour: ['contour', 'contours'],
  rule: ['straight line', 'straight lines'],
  slant: ['straight line', 'straight lines'],
  span: ['band', 'bands'],
  text: ['label', 'labels'],
};

function count(marks: readonly Mark[]): string[] {
  const found = new Map<string, { number: number; words: readonly [string, string]; names: string[] }>();
  for (const mark of marks) {
    const words = kinds[mark.kind];
    const entry = found.get(words[0]) ?? { number: 0, words, names: [] };
    entry.number += 1;
    if (mark.label !== null) entry.names.push(plainWords(mark.label));
    found.set(words[0], entry);
  }
  return [...found.values()].map(({ number, words, names }) => {
    const called = names.length === 0 ? '' : ` (${names.slice(0, 6).join(', ')})`;
    return `${number} ${number === 1 ? words[0] : words[1]}${called}`;
  });
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Where marks were thinned, how much of them is drawn. */
export function thinnedNote(figure: FigureData): string | null {
  const thinned = figure.axes.flatMap(({ marks }) => marks.flatMap((mark) => mark.thinned ?? []));
  if (thinned.length === 0) return null;
  const drawn = thinned.reduce((sum, part) => sum + part.drawn, 0);
  const of = thinned.reduce((sum, part) => sum + part.of, 0);
  return `Drawn with ${drawn.toLocaleString('en')} of ${of.toLocaleString('en')} points.`;
}
