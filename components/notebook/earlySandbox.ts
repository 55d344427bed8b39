// What has begun before any of the lesson's own scripts came: the server puts a few lines at the very head of a
// lesson's page (opening.ts) that open the sandbox's frame and note what the reader asks for, and the notebook, once it
// lives, takes both over. Where they have not run (a lesson opened from another page of the app), the notebook opens
// the frame itself.

export interface EarlySandbox {
  /** What the server wrote into the page; not yet checked. */
  readonly config: unknown;
  readonly frame: HTMLIFrameElement;
}

declare global {
  interface Window {
    lanternSandbox?: EarlySandbox | undefined;
    /** Ends the noting of presses, and gives the ids of the cells whose Run was pressed. */
    lanternPresses?: (() => string[]) | undefined;
  }
}

/** The frame that was opened early, for one taker; null where there is none. */
export function takeEarlySandbox(): EarlySandbox | null {
  const early = window.lanternSandbox ?? null;
  window.lanternSandbox = undefined;
  return early;
}

/** The cells whose Run was pressed before anything could hear it, in that order. */
export function takeEarlyPresses(): string[] {
  const presses = window.lanternPresses?.() ?? [];
  window.lanternPresses = undefined;
  return presses;
}
