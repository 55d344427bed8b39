// What the step panel says: the forward formula, and in the backward pass the chain rule at one op, in KaTeX
// source and in words, with the reader's names and, where they are there, the numbers.
import type { LocalRule, OpNode, TensorNode, ValuePreview } from '../../../engine/trace/schema';
import { plainNumber, shapeText, shortNumber } from '../numbers';
import {
  callIt,
  givenSymbol,
  inputsOf,
  makerOf,
  outputsOf,
  type Relations,
  tensorAt,
  unique,
} from './relations';
import type { Step } from './steps';

const greek =
  /^(alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|chi|psi|omega)(\d*)$/;

/** A name in the reader's code as KaTeX source, as the engine writes it in its own formulas. */
export function latexName(name: string): string {
  const letter = /^([A-Za-z])_?(\d*)$/.exec(name);
  if (letter) return letter[2] ? `${letter[1]}_{${letter[2]}}` : letter[1]!;
  const symbol = greek.exec(name);
  if (symbol) return symbol[2] ? `\\${symbol[1]}_{${symbol[2]}}` : `\\${symbol[1]}`;
  return `\\mathrm{${name.replace(/[\\{}$&#^~%]/g, '').replace(/_/g, '\\_')}}`;
}

export function scalarOf(node: TensorNode, value: ValuePreview | null): number | null {
  const element = value?.elements[0];
  return node.shape.length === 0 && typeof element === 'number' ? element : null;
}

/** What stands for a tensor in a formula. */
export function symbol(relations: Relations, tensor: TensorNode): string {
  if (tensor.name !== null) return latexName(tensor.name);
  const maker = makerOf(relations, tensor);
  return givenSymbol(relations, tensor) ?? (maker === null ? 't' : `t_{${maker.forwardOrder + 1}}`);
}

const signs: Record<string, (a: string, b: string) => string> = {
  add: (a, b) => `${a} + ${b}`,
  sub: (a, b) => `${a} - ${b}`,
  mul: (a, b) => `${a} \\cdot ${b}`,
  div: (a, b) => `\\frac{${a}}{${b}}`,
};

/** The forward step in numbers, such as "-2 + 5 = 3"; null where they are not all scalars. */
export function forwardNumbers(relations: Relations, op: OpNode): string | null {
  const [output] = outputsOf(relations, op);
  if (output === undefined) return null;
  const result = scalarOf(output, output.value);
  if (result === null) return null;
  const sources = (relations.into.get(op.id) ?? []).map((id) => tensorAt(relations, id));
  const numbers = sources.map((tensor) => (tensor === null ? null : scalarOf(tensor, tensor.value)));
  const [a, b] = numbers;
  const write = signs[op.name];
  if (write === undefined || numbers.length !== 2 || a == null || b == null || op.args.length > 0)
    return valuesInTurn(relations, sources, output);
  const left = op.name === 'div' ? latexNumber(a) : enclosed(a, false);
  return `${write(left, op.name === 'div' ? latexNumber(b) : enclosed(b, true))} = ${latexNumber(result)}`;
}

/** For any other op of single numbers: what went in, and what came out. */
function valuesInTurn(
  relations: Relations,
  sources: readonly (TensorNode | null)[],
  output: TensorNode,
): string | null {
  const equal = (tensor: TensorNode | null) => {
    const value = tensor === null ? null : scalarOf(tensor, tensor.value);
    return tensor === null || value === null ? null : `${symbol(relations, tensor)} = ${latexNumber(value)}`;
  };
  const given = [...new Set(sources)].map(equal);
  if (given.length === 0 || given.includes(null)) return null;
  return `${given.join(',\\ ')} \\;\\Rightarrow\\; ${equal(output)}`;
}

export function latexNumber(value: number): string {
  const plain = plainNumber(value);
  const [digits, exponent] = plain.split('e');
  return exponent === undefined ? plain : `${digits} \\cdot 10^{${exponent}}`;
}

function enclosed(value: number, always: boolean): string {
  const text = latexNumber(value);
  return value < 0 && always ? `(${text})` : text;
}

export interface ChainLink {
  readonly input: TensorNode;
  /** The local derivative, from the op's own rule. */
  readonly local: string;
  /** upstream × local = downstream in symbols. */
  readonly chain: string;
  /** The same in numbers; null where they are not scalars. */
  readonly numbers: string | null;
  /** What is not to be read off the formula, such as other contributions to the same gradient. */
  readonly note: string | null;
}

export interface ChainRule {
  /** The gradient that arrives, in words. */
  readonly upstream: string;
  readonly links: readonly ChainLink[];
}

export function chainRule(relations: Relations, op: OpNode): ChainRule {
  const [output] = outputsOf(relations, op);
  const root = rootFor(relations);
  const rootSymbol = root === null ? 'L' : symbol(relations, root);
  return {
    upstream: upstreamWords(relations, output, root),
    links:
      output === undefined
        ? []
        : op.rules.flatMap((rule) => linkOf(relations, op, rule, output, root, rootSymbol) ?? []),
  };
}

function rootFor(relations: Relations): TensorNode | null {
  const roots = relations.graph.roots.flatMap((id) => tensorAt(relations, id) ?? []);
  return roots.find(({ grad }) => grad !== null) ?? roots[0] ?? null;
}

