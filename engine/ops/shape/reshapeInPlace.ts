// squeeze_, unsqueeze_, t_ and transpose_: a tensor that becomes a view of what it was.
import { is_grad_enabled } from '../../autograd/mode';
import { RuntimeError } from '../../backend';
import { Tensor } from '../../tensor/tensor';
import { defineOp, opTable } from '../table';

function becomeView(self: Tensor, view: (of: Tensor) => Tensor): Tensor {
  if (is_grad_enabled() && self.is_leaf && self.requires_grad)
    throw new RuntimeError('a leaf Variable that requires grad is being used in an in-place operation.');
  const before = new Tensor(self.arr, self.cell);
  before.adopt(self);
  self.adopt(view(before));
  return self;
}

for (const [name, params] of [
  ['squeeze', 'int|int[]? dim=None'],
  ['unsqueeze', 'int dim'],
  ['transpose', 'int dim0, int dim1'],
  ['t', ''],
] as const) {
  defineOp({
    schema: `${name}_(Tensor self${params && `, ${params}`}) -> Tensor`,
    doc: `Does in place what ${name} does: the tensor itself has the new shape.`,
    group: 'In place',
    variants: ['method'],
    ...(name === 'transpose' ? { aliases: ['swapaxes_', 'swapdims_'] } : {}),
    compose: ({ self, ...rest }) =>
      becomeView(self, (of) => opTable.get(name)!.call(of, ...Object.values(rest))),
  });
}
