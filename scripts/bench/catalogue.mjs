// The names of the workloads for what runs outside of the workers, and how near to ours a contender's numbers must
// be: the sums of long chains in float32 differ a little from one order of adding to another.
export const workloadNames = [
  'mlp-32',
  'cnn-32',
  'cnn-128',
  'resnet18-8',
  'chain-10',
  'chain-1000000',
  'matmul-64',
  'matmul-128',
  'matmul-256',
  'matmul-512',
  'matmul-1024',
  'item',
];

export const tolerances = { mlp: 1e-3, cnn: 1e-3, resnet18: 1e-2, chain: 1e-3, matmul: 1e-2, item: 1e-6 };
