// Saves the open document: at most saveEveryMs after an edit, at once on hide and unload, and never over the
// work of another tab. Where storage fails the work goes on in memory and the reader is told.
// It knows the document store and the database, and the page only through the small Surroundings.
import * as z from 'zod/mini';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../../../engine/runner/protocol';
import type { Lesson } from '../../../lessons/_format/types';
import type { CellState, Results } from '../store/cell';
import type { DocumentState, DocumentStore } from '../store/document';
import { hasBusy, isBusy } from '../store/document';
import { allCells, variantsOf } from '../store/languages';
import {
  keepAside,
  type NotebookDatabase,
  readAside,
  readSaved,
  VersionConflict,
  write,
  writeProgress,
} from './database';
import { type DraftKey, deleteDrafts, readDrafts, withDrafts, writeDraft } from './drafts';
import { clearJournal, type Journal, readJournal, writeJournal } from './journal';
import { mergeWithLesson } from './merge';
import {
  type DocumentRecord,
  fromRecords,
  resultKey,
  toCellRecord,
  toDocumentRecord,
  toProgressRecord,
  toResultRecord,
} from './records';
import type { SecondCopy } from './secondCopy';

/** An edit is on its way to the disk within this time. */
const saveEveryMs = 200;
/**
 * A killed browser loses nothing that the system's cache has; only against a failing battery must a write wait
 * for the disk itself. While it waits no other can begin, so it comes when the fingers rest, or after so long.
 */
const restMs = 1000;
const toDiskEveryMs = 5000;
const openWithinMs = 3000;
/** More cells than this change by no keystroke. */
const maxDraftsAtOnce = 3;

const newsSchema = z.object({ slug: z.string(), version: z.number() });

export interface SaveState {
  readonly status: 'opening' | 'saved' | 'unsaved' | 'failed' | 'conflict';
  /** What went wrong, in words for the reader. */
  readonly failure: string | null;
  /** Records that could not be read at opening and were set aside. */
  readonly setAside: number;
  /** Whether the browser had lost its database, or the newest of it, and the text came from the second copy. */
  readonly restored: boolean;
}

export interface Surroundings {
  openDatabase(): Promise<NotebookDatabase>;
  /** May throw, where the browser forbids it. */
  journal(): Journal;
  secondCopy: SecondCopy;
  /** Tells other tabs and hears from them; null where the browser has none. */
  openChannel(): Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'> | null;
  /** Asks the browser not to evict our data; called once, after the first edit. */
  askToPersist(): void;
  offerFile(name: string, text: string): void;
}

export type Autosave = StoreApi<SaveState> & AutosaveActions;

export interface AutosaveActions {
  /** Reads what was saved into the document, and saves from then on. */
  open(): Promise<void>;
  /** Begins to write now what is unsaved, and notes it synchronously; for hide and unload. */
  flush(): Promise<void>;
  /** After a conflict: 'mine' writes this tab's document over the other's, which is set aside first;
   *  'theirs' takes the other's and sets this tab's aside. */
  settle(choice: 'mine' | 'theirs'): Promise<void>;
  hasUnsaved(): boolean;
  /** After a failure: opens the storage if it is not open, and saves. */
  retry(): Promise<void>;
  /** Hands what was set aside to the reader as a file. */
  downloadAside(): Promise<void>;
  dismissSetAside(): void;
  dismissRestored(): void;
  close(): void;
}

