// What the editor says of dtypes and devices, of writing into a tensor as a whole, and of settings.
import type { Notes } from './notes';

const itself = 'The same shape; the tensor itself where the dtype is its own already, else a copy.';
const toWhole = `${itself} The fraction is cut off, towards zero; no gradient flows.`;
const toFloat = `${itself} Gradients flow between floating point dtypes.`;
const inPlace = 'In place: RuntimeError for a leaf that requires grad, outside of torch.no_grad.';

export const conversions: Notes = {
  float: `As to(torch.float32). ${toFloat}`,
  double: `As to(torch.float64), which is computed in float32 here. ${toFloat}`,
  half: `As to(torch.float16), which is computed in float32 here. ${toFloat}`,
  long: `As to(torch.int64), the dtype of indices and class numbers. ${toWhole} It is kept in 32 bits: a number that does not fit is a RuntimeError, or becomes another one where it was computed.`,
  int: `As to(torch.int32). ${toWhole}`,
  short: `As to(torch.int16). ${toWhole}`,
  char: `As to(torch.int8). ${toWhole} From -128 to 127; others wrap around.`,
  byte: `As to(torch.uint8). ${toWhole} From 0 to 255; others wrap around: 300 becomes 44.`,
  bool: `As to(torch.bool): false for 0, true for all others, nan too. ${itself}`,
  type: `With a dtype as to(dtype). ValueError for a name that is none. Read the dtype from x.dtype.`,
  type_as: `As to(other.dtype). ${itself}`,
  cpu: 'It is there so that code written for a GPU runs unchanged.',
  cuda: 'It is there so that code written for a GPU runs unchanged; the device means nothing.',
  zero_: inPlace,
  fill_: `value is a number or a tensor without dimensions; whole dtypes cut its fraction off. ${inPlace}`,
  copy_: `src is broadcast, and converted to this dtype. ${inPlace} RuntimeError where the shapes do not fit.`,
  detach_: 'requires_grad is false afterwards. RuntimeError for a view: take detach().',
  result_type:
    'By kind first: floats above whole numbers above bool. Numbers count only where their kind is higher, then tensors without dimensions likewise.',
  promote_types:
    "promote_types('int32', 'float32') is float32, promote_types('uint8', 'int8') is int16. dtypes, or their names.",
  can_cast:
    "False from floats to whole numbers, and from all others to bool: can_cast('float32', 'int64') is false. dtypes, or their names.",
  is_floating_point: 'True for float16, float32 and float64, whose tensors may have gradients.',
  is_complex: 'False.',
  is_nonzero: 'Write `await`. RuntimeError for more elements than one, or none.',
  get_default_dtype: 'torch.float32 unless set_default_dtype says another.',
  set_default_dtype: 'TypeError for a dtype that is not floating point.',
  set_default_tensor_type: 'TypeError for an unknown name, or a type that is not floating point.',
  set_printoptions:
    'precision 4, threshold 1000 (more elements are shortened), edgeitems 3 (left at each end then), linewidth 80; sci_mode true or false forces 1.0000e+02 or forbids it, null leaves it to the values.',
  fill: 'A new tensor of the same shape; the one given stays as it is. value is a number; whole dtypes cut its fraction off.',
  is_signed: 'False for torch.uint8 and torch.bool.',
  real: 'The same tensor: there are no complex numbers here.',
  imag: 'Real numbers have none, as PyTorch says too.',
  conj: 'The same tensor: there are no complex numbers here.',
  conj_physical: 'The same tensor: there are no complex numbers here.',
  resolve_conj: 'The same tensor: there are no complex numbers here.',
  resolve_neg: 'The same tensor: there are no complex numbers here.',
  resize_as_:
    'In place; values that are more than before are not set. For shapes of as many values take reshape.',
};
