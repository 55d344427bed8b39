// Brings the reader's saved copy and the author's present lesson together, cell by cell. What the reader
// left alone follows the author silently; what the reader edited stays until the reader has chosen.
// Pure: plain data in and out.
import type { Language } from '../../../engine/runner/protocol';
import type { Lesson } from '../../../lessons/_format/types';
import { type AuthorVersion, type CellState, cellsFromLesson, isEdited } from '../store/cell';
import { byId, type ReplacedContent } from '../store/document';

export function mergeWithLesson(saved: ReplacedContent, lesson: Lesson, language: Language): ReplacedContent {
  const fresh = cellsFromLesson(lesson, language);
  const freshOf = new Map(fresh.map((cell) => [cell.id, cell]));
  const revisions: Record<string, AuthorVersion> = {};
  const kept: CellState[] = [];

  for (const cellId of saved.order) {
    const mine = saved.cells[cellId]!;
    const theirs = freshOf.get(cellId);
    if (theirs === undefined) {
      // The author took the cell out. What the reader made of it stays, as the reader's own.
      if (mine.author === null) kept.push(mine);
      else if (isEdited(mine)) kept.push({ ...mine, author: null });
      continue;
    }
    const author = theirs.author!;
    if (mine.author !== null && sameVersion(mine.author, author)) {
      kept.push({ ...mine, role: theirs.role });
    } else if (sameVersion(mine, author)) {
      kept.push({ ...mine, role: theirs.role, author });
    } else if (mine.author !== null && !isEdited(mine)) {
      kept.push({ ...theirs, collapsed: mine.collapsed });
    } else {
      revisions[cellId] = author;
      kept.push({ ...mine, role: theirs.role });
    }
  }

  const seen = new Set(saved.seenAuthorIds);
  fresh.forEach((cell, index) => {
    // An author's cell that was seen before and is not there any more was deleted by the reader.
    if (seen.has(cell.id) || kept.some(({ id }) => id === cell.id)) return;
    kept.splice(placeAfterPredecessor(fresh, index, kept), 0, cell);
  });

  return {
    order: kept.map(({ id }) => id),
    cells: byId(kept),
    deletions: saved.deletions,
    seenAuthorIds: [...new Set([...saved.seenAuthorIds, ...fresh.map(({ id }) => id)])],
    revisions,
  };
}

/** Behind the nearest cell that precedes it in the lesson and is still there; else at the top. */
function placeAfterPredecessor(
  fresh: readonly CellState[],
  index: number,
  kept: readonly CellState[],
): number {
  for (let before = index - 1; before >= 0; before--) {
    const place = kept.findIndex(({ id }) => id === fresh[before]!.id);
    if (place !== -1) return place + 1;
  }
  return 0;
}

function sameVersion(a: AuthorVersion, b: AuthorVersion): boolean {
  return a.kind === b.kind && a.source === b.source;
}
