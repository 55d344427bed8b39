// A module's constructor arguments, bound to a signature as the ops' are: defaults, keyword arguments as a
// trailing plain object. device is taken and ignored: there is one; dtype is withoutNew's affair.
import { bind, parseSchema, type Schema } from '../ops/schema';
import { floatRepr } from '../tensor/print';

const parsed = new Map<string, Schema>();

// biome-ignore lint/suspicious/noExplicitAny: the signature says the types; the binder has checked them.
export type Bound = Record<string, any>;

function schemaOf(signature: string): Schema {
  let schema = parsed.get(signature);
  if (!schema) {
    schema = parseSchema(
      signature
        .replace(
          /\)$/,
          `${signature.includes('*') ? '' : ', *'}, device? device=None, dtype? dtype=None) -> Module`,
        )
        .replace('(, ', '('),
    );
    // A class complains as its constructor.
    if (/^[A-Z]/.test(schema.name)) schema.name += '.__init__';
    parsed.set(signature, schema);
  }
  return schema;
}

/** Thrown in a constructor's place by signatureOf. */
class Asked {
  constructor(readonly signature: string) {}
}
let isAsking = false;

/** The signature that a class binds its arguments to; null where it binds none. */
export function signatureOf(cls: new () => unknown): string | null {
  isAsking = true;
  try {
    new cls();
  } catch (thrown) {
    if (thrown instanceof Asked) return thrown.signature;
  } finally {
    isAsking = false;
  }
  return null;
}

/** The arguments, and how Python would print each of them. */
export function boundWithTexts(
  signature: string,
  given: readonly unknown[],
): { args: Bound; texts: Record<string, string> } {
  if (isAsking) throw new Asked(signature);
  const schema = schemaOf(signature);
  const args = bind(schema, given, false);
  const texts: Record<string, string> = {};
  for (const { name, default: fallback, defaultText } of schema.params) {
    const value = args[name];
    const isDefault = value === fallback && typeof value === 'number';
    texts[name] = isDefault ? defaultText : pythonText(value);
    if (value instanceof Number) args[name] = value.valueOf();
  }
  delete args.device;
  delete args.dtype;
  return { args, texts };
}

export function bound(signature: string, given: readonly unknown[]): Bound {
  return boundWithTexts(signature, given).args;
}

/** A value as Python's str() prints it; arrays are tuples. */
export function pythonText(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return boolText(value);
  if (value instanceof Number) return floatRepr(value.valueOf());
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : floatRepr(value);
  if (Array.isArray(value)) {
    return value.length === 1 ? `(${pythonText(value[0])},)` : `(${value.map(pythonText).join(', ')})`;
  }
  return String(value);
}

export function boolText(value: boolean): string {
  return value ? 'True' : 'False';
}
