// Sorting along the last axis, and searching what is sorted. Where equal elements could be told apart, by their
// indices, the order of numpy's quicksort is kept step by step.
import { Arguments, heap, type Operand } from './memory';
import { codes, isFloat, load, loadBig, sizeOf, store } from './numbers';
import { lines } from './reduce';

let row = new Float64Array(1024);

function sortLine(code: number, address: number, n: number): void {
  const from = address / sizeOf(code);
  if (code === codes.float16) {
    if (row.length < n) row = new Float64Array(n);
    load(code, address, 2, n, row, 0);
    row.subarray(0, n).sort();
    store(code, address, 2, n, row, 0);
    return;
  }
  const views = {
    [codes.bool]: heap.u8,
    [codes.int8]: heap.i8,
    [codes.uint8]: heap.u8,
    [codes.int16]: heap.i16,
    [codes.uint16]: heap.u16,
    [codes.int32]: heap.i32,
    [codes.uint32]: heap.u32,
    [codes.int64]: heap.i64,
    [codes.uint64]: heap.u64,
    [codes.float32]: heap.f32,
    [codes.float64]: heap.f64,
  };
  views[code as keyof typeof views]!.subarray(from, from + n).sort();
}

/** In place, of a contiguous array. Block: dims, shape, the array. */
export function sort(): void {
  const args = new Arguments();
  const dims = args.next();
  const shape = args.list(dims);
  const operand = args.operand(dims);
  const n = shape[dims - 1]!;
  lines(shape, [operand], ([address]) => sortLine(operand.code, address!, n));
}

type Less = (i: number, j: number) => boolean;
const smallRun = 16;

/** numpy's quicksort of indices: median of three, the larger part put off, short runs by insertion. */
function quicksort(order: Int32Array, isLess: Less): void {
  const stack: number[] = [];
  let left = 0;
  let right = order.length - 1;
  const swap = (i: number, j: number): void => {
    const held = order[i]!;
    order[i] = order[j]!;
    order[j] = held;
  };
  for (;;) {
    while (right - left > smallRun) {
      const middle = left + ((right - left) >> 1);
      if (isLess(order[middle]!, order[left]!)) swap(middle, left);
      if (isLess(order[right]!, order[middle]!)) swap(right, middle);
      if (isLess(order[middle]!, order[left]!)) swap(middle, left);
      const pivot = order[middle]!;
      let i = left;
      let j = right - 1;
      swap(middle, j);
      for (;;) {
        do i++;
        while (isLess(order[i]!, pivot));
        do j--;
        while (isLess(pivot, order[j]!));
        if (i >= j) break;
        swap(i, j);
      }
      swap(i, right - 1);
      if (i - left < right - i) {
        stack.push(i + 1, right);
        right = i - 1;
      } else {
        stack.push(left, i - 1);
        left = i + 1;
      }
    }
    for (let i = left + 1; i <= right; i++) {
      const held = order[i]!;
      let j = i;
      while (j > left && isLess(held, order[j - 1]!)) {
        order[j] = order[j - 1]!;
        j--;
      }
      order[j] = held;
    }
    if (stack.length === 0) return;
    right = stack.pop()!;
    left = stack.pop()!;
  }
}

function lessOf(code: number, address: number, step: number, n: number): Less {
  if (row.length < n) row = new Float64Array(n);
  const isInexact = load(code, address, step, n, row, 0);
  if (isInexact && !isFloat(code)) {
    const bigs = Array.from({ length: n }, (_, i) => loadBig(code, address + i * step));
    return (i, j) => bigs[i]! < bigs[j]!;
  }
  const values = row;
  if (!isFloat(code)) return (i, j) => values[i]! < values[j]!;
  return (i, j) => {
    const x = values[i]!;
    const y = values[j]!;
    return x < y || (Number.isNaN(y) && !Number.isNaN(x));
  };
}

/** Block: dims, shape, the input, the output of int64. */
export function argSort(isStable: boolean): void {
  const args = new Arguments();
  const dims = args.next();
  const shape = args.list(dims);
  const operands = [args.operand(dims), args.operand(dims)];
  const [a, o] = operands as [Operand, Operand];
  const n = shape[dims - 1]!;
  const toStep = o.strides[dims - 1]! / 4;
  lines(shape, operands, ([from, to]) => {
    const isLess = lessOf(a.code, from!, a.strides[dims - 1]!, n);
    const order = Int32Array.from({ length: n }, (_, i) => i);
    if (isStable) order.sort((i, j) => (isLess(i, j) ? -1 : isLess(j, i) ? 1 : i - j));
    else quicksort(order, isLess);
    for (let i = 0, q = to! / 4; i < n; i++, q += toStep) {
      heap.i32[q] = order[i]!;
      heap.i32[q + 1] = 0;
    }
  });
}

/** Where values belong in a sorted array, both contiguous and of float64. Block: count and address of each, the output. */
export function searchSorted(isRight: boolean): void {
  const args = new Arguments();
  const n = args.next();
  const sorted = args.address() / 8;
  const count = args.next();
  const values = args.address() / 8;
  const out = args.address() / 4;
  const h = heap.f64;
  // NaN counts as the largest.
  const isBefore = (x: number, y: number): boolean => x < y || (Number.isNaN(y) && !Number.isNaN(x));
  for (let k = 0; k < count; k++) {
    const value = h[values + k]!;
    let low = 0;
    let high = n;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const x = h[sorted + middle]!;
      if (isRight ? !isBefore(value, x) : isBefore(x, value)) low = middle + 1;
      else high = middle;
    }
    heap.i32[out + 2 * k] = low;
    heap.i32[out + 2 * k + 1] = 0;
  }
}
