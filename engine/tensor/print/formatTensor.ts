// A tensor's text, to the character as PyTorch prints it: rows, summary dots, line breaks and suffixes.
// It takes plain values in row-major order and knows nothing of tensors, devices or gradients.
import { defaultDtype } from '../dtype';
import { NumberFormatter, type NumberKind } from './NumberFormatter';
import { type PrintOptions, printOptions } from './options';

export interface TensorDescription {
  shape: readonly number[];
  /** With or without "torch.": float32, torch.int64. */
  dtype: string;
  requires_grad?: boolean;
  /** The name of the backward node, such as AddBackward0; null for a leaf. */
  grad_fn?: string | null;
}

/** "tensor([1., 2.])". */
export function formatTensor(values: ArrayLike<number>, description: TensorDescription): string {
  const prefix = 'tensor(';
  const body = values.length === 0 ? '[]' : formatValues(values, { ...description, indent: prefix.length });
  return withSuffixes(
    prefix + body,
    suffixesOf(values, description),
    prefix.length,
    printOptions().linewidth,
  );
}

/** The rows alone, as inside "tensor(...)": indent is the column at which the first bracket stands. */
export function formatValues(
  values: ArrayLike<number>,
  { shape, dtype, indent = 0 }: { shape: readonly number[]; dtype: string; indent?: number },
): string {
  const options = printOptions();
  if (values.length === 0) return '[]';
  const summarize = values.length > options.threshold;
  const shown: number[] = [];
  collectShown(values, shape, 0, 0, summarize, options.edgeitems, shown);
  const formatter = new NumberFormatter(shown, kindOf(dtype), options);
  return rows({ values, shape, formatter, options, summarize }, 0, 0, indent);
}

/** "torch.Size([2, 3])". */
export function formatSize(shape: readonly number[]): string {
  return `torch.Size([${shape.join(', ')}])`;
}

interface Printing {
  values: ArrayLike<number>;
  shape: readonly number[];
  formatter: NumberFormatter;
  options: Readonly<PrintOptions>;
  summarize: boolean;
}

function rows(p: Printing, axis: number, offset: number, indent: number): string {
  const rank = p.shape.length - axis;
  if (rank <= 0) return p.formatter.format(p.values[offset]!);
  const stride = strideOf(p.shape, axis);
  const picked = pick(p.shape[axis]!, p.summarize, p.options.edgeitems);
  if (rank === 1) {
    const perLine = Math.max(1, Math.floor((p.options.linewidth - indent) / (p.formatter.width + 2)));
    const cells = picked.map((i) => (i === null ? ' ...' : p.formatter.format(p.values[offset + i]!)));
    const lines: string[] = [];
    for (let i = 0; i < cells.length; i += perLine) lines.push(cells.slice(i, i + perLine).join(', '));
    return `[${lines.join(`,\n${' '.repeat(indent + 1)}`)}]`;
  }
  const slices = picked.map((i) => (i === null ? '...' : rows(p, axis + 1, offset + i * stride, indent + 1)));
  return `[${slices.join(`,${'\n'.repeat(rank - 1)}${' '.repeat(indent + 1)}`)}]`;
}

/** The indices shown along one axis; null stands for the dots. */
function pick(length: number, summarize: boolean, edge: number): (number | null)[] {
  const all = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  if (!summarize || length <= 2 * edge) return all(0, length);
  return [...all(0, edge), null, ...all(length - edge, length)];
}

function collectShown(
  values: ArrayLike<number>,
  shape: readonly number[],
  axis: number,
  offset: number,
  summarize: boolean,
  edge: number,
  into: number[],
): void {
  if (axis >= shape.length) {
    into.push(values[offset]!);
    return;
  }
  const stride = strideOf(shape, axis);
  for (const i of pick(shape[axis]!, summarize, edge)) {
    if (i !== null) collectShown(values, shape, axis + 1, offset + i * stride, summarize, edge, into);
  }
}

function strideOf(shape: readonly number[], axis: number): number {
  let stride = 1;
  for (let i = axis + 1; i < shape.length; i++) stride *= shape[i]!;
  return stride;
}

function kindOf(dtype: string): NumberKind {
  const name = bare(dtype);
  if (name === 'bool') return 'bool';
  return /^(float|bfloat|double|half)/.test(name) ? 'float' : 'integer';
}

function bare(dtype: string): string {
  return dtype.replace(/^torch\./, '');
}

function suffixesOf(values: ArrayLike<number>, description: TensorDescription): string[] {
  const suffixes: string[] = [];
  const dtype = bare(description.dtype);
  if (values.length === 0) {
    if (description.shape.length !== 1) suffixes.push(`size=${tupleText(description.shape)}`);
    if (dtype !== defaultDtype().name) suffixes.push(`dtype=torch.${dtype}`);
  } else if (dtype !== defaultDtype().name && dtype !== 'int64' && dtype !== 'bool') {
    suffixes.push(`dtype=torch.${dtype}`);
  }
  if (description.grad_fn) suffixes.push(`grad_fn=<${description.grad_fn}>`);
  else if (description.requires_grad) suffixes.push('requires_grad=True');
  return suffixes;
}

function tupleText(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
}

function withSuffixes(text: string, suffixes: string[], indent: number, linewidth: number): string {
  let result = text;
  let lastLineLength = text.length - text.lastIndexOf('\n') + 1;
  for (const suffix of suffixes) {
    if (lastLineLength + suffix.length + 2 > linewidth) {
      result += `,\n${' '.repeat(indent)}${suffix}`;
      lastLineLength = indent + suffix.length;
    } else {
      result += `, ${suffix}`;
      lastLineLength += suffix.length + 2;
    }
  }
  return `${result})`;
}
