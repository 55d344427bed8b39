// torch.nn.utils.rnn: sequences of different lengths as one tensor, padded or packed. Packed, the rows of each
// step stand together, longest sequences first, so that a recurrent layer never computes padding.
import { PyTypeError, RuntimeError, ValueError } from '../backend';
import { call } from '../ops/call';
import * as k from '../ops/kernels';
import { pyTypeOf } from '../ops/schema';
import { Arr } from '../tensor/arr';
import { int64 } from '../tensor/dtype';
import { formatShape } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { bound } from './arguments';
import { withoutNew } from './withoutNew';

type Indices = Tensor | null;

/** What PyTorch's named tuple of this name holds; also taken apart in its order. */
class PackedSequenceTuple implements Iterable<Tensor | null> {
  readonly data: Tensor;
  readonly batch_sizes: Tensor;
  readonly sorted_indices: Indices;
  readonly unsorted_indices: Indices;

  constructor(
    data: Tensor,
    batch_sizes: Tensor,
    sorted_indices: Indices = null,
    unsorted_indices: Indices = null,
  ) {
    this.data = data;
    this.batch_sizes = batch_sizes;
    this.sorted_indices = sorted_indices;
    this.unsorted_indices = unsorted_indices ?? (sorted_indices && invert_permutation(sorted_indices));
  }

  /** The number of rows of each step. */
  get rows(): number[] {
    return Array.from(k.hostOf(this.batch_sizes.arr, 'a packed sequence'));
  }

  /** The same sequence with other rows. */
  with(data: Tensor): PackedSequenceTuple {
    return new PackedSequenceTuple(data, this.batch_sizes, this.sorted_indices, this.unsorted_indices);
  }

  to(...where: unknown[]): PackedSequenceTuple {
    return this.with(call('to', this.data, ...where));
  }

  float(): PackedSequenceTuple {
    return this.with(this.data.float());
  }

  double(): PackedSequenceTuple {
    return this.with(this.data.double());
  }

  long(): PackedSequenceTuple {
    return this.with(this.data.long());
  }

  cpu(): PackedSequenceTuple {
    return this;
  }

  cuda(): PackedSequenceTuple {
    return this;
  }

  get is_cuda(): boolean {
    return false;
  }

  [Symbol.iterator](): Iterator<Tensor | null> {
    return [this.data, this.batch_sizes, this.sorted_indices, this.unsorted_indices][Symbol.iterator]();
  }

  toString(): string {
    const text = (value: Indices) => (value === null ? 'None' : String(value));
    return `PackedSequence(data=${text(this.data)}, batch_sizes=${text(this.batch_sizes)}, sorted_indices=${text(this.sorted_indices)}, unsorted_indices=${text(this.unsorted_indices)})`;
  }
}

export type PackedSequence = PackedSequenceTuple;
/**
 * Sequences of different lengths without padding: the rows of each step together, longest sequences first.
 * data (sum of lengths, *), batch_sizes (longest length) of int64: the rows of each step. sorted_indices and
 * unsorted_indices are null where the sequences came sorted. Made by pack_padded_sequence and pack_sequence.
 * PyTorch: torch.nn.utils.rnn.PackedSequence
 */
export const PackedSequence = withoutNew('PackedSequence', PackedSequenceTuple);

const indices = (values: ArrayLike<number>) => new Tensor(Arr.from(values, [values.length], int64));

/**
 * Where each index stands, int64: the permutation that undoes another. null gives null.
 * PyTorch: torch.nn.utils.rnn.invert_permutation
 */
export function invert_permutation(permutation: Indices): Indices {
  if (permutation === null) return null;
  const order = k.hostOf(permutation.arr, 'invert_permutation()');
  const back = new Int32Array(order.length);
  Array.from(order).forEach((to, from) => {
    back[to] = from;
  });
  return indices(back);
}

function lengthsOf(given: unknown): number[] {
  return given instanceof Tensor ? Array.from(k.hostOf(given.arr, 'lengths')) : [...(given as number[])];
}

