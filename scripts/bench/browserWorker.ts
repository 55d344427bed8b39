// A worker of the benchmark's page: one contender, chosen by the address it was started with.
import { contenders } from './contenders';
import { answer, answering, type Question } from './serveSteps';

const name = new URL(self.location.href).searchParams.get('contender')!;
const ready = contenders[name]!().then((module) => answering(module.default));

self.onmessage = async ({ data }: MessageEvent<{ id: number; question: Question }>) => {
  self.postMessage({ id: data.id, answer: await answer(await ready, data.question) });
};
