// The worker's first script, and a small one. A browser learns what a script imports when it has read it whole: so this
// one asks for all that the engine is made of at once, looks at the machine meanwhile, and asks for the code of the
// backend that the engine will choose. It keeps the first message until the engine can take it. It must import nothing
// that is large.
import { probeWebgpu } from '../backend/adapter';

/** Written in when the sandbox is built: the files' addresses. */
declare const lanternParts: {
  readonly engine: string;
  /** What it imports. */
  readonly shared: readonly string[];
  readonly backends: { readonly webgpu: readonly string[]; readonly wasm: readonly string[] };
};

const firstMessage = new Promise<MessageEvent>((resolve) => {
  addEventListener('message', resolve, { once: true });
});
const engine = import(lanternParts.engine) as Promise<typeof import('./worker')>;
const webgpu = probeWebgpu();

const ask = (files: readonly string[]): void => {
  // Whoever needs it meets the same failure, and can say so.
  for (const file of files) import(file).catch(() => {});
};
ask(lanternParts.shared);
webgpu.then((probe) => {
  if (probe.available) ask(lanternParts.backends[probe.software ? 'wasm' : 'webgpu']);
});

engine.then(
  ({ open }) => open(firstMessage, webgpu),
  (error: unknown) => {
    // As an error of the worker it reaches the frame, which tells the page.
    setTimeout(() => {
      throw error;
    });
  },
);
