// F.interpolate and its older names: which mode takes which input, sizes and scale factors, PyTorch's words for
// what does not go together. The weights are in taps.ts.
import { NotImplementedError, RuntimeError, ValueError, warn } from '../../backend';
import { formatShape } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import { defineOp } from '../table';
import { resample } from './resample';
import { cubicTaps, type Line, linearTaps, nearestTaps, smoothTaps, type WeightedTaps } from './taps';

const group = 'Vision';

interface Mode {
  /** The numbers of dimensions that it is for. */
  ranks: number[];
  node: string;
  taps(line: Line): WeightedTaps;
  smooth?: 'linear' | 'cubic';
}

const modes: Record<string, Mode> = {
  nearest: { ranks: [3, 4, 5], node: 'UpsampleNearest', taps: (line) => nearestTaps(line, false) },
  'nearest-exact': {
    ranks: [3, 4, 5],
    node: 'UpsampleNearestExact',
    taps: (line) => nearestTaps(line, true),
  },
  linear: { ranks: [3], node: 'UpsampleLinear', taps: linearTaps },
  bilinear: { ranks: [4], node: 'UpsampleBilinear', taps: linearTaps, smooth: 'linear' },
  trilinear: { ranks: [5], node: 'UpsampleTrilinear', taps: linearTaps },
  bicubic: { ranks: [4], node: 'UpsampleBicubic', taps: cubicTaps, smooth: 'cubic' },
};

interface Sizes {
  /** The result's size, where it is given or to be computed first. */
  size: number[] | null;
  scales: number[] | null;
}

const tuple = (list: readonly number[]) => `(${list.join(', ')}${list.length === 1 ? ',' : ''})`;

/** Exactly one of size and scale factor, spread over the dimensions. */
function sizesOf(self: Tensor, size: unknown, scale_factor: unknown): Sizes {
  const dims = self.ndim - 2;
  const given = [...self.dims.slice(2)];
  if (size !== null && scale_factor !== null)
    throw new ValueError('only one of size or scale_factor should be defined');
  const spread = (value: unknown, refuse: (list: number[]) => string): number[] => {
    if (!Array.isArray(value)) return new Array<number>(Math.max(dims, 0)).fill(Number(value));
    if (value.length !== dims) throw new ValueError(refuse(value));
    return value.map(Number);
  };
  if (size !== null) {
    const refuse = (list: number[]) =>
      `Input and output must have the same number of spatial dimensions, but got input with spatial dimensions of ${formatShape(given)} and output size of ${tuple(list)}. Please provide input tensor in (N, C, d1, d2, ...,dK) format and output size in (o1, o2, ...,oK) format.`;
    return { size: spread(size, refuse), scales: null };
  }
  if (scale_factor === null) throw new ValueError('either size or scale_factor should be defined');
  const refuse = (list: number[]) =>
    `Input and scale_factor must have the same number of spatial dimensions, but got input with spatial dimensions of ${formatShape(given)} and scale_factor of shape ${tuple(list)}. Please provide input tensor in (N, C, d1, d2, ...,dK) format and scale_factor in (s1, s2, ...,sK) format.`;
  return { size: null, scales: spread(scale_factor, refuse) };
}

const letters = ['D', 'H', 'W'];

function checkSizes(self: Tensor, out: readonly number[]): void {
  const dims = out.length;
  const given = self.dims.slice(2);
  if (given.some((n) => n <= 0) || out.some((n) => n <= 0)) {
    const named = (list: readonly number[]) =>
      list.map((n, i) => `${letters[3 - dims + i]}: ${n}`).join(', ');
    throw new RuntimeError(
      dims === 1
        ? `Input and output sizes should be greater than 0, but got input (W: ${given[0]}) and output (W: ${out[0]})`
        : `Input and output sizes should be greater than 0, but got input (${named(given)}) output (${named(out)})`,
    );
  }
  if (self.dims[1] === 0) {
    throw new RuntimeError(
      `Non-empty ${self.ndim}D data tensor expected but got a tensor with sizes [${self.dims.join(', ')}]`,
    );
  }
}

