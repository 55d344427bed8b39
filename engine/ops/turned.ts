// A matrix turned on its side without moving anything. Products read it as it stands; whatever else wants its
// values has them moved then, once. So a linear layer, whose weight is kept [out, in], never copies its weight.
import { outsideScope, type Storage } from '../backend';
import { Arr } from '../tensor/arr';

export class TurnedArr extends Arr {
  constructor(
    private readonly source: Arr,
    private readonly turn: (source: Arr) => Arr,
  ) {
    const { shape } = source;
    const last = shape.length - 1;
    super(null, [...shape.slice(0, last - 1), shape[last]!, shape[last - 1]!], source.dtype);
  }

  /** The matrix, or batch of matrices, as it stands; null once it has been moved, for then it may be gone. */
  get standing(): Arr | null {
    return this.storage_ ? null : this.source;
  }

  override get storage(): Storage {
    // Made for as long as this value lives, whoever asked for it.
    this.storage_ ??= outsideScope(() => this.turn(this.source).storage);
    return this.storage_;
  }

  override get holds(): Storage {
    return this.storage_ ?? this.source.holds;
  }

  override get size(): number {
    return this.source.size;
  }

  override as(shape: readonly number[]): Arr {
    // A batch of one or no batch is the same matrix.
    const [rows, columns] = this.shape.slice(-2) as [number, number];
    const lead = shape.length - 2;
    const isSame = (lead === 0 || lead === 1) && shape[lead] === rows && shape[lead + 1] === columns;
    if (this.storage_ || !isSame) return super.as(shape);
    return new TurnedArr(this.source.as([...shape.slice(0, lead), columns, rows]), this.turn);
  }
}
