// Every op with inputs that are wrong in one way each: it must raise where PyTorch does, the same class of error.
// What still differs is listed in tests/fixtures/sweep/differing.json, and nothing else may: see DIFFERING below.
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { F, loadBackend, torch } from '../../engine';

type Arg = string | number | boolean | Arg[];

interface Swept {
  space: string;
  name: string;
  args: Arg[];
  kinds: string[];
  /** A letter a call: a point where PyTorch takes it, else its class of error. */
  answers: string;
}

const folder = new URL('../fixtures/sweep/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const swept = read('sweep.json') as Record<string, Swept>;
const differing = read('differing.json') as Record<string, string[]>;

const letters: Record<string, string> = {
  RuntimeError: 'R',
  IndexError: 'I',
  ValueError: 'V',
  TypeError: 'T',
  NotImplementedError: 'N',
  _LinAlgError: 'L',
};
const dtypes: Record<string, string> = { f: 'float32', i: 'int64', b: 'bool', u: 'uint8', z: 'int64' };

function tensorOf(text: string) {
  const [kind, sizes] = text.split(':') as [string, string];
  const shape = sizes === '' ? [] : sizes.split(',').map(Number);
  const count = shape.reduce((a, b) => a * b, 1);
  const value = (i: number) => ({ f: ((i % 4) + 1) / 4, b: (i + 1) % 2, z: 0 })[kind] ?? (i % 4) + 1;
  const values = Array.from({ length: count }, (_, i) => value(i % 4));
  return torch.tensor(values, { dtype: dtypes[kind] }).reshape(shape);
}

const real = (arg: Arg): unknown =>
  typeof arg === 'string' ? tensorOf(arg) : Array.isArray(arg) ? arg.map(real) : arg;

/** As generate.py has it: what one argument becomes. */
function wrong(arg: Arg, kind: string): Arg[] {
  if (typeof arg === 'string') {
    const [letter, sizes] = arg.split(':');
    return [
      ...[...'fibu'].filter((other) => other !== letter).map((other) => `${other}:${sizes}`),
      ...['', '4', '2,3,4', '0', '0,3', '2,0', '1,2,3,4']
        .filter((other) => other !== sizes)
        .map((other) => `${letter}:${other}`),
    ];
  }
  if (kind === 'int') return [7, -7];
  if (kind === 'int[]' || kind === 'int...') return [[7], [-7], []];
  if (kind !== 'Tensor[]' && kind !== 'Tensor...') return [];
  const first = (arg as string[])[0]!;
  return [[], [`i:${first.slice(2)}`, `i:${first.slice(2)}`], [first, 'f:5'], ['f:0', first]];
}

function variations({ args, kinds }: Swept): Arg[][] {
  const all = args.flatMap((arg, i) => wrong(arg, kinds[i]!).map((other) => args.with(i, other)));
  if (args.filter((arg) => typeof arg === 'string').length < 2) return all;
  const cast = (letter: string) =>
    args.map((arg) => (typeof arg === 'string' && arg.startsWith('f') ? letter + arg.slice(1) : arg));
  return [...all, cast('i'), cast('b')];
}

async function answer({ space, name }: Swept, args: Arg[]): Promise<string> {
  const given = args.map(real);
  const [self, ...rest] = given as [object, ...unknown[]];
  const owner: object =
    space === 'method' ? self : space === 'F' ? F : space === 'torch' ? torch : Reflect.get(torch, space);
  const call = Reflect.get(owner, name) as (...all: unknown[]) => unknown;
  try {
    await call.apply(owner, space === 'method' ? rest : given);
    return '.';
  } catch (problem) {
    return letters[(problem as Error).name] ?? `${problem}`;
  }
}

/** Each call that PyTorch answers otherwise, as "(f:2,3, 7): R, not I". */
async function differencesOf(op: Swept): Promise<string[]> {
  const found: string[] = [];
  for (const [i, args] of variations(op).entries()) {
    const said = await answer(op, args);
    if (said !== op.answers[i])
      found.push(`(${args.map((arg) => JSON.stringify(arg)).join(', ')}): ${said}, not ${op.answers[i]}`);
  }
  return found;
}

describe('wrong inputs', () => {
  beforeAll(() => loadBackend('cpu'));

  // DIFFERING=1 writes down anew what differs.
  if (process.env.DIFFERING) {
    it('are written down where they differ', { timeout: 300_000 }, async () => {
      const all: Record<string, string[]> = {};
      for (const [name, op] of Object.entries(swept)) {
        const found = await differencesOf(op);
        if (found.length > 0) all[name] = found;
      }
      writeFileSync(new URL('differing.json', folder), `${JSON.stringify(all, null, 1)}\n`);
    });
    return;
  }
  it.each(Object.keys(swept))('%s', async (name) => {
    expect(await differencesOf(swept[name]!)).toEqual(differing[name] ?? []);
  });
});
