// The page's end of the wire to one worker: parses every message, keeps to the order that a run must have,
// and ends a worker that floods. What does not fit is refused whole. It knows no DOM and no iframe.
import { DisplayBudget } from './displayBudget';
import { limits } from './limits';
import { countLines, cutNotice } from './outputs';
import { type Output, type ToPage, type ToWorker, toPageSchema } from './protocol';

export interface SessionEvents {
  /** A message that fits, in its order. */
  message(message: ToPage): void;
  refused(why: string): void;
  /** The worker must be ended: it is not ours that speaks. */
  flood(): void;
}

interface Run {
  readonly id: string;
  began: boolean;
  sequence: number;
  lines: number;
  chars: number;
  isCut: boolean;
  readonly displays: DisplayBudget;
  hasGraphs: boolean;
}

export class Session {
  readonly #port: MessagePort;
  readonly #events: SessionEvents;
  readonly #requests = new Set<string>();
  #run: Run | null = null;
  #started = false;
  #refused = 0;
  #windowStart = 0;
  #messages = 0;
  #units = 0;
  #isClosed = false;

  constructor(port: MessagePort, events: SessionEvents) {
    this.#port = port;
    this.#events = events;
    port.onmessage = (event: MessageEvent<unknown>) => this.#receive(event.data);
    port.onmessageerror = () => this.#refuse('a message that could not be read');
  }

  get runId(): string | null {
    return this.#run?.id ?? null;
  }

  send(message: ToWorker): void {
    if (this.#isClosed) return;
    if (message.type === 'run') {
      if (this.#run) throw new Error('internal: a run was sent while another one is running');
      this.#run = {
        id: message.runId,
        began: false,
        sequence: 0,
        lines: 0,
        chars: 0,
        isCut: false,
        displays: new DisplayBudget(),
        hasGraphs: false,
      };
    } else if ('requestId' in message) {
      this.#requests.add(message.requestId);
    }
    this.#port.postMessage(message);
  }

  close(): void {
    this.#isClosed = true;
    this.#port.onmessage = null;
    this.#port.close();
  }

  #receive(data: unknown): void {
    if (this.#isClosed) return;
    if (this.#isFlood(data)) {
      this.#end();
      return;
    }
    const parsed = toPageSchema.safeParse(data);
    const fault = parsed.success ? this.#faultOf(parsed.data) : 'a message that is none of the protocol';
    if (parsed.success && fault === null) this.#events.message(this.#accept(parsed.data));
    else this.#refuse(fault ?? '');
  }

  #end(): void {
    this.close();
    this.#events.flood();
  }

  #isFlood(data: unknown): boolean {
    const now = performance.now();
    if (now - this.#windowStart > 1000) {
      this.#windowStart = now;
      this.#messages = 0;
      this.#units = 0;
    }
    this.#messages += 1;
    this.#units += sizeOf(data, limits.unitsPerSecond - this.#units);
    return this.#messages > limits.messagesPerSecond || this.#units >= limits.unitsPerSecond;
  }

  /** Why a message may not come now; null where it may. */
  #faultOf(message: ToPage): string | null {
    if (message.type === 'started' || message.type === 'start-failed') {
      return this.#started ? `a second '${message.type}'` : null;
    }
    if (!this.#started) return `'${message.type}' before the start`;
    if (message.type === 'reply') {
      return this.#requests.has(message.requestId) ? null : 'a reply that nothing asked for';
    }
    if (message.type === 'backend-changed') return null;
    const run = this.#run;
    if (!run || run.id !== message.runId) return `'${message.type}' of a run that is not running`;
    if (message.type === 'run-began') return run.began ? "a second 'run-began'" : null;
    if (!run.began) return `'${message.type}' before 'run-began'`;
    if (message.type === 'graphs') return run.hasGraphs ? "a second 'graphs'" : null;
    if (message.type === 'outputs') {
      if (run.hasGraphs) return "'outputs' after 'graphs'";
      if (message.sequence !== run.sequence) {
        return `outputs number ${message.sequence} where ${run.sequence} was due`;
      }
    }
    return null;
  }

  #accept(message: ToPage): ToPage {
    if (message.type === 'started') this.#started = true;
    else if (message.type === 'reply') this.#requests.delete(message.requestId);
    else if (message.type === 'run-began') this.#run!.began = true;
    else if (message.type === 'graphs') this.#run!.hasGraphs = true;
    else if (message.type === 'run-ended') this.#run = null;
    else if (message.type === 'outputs') {
      this.#run!.sequence += 1;
      return { ...message, outputs: cap(message.outputs, this.#run!) };
    }
    return message;
  }

  #refuse(why: string): void {
    this.#refused += 1;
    if (this.#refused > limits.refusedMessages) this.#end();
    else this.#events.refused(`The sandbox sent ${why}; it was refused.`);
  }
}

/** Our own worker cuts by itself; this holds where it is not ours that speaks. */
function cap(outputs: Output[], run: Run): Output[] {
  const kept: Output[] = [];
  for (const output of outputs) {
    if (output.kind === 'clear') {
      Object.assign(run, { lines: 0, chars: 0, isCut: false });
      run.displays.reset();
      kept.push(output);
      continue;
    }
    if (output.kind === 'display' || output.kind === 'update') {
      const refusal = run.displays.refusal(output);
      if (refusal === null) kept.push(output);
      else if (refusal !== '') kept.push({ kind: 'notice', text: refusal });
      continue;
    }
    // Errors and remarks end a run and are short; they still come after the cut.
    const isShort =
      output.kind !== 'stream' && sizeOf(output, 200_000) < 200_000 && run.lines < limits.outputLines * 2;
    if (run.isCut && !isShort) continue;
    run.lines += output.kind === 'stream' ? countLines(output.text) : 1;
    run.chars += sizeOf(output, limits.outputChars * 2);
    // Twice what the worker allows itself: values from the device may be longer than their marks.
    if (!run.isCut && (run.lines > limits.outputLines * 2 || run.chars > limits.outputChars * 2)) {
      run.isCut = true;
      kept.push({ kind: 'notice', text: cutNotice });
    } else {
      kept.push(output);
    }
  }
  return kept;
}

/** A rough count of letters and numbers in a message, given up on at the limit. */
export function sizeOf(data: unknown, limit: number): number {
  let units = 0;
  const waiting: unknown[] = [data];
  const seen = new Set<object>();
  while (waiting.length > 0 && units < limit) {
    const value = waiting.pop();
    units += 1;
    if (typeof value === 'string') units += value.length;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) units += value.byteLength;
    else if (value instanceof Blob) units += value.size;
    else if (value instanceof Map || value instanceof Set) units += limit;
    else if (Array.isArray(value)) {
      if (value.length > limit) return limit;
      for (const item of value) waiting.push(item);
    } else for (const key of Object.keys(value)) waiting.push(key, (value as Record<string, unknown>)[key]);
  }
  return units;
}
