// Writes down the kernel calls of a step and makes them again. A value is known by the id of its data; ids that a call
// made are found again by the call's place in the step and the value's place in the result.
import type { currentSession, TensorInfo } from '../../../engine/backend';

type Call = (...args: unknown[]) => unknown;
type Session = ReturnType<typeof currentSession>;
type Backend = Session['backend'];

interface Recorded {
  run: Call;
  args: unknown[];
  /** The ids in its result; null for one that it was given. */
  made: (object | null)[];
}

interface Sequence {
  calls: Recorded[];
  read: object | null;
}

/** Every tensor record inside of a value, in a fixed order. */
function infosIn(value: unknown, found: TensorInfo[] = []): TensorInfo[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return found;
  if ('dataId' in value) found.push(value as TensorInfo);
  else for (const part of Object.values(value)) infosIn(part, found);
  return found;
}

/** The same value with tensor records of its own. */
function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if ('dataId' in value) return { ...value };
  if (Array.isArray(value)) return value.map(copied);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part)]));
}

export class Recorder {
  readonly sequences: Sequence[] = [];
  /** What the engine has freed since, and the replay may begin with. */
  readonly withheld = new Set<object>();
  readonly backend: Backend;

  constructor(private readonly session: Session) {
    this.backend = session.backend;
  }

  /** Whether a step computes what it gives with no kernel at all. */
  get isWithoutKernels(): boolean {
    return this.sequences.some(({ read }) => read === null);
  }

  async record(step: () => Promise<unknown>): Promise<void> {
    const { session, backend, withheld } = this;
    const sequence: Sequence = { calls: [], read: null };
    this.sequences.push(sequence);
    let depth = 0;
    const restores: (() => void)[] = [];
    const replace = (target: object, name: string, make: (before: Call) => Call) => {
      const owner = target as Record<string, Call>;
      const isOwn = Object.hasOwn(owner, name);
      const before = owner[name]!;
      owner[name] = make(before);
      restores.push(() => {
        if (isOwn) owner[name] = before;
        else delete owner[name];
      });
    };
    /** Calls that a kernel itself makes are part of it. */
    const noting =
      (target: object) =>
      (before: Call): Call => {
        return (...args) => {
          if (depth > 0) return before.apply(target, args);
          depth += 1;
          try {
            const kept = copied(args) as unknown[];
            const result = before.apply(target, args);
            const given = new Set(infosIn(kept).map((info) => info.dataId));
            const made = infosIn(result).map(({ dataId }) => (given.has(dataId) ? null : dataId));
            sequence.calls.push({ run: before.bind(target) as Call, args: kept, made });
            return result;
          } finally {
            depth -= 1;
          }
        };
      };
    replace(session, 'run', noting(session));
    for (const name of methodsOf(session.own)) replace(session.own, name, noting(session.own));
    replace(backend, 'write', (before) => (...args) => {
      const dataId = before.apply(backend, args) as object;
      const run: Call = (...again) => ({ dataId: before.apply(backend, again) });
      if (depth === 0) sequence.calls.push({ run, args: [...args], made: [dataId] });
      return dataId;
    });
    for (const name of ['read', 'readSync']) {
      replace(backend, name, (before) => (...args) => {
        if (depth === 0) sequence.read = args[0] as object;
        return before.apply(backend, args);
      });
    }
    // What is recorded stays, since the replay may begin with it.
    replace(backend, 'disposeData', (before) => (...args) => {
      if (depth > 0) return before.apply(backend, args);
      withheld.add(args[0] as object);
      return true;
    });
    try {
      await step();
    } finally {
      for (const restore of restores.reverse()) restore();
    }
  }
}

