// Defines ops whose results are views, with the layout that PyTorch's would have, and CopySlices: what is
// recorded on a base when one of its views is changed in place.
import { withGradMode } from '../../autograd/mode';
import { RuntimeError } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { stridesOf } from '../../tensor/size';
import type { Tensor, View } from '../../tensor/tensor';
import { defineOp, type OpEntry, type OpSpec, opTable } from '../table';
import { asView } from '../view';

/** Where a view's elements lie in the memory of its base. */
export interface Place {
  strides: readonly number[];
  offset: number;
}

export interface Base extends Place {
  shape: readonly number[];
}

// biome-ignore lint/suspicious/noExplicitAny: the schema says the types; the binder has checked them.
type Args = any;

interface ViewSpec extends Omit<OpSpec, 'compose' | 'forward'> {
  schema: string;
  forward: (args: Args) => Arr;
  place(base: Base, args: Args, shape: readonly number[]): Place;
  /** The base with the view's elements replaced. */
  write(base: Arr, value: Arr, args: Args): Arr;
  /** Whether view and base hold the same elements in the same order. */
  sameOrder?: boolean;
  /** Whether no gradient flows through it. */
  offTape?: boolean;
}

export function placeOf(tensor: Tensor): Base {
  return { shape: tensor.dims, strides: tensor.stride(), offset: tensor.storage_offset() };
}

/** Gives a tensor its layout: contiguous ones carry none. */
export function putIn(tensor: Tensor, { strides, offset }: Place): Tensor {
  const plain = stridesOf(tensor.dims);
  tensor.strides_ = strides.every((n, i) => n === plain[i]) ? null : strides;
  tensor.offset_ = offset;
  return tensor;
}

export function defineView(spec: ViewSpec): (...args: unknown[]) => Tensor {
  const { place, write, sameOrder = false, offTape = false, ...op } = spec;
  const call = defineOp({ group: 'Shape', ...op });
  const entry = opTable.get(/^\w+/.exec(spec.schema)![0])!;
  entry.finish = (args, result) => finishView(entry, { place, write, sameOrder, offTape }, args, result);
  return call;
}

function finishView(
  entry: OpEntry,
  { place, write, sameOrder, offTape }: Required<Pick<ViewSpec, 'place' | 'write' | 'sameOrder' | 'offTape'>>,
  args: Args,
  result: Tensor,
): Tensor {
  const base: Tensor = args.self;
  const where = place(placeOf(base), args, result.dims);
  putIn(result, where);
  const region = (value: Arr, into: Arr) => write(into, value, args);
  const ways = waysOf((from) => entry.recompute({ ...args, self: from }), region);
  return asView(base, result, { ...ways, offTape }, sameOrder);
}

/** A part of a base. A class, so that the binder does not take one for keyword arguments. */
class Region {
  constructor(
    readonly read: View['read'],
    readonly write: (value: Arr, into: Arr) => Arr,
  ) {}

  toString(): string {
    return 'view';
  }
}

/** The ways between a base and a view: reading is an op, writing is recorded as CopySlices. */
export function waysOf(
  read: View['read'],
  write: (value: Arr, into: Arr) => Arr,
): Pick<View, 'read' | 'write'> {
  const region = new Region(read, write);
  return { read, write: (base, value) => copySlices(base, value, region) };
}

const copySlices = defineOp({
  schema: 'copy_slices(Tensor self, Tensor value, any region) -> Tensor',
  doc: 'The tensor with a part of it replaced, as after an in-place operation on a view.',
  group: 'In place',
  variants: [],
  label: '[…] =',
  gradName: 'CopySlices',
  forward: ({ self, value, region }) => region.write(value, self),
  backward: ([g], { args: { value, region }, needs }) => ({
    self: needs('self') ? copySlices(g, zerosLike(value), region) : null,
    value: needs('value') ? region.read(g) : null,
  }),
});

function zerosLike(value: Tensor): Tensor {
  return withGradMode(false, () => opTable.get('zeros_like')!.call(value));
}

/** PyTorch's refusal to view a layout in a shape that would need a copy. */
export function notViewable(): RuntimeError {
  return new RuntimeError(
    "view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.",
  );
}
