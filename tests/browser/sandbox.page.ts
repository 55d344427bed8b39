// The page that the sandbox's browser tests open: a host on the page's side and a record of what it tells.
import { type HostEvent, RunnerHost } from '../../engine/runner/host';
import type { BackendName, Language, Output } from '../../engine/runner/protocol';

interface Ran {
  status: string;
  text: string;
  outputs: Output[];
}

const events: HostEvent[] = [];
let runs = 0;
let settle: ((status: string) => void) | null = null;
let host: RunnerHost;

const page = {
  events,
  open(origin: string, backend: BackendName | null) {
    host = new RunnerHost({
      origin,
      container: document.body,
      backend,
      onEvent(event) {
        events.push(event);
        if (event.type === 'ended') settle?.(event.status);
        if (event.type === 'worker-lost') settle?.(`lost: ${event.reason}`);
      },
    });
    return host.start();
  },
  begin(source: string, language: Language = 'typescript') {
    runs += 1;
    host.run({ runId: `run-${runs}`, cellId: 'cell', language, source, executionCount: runs });
  },
  /** Runs a cell and gives what it put out, all in one text. */
  async run(source: string, language: Language = 'typescript'): Promise<Ran> {
    await host.start();
    const ended = new Promise<string>((resolve) => {
      settle = resolve;
    });
    page.begin(source, language);
    const runId = `run-${runs}`;
    const status = await ended;
    const outputs = events.flatMap((event) =>
      event.type === 'outputs' && event.runId === runId ? event.outputs : [],
    );
    const texts = outputs.map((output) => {
      if (output.kind === 'stream' || output.kind === 'notice') return output.text;
      return output.kind === 'error'
        ? `${output.name}: ${output.message}`
        : 'data' in output
          ? output.data['text/plain']
          : '';
    });
    return { status, text: texts.join(''), outputs };
  },
  interrupt: () => host.interrupt(),
  restart: () => host.restart(),
  names: () => host.names(),
  useBackend: (backend: BackendName) => host.useBackend(backend),
};

export type SandboxPage = typeof page;
Object.assign(window, { sandbox: page });
