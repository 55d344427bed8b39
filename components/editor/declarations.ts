// What a cell declares at its top level, read from a tolerant parse, so that a cell half written still
// tells the names that it has. It must not know monaco or the DOM.
import { parser } from '@lezer/javascript';

export type DeclarationKind = 'value' | 'class' | 'enum' | 'type' | 'import';

export interface Declaration {
  readonly name: string;
  readonly kind: DeclarationKind;
}

const typescript = parser.configure({ dialect: 'ts' });

const kindOfStatement: Readonly<Record<string, DeclarationKind>> = {
  VariableDeclaration: 'value',
  FunctionDeclaration: 'value',
  ClassDeclaration: 'class',
  EnumDeclaration: 'enum',
  TypeAliasDeclaration: 'type',
  InterfaceDeclaration: 'type',
  ImportDeclaration: 'import',
};

/** The names that a TypeScript cell declares at its top level, in order; a repeated name stands once. */
export function topLevelDeclarations(source: string): Declaration[] {
  const found = new Map<string, DeclarationKind>();
  for (
    let statement = typescript.parse(source).topNode.firstChild;
    statement !== null;
    statement = statement.nextSibling
  ) {
    const kind = kindOfStatement[statement.name];
    if (kind === undefined) continue;
    const cursor = statement.cursor();
    // Bodies and initial values declare names of their own, which are not the cell's.
    const ends = statement.to;
    let entered = cursor.firstChild();
    while (entered && cursor.from < ends) {
      const node = cursor.name;
      if (node === 'VariableDefinition' || node === 'TypeDefinition') {
        found.set(source.slice(cursor.from, cursor.to), kind);
      }
      const isPattern = node === 'ObjectPattern' || node === 'ArrayPattern' || node === 'PatternProperty';
      const isImportGroup = node === 'ImportGroup';
      entered = isPattern || isImportGroup ? cursor.next() : nextOutside(cursor, ends);
    }
  }
  return [...found].map(([name, kind]) => ({ name, kind }));
}

/** Moves past the current node without going into it; false at the end of the statement. */
function nextOutside(cursor: { next(enter: boolean): boolean; from: number }, ends: number): boolean {
  return cursor.next(false) && cursor.from < ends;
}
