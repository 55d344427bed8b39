// Moves the top-level declarations of a cell into the scope that all cells share: what one cell declares,
// the next can use, and a cell that is run again declares its names anew.
import type {
  AnyNode,
  ClassDeclaration,
  ExportDefaultDeclaration,
  ExpressionStatement,
  FunctionDeclaration,
  ImportDeclaration,
  ModuleDeclaration,
  Pattern,
  Program,
  Statement,
  VariableDeclaration,
} from 'acorn';
import type MagicString from 'magic-string';
import { mayBeTensor } from './instrument';

export interface Hoisted {
  readonly names: readonly string[];
  readonly vars: readonly string[];
  /** What runs before the cell's first statement. */
  readonly prologue: string;
}

/** Before the names of functions as they are declared inside a cell. */
export const hoistedPrefix = '__hoisted_';

type TopLevel = Statement | ModuleDeclaration;

export function hoist(program: Program, text: MagicString, lineOf: (offset: number) => number): Hoisted {
  const names = new Set<string>();
  const vars = new Set<string>();
  const body = program.body as TopLevel[];
  /** Functions are there before the first statement runs. Nothing is moved, so that lines stay lines. */
  let prologue = '';

  for (const node of body) rewrite(node, node === body.at(-1));
  return { names: [...names], vars: [...vars], prologue };

  function rewrite(node: TopLevel, isLast: boolean): void {
    switch (node.type) {
      case 'ImportDeclaration':
        rewriteImport(node);
        break;
      case 'ExportNamedDeclaration':
        text.remove(node.start, node.declaration?.start ?? node.end);
        if (node.declaration) rewrite(node.declaration, isLast);
        break;
      case 'ExportDefaultDeclaration':
        rewriteDefault(node, isLast);
        break;
      case 'ExportAllDeclaration':
        text.remove(node.start, node.end);
        break;
      case 'FunctionDeclaration':
        rewriteFunction(node);
        break;
      case 'ClassDeclaration':
        rewriteClass(node);
        break;
      case 'VariableDeclaration':
        rewriteVariables(node);
        break;
      case 'ExpressionStatement':
        rewriteExpression(node, isLast);
    }
  }

  function rewriteVariables(node: VariableDeclaration): void {
    const declared: string[] = [];
    const last = node.declarations.at(-1)!;
    // The keyword goes; a semicolon before keeps the line above from running on into this one.
    text.overwrite(node.start, node.declarations[0]!.start, ';');
    for (const { id, init, start, end } of node.declarations) {
      bindNames(id, declared);
      if (id.type === 'Identifier') {
        text.overwrite(id.start, id.end, `__scope.${id.name}`);
        if (!init) {
          if (node.kind !== 'var') text.appendLeft(end, ' = undefined');
          continue;
        }
        nameValue(init, id.name);
      } else {
        rewritePattern(id);
        text.prependRight(start, '(');
        text.appendLeft(end, ')');
      }
    }
    declare(declared);
    if (node.kind === 'var') for (const name of declared) vars.add(name);
    const lists = last.id.type !== 'Identifier' || node.kind === 'const';
    text.appendLeft(last.end, lists ? `; ${sealing(node, declared)}` : ';');
  }

  function sealing(node: VariableDeclaration, declared: string[]): string {
    const line = lineOf(node.start);
    const labels = node.declarations
      .filter(({ id }) => id.type !== 'Identifier')
      .flatMap(({ id }) => bindNames(id, []))
      .map((name) => `__name(__scope.${name}, ${JSON.stringify(name)}, ${line}); `);
    const seal = node.kind === 'const' ? `__seal(${JSON.stringify(declared)}); ` : '';
    return labels.join('') + seal;
  }

  /** An anonymous function or class takes the name of its variable; a tensor is told it. */
  function nameValue(init: AnyNode, name: string): void {
    const isAnonymous =
      init.type === 'ArrowFunctionExpression' ||
      ((init.type === 'FunctionExpression' || init.type === 'ClassExpression') && !init.id);
    if (isAnonymous && name !== '__proto__') {
      text.prependRight(init.start, `({ ${name}: `);
      text.appendLeft(init.end, ` }).${name}`);
    } else if (mayBeTensor(init)) {
      text.prependRight(init.start, '__name((');
      text.appendLeft(init.end, `), ${JSON.stringify(name)}, ${lineOf(init.start)})`);
    }
  }

  function rewritePattern(pattern: Pattern): void {
    switch (pattern.type) {
      case 'Identifier':
        text.overwrite(pattern.start, pattern.end, `__scope.${pattern.name}`);
        break;
      case 'AssignmentPattern':
        rewritePattern(pattern.left);
        break;
      case 'RestElement':
        rewritePattern(pattern.argument);
        break;
      case 'ArrayPattern':
        for (const element of pattern.elements) if (element) rewritePattern(element);
        break;
      case 'ObjectPattern':
        for (const property of pattern.properties) {
          if (property.type === 'RestElement') {
            rewritePattern(property.argument);
          } else if (property.shorthand && property.key.type === 'Identifier') {
            const { key } = property;
            text.overwrite(key.start, key.end, `${key.name}: __scope.${key.name}`);
          } else {
            rewritePattern(property.value);
          }
        }
    }
  }

  function rewriteFunction(node: FunctionDeclaration): void {
    const { name } = node.id;
    declare([name]);
    text.overwrite(node.id.start, node.id.end, `${hoistedPrefix}${name}`);
    // Calls go through the shared name, so that a cell run later can replace the function.
    prologue += `__scope.${name} = __function(${hoistedPrefix}${name}, ${JSON.stringify(name)}); `;
  }

  function rewriteClass(node: ClassDeclaration): void {
    declare([node.id.name]);
    text.prependRight(node.start, `;__scope.${node.id.name} = `);
    text.appendLeft(node.end, ';');
  }

  function rewriteDefault(node: ExportDefaultDeclaration, isLast: boolean): void {
    const { declaration } = node;
    text.remove(node.start, declaration.start);
    if (declaration.type === 'FunctionDeclaration' && declaration.id) {
      rewriteFunction(declaration as FunctionDeclaration);
    } else if (declaration.type === 'ClassDeclaration' && declaration.id) {
      rewriteClass(declaration as ClassDeclaration);
    } else {
      text.prependRight(declaration.start, isLast ? ';__result.value = (' : ';(');
      text.appendLeft(declaration.end, ');');
    }
  }

  function rewriteExpression(node: ExpressionStatement, isLast: boolean): void {
    if (!isLast || isAssignment(node.expression)) return;
    text.prependRight(node.start, '__result.value = (');
    // Not at the expression's end: parentheses of the reader's may follow it.
    const end = text.original[node.end - 1] === ';' ? node.end - 1 : node.end;
    text.appendLeft(end, ')');
  }

  function rewriteImport(node: ImportDeclaration): void {
    const module = `__import(${JSON.stringify(node.source.value)})`;
    const lines = node.specifiers.map((specifier) => {
      const local = specifier.local.name;
      declare([local]);
      if (specifier.type === 'ImportNamespaceSpecifier') return `__scope.${local} = ${module}.all();`;
      const imported =
        specifier.type === 'ImportDefaultSpecifier'
          ? 'default'
          : specifier.imported.type === 'Identifier'
            ? specifier.imported.name
            : String(specifier.imported.value);
      return `__scope.${local} = ${module}.get(${JSON.stringify(imported)});`;
    });
    const breaks = text.original.slice(node.start, node.end).replace(/[^\n]/g, '');
    text.overwrite(node.start, node.end, `;${lines.join(' ') || `${module};`}${breaks}`);
  }

  function declare(more: string[]): void {
    for (const name of more) names.add(name);
  }
}

/** In Python an assignment is no expression and shows nothing; neither does it here. */
function isAssignment(node: AnyNode): boolean {
  return node.type === 'AssignmentExpression' || node.type === 'UpdateExpression';
}

function bindNames(pattern: Pattern, into: string[]): string[] {
  switch (pattern.type) {
    case 'Identifier':
      into.push(pattern.name);
      break;
    case 'AssignmentPattern':
      bindNames(pattern.left, into);
      break;
    case 'RestElement':
      bindNames(pattern.argument, into);
      break;
    case 'ArrayPattern':
      for (const element of pattern.elements) if (element) bindNames(element, into);
      break;
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        bindNames(property.type === 'RestElement' ? property.argument : property.value, into);
      }
  }
  return into;
}
