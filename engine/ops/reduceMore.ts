// More reductions, made of those in reduce.ts: counts, reductions that pass over nan, pairs of statistics.
import { RuntimeError } from '../backend';
import { bool } from '../tensor/dtype';
import { returnType } from '../tensor/returnTypes';
import { wrapDim } from '../tensor/size';
import type { Tensor } from '../tensor/tensor';
import { defineOp } from './table';

const group = 'Reductions';

defineOp({
  schema: 'count_nonzero(Tensor self, int[]? dim=None) -> Tensor',
  doc: 'How many elements are not zero, of all or along dimensions.',
  group,
  compose: ({ self, dim }) => self.detach().ne(0).sum(dim),
});

defineOp({
  schema: 'nansum(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor',
  doc: 'The sum, with nan counted as zero.',
  group,
  compose: ({ self, dim, keepdim, dtype }) => {
    if (dtype === bool) throw new RuntimeError(`"nansum_cpu" not implemented for 'Bool'`);
    const numbers: Tensor = self.dtype.is_floating_point ? self.masked_fill(self.isnan(), 0) : self;
    return numbers.sum(dim, keepdim, { dtype: dtype ?? undefined });
  },
});

defineOp({
  schema: 'nanmean(Tensor self, int[]? dim=None, bool keepdim=False, *, dtype? dtype=None) -> Tensor',
  doc: 'The mean of the elements that are numbers.',
  group,
  compose: ({ self, dim, keepdim, dtype }) => {
    if (!self.dtype.is_floating_point)
      throw new RuntimeError(
        `nanmean(): expected input to have floating point dtype but got ${self.dtype.scalarName}`,
      );
    return self
      .nansum(dim, keepdim, { dtype: dtype ?? undefined })
      .div(self.detach().isnan().logical_not().sum(dim, keepdim));
  },
});

for (const name of ['std', 'var'] as const) {
  defineOp({
    schema: [
      `${name}_mean(Tensor self, int[]? dim=None, bool unbiased=True, bool keepdim=False, *, int correction=1) -> (Tensor, Tensor)`,
      `${name}_mean(Tensor self, bool unbiased) -> (Tensor, Tensor)`,
    ],
    doc: `The ${name === 'std' ? 'standard deviation' : 'variance'} and the mean.`,
    group,
    variants: ['function'],
    compose: ({ self, dim = null, unbiased, keepdim = false, correction = 1 }) => [
      self[name](dim, unbiased, keepdim, { correction }),
      self.mean(dim, keepdim),
    ],
  });
}

defineOp({
  schema: 'aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)',
  doc: 'The smallest and the largest element, of all or along a dimension.',
  group,
  compose: ({ self, dim, keepdim }) => {
    const dims = dim === null ? null : [wrapDim(dim, self.ndim)];
    return returnType('aminmax', { min: self.amin(dims, keepdim), max: self.amax(dims, keepdim) });
  },
});
