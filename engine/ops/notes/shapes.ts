// What the editor says of shapes: views, joining, splitting, padding.
import type { Notes } from './notes';

const dims = 'A negative dimension counts from the last; IndexError for one that is not there.';

export const shapes: Notes = {
  reshape: 'The size is given as numbers or as a list. RuntimeError where the number of elements is another.',
  view: 'RuntimeError where the number of elements is another, or where only a copy could have the shape: then take reshape.',
  view_as: 'RuntimeError where the number of elements is another.',
  flatten: `From start_dim up to and with end_dim: (N, C, H, W).flatten(1) is (N, C H W). ${dims}`,
  unflatten: `(N, 12).unflatten(1, [3, 4]) is (N, 3, 4). RuntimeError where the sizes do not multiply to the dimension's.`,
  squeeze: `(1, 3, 1) becomes (3), or (3, 1) with dim=0; a dimension of another size stays. A view. ${dims}`,
  unsqueeze: `(3, 4).unsqueeze(0) is (1, 3, 4), with -1 (3, 4, 1). A view. ${dims}`,
  transpose: `(2, 3, 4).transpose(0, 2) is (4, 3, 2). A view. ${dims}`,
  permute:
    '(2, 3, 4).permute(2, 0, 1) is (4, 2, 3). A view. Each dimension must be named once, or else a RuntimeError.',
  movedim: `A view. ${dims}`,
  t: 'A view; of a vector the tensor itself. RuntimeError for more than two dimensions.',
  expand: 'New dimensions may come in front. A view. RuntimeError for a dimension of another size than 1.',
  repeat:
    '(2, 3).repeat(2, 2) is (4, 6); more numbers than dimensions add some in front. RuntimeError for fewer.',
  repeat_interleave:
    '[1, 2] twice is [1, 1, 2, 2]; without dim the tensor is flattened. repeats is a number, or one for each slice.',
  tile: '(2, 3).tile(2) is (2, 6).',
  flip: `A copy of the same shape. ${dims}`,
  roll: 'A copy of the same shape; without dims over the flattened tensor.',
  cat: `(2, 3) and (4, 3) make (6, 3) with dim=0. Dtypes are promoted. RuntimeError where the other dimensions differ, or for an empty list.`,
  stack:
    'Three of (2, 4) make (3, 2, 4) with dim=0, (2, 3, 4) with dim=1. RuntimeError where the shapes differ, or for an empty list.',
  hstack: 'RuntimeError where the other dimensions differ.',
  vstack: 'Vectors become rows. RuntimeError where the other dimensions differ.',
  split: 'Views; the last part may be smaller. RuntimeError for sizes that do not add up to the dimension.',
  chunk: 'Views, of one size but for the last. RuntimeError for a number below 1.',
  unbind: `(3, 4) gives three of (4). ${dims}`,
  select: `(3, 4).select(0, 1) is row 1, of shape (4). IndexError for an index or a dimension that is not there.`,
  narrow:
    'From start on, length elements. RuntimeError where they are not all there; IndexError for a dimension that is not.',
  unfold: '(8).unfold(0, 3, 1) is (6, 3). RuntimeError for a size beyond the dimension.',
  diagonal: 'offset above 0 is above the main diagonal.',
  diag: '(n) gives (n, n), (n, m) the diagonal. RuntimeError for more dimensions.',
  tril: 'The same shape and dtype; diagonal=1 keeps one more diagonal, -1 one fewer. IndexError for less than two dimensions.',
  triu: 'The same shape and dtype; diagonal=1 keeps one diagonal fewer, -1 one more. IndexError for less than two dimensions.',
  pad: 'The value, 0 unless given, is for mode constant alone. The other modes pad the last one, two or three dimensions, of (N, C, *) or (C, *).',
  broadcast_to: 'A view. RuntimeError where a dimension of another size than 1 would change.',
};
