// Every known difference from PyTorch, as the page of supported functions lists them. Whoever makes or finds one
// adds it here; one that is mended leaves. Plain data, and nothing else.
export interface Difference {
  /** The function, dtype or part that differs. */
  where: string;
  difference: string;
  why: string;
}

export const differences: readonly Difference[] = [
  {
    where: 'torch.float64',
    difference: 'A label: values are kept and computed in float32, and printed as float64.',
    why: 'The kernels underneath know float32 alone; no GPU in a browser computes in float64.',
  },
  {
    where: 'torch.float16',
    difference:
      'A label: values are kept and computed in float32, and so rounded less often than in PyTorch.',
    why: 'The kernels underneath know float32 alone.',
  },
  {
    where: 'torch.int64',
    difference:
      'Kept in 32 bits. Making a larger number is an error; arithmetic that leaves the range wraps around, as int32 does.',
    why: 'The kernels underneath know int32 alone.',
  },
  {
    where: 'nan and infinities on WebGPU',
    difference:
      'Functions of nan or of an infinity may give another number there than on the other backends: sigmoid(nan) is one.',
    why: "WebGPU's shading language lets a driver assume that neither occurs.",
  },
  {
    where: 'sin, cos, tan and their inverses on WebGPU',
    difference: 'Good to three or four digits there, depending on the GPU.',
    why: "WebGPU's shading language promises no more.",
  },
  {
    where: 'integer division by zero on WebGPU',
    difference:
      'floor_divide, remainder and fmod raise ZeroDivisionError only where the divisor is known on the host.',
    why: 'Looking at a value on the GPU would mean waiting for it.',
  },
  {
    where:
      'erfinv, lgamma, digamma, polygamma, i0, gcd, lcm, bitwise ops and torch.special on WebGPU and WebGL',
    difference: 'Values that were computed on the GPU must be read first: the error says how.',
    why: 'They compute on the host, in double precision.',
  },
  {
    where: 'Tensor.trace()',
    difference: 'Call it as torch.trace(t): there is no method of that name.',
    why: 'The name is taken by what the graph view reads.',
  },
  {
    where: 'allclose, equal, item',
    difference: 'They give a promise: write await before them.',
    why: 'A GPU answers later, and TypeScript has no other way to wait.',
  },
  {
    where: 'nn.RReLU, F.rrelu',
    difference: 'On webgpu and webgl the random slopes of a tensor that has not been read are other numbers.',
    why: 'PyTorch draws a number for each negative element only, and which those are is known to the GPU alone.',
  },
  {
    where: 'cross_entropy, nll_loss, multi_margin_loss, binary_cross_entropy, gaussian_nll_loss, embedding',
    difference:
      'On webgpu and webgl a target, probability, variance or index out of range is refused only where its values have been read; else a class that does not exist counts as ignored.',
    why: 'The values are on the GPU, and looking at them would make every call wait.',
  },
  {
    where: 'nn.EmbeddingBag, F.embedding_bag',
    difference:
      'Offsets must have been read, and the gradient node has the name of the last op it is made of.',
    why: 'Bags are made of other ops, by a table that the host writes.',
  },
];
