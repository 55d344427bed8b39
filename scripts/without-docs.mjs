// Leaves the documentation of ops out of a bundle: it is for the editor and the page of supported functions, which are
// made from the op table beforehand, and the worker would only carry it. It must not know what is bundled.
import { readFile } from 'node:fs/promises';

/** A property that is one string on a line of its own, as the formatter lays out every op's. */
const docLine = /^ *doc: (?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\\n]|\\.)*`),$/gm;

/** @param {string} source */
export function withoutDocLines(source) {
  return source.replace(docLine, '');
}

/** @type {import('esbuild').Plugin} */
export const withoutDocs = {
  name: 'without-docs',
  setup(build) {
    build.onLoad({ filter: /[\\/]engine[\\/]ops[\\/].*\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: withoutDocLines(await readFile(path, 'utf8')),
    }));
  },
};
