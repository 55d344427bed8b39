// The TypeScript cells, run by the runner's own compiler on the engine: they must print what real PyTorch
// printed for the Python cells of the same id.
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { backendInfo, loadBackend, resolveMarkers, torch } from '../../engine';
import { makeConsole } from '../../engine/runner/console';
import { format } from '../../engine/runner/format';
import { Cells } from '../../engine/runner/typescript/cells';
import { readLessons } from '../../lessons/_format/read';
import type { Lesson } from '../../lessons/_format/types';
import { asSeen, codeOf, expectedOutputs } from './expected-outputs';

const lessons = await readLessons();

/** In Node, TF.js reads its wasm binaries from this folder. */
const wasmBase = `${path.resolve('node_modules/@tensorflow/tfjs-backend-wasm/dist')}/`;

/** Values that the engine prints in its own words. */
function special(value: object): string | null {
  const { Tensor, Size, dtype } = torch;
  return value instanceof Tensor || value instanceof Size || value instanceof dtype ? String(value) : null;
}

/** Runs a lesson's cells in order, in one scope, and says what each one showed. */
async function runTypeScript(lesson: Lesson): Promise<Map<string, string>> {
  let printed = '';
  const { print } = makeConsole({
    write: (_, text) => {
      printed += text;
    },
    special,
    stackOf: String,
  });
  const realm = globalThis as unknown as Record<string, unknown>;
  Object.assign(realm, { torch, print });
  const cells = new Cells({
    realm,
    module: (name) => (name === 'torch' ? { ...torch, default: torch } : null),
    nameTensor: () => {},
    isInterrupted: () => false,
    breathe: () => Promise.resolve(),
    yieldEveryMs: 50,
  });
  const shown = new Map<string, string>();
  for (const { id, source } of codeOf(lesson, 'typescript')) {
    printed = '';
    const { value } = await cells.run(id, source).catch((error: Error) => {
      throw new Error(`cell ${id}: ${error.message}`, { cause: error });
    });
    if (value !== undefined) printed += `${format(value, { special })}\n`;
    shown.set(id, await resolveMarkers(printed));
  }
  return shown;
}

/** Python's None is TypeScript's null; numbers and tensors are alike. */
const inTypeScript = (text: string): string => text.replaceAll(/\bNone\b/g, 'null');

describe.each(['cpu', 'wasm'] as const)(
  'the TypeScript cells print what PyTorch printed, on %s',
  (backend) => {
    beforeAll(async () => {
      await loadBackend(backend, { wasmBase });
      expect(backendInfo().name).toBe(backend);
    });

    it.each(lessons)('$slug', { timeout: 60_000 }, async (lesson) => {
      const shown = await runTypeScript(lesson);
      const expected = expectedOutputs(lesson);
      expect([...shown.keys()]).toEqual(Object.keys(expected));
      for (const [id, text] of Object.entries(expected)) {
        const said = asSeen(shown.get(id) ?? '');
        if (text === null) expect.soft(said, `cell ${id}`).toMatch(/tensor\(/);
        else expect.soft(said, `cell ${id}`).toBe(asSeen(inTypeScript(text)));
      }
    });
  },
);
