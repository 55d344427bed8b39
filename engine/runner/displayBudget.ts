// How much a cell may show besides text: figures, pictures, tables. The worker keeps to it by itself and says what it
// left out; the page counts again, since it may not be ours that speaks. What an update replaces counts no more.
import { limits } from './limits';
import type { Output } from './protocol';

export class DisplayBudget {
  readonly #byId = new Map<string, number>();
  #total = 0;
  #count = 0;
  #isFull = false;

  /** Null where the display may be shown; otherwise why not, which is empty where it was said before. */
  refusal(output: Extract<Output, { kind: 'display' | 'update' }>): string | null {
    const size = sizeOfData(output.data);
    if (size > limits.displayChars)
      return `A display of ${size} characters was left out: at most ${limits.displayChars} can be shown.`;
    const before = output.displayId === undefined ? 0 : (this.#byId.get(output.displayId) ?? 0);
    const isNew = output.kind === 'display';
    // Several displays may share an id, and an update then replaces each: counted once for each is near enough.
    const total = this.#total + size - (isNew ? 0 : before);
    if (total > limits.displaysChars || (isNew && this.#count >= limits.displaysPerCell)) {
      const why = `What else the cell displays was left out: at most ${limits.displaysPerCell} displays or ${limits.displaysChars} characters can be shown under it.`;
      const isSaid = this.#isFull;
      this.#isFull = true;
      return isSaid ? '' : why;
    }
    this.#total = total;
    if (isNew) this.#count += 1;
    if (output.displayId !== undefined) this.#byId.set(output.displayId, size);
    return null;
  }

  /** The cell's output was cleared. */
  reset(): void {
    this.#byId.clear();
    this.#total = 0;
    this.#count = 0;
    this.#isFull = false;
  }
}

function sizeOfData(data: Record<string, string>): number {
  let size = 0;
  for (const type of Object.keys(data)) size += data[type]!.length;
  return size;
}
