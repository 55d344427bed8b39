// What the editor says of taking and putting elements by number or by mask.
import type { Notes } from './notes';

const outside =
  'IndexError or RuntimeError for an index that is not there, where indices can be read at once';

export const indexing: Notes = {
  index: `As t[...] in Python: '0' drops a dimension, '1:3' keeps a part, ':' all, '...' the rest, 'None' adds one; a bool tensor takes where it is true, an int64 tensor by numbers. IndexError for an index that is not there.`,
  set: 'The index is as in t.index(...); the value, a number or a tensor, is broadcast to what is set.',
  gather:
    '[[1, 2], [3, 4]].gather(1, [[0], [1]]) is [[1], [4]]. index, int64, has as many dimensions; the result has its shape: out[i][j] = self[index[i][j]][j] for dim=0. RuntimeError for another number of dimensions or an index that is not there.',
  scatter:
    'index, int64, has as many dimensions: out[index[i][j]][j] = src[i][j] for dim=0. src is a tensor or a number. RuntimeError for another number of dimensions.',
  scatter_add:
    'index, int64, has as many dimensions: out[index[i][j]][j] += src[i][j] for dim=0. RuntimeError for another number of dimensions.',
  index_select: `(4, 3).index_select(0, [0, 2]) is (2, 3). index is int64 of one dimension; the dimension has its length in the result. ${outside}.`,
  index_add: `index is int64 of one dimension, as long as that dimension of source, whose dtype is the same. ${outside}; RuntimeError for another dtype or number.`,
  masked_fill: 'mask is bool and broadcast to the shape. RuntimeError for a mask of another dtype.',
  masked_select:
    '[1, 2, 3].masked_select([true, false, true]) is [1, 3]. One dimension, as long as mask has true elements. mask is bool and broadcast. On a GPU its values are waited for.',
  where:
    'condition is bool; all three are broadcast, and self and other promoted to one dtype. With the condition alone int64 indices, one tensor a dimension.',
  nonzero: '[0, 5, 6].nonzero() is [[1], [2]]. int64, (count, dimensions).',
  take: '[[1, 2], [3, 4]].take([0, 3]) is [1, 4]. The result has the shape of index, int64. IndexError for an index that is not there, where it can be read at once; RuntimeError for another dtype.',
  take_along_dim:
    '[30, 10, 20].take_along_dim([1, 2, 0]) is [10, 20, 30]: for what argsort and argmax(keepdim) give. RuntimeError for indices that are not int64, or another number of dimensions.',
  index_put: `indices is a list, one index tensor a dimension, null for a whole one; a bool tensor takes where it is true. values are broadcast, of the same dtype. IndexError for an index that is not there, where it can be read at once; RuntimeError where values does not fit.`,
  index_copy: `index is int64 of one dimension, as long as that dimension of source. ${outside}; RuntimeError for another dtype or shape of source.`,
  index_fill: `index is int64 of one dimension; value a number or a tensor without dimensions. ${outside}.`,
  put: 'index is int64; source has as many elements and the same dtype. Negative ones count from the end. IndexError for an index that is not there, where it can be read at once, or another number of elements; RuntimeError for another dtype.',
  one_hot_last:
    '[[0], [2]].one_hot_last(3) is [[1, 0, 0], [0, 0, 1]]. For the engine itself; take torch.nn.functional.one_hot.',
  take_positions: 'For the engine itself; take torch.take.',
  scatter_positions: 'For the engine itself; take index_add or scatter_add.',
  scatter_reduce:
    'index, int64, has as many dimensions: out[index[i][j]][j] meets src[i][j] for dim=0. include_self=false leaves the old value out. RuntimeError for another number of dimensions, two dtypes, an unknown reduce, or an index that is not there, where it can be read at once.',
  index_reduce: `index is int64 of one dimension, as long as that dimension of source. include_self=false leaves the old value out. ${outside}; RuntimeError for two dtypes, or an unknown reduce.`,
  masked_scatter:
    'mask is broadcast to the shape; source has the same dtype, and at least as many elements as mask has true ones: RuntimeError for fewer, where the mask has been read.',
  argwhere:
    '(count, dimensions), int64: [[0, 1], [2, 0]].argwhere() is [[0, 1], [1, 0]]. On a GPU its values are waited for.',
  apply_:
    'In place, row by row; whole dtypes cut the fraction off. RuntimeError for a tensor that requires grad.',
  map_: 'In place; the function gets both elements. The other tensor is broadcast. RuntimeError for a tensor that requires grad, or shapes that do not fit; TypeError for two dtypes.',
  data_ptr:
    'No address: a number for comparing. A view that begins elsewhere has a number of its own, as many bytes further on.',
  is_set_to:
    'True for the tensor itself, and for views of it with the same shape and strides; false for a copy.',
};
