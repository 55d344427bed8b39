// An optimizer's arguments bound to its signature, and the checks that several of them share.
import { ValueError } from '../backend';
import { bind, parseSchema, type Schema } from '../ops/schema';
import { numberText, type Options, type ParamsArgument } from './Optimizer';

const parsed = new Map<string, Schema>();

/** The options of a call such as Adam(params, 0.01, {eps: 1e-6}), with the defaults of the signature. */
export function optionsOf(signature: string, params: ParamsArgument, given: readonly unknown[]): Options {
  let schema = parsed.get(signature);
  if (!schema) {
    schema = parseSchema(`${signature} -> Optimizer`);
    schema.name += '.__init__';
    parsed.set(signature, schema);
  }
  const { params: _params, ...options } = bind(schema, [params, ...given], false);
  for (const [key, value] of Object.entries(options)) {
    if (value instanceof Number) options[key] = value.valueOf();
  }
  return options;
}

/** Throws where an option is below zero, in PyTorch's words for it. */
export function checkNotNegative(options: Options, names: Record<string, string>): void {
  for (const [key, words] of Object.entries(names)) {
    if (!((options[key] as number) >= 0)) {
      throw new ValueError(`Invalid ${words}: ${numberText(options[key])}`);
    }
  }
}

export function checkBetas(betas: unknown): void {
  (betas as number[]).forEach((beta, i) => {
    if (!(beta >= 0 && beta < 1)) {
      const text = Number.isInteger(beta) ? `${beta}.0` : numberText(beta);
      throw new ValueError(`Invalid beta parameter at index ${i}: ${text}`);
    }
  });
}
