// Displays on their way: kept in order, updated before they are sent where that is possible, and within limits.
import { describe, expect, it } from 'vitest';
import { limits } from '../../../engine/runner/limits';
import { Outputs } from '../../../engine/runner/outputs';
import { type Output, outputSchema } from '../../../engine/runner/protocol';

function open() {
  const sent: Output[] = [];
  const outputs = new Outputs({
    send: (batch) => sent.push(...batch),
    resolve: () => null,
    now: () => 0,
    later: () => {},
  });
  return { sent, outputs };
}

const display = (text: string, displayId?: string): Output => ({
  kind: 'display',
  isResult: false,
  data: { 'text/plain': text },
  ...(displayId === undefined ? {} : { displayId }),
});
const update = (text: string, displayId: string): Output => ({
  kind: 'update',
  displayId,
  data: { 'text/plain': text },
});

describe('outputs', () => {
  it('updates what has not been sent yet in its place, and sends the update of what has', async () => {
    const { sent, outputs } = open();
    outputs.add(display('0', 'bar'));
    outputs.print('stdout', 'between\n');
    outputs.add(update('1', 'bar'));
    await outputs.flush();
    expect(sent).toMatchObject([display('1', 'bar'), { kind: 'stream' }]);
    outputs.add(update('2', 'bar'));
    outputs.add(update('3', 'bar'));
    await outputs.flush();
    expect(sent.slice(2)).toMatchObject([update('3', 'bar')]);
  });

  it('never updates across a clear', async () => {
    const { sent, outputs } = open();
    outputs.add(display('0', 'bar'));
    outputs.add({ kind: 'clear', wait: true });
    outputs.add(update('1', 'bar'));
    await outputs.flush();
    expect(sent.map(({ kind }) => kind)).toEqual(['display', 'clear', 'update']);
  });

  it('leaves out what is too large, and says so once for what is too much', async () => {
    const { sent, outputs } = open();
    outputs.add(display('x'.repeat(limits.displayChars + 1)));
    for (let i = 0; i < limits.displaysPerCell + 3; i++) outputs.add(display('y'));
    await outputs.flush();
    expect(sent.filter(({ kind }) => kind === 'display')).toHaveLength(limits.displaysPerCell);
    expect(sent.flatMap((output) => (output.kind === 'notice' ? output.text.slice(0, 19) : []))).toEqual([
      'A display of 400000',
      'What else the cell ',
    ]);
    outputs.add({ kind: 'clear', wait: false });
    outputs.add(display('z'));
    await outputs.flush();
    expect(sent.at(-1)).toEqual(display('z'));
  });

  it('lets a bar be updated for as long as it takes', async () => {
    const { sent, outputs } = open();
    outputs.add(display('0', 'bar'));
    await outputs.flush();
    const long = 'x'.repeat(100_000);
    for (let i = 0; i < 300; i++) {
      outputs.add(update(long, 'bar'));
      await outputs.flush();
    }
    expect(sent).toHaveLength(301);
  });

  it('has a schema that refuses what does not fit', () => {
    const fits = (output: unknown) => outputSchema.safeParse(output).success;
    expect(fits(display('a'))).toBe(true);
    expect(fits(display('a', 'id'))).toBe(true);
    expect(fits({ kind: 'update', data: {} })).toBe(false);
    expect(fits({ kind: 'clear', wait: 1 })).toBe(false);
    expect(fits({ ...display('a'), metadata: { 'image/png': { width: -1 } } })).toBe(false);
    expect(fits({ ...display('a'), data: { 'image/png': 5 } })).toBe(false);
  });
});
