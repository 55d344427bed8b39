// Filling a tensor with random numbers as PyTorch fills it: one element after another in the order of its
// memory, which for a transposed tensor is not the order of its rows. What is drawn, the callers know.
import { RuntimeError } from '../../backend';
import { defaultGenerator, type Generator, type RandomDtype } from '../../random';
import { Arr } from '../../tensor/arr';
import { type DType, float64, type toHostArray } from '../../tensor/dtype';
import { sizeOf, stridesOf } from '../../tensor/size';
import { isContiguous, resultStrides } from '../../tensor/strides';
import { Tensor } from '../../tensor/tensor';
import { intoPlace } from '../inplace';
import { defineOp } from '../table';

type Values = Parameters<typeof toHostArray>[0];

/** Gives the numbers of `count` elements in order; `inBlocks` is false for a tensor that is not contiguous. */
export type Draw = (count: number, inBlocks: boolean) => Values;

export const generatorOption = 'Generator? generator=None';

export function generatorOf(given: Generator | null | undefined): Generator {
  return given ?? defaultGenerator;
}

/** The precision in which numbers of a dtype are drawn. */
export function precisionOf(dtype: DType): RandomDtype {
  return dtype === float64 ? 'float64' : 'float32';
}

/** Draws `count` numbers one by one. */
export function each(next: () => number): Draw {
  return (count) => {
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++) values[i] = next();
    return values;
  };
}

/** Random numbers in the order of a tensor's rows. */
export function drawInRows(shape: readonly number[], draw: Draw, dtype: DType): Arr {
  return Arr.from(draw(sizeOf(shape), true), shape, dtype);
}

/** Random numbers in the shape and the memory order of a tensor. */
function drawInto(self: Tensor, draw: Draw): Arr {
  const memory = memoryOrder(self);
  const values = draw(self.numel(), self.is_contiguous());
  return Arr.from(memory ? inRowOrder(values, self.dims, memory) : values, self.dims, self.dtype);
}

/** A new tensor that lies as another does, without gaps, filled with random numbers. */
export function drawLike(self: Tensor, draw: Draw, dtype: DType = self.dtype): Tensor {
  const memory = memoryOrder(self);
  const values = draw(self.numel(), memory === null);
  const ordered = memory ? inRowOrder(values, self.dims, memory) : values;
  const out = new Tensor(Arr.from(ordered, self.dims, dtype));
  out.strides_ = memory;
  return out;
}

/** The strides of a copy without gaps, where they are not those of rows. */
function memoryOrder(self: Tensor): readonly number[] | null {
  if (self.is_contiguous()) return null;
  const shape = self.dims;
  const memory = resultStrides(shape, [{ shape, strides: self.stride() }]);
  return isContiguous({ shape, strides: memory }) ? null : memory;
}

/** Numbers that stand in the order of memory, in the order of rows. */
function inRowOrder(values: Values, shape: readonly number[], memory: readonly number[]): Values {
  const rows = stridesOf(shape);
  return Float64Array.from({ length: values.length }, (_, index) => {
    let rest = index;
    let at = 0;
    for (let dim = 0; dim < shape.length; dim++) {
      const place = Math.floor(rest / rows[dim]!);
      rest -= place * rows[dim]!;
      at += place * memory[dim]!;
    }
    return Number(values[at]!);
  });
}

/** Random numbers in the place of the tensors that they were drawn for: nothing flows back through them. */
export const drawn: (parameters: Tensor[], values: Arr, gradName: string) => Tensor = defineOp({
  schema: 'drawn(Tensor[] parameters, any values, str grad_name) -> Tensor',
  doc: 'Random numbers, with a gradient of zeros for what they were drawn by.',
  group: 'Random numbers',
  variants: [],
  label: 'random',
  gradName: ({ grad_name }) => grad_name,
  forward: ({ values }) => values,
  backward: (_, { args }) => ({
    parameters: args.parameters.map((t: Tensor) => new Tensor(Arr.filled(0, t.dims, t.dtype))),
  }),
});

/** Overwrites a tensor with random numbers, if it may be changed in place. */
export function fillInPlace(self: Tensor, gradName: string, draw: Draw): Tensor {
  return intoPlace(self, (before) => drawn([before], drawInto(self, draw), gradName));
}

export function refuseDtype(kernel: string, dtype: DType): never {
  throw new RuntimeError(`"${kernel}" not implemented for '${dtype.scalarName}'`);
}
