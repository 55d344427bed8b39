// Writes engine/api.generated.ts from the op table: the types of every function and method, with their
// documentation. Run with `npx tsx scripts/generate-api.ts`; with --check it only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { opTable } from '../engine/ops';
import { notes } from '../engine/ops/notes';
import { outputs, withoutOut } from '../engine/ops/outputs';
import type { Param, Schema } from '../engine/ops/schema';
import type { OpEntry } from '../engine/ops/table';

export const target = fileURLToPath(new URL('../engine/api.generated.ts', import.meta.url));

/**
 * Every type below is a name or a keyword, never written out: a union or an object in the place of a parameter makes
 * TypeScript build each overload anew for every class that extends Tensor, and the check takes minutes.
 */
const types: Record<string, string> = {
  any: 'unknown',
  Tensor: 'Tensor',
  'Tensor[]': 'Tensor[]',
  'Tensor...': 'Tensor[]',
  Scalar: 'Scalar',
  float: 'number',
  int: 'number',
  bool: 'boolean',
  str: 'string',
  dtype: 'DTypeLike',
  device: 'DeviceLike',
  'int[]': 'Ints',
  'float[]': 'Floats',
  'int...': 'Ints',
};

/** Unions that the schemas write, by the name that they get here. */
const unions = new Map<string, string>();
/** Options and results, by what is in them. */
const shapes = new Map<string, string>();
const taken = new Set<string>();

function typeOf(param: Param): string {
  const options = param.type
    .replace(/\?$/, '')
    .split('|')
    .map((t) => types[t] ?? t);
  const name = options.map((each) => inCapitals(each.replace('[]', 's'))).join('Or');
  if (options.length > 1) unions.set(name, options.join(' | '));
  const type = options.length > 1 ? name : options[0]!;
  return param.type.endsWith('?') && type !== 'unknown' ? `Maybe<${type}>` : type;
}

/** A named type with these members; the same members have one name. */
function shapeNamed(wanted: string, members: string, also = ''): string {
  const content = `${also}{ ${members} }`;
  const known = shapes.get(content);
  if (known) return known;
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`;
  taken.add(name);
  shapes.set(content, name);
  return name;
}

const inCapitals = (name: string): string =>
  name.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()).replace(/_$/, '');

function safe(name: string): string {
  return ['from', 'in', 'default', 'var', 'function', 'this'].includes(name) ? `${name}_` : name;
}

function returnType(schema: Schema): string {
  if (schema.returns === 'any') return 'Promise<unknown>';
  if (schema.returns.startsWith('(')) {
    const fields = schema.returns.slice(1, -1).split(', ');
    return fields.every((field) => field === 'Tensor')
      ? 'Tensor[]'
      : shapeNamed(
          `${inCapitals(schema.name)}Result`,
          fields.map((field) => field.replace(/^Tensor (\w+)$/, '$1: Tensor')).join('; '),
          'Tensor[] & ',
        );
  }
  const plain: Record<string, string> = { dtype: 'DType', bool: 'boolean', int: 'number', None: 'void' };
  return plain[schema.returns] ?? schema.returns;
}

/** The signatures of a schema: every positional argument may be a keyword instead. */
function signatures(schema: Schema, isMethod: boolean, written = ''): string[] {
  const params = isMethod ? schema.params.slice(1) : schema.params;
  const positional = params.filter((p) => !p.keywordOnly);
  const keywords = params
    .filter((p) => p.name !== 'self')
    .map((p) => `${p.name}?: ${typeOf(p)}`)
    .concat(written ? [`out?: Maybe<${written}>`] : [])
    .join('; ');
  const name = inCapitals(schema.name);
  const optionsType = keywords ? shapeNamed(written ? `${name}Into` : `${name}Options`, keywords) : '';
  const options = keywords ? [`options?: ${optionsType}`] : [];
  const out: string[] = [];
  const vararg = positional.findIndex((p) => p.type.endsWith('...'));
  if (vararg >= 0) {
    const lead = positional.slice(0, vararg).map((p) => `${safe(p.name)}: ${typeOf(p)}`);
    const { name, type } = positional[vararg]!;
    const item = type === 'int...' ? 'number' : 'Tensor';
    out.push([...lead, `...${name}: ${item}[]`].join(', '));
    out.push([...lead, `${name}: readonly ${item}[]`, ...options].join(', '));
    if (isMethod === false && vararg === 0)
      out.push([`...${name}: [...${item}[], ${optionsType}]`].join(', '));
    return out;
  }
  const required = positional.filter((p) => !p.hasDefault);
  const optional = positional.filter((p) => p.hasDefault);
  const show = (p: Param, open: boolean) => `${safe(p.name)}${open ? '?' : ''}: ${typeOf(p)}`;
  const lead = required.map((p) => show(p, false));
  out.push([...lead, ...optional.map((p) => show(p, true)), ...options].join(', '));
  // Keywords may come right after any of the positional arguments that have defaults.
  for (let i = optional.length - 1; i >= 0; i--) {
    if (options.length > 0)
      out.push([...lead, ...optional.slice(0, i).map((p) => show(p, false)), ...options].join(', '));
  }
  return out;
}

/** The type of out= where a function takes it. */
function outOf(entry: OpEntry, schema: Schema, name: string, space: string): string {
  if (!outputs.has(entry.name) || space === 'functional' || (space === '' && withoutOut.has(name))) return '';
  return outputs.get(entry.name) === 1 || schema.returns === 'Tensor' ? 'Tensor' : 'Tensors';
}

function withOut(text: string, out: string): string {
  if (!out) return text;
  const type = out === 'Tensor' ? 'Tensor' : 'Tensor[]';
  return text
    .replace(/\) ->/, `, ${text.includes('*, ') ? '' : '*, '}${type}? out=None) ->`)
    .replace('(, ', '(');
}

function declare(entry: OpEntry, isMethod: boolean, suffix = '', space = ''): string {
  const note = notes[entry.name];
  const said = note ? `${entry.doc}\n   *\n   * ${note}` : entry.doc;
  const out = (schema: Schema, name: string) => (isMethod ? '' : outOf(entry, schema, name, space));
  const texts = entry.schemas.map((s) => `   * \`${withOut(s.text, out(s, entry.name))}\``);
  const doc = [`   * ${said}`, ...texts].join('\n   *\n');
  const all = [entry.name, ...(entry.aliases ?? [])];
  const own = all.filter((name) => space && name.startsWith(`${space}_`));
  const names =
    own.length > 0
      ? own.map((name) => name.slice(space.length + 1))
      : all.filter((name) => !/^(linalg|special|functional)_/.test(name));
  return names
    .map((name) => {
      const lines = entry.schemas.flatMap((schema) =>
        signatures(schema, isMethod, out(schema, name)).map(
          (args) => `  ${name}${suffix}(${args}): ${suffix ? 'Tensor' : returnType(schema)};`,
        ),
      );
      // For an overload without documentation of its own the editor shows that of the first.
      return [`  /**\n${doc}\n   */`, ...new Set(lines)].join('\n');
    })
    .join('\n');
}

