// What the editor says of ops: of every one that can be called, and true, as far as it can be executed.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBackend, opTable, torch } from '../../../engine';
import { notes } from '../../../engine/ops/notes';
import { Tensor } from '../../../engine/tensor/tensor';
import { type Example, examplesIn, isShape } from './examples';
import { refusals } from './refusals';

beforeAll(() => loadBackend('cpu'));

const examples = Object.entries(notes).flatMap(([op, note]) =>
  examplesIn(note).map((example) => ({ op, example, text: `${op}: ${example.text}` })),
);

/** The op that a name means in the note of another: unfold is functional_unfold in its own. */
const opCalled = (op: string, name: string) => opTable.get(op.endsWith(`_${name}`) ? op : name)!;

const isValues = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each !== 'object' || isValues(each));

function argument(value: unknown, listsAreTensors: boolean): unknown {
  if (isShape(value)) return torch.zeros(value.shape);
  if (listsAreTensors && isValues(value)) return torch.tensor(value);
  return Array.isArray(value) ? value.map((each) => argument(each, listsAreTensors)) : value;
}

function execute(op: string, { name, args, hasSelf }: Example): unknown {
  const { call } = opCalled(op, name);
  const given = (listsAreTensors: boolean) =>
    args.map((each, i) => argument(each, listsAreTensors || (hasSelf && i === 0)));
  try {
    return call(...given(false));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return call(...given(true));
  }
}

function expectNear(value: unknown, said: unknown): void {
  if (!Array.isArray(said)) {
    if (typeof said === 'number') expect(value).toBeCloseTo(said, 4);
    else expect(value).toBe(said);
    return;
  }
  expect(value).toHaveLength(said.length);
  said.forEach((each, i) => {
    expectNear((value as unknown[])[i], each);
  });
}

describe('the notes', () => {
  it('are of every op that can be called, and of no other', () => {
    const callable = [...opTable.values()].filter(({ variants }) => variants.length > 0);
    expect(Object.keys(notes).sort()).toEqual(callable.map(({ name }) => name).sort());
  });

  it('are short plain text', () => {
    for (const [op, note] of Object.entries(notes)) {
      expect(note, op).toMatch(/[.)]$/);
      expect(note, op).not.toMatch(/\n|\*\/|undefined|!(\s|$)| {2}/);
      expect(note.length, op).toBeLessThan(480);
    }
  });

  it('have examples', () => {
    expect(examples.length).toBeGreaterThan(130);
  });

  it.each(examples)('$text', async ({ op, example }) => {
    const result = execute(op, example);
    const results = Array.isArray(result) ? result : [result];
    if (example.shapes) {
      expect(results.map((tensor: Tensor) => [...tensor.shape])).toEqual(example.shapes);
    } else if (result instanceof Tensor) expectNear(await result.tolist(), example.result);
    else expect(String(result).replace('torch.', '')).toBe(String(example.result));
  });

  it('name the errors that calls are known to raise, and no other', () => {
    const named = Object.entries(notes).flatMap(([op, note]) =>
      [...new Set(note.match(/\w+Error/g))].map((error) => `${op} ${error}`),
    );
    expect(named.sort()).toEqual(refusals.map(([op, error]) => `${op} ${error}`).sort());
  });

  it.each(refusals)('%s raises %s', async (_, error, call) => {
    const raised = await Promise.resolve()
      .then(call)
      .then(
        () => null,
        (reason: Error) => reason,
      );
    expect(raised?.name.replace(/^_/, '')).toBe(error);
  });
});
