// One kernel thread: the whole script of a worker. It waits for its turn, runs its part, and counts itself off.
import { control, type ThreadStart } from './threads';

const spinsBeforeSleep = 2000;

self.onmessage = ({ data }: MessageEvent<ThreadStart>) => {
  const instance = new WebAssembly.Instance(data.compiled, { env: { memory: data.memory } });
  const run = instance.exports.run as (
    kernel: number,
    description: number,
    part: number,
    parts: number,
  ) => void;
  const block = new Int32Array(data.memory.buffer, data.control, 16);
  let turn = Atomics.load(block, control.turn);
  self.postMessage('ready');
  for (;;) {
    // Kernels follow each other closely: a short look is cheaper than being woken.
    let spins = spinsBeforeSleep;
    while (Atomics.load(block, control.turn) === turn && spins > 0) spins -= 1;
    while (Atomics.load(block, control.turn) === turn) Atomics.wait(block, control.turn, turn);
    turn = Atomics.load(block, control.turn);
    run(block[control.kernel]!, block[control.description]!, data.part, block[control.parts]!);
    Atomics.sub(block, control.left, 1);
    Atomics.notify(block, control.left);
  }
};
