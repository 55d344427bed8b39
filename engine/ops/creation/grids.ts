// Tensors made of others' elements in combination: meshgrid, cartesian_prod, combinations, vander, one_hot;
// and the refusal of complex numbers.
import { NotImplementedError, RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { formatShape } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { defineOp, opTable, type Variant } from '../table';

const group = 'Creation';
const variants: Variant[] = ['function'];

const stack = (tensors: Tensor[], dim: number): Tensor => opTable.get('stack')!.call(tensors, dim);

const meshgrid: (...args: unknown[]) => Tensor[] = defineOp({
  schema: 'meshgrid(Tensor... tensors, *, str? indexing=None) -> Tensor[]',
  doc: "The coordinates of a grid over vectors; indexing is 'ij' (as where it is not given) or 'xy'.",
  group,
  variants,
  compose: ({ tensors, indexing }) => {
    if (tensors.length === 0) throw new RuntimeError('meshgrid expects a non-empty TensorList');
    for (const t of tensors) {
      if (t.ndim > 1)
        throw new RuntimeError(
          `torch.meshgrid: Expected 0D or 1D tensor in the tensor list but got: ${[...t.dims]
            .map((n) => ` ${n} `)
            .join('')
            .trimEnd()}`,
        );
    }
    if (indexing !== null && indexing !== 'ij' && indexing !== 'xy') {
      throw new RuntimeError(
        `torch.meshgrid: indexing must be one of "xy" or "ij", but received: ${indexing}`,
      );
    }
    const swaps = indexing === 'xy' && tensors.length >= 2;
    const vectors: Tensor[] = swaps ? [tensors[1], tensors[0], ...tensors.slice(2)] : tensors;
    const shape = vectors.map((t) => t.numel());
    const grids = vectors.map((t, i) => t.reshape(shape.map((n, j) => (i === j ? n : 1))).expand(shape));
    return swaps ? [grids[1]!, grids[0]!, ...grids.slice(2)] : grids;
  },
});

function checkVector(t: Tensor): void {
  if (t.ndim !== 1) throw new RuntimeError(`Expect a 1D vector, but got shape ${formatShape(t.dims)}`);
}

defineOp({
  schema: 'cartesian_prod(Tensor... tensors) -> Tensor',
  doc: 'All combinations of one element of each tensor, a row each.',
  group,
  variants,
  compose: ({ tensors }) => {
    for (const t of tensors) checkVector(t);
    if (tensors.length === 1) return tensors[0];
    const grids = meshgrid(tensors, { indexing: 'ij' });
    return stack(
      grids.map((t) => t.flatten()),
      1,
    );
  },
});

/** All ways to choose r of n numbers, in order. */
function choices(n: number, r: number, repeats: boolean): number[][] {
  if (r === 0) return [[]];
  const out: number[][] = [];
  const grow = (chosen: number[], from: number) => {
    if (chosen.length === r) {
      out.push(chosen);
      return;
    }
    for (let i = from; i < n; i++) grow([...chosen, i], repeats ? i : i + 1);
  };
  grow([], 0);
  return out;
}

defineOp({
  schema: 'combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor',
  doc: 'All ways to choose r elements of a vector, a row each.',
  group,
  variants,
  compose: ({ self, r, with_replacement }) => {
    checkVector(self);
    if (r < 0) throw new RuntimeError(`Expect a non-negative number, but got ${r}`);
    if (r === 0) return new Tensor(Arr.filled(0, [0], self.dtype));
    const rows = choices(self.numel(), r, with_replacement);
    const columns = Array.from({ length: r }, (_, j) => {
      const at = Arr.from(
        rows.map((row) => row[j]!),
        [rows.length],
        int64,
      );
      return self.index_select(0, new Tensor(at));
    });
    return stack(columns, 1);
  },
});

defineOp({
  schema: 'vander(Tensor x, int? N=None, bool increasing=False) -> Tensor',
  doc: 'The powers of a vector as columns, the highest first unless increasing.',
  group,
  variants,
  compose: ({ x, N, increasing }) => {
    if (x.ndim !== 1) throw new RuntimeError('x must be a one-dimensional tensor.');
    const columns = N ?? x.numel();
    if (columns < 0) throw new RuntimeError('N must be non-negative.');
    const base: Tensor = x.dtype.category < 2 ? x.long() : x;
    if (columns === 0) return base.new_zeros([x.numel(), 0]);
    const powers: Tensor[] = [opTable.get('ones_like')!.call(base)];
    while (powers.length < columns) powers.push(powers.at(-1)!.mul(base));
    return stack(increasing ? powers : powers.reverse(), 1);
  },
});

defineOp({
  schema: 'one_hot(Tensor self, int num_classes=-1) -> Tensor',
  doc: 'A new last dimension with one at the index and zeros elsewhere.',
  group,
  variants: ['functional'],
  forward: ({ self, num_classes }) => {
    if (self.dtype !== int64) throw new RuntimeError('one_hot is only applicable to index tensor.');
    if (self.size === 0) {
      if (num_classes <= 0)
        throw new RuntimeError('Can not infer total number of classes from empty tensor.');
      return Arr.filled(0, [...self.shape, num_classes], int64);
    }
    const isGiven = num_classes !== -1;
    const known = isGiven ? self.storage.readNow() : k.hostOf(self, 'one_hot() without num_classes');
    let largest = -1;
    if (known) {
      for (let i = 0; i < known.length; i++) {
        if (known[i]! < 0) throw new RuntimeError('Class values must be non-negative.');
        largest = Math.max(largest, known[i]!);
      }
    }
    if (isGiven && num_classes < 1) throw new RuntimeError('num_classes should be positive');
    if (isGiven && largest >= num_classes)
      throw new RuntimeError('Class values must be smaller than num_classes.');
    return k.oneHot(self, isGiven ? num_classes : largest + 1, int64);
  },
});

for (const schema of [
  'complex(Tensor real, Tensor imag) -> Tensor',
  'polar(Tensor abs, Tensor angle) -> Tensor',
  'view_as_complex(Tensor self) -> Tensor',
  'view_as_real(Tensor self) -> Tensor',
]) {
  const [name] = /^\w+/.exec(schema)!;
  defineOp({
    schema,
    doc: 'Not supported: there are no complex numbers here.',
    group,
    variants,
    compose: () => {
      throw new NotImplementedError(
        `torch.${name}(): complex tensors are not supported here. Keep real and imaginary parts as two tensors.`,
      );
    },
  });
}
