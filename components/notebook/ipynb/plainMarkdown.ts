// MyST Markdown, as lessons are written in it, becomes the Markdown that Jupyter and Colab draw. Line by line, so that
// what is plain already stays letter for letter as its author wrote it; only MyST's directives, roles, labels and
// comments change. It must import no parser: a download does not wait for one.
import { admonitionKinds } from '../../prose/admonitionKinds';

export function plainMarkdown(source: string): string {
  return convert(source.split('\n')).join('\n').trimEnd();
}

interface Directive {
  readonly name: string;
  /** What stands behind the name, such as a title or an address. */
  readonly argument: string;
  readonly options: ReadonlyMap<string, string>;
  readonly body: readonly string[];
}

type Writer = (directive: Directive) => string[];

const openDirective = /^(\s*)(`{3,}|~{3,}|:{3,})\s*\{([\w-]+)\}[ \t]*(.*)$/;
const openFence = /^\s*(?:[-*+]\s+|\d+[.)]\s+|>\s*)*(`{3,}|~{3,})/;

function convert(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const [, indent = '', marker = '', name = '', argument = ''] = openDirective.exec(line) ?? [];
    const writer = Object.hasOwn(writers, name) ? writers[name] : undefined;
    const verbatim = writer === undefined ? verbatimEnd(lines, i) : null;
    if (writer !== undefined) {
      const end = closingLine(lines, i + 1, marker);
      const inside = lines.slice(i + 1, end).map((each) => withoutIndent(each, indent.length));
      const written = writer({ name, argument: argument.trim(), ...readBody(inside) });
      setApart(out, written, lines[end + 1], indent);
      i = end;
    } else if (verbatim !== null) {
      // The label of an equation stands behind its end.
      const last = (lines[verbatim] ?? '').replace(/^(.*\$\$)\s*\([\w:.-]+\)\s*$/, '$1');
      out.push(...lines.slice(i, verbatim), ...(verbatim < lines.length ? [last] : []));
      i = verbatim;
    } else if (!/^\([\w:.-]+\)=\s*$/.test(line) && !line.startsWith('%')) {
      out.push(inline(line));
    }
  }
  return out;
}

/** A block needs an empty line before it and after it, or Markdown takes it for a part of the paragraph. */
function setApart(out: string[], block: string[], following: string | undefined, indent: string): void {
  if (out.length > 0 && out.at(-1)!.trim() !== '') out.push('');
  for (const line of block) out.push(line === '' ? '' : indent + line);
  if (following !== undefined && following.trim() !== '') out.push('');
}

/** The line that ends what must not be touched (code, an equation) and begins on this one; null where nothing does. */
function verbatimEnd(lines: readonly string[], start: number): number | null {
  const line = lines[start]!;
  const fence = openFence.exec(line)?.[1];
  if (fence !== undefined) return closingLine(lines, start + 1, fence);
  const dollars = /^\s*\$\$/.test(line);
  if (dollars) {
    if (/^\s*\$\$.*\S.*\$\$/.test(line)) return start;
    return lineWith(lines, start + 1, /\$\$/);
  }
  const environment = /^\s*\\begin\{([a-z]+\*?)\}/.exec(line)?.[1];
  if (environment === undefined) return null;
  const end = new RegExp(`\\\\end\\{${environment.replace('*', '\\*')}\\}`);
  return end.test(line) ? start : lineWith(lines, start + 1, end);
}

function lineWith(lines: readonly string[], from: number, pattern: RegExp): number {
  const found = lines.findIndex((line, i) => i >= from && pattern.test(line));
  return found === -1 ? lines.length : found;
}

/** A fence ends with as many of its own marks, or more, alone on a line. */
function closingLine(lines: readonly string[], from: number, marker: string): number {
  const mark = marker[0];
  const found = lines.findIndex((line, i) => {
    const text = line.replace(/^[\s>]*/, '').trimEnd();
    return i >= from && text.length >= marker.length && text === mark?.repeat(text.length);
  });
  return found === -1 ? lines.length : found;
}

function withoutIndent(line: string, width: number): string {
  return line.slice(0, width).trim() === '' ? line.slice(width) : line;
}

function readBody(lines: readonly string[]): Pick<Directive, 'options' | 'body'> {
  const options = new Map<string, string>();
  let start = 0;
  for (; start < lines.length; start++) {
    const [, key, value] = /^:([\w-]+):[ \t]*(.*)$/.exec(lines[start]!) ?? [];
    if (key === undefined) break;
    options.set(key, value?.trim() ?? '');
  }
  while (start < lines.length && lines[start]!.trim() === '') start++;
  let end = lines.length;
  while (end > start && lines[end - 1]!.trim() === '') end--;
  return { options, body: lines.slice(start, end) };
}

