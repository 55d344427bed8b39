// The page that stands in for the app when a notebook is run from the command line: it frames the very same
// sandbox through the very same host, and hands each run's outputs to the script that drives it.
import { appendOutputs, type Shown } from '../../components/notebook/store/outputs';
import { type HostEvent, RunnerHost } from '../../engine/runner/host';
import type {
  BackendInfo,
  BackendName,
  Language,
  RunStatus,
  ShownOutput,
} from '../../engine/runner/protocol';

export interface CellResult {
  status: RunStatus | 'lost';
  outputs: readonly ShownOutput[];
  /** Notices of the sandbox on the way, such as a change of the backend. */
  notices: string[];
}

export interface ExecutePage {
  start(origin: string, backend: BackendName | null): Promise<BackendInfo>;
  run(cell: {
    cellId: string;
    source: string;
    executionCount: number;
    language?: Language;
  }): Promise<CellResult>;
  interrupt(): Promise<'kept' | 'lost'>;
}

let host: RunnerHost | null = null;
let current: { runId: string; result: CellResult; shown: Shown; end(result: CellResult): void } | null = null;

function onEvent(event: HostEvent) {
  if (current === null) return;
  const { runId, result } = current;
  if (event.type === 'outputs' && event.runId === runId)
    current.shown = appendOutputs(current.shown, event.outputs);
  else if (event.type === 'ended' && event.runId === runId) end(event.status);
  else if (event.type === 'backend-changed' && event.notice !== null) result.notices.push(event.notice);
  else if (event.type === 'refused') result.notices.push(event.message);
  else if (event.type === 'worker-lost') {
    result.notices.push(event.message);
    end('lost');
  }
}

function end(status: CellResult['status']) {
  const ended = current;
  current = null;
  ended?.end({ ...ended.result, outputs: ended.shown.outputs, status });
}

const page: ExecutePage = {
  async start(origin, backend) {
    host = new RunnerHost({ origin, container: document.body, backend, onEvent });
    return host.start();
  },
  run({ cellId, source, executionCount, language = 'typescript' }) {
    if (host === null) throw new Error('internal: run before start');
    const runId = crypto.randomUUID();
    const result: CellResult = { status: 'ok', outputs: [], notices: [] };
    const ended = new Promise<CellResult>((resolve) => {
      current = { runId, result, shown: { outputs: [], clearsNext: false }, end: resolve };
    });
    host.run({ runId, cellId, language, source, executionCount });
    return ended;
  },
  interrupt() {
    if (host === null) throw new Error('internal: interrupt before start');
    return host.interrupt();
  },
};

Object.assign(window, { lanternExecute: page });
