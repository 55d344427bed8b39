// Ops that give copies with the elements in another order: flip, roll and rot90.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { wrapDim } from '../../tensor/size';
import { gatherAlong, sliceAlong } from '../indexing/placing';
import * as k from '../kernels';
import { defineOp } from '../table';

const group = 'Shape';

function flipped(a: Arr, dims: readonly number[]): Arr {
  return dims.reduce((out, dim) => {
    const n = a.shape[dim]!;
    if (n <= 1) return out;
    const backwards = Int32Array.from({ length: n }, (_, i) => n - 1 - i);
    return gatherAlong(out, dim, Arr.fromHost(backwards, [n], int64));
  }, a);
}

function distinct(dims: readonly number[], rank: number): number[] {
  const wrapped = dims.map((dim) => wrapDim(dim, rank));
  wrapped.forEach((dim, i) => {
    if (wrapped.indexOf(dim) !== i)
      throw new RuntimeError(`dim ${dim} appears multiple times in the list of dims`);
  });
  return rank === 0 ? [] : wrapped;
}

const flip = defineOp({
  schema: 'flip(Tensor self, int... dims) -> Tensor',
  doc: 'Turns the order of the elements round along dimensions.',
  group,
  forward: ({ self, dims }) => flipped(self, distinct(dims, self.shape.length)),
  backward: ([g], { args }) => ({ self: g!.flip(args.dims) }),
});
for (const [name, rank, dim, doc] of [
  ['fliplr', 2, 1, 'Turns left and right round: the second dimension.'],
  ['flipud', 1, 0, 'Turns up and down round: the first dimension.'],
] as const) {
  defineOp({
    schema: `${name}(Tensor self) -> Tensor`,
    doc,
    group,
    compose: ({ self }) => {
      if (self.ndim < rank) throw new RuntimeError(`Input must be >= ${rank}-d.`);
      return flip(self, [dim]);
    },
  });
}

function rolled(a: Arr, shift: number, dim: number): Arr {
  const n = a.shape[dim]!;
  const by = n === 0 ? 0 : ((shift % n) + n) % n;
  if (by === 0) return a;
  return k.concat([sliceAlong(a, dim, n - by, by, 1), sliceAlong(a, dim, 0, n - by, 1)], dim);
}

defineOp({
  schema: 'roll(Tensor self, int[] shifts, int[] dims=[]) -> Tensor',
  doc: 'Moves the elements along dimensions; what falls off at the end comes in at the front.',
  group,
  forward: ({ self, shifts, dims }) => {
    if (dims.length === 0 && shifts.length === 1)
      return rolled(self.as([self.size]), shifts[0], 0).as(self.shape);
    if (shifts.length !== dims.length || dims.length === 0) {
      if (shifts.length === 0) throw new RuntimeError('`shifts` required');
      throw new RuntimeError(
        `shifts and dimensions must align. shifts: ${shifts.length}, dims:${dims.length}`,
      );
    }
    if (self.size === 0) return self;
    return dims.reduce(
      (out: Arr, dim: number, i: number) => rolled(out, shifts[i], wrapDim(dim, self.shape.length)),
      self,
    );
  },
  backward: ([g], { args: { shifts, dims } }) => ({
    self: g!.roll(
      shifts.map((n: number) => -n),
      dims,
    ),
  }),
});

defineOp({
  schema: 'rot90(Tensor self, int k=1, int[] dims=[0,1]) -> Tensor',
  doc: 'Turns by quarters in the plane of two dimensions.',
  group,
  gradName: 'Rot90Backward0',
  forward: ({ self, k: turns, dims }) => {
    const rank = self.shape.length;
    if (dims.length !== 2)
      throw new RuntimeError(`expected total rotation dims == 2, but got dims = ${dims.length}`);
    if (rank < 2) throw new RuntimeError(`expected total dims >= 2, but got total dims = ${rank}`);
    if (dims[0] === dims[1] || Math.abs(dims[0] - dims[1]) === rank)
      throw new RuntimeError(
        `expected rotation dims to be different, but got dim0 = ${dims[0]} and dim1 = ${dims[1]}`,
      );
    for (const [i, dim] of dims.entries()) {
      if (dim >= rank || dim < -rank)
        throw new RuntimeError(`Rotation dim${i} out of range, dim${i} = ${dim}`);
    }
    const [a, b] = dims.map((dim: number) => wrapDim(dim, rank));
    const quarters = ((turns % 4) + 4) % 4;
    if (quarters === 0) return self;
    if (quarters === 2) return flipped(self, [a, b]);
    const perm = self.shape.map((_: number, i: number) => (i === a ? b : i === b ? a : i));
    return k.permute(flipped(self, [quarters === 1 ? b : a]), perm);
  },
  backward: ([g], { args }) => ({ self: g!.rot90(-args.k, args.dims) }),
});
