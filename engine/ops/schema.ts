// Reads an op's signature, such as "add(Tensor self, Tensor|Scalar other, *, Scalar alpha=1) -> Tensor",
// and binds a call's arguments to it. Keyword arguments come as a trailing plain object.
import { PyTypeError } from '../backend';
import { Generator } from '../random';
import { isDeviceLike, toDevice } from '../tensor/device';
import { DType, toDtype } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';

export interface Param {
  name: string;
  /** Such as "Tensor", "Tensor|Scalar", "int[]", "int...", "float?". */
  type: string;
  hasDefault: boolean;
  default: unknown;
  /** As the schema writes it, which is how PyTorch prints it: 1 and 1.0 are two things there. */
  defaultText: string;
  keywordOnly: boolean;
  /** What a value that is fit for it becomes; undefined of all others. */
  take: (value: unknown) => unknown;
  /** Of the first of the rest of the arguments, where it takes them all. */
  takesRestFrom: ((value: unknown) => boolean) | null;
}

export interface Schema {
  name: string;
  params: Param[];
  /** How many of them may come without their name: they are the first. */
  positional: number;
  /** The names of those that may be tensors, or lists of them. */
  tensors: string[];
  returns: string;
  text: string;
}

export type Args = Record<string, unknown>;

const aliases: Record<string, string> = { axis: 'dim', keepdims: 'keepdim', input: 'self', x: 'self' };

export function parseSchema(text: string): Schema {
  const match = /^(\w+)\((.*)\)\s*->\s*(.+)$/.exec(text);
  if (!match) throw new Error(`internal: not a schema: ${text}`);
  const [, name, list, returns] = match;
  const params: Param[] = [];
  let keywordOnly = false;
  for (const part of splitList(list!)) {
    if (part === '*') {
      keywordOnly = true;
      continue;
    }
    const [declared, fallback] = part.split('=') as [string, string | undefined];
    const space = declared.lastIndexOf(' ');
    const type = declared.slice(0, space);
    const value = fallback === undefined ? undefined : parseDefault(fallback);
    params.push({
      type,
      name: declared.slice(space + 1),
      hasDefault: fallback !== undefined,
      default: value,
      defaultText: fallback ?? '',
      keywordOnly,
      take: takerOf(type, value === null),
      takesRestFrom: restOf(type),
    });
  }
  const positional = params.filter((param) => !param.keywordOnly).length;
  const tensors = params.filter(({ type }) => /Tensor|any/.test(type)).map((param) => param.name);
  return { name: name!, params, positional, tensors, returns: returns!, text };
}

