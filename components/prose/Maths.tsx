// Mathematics by KaTeX: drawn as HTML for the eye and as MathML for screen readers. A formula that KaTeX
// cannot read says so in place, with its source, rather than vanish.
import katex from 'katex';
import 'katex/dist/katex.min.css';
import styles from './prose.module.css';

interface MathsProps {
  readonly tex: string;
  readonly display: boolean;
  readonly id?: string | undefined;
}

export function Maths({ tex, display, id }: MathsProps) {
  const Tag = display ? 'div' : 'span';
  const drawn = draw(tex, display);
  if ('problem' in drawn) {
    return (
      <Tag id={id} className={styles.problem}>
        This formula could not be read: {drawn.problem} <code>{tex}</code>
      </Tag>
    );
  }
  return (
    <Tag
      id={id}
      className={display ? styles.displayMaths : styles.maths}
      // A wide formula scrolls on a narrow screen, and a keyboard must be able to scroll it too.
      tabIndex={display && mayBeWide(tex) ? 0 : undefined}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX's own output, made with trust off, escapes its input.
      dangerouslySetInnerHTML={{ __html: drawn.html }}
    />
  );
}

function draw(tex: string, display: boolean): { html: string } | { problem: string } {
  try {
    const html = katex.renderToString(tex, {
      displayMode: display,
      output: 'htmlAndMathml',
      throwOnError: true,
      trust: false,
      strict: 'ignore',
      // Bounds on what an edited cell can make the page draw.
      maxExpand: 500,
      maxSize: 20,
    });
    return { html };
  } catch (error) {
    if (!(error instanceof Error)) return { problem: 'unknown error.' };
    return { problem: `${error.message.replace(/^KaTeX parse error: /, '')}.` };
  }
}

function mayBeWide(tex: string): boolean {
  return tex.includes('\\begin') || tex.length > 40;
}
