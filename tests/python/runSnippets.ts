// Runs the snippets of one area in our interpreter and compares what they print with what real PyTorch printed.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startPython } from './interpreter';

const folder = path.resolve(import.meta.dirname, 'snippets');

export async function describeSnippets(area: string): Promise<void> {
  const texts = JSON.parse(fs.readFileSync(path.join(folder, `${area}.json`), 'utf8')) as Record<
    string,
    string
  >;
  const { python } = await startPython('wasm');
  python.runPython(fs.readFileSync(path.resolve(import.meta.dirname, 'snippets.py'), 'utf8'));
  python.FS.mkdirTree('/fixtures');
  python.FS.mount(
    python.FS.filesystems.NODEFS,
    { root: path.resolve(folder, '../../fixtures') },
    '/fixtures',
  );
  python.runPython("fixtures = '/fixtures'");
  const parts = python.globals.get('parts');
  const run = python.globals.get('run') as (code: string) => string;
  const codes = parts(fs.readFileSync(path.join(folder, `${area}.py`), 'utf8')).toJs() as Record<
    string,
    string
  >;
  describe(`torch ${area} in Python`, () => {
    it.each(Object.keys(texts))('%s', (title) => {
      expect(run(codes[title]!)).toBe(texts[title]);
    });
  });
}
