// Reads the fixtures that generate.py wrote: plain data, with inputs made into tensors. It runs nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { torch } from '../../engine';
import type { Tensor } from '../../engine/tensor/tensor';

export interface Dumped {
  t: (number | string)[];
  s: number[];
  d?: string;
}

export interface Case {
  space: string;
  op: string;
  args: unknown[];
  kwargs?: Record<string, unknown>;
  out?: unknown[];
  fields?: string[];
  grads?: (Dumped | null)[];
  grad_fn?: string;
  error?: [name: string, message: string];
  leaves?: false;
}

export interface Fixture {
  area: string;
  cases: Case[];
  errors: { js: string; name: string; message: string }[];
  texts: { js: string; text: string }[];
  tolerances: Record<string, number>;
  /** Ops that compute on the host, and so may refuse values that are still on a GPU. */
  hosted: string[];
}

const folder = new URL('./fixtures/', import.meta.url);

export function readFixtures(): Fixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      area: name.slice(0, -'.json'.length),
      ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Omit<Fixture, 'area'>),
    }));
}

export function isDumped(value: unknown): value is Dumped {
  return typeof value === 'object' && value !== null && 't' in value && 's' in value;
}

export function numberOf(value: number | string | boolean): number {
  return value === 'inf'
    ? Number.POSITIVE_INFINITY
    : value === '-inf'
      ? Number.NEGATIVE_INFINITY
      : value === 'nan'
        ? Number.NaN
        : Number(value);
}

/** Inputs as tensors; floating point ones are leaves, gathered in the order in which they appear. */
export function load(value: unknown, leaves: Tensor[] | null): unknown {
  if (isDumped(value)) {
    const made = torch.tensor(value.t.map(numberOf), { dtype: value.d ?? 'float32' }).reshape(value.s);
    const tensor = made.detach();
    if (leaves && tensor.is_floating_point()) leaves.push(tensor.requires_grad_(true));
    return tensor;
  }
  if (Array.isArray(value)) return value.map((v) => load(v, leaves));
  if (typeof value === 'object' && value !== null) {
    if ('dtype' in value) return (torch as unknown as Record<string, unknown>)[String(value.dtype)];
    // A Number object is a float literal without a fraction.
    if ('float' in value) {
      const number = numberOf(value.float as number | string);
      return Number.isInteger(number) ? new Number(number) : number;
    }
  }
  return value;
}

/** The call as a reader would write it, for the report of a failure. */
export function callText({ space, op, args, kwargs }: Case): string {
  const show = (value: unknown): string => {
    if (isDumped(value)) {
      const values = value.t.length > 12 ? `${value.t.slice(0, 12).join(', ')}, ...` : value.t.join(', ');
      return `tensor<${value.d ?? 'float32'}>[${value.s.join(', ')}](${values})`;
    }
    if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
    return JSON.stringify(value);
  };
  const all = args.map(show);
  for (const [key, value] of Object.entries(kwargs ?? {})) all.push(`${key}=${show(value)}`);
  return `${space}.${op}(${all.join(', ')})`;
}