const writers: Readonly<Record<string, Writer>> = {
  ...Object.fromEntries(['admonition', ...Object.keys(admonitionKinds)].map((name) => [name, admonition])),
  dropdown: (directive) => details(directive.argument || 'More', convert(directive.body)),
  math: ({ argument, body }) => ['$$', ...(argument === '' ? [] : [argument]), ...body, '$$'],
  image: (directive) => [picture(directive)],
  figure: (directive) => {
    const caption = convert(directive.body);
    return [picture(directive), ...(caption.length === 0 ? [] : ['', ...caption])];
  },
  table: ({ argument, body }) => captioned(argument, convert(body)),
  'list-table': (directive) => captioned(directive.argument, listTable(directive)),
  code,
  'code-block': code,
};

function admonition(directive: Directive): string[] {
  const { name, argument, options, body } = directive;
  const classes = (options.get('class') ?? '').split(/[\s,]+/);
  const kind = [name, ...classes].find((word) => Object.hasOwn(admonitionKinds, word)) ?? 'note';
  const title = argument === '' ? admonitionKinds[kind]!.title : argument;
  const inside = convert(body);
  if (classes.includes('dropdown')) return details(title, inside);
  return quoted([`**${inline(title)}**`, ...(inside.length === 0 ? [] : ['', ...inside])]);
}

function quoted(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '>' : `> ${line}`));
}

/** The one piece of HTML: both Jupyter and Colab draw it, and Markdown has nothing that folds. */
function details(title: string, body: readonly string[]): string[] {
  const heading = escaped(inline(title)).replace(/`([^`]+)`/g, '<code>$1</code>');
  return ['<details>', `<summary>${heading}</summary>`, '', ...body, '', '</details>'];
}

function picture({ argument, options }: Directive): string {
  const address = /[\s()]/.test(argument) ? `<${argument}>` : argument;
  return `![${(options.get('alt') ?? '').replace(/[[\]]/g, '\\$&')}](${address})`;
}

function code({ argument, body }: Directive): string[] {
  const longest = Math.max(2, ...body.map((line) => /^\s*(`{3,})/.exec(line)?.[1]?.length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${argument}`, ...body, fence];
}

function captioned(caption: string, lines: readonly string[]): string[] {
  return caption === '' ? [...lines] : [`**${inline(caption)}**`, '', ...lines];
}

/** A list of lists, a row each, as a table with bars. */
function listTable({ options, body }: Directive): string[] {
  const rows: string[][] = [];
  for (const line of body) {
    const row = /^[*-]\s+-(?:\s+(.*))?$/.exec(line);
    const cell = row ?? /^\s+-(?:\s+(.*))?$/.exec(line);
    const words = inline((cell?.[1] ?? line).trim()).replaceAll('|', '\\|');
    if (row !== null) rows.push([words]);
    else if (cell !== null) rows.at(-1)?.push(words);
    else if (words !== '') rows.at(-1)?.push(`${rows.at(-1)!.pop() ?? ''} ${words}`.trim());
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [...body];
  const bar = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const head = Number(options.get('header-rows') ?? 0) > 0 ? (rows.shift() ?? []) : [];
  return [bar(head), bar(Array.from({ length: width }, () => '---')), ...rows.map(bar)];
}

/** A role, or a piece of code, which is not looked into. */
const roleOrCode = /\{([A-Za-z][\w:.-]*)\}(`+)(?!`)([\s\S]*?[^`])\2(?!`)|(`+)(?!`)[\s\S]*?[^`]\4(?!`)/g;

function inline(line: string): string {
  return line.replace(roleOrCode, (all, role: string | undefined, marks: string, words: string) =>
    role === undefined ? all : plainRole(role, marks, words),
  );
}

function plainRole(role: string, marks: string, words: string): string {
  // "words <target>", where the words are what is read.
  const [, named] = /^(.*\S)\s*<[^>]*>$/.exec(words) ?? [];
  switch (role) {
    case 'math':
      return `$${words}$`;
    case 'sub':
    case 'subscript':
      return `<sub>${escaped(words)}</sub>`;
    case 'sup':
    case 'superscript':
      return `<sup>${escaped(words)}</sup>`;
    case 'kbd':
      return `<kbd>${escaped(words)}</kbd>`;
    case 'u':
    case 'underline':
      return `<u>${escaped(words)}</u>`;
    case 'del':
    case 'strike':
      return `~~${words}~~`;
    case 'abbr':
      return words;
    case 'ref':
    case 'numref':
    case 'doc':
    case 'term':
    case 'eq':
      return named ?? words;
    default:
      return `${marks}${words}${marks}`;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
