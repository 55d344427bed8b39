// The sandbox begins to load while the lesson's own scripts still do: a few lines in the page's HTML open its frame,
// and the notebook, once it lives, takes the frame over. Where they have not run (a lesson opened from another page of
// the app), the notebook opens the frame itself.
import { makeSandboxFrame, type RunnerConfig, resolveRunnerOrigin } from '../../engine/runner/origin';

export interface EarlySandbox {
  /** What /runtime-config said; not yet checked. */
  readonly config: unknown;
  readonly frame: HTMLIFrameElement;
}

declare global {
  interface Window {
    lanternSandbox?: Promise<EarlySandbox> | undefined;
  }
}

/** Runs as text, so it sees nothing of this file. */
function openEarly(resolve: typeof resolveRunnerOrigin, makeFrame: typeof makeSandboxFrame): void {
  window.lanternSandbox = fetch('/runtime-config', { cache: 'no-store' })
    .then((response) => response.json())
    .then((config: RunnerConfig) => {
      const frame = makeFrame(resolve(location, config));
      document.body.append(frame);
      return { config, frame };
    });
  // Whoever asks for it is told; nobody has to.
  window.lanternSandbox.catch(() => {});
}

export const earlySandboxScript = `(${openEarly})(${resolveRunnerOrigin},${makeSandboxFrame})`;

/** The frame that was opened early, for one taker; null where there is none or it could not be opened. */
export async function takeEarlySandbox(): Promise<EarlySandbox | null> {
  const early = window.lanternSandbox;
  window.lanternSandbox = undefined;
  return (await early?.catch(() => null)) ?? null;
}
