// Where Python's next line stands, for the big editor and for the plain one. Pure; it must not know monaco or the DOM.

/** A line that opens a block: it ends in a colon, whether or not a comment follows. */
export const opensBlock =
  /^\s*(?:def|class|for|if|elif|else|while|try|with|finally|except|async|match|case)\b.*:\s*(?:#.*)?$/;

const level = (inner: string) => `(?:[^()[\\]{}#]|[([{]${inner}[)\\]}])*`;
/** What has no bracket left open, up to three deep. */
const balanced = level(level(level('[^()[\\]{}#]*')));

/** A line that ends a block: nothing after it in the same block can be reached. */
export const endsBlock = new RegExp(
  `^\\s*(?:pass|break|continue|(?:return|raise)\\b${balanced})\\s*(?:#.*)?$`,
);

export const indentUnit = '    ';

/** The spaces before the line that follows a line. */
export function indentAfter(line: string): string {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  if (opensBlock.test(line)) return indent + indentUnit;
  return endsBlock.test(line) && indent.endsWith(indentUnit) ? indent.slice(0, -indentUnit.length) : indent;
}
