// The k first of a list in an order, as C++'s standard library of GNU finds them: where values are equal, it
// is this procedure that says which of them PyTorch's topk gives. It knows no tensor.

type Before = (a: number, b: number) => boolean;

const fewest = 16;

/** The first k in order at the front: a heap of k, into which better ones are pushed. */
export function partialSort(items: Int32Array, k: number, before: Before): void {
  for (let parent = (k - 2) >> 1; k >= 2 && parent >= 0; parent--) {
    siftDown(items, 0, parent, k, items[parent]!, before);
  }
  for (let i = k; i < items.length; i++) {
    if (k > 0 && before(items[i]!, items[0]!)) {
      const item = items[i]!;
      items[i] = items[0]!;
      siftDown(items, 0, 0, k, item, before);
    }
  }
  for (let end = k; end > 1; ) {
    end -= 1;
    const item = items[end]!;
    items[end] = items[0]!;
    siftDown(items, 0, 0, end, item, before);
  }
}

/** Lets a hole fall to a leaf, then the item rise from there. */
function siftDown(
  items: Int32Array,
  first: number,
  hole: number,
  length: number,
  item: number,
  before: Before,
): void {
  const top = hole;
  let at = hole;
  let child = at;
  while (child < (length - 1) >> 1) {
    child = 2 * (child + 1);
    if (before(items[first + child]!, items[first + child - 1]!)) child -= 1;
    items[first + at] = items[first + child]!;
    at = child;
  }
  if ((length & 1) === 0 && child === (length - 2) >> 1) {
    child = 2 * (child + 1);
    items[first + at] = items[first + child - 1]!;
    at = child - 1;
  }
  let parent = (at - 1) >> 1;
  while (at > top && before(items[first + parent]!, item)) {
    items[first + at] = items[first + parent]!;
    at = parent;
    parent = (at - 1) >> 1;
  }
  items[first + at] = item;
}

function swap(items: Int32Array, i: number, j: number): void {
  const item = items[i]!;
  items[i] = items[j]!;
  items[j] = item;
}

/** Puts the middle one of three at the front. */
function medianToFirst(items: Int32Array, to: number, a: number, b: number, c: number, before: Before): void {
  const [x, y, z] = [items[a]!, items[b]!, items[c]!];
  if (before(x, y)) swap(items, to, before(y, z) ? b : before(x, z) ? c : a);
  else swap(items, to, before(x, z) ? a : before(y, z) ? c : b);
}

function partition(items: Int32Array, first: number, last: number, before: Before): number {
  medianToFirst(items, first, first + 1, first + ((last - first) >> 1), last - 1, before);
  const pivot = items[first]!;
  let low = first + 1;
  let high = last;
  for (;;) {
    while (before(items[low]!, pivot)) low += 1;
    high -= 1;
    while (before(pivot, items[high]!)) high -= 1;
    if (low >= high) return low;
    swap(items, low, high);
    low += 1;
  }
}

const depthFor = (n: number) => 2 * (31 - Math.clz32(Math.max(n, 1)));

/** The item that belongs at nth there, none behind it that comes before it. */
export function nthElement(items: Int32Array, nth: number, before: Before): void {
  let first = 0;
  let last = items.length;
  if (first === last || nth === last) return;
  let depth = depthFor(last - first);
  while (last - first > 3) {
    if (depth === 0) {
      heapSelect(items, first, nth + 1, last, before);
      swap(items, first, nth);
      return;
    }
    depth -= 1;
    const cut = partition(items, first, last, before);
    if (cut <= nth) first = cut;
    else last = cut;
  }
  insertionSort(items, first, last, before);
}

function heapSelect(items: Int32Array, first: number, middle: number, last: number, before: Before): void {
  const length = middle - first;
  for (let parent = (length - 2) >> 1; length >= 2 && parent >= 0; parent--) {
    siftDown(items, first, parent, length, items[first + parent]!, before);
  }
  for (let i = middle; i < last; i++) {
    if (!before(items[i]!, items[first]!)) continue;
    const item = items[i]!;
    items[i] = items[first]!;
    siftDown(items, first, 0, length, item, before);
  }
}

function insertionSort(items: Int32Array, first: number, last: number, before: Before): void {
  for (let i = first + 1; i < last; i++) {
    const item = items[i]!;
    let j = i;
    while (j > first && before(item, items[j - 1]!)) {
      items[j] = items[j - 1]!;
      j -= 1;
    }
    items[j] = item;
  }
}

/** Sorts the first n items: partitions down to short runs, then one insertion sort over all. */
export function quickSort(items: Int32Array, n: number, before: Before): void {
  if (n < 2) return;
  const loop = (first: number, end: number, limit: number): void => {
    let last = end;
    let depth = limit;
    while (last - first > fewest) {
      if (depth === 0) {
        const part = items.subarray(first, last);
        partialSort(part, part.length, before);
        return;
      }
      depth -= 1;
      const cut = partition(items, first, last, before);
      loop(cut, last, depth);
      last = cut;
    }
  };
  loop(0, n, depthFor(n));
  insertionSort(items, 0, n, before);
}
