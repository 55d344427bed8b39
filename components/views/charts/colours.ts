// Which colours a chart has on this page. Data keep the colours that matplotlib gives them; what is black there is
// the ink of the page, so that it is seen by night too, unless the reader has chosen a background.
import type { AxesData, FigureData } from '../../../engine/trace/figure';

export interface Inks {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly paper: string;
}

const ofThePage: Inks = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  rule: 'var(--ink-faint)',
  paper: 'var(--paper)',
};

export function inksOn(background: string | null): Inks {
  if (background === null || background === 'none') return ofThePage;
  const isDark = luminance(background) < 0.5;
  const ink = isDark ? '#f2f2f2' : '#1c1c1c';
  return { ink, soft: ink, rule: isDark ? '#bbbbbb' : '#555555', paper: background };
}

/** The colour of a mark: black is ink where it stands on the bare page. */
export function colourOn(figure: FigureData, axes: AxesData): (colour: string) => string {
  const background = axes.background ?? figure.background;
  const hasPicture = axes.marks.some(
    (mark) => mark.kind === 'image' || (mark.kind === 'contour' && mark.isFilled),
  );
  if (background !== null || hasPicture) return (colour) => colour;
  return (colour) => (colour === '#000000' ? 'var(--ink)' : colour);
}

function luminance(colour: string): number {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5);
}
