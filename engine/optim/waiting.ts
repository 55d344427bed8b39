// Work that now and then needs a number from the device: at once where values can be read at once, and with
// waiting where they cannot. Written once, as a generator that yields what it wants to know.
import { withGradMode } from '../autograd/mode';
import { Tensor } from '../tensor/tensor';

/** Yields a tensor of one element to learn its number, or a promise to learn what comes of it. */
// biome-ignore lint/suspicious/noExplicitAny: what comes back depends on what was yielded.
export type Waiting<T> = Generator<unknown, T, any>;

/** Runs the work off the tape: the result itself where nothing had to be waited for, else a promise of it. */
export function runWaiting<T>(work: Waiting<T>): T | Promise<T> {
  const resume = (value: unknown) => withGradMode(false, () => work.next(value));
  let step = resume(undefined);
  while (!step.done) {
    const known = numberNow(step.value);
    if (known === undefined) return later(step.value, resume);
    step = resume(known);
  }
  return step.value;
}

function numberNow(wanted: unknown): unknown {
  if (wanted instanceof Tensor) return wanted.arr.storage.readNow()?.[0];
  return wanted instanceof Promise ? undefined : wanted;
}

async function later<T>(first: unknown, resume: (value: unknown) => IteratorResult<unknown, T>): Promise<T> {
  let wanted = first;
  for (;;) {
    const value = wanted instanceof Tensor ? (await wanted.arr.storage.read())[0] : await wanted;
    const step = resume(value);
    if (step.done) return step.value;
    wanted = step.value;
  }
}
