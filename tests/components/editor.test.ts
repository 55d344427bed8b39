// The parts of the editor that need no browser: highlighting, and what earlier cells tell the checker.
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { topLevelDeclarations } from '../../components/editor/declarations';
import { earlierFiles } from '../../components/editor/earlier';
import { highlight } from '../../components/editor/highlight';

describe('highlight', () => {
  const source = "const a = 'x'; // note\n\nclass Net {}\n";

  it('gives back every character, line by line', () => {
    const lines = highlight(source, 'typescript');
    expect(lines.map((tokens) => tokens.map((token) => token.text).join('')).join('\n')).toBe(source);
  });

  it('classes keywords, strings and comments in both languages', () => {
    const classesOf = (text: string, code: string, language: 'typescript' | 'python') =>
      highlight(code, language)
        .flat()
        .find((token) => token.text === text)?.classes ?? '';
    expect(classesOf('const', source, 'typescript')).toContain('tok-keyword');
    expect(classesOf("'x'", source, 'typescript')).toContain('tok-string');
    expect(classesOf('// note', source, 'typescript')).toContain('tok-comment');
    expect(classesOf('def', 'def f():\n  return 1', 'python')).toContain('tok-keyword');
  });
});

describe('topLevelDeclarations', () => {
  const names = (source: string) => topLevelDeclarations(source).map(({ name }) => name);

  it('finds declarations of every kind', () => {
    expect(
      topLevelDeclarations(
        'const a = 1; let b, c = 2; function f(x) { const inner = x; }\n' +
          'class Net { m() { const deep = 1; } }\nenum E { A }\ntype T = number; interface I { x: T }\n' +
          "import * as torch from 'torch'; import { rand as r } from 'torch';",
      ),
    ).toEqual([
      { name: 'a', kind: 'value' },
      { name: 'b', kind: 'value' },
      { name: 'c', kind: 'value' },
      { name: 'f', kind: 'value' },
      { name: 'Net', kind: 'class' },
      { name: 'E', kind: 'enum' },
      { name: 'T', kind: 'type' },
      { name: 'I', kind: 'type' },
      { name: 'torch', kind: 'import' },
      { name: 'r', kind: 'import' },
    ]);
  });

  it('goes into patterns and not into initial values', () => {
    expect(
      names('const [p, [q]] = f(); const { s, t: u, v = (() => { const w = 1; return w; })() } = g();'),
    ).toEqual(['p', 'q', 's', 'u', 'v']);
    expect(names('const h = (y) => { const z = y; return z; };')).toEqual(['h']);
  });

  it('survives a cell half written', () => {
    expect(names('const a = torch.\nconst b = 2')).toContain('a');
  });
});

describe('earlierFiles', () => {
  /** Type-checks source beside the files, as the editor does, and returns the type of a name in it. */
  function typeOf(name: string, source: string, earlier: readonly string[]): string {
    const files = new Map(
      earlierFiles(earlier).map((file) => [file.path.replace('file://', ''), file.content]),
    );
    files.set('/cell.ts', source);
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      moduleDetection: ts.ModuleDetectionKind.Force,
      noLib: true,
      types: [],
    };
    const host: ts.CompilerHost = {
      ...ts.createCompilerHost(options),
      fileExists: (path) => files.has(path),
      readFile: (path) => files.get(path),
      getSourceFile: (path, target) => {
        const content = files.get(path);
        return content === undefined ? undefined : ts.createSourceFile(path, content, target, true);
      },
      getCurrentDirectory: () => '/',
    };
    const program = ts.createProgram([...files.keys()], options, host);
    const file = program.getSourceFile('/cell.ts');
    const checker = program.getTypeChecker();
    let found = 'not found';
    file?.forEachChild(function visit(node): void {
      if (ts.isVariableDeclaration(node) && node.name.getText() === name) {
        found = checker.typeToString(checker.getTypeAtLocation(node.name));
      }
      node.forEachChild(visit);
    });
    return found;
  }

  it('lets a cell see the types of the names before it', () => {
    expect(typeOf('z', 'const z = a;', ['const a = { n: 1 };'])).toBe('{ n: number; }');
    expect(typeOf('z', 'const z = new Net();', ['class Net { x = 1 }'])).toBe('Net');
  });

  it('lets the last declaration win, and chains through cells', () => {
    expect(typeOf('z', 'const z = a;', ['const a = 1 as number;', "const a = 's' as string;"])).toBe(
      'string',
    );
    expect(typeOf('z', 'const z = b;', ['const a = 1 as number;', 'const b = { a };'])).toBe(
      '{ a: number; }',
    );
  });

  it('gives the same files for the same sources', () => {
    expect(earlierFiles(['const a = 1;'])).toEqual(earlierFiles(['const a = 1;']));
    expect(earlierFiles(['print(1)'])).toEqual([]);
  });
});
