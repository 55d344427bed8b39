// Says for each code cell of a recorded notebook whether the outputs another runner gave are the same. It knows
// nothing of Python: both sides are nbformat outputs, and the README beside it says what counts as the same.

type Text = string | readonly string[];

export interface Output {
  output_type: string;
  name?: string;
  text?: Text;
  data?: Readonly<Record<string, unknown>>;
  ename?: string;
  evalue?: string;
}

export interface Cell {
  cell_type: string;
  id?: string;
  source: Text;
  metadata?: { tags?: readonly string[] };
  outputs?: readonly Output[];
}

export interface Notebook {
  cells: readonly Cell[];
}

export interface CellResult {
  id: string;
  passed: boolean;
  /** Whether the recorded cell shows anything. */
  shows: boolean;
  /** Empty where the cell passed; otherwise a few lines: `-` as recorded, `+` as given. */
  diff: string;
}

export interface NotebookResult {
  cells: CellResult[];
  passed: number;
  total: number;
  /** The same counts over the cells that show anything. */
  shownPassed: number;
  shownTotal: number;
}

/** A number that a float operation may have made: it has a point or an exponent. Integers are text. */
const FLOAT = /[-+]?(?<![\w.])(?:\d+\.\d*|\.\d+|\d+(?=e[-+]?\d))(?:e[-+]?\d+)?(?![\w.]|\.\d)/g;
const RELATIVE = 1e-3;
/** A unit in the last digit is forgiven where it is small: 93.8 is 93.9, and 0.5 is not 0.6. */
const UNIT_AT_MOST = 0.02;
const DIFF_LINES = 8;
const LINE_LENGTH = 160;

/** Compares a recorded notebook with what a runner gave for its code cells, by cell id. */
export function compareNotebook(
  recorded: Notebook,
  outputsByCell: ReadonlyMap<string, readonly Output[]>,
): NotebookResult {
  const cells = recorded.cells
    .filter((cell) => cell.cell_type === 'code')
    .map((cell, index) => {
      const id = cell.id ?? String(index);
      const expected = cell.outputs ?? [];
      const given = outputsByCell.get(id);
      const diff = given ? compareOutputs(expected, given) : 'the cell was not run';
      return { id, passed: diff === '', shows: expected.length > 0, diff };
    });
  const shown = cells.filter((cell) => cell.shows);
  return {
    cells,
    passed: cells.filter((cell) => cell.passed).length,
    total: cells.length,
    shownPassed: shown.filter((cell) => cell.passed).length,
    shownTotal: shown.length,
  };
}

/** Counts for people: a line a notebook, the diffs of its failing cells under it, and the sum at the end. */
export function report(results: ReadonlyMap<string, NotebookResult>): string {
  const lines: string[] = [];
  const sum = { passed: 0, total: 0, shownPassed: 0, shownTotal: 0 };
  for (const [name, result] of results) {
    lines.push(`${name}: ${counts(result)}`);
    for (const cell of result.cells) {
      if (!cell.passed) lines.push(`  ${cell.id}`, ...cell.diff.split('\n').map((line) => `    ${line}`));
    }
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += result[key];
  }
  return [...lines, `all: ${counts(sum)}`].join('\n');
}

function counts(r: Pick<NotebookResult, 'passed' | 'total' | 'shownPassed' | 'shownTotal'>): string {
  return `${r.passed}/${r.total} cells (${r.shownPassed}/${r.shownTotal} of those with output)`;
}

/** An empty text where the outputs are the same, else a short diff. */
export function compareOutputs(expected: readonly Output[], given: readonly Output[]): string {
  const wanted = normalise(expected);
  const got = normalise(given);
  for (let i = 0; i < Math.max(wanted.length, got.length); i++) {
    const a = wanted[i];
    const b = got[i];
    if (a?.kind === b?.kind && a && b && sameText(a.text, b.text)) continue;
    if (a?.kind !== b?.kind) {
      return [
        ...marked('-', a ? `(${a.kind}) ${a.text}` : '(nothing)'),
        ...marked('+', b ? `(${b.kind}) ${b.text}` : '(nothing)'),
      ].join('\n');
    }
    return diffLines(a!.text, b!.text);
  }
  return '';
}

/** What an output comes to: where it went, and its text without what differs from run to run. */
interface Shown {
  kind: string;
  text: string;
}

