// The tables by which a product reads patches of images where they stand: for each tap, where four neighbours begin,
// or which four elements they are. They live in the kernels' memory and are kept for the windows used last.
import type { Pair } from '../own';
import type { KernelModule } from './module';

/** A window as the rows of its patches: what one step of a place, of a tap and a division mean for a position. */
export interface PatchWindow {
  height: number;
  width: number;
  places: Pair;
  kernel: Pair;
  /** position = (place * step + offset + tap * tapStep) / divisor, where that is whole. */
  step: Pair;
  offset: Pair;
  tapStep: Pair;
  divisor: Pair;
}

export interface Table {
  starts: number;
  positions: number;
}

const maxTables = 64;
const nothing = -1;
const mixed = -2;

export class Tables {
  readonly #known = new Map<string, Table>();

  constructor(private readonly module: KernelModule) {}

  of(window: PatchWindow): Table {
    const key = Object.values(window).join(';');
    const known = this.#known.get(key);
    if (known) return known;
    const { heap } = this.module;
    if (this.#known.size >= maxTables) {
      const [oldest, table] = this.#known.entries().next().value!;
      heap._free(table.starts);
      this.#known.delete(oldest);
    }
    const positions = positionsOf(window);
    const groups = positions.length / 4;
    const starts = heap._malloc(positions.length * 5);
    const table = { starts, positions: starts + groups * 4 };
    const view = new Int32Array(this.module.memory.buffer, starts, groups * 5);
    view.set(positions, groups);
    for (let g = 0; g < groups; g++) view[g] = startOf(positions, g * 4);
    this.#known.set(key, table);
    return table;
  }
}

function startOf(positions: Int32Array, at: number): number {
  const first = positions[at]!;
  let isRun = first >= 0;
  let isNothing = true;
  for (let i = 0; i < 4; i++) {
    const position = positions[at + i]!;
    if (position !== first + i) isRun = false;
    if (position >= 0) isNothing = false;
  }
  return isRun ? first : isNothing ? nothing : mixed;
}

/** For each tap, each place's position, filled up to whole groups of four with places that do not exist. */
function positionsOf(w: PatchWindow): Int32Array {
  const places = w.places[0] * w.places[1];
  const line = Math.ceil(places / 4) * 4;
  const out = new Int32Array(w.kernel[0] * w.kernel[1] * line).fill(-1);
  const along = (axis: 0 | 1, place: number, tap: number, size: number): number => {
    const scaled = place * w.step[axis] + w.offset[axis] + tap * w.tapStep[axis];
    const position = scaled / w.divisor[axis];
    return Number.isInteger(position) && position >= 0 && position < size ? position : -1;
  };
  let start = 0;
  for (let i = 0; i < w.kernel[0]; i++) {
    for (let j = 0; j < w.kernel[1]; j++) {
      for (let y = 0; y < w.places[0]; y++) {
        const row = along(0, y, i, w.height);
        if (row < 0) continue;
        for (let x = 0; x < w.places[1]; x++) {
          const column = along(1, x, j, w.width);
          if (column >= 0) out[start + y * w.places[1] + x] = row * w.width + column;
        }
      }
      start += line;
    }
  }
  return out;
}