const notSorted =
  '`lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can pass `enforce_sorted=False` to pack_padded_sequence and/or pack_sequence to sidestep this requirement if you do not need ONNX exportability.';

/**
 * Packs a padded tensor (T, N, *), or (N, T, *) with batch_first: (input, lengths, batch_first=false,
 * enforce_sorted=true).
 * RuntimeError for lengths that are not positive, not one per sequence, more than T or, with enforce_sorted,
 * not in falling order.
 * PyTorch: torch.nn.utils.rnn.pack_padded_sequence
 */
export function pack_padded_sequence(...given: unknown[]): PackedSequence {
  const { input, lengths, batch_first, enforce_sorted } = bound(
    'pack_padded_sequence(Tensor input, any lengths, bool batch_first=False, bool enforce_sorted=True)',
    given,
  );
  const padded: Tensor = batch_first ? input.transpose(0, 1) : input;
  const list = lengthsOf(lengths);
  const order = list.map((_, i) => i);
  if (!enforce_sorted) order.sort((a, b) => list[b]! - list[a]!);
  const sorted = order.map((i) => list[i]!);
  const [time, batch, ...rest] = padded.dims as [number, number, ...number[]];
  if (sorted.length !== batch) {
    throw new RuntimeError(
      `Expected \`len(lengths)\` to be equal to batch_size, but got ${sorted.length} (batch_size=${batch})`,
    );
  }
  if (sorted.some((n) => n <= 0)) {
    throw new RuntimeError(
      "Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0",
    );
  }
  if (sorted.some((n, i) => i > 0 && n > sorted[i - 1]!)) throw new RuntimeError(notSorted);
  if (sorted[0]! > time) {
    throw new RuntimeError(
      `Expected the longest of lengths to be at most the number of steps, but got ${sorted[0]} and an input of size ${formatShape(padded.dims)}`,
    );
  }
  const batch_sizes: number[] = [];
  const positions: number[] = [];
  for (let t = 0; t < sorted[0]!; t++) {
    const rows = sorted.filter((n) => n > t).length;
    batch_sizes.push(rows);
    for (let b = 0; b < rows; b++) positions.push(t * batch + order[b]!);
  }
  const data = call('index_select', padded.reshape([time * batch, ...rest]), 0, indices(positions));
  const sorting = enforce_sorted ? null : indices(order);
  return new PackedSequenceTuple(data, indices(batch_sizes), sorting);
}

/**
 * The padded tensor (T, N, *), or (N, T, *) with batch_first, and the lengths: (sequence, batch_first=false,
 * padding_value=0, total_length=null). ValueError where total_length is less than the longest length;
 * TypeError for what is no PackedSequence.
 * PyTorch: torch.nn.utils.rnn.pad_packed_sequence
 */
export function pad_packed_sequence(...given: unknown[]): [Tensor, Tensor] {
  const { sequence, batch_first, padding_value, total_length } = bound(
    'pad_packed_sequence(any sequence, bool batch_first=False, float padding_value=0.0, int? total_length=None)',
    given,
  );
  if (!(sequence instanceof PackedSequenceTuple)) {
    throw new PyTypeError(`pad_packed_sequence() expects a PackedSequence, not ${pyTypeOf(sequence)}`);
  }
  const rows = sequence.rows;
  const longest = rows.length;
  if (total_length !== null && total_length < longest) {
    throw new ValueError(
      `Expected total_length to be at least the length of the longest sequence in input, but got total_length=${total_length} and max sequence length being ${longest}`,
    );
  }
  const { data, unsorted_indices } = sequence;
  const [count, ...rest] = data.dims as [number, ...number[]];
  const batch = rows[0]!;
  const order = unsorted_indices
    ? Array.from(k.hostOf(unsorted_indices.arr, 'pad_packed_sequence()'))
    : Array.from({ length: batch }, (_, i) => i);
  const starts: number[] = [];
  rows.reduce((at, n) => {
    starts.push(at);
    return at + n;
  }, 0);
  const time: number = total_length ?? longest;
  const positions: number[] = [];
  // The row after the last is the padding.
  for (let t = 0; t < time; t++)
    for (const b of order) positions.push(t < longest && b < rows[t]! ? starts[t]! + b : count);
  const padding = new Tensor(Arr.filled(padding_value, [1, ...rest], data.dtype));
  const all = call('cat', [data, padding], 0);
  const padded = call('index_select', all, 0, indices(positions)).reshape([time, batch, ...rest]);
  const lengths = order.map((b) => rows.filter((n) => n > b).length);
  return [batch_first ? padded.transpose(0, 1) : padded, indices(lengths)];
}

