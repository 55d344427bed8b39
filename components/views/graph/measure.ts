// How large each node is and what stands where inside it, before anything is drawn: text is estimated by
// its length, so that the same graph gives the same picture everywhere, without a browser.
import type { OpNode, TensorNode, ValuePreview } from '../../../engine/trace/schema';
import { asMatrix, elementCount, shapeText, shortNumber } from '../numbers';
import { type GraphNode, plainSymbol, type Relations } from './relations';

export const cardPadding = 10;
const headerHeight = 18;
const captionHeight = 15;
const separatorHeight = 9;
const labelHeight = 13;

/** Width of a character of the code face, in ems; a little wide, so that nothing is cut. */
const codeEm = 0.61;
const uiEm = 0.56;

export function codeWidth(text: string, size: number): number {
  return Math.ceil([...text].length * codeEm * size);
}

export function uiWidth(text: string, size: number): number {
  return Math.ceil([...text].length * uiEm * size);
}

/** How a value is shown inside a card. */
export type ValueFigure =
  | { kind: 'text'; text: string; width: number; height: number }
  | {
      kind: 'cells';
      value: ValuePreview;
      rows: number;
      columns: number;
      cellWidth: number;
      cellHeight: number;
      numbers: boolean;
      /** What is written under the cells, such as the range where not all are shown. */
      note: string | null;
      width: number;
      height: number;
    };

const noteHeight = 14;
/** Significant digits inside a cell: fewer where many stand side by side. The details tell them all. */
export function cellDigits(columns: number): number {
  return columns <= 2 ? 3 : 2;
}

export function figureOf(value: ValuePreview, shape: readonly number[]): ValueFigure {
  const count = elementCount(shape);
  const short = value.elements.map((element) => shortNumber(element));
  if (count === 0) return textFigure('empty');
  if (shape.length === 0 || count === 1) return textFigure(short[0] ?? value.text.slice(0, 12));
  const whole = value.complete && value.elements.length === count;
  if (shape.length === 1 && whole && count <= 4) {
    const line = `[${short.join(', ')}]`;
    if (line.length <= 24) return textFigure(line);
  }
  const { rows, columns } = asMatrix(shape);
  const shorter = value.elements.map((element) => shortNumber(element, cellDigits(columns)));
  if (whole && columns <= 4 && rows <= 4) {
    const longest = Math.max(...shorter.map((text) => text.length));
    return cells(
      value,
      rows,
      columns,
      Math.max(26, codeWidth('0'.repeat(longest), 10.5) + 8),
      17,
      true,
      null,
    );
  }
  if (whole && columns <= 16 && rows <= 16) {
    const size = Math.max(rows, columns) <= 8 ? 11 : 8;
    return cells(value, rows, columns, size, size, false, rangeText(value));
  }
  // Only the beginning is here: a strip of it, with the range of the whole underneath.
  const shown = Math.min(value.elements.length, 32);
  if (shown === 0) return textFigure(rangeText(value) ?? '…');
  const across = Math.min(16, columns, shown);
  return cells(value, Math.min(2, Math.ceil(shown / across)), across, 8, 8, false, rangeText(value));
}

function cells(
  value: ValuePreview,
  rows: number,
  columns: number,
  cellWidth: number,
  cellHeight: number,
  numbers: boolean,
  note: string | null,
): ValueFigure {
  const width = Math.max(columns * cellWidth, note === null ? 0 : codeWidth(note, 10));
  const height = rows * cellHeight + (note === null ? 0 : noteHeight);
  return { kind: 'cells', value, rows, columns, cellWidth, cellHeight, numbers, note, width, height };
}

function textFigure(text: string): ValueFigure {
  return { kind: 'text', text, width: codeWidth(text, 13), height: 17 };
}

export function rangeText(value: ValuePreview): string | null {
  if (value.min === null || value.max === null) return null;
  if (value.min === 'nan' || value.max === 'nan') return 'has nan';
  return `${shortNumber(value.min)} … ${shortNumber(value.max)}`;
}

export interface CardFace {
  kind: 'tensor';
  width: number;
  height: number;
  title: string;
  caption: string;
  value: { figure: ValueFigure; y: number } | null;
  grad: { figure: ValueFigure; y: number; ruleY: number } | null;
}

export interface PillFace {
  kind: 'op';
  width: number;
  height: number;
  label: string;
  gradFn: string | null;
}

export type Face = CardFace | PillFace;

const longestTitle = 26;

/** Long names keep their end: in net.layer1.0.weight the last words tell most. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `…${characters.slice(1 - most).join('')}`;
}

export function faceOf(relations: Relations, node: GraphNode): Face {
  return node.kind === 'tensor' ? cardFace(relations, node) : pillFace(node);
}

function cardFace(relations: Relations, node: TensorNode): CardFace {
  const title = shorten(node.name ?? plainSymbol(relations, node) ?? '', longestTitle);
  const caption = `${node.role} · ${shapeText(node.shape)}`;
  let y = cardPadding + (title === '' ? 0 : headerHeight) + captionHeight;
  let width = Math.max(
    codeWidth(title, 14) + (title !== '' && node.requiresGrad ? 18 : 0),
    uiWidth(caption, 10.5) + (title === '' && node.requiresGrad ? 18 : 0),
  );
  let value: CardFace['value'] = null;
  if (node.value !== null) {
    const figure = figureOf(node.value, node.shape);
    value = { figure, y: y + 3 };
    y += 3 + figure.height;
    width = Math.max(width, figure.width);
  }
  let grad: CardFace['grad'] = null;
  if (node.grad !== null) {
    const figure = figureOf(node.grad, node.shape);
    // A gradient in one line stands beside its label; a matrix stands under it.
    const beside = figure.kind === 'text';
    const top = y + separatorHeight;
    grad = { figure, ruleY: y + separatorHeight / 2 + 0.5, y: beside ? top : top + labelHeight };
    y = grad.y + figure.height;
    width = Math.max(width, beside ? figure.width + gradLabelWidth : figure.width);
  }
  return {
    kind: 'tensor',
    title,
    caption,
    value,
    grad,
    width: Math.max(58, width + 2 * cardPadding),
    height: y + cardPadding - 2,
  };
}

export const gradLabelWidth = 32;

function pillFace(node: OpNode): PillFace {
  const label = shorten(node.label, 20);
  const gradFn = node.gradFn === null ? null : shorten(node.gradFn, 24);
  const width = Math.max(codeWidth(label, 15), gradFn === null ? 0 : codeWidth(gradFn, 9.5)) + 22;
  return { kind: 'op', label, gradFn, width: Math.max(36, width), height: gradFn === null ? 34 : 42 };
}