export function createAutosave(document: DocumentStore, lesson: Lesson, around: Surroundings): Autosave {
  const store = createStore<SaveState>(() => ({
    status: 'opening',
    failure: null,
    setAside: 0,
    restored: false,
  }));
  const { getState: get, setState: set } = store;
  const { slug } = lesson;
  const { secondCopy } = around;
  const tabKey = `${slug} tab ${crypto.randomUUID()}`;
  const journal = makeSafe(around);
  let channel: ReturnType<Surroundings['openChannel']> = null;
  let database: NotebookDatabase | null = null;
  let version: number | null = null;
  /** The version of the second copy at the opening: what is written afterwards must be newer than it too. */
  let copiedVersion = 0;
  let writtenResults = new Map<string, Results>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> | null = null;
  let lastWriteAt = Number.NEGATIVE_INFINITY;
  let nextToDiskAt = performance.now() + toDiskEveryMs;
  /** Set while the newest write may be in the system's cache only. */
  let settleTimer: ReturnType<typeof setTimeout> | null = null;
  let dirty = false;
  let edits = 0;
  /** The cells that have drafts, each with the edit that it is of. */
  const drafted = new Map<string, number>();
  /** Drafts of pages that are gone; to be deleted once what they say is saved. */
  let orphans: DraftKey[] = [];
  let edited = false;
  let closed = false;
  let loading = false;
  let unsubscribe = () => {};

  const recordOf = (state: DocumentState, atVersion: number): DocumentRecord =>
    toDocumentRecord(state, atVersion, { tab: tabKey, edit: edits });

  const changedResults = (state: DocumentState, alsoRunning: boolean) =>
    resultsOf(state).filter(
      ({ cellId, language, results }) =>
        (alsoRunning || !isBusy(results)) &&
        !sameResult(writtenResults.get(resultKey(cellId, language)), results),
    );

  const schedule = () => {
    if (timer !== null || writing !== null || closed) return;
    const delayMs = Math.max(0, Math.min(saveEveryMs, lastWriteAt + saveEveryMs - performance.now()));
    timer = setTimeout(() => {
      timer = null;
      void save();
    }, delayMs);
  };

  const save = (alsoRunning = false, toDisk = performance.now() >= nextToDiskAt): Promise<void> => {
    if (writing !== null) return writing;
    if (!dirty || database === null) return Promise.resolve();
    writing = writeOnce(database, alsoRunning, toDisk).finally(() => {
      writing = null;
      if (dirty && get().status !== 'failed') schedule();
    });
    return writing;
  };

  /** What was written in haste is written once more to the disk when the reader's fingers rest. */
  const settleOnDisk = () => {
    if (settleTimer !== null) clearTimeout(settleTimer);
    settleTimer = setTimeout(() => {
      settleTimer = null;
      if (dirty || writing !== null || get().status !== 'saved') return;
      dirty = true;
      void save(false, true);
    }, restMs);
  };

  const writeOnce = async (open: NotebookDatabase, alsoRunning: boolean, toDisk: boolean) => {
    const state = document.getState();
    const changed = changedResults(state, alsoRunning);
    const next = Math.max(version ?? 0, copiedVersion) + 1;
    const writtenEdits = edits;
    dirty = false;
    lastWriteAt = performance.now();
    try {
      if (get().status === 'conflict') {
        await keepAside(open, slug, tabKey, recordOf(state, next));
        return;
      }
      const record = recordOf(state, next);
      await write(open, {
        document: record,
        results: changed.map(({ cellId, language, results }) =>
          toResultRecord(slug, cellId, language, results),
        ),
        progress: toProgressRecord(state),
        expectedVersion: version,
        toDisk,
      });
      if (settleTimer !== null) clearTimeout(settleTimer);
      settleTimer = null;
      if (toDisk) nextToDiskAt = performance.now() + toDiskEveryMs;
      else if (!closed) settleOnDisk();
      version = next;
      secondCopy.put(record);
      for (const { cellId, language, results } of changed) {
        writtenResults.set(resultKey(cellId, language), results);
      }
      if (!dirty) clearJournal(journal, slug);
      clearDrafts(open, writtenEdits);
      channel?.postMessage({ slug, version: next });
      set({ status: dirty ? 'unsaved' : 'saved', failure: null });
    } catch (error) {
      // It is still unsaved: after a conflict it goes aside next, after a failure the next edit tries again.
      dirty = true;
      if (error instanceof VersionConflict) set({ status: 'conflict', failure: null });
      else set({ status: 'failed', failure: describe(error) });
    }
  };

  /** One draft a keystroke, on its way before anything else happens. */
  const draft = (now: DocumentState, before: DocumentState) => {
    if (database === null || get().status === 'conflict') return;
    const typed = now.order.filter((id) => now.cells[id]!.source !== before.cells[id]?.source);
    if (typed.length > maxDraftsAtOnce) return;
    for (const id of typed) {
      drafted.set(id, edits);
      const cell = toCellRecord(now.cells[id]!);
      writeDraft(database, { slug, tab: tabKey, edit: edits, after: version, cell });
    }
  };

  const clearDrafts = (open: NotebookDatabase, upToEdit: number) => {
    const done = [...drafted].filter(([, edit]) => edit <= upToEdit).map(([id]) => id);
    for (const id of done) drafted.delete(id);
    deleteDrafts(open, [...orphans, ...done.map((id): DraftKey => [slug, tabKey, id])]);
    orphans = [];
  };

  /** Takes over what another tab has written, if this tab has nothing unsaved that would be lost by it. */
  const follow = async (theirVersion: number) => {
    if (database === null || closed || dirty || writing !== null || theirVersion === version) return;
    if (hasBusy(document.getState())) return;
    if (get().status === 'saved') await load(database);
  };

  const load = async (open: NotebookDatabase, copy: DocumentRecord | null = null, isOpening = false) => {
    const saved = await readSaved(open, slug);
    version = saved.document?.version ?? null;
    const restored = copy !== null && copy.version > (version ?? -1);
    copiedVersion = copy?.version ?? copiedVersion;
    const base = restored ? copy : saved.document;
    const baseVersion = base?.version ?? null;
    let unsaved = readJournal(journal, slug, baseVersion);
    if (isOpening) {
      const { drafts, keys } = await readDrafts(open, slug);
      const under = unsaved ?? base ?? toDocumentRecord(document.getState(), 0, { tab: '', edit: 0 });
      unsaved = withDrafts(under, baseVersion, drafts) ?? unsaved;
      orphans = keys;
    }
    const record = unsaved ?? base;
    if (record !== null) {
      const { language } = document.getState();
      loading = true;
      document.replace(mergeWithLesson(fromRecords(record, saved.results), lesson, language));
      loading = false;
    }
    writtenResults = new Map(
      resultsOf(document.getState()).map(({ cellId, language, results }) => [
        resultKey(cellId, language),
        results,
      ]),
    );
    dirty = unsaved !== null || restored;
    if (!dirty) clearDrafts(open, edits);
    if (record !== null && (unsaved !== null || copy?.version !== record.version)) {
      // The page before did not end in order, and what it wrote last may be what makes the next opening fail.
      secondCopy.put({ ...record, version: baseVersion ?? 0 });
      await secondCopy.flush();
    }
    set((state) => ({
      status: dirty ? 'unsaved' : 'saved',
      failure: null,
      setAside: state.setAside + saved.setAside,
      restored: state.restored || restored,
    }));
    if (dirty) schedule();
  };

  const onChange = (now: DocumentState, before: DocumentState) => {
    const textChanged =
      now.order !== before.order ||
      now.deletions !== before.deletions ||
      now.revisions !== before.revisions ||
      now.hidden !== before.hidden ||
      now.title !== before.title ||
      (now.cells !== before.cells && now.order.some((id) => worthSaving(now.cells[id], before.cells[id])));
    // Another language shows other words; none of them is new.
    if (loading || !textChanged || now.language !== before.language) return;
    dirty = true;
    edits += 1;
    draft(now, before);
    if (get().status === 'saved') set({ status: 'unsaved' });
    if (!edited) {
      edited = true;
      around.askToPersist();
    }
    schedule();
  };

  const actions: AutosaveActions = {
    async open() {
      closed = false;
      unsubscribe = document.subscribe(onChange);
      channel = around.openChannel();
      if (channel !== null) {
        channel.onmessage = ({ data }: MessageEvent<unknown>) => {
          const news = newsSchema.safeParse(data);
          if (news.success && news.data.slug === slug) void follow(news.data.version);
        };
      }
      try {
        const reading = secondCopy.read(slug);
        database = await withinTime(around.openDatabase());
        if (closed) return database.close();
        await load(database, await reading, true);
        await writeProgress(database, toProgressRecord(document.getState()));
      } catch (error) {
        set({ status: 'failed', failure: describe(error) });
      }
    },
    async flush() {
      const { order, cells } = document.getState();
      const isRunning = order.some((id) => cells[id]?.status === 'running');
      if (!dirty && !isRunning && writing === null) return;
      if (get().status !== 'conflict' && (dirty || writing !== null)) {
        writeJournal(journal, recordOf(document.getState(), (version ?? 0) + 1), version);
      }
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await writing;
      dirty ||= isRunning;
      await save(isRunning, true);
      await secondCopy.flush();
    },
    async settle(choice) {
      if (database === null || get().status !== 'conflict') return;
      await writing;
      const theirs = await readSaved(database, slug);
      if (choice === 'theirs') {
        await keepAside(database, slug, tabKey, recordOf(document.getState(), version ?? 0));
        dirty = false;
        clearJournal(journal, slug);
        await load(database);
        return;
      }
      if (theirs.document !== null) {
        await keepAside(database, slug, `${tabKey} v${theirs.document.version}`, theirs.document);
      }
      version = theirs.document?.version ?? null;
      dirty = true;
      set({ status: 'unsaved' });
      await save();
    },
    hasUnsaved() {
      return dirty;
    },
    async retry() {
      if (get().status !== 'failed') return;
      try {
        // What was saved before is older than what is on the screen: it is not read in now, and a version
        // that is already there shows as a conflict, for the reader to settle.
        database ??= await withinTime(around.openDatabase());
      } catch (error) {
        set({ failure: describe(error) });
        return;
      }
      dirty = true;
      set({ status: 'unsaved' });
      await save();
    },
    async downloadAside() {
      if (database === null) return;
      around.offerFile(`${slug}-set-aside.json`, JSON.stringify(await readAside(database, slug), null, 1));
    },
    dismissSetAside() {
      set({ setAside: 0 });
    },
    dismissRestored() {
      set({ restored: false });
    },
    close() {
      closed = true;
      unsubscribe();
      if (timer !== null) clearTimeout(timer);
      timer = null;
      if (settleTimer !== null) clearTimeout(settleTimer);
      settleTimer = null;
      channel?.close();
      channel = null;
      const open = database;
      void actions.flush().finally(() => {
        open?.close();
        if (database === open) database = null;
      });
    },
  };
  return Object.assign(store, actions);
}

