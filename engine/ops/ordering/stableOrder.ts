// The order of numbers, stable: equal ones keep their places, NaN counts as the largest. Numbers are turned
// into whole ones of 32 bits that sort alike, and those are sorted digit by digit. It knows no tensor.

const fewest = 48;

/** Whole numbers that order as the values do. */
export function orderKeys(values: ArrayLike<number>, descending: boolean): Uint32Array | null {
  let keys: Uint32Array;
  if (values instanceof Float32Array) {
    keys = new Uint32Array(values.buffer.slice(values.byteOffset, values.byteOffset + values.byteLength));
    for (let i = 0; i < keys.length; i++) {
      const value = values[i]!;
      const bits = keys[i]!;
      // Both zeros are equal, and so is everything that is no number.
      if (value === 0) keys[i] = 0x80000000;
      else if (Number.isNaN(value)) keys[i] = 0xffffffff;
      else keys[i] = bits & 0x80000000 ? ~bits : bits | 0x80000000;
    }
  } else if (values instanceof Int32Array || values instanceof Uint8Array) {
    keys = Uint32Array.from(values, (value) => value ^ 0x80000000);
  } else return null;
  if (descending) for (let i = 0; i < keys.length; i++) keys[i] = ~keys[i]!;
  return keys;
}

/** Where NaN is the largest: whether x comes before y. */
export function isLess(x: number, y: number): boolean {
  return x < y || (Number.isNaN(y) && !Number.isNaN(x));
}

/** For each row of n values, the places of its values in order. */
export function stableOrder(values: ArrayLike<number>, n: number, descending: boolean): Int32Array {
  const out = new Int32Array(values.length);
  if (n === 0) return out;
  const keys = orderKeys(values, descending);
  const spare = { keys: new Uint32Array(n), places: new Int32Array(n) };
  for (let start = 0; start < values.length; start += n) {
    const places = out.subarray(start, start + n);
    for (let i = 0; i < n; i++) places[i] = i;
    if (!keys) byComparing(values, start, places, descending);
    else if (n <= fewest) byInserting(keys.subarray(start, start + n), places);
    else byDigits(keys.subarray(start, start + n), places, spare);
  }
  return out;
}

function byComparing(
  values: ArrayLike<number>,
  start: number,
  places: Int32Array,
  descending: boolean,
): void {
  const sorted = Array.from(places).sort((i, j) => {
    const [x, y] = [values[start + i]!, values[start + j]!];
    const order = isLess(x, y) ? -1 : isLess(y, x) ? 1 : 0;
    return (descending ? -order : order) || i - j;
  });
  places.set(sorted);
}

function byInserting(keys: Uint32Array, places: Int32Array): void {
  for (let i = 1; i < places.length; i++) {
    const place = places[i]!;
    const key = keys[place]!;
    let j = i - 1;
    while (j >= 0 && keys[places[j]!]! > key) {
      places[j + 1] = places[j]!;
      j -= 1;
    }
    places[j + 1] = place;
  }
}

interface Spare {
  keys: Uint32Array;
  places: Int32Array;
}

/** From the last of four digits to the first, each time stable. The keys are used up. */
function byDigits(keys: Uint32Array, places: Int32Array, spare: Spare): void {
  const n = keys.length;
  const counts = new Uint32Array(256);
  let [fromKeys, toKeys] = [keys, spare.keys];
  let [fromPlaces, toPlaces] = [places, spare.places];
  for (let shift = 0; shift < 32; shift += 8) {
    counts.fill(0);
    for (let i = 0; i < n; i++) counts[(fromKeys[i]! >>> shift) & 255]! += 1;
    // A digit that all share moves nothing.
    if (counts[(fromKeys[0]! >>> shift) & 255] === n) continue;
    let at = 0;
    for (let digit = 0; digit < 256; digit++) {
      const count = counts[digit]!;
      counts[digit] = at;
      at += count;
    }
    for (let i = 0; i < n; i++) {
      const key = fromKeys[i]!;
      const digit = (key >>> shift) & 255;
      const to = counts[digit]!;
      counts[digit] = to + 1;
      toKeys[to] = key;
      toPlaces[to] = fromPlaces[i]!;
    }
    [fromKeys, toKeys] = [toKeys, fromKeys];
    [fromPlaces, toPlaces] = [toPlaces, fromPlaces];
  }
  if (fromPlaces !== places) places.set(fromPlaces);
}
