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
];