function normalise(outputs: readonly Output[]): Shown[] {
  // How a runner cuts a stream is its own business, and so is how it weaves stdout with stderr.
  const shown: Shown[] = [];
  const streams = new Map<string, Shown>();
  for (const output of outputs) {
    if (output.output_type === 'stream') {
      const kind = output.name ?? 'stdout';
      const open = streams.get(kind);
      if (open) {
        open.text += joined(output.text);
      } else {
        const stream = { kind, text: joined(output.text) };
        streams.set(kind, stream);
        shown.push(stream);
      }
      continue;
    }
    streams.clear();
    if (output.output_type === 'error') {
      const [first = ''] = joined(output.evalue).split('\n');
      shown.push({ kind: 'error', text: `${output.ename}: ${first}` });
    } else {
      shown.push({ kind: output.output_type, text: joined(output.data?.['text/plain'] as Text | undefined) });
    }
  }
  const cleaned = shown.map(({ kind, text }) => ({ kind, text: kind === 'stderr' ? warnings(text) : text }));
  return inOrder(cleaned.map(({ kind, text }) => ({ kind, text: clean(text) })).filter((s) => s.text !== ''));
}

/** stderr goes last among the outputs between two that are not streams. */
function inOrder(shown: Shown[]): Shown[] {
  const result = [...shown];
  for (let i = 1; i < result.length; i++) {
    if (result[i]!.kind === 'stdout' && result[i - 1]!.kind === 'stderr') {
      [result[i - 1], result[i]] = [result[i]!, result[i - 1]!];
    }
  }
  return result;
}

function joined(text: Text | undefined): string {
  return typeof text === 'string' ? text : (text ?? []).join('');
}

/** Takes out addresses, wall times and the names of cells, and blanks at the ends of lines and of the text. */
function clean(text: string): string {
  return text
    .replace(/\b0x[0-9a-fA-F]{6,}\b/g, '0x…')
    .replace(/<ipython-input-[^>]*>/g, '<cell>')
    .replace(/^(CPU times|Wall time): .*$/gm, '$1: …')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n+$/, '');
}

/** Of a warning, its class and its words: not the file that it stands in, nor the line that is shown after it. */
function warnings(text: string): string {
  const heads = text.replace(/ ?\(Triggered internally at [^)]*\)/g, '').split('\n');
  const kept: string[] = [];
  let inWarning = false;
  for (const line of heads) {
    const head = /^.*?:\d+: (\w*Warning: .*)$/.exec(line);
    if (head) {
      inWarning = true;
      kept.push(head[1]!);
    } else if (!(inWarning && line.startsWith('  '))) {
      kept.push(line);
    }
  }
  return kept.join('\n');
}

/** Whether two texts agree: the same around the floats, and the floats near enough. */
export function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.replace(FLOAT, '#') !== b.replace(FLOAT, '#')) return false;
  const left = a.match(FLOAT) ?? [];
  const right = b.match(FLOAT) ?? [];
  return left.every((number, i) => sameNumber(number, right[i]!));
}

function sameNumber(a: string, b: string): boolean {
  if (a === b) return true;
  const difference = Math.abs(Number(a) - Number(b));
  const size = Math.max(Math.abs(Number(a)), Math.abs(Number(b)));
  if (difference <= RELATIVE * size) return true;
  const unit = Math.max(lastDigit(a), lastDigit(b));
  // A fixed form shows few digits of a small number (0.0012); an exponent shows as many as of any.
  const small = a.includes('e') || b.includes('e') ? UNIT_AT_MOST * size : UNIT_AT_MOST * Math.max(1, size);
  return unit <= small && difference <= unit * (1 + 1e-6);
}

/** The worth of a unit in the last digit that is shown: 0.01 for 3.14, 1e-7 for 3.1416e-03. */
function lastDigit(number: string): number {
  const [mantissa = '', exponent = '0'] = number.split('e');
  const decimals = (mantissa.split('.')[1] ?? '').length;
  return 10 ** (Number(exponent) - decimals);
}

/** The lines that differ, a few of them; where only their number differs, what follows on the longer side. */
function diffLines(a: string, b: string): string {
  const left = a.split('\n');
  const right = b.split('\n');
  const lines: string[] = [];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const one = left[i];
    const other = right[i];
    if (one !== undefined && other !== undefined && sameText(one, other)) continue;
    if (lines.length >= DIFF_LINES) {
      lines.push('…');
      break;
    }
    if (one !== undefined) lines.push(...marked('-', one));
    if (other !== undefined) lines.push(...marked('+', other));
  }
  return lines.join('\n');
}

function marked(mark: string, text: string): string[] {
  return text
    .split('\n')
    .slice(0, DIFF_LINES)
    .map((line) => `${mark} ${line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line}`);
}
