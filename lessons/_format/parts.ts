// Finds the parts of a lesson's text: the code-cell fences, the block breaks ("+++") and the prose between
// them. The Markdown is read by myst-parser; only its tree's positions and directives are used here. Knows
// the shape of a file, not what a cell means.
import { mystParse } from 'myst-parser';
import type { ProblemList } from './errors';
import { PROSE_DIRECTIVES } from './schema';

export interface CodePart {
  readonly kind: 'code';
  readonly line: number;
  readonly language: string | null;
  readonly options: Readonly<Record<string, unknown>>;
  readonly source: string;
}

export interface BreakPart {
  readonly kind: 'break';
  readonly line: number;
  /** The JSON after "+++", not yet parsed. */
  readonly metadata: string | null;
}

export interface ProsePart {
  readonly kind: 'prose';
  readonly line: number;
  readonly source: string;
}

export type Part = CodePart | BreakPart | ProsePart;

interface MystNode {
  readonly type: string;
  readonly name?: string;
  readonly args?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly value?: string;
  readonly meta?: string;
  readonly position?: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly children?: readonly MystNode[];
}

const CLOSING_FENCE = /^\s*(`{3,}|~{3,}|:{3,})\s*$/;
const CODE_CELL_FENCE = /^\s*(?:`{3,}|~{3,}|:{3,})\s*\{code-cell\}/;

export function splitParts(lines: readonly string[], firstLine: number, problems: ProblemList): Part[] {
  // As the page reads it: raw HTML is text, and an @ is Python's matrix product.
  const tree = mystParse(lines.join('\n'), {
    markdownit: { html: false },
    extensions: { citations: false },
  }) as unknown as MystNode;
  const marks: { part: CodePart | BreakPart; endLine: number }[] = [];

  const visitTop = (nodes: readonly MystNode[]): void => {
    for (const node of nodes) {
      const line = node.position?.start.line ?? firstLine;
      if (line <= firstLine) continue; // the front matter
      if (node.type === 'block') {
        marks.push({ part: { kind: 'break', line, metadata: node.meta ?? null }, endLine: line });
        visitTop(node.children ?? []);
      } else if (isCodeCell(node)) {
        const endLine = node.position?.end.line ?? line;
        checkClosed(node, line, endLine);
        marks.push({ part: codePart(node, line), endLine });
      } else {
        visitProse(node);
      }
    }
  };

  // A fence that nobody closed swallows what follows it: the next cell's fence, or the rest of the file.
  const checkClosed = (node: MystNode, line: number, endLine: number): void => {
    const swallowed = lines.findIndex(
      (text, i) => i >= line && i < endLine - 1 && CODE_CELL_FENCE.test(text),
    );
    if (swallowed >= 0) {
      problems.add(
        line,
        `This code cell is not closed before the next one begins on line ${swallowed + 1}.`,
        'Put a line "```" after its last line of code.',
      );
    } else if (endLine <= line || !CLOSING_FENCE.test(lines[endLine - 1] ?? '')) {
      problems.add(
        line,
        `This code cell is never closed: it runs to the end of the file.`,
        'Put a line "```" after its last line of code.',
      );
    }
    if (node.type === 'mystDirectiveError') {
      problems.add(
        line,
        'This code cell cannot be read.',
        'Check its options: one ":name: value" on each line.',
      );
    }
  };

  const visitProse = (node: MystNode): void => {
    const line = node.position?.start.line ?? firstLine;
    if (isCodeCell(node)) {
      problems.add(
        line,
        'A code cell stands inside another block.',
        'Close that block before it: cells belong at the top level of the file.',
      );
      return;
    }
    if (
      node.type === 'mystDirective' &&
      node.name &&
      !(PROSE_DIRECTIVES as readonly string[]).includes(node.name)
    ) {
      problems.add(
        line,
        `Unknown directive {${node.name}}.`,
        `Use {code-cell} or one of: ${PROSE_DIRECTIVES.join(', ')}.`,
      );
      return;
    }
    for (const child of node.children ?? []) visitProse(child);
  };

  visitTop(tree.children ?? []);
  return withProse(lines, firstLine, marks);
}

function isCodeCell(node: MystNode): boolean {
  return (node.type === 'mystDirective' || node.type === 'mystDirectiveError') && node.name === 'code-cell';
}

function codePart(node: MystNode, line: number): CodePart {
  return {
    kind: 'code',
    line,
    language: node.args?.trim() || null,
    options: node.options ?? {},
    source: (node.value ?? '').trimEnd(),
  };
}

/** The prose is what no mark covers, kept as the author wrote it. */
function withProse(
  lines: readonly string[],
  firstLine: number,
  marks: readonly { part: CodePart | BreakPart; endLine: number }[],
): Part[] {
  const parts: Part[] = [];
  let next = firstLine; // index, from 0, of the first line not yet taken
  const takeProse = (end: number): void => {
    let start = next;
    while (start < end && lines[start]?.trim() === '') start++;
    const source = lines.slice(start, end).join('\n').trimEnd();
    if (source !== '') parts.push({ kind: 'prose', line: start + 1, source });
  };
  for (const { part, endLine } of marks) {
    takeProse(part.line - 1);
    parts.push(part);
    next = endLine;
  }
  takeProse(lines.length);
  return parts;
}
