// Writes into a cell what its loops and functions need to stop when asked and to breathe while they run,
// and the names that its variables give to tensors. It leaves the top level's declarations to hoist.ts.
import type { AnyNode, ArrowFunctionExpression, Program } from 'acorn';
import type MagicString from 'magic-string';

interface Context {
  /** Whether `await` may stand here. */
  readonly isAsync: boolean;
  /** Top-level declarations are named by hoist.ts. */
  readonly isTopLevel: boolean;
}

export function instrument(program: Program, text: MagicString, lineOf: (offset: number) => number): void {
  const visit = (node: AnyNode, context: Context): void => {
    for (const child of childrenOf(node)) visit(child, contextWithin(node, child, context));
    edit(node, context);
  };

  const edit = (node: AnyNode, context: Context): void => {
    switch (node.type) {
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
        enterBody(node.body, context.isAsync ? '__tick(); if (__due()) await __pause(); ' : '__tick(); ');
        break;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
        enterBody(node.body, '__tick(); ');
        break;
      case 'ArrowFunctionExpression':
        enterArrow(node);
        break;
      case 'CatchClause':
        // An interrupt passes through the reader's catch.
        enterBody(node.body, '__tick(); ');
        break;
      case 'CallExpression':
        if (makesTensor(node.callee)) for (const argument of node.arguments) keepFloats(argument);
        break;
      case 'ImportExpression':
        text.overwrite(node.start, node.start + 'import'.length, '__load');
        break;
      case 'MetaProperty':
        if (node.meta.name === 'import') text.overwrite(node.start, node.end, '({})');
        break;
      case 'VariableDeclarator':
        if (!context.isTopLevel && node.id.type === 'Identifier' && node.init) label(node.init, node.id.name);
        break;
      case 'AssignmentExpression':
        if (node.operator === '=' && node.left.type === 'Identifier') label(node.right, node.left.name);
        break;
    }
  };

  // JavaScript cannot tell 1.0 from 1, PyTorch must: a Number object stands for the literal with a point.
  const keepFloats = (node: AnyNode): void => {
    if (node.type === 'ArrayExpression') {
      for (const element of node.elements) if (element) keepFloats(element);
    } else if (isNumber(node.type === 'UnaryExpression' && node.operator === '-' ? node.argument : node)) {
      if (!/[.e]/i.test(text.original.slice(node.start, node.end).replace(/^-?\s*0x.*/i, ''))) return;
      text.prependRight(node.start, 'Object(');
      text.appendLeft(node.end, ')');
    }
  };

  const enterBody = (body: AnyNode, code: string): void => {
    if (body.type === 'BlockStatement') {
      text.appendLeft(body.start + 1, ` ${code}`);
    } else {
      text.prependRight(body.start, `{ ${code}`);
      text.appendLeft(body.end, ' }');
    }
  };

  const enterArrow = (node: ArrowFunctionExpression): void => {
    if (node.body.type === 'BlockStatement') {
      enterBody(node.body, '__tick(); ');
    } else {
      text.prependRight(node.body.start, '(__tick(), ');
      text.appendLeft(node.body.end, ')');
    }
  };

  const label = (value: AnyNode, name: string): void => {
    if (!mayBeTensor(value)) return;
    text.prependRight(value.start, '__name((');
    text.appendLeft(value.end, `), ${JSON.stringify(name)}, ${lineOf(value.start)})`);
  };

  const top: Context = { isAsync: true, isTopLevel: true };
  for (const statement of program.body) visit(statement, top);
}

function contextWithin(parent: AnyNode, child: AnyNode, context: Context): Context {
  switch (parent.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return { isAsync: parent.async && child === parent.body, isTopLevel: false };
    case 'StaticBlock':
      return { isAsync: false, isTopLevel: false };
    case 'PropertyDefinition':
      return child === parent.value ? { isAsync: false, isTopLevel: false } : context;
    case 'VariableDeclaration':
    case 'ExportNamedDeclaration':
      return context;
    default:
      return context.isTopLevel ? { ...context, isTopLevel: false } : context;
  }
}

/** Whether an expression can make a tensor. A bare name cannot: it would take the first name away. */
export function mayBeTensor(node: AnyNode): boolean {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
    case 'AwaitExpression':
    case 'ConditionalExpression':
      return true;
    case 'ChainExpression':
    case 'ParenthesizedExpression':
      return mayBeTensor(node.expression);
    default:
      return false;
  }
}

/** The syntax nodes directly below one, in the order of the text. */
function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc') continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item && typeof item === 'object' && typeof item.type === 'string') children.push(item as AnyNode);
    }
  }
  // A shorthand property holds the same node as key and as value.
  if (node.type === 'Property' && node.shorthand) return children.filter((child) => child === node.value);
  return children;
}

/** Whether a call of this makes a tensor of the numbers that it is given, whose type they decide. */
function makesTensor(callee: AnyNode): boolean {
  const name =
    callee.type === 'MemberExpression' && !callee.computed
      ? callee.property
      : callee.type === 'Identifier'
        ? callee
        : null;
  return name?.type === 'Identifier' && ['tensor', 'as_tensor', 'full', 'full_like'].includes(name.name);
}

function isNumber(node: AnyNode): boolean {
  return node.type === 'Literal' && typeof node.value === 'number';
}
