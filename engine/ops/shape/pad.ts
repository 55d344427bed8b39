// F.pad: with a constant, or with elements of the tensor itself (reflect, replicate, circular).
import { IndexError, NotImplementedError, RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { int64 } from '../../tensor/dtype';
import { formatShape } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { gatherAlong, padAround, putAlong, sliceAlong } from '../indexing/placing';
import { defineOp } from '../table';

const group = 'Shape';

/** PyTorch lists paddings from the last dimension on: [before, after, before, after, ...]. */
function byDim(pad: readonly number[], rank: number): { before: number[]; after: number[] } {
  const before = new Array<number>(rank).fill(0);
  const after = new Array<number>(rank).fill(0);
  for (let i = 0; i < pad.length / 2; i++) {
    before[rank - 1 - i] = pad[2 * i]!;
    after[rank - 1 - i] = pad[2 * i + 1]!;
  }
  return { before, after };
}

const constantPad: (...args: unknown[]) => Tensor = defineOp({
  schema: 'constant_pad_nd(Tensor self, int[] pad, Scalar value=0) -> Tensor',
  doc: 'The tensor with a constant around it; a negative padding cuts off.',
  group,
  variants: ['function'],
  label: 'pad',
  gradName: 'ConstantPadNdBackward0',
  forward: ({ self, pad, value }) => {
    const rank = self.shape.length;
    if (pad.length % 2 !== 0)
      throw new RuntimeError(`Length of pad must be even but instead it equals ${pad.length}`);
    if (pad.length > 2 * rank) {
      throw new RuntimeError(
        `Length of pad should be no more than twice the number of dimensions of the input. Pad length is ${pad.length}while the input has ${rank}dimensions.`,
      );
    }
    const { before, after } = byDim(pad, rank);
    let inner: Arr = self;
    for (let dim = 0; dim < rank; dim++) {
      const n = self.shape[dim]!;
      const [front, back] = [Math.max(0, -before[dim]!), Math.max(0, -after[dim]!)];
      if (front > n)
        throw new IndexError(
          `Dimension out of range (expected to be in range of [${-n}, ${n - 1}], but got ${front})`,
        );
      if (front + back > n)
        throw new RuntimeError(
          `start (0) + length (${n - front - back}) exceeds dimension size (${n - front}).`,
        );
      if (front + back > 0) inner = sliceAlong(inner, dim, front, n - front - back, 1);
    }
    const positive = (list: number[]) => list.map((n) => Math.max(n, 0));
    return padAround(inner, positive(before), positive(after), Number(value));
  },
  backward: ([g], { args: { pad } }) => ({
    self: constantPad(
      g!,
      pad.map((n: number) => -n),
      0,
    ),
  }),
});

type Mode = 'reflect' | 'replicate' | 'circular';

/** Which element stands at each place of the padded dimension. */
function sources(n: number, before: number, after: number, mode: Mode): Arr {
  const length = before + n + after;
  const at = Int32Array.from({ length }, (_, i) => {
    const from = i - before;
    if (mode === 'replicate') return Math.min(Math.max(from, 0), n - 1);
    if (mode === 'circular') return ((from % n) + n) % n;
    const low = from < 0 ? -from : from;
    return low >= n ? 2 * (n - 1) - low : low;
  });
  return Arr.fromHost(at, [length], int64);
}

const modeNames = { reflect: 'ReflectionPad', replicate: 'ReplicationPad', circular: 'CircularPad' };

const padWith: (...args: unknown[]) => Tensor = defineOp({
  schema: 'pad_with(Tensor self, int[] pad, str mode) -> Tensor',
  doc: 'The tensor with elements of its own around it.',
  group,
  variants: [],
  label: 'pad',
  gradName: ({ pad, mode }) => `${modeNames[mode as Mode]}${pad.length / 2}DBackward0`,
  forward: ({ self, pad, mode }) => {
    const rank = self.shape.length;
    const { before, after } = byDim(pad, rank);
    let out: Arr = self;
    for (let dim = 0; dim < rank; dim++) {
      const n = self.shape[dim]!;
      const [front, back] = [before[dim]!, after[dim]!];
      if (front === 0 && back === 0) continue;
      checkRoom(self.shape, dim, front, back, mode, rank);
      // A negative padding cuts off what is inside.
      const cut = sliceAlong(out, dim, Math.max(0, -front), n - Math.max(0, -front) - Math.max(0, -back), 1);
      const at = sources(cut.shape[dim]!, Math.max(0, front), Math.max(0, back), mode);
      out = gatherAlong(cut, dim, at);
    }
    return out;
  },
  backward: ([g], { args: { self, pad, mode } }) => ({
    self: padWithBackward(g!, [...self.dims], pad, mode),
  }),
});

const padWithBackward: (...args: unknown[]) => Tensor = defineOp({
  schema: 'pad_with_backward(Tensor self, int[] sizes, int[] pad, str mode) -> Tensor',
  doc: 'What was put around a tensor, added up where it came from.',
  group,
  variants: [],
  forward: ({ self, sizes, pad, mode }) => {
    const rank = sizes.length;
    const { before, after } = byDim(pad, rank);
    let out: Arr = self;
    for (let dim = 0; dim < rank; dim++) {
      const n = sizes[dim]!;
      const [front, back] = [before[dim]!, after[dim]!];
      if (front === 0 && back === 0) continue;
      const [cutFront, cutBack] = [Math.max(0, -front), Math.max(0, -back)];
      const inner = n - cutFront - cutBack;
      const shape = out.shape.map((m, i) => (i === dim ? inner : m));
      const at = sources(inner, Math.max(0, front), Math.max(0, back), mode);
      const sum = putAlong(Arr.filled(0, shape, self.dtype), dim, at, out, 'add');
      const around = (size: number) => shape.map((_, i) => (i === dim ? size : 0));
      out = padAround(sum, around(cutFront), around(cutBack), 0);
    }
    return out;
  },
  backward: ([g], { args: { pad, mode } }) => ({ self: padWith(g!, pad, mode) }),
});

function checkRoom(
  shape: readonly number[],
  dim: number,
  before: number,
  after: number,
  mode: Mode,
  rank: number,
): void {
  const n = shape[dim]!;
  if (mode === 'reflect' && (before >= n || after >= n)) {
    const argument = 4 + 2 * (rank - 1 - dim);
    throw new RuntimeError(
      `Argument #${argument}: Padding size should be less than the corresponding input dimension, but got: padding (${before}, ${after}) at dimension ${dim} of input ${formatShape(shape)}`,
    );
  }
  if (mode === 'circular' && (before > n || after > n))
    throw new RuntimeError('Padding value causes wrapping around more than once.');
}

defineOp({
  schema: 'pad(Tensor self, int[] pad, str mode="constant", Scalar? value=None) -> Tensor',
  doc: "Pads the last dimensions, last one first: [left, right, top, bottom, ...]; mode is 'constant', 'reflect', 'replicate' or 'circular'.",
  group,
  variants: ['functional'],
  compose: ({ self, pad, mode, value }) => {
    if (pad.length % 2 !== 0) throw new RuntimeError('Padding length must be divisible by 2');
    if (pad.length > 2 * self.ndim) throw new RuntimeError('Padding length too large');
    if (mode === 'constant') return constantPad(self, pad, value ?? 0);
    if (value !== null && Number(value) !== 0)
      throw new RuntimeError(`Padding mode "${mode}" doesn't take in value argument`);
    const fits = [2, 4, 6].includes(pad.length) && [1, 2].includes(self.ndim - pad.length / 2);
    const isKnown = mode in modeNames;
    if (!isKnown) throw new NotImplementedError(`Unrecognised padding mode ${mode}`);
    if (!fits)
      throw new NotImplementedError(
        'Only 2D, 3D, 4D, 5D padding with non-constant padding are supported for now',
      );
    return padWith(self, pad, mode);
  },
});