export function generateApi(): string {
  unions.clear();
  shapes.clear();
  taken.clear();
  unions.set('TensorOrScalar', 'Tensor | Scalar');
  unions.set('TensorOrTensors', 'Tensor | Tensor[]');
  const strange = Object.keys(notes).find((name) => !opTable.has(name));
  if (strange) throw new Error(`engine/ops/notes tells of ${strange}, which is no op`);
  const entries = [...opTable.values()].sort((a, b) => a.name.localeCompare(b.name));
  const methods: string[] = [];
  const functions: string[] = [];
  const functional: string[] = [];
  const linalg: string[] = [];
  const special: string[] = [];
  for (const entry of entries) {
    if (entry.variants.includes('method')) methods.push(declare(entry, true));
    if (entry.variants.includes('inplace')) methods.push(declare(entry, true, '_'));
    if (entry.variants.includes('function')) functions.push(declare(entry, false));
    if (entry.variants.includes('functional')) functional.push(declare(entry, false, '', 'functional'));
    if (entry.variants.includes('linalg')) linalg.push(declare(entry, false, '', 'linalg'));
    if (entry.variants.includes('special')) special.push(declare(entry, false, '', 'special'));
  }
  return `// Written by scripts/generate-api.ts from the op table. Do not edit: run the script instead.
import type { Handle } from './autograd/handle';
import type { Generator } from './random';
import type { Device } from './tensor/device';
import type { DType } from './tensor/dtype';
import type { Tensor } from './tensor/tensor';

type Maybe<T> = T | null;
type Scalar = number | boolean;
type DTypeLike = DType | string;
type DeviceLike = Device | string | number;
type Ints = number | readonly number[];
type Floats = readonly number[];
type Tensors = readonly Tensor[];
${[...unions].map(([name, union]) => `type ${name} = ${union};`).join('\n')}
type GradHook = (grad: Tensor) => Tensor | null | undefined | void;
type LeafHook = (leaf: Tensor) => void;

interface BackwardOptions {
  retain_graph?: Maybe<boolean>;
  create_graph?: boolean;
  inputs?: Maybe<TensorOrTensors>;
}
interface BackwardOptionsWithGradient extends BackwardOptions {
  gradient?: Maybe<Tensor>;
}
${[...shapes].map(([content, name]) => (content.startsWith('{') ? `interface ${name} ${content}` : `type ${name} = ${content};`)).join('\n')}

declare module './tensor/tensor' {
interface Tensor {
  readonly T: Tensor;
  readonly mT: Tensor;
  readonly H: Tensor;
  readonly mH: Tensor;
  /** Takes from this tensor where the condition is true, else from other. */
  where(condition: Tensor, other: TensorOrScalar): Tensor;
  /** Computes the gradients of every leaf that this tensor was made from, or of \`inputs\` alone. */
  backward(gradient?: Maybe<Tensor>, retain_graph?: Maybe<boolean>, create_graph?: boolean, inputs?: Maybe<TensorOrTensors>): void;
  backward(gradient: Maybe<Tensor>, options: BackwardOptions): void;
  backward(options: BackwardOptionsWithGradient): void;
  /** Calls a function with the gradient of this tensor whenever it is computed; what it returns takes its place. */
  register_hook(hook: GradHook): Handle;
  /** Calls a function with this leaf whenever its .grad has been accumulated. */
  register_post_accumulate_grad_hook(hook: LeafHook): Handle;
  /** Keeps the gradient of this intermediate tensor in .grad. */
  retain_grad(): void;
  [index: number]: Tensor;
${methods.join('\n')}
}
}

export interface Functions {
${functions.join('\n')}
}

export interface NnFunctional {
${functional.join('\n')}
}

export interface Linalg {
${linalg.join('\n')}
}

export interface Special {
${special.join('\n')}
}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = generateApi();
  const isCurrent = (() => {
    try {
      return readFileSync(target, 'utf8') === text;
    } catch {
      return false;
    }
  })();
  if (process.argv.includes('--check')) {
    if (!isCurrent) {
      console.error('engine/api.generated.ts is out of date: run npx tsx scripts/generate-api.ts');
      process.exitCode = 1;
    }
  } else if (!isCurrent) writeFileSync(target, text);
}
