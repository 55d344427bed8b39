// A module's constructor arguments, bound to a signature as the ops' are: defaults, keyword arguments as a
// trailing plain object. device and dtype are taken and ignored: there is one device.
import { bind, parseSchema, type Schema } from '../ops/schema';

const parsed = new Map<string, Schema>();

// biome-ignore lint/suspicious/noExplicitAny: the signature says the types; the binder has checked them.
type Bound = Record<string, any>;

export function bound(signature: string, given: readonly unknown[]): Bound {
  let schema = parsed.get(signature);
  if (!schema) {
    schema = parseSchema(
      signature
        .replace(/\)$/, `${signature.includes('*') ? '' : ', *'}, any device=None, any dtype=None) -> Module`)
        .replace('(, ', '('),
    );
    parsed.set(signature, schema);
  }
  const args = bind(schema, given, false);
  for (const [name, value] of Object.entries(args)) if (value instanceof Number) args[name] = value.valueOf();
  return args;
}

export function boolText(value: boolean): string {
  return value ? 'True' : 'False';
}
