// Finds the sandbox's origin and opens a runner on it, for the run store. The only place of the notebook
// that knows which runner the product uses.
import * as z from 'zod/mini';
import { RunnerHost } from '../../engine/runner/host';
import { resolveRunnerOrigin } from '../../engine/runner/origin';
import { type BackendName, backendNameSchema } from '../../engine/runner/protocol';
import { notify } from '../ui/notify';
import { takeEarlySandbox } from './earlySandbox';
import { hostConfig } from './hostConfig';
import type { RunnerEvent, RunnerPort } from './store/run';

/** Of what the server wrote into the page. */
const runnerSchema = z.object({
  runnerOrigin: z.nullable(z.string()),
  runnerPort: z.int().check(z.gte(1), z.lte(65535)),
});

const preferenceKey = 'lantern:backend';

export async function openRunner(
  container: HTMLElement,
  onEvent: (event: RunnerEvent) => void,
): Promise<RunnerPort> {
  const early = takeEarlySandbox();
  const config = early === null ? await hostConfig() : runnerSchema.parse(early.config);
  const origin = resolveRunnerOrigin(window.location, config);
  const host = new RunnerHost({
    origin,
    container,
    frame: early?.frame ?? null,
    backend: preferredBackend(),
    onEvent(event) {
      if (event.type === 'input-wanted') askReader(host, event);
      else if (event.type === 'language-starting') tellOfStart(event.stage);
      else onEvent(event);
    },
  });
  return host;
}

/** Python's input(): the browser's own dialog, which the cell waits for. Who gives no answer ends the cell. */
function askReader(host: RunnerHost, { runId, prompt }: { runId: string; prompt: string }): void {
  host.answer(runId, window.prompt(prompt));
}

let isTold = false;

function tellOfStart(stage: string): void {
  if (isTold) return;
  isTold = true;
  notify({
    title: 'Starting Python',
    description: `${stage}. It is fetched once, 12 MB, and kept by the browser.`,
  });
}

export function rememberBackend(name: BackendName): void {
  try {
    window.localStorage.setItem(preferenceKey, name);
  } catch {
    // A browser that keeps nothing chooses anew next time.
  }
}

function preferredBackend(): BackendName | null {
  try {
    const parsed = backendNameSchema.safeParse(window.localStorage.getItem(preferenceKey));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
