// The arithmetic of image sizes: what Resize aims at, pairs from single numbers, Python's rounding.
import { ValueError } from '../../backend';
import { pyRepr, pyTuple } from '../../data/python';

export function outputSize(
  [height, width]: readonly [number, number],
  size: number | readonly number[],
  max_size: number | null = null,
): [number, number] {
  const wanted = typeof size === 'number' ? [size] : size;
  if (wanted.length !== 1 && wanted.length !== 2) {
    throw new ValueError(
      `Size must be an int or a 1 or 2 element tuple/list, not a ${wanted.length} element tuple/list`,
    );
  }
  if (wanted.length === 2) {
    if (max_size !== null) {
      throw new ValueError(
        'max_size should only be passed if size specifies the length of the smaller edge, ' +
          'i.e. size should be an int or a sequence of length 1 in torchscript mode.',
      );
    }
    return [wanted[0]!, wanted[1]!];
  }
  const [short, long] = width <= height ? [width, height] : [height, width];
  let newShort = wanted[0]!;
  let newLong = Math.trunc((newShort * long) / short);
  if (max_size !== null) {
    if (max_size <= newShort) {
      throw new ValueError(
        `max_size = ${max_size} must be strictly greater than the requested size for the smaller edge size = ${pyRepr(wanted)}`,
      );
    }
    if (newLong > max_size) [newShort, newLong] = [Math.trunc((max_size * newShort) / newLong), max_size];
  }
  return width <= height ? [newLong, newShort] : [newShort, newLong];
}

/** Python's round(): a half goes to the even neighbour. */
export function pyRound(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

export function sizePair(size: number | readonly number[], message: string): [number, number] {
  if (typeof size === 'number') return [Math.trunc(size), Math.trunc(size)];
  if (size.length === 1) return [size[0]!, size[0]!];
  if (size.length !== 2) throw new ValueError(message);
  return [size[0]!, size[1]!];
}

/** A size in a text: a list where one was given, else a tuple. */
export function sizeText(given: unknown, size: readonly number[]): string {
  return Array.isArray(given) && given.length === 2 ? pyRepr(given) : pyTuple(size);
}