function upstreamWords(
  relations: Relations,
  output: TensorNode | undefined,
  root: TensorNode | null,
): string {
  if (output === undefined) return 'The tensor that this op made is not in the picture.';
  const name = callIt(relations, output);
  if (output.id === root?.id && output.shape.length === 0)
    return `Backward starts at ${name}: its derivative with respect to itself is ${gradWords(output)}.`;
  return `The gradient of ${name} arrives: ${gradWords(output)}.`;
}

function gradWords(tensor: TensorNode): string {
  if (tensor.grad === null) return 'it was not kept';
  const [first] = tensor.grad.elements;
  if (tensor.shape.length === 0 && first !== undefined) return shortNumber(first);
  return `a tensor of shape ${shapeText(tensor.shape)}`;
}

function linkOf(
  relations: Relations,
  op: OpNode,
  rule: LocalRule,
  output: TensorNode,
  root: TensorNode | null,
  rootSymbol: string,
): ChainLink | null {
  const input = tensorAt(relations, rule.input);
  if (input === null) return null;
  const [x, y] = [symbol(relations, input), symbol(relations, output)];
  const upstream = scalarOf(output, output.grad);
  const local = numberIn(rule.numeric);
  const product = upstream === null || local === null ? null : upstream * local;
  const chain =
    output.id === root?.id
      ? `\\frac{\\partial ${rootSymbol}}{\\partial ${x}} = 1 \\cdot \\frac{\\partial ${y}}{\\partial ${x}}`
      : `\\frac{\\partial ${rootSymbol}}{\\partial ${x}} = \\frac{\\partial ${rootSymbol}}{\\partial ${y}} \\cdot \\frac{\\partial ${y}}{\\partial ${x}}`;
  return {
    input,
    local: localText(rule),
    chain,
    numbers:
      product === null || upstream === null || local === null
        ? null
        : `${enclosed(upstream, false)} \\cdot ${enclosed(local, true)} = ${latexNumber(product)}`,
    note: noteOn(relations, op, input, product),
  };
}

/** The rule with its number, unless the rule is that number, as for a sum. */
export function localText({ latex, numeric }: LocalRule): string {
  if (numeric === null) return latex;
  const squeeze = (text: string) => text.replace(/\s+/g, '');
  return squeeze(latex).endsWith(squeeze(numeric)) ? latex : `${latex} ${numeric}`;
}

/** "= -2" as a number; null for anything that is not one plain number. */
export function numberIn(numeric: string | null): number | null {
  // The engine writes 1.5e-3 as 1.5 \cdot 10^{-3}.
  const text =
    numeric
      ?.replace(/^\s*=\s*/, '')
      .replace(/\s*\\cdot 10\^\{(-?\d+)\}/, 'e$1')
      .trim() ?? '';
  if (!/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null;
  return Number(text);
}

function noteOn(relations: Relations, op: OpNode, input: TensorNode, product: number | null): string | null {
  const name = callIt(relations, input);
  const takers = unique(relations.outOf.get(input.id)).filter((id) => {
    const taker = relations.nodes.get(id);
    return taker?.kind === 'op' && taker.backwardOrder !== null;
  });
  const times = (relations.into.get(op.id) ?? []).filter((id) => id === input.id).length;
  const total = scalarOf(input, input.grad);
  const ends = total === null ? '' : `; together they make ${shortNumber(total)}`;
  if (takers.length > 1)
    return `${name} is used by ${takers.length} ops: its gradient is the sum of what each passes on${ends}.`;
  if (times > 1) return `${name} enters this op ${times} times: what arrives over each way is added${ends}.`;
  if (product !== null && total !== null && Math.abs(product - total) > 1e-3 * Math.max(1, Math.abs(total)))
    return `${name}.grad holds ${shortNumber(total)}: gradients of earlier backward passes are still in it.`;
  return null;
}

/** The step in one sentence. */
export function stepWords(relations: Relations, step: Step): string {
  const inputs = inputsOf(relations, step.op).map((tensor) => callIt(relations, tensor));
  const outputs = outputsOf(relations, step.op).map((tensor) => callIt(relations, tensor));
  const args = step.op.args.length > 0 ? ` with ${step.op.args.join(', ')}` : '';
  if (step.phase === 'forward')
    return inputs.length === 0
      ? `${step.op.name}${args} makes ${list(outputs)}.`
      : `${step.op.name}${args} takes ${list(inputs)} and makes ${list(outputs)}.`;
  const receiving = unique(step.op.rules.map(({ input }) => input)).flatMap((id) => {
    const tensor = tensorAt(relations, id);
    return tensor === null ? [] : callIt(relations, tensor);
  });
  const visitor = step.op.gradFn ?? step.op.name;
  if (receiving.length === 0) return `${visitor} takes the gradient of ${list(outputs)}.`;
  return `${visitor} takes the gradient of ${list(outputs)} and passes it on to ${list(receiving)}, each time as upstream gradient × local derivative.`;
}

function list(names: readonly string[]): string {
  if (names.length === 0) return 'nothing';
  if (names.length > 6) return `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