function methodsOf(target: object): string[] {
  const names = new Set<string>();
  for (let at: object | null = target; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  names.delete('constructor');
  return [...names].filter((name) => typeof (target as Record<string, unknown>)[name] === 'function');
}

interface Slot {
  info: TensorInfo;
  /** The number of the value made in this step, or in the step before. */
  made: number;
  before: boolean;
}

interface Planned {
  run: Call;
  args: unknown[];
  slots: Slot[];
  firstMade: number;
  /** Numbers of the values that nobody uses after this call. */
  frees: number[];
}

export class Replay {
  private readonly calls: Planned[];
  private readonly backend: Backend;
  private readonly size: number;
  /** What the step before made. */
  private last: (object | null)[];
  private isFirst = true;
  /** Values of this step that the next one takes over. */
  private readonly carried: Set<number>;
  private readonly result: number;

  constructor(recorder: Recorder) {
    this.backend = recorder.backend;
    const [first, second] = recorder.sequences as [Sequence, Sequence];
    const madeIn = (sequence: Sequence) =>
      new Map(sequence.calls.flatMap((call) => call.made).map((dataId, i) => [dataId, i] as const));
    const before = madeIn(first);
    const here = madeIn(second);
    if (before.size !== here.size) throw new Error('two steps in turn make different calls');
    this.carried = new Set();
    this.last = second.calls.flatMap((call) => call.made);
    this.size = this.last.length;
    this.result = here.get(second.read!)!;
    const lastUse = new Map<number, number>();
    let count = 0;
    const constants = new Set<object>();
    this.calls = second.calls.map(({ run, args, made }, at): Planned => {
      const slots: Slot[] = [];
      for (const info of infosIn(args)) {
        const fresh = here.get(info.dataId);
        const old = before.get(info.dataId);
        if (fresh !== undefined) {
          lastUse.set(fresh, at);
          slots.push({ info, made: fresh, before: false });
        } else if (old !== undefined) {
          this.carried.add(old);
          slots.push({ info, made: old, before: true });
        } else constants.add(info.dataId);
      }
      const firstMade = count;
      count += made.length;
      made.forEach((dataId, i) => {
        if (dataId) lastUse.set(firstMade + i, at);
      });
      return { run, args, slots, firstMade, frees: [] };
    });
    this.keep(constants);
    this.release(recorder.withheld, constants);
    lastUse.set(this.result, this.calls.length);
    for (const [made, at] of lastUse) if (!this.carried.has(made)) this.calls[at]?.frees.push(made);
  }

  /** What both steps only read, such as a constant, is the engine's to free: not while it is used here. */
  private keep(constants: Set<object>): void {
    const { backend } = this;
    const dispose = backend.disposeData.bind(backend);
    backend.disposeData = (dataId, force) => constants.has(dataId) || dispose(dataId, force);
  }

  /** Of what the engine would have freed, only what the first replay takes over stays. */
  private release(withheld: Set<object>, constants: Set<object>): void {
    const carried = new Set([...this.carried].map((made) => this.last[made]));
    for (const dataId of withheld) {
      if (!constants.has(dataId) && !carried.has(dataId)) this.backend.disposeData(dataId, true);
    }
  }

  async run(): Promise<number> {
    const now: (object | null)[] = new Array(this.size).fill(null);
    for (const { run, args, slots, firstMade, frees } of this.calls) {
      for (const { info, made, before } of slots) info.dataId = before ? this.last[made]! : now[made]!;
      const out = infosIn(run(...args));
      for (let i = 0; i < out.length; i++) now[firstMade + i] = out[i]!.dataId;
      // A kernel may have given again what it was given, counted twice: nobody else holds it.
      for (const made of frees) this.backend.disposeData(now[made]!, true);
    }
    const values = (await this.backend.read(now[this.result]!)) as ArrayLike<number>;
    if (!this.carried.has(this.result)) this.backend.disposeData(now[this.result]!);
    // What the first began with is the engine's.
    if (!this.isFirst) for (const made of this.carried) this.backend.disposeData(this.last[made]!);
    this.isFirst = false;
    this.last = now;
    return values[0]!;
  }

  async settle(): Promise<void> {
    const [made] = this.carried;
    if (made !== undefined) await this.backend.read(this.last[made]!);
  }
}
