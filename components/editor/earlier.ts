// What the editor's type checker is told of the cells before the one being edited. Each earlier cell
// becomes a module that exports its names, and one declaration file makes those names global; the last
// cell to declare a name wins, as it does when the cells run. It must not know monaco or the DOM.
import { type Declaration, topLevelDeclarations } from './declarations';

export interface VirtualFile {
  readonly path: string;
  readonly content: string;
}

/** Names that the sandbox gives to every cell; importing them again changes nothing. */
const ambient = new Set(['torch', 'nn', 'F', 'optim', 'print']);

/** The files to lay beside the cell being edited; the same sources always give the same files. */
export function earlierFiles(sources: readonly string[]): VirtualFile[] {
  const files: VirtualFile[] = [];
  const globals = new Map<string, string>();
  sources.forEach((source, index) => {
    const declarations = topLevelDeclarations(source).filter(({ name }) => !ambient.has(name));
    if (declarations.length === 0) return;
    const module = `earlier-${index}`;
    const types = declarations.filter(({ kind }) => kind === 'type').map(({ name }) => name);
    const values = declarations.filter(({ kind }) => kind !== 'type').map(({ name }) => name);
    const exports = [
      values.length > 0 ? `export { ${values.join(', ')} };` : '',
      types.length > 0 ? `export type { ${types.join(', ')} };` : '',
    ];
    files.push({ path: `file:///${module}.ts`, content: `${source}\n${exports.join('\n')}\n` });
    for (const declaration of declarations) {
      globals.set(declaration.name, globalDeclaration(declaration, `./${module}`));
    }
  });
  if (globals.size > 0) {
    const body = [...globals.values()].map((line) => `  ${line}`).join('\n');
    files.push({ path: 'file:///earlier.d.ts', content: `export {};\ndeclare global {\n${body}\n}\n` });
  }
  return files;
}

function globalDeclaration({ name, kind }: Declaration, module: string): string {
  const value = `var ${name}: typeof import('${module}').${name};`;
  const type = `type ${name} = import('${module}').${name};`;
  if (kind === 'type') return type;
  return kind === 'class' || kind === 'enum' ? `${value} ${type}` : value;
}
