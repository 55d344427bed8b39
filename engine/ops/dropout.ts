// Dropout and its kin as ops: random masks, scaled so that the expectation stays, drawn from PyTorch's numbers.
import { RuntimeError, ValueError, warn } from '../backend';
import { defaultGenerator } from '../random';
import { Arr } from '../tensor/arr';
import { bool, type DType, float32, int64 } from '../tensor/dtype';
import { sizeOf } from '../tensor/size';
import { Tensor } from '../tensor/tensor';
import { call } from './call';
import { defineOp } from './table';

const group = 'Dropout';
const args = 'float p=0.5, bool training=True, bool inplace=False';

function checkProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) {
    throw new ValueError(`dropout probability has to be between 0 and 1, but got ${p}`);
  }
}

/** Draws where an element is kept, and writes a number for each of the two. */
function noiseOf(shape: readonly number[], p: number, kept: number, lost: number): Tensor {
  const ones = defaultGenerator.bernoulli(sizeOf(shape), 1 - p);
  return new Tensor(
    Arr.fromHost(
      Float32Array.from(ones, (one) => (one ? kept : lost)),
      shape,
      float32,
    ),
  );
}

/** The shape of the noise: the tensor's, or one element for each channel of each image. */
function noiseShape(x: Tensor, perChannel: boolean): readonly number[] {
  if (!perChannel) return x.dims;
  if (x.ndim < 2) throw new RuntimeError('Feature dropout requires at least 2 dimensions in the input');
  return x.dims.map((n, i) => (i < 2 ? n : 1));
}

function nothing(x: Tensor): Tensor {
  return call('mul', x, new Tensor(Arr.filled(0, [], x.dtype)));
}

/** The noise is of floats, and does not go into whole numbers in place. */
function refuseWhole(dtype: DType): void {
  if (!dtype.is_floating_point)
    throw new RuntimeError(`result type Float can't be cast to the desired output type ${dtype.scalarName}`);
}

function dropped(x: Tensor, p: number, perChannel: boolean): Tensor {
  if (p === 0 || x.numel() === 0) return x;
  if (p === 1) return nothing(x);
  refuseWhole(x.dtype);
  return call('mul', x, noiseOf(noiseShape(x, perChannel), p, 1 / f(1 - p), 0));
}

/** SELU's value far to the left: what alpha dropout puts where it drops. */
const seluFloor = 1.7580993408473766;
const f = Math.fround;

function alphaDropped(x: Tensor, p: number, perChannel: boolean): Tensor {
  if (p === 0 || x.numel() === 0) return x;
  if (p === 1) return nothing(x);
  // Noise of bools becomes whole numbers before it meets a float.
  refuseWhole(x.dtype === bool ? int64 : x.dtype);
  const a = 1 / Math.sqrt((seluFloor * seluFloor * p + 1) * (1 - p));
  const offset = f(seluFloor * a * p);
  const noise = noiseOf(noiseShape(x, perChannel), p, 1, 0);
  // In float32, step by step as PyTorch takes them: the last bit depends on it.
  const floor = noise
    .sub(1)
    .mul(f(seluFloor * a))
    .add(offset);
  return call('add', call('mul', x, noise.mul(f(a))), floor);
}

for (const [name, doc, drop] of [
  ['dropout', 'Drops elements at random in training and scales up the others.', dropped],
  ['alpha_dropout', 'Dropout that keeps mean and variance of what SELU gives.', alphaDropped],
] as const) {
  defineOp({
    schema: `${name}(Tensor self, ${args.replace('training=True', name === 'dropout' ? 'training=True' : 'training=False')}) -> Tensor`,
    doc,
    group,
    variants: ['functional'],
    compose: ({ self, p, training }) => {
      checkProbability(Number(p));
      return training ? drop(self, Number(p), false) : self;
    },
  });
}

defineOp({
  schema: `feature_alpha_dropout(Tensor self, ${args.replace('training=True', 'training=False')}) -> Tensor`,
  doc: 'Alpha dropout of whole channels.',
  group,
  variants: ['functional'],
  compose: ({ self, p, training }) => {
    checkProbability(Number(p));
    return training ? alphaDropped(self, Number(p), true) : self;
  },
});

function warnOfRank(dims: 1 | 2 | 3, rank: number): void {
  if (dims === 1) return;
  const [least, most] = [dims + 1, dims + 2];
  if (rank < least || rank > most) {
    warn(
      `dropout${dims}d: Received a ${rank}-D input to dropout${dims}d, which is deprecated and will result in an error ` +
        'in a future release. To retain the behavior and silence this warning, please use dropout instead. Note ' +
        `that dropout${dims}d exists to provide channel-wise dropout on inputs with ${dims} spatial dimensions, a ` +
        `channel dimension, and an optional batch dimension (i.e. ${least}D or ${most}D inputs).`,
    );
  }
  if (dims === 2 && rank === 3) {
    warn(
      'dropout2d: Received a 3D input to dropout2d and assuming that channel-wise 1D dropout behavior is desired - ' +
        'input is interpreted as shape (N, C, L), where C is the channel dim. This behavior will change in a future ' +
        'release to interpret the input as one without a batch dimension, i.e. shape (C, H, W). To maintain the 1D ' +
        'channel-wise dropout behavior, please switch to using dropout1d instead.',
    );
  }
}

for (const [dims, channels] of [
  [1, 'rows'],
  [2, 'images'],
  [3, 'volumes'],
] as const) {
  defineOp({
    schema: `dropout${dims}d(Tensor self, ${args}) -> Tensor`,
    doc: `Drops whole channels (${channels}) at random in training.`,
    group,
    variants: ['functional'],
    compose: ({ self, p, training }) => {
      checkProbability(Number(p));
      const rank = self.ndim;
      if (dims === 1 && rank !== 2 && rank !== 3) {
        throw new RuntimeError(
          `dropout1d: Expected 2D or 3D input, but received a ${rank}D input. ` +
            'Note that dropout1d exists to provide channel-wise dropout on inputs with 1 ' +
            'spatial dimension, a channel dimension, and an optional batch dimension (i.e. 2D or 3D inputs).',
        );
      }
      warnOfRank(dims, rank);
      const batched = dims === 3 ? rank === 5 : dims === 2 || rank === 3;
      const x = batched ? self : self.unsqueeze(0);
      const out = training ? dropped(x, Number(p), true) : x;
      return batched ? out : out.squeeze(0);
    },
  });
}

defineOp({
  schema:
    'gumbel_softmax(Tensor logits, float tau=1, bool hard=False, float eps=1e-10, int dim=-1) -> Tensor',
  doc: 'Samples from the Gumbel-softmax distribution; with hard, one-hot samples through which gradients flow as through soft ones.',
  group: 'Random numbers',
  variants: ['functional'],
  compose: ({ logits, tau, hard, dim }) => {
    const noise = call('full_like', logits, 0).exponential_().log().neg();
    const soft: Tensor = logits.add(noise).div(tau).softmax(dim);
    if (!hard) return soft;
    const index = soft.detach().argmax(dim, true);
    const one: Tensor = call('zeros_like', logits).scatter(dim, index, 1);
    return one.sub(soft.detach()).add(soft);
  },
});
