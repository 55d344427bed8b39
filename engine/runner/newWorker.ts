// The worker in which cells run, as a bare object: no script of the sandbox's page starts it in another way.

declare global {
  interface Window {
    /** Between warm.ts and frame.ts of the same page. */
    lanternWorker?: Worker;
  }
}

export function newWorker(): Worker {
  return new Worker('/worker.js', { type: 'module', name: 'lantern-cells' });
}
