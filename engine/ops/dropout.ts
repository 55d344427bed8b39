// Dropout and its kin as ops: random masks, scaled so that the expectation stays, drawn from PyTorch's numbers.
import { RuntimeError, ValueError } from '../backend';
import { defaultGenerator } from '../random';
import { Arr } from '../tensor/arr';
import { float32 } from '../tensor/dtype';
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

/** Ones where an element is kept, in a shape that may leave whole channels together. */
function keptOf(shape: readonly number[], p: number): Uint8Array {
  return p === 1 ? new Uint8Array(sizeOf(shape)) : defaultGenerator.bernoulli(sizeOf(shape), 1 - p);
}

function noiseOf(kept: Uint8Array, shape: readonly number[], value: (kept: number) => number): Tensor {
  return new Tensor(Arr.fromHost(Float32Array.from(kept, value), shape, float32));
}

function dropped(x: Tensor, p: number, shape: readonly number[]): Tensor {
  const scale = 1 / Math.fround(1 - p);
  return call(
    'mul',
    x,
    noiseOf(keptOf(shape, p), shape, (one) => (one ? scale : 0)),
  );
}

/** SELU's value far to the left: what alpha dropout puts where it drops. */
const seluFloor = 1.7580993408473766;

function alphaDropped(x: Tensor, p: number, shape: readonly number[]): Tensor {
  if (p === 1)
    return call(
      'mul',
      x,
      noiseOf(keptOf(shape, p), shape, () => 0),
    );
  const a = 1 / Math.sqrt((seluFloor * seluFloor * p + 1) * (1 - p));
  const kept = keptOf(shape, p);
  const offset = noiseOf(kept, shape, (one) => (one - 1) * seluFloor * a + seluFloor * a * p);
  return call(
    'add',
    call(
      'mul',
      x,
      noiseOf(kept, shape, (one) => one * a),
    ),
    offset,
  );
}

/** A shape with one element for each channel of each image. */
const perChannel = (x: Tensor) => x.dims.map((n, i) => (i < 2 ? n : 1));

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
      return training && Number(p) !== 0 ? drop(self, Number(p), self.dims) : self;
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
    return training && Number(p) !== 0 ? alphaDropped(self, Number(p), perChannel(self)) : self;
  },
});

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
      const batched = dims === 3 ? rank === 5 : dims === 2 || rank === 3;
      const x = batched ? self : self.unsqueeze(0);
      const out = training && Number(p) !== 0 ? dropped(x, Number(p), perChannel(x)) : x;
      return batched ? out : out.squeeze(0);
    },
  });
}
