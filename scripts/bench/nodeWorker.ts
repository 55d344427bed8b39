// A thread of Node with one contender.
import { parentPort, workerData } from 'node:worker_threads';
import { contenders } from './contenders';
import { answer, answering, type Question } from './serveSteps';

const ready = (async () => {
  if (workerData.backend === 'webgpu') {
    const { create, globals } = await import('webgpu');
    Object.assign(globalThis, globals);
    Object.defineProperty(globalThis, 'navigator', { value: { gpu: create([]) }, configurable: true });
  }
  return answering((await contenders[workerData.contender]!()).default);
})();

parentPort!.on('message', async ({ id, question }: { id: number; question: Question }) => {
  parentPort!.postMessage({ id, answer: await answer(await ready, question) });
});
