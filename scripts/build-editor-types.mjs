// Writes the engine's own types and documentation as the editor's completion reads them: one JSON file of
// declarations by path, with the modules that a cell may import and the names that it has without importing.
// It must not know the editor.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { compressFiles } from './compress.mjs';
import { readableComments } from './editor-comments.mjs';
import { root } from './paths.mjs';

const entries = ['engine/index.ts', 'engine/nn/index.ts', 'engine/optim/index.ts'];

/** Laid beside the engine's declarations, as packages that a cell's import finds. */
const modules = {
  'file:///node_modules/torch/nn/index.d.ts':
    "export * from '../../../engine/nn/index';\nexport * as default from '../../../engine/nn/index';\n",
  'file:///node_modules/torch/nn/functional/index.d.ts':
    "declare const functional: typeof import('../../../../engine/index').F;\nexport = functional;\n",
  'file:///node_modules/torch/optim/index.d.ts':
    "export * from '../../../engine/optim/index';\nexport * as default from '../../../engine/optim/index';\n",
  'file:///node_modules/torch/index.d.ts': `import '../../engine/api.generated';
declare const torch: typeof import('../../engine/index').torch & {
  nn: typeof import('../../engine/nn/index');
  optim: typeof import('../../engine/optim/index');
};
declare namespace torch {
  type Tensor = import('../../engine/tensor/tensor').Tensor;
}
export = torch;
`,
  'file:///lantern-globals.d.ts': `import torchModule = require('torch');
export {};
declare global {
  export import torch = torchModule;
  const nn: typeof import('torch/nn');
  const F: typeof import('torch/nn/functional');
  const optim: typeof import('torch/optim');
  /** Prints its arguments, tensors as PyTorch prints them, with spaces between. */
  function print(...values: unknown[]): void;
}
`,
};

export function editorTypes() {
  const program = ts.createProgram(
    entries.map((entry) => path.join(root, entry)),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['@webgpu/types'],
      typeRoots: [path.join(root, 'node_modules/@types'), path.join(root, 'node_modules')],
      strict: true,
      declaration: true,
      emitDeclarationOnly: true,
      stripInternal: true,
      skipLibCheck: true,
      rootDir: root,
      outDir: '/',
    },
  );
  /** @type {Record<string, string>} */
  const files = {};
  program.emit(undefined, (name, text) => {
    files[`file://${name.startsWith('/') ? '' : '/'}${name.replaceAll('\\', '/')}`] = readableComments(text);
  });
  // A type that cannot be named keeps its whole file from being written, and the editor would know nothing of it.
  const silent = program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && fileName.startsWith(root))
    .map(({ fileName }) => path.relative(root, fileName).split(path.sep).join('/'))
    .filter((name) => files[`file:///${name.replace(/\.ts$/, '.d.ts')}`] === undefined);
  if (silent.length > 0) {
    throw new Error(
      `internal: no declarations of ${silent.join(', ')}; npx tsc --declaration says which type cannot be named`,
    );
  }
  return { ...files, ...modules };
}

const folder = path.join(root, 'public/editor-types');
await mkdir(folder, { recursive: true });
const files = editorTypes();
await writeFile(path.join(folder, 'index.json'), JSON.stringify(files));
await compressFiles(folder, /\.json$/);
console.log(`Types for the editor: ${Object.keys(files).length} files.`);
