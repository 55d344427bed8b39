// What is remembered while a cell runs so that its graph can be drawn: the run's number, the reader's
// source lines, and ops that no gradient needs (a bounded number of them, so that memory stays flat).
import { forgetAsyncModes, recordsGradients } from '../autograd/mode';
import type { Node, SourceLine } from '../autograd/node';
import { forgetWarnings } from '../backend';
import type { Tensor } from '../tensor/tensor';

/** Ops of one run whose place in the source is looked up, and which are kept though no gradient needs them. */
const maxRecorded = 1000;

let run = 0;
let cell: string | null = null;
let pattern: RegExp | null = null;
let linesLooked = 0;
let recorded = 0;

/** Tells the line by itself where no stack of JavaScript has it, as in Python cells. */
let lineSource: (() => SourceLine | null) | null = null;

/** For a run whose lines JavaScript's stacks do not show; null for the others. */
export function setLineSource(source: (() => SourceLine | null) | null): void {
  lineSource = source;
}

/** Begins a run: tensors and ops are from now on its. */
export function beginRun(cellId: string, sourceName: string = cellId): void {
  run += 1;
  cell = cellId;
  linesLooked = 0;
  recorded = 0;
  forgetAsyncModes();
  forgetWarnings();
  const name = sourceName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  pattern = new RegExp(`(?:^|[\\s(/@])${name}(?:\\.[a-z]+)?:(\\d+):\\d+`);
}

export function runNumber(): number {
  return run;
}

/** The line of the reader's code that is running, while that is cheap enough to find out. */
export function sourceLine(): SourceLine | null {
  if (lineSource) return lineSource();
  if (!pattern || !cell || linesLooked >= maxRecorded) return null;
  linesLooked += 1;
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 40;
  const stack = new Error('where').stack ?? '';
  Error.stackTraceLimit = limit;
  const line = Number(pattern.exec(stack)?.[1] ?? 0);
  return line > 0 ? { cellId: cell, line } : null;
}

/** The reader's lines that are running, outermost first, as Python's traceback has them. */
export function runningLine(): string {
  const here = lineSource?.();
  if (here) return `  File "${here.cellId}", line ${here.line}`;
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 100;
  const stack = (new Error('where').stack ?? '').split('\n').slice(1).reverse();
  Error.stackTraceLimit = limit;
  const lines = stack.map((line) => pattern?.exec(line)?.[1]).filter((line) => line !== undefined);
  // Outside a notebook there is no cell to name.
  if (lines.length === 0) return stack.filter((line) => !/node_modules|node:/.test(line)).join('\n');
  return lines.map((line) => `  File "${cell}", line ${line}`).join('\n');
}

export function recordsOrigins(): boolean {
  return run > 0 && recorded < maxRecorded && recordsGradients();
}

export function recordOrigin(node: Node, inputs: Tensor[], results: Tensor[]): void {
  recorded += 1;
  node.run = run;
  node.madeAt = sourceLine();
  node.inputs = inputs.map((tensor) => tensor.traced);
  results.forEach((tensor, outputNr) => {
    tensor.origin = node;
    tensor.outputNr = outputNr;
  });
  node.outputs = results.map((tensor) => tensor.traced);
}

/** Gives a tensor the name that the reader's code gives it. */
export function name(tensor: Tensor, label: string, line: number | null = null): void {
  const identity = tensor.identity;
  identity.name = label;
  identity.run = run;
  if (line !== null && cell) identity.madeAt = { cellId: cell, line };
}
