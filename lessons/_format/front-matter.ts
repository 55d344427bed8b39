// Takes the YAML front matter off a lesson's text and checks it. Each problem is given the line of the key
// it is about. Knows nothing of cells.
import { isMap, LineCounter, parseDocument } from 'yaml';
import type { ProblemList } from './errors';
import { type FrontMatter, frontMatterSchema } from './schema';

const KEYS = Object.keys(frontMatterSchema.shape).join(', ');

/** The checked front matter, or null where it has problems, which are then in the list. */
export function readFrontMatter(lines: readonly string[], problems: ProblemList): FrontMatter | null {
  if (lines[0]?.trimEnd() !== '---') {
    problems.add(
      1,
      'The front matter is missing.',
      'Begin the file with a line "---", then title, summary, minutes and goals, then "---" again.',
    );
    return null;
  }
  const end = lines.findIndex((text, i) => i > 0 && text.trimEnd() === '---');
  if (end < 0) {
    problems.add(1, 'The front matter is never closed.', 'Put a line "---" after its last key.');
    return null;
  }

  const counter = new LineCounter();
  const document = parseDocument(lines.slice(1, end).join('\n'), { lineCounter: counter });
  for (const error of document.errors) {
    const line = (error.linePos?.[0].line ?? 1) + 1;
    const message = error.message.split(' at line ')[0] ?? error.message;
    problems.add(line, `The front matter is not YAML: ${message}.`, 'Quote values that hold a colon.');
  }
  if (document.errors.length > 0) return null;

  const checked = frontMatterSchema.safeParse(document.toJS() ?? {});
  if (checked.success) return checked.data;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      const range = (node as { range?: readonly number[] | null } | undefined)?.range;
      if (range?.[0] !== undefined) return counter.linePos(range[0]).line + 1;
    }
    return 1;
  };
  for (const issue of checked.error.issues) {
    const key = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      for (const unknown of issue.keys) {
        problems.add(lineOfKey(unknown), `Unknown key "${unknown}" in the front matter.`, `Known: ${KEYS}.`);
      }
    } else if (!document.hasIn(issue.path)) {
      problems.add(1, `The front matter has no "${key}".`, `Add it: ${describe(issue.path[0])}`);
    } else {
      problems.add(
        lineOf(issue.path),
        `"${key}" in the front matter: ${issue.message}.`,
        describe(issue.path[0]),
      );
    }
  }
  return null;

  function lineOfKey(key: string): number {
    const contents = document.contents;
    if (!isMap(contents)) return 1;
    const pair = contents.items.find((item) => String(item.key) === key);
    const start = (pair?.key as { range?: readonly number[] } | undefined)?.range?.[0];
    return start === undefined ? 1 : counter.linePos(start).line + 1;
  }
}

/** The line on which the body begins, counted from 0, where the front matter was sound. */
export function bodyStart(lines: readonly string[]): number {
  return lines.findIndex((text, i) => i > 0 && text.trimEnd() === '---') + 1;
}

function describe(key: PropertyKey | undefined): string {
  const shape = frontMatterSchema.shape as Readonly<Record<string, { description?: string } | undefined>>;
  return shape[String(key)]?.description ?? `Known keys: ${KEYS}.`;
}
