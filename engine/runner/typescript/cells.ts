// Runs TypeScript cells one after another in one scope that they share. It knows nothing of ports and
// tensors: what the engine gives (globals, modules, names of tensors) is handed in.
import { type CompiledCell, compile, prepareToCompile } from './compile';

/** A module that cells may import: its names, with `default` among them. */
export type CellModule = Readonly<Record<string, unknown>>;

export interface CellSurroundings {
  /** The object whose properties are the global names of the realm in which cells run. */
  readonly realm: Record<string, unknown>;
  module(name: string): CellModule | null;
  nameTensor(value: unknown, name: string, cellId: string, line: number): void;
  /** True where the reader has asked to stop; read in every loop. */
  isInterrupted(): boolean;
  /** Lets the event loop turn once. */
  breathe(): Promise<void>;
  readonly yieldEveryMs: number;
}

export interface SourcePlace {
  readonly cellId: string;
  readonly line: number;
  readonly column: number;
}

/** Thrown into a cell that the reader stops. */
export class KeyboardInterrupt extends Error {
  override name = 'KeyboardInterrupt';
}

export class ModuleNotFoundError extends Error {
  override name = 'ModuleNotFoundError';
}

export class ImportError extends Error {
  override name = 'ImportError';
}

const addressPattern = /^cell-(.*)\.ts#(\d+)$/;
/** Runs whose source maps are kept, so that functions of earlier runs still show their lines. */
const keptRuns = 1000;
/** How many turns of a loop may pass between two looks at the clock. */
const turnsPerLook = 16;

const { defineProperty, getOwnPropertyDescriptor } = Object;

export class Cells {
  readonly #around: CellSurroundings;
  /** Names that other code of the realm relies on: cells that declare them shadow them instead. */
  readonly #reserved: ReadonlySet<string>;
  readonly #shadows: Record<string, unknown> = Object.create(null);
  readonly #declared = new Set<string>();
  readonly #compiled = new Map<string, { cellId: string; cell: CompiledCell }>();
  readonly #evaluate: (code: string) => unknown;
  #runs = 0;

  constructor(around: CellSurroundings) {
    this.#around = around;
    this.#reserved = new Set(Object.getOwnPropertyNames(around.realm).filter((name) => !harmless.has(name)));
    // biome-ignore lint/security/noGlobalEval: running the reader's code is what this is for
    this.#evaluate = globalThis.eval;
  }

