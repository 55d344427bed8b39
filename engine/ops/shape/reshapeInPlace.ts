// squeeze_, unsqueeze_, t_ and transpose_: a tensor that becomes a view of what it was.
import { recordsGradients, withGradMode } from '../../autograd/mode';
import { RuntimeError } from '../../backend';
import type { Tensor } from '../../tensor/tensor';
import { defineOp, opTable } from '../table';

type Turn = (of: Tensor) => Tensor;

/** `undo` gives the old geometry again. */
function turn(self: Tensor, view: Turn, undo: Turn): Tensor {
  const isLeaf = self.is_leaf && self.requires_grad;
  const records = recordsGradients();
  if (records && isLeaf)
    throw new RuntimeError('a leaf Variable that requires grad is being used in an in-place operation.');
  const before = self.turnInto(view, !records && self.requires_grad);
  // A leaf goes on gathering gradients: what flows into its old geometry comes to it turned.
  if (isLeaf) before.grad_fn = withGradMode(true, () => undo(self)).grad_fn;
  return self;
}

// biome-ignore lint/suspicious/noExplicitAny: the schema says the types; the binder has checked them.
type Args = any;

/** With each op, the one that undoes it: for the tensor as it was, with the arguments. */
const turns: { name: string; params: string; undo: (self: Tensor, args: Args) => Turn }[] = [
  {
    name: 'squeeze',
    params: 'int|int[]? dim=None',
    undo:
      ({ dims }) =>
      (of) =>
        opTable.get('reshape')!.call(of, [...dims]),
  },
  {
    name: 'unsqueeze',
    params: 'int dim',
    undo:
      (_, { dim }) =>
      (of) =>
        opTable.get('squeeze')!.call(of, dim),
  },
  {
    name: 'transpose',
    params: 'int dim0, int dim1',
    undo:
      (_, { dim0, dim1 }) =>
      (of) =>
        opTable.get('transpose')!.call(of, dim0, dim1),
  },
  { name: 't', params: '', undo: () => (of) => opTable.get('t')!.call(of) },
];

for (const { name, params, undo } of turns) {
  defineOp({
    schema: `${name}_(Tensor self${params && `, ${params}`}) -> Tensor`,
    doc: `Does in place what ${name} does: the tensor itself has the new shape.`,
    group: 'In place',
    variants: ['method'],
    ...(name === 'transpose' ? { aliases: ['swapaxes_', 'swapdims_'] } : {}),
    compose: ({ self, ...rest }) => {
      const view: Turn = (of) => opTable.get(name)!.call(of, ...Object.values(rest));
      return turn(self, view, undo(self, rest));
    },
  });
}
