// print() and the console of a cell: text for the cell's output, in the order in which it was written.
import { format } from './format';

export interface Printing {
  write(name: 'stdout' | 'stderr', text: string): void;
  /** The printed form of a tensor or module; null for anything else. */
  special(value: object): string | null;
  /** The reader's frames of an error, for console.error(error). */
  stackOf(error: Error): string;
}

export interface CellConsole {
  readonly print: (...values: unknown[]) => void;
  readonly console: Readonly<Record<string, (...values: unknown[]) => unknown>>;
}

export function makeConsole(printing: Printing): CellConsole {
  let margin = '';
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();
  const show = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return printing.stackOf(value);
    return format(value, { special: printing.special });
  };
  const line = (name: 'stdout' | 'stderr', values: unknown[]): void => {
    const text = fillIn(values, show);
    printing.write(name, `${margin}${margin ? text.replaceAll('\n', `\n${margin}`) : text}\n`);
  };
  const out = (...values: unknown[]): void => line('stdout', values);
  const err = (...values: unknown[]): void => line('stderr', values);
  const elapsed = (label: string): string =>
    `${label}: ${(performance.now() - (timers.get(label) ?? 0)).toFixed(3)}ms`;

  return {
    print(...values) {
      const last = values.at(-1);
      const options = isPrintOptions(last) ? last : {};
      const shown = options === last ? values.slice(0, -1) : values;
      printing.write('stdout', shown.map(show).join(options.sep ?? ' ') + (options.end ?? '\n'));
    },
    console: {
      log: out,
      info: out,
      debug: out,
      warn: err,
      error: err,
      dir: (value: unknown) => line('stdout', [format(value, { special: printing.special })]),
      table: (value: unknown) => line('stdout', [table(value, show)]),
      trace: (...values) => line('stderr', ['Trace:', ...values]),
      assert: (condition: unknown, ...values: unknown[]) => {
        if (!condition)
          line('stderr', values.length > 0 ? ['Assertion failed:', ...values] : ['Assertion failed']);
      },
      group: (...values) => {
        if (values.length > 0) line('stdout', values);
        margin += '  ';
      },
      groupEnd: () => {
        margin = margin.slice(2);
      },
      count: (label: unknown = 'default') => {
        const next = (counts.get(String(label)) ?? 0) + 1;
        counts.set(String(label), next);
        line('stdout', [`${String(label)}: ${next}`]);
      },
      time: (label: unknown = 'default') => timers.set(String(label), performance.now()),
      timeLog: (label: unknown = 'default') => line('stdout', [elapsed(String(label))]),
      timeEnd: (label: unknown = 'default') => {
        line('stdout', [elapsed(String(label))]);
        timers.delete(String(label));
      },
      clear: () => {},
    },
  };
}

/** Python's keyword arguments of print: an object with nothing but sep and end. */
function isPrintOptions(value: unknown): value is { sep?: string; end?: string } {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => (key === 'sep' || key === 'end') && typeof text === 'string')
  );
}

/** The console's %s, %d, %i, %f, %o, %O and %j in a first string; what is left over follows. */
function fillIn(values: unknown[], show: (value: unknown) => string): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string' || !first.includes('%')) return values.map(show).join(' ');
  const filled = first.replace(/%([sdifoOjc%])/g, (whole, kind: string) => {
    if (kind === '%') return '%';
    if (rest.length === 0) return whole;
    const value = rest.shift();
    if (kind === 'd') return String(Number(value));
    if (kind === 'i') return String(Number.parseInt(String(value), 10));
    if (kind === 'f') return String(Number.parseFloat(String(value)));
    if (kind === 'j') return JSON.stringify(value) ?? 'undefined';
    return kind === 'c' ? '' : show(value);
  });
  return [filled, ...rest.map(show)].join(' ');
}

function table(value: unknown, show: (value: unknown) => string): string {
  if (typeof value !== 'object' || value === null) return show(value);
  const rows = Object.entries(value);
  const columns = [...new Set(rows.flatMap(([, row]) => (isPlain(row) ? Object.keys(row) : [])))];
  const hasValues = rows.some(([, row]) => !isPlain(row));
  const head = ['(index)', ...columns, ...(hasValues ? ['Values'] : [])];
  const cell = (item: unknown): string => format(item).replaceAll('\n', ' ');
  const body = rows.map(([index, row]) => [
    index,
    ...columns.map((column) => (isPlain(row) && column in row ? cell(row[column]) : '')),
    ...(hasValues ? [isPlain(row) ? '' : cell(row)] : []),
  ]);
  const widths = head.map(
    (title, column) => Math.max(title.length, ...body.map((row) => row[column]!.length)) + 2,
  );
  const rule = (left: string, mid: string, right: string): string =>
    left + widths.map((width) => '─'.repeat(width)).join(mid) + right;
  const lay = (row: string[]): string => `│${row.map((text, i) => ` ${text}`.padEnd(widths[i]!)).join('│')}│`;
  return [rule('┌', '┬', '┐'), lay(head), rule('├', '┼', '┤'), ...body.map(lay), rule('└', '┴', '┘')].join(
    '\n',
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