  /** Names that cells have declared, in the order of their first declaration. */
  names(): Array<{ name: string; value: unknown }> {
    return [...this.#declared].map((name) => ({ name, value: this.read(name) }));
  }

  read(name: string): unknown {
    return name in this.#shadows ? this.#shadows[name] : this.#around.realm[name];
  }

  has(name: string): boolean {
    return this.#declared.has(name);
  }

  /** How stacks will name the code of the next run. */
  nextAddress(cellId: string): string {
    return `cell-${encodeURIComponent(cellId)}.ts#${this.#runs + 1}`;
  }

  /** Runs a cell to its end and gives the value of its last expression; throws what the cell throws. */
  async run(cellId: string, source: string): Promise<{ value: unknown }> {
    const address = this.nextAddress(cellId);
    this.#runs += 1;
    const run = this.#runs;
    await prepareToCompile(source);
    const cell = compile(source, address);
    this.#compiled.set(`${cellId}#${run}`, { cellId, cell });
    if (this.#compiled.size > keptRuns) this.#compiled.delete(this.#compiled.keys().next().value!);
    this.#prepare(cell);
    // Without a prototype, so that no `then` that a cell puts on Object.prototype is taken for its own.
    const result: { value: unknown } = Object.assign(Object.create(null), { value: undefined });
    const code = this.#hasShadows() ? this.#withShadows(cell.code, address) : cell.code;
    const made = this.#evaluate(code) as (...given: unknown[]) => unknown;
    const body = this.#hasShadows() ? (made(this.#shadows) as (...given: unknown[]) => unknown) : made;
    await body(...this.#givenTo(cellId, result));
    // A forgotten await before the last expression is forgiven.
    if (result.value instanceof Promise) result.value = await result.value;
    return result;
  }

  /** The place in a cell that a frame of a stack names; null where the code is not a cell's. */
  locate(address: string, line: number, column: number): SourcePlace | null {
    const match = addressPattern.exec(address);
    if (!match) return null;
    const cellId = decodeURIComponent(match[1]!);
    const kept = this.#compiled.get(`${cellId}#${match[2]}`);
    const found = kept?.cell.locate({ line: line - 1, column: column - 1 });
    return found ? { cellId, line: found.line + 1, column: found.column + 1 } : null;
  }

  #hasShadows(): boolean {
    for (const _ in this.#shadows) return true;
    return false;
  }

  /** A with-statement is slow, so it is there only once a cell has declared a name of the platform's. */
  #withShadows(code: string, address: string): string {
    const bare = code.slice(0, code.lastIndexOf('\n//# sourceURL='));
    return `(function (__shadows) { with (__shadows) { return ${bare} } })\n//# sourceURL=${address}`;
  }

  /** Makes room for the names that the cell declares, constants of earlier runs among them. */
  #prepare(cell: CompiledCell): void {
    const { realm } = this.#around;
    for (const name of cell.names) {
      this.#declared.add(name);
      if (this.#reserved.has(name)) {
        if (!(name in this.#shadows)) this.#shadows[name] = undefined;
        continue;
      }
      const before = getOwnPropertyDescriptor(realm, name);
      const isVar = cell.vars.includes(name);
      if (!before && !isVar) continue;
      const value = isVar || !before || before.get ? undefined : before.value;
      defineProperty(realm, name, { value, writable: true, configurable: true, enumerable: true });
    }
  }

  #givenTo(cellId: string, result: { value: unknown }): unknown[] {
    const { isInterrupted, breathe, nameTensor, module, yieldEveryMs } = this.#around;
    const now = performance.now.bind(performance);
    let breathedAt = now();
    let turns = 0;
    const tick = (): void => {
      if (isInterrupted()) throw new KeyboardInterrupt('the cell was interrupted');
    };
    const due = (): boolean => {
      turns += 1;
      if (turns < turnsPerLook) return false;
      turns = 0;
      return now() - breathedAt >= yieldEveryMs;
    };
    const pause = async (): Promise<void> => {
      await breathe();
      breathedAt = now();
      tick();
    };
    const name = (value: unknown, label: string, line: number): unknown => {
      if ((typeof value === 'object' && value !== null) || typeof value === 'function')
        nameTensor(value, label, cellId, line);
      return value;
    };
    const load = (specifier: unknown) => {
      const found = module(String(specifier));
      if (!found) throw new ModuleNotFoundError(`No module named '${String(specifier)}'`);
      return {
        all: () => found,
        get: (key: string) => {
          if (!(key in found))
            throw new ImportError(`cannot import name '${key}' from '${String(specifier)}'`);
          return found[key];
        },
      };
    };
    const loadLater = async (specifier: unknown): Promise<CellModule> => load(specifier).all();
    const named = (made: object, value: string): object =>
      defineProperty(made, 'name', { value, configurable: true });
    const seal = (names: string[]): void => this.#seal(names);
    return [this.#scope(), tick, due, pause, name, seal, named, load, loadLater, result];
  }

  #scope(): Record<string, unknown> {
    if (!this.#hasShadows()) return this.#around.realm;
    const shadows = this.#shadows;
    return new Proxy(this.#around.realm, {
      get: (realm, key) => (Reflect.has(shadows, key) ? Reflect.get(shadows, key) : Reflect.get(realm, key)),
      set: (realm, key, value) => Reflect.set(Reflect.has(shadows, key) ? shadows : realm, key, value),
    });
  }

  #seal(names: string[]): void {
    const { realm } = this.#around;
    for (const name of names) {
      if (name in this.#shadows) continue;
      defineProperty(realm, name, {
        value: realm[name],
        writable: false,
        configurable: true,
        enumerable: true,
      });
    }
  }
}

/** Globals of a worker that nothing relies on and that make good names for variables. */
const harmless = new Set(
  'name origin status close event location fonts print print_ torch nn F optim lantern stop length top parent history open find'.split(
    ' ',
  ),
);