/** Running changes many things many times; only its end is worth a write. */
function worthSaving(now: CellState | undefined, before: CellState | undefined): boolean {
  if (now === before) return false;
  if (now === undefined || before === undefined) return true;
  return (
    now.source !== before.source ||
    now.kind !== before.kind ||
    now.author !== before.author ||
    now.elsewhere !== before.elsewhere ||
    now.collapsed !== before.collapsed ||
    (now.status !== before.status && !isBusy(now)) ||
    (now.outputs !== before.outputs && !isBusy(now))
  );
}

function resultsOf(state: DocumentState): { cellId: string; language: Language; results: Results }[] {
  return allCells(state).flatMap((cell) =>
    variantsOf(cell).map(([language, results]) => ({ cellId: cell.id, language, results })),
  );
}

function sameResult(a: Results | undefined, b: Results): boolean {
  return (
    a !== undefined &&
    a.outputs === b.outputs &&
    a.graphs === b.graphs &&
    a.executionCount === b.executionCount &&
    a.status === b.status &&
    a.durationMs === b.durationMs
  );
}

/** A database that another tab blocks may never open; the page does not wait for it. */
async function withinTime(opening: Promise<NotebookDatabase>): Promise<NotebookDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('its storage does not answer.'));
      void opening.then((database) => database.close());
    }, openWithinMs);
  });
  return Promise.race([opening, timeout]).finally(() => clearTimeout(timer));
}

function describe(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return 'The browser has no room left for your work.';
  }
  const words = error instanceof Error ? error.message : String(error);
  return `The browser did not let Lantern save: ${words}`;
}

/** Looked up at each use: where the browser forbids it, that throws, and the journal's functions allow for it. */
function makeSafe(around: Pick<Surroundings, 'journal'>): Journal {
  return {
    getItem: (key) => around.journal().getItem(key),
    setItem: (key, value) => around.journal().setItem(key, value),
    removeItem: (key) => around.journal().removeItem(key),
  };
}
