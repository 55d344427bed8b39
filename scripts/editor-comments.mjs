// The engine's doc comments as the editor can show them. It takes them for Markdown in hovers and completions, where
// the stars of shapes such as (*, in) and (*, out) would turn what is between them into italics, and for plain text in
// hints, where escapes would be seen: so stars become the asterisk of mathematics. It must not know the engine.

const comment = /\/\*\*[\s\S]*?\*\//g;
const lead = /^\s*(?:\/\*\*|\*(?!\/))? ?/;
/** Code between backticks stays as it is. */
const code = /(`[^`]*`)/;

/** @param {string} line */
function withoutStars(line) {
  const start = lead.exec(line)?.[0].length ?? 0;
  const end = line.endsWith('*/') ? line.length - 2 : line.length;
  const body = line.slice(start, end).split(code);
  const shown = body.map((part) => (part.startsWith('`') ? part : part.replaceAll('*', '∗')));
  return line.slice(0, start) + shown.join('') + line.slice(end);
}

/**
 * Declarations with comments that read the same as Markdown and as text: a line that ends a sentence ends a line there.
 * @param {string} text
 */
export function readableComments(text) {
  return text.replace(comment, (found) =>
    found
      .split('\n')
      .map(withoutStars)
      .map((line, i, lines) => (i < lines.length - 2 && /[.:]$/.test(line) ? `${line}  ` : line))
      .join('\n'),
  );
}
