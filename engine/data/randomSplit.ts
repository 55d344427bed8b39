// torch.utils.data.random_split: cuts a dataset into parts at random, in PyTorch's own order.
import { ValueError } from '../backend';
import { bind, parseSchema } from '../ops/schema';
import { defaultGenerator, Generator } from '../random';
import { type AnyDataset, lengthOf, Subset } from './Dataset';
import { plain, warn } from './python';

const schema = parseSchema('random_split(any dataset, any lengths, any generator=None) -> Subset[]');

/**
 * Cuts a dataset at random into Subsets that share no sample: (dataset, lengths, generator=null).
 * lengths: whole numbers that add up to dataset.length, or fractions that add up to 1; of these what rounding
 * leaves is given out from the first part on. generator: torch.Generator(), else the default one.
 * ValueError where they do not add up, or for a fraction outside [0, 1].
 * PyTorch: torch.utils.data.random_split
 */
export function random_split(...given: unknown[]): Subset[] {
  const args = bind(schema, given, false);
  const dataset = args.dataset as AnyDataset;
  const size = lengthOf(dataset);
  let lengths = plain([...(args.lengths as Iterable<number>)]);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (Math.abs(total - 1) <= 1e-9 * Math.max(Math.abs(total), 1) && total <= 1)
    lengths = fromFractions(lengths, size);
  if (lengths.reduce((sum, length) => sum + length, 0) !== size) {
    throw new ValueError('Sum of input lengths does not equal the length of the input dataset!');
  }
  const generator = args.generator instanceof Generator ? args.generator : defaultGenerator;
  const order = Array.from(generator.randperm(size));
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return Subset(dataset, order.slice(end - length, end));
  });
}

/** Floors, with what is left over given out one by one from the first part on. */
function fromFractions(fractions: number[], size: number): number[] {
  const lengths = fractions.map((fraction, i) => {
    if (fraction < 0 || fraction > 1) throw new ValueError(`Fraction at index ${i} is not between 0 and 1`);
    return Math.floor(size * fraction);
  });
  const left = size - lengths.reduce((sum, length) => sum + length, 0);
  for (let i = 0; i < left; i++) lengths[i % lengths.length]! += 1;
  lengths.forEach((length, i) => {
    if (length === 0) warn(`Length of split at index ${i} is 0. This might result in an empty dataset.`);
  });
  return lengths;
}
