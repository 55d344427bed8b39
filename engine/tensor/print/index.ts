// Printing: tensors, sizes and numbers as PyTorch and Python write them. Plain values in, text out.
export { formatSize, formatTensor, formatValues, type TensorDescription } from './formatTensor';
export { type PrintOptionsArgs, set_printoptions } from './options';
export { fixed, floatRepr, scientific } from './pythonNumber';
