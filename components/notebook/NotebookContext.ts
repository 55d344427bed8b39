// How a cell deep in the tree reaches the stores of its notebook, and reads only its own part of them.
import { createContext, type ReactNode, use } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Language } from '../../engine/runner/protocol';
import type { Lesson } from '../../lessons/_format/types';
import type { Command } from './keyboard';
import type { Autosave, SaveState } from './persistence/autosave';
import { isOwn } from './persistence/records';
import type { DocumentState, DocumentStore } from './store/document';
import type { GlassState, GlassStore } from './store/glass';
import type { RunState, RunStore } from './store/run';

export interface NotebookParts {
  readonly lesson: Lesson;
  readonly document: DocumentStore;
  /** The document as it is drawn; see store/shown.ts. */
  readonly shown: StoreApi<DocumentState>;
  readonly run: RunStore;
  readonly autosave: Autosave;
  readonly glass: GlassStore;
  /** The author's text, already drawn by the server; by cell. */
  readonly prose: Readonly<Record<string, ReactNode>>;
  readonly highlighted: Readonly<Record<string, ReactNode>>;
  /** The language in which they are. */
  readonly highlightedIn: Language;
  /** Carries out a command on a cell, or on the selected one. */
  readonly perform: (command: Command, cellId?: string) => void;
}

export const NotebookContext = createContext<NotebookParts | null>(null);

export function useNotebook(): NotebookParts {
  const parts = use(NotebookContext);
  if (parts === null) throw new Error('internal: a part of the notebook is drawn outside of it');
  return parts;
}

/** What the notebook is called where the page speaks of it. */
export function useNoun(): 'lesson' | 'notebook' {
  return isOwn(useNotebook().lesson.slug) ? 'notebook' : 'lesson';
}

export function useDocument<T>(select: (state: DocumentState) => T): T {
  return useStore<StoreApi<DocumentState>, T>(useNotebook().shown, select);
}

export function useRun<T>(select: (state: RunState) => T): T {
  return useStore<StoreApi<RunState>, T>(useNotebook().run, select);
}

/** Whether a cell is shown to run; a run that is over in a moment never is. */
export function useIsRunning(): boolean {
  const cellId = useRun(({ running }) => running?.cellId ?? null);
  return useDocument(({ cells }) => cellId !== null && cells[cellId]?.status === 'running');
}

export function useAutosave<T>(select: (state: SaveState) => T): T {
  return useStore<StoreApi<SaveState>, T>(useNotebook().autosave, select);
}

export function useGlass<T>(select: (state: GlassState) => T): T {
  return useStore<StoreApi<GlassState>, T>(useNotebook().glass, select);
}
