// index_reduce: slices of a source reduced into the slices that index names. It is scatter_reduce with the index
// spread over whole slices.
import { IndexError, RuntimeError } from '../../backend';
import type { Arr } from '../../tensor/arr';
import { int32, int64 } from '../../tensor/dtype';
import { formatShape, wrapDim } from '../../tensor/size';
import type { Tensor } from '../../tensor/tensor';
import * as k from '../kernels';
import { defineOp, opTable } from '../table';
import { checkSource, outOfRange, positions } from './along';
import { reduceGradients } from './scatter';

interface Given {
  self: Arr;
  dim: number;
  index: Arr;
  source: Arr;
}

function check({ self, dim, index, source }: Given): void {
  if (index.shape.length > 1)
    throw new IndexError(
      `index_reduce_(): Index is supposed to be a vector, but got dim: ${index.shape.length} with type: ${index.dtype.scalarName} and size: ${formatShape(index.shape)}`,
    );
  if (index.dtype !== int64 && index.dtype !== int32)
    throw new RuntimeError(
      `index_reduce_(): Expected dtype int32/int64 for index but got: ${index.dtype.scalarName}`,
    );
  if (self.dtype !== source.dtype)
    throw new RuntimeError(
      `index_reduce_(): self (${self.dtype.scalarName}) and source (${source.dtype.scalarName}) must have the same scalar type`,
    );
  checkSource('index_reduce_', self, dim, index, source);
}

const along = (rank: number, dim: number, n: number) =>
  Array.from({ length: rank }, (_, i) => (i === dim ? n : 1));

defineOp({
  schema:
    'index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor',
  doc: "A copy with the slices of source reduced into those that index names; reduce is 'prod', 'mean', 'amax' or 'amin'.",
  group: 'Indexing',
  variants: ['function', 'method', 'inplace'],
  saves: ['self', 'index', 'source', 'result'],
  forward: ({ self, dim, index, source, reduce, include_self }) => {
    const axis = wrapDim(dim, self.shape.length);
    if (!['prod', 'mean', 'amax', 'amin'].includes(reduce))
      throw new RuntimeError(
        `index_reduce(): Expected reduce to be one of prod, mean, amax or amin but got ${reduce}.`,
      );
    check({ self, dim: axis, index, source });
    const at = positions(index.as([index.size]), self.shape[axis] ?? 1, outOfRange);
    const spread = k.expand(at.as(along(source.shape.length, axis, index.size)), source.shape);
    const src = source;
    return opTable.get('scatter_reduce')!.forward!({
      self,
      dim: axis,
      index: spread,
      src,
      reduce,
      include_self,
    });
  },
  backward: ([g], { args, result }) => {
    const { self, dim, index, source, reduce, include_self } = args;
    const axis = wrapDim(dim, self.ndim);
    const spread: Tensor = index
      .to(int64)
      .reshape(along(source.ndim, axis, index.numel()))
      .expand([...source.dims]);
    const given = { self, dim: axis, index: spread, src: source, reduce, include_self };
    const { self: own, src } = reduceGradients(g!, given, result);
    return { self: own, index: null, source: src };
  },
});
