// What is known to differ from PyTorch, in one list: the page of supported functions shows it. It holds
// text only.
export interface Difference {
  /** The function, layer or area that it concerns. */
  where: string;
  difference: string;
  why: string;
}

export const differences: Difference[] = [
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
