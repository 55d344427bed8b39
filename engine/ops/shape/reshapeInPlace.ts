// squeeze_, unsqueeze_, t_ and transpose_: a tensor that becomes a view of what it was.
import { recordsGradients, withGradMode } from '../../autograd/mode';
import { RuntimeError } from '../../backend';
import type { Tensor } from '../../tensor/tensor';
import { defineOp, opTable } from '../table';
import { standIns } from '../view';
import { geometryOf, inGeometryOf, viewIn } from './likeAnother';

type Turn = (of: Tensor) => Tensor;

function turn(self: Tensor, view: Turn): Tensor {
  const isLeaf = self.is_leaf && self.requires_grad;
  const records = recordsGradients();
  if (records && isLeaf)
    throw new RuntimeError('a leaf Variable that requires grad is being used in an in-place operation.');
  const keepsHistory = !records && self.requires_grad;
  const shown = () => withGradMode(false, () => self.inPassing((of) => geometryOf(view(of))));
  const before = self.canTurnAgain
    ? self.turnInto((was) => viewIn(shown(), was), keepsHistory, true)
    : self.turnInto(view, keepsHistory);
  if (isLeaf) flowsTo(self, before);
  return self;
}

/** A leaf goes on gathering gradients: what flows into its old geometries comes to it turned. */
function flowsTo(leaf: Tensor, before: Tensor): void {
  for (let was = before; ; was = was.view_.base.tensor) {
    standIns.add(was);
    was.grad_fn = withGradMode(true, () => leaf.inPassing((from) => inGeometryOf(was, from))).grad_fn;
    if (!was.view_?.isTurned) return;
  }
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
    compose: ({ self, ...rest }) => turn(self, (of) => opTable.get(name)!.call(of, ...Object.values(rest))),
  });
}
