// Window functions of signal processing: bartlett, blackman, hamming, hann and kaiser. Computed on the host in double
// precision.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { type DType, defaultDtype } from '../../tensor/dtype';
import type { Tensor } from '../../tensor/tensor';
import { cppNames } from '../refusals';
import { besselI } from '../specialFunctions';
import { defineOp } from '../table';
import { creationOptions, made } from './made';

const group = 'Creation';

interface Options {
  window_length: number;
  periodic: boolean;
  dtype: DType | null;
  requires_grad: boolean;
}

/** A window of so many places; a periodic one is the longer symmetric one without its last place. */
function windowOf(
  name: string,
  { window_length, periodic, dtype, requires_grad }: Options,
  at: (place: number, last: number) => number,
): Tensor {
  const kind = dtype ?? defaultDtype();
  if (!kind.is_floating_point)
    throw new RuntimeError(
      `${name} expects floating point dtypes, got: TensorOptions(dtype=${cppNames[kind.name]}, device=cpu, layout=Strided (default), requires_grad=false (default), pinned_memory=false, memory_format=(nullopt))`,
    );
  if (window_length < 0)
    throw new RuntimeError(`${name} requires non-negative window_length, got window_length=${window_length}`);
  const last = periodic ? window_length : window_length - 1;
  const values = Float64Array.from({ length: window_length }, (_, i) =>
    window_length === 1 ? 1 : at(i, last),
  );
  return made(Arr.from(values, [window_length], kind), requires_grad);
}

/** A sum of cosines, of which each goes round once more than the one before. */
const cosines =
  (...weights: number[]) =>
  (place: number, last: number) =>
    weights.reduce((sum, weight, i) => sum + weight * Math.cos((2 * Math.PI * i * place) / last), 0);

const windows = {
  bartlett_window: {
    doc: 'A window that rises in a straight line to 1 in its middle and falls again.',
    extra: '',
    at: () => (place: number, last: number) => 1 - Math.abs((2 * place) / last - 1),
  },
  blackman_window: {
    doc: 'The Blackman window: 0.42 - 0.5 cos(2πn/N) + 0.08 cos(4πn/N).',
    extra: '',
    at: () => cosines(0.42, -0.5, 0.08),
  },
  hamming_window: {
    doc: 'The Hamming window: alpha - beta cos(2πn/N).',
    extra: ', float alpha=0.54, float beta=0.46',
    at: ({ alpha, beta }: Record<string, number>) => cosines(Number(alpha), -Number(beta)),
  },
  hann_window: {
    doc: 'The Hann window: 0.5 - 0.5 cos(2πn/N).',
    extra: '',
    at: () => cosines(0.5, -0.5),
  },
  kaiser_window: {
    doc: 'The Kaiser window, of Bessel functions; a larger beta makes it narrower.',
    extra: ', float beta=12.0',
    at:
      ({ beta }: Record<string, number>) =>
      (place: number, last: number) =>
        besselI(0, Number(beta) * Math.sqrt(Math.max(0, 1 - ((2 * place) / last - 1) ** 2))) /
        besselI(0, Number(beta)),
  },
};

for (const [name, { doc, extra, at }] of Object.entries(windows)) {
  defineOp({
    schema: `${name}(int window_length, bool periodic=True${extra}, ${creationOptions}) -> Tensor`,
    doc: `${doc} A periodic one fits on to itself; without, it is symmetric.`,
    group,
    variants: ['function'],
    compose: (args) => windowOf(name, args as unknown as Options, at(args)),
  });
}
