// Writes an op and its local derivatives as KaTeX source with the reader's names and numbers in place.
import type { OpEntry } from '../ops/table';

/** A reader's own function has no more than its name. */
export type Described = Pick<OpEntry, 'name' | 'label' | 'schemas' | 'latex'>;

interface Written {
  forward: string;
  args: string[];
  /** By input; null where the op has no rule for it. */
  rules: ({ latex: string; numeric: string | null } | null)[];
}

interface Operand {
  symbol: string;
  value: number | null;
}

const maxLatex = 2000;
const greek =
  /^(alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|chi|psi|omega)(\d*)$/;

/** A name as maths: x, x_1, \mathrm{loss}. */
export function latexName(name: string): string {
  const letter = /^([a-zA-Z])_?(\d*)$/.exec(name);
  if (letter) return letter[2] ? `${letter[1]}_{${letter[2]}}` : letter[1]!;
  const symbol = greek.exec(name);
  if (symbol) return symbol[2] ? `\\${symbol[1]}_{${symbol[2]}}` : `\\${symbol[1]}`;
  return `\\mathrm{${name.replace(/[\\{}$&#^~%]/g, '').replace(/_/g, '\\_')}}`;
}

/** A number as short as a reader would write it. */
export function latexNumber(value: number): string {
  if (Number.isNaN(value)) return '\\mathrm{nan}';
  if (!Number.isFinite(value)) return value > 0 ? '\\infty' : '-\\infty';
  const short = Number(value.toPrecision(4));
  const text = String(short);
  const power = /^(-?[\d.]+)e([+-]?\d+)$/.exec(text);
  return power ? `${power[1]} \\cdot 10^{${Number(power[2])}}` : text;
}

export function writeOp(
  entry: Described,
  attrs: Record<string, unknown>,
  { inputs, result }: { inputs: (Operand & { param: string })[]; result: Operand },
): Written {
  const names: Record<string, string> = { result: result.symbol };
  const values: Record<string, number> = { result: result.value ?? Number.NaN };
  for (const [key, value] of Object.entries(attrs)) {
    if (typeof value !== 'number') continue;
    names[key] = value < 0 ? `(${latexNumber(value)})` : latexNumber(value);
    values[key] = value;
  }
  for (const { param, symbol, value } of inputs) {
    names[param] = symbol;
    values[param] = value ?? Number.NaN;
  }
  const { latex } = entry;
  const plainCall = `${result.symbol} = \\operatorname{${entry.name.replace(/_/g, '\\_')}}(${inputs.map((i) => i.symbol).join(', ')})`;
  return {
    forward: (latex?.forward?.(names, attrs) ?? plainCall).slice(0, maxLatex),
    args: argsOf(entry, attrs),
    rules: inputs.map(({ param, symbol }) => {
      const rule = latex?.rules?.[param];
      if (!rule) return null;
      const right = rule(names, attrs);
      const full =
        right.includes('=') && !right.includes('\\begin')
          ? right
          : `\\frac{\\partial ${result.symbol}}{\\partial ${symbol}} = ${right}`;
      const number = latex?.numeric?.[param]?.(values, attrs);
      const isKnown = number !== undefined && !Number.isNaN(number);
      return { latex: full.slice(0, maxLatex), numeric: isKnown ? `= ${latexNumber(number)}` : null };
    }),
  };
}

/** Arguments that are not tensors and differ from their defaults, as they would be written. */
function argsOf(entry: Described, attrs: Record<string, unknown>): string[] {
  const written: string[] = [];
  for (const param of entry.schemas[0]?.params ?? []) {
    if (!(param.name in attrs) || param.name === 'self') continue;
    const value = attrs[param.name];
    if (param.hasDefault && JSON.stringify(value) === JSON.stringify(param.default)) continue;
    const text = Array.isArray(value)
      ? `[${value.join(', ')}]`
      : value === true
        ? 'True'
        : value === false
          ? 'False'
          : value === null
            ? 'None'
            : String(value);
    written.push(`${param.name}=${text}`.slice(0, 300));
  }
  return written.slice(0, 32);
}
