// A notebook whose cells stand in one language, put into another: every cell takes out what it is in the new one and
// puts away what it was. Text serves all languages; a reader's own code is kept out of sight where it was not written.
// Pure: plain data in and out.
import type { Language } from '../../../engine/runner/protocol';
import type { AuthorVersion, CellState, PutAway, Variant } from './cell';

/** A cell that is not among those shown, and the cell it stood after (null: it was the first). */
export interface Placed {
  readonly cell: CellState;
  readonly afterId: string | null;
}

export interface Content {
  readonly order: readonly string[];
  readonly cells: Readonly<Record<string, CellState>>;
  /** The reader's own code cells in the languages that are not shown, each after those before it. */
  readonly hidden: readonly Placed[];
}

/** The author's newer versions of cells that the reader had edited, waiting for the reader's choice. */
export type Revisions = Readonly<Record<string, AuthorVersion>>;

/** Text that serves every language. */
export function isShared(cell: CellState): boolean {
  return cell.kind === 'markdown' && Object.keys(cell.elsewhere).length === 0;
}

export function isIn(cell: CellState, language: Language): boolean {
  return cell.language === language || cell.elsewhere[language] !== undefined || isShared(cell);
}

/** The cell in each language that it has, the one shown first. */
export function variantsOf(cell: CellState): [Language, Variant][] {
  return [[cell.language, variantOf(cell)], ...(Object.entries(cell.elsewhere) as [Language, PutAway][])];
}

export function variantOf(cell: Variant): Variant {
  const { kind, source, author, outputs, clearsNext, graphs, executionCount, status, durationMs } = cell;
  return { kind, source, author, outputs, clearsNext, graphs, executionCount, status, durationMs };
}

/** All cells, those out of sight in their places. */
export function allCells({ order, cells, hidden }: Content): CellState[] {
  const all = order.map((id) => cells[id]!);
  for (const { cell, afterId } of hidden) {
    const before = all.findIndex(({ id }) => id === afterId);
    all.splice(afterId === null ? 0 : before === -1 ? all.length : before + 1, 0, cell);
  }
  return all;
}

export function inLanguage(
  content: Content & { readonly revisions: Revisions },
  language: Language,
): Content & { readonly revisions: Revisions } {
  const order: string[] = [];
  const cells: Record<string, CellState> = {};
  const hidden: Placed[] = [];
  const revisions: Record<string, AuthorVersion> = {};
  let afterId: string | null = null;
  for (const cell of allCells(content)) {
    if (isIn(cell, language)) {
      const turned = turn(cell, content.revisions[cell.id] ?? null, language);
      order.push(cell.id);
      cells[cell.id] = turned.cell;
      if (turned.revision !== null) revisions[cell.id] = turned.revision;
    } else {
      hidden.push({ cell, afterId });
    }
    afterId = cell.id;
  }
  return { order, cells, hidden, revisions };
}

/** A cell in a language that it has. */
export function turn(
  cell: CellState,
  revision: AuthorVersion | null,
  language: Language,
): { cell: CellState; revision: AuthorVersion | null } {
  if (cell.language === language) return { cell, revision };
  const { [language]: wanted, ...rest } = cell.elsewhere;
  if (wanted === undefined) return { cell: { ...cell, language }, revision };
  const putAway: PutAway = { ...variantOf(cell), revision };
  return {
    cell: { ...cell, ...variantOf(wanted), language, elsewhere: { ...rest, [cell.language]: putAway } },
    revision: wanted.revision,
  };
}

/** Text that has become the same in all languages is one text again. */
export function rejoined(cell: CellState): CellState {
  const others = Object.values(cell.elsewhere);
  const isOneText =
    cell.kind === 'markdown' &&
    others.length > 0 &&
    others.every(({ kind, source }) => kind === 'markdown' && source === cell.source);
  return isOneText ? { ...cell, elsewhere: {} } : cell;
}