/**
 * Pads tensors (L, *) to the longest, stacked to (T, N, *), or (N, T, *) with batch_first: (sequences,
 * batch_first=false, padding_value=0). RuntimeError for an empty list.
 * PyTorch: torch.nn.utils.rnn.pad_sequence
 */
export function pad_sequence(...given: unknown[]): Tensor {
  const { sequences, batch_first, padding_value } = bound(
    'pad_sequence(any sequences, bool batch_first=False, float padding_value=0.0)',
    given,
  );
  if (typeof sequences !== 'object' || sequences === null) {
    throw new RuntimeError(
      `pad_sequence: Expected iterable for input sequences, but got arg of type: <class '${pyTypeOf(sequences)}'>`,
    );
  }
  const list = [...(sequences as Iterable<Tensor>)];
  if (list.length === 0) throw new RuntimeError('received an empty list of sequences');
  const longest = Math.max(...list.map((sequence) => sequence.dims[0]!));
  const padded = list.map((sequence) => {
    const after = longest - sequence.dims[0]!;
    if (after === 0) return sequence;
    const sides = [...new Array<number>(2 * sequence.ndim - 1).fill(0), after];
    return call('constant_pad_nd', sequence, sides, padding_value);
  });
  return call('stack', padded, batch_first ? 0 : 1);
}

/**
 * Packs a list of tensors (L, *): (sequences, enforce_sorted=true). RuntimeError as pack_padded_sequence.
 * PyTorch: torch.nn.utils.rnn.pack_sequence
 */
export function pack_sequence(...given: unknown[]): PackedSequence {
  const { sequences, enforce_sorted } = bound(
    'pack_sequence(any sequences, bool enforce_sorted=True)',
    given,
  );
  const list = [...(sequences as Iterable<Tensor>)];
  const lengths = list.map((sequence) => sequence.dims[0]!);
  return pack_padded_sequence(pad_sequence(list), lengths, { enforce_sorted });
}

/**
 * Takes a padded tensor apart into tensors of their own lengths: (padded_sequences, lengths,
 * batch_first=false).
 * PyTorch: torch.nn.utils.rnn.unpad_sequence
 */
export function unpad_sequence(...given: unknown[]): Tensor[] {
  const { padded_sequences, lengths, batch_first } = bound(
    'unpad_sequence(Tensor padded_sequences, any lengths, bool batch_first=False)',
    given,
  );
  const rows: Tensor = batch_first ? padded_sequences : padded_sequences.transpose(0, 1);
  return lengthsOf(lengths).map((length, i) => rows.select(0, i).narrow(0, 0, length));
}

/**
 * Takes a PackedSequence apart into tensors of their own lengths, in the order that they were given in.
 * PyTorch: torch.nn.utils.rnn.unpack_sequence
 */
export function unpack_sequence(packed_sequences: PackedSequence): Tensor[] {
  const [padded, lengths] = pad_packed_sequence(packed_sequences, { batch_first: true });
  return unpad_sequence(padded, lengths, { batch_first: true });
}

/** A hidden state's batch in another order. */
export function reordered(state: Tensor, order: Indices): Tensor {
  return order ? call('index_select', state, 1, order) : state;
}
