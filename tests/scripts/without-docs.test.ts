import * as esbuild from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/paths.mjs';
import { withoutDocLines, withoutDocs } from '../../scripts/without-docs.mjs';

describe('a source without documentation', () => {
  it('has its other lines, each with its number', () => {
    const source = "defineOp({\n  schema: 'a',\n  doc: 'It\\'s a.',\n  group,\n});";
    expect(withoutDocLines(source)).toBe("defineOp({\n  schema: 'a',\n\n  group,\n});");
  });

  it('keeps what only passes documentation on, or describes its type', () => {
    const source = '  doc,\n  doc: spec.doc,\n  doc: string;\n  doc: a ? `b` : `c`,\n';
    expect(withoutDocLines(source)).toBe(source);
  });

  it('is what a bundle of the ops is made of', async () => {
    const options: esbuild.BuildOptions = {
      absWorkingDir: root,
      entryPoints: ['engine/ops/matmul.ts'],
      bundle: true,
      packages: 'external',
      format: 'esm',
      write: false,
    };
    const textOf = async (plugins: esbuild.Plugin[]) =>
      (await esbuild.build({ ...options, plugins })).outputFiles![0]!.text;
    const words = 'The products of two batches of matrices.';
    expect(await textOf([])).toContain(words);
    const text = await textOf([withoutDocs]);
    expect(text).not.toContain(words);
    expect(text).toContain('bmm(Tensor self, Tensor mat2) -> Tensor');
  });

  it('is all that the worker has of the ops: nothing there imports their notes', async () => {
    const { metafile } = await esbuild.build({
      absWorkingDir: root,
      entryPoints: ['engine/runner/worker.ts'],
      bundle: true,
      packages: 'external',
      format: 'esm',
      splitting: true,
      outdir: 'unwritten',
      write: false,
      metafile: true,
      plugins: [withoutDocs],
    });
    const sources = Object.keys(metafile.inputs);
    expect(sources).toContain('engine/ops/matmul.ts');
    expect(sources.filter((source) => source.startsWith('engine/ops/notes/'))).toEqual([]);
  });
});
