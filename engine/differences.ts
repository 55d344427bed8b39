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
    where: 'utils.data.default_collate',
    difference:
      'Numbers become float64 only where one has a fraction or was written with a point, such as 1.0; otherwise int64.',
    why: 'TypeScript does not tell 1.0 from 1.',
  },
  {
    where: 'utils.data.DataLoader, num_workers',
    difference:
      "Batches are made in the notebook's own worker. Random transforms draw what PyTorch's worker processes would draw; an IterableDataset is gone through once, not once a worker, and asynchronous samples draw from the one generator.",
    why: 'There are no processes in a browser; batches are made ahead where that cannot be told from making them late.',
  },
  {
    where: 'torchvision transforms of tensors',
    difference:
      'rotate, affine, gaussian_blur and adjust_hue take PIL images only; so does Resize with antialias.',
    why: 'Do them before ToTensor().',
  },
  {
    where: 'torchvision.transforms.RandomChoice, RandomOrder',
    difference: "They draw from JavaScript's random numbers.",
    why: "torchvision draws from Python's own generator, which torch.manual_seed does not seed either.",
  },
  {
    where: 'torchvision.datasets',
    difference:
      'MNIST, FashionMNIST and CIFAR10 give a part, or another data set in their place, where the server does not have the whole, with a warning; CIFAR10.data is an array with shape, slice, take and tensor().',
    why: 'The whole sets are fetched once by whoever runs the server: npm run dataset -- NAME.',
  },
  {
    where: 'torchvision.models, weights',
    difference: 'Pretrained weights are not fetched; the error names the file, which torch.load reads.',
    why: 'Cells reach no network.',
  },
  {
    where: 'torch.save',
    difference:
      "A plain object's keys that are whole numbers are saved as int. Views of a part of a storage are saved by themselves. Modules as a whole are not saved: save state_dict().",
    why: 'JavaScript turns such keys into texts; code of a class cannot travel.',
  },
  {
    where: 'torch.load',
    difference:
      'Weights and plain values only, as with weights_only=True; tuples come as arrays. Views of parts of one storage become tensors of their own. bfloat16 becomes float32, and int64 beyond 32 bits is refused. Files of PyTorch before 1.6 are refused.',
    why: 'Nothing of a file may run; tensors hold 32 bits.',
  },
];
