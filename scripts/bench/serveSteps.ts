// A contender's end of the wire, the same in a browser's worker and in a thread of Node: it answers one question after
// the other and never runs two things at once.
import { takeTurn } from '../../engine/data/turn';
import { type BackendName, type Contender, type Place, type Step, Unsupported } from './contender';
import type { WorkloadName } from './workloads';

export type Question =
  | { ask: 'open'; backend: BackendName; place: Place }
  | { ask: 'prepare'; workload: WorkloadName }
  | { ask: 'numbers'; count: number }
  | { ask: 'measure'; forMs: number };

const now = performance.now.bind(performance);

export function answering(contender: Contender): (question: Question) => Promise<unknown> {
  let step: Step;
  return async (question) => {
    switch (question.ask) {
      case 'open':
        return contender.open(question.backend, question.place);
      case 'prepare':
        step = await contender.prepare(question.workload);
        return { comparable: step.comparable ?? null };
      case 'numbers': {
        const numbers: number[] = [];
        for (let i = 0; i < question.count; i++) {
          numbers.push(await step.run());
          await takeTurn();
        }
        return numbers;
      }
      case 'measure':
        return measure(step, question.forMs);
    }
  };
}

/** As many steps as fit, at least one; everyone lets the event loop turn as often as a reader's loop does. */
async function measure(
  step: Step,
  forMs: number,
): Promise<{ stepMs: number; steps: number; number: number }> {
  let steps = 0;
  let number = 0;
  await step.settle?.();
  const began = now();
  do {
    number = await step.run();
    steps += 1;
    await takeTurn();
  } while (now() - began < forMs);
  await step.settle?.();
  return { stepMs: (now() - began) / steps, steps, number };
}

/** Answers in plain data: a value, or why there is none. */
export async function answer(
  ask: (question: Question) => Promise<unknown>,
  question: Question,
): Promise<{ value: unknown } | { failed: string; unsupported: boolean }> {
  try {
    return { value: await ask(question) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { failed: message.split('\n')[0]!.slice(0, 300), unsupported: error instanceof Unsupported };
  }
}
