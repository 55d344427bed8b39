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
}

export interface Schema {
  name: string;
  params: Param[];
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
    params.push({
      type: declared.slice(0, space),
      name: declared.slice(space + 1),
      hasDefault: fallback !== undefined,
      default: fallback === undefined ? undefined : parseDefault(fallback),
      defaultText: fallback ?? '',
      keywordOnly,
    });
  }
  return { name: name!, params, returns: returns!, text };
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
  if (typeof value !== 'object' || value === null) return false;
  const proto = Object.getPrototypeOf(value);
  return proto === Object.prototype || proto === null;
}

/** Binds a call. With `hasSelf` the first of the arguments is the tensor before the dot. */
export function bind(schema: Schema, given: readonly unknown[], hasSelf: boolean): Args {
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
    if (param.type.startsWith('int...') && (typeof value === 'number' || isNumberObject(value))) {
      args[param.name] = convert(schema, param, positional.slice(used), used, hasSelf);
      used = positional.length;
    } else if (param.type === 'Tensor...' && value instanceof Tensor) {
      args[param.name] = positional.slice(used);
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
  const type = param.type;
  if (value === null && (type.endsWith('?') || param.default === null)) return null;
  for (const option of type.replace(/\?$/, '').split('|')) {
    const converted = convertTo(option, value);
    if (converted !== undefined) return converted;
  }
  const where = position < 0 ? '' : ` (position ${position + (hasSelf ? 0 : 1)})`;
  throw new PyTypeError(
    `${schema.name}(): argument '${param.name}'${where} must be ${pyType(type)}, not ${pyTypeOf(value)}`,
  );
}

function convertTo(type: string, value: unknown): unknown {
  switch (type) {
    case 'any':
      return value;
    case 'Tensor':
      return value instanceof Tensor ? value : undefined;
    case 'Tensor[]':
    case 'Tensor...':
      return isList(value) && Array.from(value).every((t) => t instanceof Tensor)
        ? Array.from(value)
        : undefined;
    case 'Scalar':
    case 'float':
      return typeof value === 'number' || typeof value === 'boolean' || isNumberObject(value)
        ? value
        : undefined;
    case 'int':
      return toInt(value);
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'str':
      return typeof value === 'string' ? value : undefined;
    case 'device':
      return isDeviceLike(value) ? toDevice(value) : undefined;
    case 'Generator':
      return value instanceof Generator ? value : undefined;
    case 'dtype':
      return value instanceof DType || typeof value === 'string' ? toDtype(value) : undefined;
    case 'float[]':
      return isList(value) && Array.from(value).every((v) => typeof v === 'number' || isNumberObject(v))
        ? Array.from(value, Number)
        : undefined;
    case 'int[]':
    case 'int...': {
      const items = isList(value) ? Array.from(value) : [value];
      const ints = items.map(toInt);
      return ints.includes(undefined) ? undefined : ints;
    }
    default:
      throw new Error(`internal: no such parameter type: ${type}`);
  }
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
