// What the editor says of shapes: views, joining, splitting, padding.
import type { Notes } from './notes';

const dims = 'A negative dimension counts from the last; IndexError for one that is not there.';

export const shapes: Notes = {
  reshape:
    '(2, 6).reshape(3, -1) is (3, 4): one size may be -1, and follows from the others. The size is given as numbers or as a list. RuntimeError where the number of elements is another.',
  view: 'RuntimeError where the number of elements is another, or where only a copy could have the shape: then take reshape.',
  view_as: '(2, 3).view_as((3, 2)) is (3, 2). RuntimeError where the number of elements is another.',
  flatten: `From start_dim up to and with end_dim: (N, C, H, W).flatten(1) is (N, C H W). ${dims}`,
  unflatten: `(N, 12).unflatten(1, [3, 4]) is (N, 3, 4). RuntimeError where the sizes do not multiply to the dimension's.`,
  squeeze: `(1, 3, 1) becomes (3), or (3, 1) with dim=0; a dimension of another size stays. A view. ${dims}`,
  unsqueeze: `(3, 4).unsqueeze(0) is (1, 3, 4), with -1 (3, 4, 1). A view. ${dims}`,
  transpose: `(2, 3, 4).transpose(0, 2) is (4, 3, 2). A view. ${dims}`,
  permute:
    '(2, 3, 4).permute(2, 0, 1) is (4, 2, 3). A view. Each dimension must be named once, or else a RuntimeError.',
  movedim: `(2, 3, 4).movedim(0, 2) is (3, 4, 2). A view. ${dims}`,
  t: 'A view; of a vector the tensor itself. RuntimeError for more than two dimensions.',
  expand:
    '(3, 1).expand(3, 4) is (3, 4); -1 keeps a size. New dimensions may come in front. A view. RuntimeError for a dimension of another size than 1.',
  repeat:
    '(2, 3).repeat(2, 2) is (4, 6); more numbers than dimensions add some in front. RuntimeError for fewer.',
  repeat_interleave:
    '[1, 2] twice is [1, 1, 2, 2]; without dim the tensor is flattened. repeats is a number, or one for each slice.',
  tile: '(2, 3).tile(2) is (2, 6).',
  flip: `A copy of the same shape. ${dims}`,
  roll: `[1, 2, 3].roll(1) is [3, 1, 2]. A copy of the same shape; without dims over the flattened tensor. ${dims}`,
  cat: `(2, 3) and (4, 3) make (6, 3) with dim=0. Dtypes are promoted. RuntimeError where the other dimensions differ, or for an empty list.`,
  stack:
    'Three of (2, 4) make (3, 2, 4) with dim=0, (2, 3, 4) with dim=1. RuntimeError where the shapes differ, or for an empty list.',
  hstack:
    'hstack([(2, 3), (2, 4)]) is (2, 7), hstack([(3), (2)]) is (5). RuntimeError where the other dimensions differ.',
  vstack:
    'vstack([(3), (2, 3)]) is (3, 3). Vectors become rows. RuntimeError where the other dimensions differ.',
  split: 'Views; the last part may be smaller. RuntimeError for sizes that do not add up to the dimension.',
  chunk:
    '(7).chunk(3) is (3), (3), (1). Views, of one size but for the last. RuntimeError for a number below 1.',
  unbind: `(3, 4) gives three of (4). ${dims}`,
  select: `(3, 4).select(0, 1) is row 1, of shape (4). IndexError for an index or a dimension that is not there.`,
  narrow:
    'From start on, length elements. RuntimeError where they are not all there; IndexError for a dimension that is not.',
  unfold: '(8).unfold(0, 3, 1) is (6, 3). RuntimeError for a size beyond the dimension.',
  diagonal:
    '(3, 4).diagonal() is (3). offset above 0 is above the main diagonal. RuntimeError for one dimension twice; IndexError for one that is not there.',
  diag: '[1, 2].diag() is [[1, 0], [0, 2]]. (n) gives (n, n), (n, m) the diagonal. RuntimeError for more dimensions.',
  tril: '[[1, 2], [3, 4]].tril() is [[1, 0], [3, 4]]. The same shape and dtype; diagonal=1 keeps one more diagonal, -1 one fewer. IndexError for less than two dimensions.',
  triu: '[[1, 2], [3, 4]].triu() is [[1, 2], [0, 4]]. The same shape and dtype; diagonal=1 keeps one diagonal fewer, -1 one more. IndexError for less than two dimensions.',
  pad: 'pad((2, 3), [1, 1]) is (2, 5): two numbers a dimension, the last dimension first. The value, 0 unless given, is for mode constant alone. The other modes pad the last one, two or three dimensions, of (N, C, *) or (C, *).',
  broadcast_to:
    '(3).broadcast_to([2, 3]) is (2, 3). A view. RuntimeError where a dimension of another size than 1 would change.',
  ravel: '(2, 3).ravel() is (6). A view where the elements lie in row-major order, else a copy.',
  contiguous: 'The same shape. Of t() and permute() it is a copy; view() needs it there.',
  reshape_as: '(2, 3).reshape_as((3, 2)) is (3, 2). RuntimeError where the number of elements is another.',
  atleast_1d: 'A number gives (1); others stay as they are. Several tensors, or a list of them, give a list.',
  atleast_2d: 'atleast_2d((3)) is (1, 3). Several tensors, or a list of them, give a list.',
  atleast_3d:
    'atleast_3d((3)) is (1, 3, 1), atleast_3d((3, 2)) is (3, 2, 1). Several tensors, or a list of them, give a list.',
  alias: 'It shares its elements with the tensor; its gradient goes to the tensor.',
  adjoint: '(2, 3, 4).adjoint() is (2, 4, 3). A view. RuntimeError for less than two dimensions.',
  as_strided:
    'Element (i, j) is the one at storage_offset + i stride[0] + j stride[1] of the memory. (6).as_strided([2, 2], [3, 1]) is (2, 2). RuntimeError for two lengths of size and stride, negative ones, or where memory ends before.',
  expand_as: '(3).expand_as((2, 3)) is (2, 3). A view. RuntimeError for a dimension of another size than 1.',
  broadcast_tensors:
    '(3, 1) and (4) become two of (3, 4). Views, as a list. RuntimeError where the shapes do not fit.',
  dstack:
    'dstack([(3), (3)]) is (1, 3, 2), dstack([(2, 3), (2, 3)]) is (2, 3, 2). RuntimeError where the other dimensions differ, or for an empty list.',
  column_stack: 'column_stack([(3), (3, 2)]) is (3, 3). RuntimeError where the numbers of rows differ.',
  block_diag:
    'block_diag((2, 2), (1, 3)) is (3, 5). Vectors count as rows; dtypes are promoted. RuntimeError for more than two dimensions.',
  split_with_sizes: `Views: (5, 2).split_with_sizes([2, 3]) is (2, 2), (3, 2). RuntimeError for sizes that do not add up to the dimension. ${dims}`,
  tensor_split:
    'Views: (7).tensor_split(3) is (3), (2), (2), and (7).tensor_split([1, 4]) is (1), (3), (3). RuntimeError for fewer than one part, or a tensor without dimensions.',
  hsplit:
    'Views, along the second dimension, of a vector the first: (4, 6).hsplit(3) is (4, 2), (4, 2), (4, 2). RuntimeError where the size is not a multiple, or for a tensor without dimensions.',
  vsplit:
    'Views, along the first dimension: (4, 6).vsplit(2) is (2, 6), (2, 6). RuntimeError where the size is not a multiple, or for less than two dimensions.',
  dsplit:
    'Views, along the third dimension: (2, 3, 4).dsplit(2) is (2, 3, 2), (2, 3, 2). RuntimeError where the size is not a multiple, or for less than three dimensions.',
  fliplr: '[[1, 2], [3, 4]].fliplr() is [[2, 1], [4, 3]]. A copy. RuntimeError for less than two dimensions.',
  flipud:
    '[[1, 2], [3, 4]].flipud() is [[3, 4], [1, 2]]. A copy. RuntimeError for a tensor without dimensions.',
  rot90:
    'From the first of dims towards the second, k times: [[1, 2], [3, 4]].rot90() is [[2, 4], [1, 3]]. A copy. RuntimeError for less than two dimensions, or one dimension twice.',
  pixel_shuffle:
    'pixel_shuffle((1, 8, 2, 3), 2) is (1, 2, 4, 6). RuntimeError for fewer than three dimensions, for a factor below 1, or where its square does not divide the channels. (Shi et al. 2016, Real-time single image and video super-resolution)',
  pixel_unshuffle:
    'pixel_unshuffle((1, 2, 4, 6), 2) is (1, 8, 2, 3): the opposite of pixel_shuffle. RuntimeError where the factor does not divide height and width.',
  channel_shuffle:
    'Channels 0, 1, 2, 3 in 2 groups become 0, 2, 1, 3. (N, C, *), the same shape. RuntimeError for fewer than three dimensions, or where groups does not divide C. (Zhang et al. 2018, ShuffleNet)',
  diag_embed:
    '[1, 2].diag_embed() is [[1, 0], [0, 2]]; (4, 3).diag_embed() is (4, 3, 3). offset above 0 is above the main diagonal. RuntimeError for one dimension twice; IndexError for one that is not there.',
  diagflat:
    '[1, 2].diagflat() is [[1, 0], [0, 2]]; more dimensions are flattened first. offset above 0 is above the main diagonal.',
  diagonal_scatter:
    'src has the shape of self.diagonal(offset, dim1, dim2). The shape and dtype of self. RuntimeError for another shape.',
  select_scatter:
    'src has the shape of self.select(dim, index). The shape and dtype of self. RuntimeError for another shape, or a step below 1; IndexError for an index that is not there.',
  slice_scatter:
    'src has the shape of self[start:end:step] along dim. The shape and dtype of self. RuntimeError for another shape; IndexError for a dimension that is not there.',
  fill_diagonal_:
    'In place. With more than two dimensions those are set whose indices are all the same. wrap begins anew below the square in a matrix with more rows than columns. RuntimeError for a vector, or for more than two dimensions of different sizes.',
  constant_pad_nd:
    'Two numbers a dimension, the last dimension first: constant_pad_nd((2, 3), [1, 2]) is (2, 6), constant_pad_nd((2, 3), [1, 2, 3, 4]) is (9, 6). RuntimeError for an odd number of them, or more than two a dimension.',
  squeeze_: '(1, 3, 1).squeeze_() is (3).',
  unsqueeze_: `(3).unsqueeze_(0) is (1, 3). ${dims}`,
  transpose_: `(2, 3).transpose_(0, 1) is (3, 2). ${dims}`,
  t_: '(2, 3).t_() is (3, 2). RuntimeError for more than two dimensions.',
  resize_:
    '(2, 3).resize_(3, 3) is (3, 3). RuntimeError for a view, for a tensor that requires grad, or a negative size. PyTorch leaves what was in memory in place of the zeros.',
  is_same_size: 'A plain true or false; dtypes are not compared.',
  narrow_copy:
    'length elements of dim from start on: (5, 3).narrow_copy(0, 1, 2) is (2, 3). A copy, where narrow gives a view.',
  unsafe_chunk: 'As chunk: views, the last of which may be smaller.',
  unsafe_split: 'As split with one size: views, the last of which may be smaller.',
};
