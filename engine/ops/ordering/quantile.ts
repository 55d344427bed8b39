// quantile and nanquantile: values of each row by their share of the order, between two elements where it falls there.
// Made of sort, gather and lerp, so that gradients reach both the input and q.
import { RuntimeError } from '../../backend';
import { Arr } from '../../tensor/arr';
import { float32, float64, int64 } from '../../tensor/dtype';
import { wrapDim } from '../../tensor/size';
import { Tensor } from '../../tensor/tensor';
import { call } from '../call';
import { defineOp } from '../table';

const interpolations = ['linear', 'lower', 'higher', 'midpoint', 'nearest'];

/** Beyond it, ranks are no longer exact in single precision. */
const maxRow = 2 ** 24;

function check(self: Tensor, q: Tensor, interpolation: string): void {
  if (self.numel() === 0) throw new RuntimeError('quantile() input tensor must be non-empty');
  if (q.ndim > 1) throw new RuntimeError('quantile() q must be a scalar or 1D tensor');
  if (self.dtype !== float32 && self.dtype !== float64)
    throw new RuntimeError('quantile() input tensor must be either float or double dtype');
  if (self.dtype !== q.dtype)
    throw new RuntimeError('quantile() q tensor must be same dtype as the input tensor');
  if (!interpolations.includes(interpolation))
    throw new RuntimeError(
      `quantile() interpolation must be one of linear, lower, higher, midpoint or nearest, but got ${interpolation}`,
    );
  const known = q.arr.storage.readNow();
  if (known && !Array.from(known).every((value) => value >= 0 && value <= 1))
    throw new RuntimeError('quantile() q values must be in the range [0, 1]');
}

/** Which place in the order each q means, as a number with a fraction; a row with nan means the nan. */
function ranksOf(sorted: Tensor, q: Tensor, ignoresNan: boolean): Tensor {
  const missing = sorted.detach().isnan();
  if (ignoresNan) {
    const ranks = q.mul(missing.logical_not().sum(-1, true).sub(1));
    return ranks.masked_fill(ranks.detach().lt(0), 0);
  }
  const last = sorted.dims.at(-1)! - 1;
  const [ranks, hasNan] = call('broadcast_tensors', q.mul(last), missing.any(-1, true)) as unknown as [
    Tensor,
    Tensor,
  ];
  return ranks.masked_fill(hasNan, last);
}

function rounded(ranks: Tensor, interpolation: string): Tensor {
  if (interpolation === 'lower') return ranks.floor();
  if (interpolation === 'higher') return ranks.ceil();
  return interpolation === 'nearest' ? ranks.round() : ranks;
}

function quantileOf(
  self: Tensor,
  q: Tensor,
  dim: number | null,
  { keepdim, interpolation, ignoresNan }: { keepdim: boolean; interpolation: string; ignoresNan: boolean },
): Tensor {
  check(self, q, interpolation);
  const axis = dim === null ? null : wrapDim(dim, self.ndim);
  const rows = axis === null ? self.flatten() : self.ndim === 0 ? self.reshape(1) : self.movedim(axis, -1);
  if (rows.dims.at(-1)! > maxRow) throw new RuntimeError('quantile() input tensor is too large');
  const sorted = rows.sort(-1)[0]!;
  const ranks = rounded(ranksOf(sorted, q.reshape(-1), ignoresNan), interpolation);
  const at = ranks.detach().to(int64);
  const shape = [...sorted.dims.slice(0, -1), ranks.dims.at(-1)!];
  const pick = (index: Tensor) => sorted.gather(-1, index.expand(shape));
  let values = pick(at);
  if (interpolation === 'linear' || interpolation === 'midpoint') {
    const weights = interpolation === 'midpoint' ? call('full_like', ranks, 0.5) : ranks.sub(at);
    values = values.lerp(pick(ranks.detach().ceil().to(int64)), weights.expand(shape));
  }
  // The quantiles are the last dimension; with several of them they come first, before what is kept.
  const [one, many] = [q.ndim === 0, values.movedim(-1, 0)];
  const out = one ? values.squeeze(-1) : many;
  if (!keepdim) return out;
  const lead = one ? 0 : 1;
  if (axis !== null) return self.ndim === 0 ? out : out.unsqueeze(axis + lead);
  return out.reshape([...out.dims, ...self.dims.map(() => 1)]);
}

function asTensor(self: Tensor, q: unknown): Tensor {
  if (q instanceof Tensor) return q;
  const value = Number(q);
  if (!(value >= 0 && value <= 1))
    throw new RuntimeError(`quantile() q must be in the range [0, 1] but got ${value}`);
  return new Tensor(Arr.scalar(value, self.dtype));
}

for (const name of ['quantile', 'nanquantile'] as const) {
  const ignoresNan = name === 'nanquantile';
  defineOp({
    schema: `${name}(Tensor self, float|Tensor q, int? dim=None, bool keepdim=False, *, str interpolation='linear') -> Tensor`,
    doc: `The value below which a share q of the elements lies, of all or along a dimension; q may be several shares at once${ignoresNan ? '. Elements that are nan do not count' : ''}.`,
    group: 'Reductions',
    compose: ({ self, q, dim, keepdim, interpolation }) =>
      quantileOf(self, asTensor(self, q), dim, { keepdim, interpolation, ignoresNan }),
  });
}
