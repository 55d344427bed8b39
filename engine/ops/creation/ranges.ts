// Numbers in order: arange, linspace, logspace; and the indices of triangles.
import { RuntimeError, warn } from '../../backend';
import { Arr } from '../../tensor/arr';
import { defaultDtype, float64, int64 } from '../../tensor/dtype';
import { scalarDtype } from '../kernels';
import { defineOp, type Variant } from '../table';
import { checkSize, creationOptions, made } from './made';

const group = 'Creation';
const variants: Variant[] = ['function'];

defineOp({
  schema: [
    `arange(Scalar end, ${creationOptions}) -> Tensor`,
    `arange(Scalar start, Scalar end, Scalar step=1, ${creationOptions}) -> Tensor`,
  ],
  doc: 'Numbers from start up to, but without, end.',
  group,
  variants,
  compose: ({ start = 0, end, step = 1, dtype, requires_grad }) => {
    const [from, to, by] = [Number(start), Number(end), Number(step)];
    if (by === 0 || Number.isNaN(by)) throw new RuntimeError('step must be nonzero');
    if (!Number.isFinite(from) || !Number.isFinite(to)) {
      const shown = (n: number) => (Number.isFinite(n) ? String(n) : n > 0 ? 'inf' : n < 0 ? '-inf' : 'nan');
      throw new RuntimeError(`unsupported range: ${shown(from)} -> ${shown(to)}`);
    }
    if ((to - from) * by < 0)
      throw new RuntimeError('upper bound and larger bound inconsistent with step sign');
    const isWhole = [start, end, step].every((v) => scalarDtype(v).category < 2);
    const kind = dtype ?? (isWhole && !requires_grad ? int64 : defaultDtype());
    const [size] = checkSize([Math.ceil((to - from) / by)], kind);
    const values = new Float64Array(size!);
    for (let i = 0; i < size!; i++) values[i] = from + i * by;
    return made(Arr.from(values, [size!], kind), requires_grad);
  },
});

defineOp({
  schema: `range(Scalar start, Scalar end, Scalar step=1, ${creationOptions}) -> Tensor`,
  doc: 'Numbers from start up to end, which is among them: an old name; arange leaves it out.',
  group,
  variants,
  compose: ({ start, end, step, dtype, requires_grad }) => {
    warn(
      "torch.range is deprecated and will be removed in a future release because its behavior is inconsistent with Python's range builtin. Instead, use torch.arange, which produces values in [start, end).",
    );
    const [from, to, by] = [Number(start), Number(end), Number(step)];
    if (by === 0 || Number.isNaN(by)) throw new RuntimeError('step must be nonzero');
    if ((to - from) * by < 0)
      throw new RuntimeError('upper bound and lower bound inconsistent with step sign');
    const kind = dtype ?? defaultDtype();
    const [size] = checkSize([Math.floor((to - from) / by) + 1], kind);
    const values = Float64Array.from({ length: size! }, (_, i) => from + i * by);
    return made(Arr.from(values, [size!], kind), requires_grad);
  },
});

/** Evenly spaced numbers, from both ends towards the middle, in the precision of the dtype. */
function spaced(start: number, end: number, steps: number, precise: boolean): Float64Array {
  const round = precise ? (n: number) => n : Math.fround;
  const step = steps > 1 ? round((round(end) - round(start)) / (steps - 1)) : 0;
  const half = Math.floor(steps / 2);
  return Float64Array.from({ length: steps }, (_, i) =>
    i < half || steps === 1 ? start + step * i : end - step * (steps - 1 - i),
  );
}

function checkSteps(steps: number): void {
  if (steps < 0) throw new RuntimeError('number of steps must be non-negative');
}

defineOp({
  schema: `linspace(Scalar start, Scalar end, int steps, ${creationOptions}) -> Tensor`,
  doc: 'Evenly spaced numbers from start to end, both included.',
  group,
  variants,
  compose: ({ start, end, steps, dtype, requires_grad }) => {
    checkSteps(steps);
    const values = spaced(Number(start), Number(end), steps, (dtype ?? defaultDtype()) === float64);
    return made(Arr.from(values, [steps], dtype ?? defaultDtype()), requires_grad);
  },
});
defineOp({
  schema: `logspace(Scalar start, Scalar end, int steps, float base=10, ${creationOptions}) -> Tensor`,
  doc: 'Powers of base, with exponents evenly spaced from start to end.',
  group,
  variants,
  compose: ({ start, end, steps, base, dtype, requires_grad }) => {
    checkSteps(steps);
    const values = spaced(Number(start), Number(end), steps, (dtype ?? defaultDtype()) === float64);
    return made(
      Arr.from(
        values.map((exponent) => Number(base) ** exponent),
        [steps],
        dtype ?? defaultDtype(),
      ),
      requires_grad,
    );
  },
});

for (const name of ['tril_indices', 'triu_indices'] as const) {
  defineOp({
    schema: `${name}(int row, int col, int offset=0, ${creationOptions}) -> Tensor`,
    doc: `The coordinates of the ${name === 'tril_indices' ? 'lower' : 'upper'} triangle of a matrix: rows, then columns.`,
    group,
    variants,
    compose: ({ row, col, offset, dtype }) => {
      if (row < 0) throw new RuntimeError(`row must be non-negative, got${row}`);
      if (col < 0) throw new RuntimeError(`col must be non-negative, got${col}`);
      const rows: number[] = [];
      const columns: number[] = [];
      for (let i = 0; i < row; i++) {
        const [from, to] =
          name === 'tril_indices' ? [0, Math.min(col, i + offset + 1)] : [Math.max(0, i + offset), col];
        for (let j = from; j < to; j++) {
          rows.push(i);
          columns.push(j);
        }
      }
      return made(Arr.from([...rows, ...columns], [2, rows.length], dtype ?? int64), false);
    },
  });
}
