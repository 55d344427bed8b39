// Runs in the sandbox's own page, between the app's window and the worker: starts a worker, hands it the
// port, ends it, and says when it died. It never sees what page and worker say to each other.
import { type FromFrame, protocolVersion, toFrameSchema } from './frameProtocol';

/** Begins to load before anybody asks; for the first who does. */
let warm: Worker | null = warmWorker();
let parentOrigin: string | null = null;
let current: { id: string; worker: Worker; flag: Int32Array | null } | null = null;

function tell(message: FromFrame): void {
  // Before the parent has spoken its origin is unknown; that the frame is ready is no secret.
  window.parent.postMessage(message, parentOrigin ?? '*');
}

function newWorker(): Worker {
  return new Worker('/worker.js', { type: 'module', name: 'lantern-cells' });
}

/** One that fails before it is asked for is dropped: the next then fails where somebody is told. */
function warmWorker(): Worker {
  const worker = newWorker();
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    if (warm === worker) warm = null;
  });
  return worker;
}

function spawn(workerId: string, port: MessagePort): void {
  current?.worker.terminate();
  const worker = warm ?? newWorker();
  warm = null;
  // Memory can be shared within this origin only, so the flag that stops a busy worker lives here.
  const flag = self.crossOriginIsolated ? new Int32Array(new SharedArrayBuffer(4)) : null;
  current = { id: workerId, worker, flag };
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    if (current?.worker !== worker) return;
    worker.terminate();
    current = null;
    const message = (event.message || 'the worker could not be loaded').slice(0, 5000);
    tell({ type: 'lantern:worker-died', workerId, message });
  });
  worker.postMessage({ flag }, [port]);
}

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== window.parent || window.parent === window) return;
  if (parentOrigin !== null && event.origin !== parentOrigin) return;
  const parsed = toFrameSchema.safeParse(event.data);
  if (!parsed.success) return;
  parentOrigin = event.origin;
  const message = parsed.data;
  switch (message.type) {
    case 'lantern:spawn':
      if (event.ports[0]) spawn(message.workerId, event.ports[0]);
      break;
    case 'lantern:terminate':
      if (current?.id !== message.workerId) return;
      current.worker.terminate();
      current = null;
      break;
    case 'lantern:interrupt':
      if (current?.id === message.workerId && current.flag) Atomics.store(current.flag, 0, 2);
      break;
    case 'lantern:ping':
      tell({ type: 'lantern:pong', pingId: message.pingId });
  }
});

tell({ type: 'lantern:frame-ready', version: protocolVersion });
