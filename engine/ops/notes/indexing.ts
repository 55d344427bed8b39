// What the editor says of taking and putting elements by number or by mask.
import type { Notes } from './notes';

const outside =
  'IndexError or RuntimeError for an index that is not there, where indices can be read at once';

export const indexing: Notes = {
  index: `As t[...] in Python: '0' drops a dimension, '1:3' keeps a part, ':' all, '...' the rest, 'None' adds one; a bool tensor takes where it is true, an int64 tensor by numbers. IndexError for an index that is not there.`,
  set: 'The index is as in t.index(...); the value, a number or a tensor, is broadcast to what is set.',
  gather:
    'index, int64, has as many dimensions; the result has its shape: out[i][j] = self[index[i][j]][j] for dim=0. RuntimeError for another number of dimensions or an index that is not there.',
  scatter:
    'index, int64, has as many dimensions: out[index[i][j]][j] = src[i][j] for dim=0. src is a tensor or a number. RuntimeError for another number of dimensions.',
  scatter_add:
    'index, int64, has as many dimensions: out[index[i][j]][j] += src[i][j] for dim=0. RuntimeError for another number of dimensions.',
  index_select: `index is int64 of one dimension; the dimension has its length in the result. ${outside}.`,
  index_add: 'index is int64 of one dimension, as long as that dimension of source.',
  masked_fill: 'mask is bool and broadcast to the shape. RuntimeError for a mask of another dtype.',
  masked_select:
    'One dimension, as long as mask has true elements. mask is bool and broadcast. On a GPU its values are waited for.',
  where:
    'condition is bool; all three are broadcast, and self and other promoted to one dtype. With the condition alone int64 indices, one tensor a dimension.',
  nonzero: 'int64, (count, dimensions).',
  take: 'The result has the shape of index, int64.',
  take_along_dim: 'For what argsort and argmax(keepdim) give.',
};
