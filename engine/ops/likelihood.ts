// What the backend's kernels over classes take and give, for values of any rank: log-softmax along a dimension, and
// the likelihood loss. Null where there is no such kernel; the ops then go another road. No tape in here.
import { currentSession, type Likelihood, type TensorInfo } from '../backend';
import type { Arr } from '../tensor/arr';
import { float32 } from '../tensor/dtype';
import { sizeOf } from '../tensor/size';
import * as k from './kernels';

/** [images, classes, places] of a shape whose classes stand in that dimension. */
function around(shape: readonly number[], dim: number): [number, number, number] {
  return [sizeOf(shape.slice(0, dim)), shape[dim] ?? 1, sizeOf(shape.slice(dim + 1))];
}

const isPlain = (a: Arr) => a.dtype === float32 && a.size > 0;

export function ownLogSoftmax(x: Arr, dim: number): Arr | null {
  const { own } = currentSession();
  if (!own.logSoftmax || !isPlain(x)) return null;
  const info = own.logSoftmax(x.storage.info(around(x.shape, dim)));
  return info && k.made(info, x.shape, float32);
}

export function ownLogSoftmaxGrad(g: Arr, y: Arr, dim: number): Arr | null {
  const { own } = currentSession();
  if (!own.logSoftmaxGrad || !isPlain(g) || !isPlain(y)) return null;
  const shape = around(y.shape, dim);
  const info = own.logSoftmaxGrad(g.storage.info(shape), y.storage.info(shape));
  return info && k.made(info, y.shape, float32);
}

interface Choice {
  self: Arr;
  /** Whole numbers of 32 bits. */
  target: Arr;
  weight: Arr | null;
  ignore: number;
  reduction: string;
}

function described({ self, target, weight, ignore, reduction }: Choice): Likelihood | null {
  if (!isPlain(self) || target.size === 0 || (weight && !isPlain(weight))) return null;
  const [, classes, places] = around(self.shape, self.shape.length < 2 ? 0 : 1);
  return { classes, places, ignore, reduction: reduction as Likelihood['reduction'] };
}

const weightOf = ({ weight }: Choice) => weight && k.infoOf(weight);

/** The loss and, where it is reduced, the summed weights of the targets that count. */
export function ownLikelihood(choice: Choice): { loss: Arr; total: Arr | null } | null {
  const { own } = currentSession();
  const how = described(choice);
  if (!own.likelihood || !how) return null;
  const { self, target } = choice;
  const made = own.likelihood(k.infoOf(self), k.infoOf(target), weightOf(choice), how);
  const shape = how.reduction === 'none' ? target.shape : [];
  const one = (info: TensorInfo) => k.made(info, shape, float32);
  return { loss: one(made.loss), total: made.total && one(made.total) };
}

/** The gradient of the log-probabilities, given that of the loss. */
export function ownLikelihoodGrad(g: Arr, choice: Choice): Arr | null {
  const { own } = currentSession();
  const how = described(choice);
  if (!own.likelihoodGrad || !how || !isPlain(g)) return null;
  const total = how.reduction === 'mean' ? ownLikelihood(choice)!.total : null;
  const info = own.likelihoodGrad(
    k.infoOf(g),
    k.infoOf(choice.target),
    weightOf(choice),
    total && k.infoOf(total),
    how,
  );
  return k.made(info, choice.self.shape, float32);
}
