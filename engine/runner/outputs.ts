// Gathers what a cell prints, in order, and sends it in batches. Values that are still on a device are
// waited for without losing the order. Cut, with a note, where a cell prints without end.
import { DisplayBudget } from './displayBudget';
import { limits } from './limits';
import type { Output } from './protocol';

export interface OutputLine {
  send(outputs: Output[]): void;
  /** Replaces the marks that stand for device values; null where there are none. */
  resolve(text: string): Promise<string> | null;
  now(): number;
  later(callback: () => void, delayMs: number): void;
}

type Entry = Output | Promise<Output>;

/** Text that is sent at once rather than gathered on. */
const fullBatchChars = 200_000;

export class Outputs {
  readonly #line: OutputLine;
  #waiting: Entry[] = [];
  #ready: Output[] = [];
  #readyChars = 0;
  #draining: Promise<void> | null = null;
  #sentAt = 0;
  #isTimed = false;
  #lines = 0;
  #chars = 0;
  #isCut = false;
  #isClosed = false;
  readonly #budget = new DisplayBudget();

  constructor(line: OutputLine) {
    this.#line = line;
    this.#sentAt = line.now();
  }

  print(name: 'stdout' | 'stderr', text: string): void {
    const kept = this.#admit(text);
    const resolved = this.#line.resolve(kept);
    if (kept !== '')
      this.add(
        resolved
          ? resolved.then((done) => ({ kind: 'stream', name, text: done }))
          : { kind: 'stream', name, text: kept },
      );
    this.#noteCut();
  }

  add(entry: Entry): void {
    if (this.#isClosed) return;
    if (!(entry instanceof Promise) && entry.kind === 'clear') this.#forget();
    if (!(entry instanceof Promise) && !this.#draining) {
      this.#take(entry);
    } else {
      this.#waiting.push(entry);
      this.#draining ??= this.#drain();
    }
  }

  /** Everything printed so far is sent when this is done. */
  async flush(): Promise<void> {
    while (this.#draining) await this.#draining;
    this.#send();
  }

  /** What comes after is dropped: the run is over. */
  close(): void {
    this.#isClosed = true;
    this.#waiting = [];
    this.#ready = [];
  }

  /** The part of a text that still fits. */
  #admit(text: string): string {
    if (this.#isCut || this.#isClosed) return '';
    const lines = countLines(text);
    if (this.#lines + lines <= limits.outputLines && this.#chars + text.length <= limits.outputChars) {
      this.#lines += lines;
      this.#chars += text.length;
      return text;
    }
    this.#isCut = true;
    const byLines = text.split('\n', limits.outputLines - this.#lines + 1).slice(0, -1);
    return byLines
      .map((line) => `${line}\n`)
      .join('')
      .slice(0, limits.outputChars - this.#chars);
  }

  /** What is cleared leaves its room to what comes. */
  #forget(): void {
    this.#lines = 0;
    this.#chars = 0;
    this.#isCut = false;
    this.#isNoted = false;
    this.#budget.reset();
  }

  #isNoted = false;
  #noteCut(): void {
    if (!this.#isCut || this.#isNoted || this.#isClosed) return;
    this.#isNoted = true;
    this.add({ kind: 'notice', text: cutNotice });
  }

  async #drain(): Promise<void> {
    for (let entry = this.#waiting.shift(); entry; entry = this.#waiting.shift()) {
      try {
        this.#take(await entry);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        this.#take({ kind: 'notice', text: `A value could not be read: ${why}`.slice(0, 2000) });
      }
    }
    this.#draining = null;
  }

  #take(output: Output): void {
    if (this.#isClosed) return;
    if (output.kind === 'display' || output.kind === 'update') {
      const refusal = this.#budget.refusal(output);
      if (refusal === '') return;
      if (refusal !== null) {
        this.#take({ kind: 'notice', text: refusal });
        return;
      }
      if (output.kind === 'update' && this.#replace(output)) return;
    }
    const last = this.#ready.at(-1);
    if (output.kind === 'stream' && last?.kind === 'stream' && last.name === output.name) {
      last.text += output.text;
    } else {
      this.#ready.push(output.kind === 'stream' ? { ...output } : output);
    }
    if (output.kind === 'stream') this.#readyChars += output.text.length;
    const isFull = this.#readyChars > fullBatchChars || this.#ready.length >= limits.outputsPerMessage;
    // A loop that never pauses lets no timer run, so that the clock is looked at here as well.
    if (isFull || this.#line.now() - this.#sentAt >= limits.outputBatchMs) this.#send();
    if (this.#isTimed || this.#ready.length === 0) return;
    this.#isTimed = true;
    this.#line.later(() => {
      this.#isTimed = false;
      this.#send();
    }, limits.outputBatchMs);
  }

  /** An update of what has not been sent yet needs no message of its own. */
  #replace(update: Extract<Output, { kind: 'update' }>): boolean {
    const at = this.#ready.findLastIndex(
      (output) => output.kind === 'clear' || ('displayId' in output && output.displayId === update.displayId),
    );
    const found = this.#ready[at];
    if (found === undefined || found.kind === 'clear') return false;
    const { data, metadata } = update;
    this.#ready[at] = { ...found, data, metadata } as Output;
    return true;
  }

  #send(): void {
    if (this.#ready.length === 0 || this.#isClosed) return;
    const outputs = this.#ready;
    this.#ready = [];
    this.#readyChars = 0;
    this.#sentAt = this.#line.now();
    this.#line.send(outputs);
  }
}

export const cutNotice = `The output was cut here: a cell shows at most ${limits.outputLines} lines or ${limits.outputChars} characters.`;

export function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
