// Brings the reader's saved copy and the author's present lesson together, cell by cell and language by language.
// What the reader left alone follows the author silently; what the reader edited stays until the reader has chosen.
// Pure: plain data in and out.
import type { Language } from '../../../engine/runner/protocol';
import type { Lesson } from '../../../lessons/_format/types';
import {
  type AuthorVersion,
  type CellState,
  cellsFromLesson,
  isEdited,
  type PutAway,
  type Variant,
} from '../store/cell';
import { byId, type ReplacedContent } from '../store/document';
import { allCells, inLanguage, isShared, rejoined, variantOf, variantsOf } from '../store/languages';

/** The merged document, in the given language. */
export function mergeWithLesson(saved: ReplacedContent, lesson: Lesson, language: Language): ReplacedContent {
  const fresh = cellsFromLesson(lesson, language);
  const freshOf = new Map(fresh.map((cell) => [cell.id, cell]));
  const revisions: Record<string, AuthorVersion> = {};
  const kept: CellState[] = [];

  for (const mine of allCells(saved)) {
    const theirs = freshOf.get(mine.id);
    const merged = theirs === undefined ? withoutAuthor(mine) : mergeCell(mine, theirs);
    if (merged === null) continue;
    kept.push(rejoined(merged.cell));
    if (merged.revision !== null) revisions[mine.id] = merged.revision;
  }

  const seen = new Set(saved.seenAuthorIds);
  fresh.forEach((cell, index) => {
    // An author's cell that was seen before and is not there any more was deleted by the reader.
    if (seen.has(cell.id) || kept.some(({ id }) => id === cell.id)) return;
    kept.splice(placeAfterPredecessor(fresh, index, kept), 0, cell);
  });

  const all = { order: kept.map(({ id }) => id), cells: byId(kept), hidden: [], revisions };
  return {
    ...inLanguage(all, language),
    title: saved.title === '' ? lesson.title : saved.title,
    deletions: saved.deletions,
    seenAuthorIds: [...new Set([...saved.seenAuthorIds, ...fresh.map(({ id }) => id)])],
  };
}

interface Merged {
  readonly cell: CellState;
  readonly revision: AuthorVersion | null;
}

/** A cell that the author took out: what the reader made of it stays, as the reader's own. */
function withoutAuthor(mine: CellState): Merged | null {
  const kept = variantsOf(mine)
    .filter(([, version]) => isEdited(version))
    .map(([language, version]): [Language, PutAway] => [
      language,
      { ...version, author: null, revision: null },
    ]);
  return assemble(mine, kept);
}

function mergeCell(mine: CellState, theirs: CellState): Merged | null {
  const base = { ...theirs, collapsed: mine.collapsed, language: mine.language };
  if (isShared(mine) && isShared(theirs))
    return assemble(base, [[mine.language, mergeVersion(mine, theirs)]]);
  const languages = new Set([...variantsOf(mine), ...variantsOf(theirs)].map(([language]) => language));
  const merged: [Language, PutAway][] = [];
  for (const language of languages) {
    const old = versionIn(mine, language);
    const now = versionIn(theirs, language);
    if (old === null) merged.push([language, { ...now!, revision: null }]);
    else if (now !== null) merged.push([language, mergeVersion(old, now)]);
    else if (isEdited(old)) merged.push([language, { ...old, author: null, revision: null }]);
  }
  return assemble(base, merged);
}

function mergeVersion(mine: Variant, theirs: Variant): PutAway {
  const author = theirs.author!;
  const asItIs = { ...variantOf(mine), revision: null };
  if (mine.author !== null && sameVersion(mine.author, author)) return asItIs;
  if (sameVersion(mine, author)) return { ...asItIs, author };
  if (mine.author !== null && !isEdited(mine)) return { ...variantOf(theirs), revision: null };
  return { ...asItIs, revision: author };
}

function versionIn(cell: CellState, language: Language): Variant | null {
  return cell.language === language || isShared(cell) ? variantOf(cell) : (cell.elsewhere[language] ?? null);
}

/** One cell of what it is in each language; null where nothing is left of it. */
function assemble(base: CellState, versions: readonly (readonly [Language, PutAway])[]): Merged | null {
  const shown = versions.find(([language]) => language === base.language) ?? versions[0];
  if (shown === undefined) return null;
  const [language, { revision, ...version }] = shown;
  const elsewhere = Object.fromEntries(versions.filter((other) => other !== shown));
  return { cell: { ...base, ...version, language, elsewhere }, revision };
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
