// torch.return_types: the results of ops that give several tensors with names, such as sort and max along a
// dimension. A result is read by name, by position, or taken apart, and prints as PyTorch prints it.
import type { Tensor } from './tensor';

export class ReturnType extends Array<Tensor> {
  // Methods such as map give plain arrays, since their results have no such names.
  static override get [Symbol.species]() {
    return Array;
  }

  /** The op that it comes from, as in torch.return_types.sort. */
  declare readonly op: string;
  declare readonly fields: readonly string[];

  override toString(): string {
    const parts = this.fields.map((field, i) => `${field}=${String(this[i])}`);
    return `torch.return_types.${this.op}(\n${parts.join(',\n')})`;
  }
}

/** The tensors under their names, in order: returnType('sort', { values, indices }). */
export function returnType<Fields extends Record<string, Tensor>>(
  op: string,
  tensors: Fields,
): ReturnType & Fields {
  const fields = Object.keys(tensors);
  const result = new ReturnType(fields.length);
  const hidden = (value: unknown) => ({ value, enumerable: false, writable: true, configurable: true });
  Object.defineProperty(result, 'op', hidden(op));
  Object.defineProperty(result, 'fields', hidden(fields));
  fields.forEach((field, i) => {
    result[i] = tensors[field]!;
    Object.defineProperty(result, field, hidden(tensors[field]));
  });
  return result as ReturnType & Fields;
}
