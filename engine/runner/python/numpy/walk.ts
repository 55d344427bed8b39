// Walking through several arrays of one shape together: axes that lie end to end are joined, and what is left is
// visited as runs along the last axis.
import type { Operand } from './memory';

export type Run = (count: number, addresses: number[], strides: number[]) => void;

interface Axes {
  shape: number[];
  /** An operand each, an axis each. */
  strides: number[][];
}

/** Leaves axes of one element out and joins neighbours that every operand steps through evenly. */
export function joined(shape: number[], operands: Operand[]): Axes {
  const out: Axes = { shape: [], strides: operands.map(() => []) };
  for (let axis = 0; axis < shape.length; axis++) {
    const length = shape[axis]!;
    if (length === 1) continue;
    const last = out.shape.length - 1;
    const isJoined =
      last >= 0 && operands.every(({ strides }, k) => out.strides[k]![last] === strides[axis]! * length);
    if (isJoined) out.shape[last]! *= length;
    else out.shape.push(length);
    operands.forEach(({ strides }, k) => {
      if (isJoined) out.strides[k]![last] = strides[axis]!;
      else out.strides[k]!.push(strides[axis]!);
    });
  }
  return out;
}

const shortRun = 16;

/** Calls `run` for each line along the last axis. Where the order is free, a short last axis gives way to the longest. */
export function walk(shape: number[], operands: Operand[], run: Run, isOrderFree = true): void {
  for (const length of shape) if (length === 0) return;
  const axes = joined(shape, operands);
  const dims = axes.shape.length;
  const addresses = operands.map(({ address }) => address);
  if (dims === 0) {
    run(
      1,
      addresses,
      operands.map(() => 0),
    );
    return;
  }
  if (isOrderFree && dims > 1 && axes.shape[dims - 1]! < shortRun) {
    const longest = axes.shape.indexOf(Math.max(...axes.shape));
    for (const list of [axes.shape, ...axes.strides]) {
      [list[longest], list[dims - 1]] = [list[dims - 1]!, list[longest]!];
    }
  }
  const count = axes.shape[dims - 1]!;
  const inner = axes.strides.map((list) => list[dims - 1]!);
  if (dims === 1) {
    run(count, addresses, inner);
    return;
  }
  const index = new Array<number>(dims - 1).fill(0);
  for (;;) {
    run(count, addresses, inner);
    let axis = dims - 2;
    for (; axis >= 0; axis--) {
      index[axis]! += 1;
      const isInside = index[axis]! < axes.shape[axis]!;
      const step = isInside ? 1 : 1 - axes.shape[axis]!;
      for (let k = 0; k < addresses.length; k++) addresses[k]! += step * axes.strides[k]![axis]!;
      if (isInside) break;
      index[axis] = 0;
    }
    if (axis < 0) return;
  }
}