defineOp({
  schema:
    "interpolate(Tensor self, any size=None, any scale_factor=None, str mode='nearest', bool? align_corners=None, bool? recompute_scale_factor=None, bool antialias=False) -> Tensor",
  doc: "Resizes the last dimensions, of (N, C, L), (N, C, H, W) or (N, C, D, H, W), to `size` or by `scale_factor`; mode is 'nearest', 'nearest-exact', 'linear' (3D), 'bilinear', 'bicubic' (4D), 'trilinear' (5D) or 'area'.",
  group,
  variants: ['functional'],
  compose: ({ self, size, scale_factor, mode, align_corners, recompute_scale_factor, antialias }) => {
    if (['nearest', 'area', 'nearest-exact'].includes(mode) && align_corners !== null) {
      throw new ValueError(
        'align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear',
      );
    }
    const { size: wanted, scales } = sizesOf(self, size, scale_factor);
    if (recompute_scale_factor && size !== null)
      throw new ValueError('recompute_scale_factor is not meaningful with an explicit size.');
    const dims = self.ndim - 2;
    const inner: number[] = self.dims.slice(2);
    const out = wanted ?? inner.map((n, i) => Math.floor(n * scales![i]!));
    if (antialias && !(modes[mode]?.smooth && self.ndim === 4))
      throw new ValueError('Anti-alias option is only supported for bilinear and bicubic modes');
    if (mode === 'area' && dims >= 1 && dims <= 3) return call(`adaptive_avg_pool${dims}d`, self, out);
    const kind = modes[mode];
    if (!kind?.ranks.includes(self.ndim)) throw wrongRank(self.ndim, mode);
    const node = `${kind.node}${dims}D`;
    checkSizes(self, out);
    const kept = recompute_scale_factor ? null : scales;
    const tables = inner.map((from, i) => {
      const line = { from, to: out[i]!, alignCorners: align_corners ?? false, scale: kept?.[i] ?? null };
      return { size: from, table: antialias ? smoothTaps(line, kind.smooth!) : kind.taps(line) };
    });
    return resample(self, tables, `${node}${antialias ? 'Aa' : ''}Backward`);
  },
});

function wrongRank(rank: number, mode: string): NotImplementedError {
  const only = { linear: 3, bilinear: 4, trilinear: 5 }[mode];
  if (only && rank >= 3 && rank <= 5) {
    return new NotImplementedError(`Got ${rank}D input, but ${mode} mode needs ${only}D input`);
  }
  return new NotImplementedError(
    `Input Error: Only 3D, 4D and 5D input Tensors supported (got ${rank}D) for the modes: nearest | linear | bilinear | bicubic | trilinear | area | nearest-exact (got ${mode})`,
  );
}

defineOp({
  schema:
    "upsample(Tensor self, any size=None, any scale_factor=None, str mode='nearest', bool? align_corners=None) -> Tensor",
  doc: 'The older name of interpolate.',
  group,
  variants: ['functional'],
  compose: ({ self, size, scale_factor, mode, align_corners }) => {
    warn('nn.functional.upsample is deprecated. Use nn.functional.interpolate instead.');
    return call('interpolate', self, size, scale_factor, mode, align_corners);
  },
});
for (const [mode, align] of [
  ['nearest', null],
  ['bilinear', true],
] as const) {
  defineOp({
    schema: `upsample_${mode}(Tensor self, any size=None, any scale_factor=None) -> Tensor`,
    doc: `The older name of interpolate with the mode '${mode}'${align ? ' and align_corners' : ''}.`,
    group,
    variants: ['functional'],
    compose: ({ self, size, scale_factor }) => {
      warn(`nn.functional.upsample_${mode} is deprecated. Use nn.functional.interpolate instead.`);
      return call('interpolate', self, size, scale_factor, mode, align);
    },
  });
}
