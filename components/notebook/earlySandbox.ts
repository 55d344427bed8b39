// The sandbox begins to load before any of the lesson's own scripts has come: the server puts a few lines at the very
// head of a lesson's page (opening.ts) that open its frame, and the notebook, once it lives, takes the frame over.
// Where they have not run (a lesson opened from another page of the app), the notebook opens the frame itself.

export interface EarlySandbox {
  /** What the server wrote into the page; not yet checked. */
  readonly config: unknown;
  readonly frame: HTMLIFrameElement;
}

declare global {
  interface Window {
    lanternSandbox?: EarlySandbox | undefined;
  }
}

/** The frame that was opened early, for one taker; null where there is none. */
export function takeEarlySandbox(): EarlySandbox | null {
  const early = window.lanternSandbox ?? null;
  window.lanternSandbox = undefined;
  return early;
}
