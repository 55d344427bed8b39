// torch.Size, and the arithmetic of shapes: broadcasting, wrapping of dimensions, in PyTorch's words.
import { IndexError, RuntimeError } from '../backend';

/**
 * A shape: an array of whole numbers that prints as torch.Size([2, 3]). slice and concat give sizes, other
 * methods plain arrays.
 * PyTorch: torch.Size
 */
export class Size extends Array<number> {
  // Methods such as map give plain arrays, since their results need not be sizes.
  static override get [Symbol.species]() {
    return Array;
  }

  static fromShape(shape: readonly number[]): Size {
    const size = new Size(shape.length);
    for (let i = 0; i < shape.length; i++) size[i] = shape[i]!;
    return size;
  }

  /** How many elements a tensor of this shape has. */
  numel(): number {
    return sizeOf(this);
  }

  // Parts of a size, and a size with more dimensions, are sizes as in PyTorch.
  override slice(start?: number, end?: number): Size {
    return Size.fromShape(Array.from(this).slice(start, end));
  }

  override concat(...items: (number | ConcatArray<number>)[]): Size {
    return Size.fromShape(Array.from(this).concat(...items));
  }

  override toString(): string {
    return `torch.Size([${Array.from(this).join(', ')}])`;
  }
}

export function sizeOf(shape: readonly number[]): number {
  let size = 1;
  for (let i = 0; i < shape.length; i++) size *= shape[i]!;
  return size;
}

export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

export function broadcastShapes(a: readonly number[], b: readonly number[]): number[] {
  const rank = Math.max(a.length, b.length);
  const out = new Array<number>(rank);
  for (let i = 1; i <= rank; i++) {
    const x = a[a.length - i] ?? 1;
    const y = b[b.length - i] ?? 1;
    if (x !== y && x !== 1 && y !== 1) {
      throw new RuntimeError(
        `The size of tensor a (${x}) must match the size of tensor b (${y}) at non-singleton dimension ${rank - i}`,
      );
    }
    out[rank - i] = x === 1 ? y : x;
  }
  return out;
}

/** A dimension counted from 0, where it may be negative. */
export function wrapDim(dim: number, rank: number): number {
  const low = rank === 0 ? -1 : -rank;
  const high = rank === 0 ? 0 : rank - 1;
  if (dim < low || dim > high) {
    throw new IndexError(
      `Dimension out of range (expected to be in range of [${low}, ${high}], but got ${dim})`,
    );
  }
  return rank === 0 ? 0 : dim < 0 ? dim + rank : dim;
}

export function wrapDims(dims: readonly number[] | null | undefined, rank: number): number[] {
  if (!dims || dims.length === 0) return Array.from({ length: rank }, (_, i) => i);
  const wrapped = dims.map((dim) => wrapDim(dim, rank));
  wrapped.forEach((dim, i) => {
    if (wrapped.indexOf(dim) !== i) {
      throw new RuntimeError(`dim ${dim} appears multiple times in the list of dims`);
    }
  });
  return rank === 0 ? [] : wrapped;
}

/** The strides of a contiguous tensor. */
export function stridesOf(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length);
  let step = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    strides[i] = step;
    step *= Math.max(shape[i]!, 1);
  }
  return strides;
}

export function formatShape(shape: readonly number[]): string {
  return `[${Array.from(shape).join(', ')}]`;
}
