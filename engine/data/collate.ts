// default_collate and default_convert: how samples become a batch. Tensors are stacked, numbers become a tensor,
// texts stay a list, and objects and lists are gone into, as in torch/utils/data/_utils/collate.py.
import { PyTypeError, RuntimeError } from '../backend';
import { opTable } from '../ops';
import { isPlainObject } from '../ops/schema';
import { Arr } from '../tensor/arr';
import { bool, float64, int64 } from '../tensor/dtype';
import { Tensor } from '../tensor/tensor';
import { pyClass } from './python';

/**
 * Makes a batch of samples: tensors of one shape are stacked along a new first dimension, whole numbers
 * become an int64 tensor of shape (N), others float64, booleans bool; strings stay a list. Into lists, Maps
 * and plain objects it goes item by item.
 * RuntimeError for tensors of different shapes or lists of different lengths; TypeError for anything else.
 * PyTorch: torch.utils.data.default_collate
 */
export function default_collate(batch: readonly unknown[]): unknown {
  const first = batch[0];
  if (first instanceof Tensor) return opTable.get('stack')!.call([...batch], 0);
  if (ArrayBuffer.isView(first)) return default_collate(batch.map(tensorFrom));
  if (isFloat(first)) return numbers(batch);
  if (typeof first === 'boolean') return new Tensor(Arr.from(batch as boolean[], [batch.length], bool));
  if (typeof first === 'bigint') return new Tensor(Arr.from(batch as bigint[], [batch.length], int64));
  if (typeof first === 'string') return [...batch];
  if (first instanceof Map) {
    return new Map(
      [...first.keys()].map((key) => [
        key,
        default_collate((batch as (typeof first)[]).map((m) => m.get(key))),
      ]),
    );
  }
  if (isPlainObject(first)) {
    const found: Record<string, unknown> = {};
    for (const key of Object.keys(first)) {
      found[key] = default_collate(batch.map((sample) => (sample as Record<string, unknown>)[key]));
    }
    return found;
  }
  if (Array.isArray(first)) {
    const lists = batch as unknown[][];
    if (!lists.every((list) => list.length === first.length)) {
      throw new RuntimeError('each element in list of batch should be of equal size');
    }
    return first.map((_, i) => default_collate(lists.map((list) => list[i])));
  }
  throw new PyTypeError(
    `default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found ${pyClass(first)}`,
  );
}

/**
 * What a loader without batches makes of a sample: typed arrays become tensors of their dtype, also within
 * lists, Maps and plain objects; all else stays as it is.
 * PyTorch: torch.utils.data.default_convert
 */
export function default_convert(data: unknown): unknown {
  if (ArrayBuffer.isView(data)) return tensorFrom(data);
  if (Array.isArray(data)) return data.map(default_convert);
  if (data instanceof Map) return new Map([...data].map(([key, value]) => [key, default_convert(value)]));
  if (!isPlainObject(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, default_convert(value)]));
}

function tensorFrom(values: unknown): Tensor {
  return opTable.get('from_numpy')!.call(values) as Tensor;
}

function isFloat(value: unknown): boolean {
  return typeof value === 'number' || value instanceof Number;
}

/** Whole numbers make int64; one with a fraction, or one that was written with a point, makes float64. */
function numbers(batch: readonly unknown[]): Tensor {
  const values = batch.map((value) => {
    if (!isFloat(value)) throw new PyTypeError(`must be real number, not ${pyClass(value).slice(8, -2)}`);
    return Number(value);
  });
  const isWhole = batch.every((value) => typeof value === 'number' && Number.isInteger(value));
  return new Tensor(Arr.from(values, [values.length], isWhole ? int64 : float64));
}
