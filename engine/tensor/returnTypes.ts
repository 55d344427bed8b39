// torch.return_types: the results of ops that give several tensors with names, such as max along a dimension.
// They unpack like arrays and print as PyTorch prints them.
import type { Tensor } from './tensor';

export class NamedResult extends Array<Tensor> {
  private readonly what!: { op: string; fields: readonly string[] };

  static override get [Symbol.species]() {
    return Array;
  }

  static of_<Names extends string>(
    op: string,
    results: Record<Names, Tensor>,
  ): NamedResult & Record<Names, Tensor> {
    const fields = Object.keys(results) as Names[];
    const made = new NamedResult(fields.length) as NamedResult & Record<Names, Tensor>;
    fields.forEach((field, i) => {
      made[i] = results[field];
      Object.defineProperty(made, field, { value: results[field] });
    });
    Object.defineProperty(made, 'what', { value: { op, fields } });
    return made;
  }

  override toString(): string {
    const { op, fields } = this.what;
    const lines = fields.map((field, i) => `${field}=${this[i]}`);
    return `torch.return_types.${op}(\n${lines.join(',\n')})`;
  }
}