function splitList(list: string): string[] {
  return list
    .split(/,\s*(?![^[\]]*\])/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function parseDefault(text: string): unknown {
  if (text === 'None') return null;
  if (text === 'True') return true;
  if (text === 'False') return false;
  if (/^['"]/.test(text)) return text.slice(1, -1);
  if (text.startsWith('[')) return JSON.parse(text);
  return Number(text);
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || value instanceof Tensor) return false;
  const proto = Object.getPrototypeOf(value);
  return proto === Object.prototype || proto === null;
}

/** Binds a call. With `hasSelf` the first of the arguments is the tensor before the dot. */
export function bind(schema: Schema, given: readonly unknown[], hasSelf: boolean): Args {
  return bindInOrder(schema, given) ?? bindByName(schema, given, hasSelf);
}

/** The usual call: every argument fits in its place and none has a name. Null where it is another one. */
function bindInOrder({ params, positional }: Schema, given: readonly unknown[]): Args | null {
  const count = given.length;
  if (count > positional || (count > 0 && isPlainObject(given[count - 1]))) return null;
  const args: Args = {};
  for (let i = 0; i < params.length; i++) {
    const param = params[i]!;
    const value = i < count ? given[i] : undefined;
    if (value === undefined) {
      if (!param.hasDefault) return null;
      args[param.name] = param.default;
      continue;
    }
    if (param.takesRestFrom?.(value)) return null;
    const taken = param.take(value);
    if (taken === undefined) return null;
    args[param.name] = taken;
  }
  return args;
}

function bindByName(schema: Schema, given: readonly unknown[], hasSelf: boolean): Args {
  const { name } = schema;
  let positional = given;
  let keywords: Record<string, unknown> = {};
  const last = given[given.length - 1];
  if (given.length > 0 && isPlainObject(last)) {
    positional = given.slice(0, -1);
    keywords = last;
  }
  const args: Args = {};
  const open = schema.params.filter((param) => !param.keywordOnly);
  let used = 0;
  for (const param of open) {
    if (used >= positional.length) break;
    const value = positional[used];
    if (param.takesRestFrom?.(value)) {
      args[param.name] = convert(schema, param, positional.slice(used), used, hasSelf);
      used = positional.length;
    } else {
      if (value !== undefined) args[param.name] = convert(schema, param, value, used, hasSelf);
      used += 1;
    }
  }
  const shift = hasSelf ? 1 : 0;
  if (used < positional.length) {
    throw new PyTypeError(
      `${name}() takes ${count(open.length - shift, 'positional argument')} but ${positional.length - shift} ${positional.length - shift === 1 ? 'was' : 'were'} given`,
    );
  }
  for (const [key, value] of Object.entries(keywords)) {
    const param =
      schema.params.find((p) => p.name === key) ?? schema.params.find((p) => p.name === aliases[key]);
    if (!param) throw new PyTypeError(`${name}() got an unexpected keyword argument '${key}'`);
    if (param.name in args) throw new PyTypeError(`${name}() got multiple values for argument '${key}'`);
    if (value !== undefined) args[param.name] = convert(schema, param, value, -1, hasSelf);
  }
  const missing: string[] = [];
  for (const param of schema.params) {
    if (param.name in args) continue;
    if (param.hasDefault) args[param.name] = param.default;
    else missing.push(param.name);
  }
  if (missing.length > 0) {
    if (name.endsWith('.__init__')) throw missingFromConstructor(name, missing);
    const names = missing.map((m) => `"${m}"`).join(', ');
    throw new PyTypeError(`${name}() missing ${missing.length} required positional arguments: ${names}`);
  }
  return args;
}

/** A class in Python says it in Python's words, a function of the C++ library in others. */
function missingFromConstructor(name: string, missing: string[]): PyTypeError {
  const quoted = missing.map((m) => `'${m}'`);
  const last = quoted.pop()!;
  const before = quoted.length === 0 ? '' : `${quoted.join(', ')}${quoted.length > 1 ? ',' : ''} and `;
  const what = count(missing.length, 'required positional argument');
  return new PyTypeError(`${name}() missing ${what}: ${before}${last}`);
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

function isNumberObject(value: unknown): boolean {
  // A Number object stands for a float literal with no fraction, such as 1.0.
  return value instanceof Number;
}

function convert(schema: Schema, param: Param, value: unknown, position: number, hasSelf: boolean): unknown {
  const taken = param.take(value);
  if (taken !== undefined) return taken;
  const where = position < 0 ? '' : ` (position ${position + (hasSelf ? 0 : 1)})`;
  throw new PyTypeError(
    `${schema.name}(): argument '${param.name}'${where} must be ${pyType(param.type)}, not ${pyTypeOf(value)}`,
  );
}

type Taker = (value: unknown) => unknown;

function takerOf(type: string, isNullByDefault: boolean): Taker {
  const takesNull = isNullByDefault || type.endsWith('?');
  const options = type.replace(/\?$/, '').split('|').map(takerOfOption);
  const [first] = options;
  if (options.length === 1) return takesNull ? (value) => (value === null ? null : first!(value)) : first!;
  return (value) => {
    if (value === null && takesNull) return null;
    for (const take of options) {
      const taken = take(value);
      if (taken !== undefined) return taken;
    }
    return undefined;
  };
}

function restOf(type: string): ((value: unknown) => boolean) | null {
  if (type.startsWith('int...')) return (value) => typeof value === 'number' || isNumberObject(value);
  if (type === 'Tensor...') return (value) => value instanceof Tensor;
  return null;
}

const fits =
  (test: (value: unknown) => boolean): Taker =>
  (value) =>
    test(value) ? value : undefined;

const isTensor = (value: unknown) => value instanceof Tensor;
const isNumber = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean' || isNumberObject(value);

const takeTensors: Taker = (value) =>
  isList(value) && Array.from(value).every(isTensor) ? Array.from(value) : undefined;
const takeInts: Taker = (value) => {
  const items = isList(value) ? Array.from(value) : [value];
  const ints = items.map(toInt);
  return ints.includes(undefined) ? undefined : ints;
};

const takers: Record<string, Taker> = {
  any: (value) => value,
  Tensor: fits(isTensor),
  'Tensor[]': takeTensors,
  'Tensor...': takeTensors,
  Scalar: fits(isNumber),
  float: fits(isNumber),
  int: toInt,
  bool: fits((value) => typeof value === 'boolean'),
  str: fits((value) => typeof value === 'string'),
  device: (value) => (isDeviceLike(value) ? toDevice(value) : undefined),
  Generator: fits((value) => value instanceof Generator),
  dtype: (value) => (value instanceof DType || typeof value === 'string' ? toDtype(value) : undefined),
  'float[]': (value) =>
    isList(value) && Array.from(value).every((v) => typeof v === 'number' || isNumberObject(v))
      ? Array.from(value, Number)
      : undefined,
  'int[]': takeInts,
  'int...': takeInts,
};

function takerOfOption(option: string): Taker {
  const take = takers[option];
  if (!take) throw new Error(`internal: no such parameter type: ${option}`);
  return take;
}

function toInt(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}

function isList(value: unknown): value is ArrayLike<unknown> & Iterable<unknown> {
  return Array.isArray(value);
}

function pyType(type: string): string {
  const option = type.replace(/\?$/, '').split('|')[0]!;
  return (
    {
      Scalar: 'Number',
      'Tensor[]': 'tuple of Tensors',
      'Tensor...': 'tuple of Tensors',
      'int[]': 'tuple of ints',
      'int...': 'tuple of ints',
      'float[]': 'tuple of floats',
      dtype: 'torch.dtype',
      device: 'torch.device',
    }[option] ?? option
  );
}

/** What Python would call the type of a value. */
export function pyTypeOf(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'function') return 'function';
  if (Array.isArray(value)) return 'list';
  if (isPlainObject(value)) return 'dict';
  return (value as object).constructor?.name ?? 'object';
}
