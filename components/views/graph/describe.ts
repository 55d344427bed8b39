// A node in one sentence, for screen readers and for the pointer that rests on it.
import type { OpNode, TensorNode, ValuePreview } from '../../../engine/trace/schema';
import { shapeText } from '../numbers';
import { callIt, type GraphNode, inputsOf, outputsOf, type Relations } from './relations';
import { type Look, plainLook } from './steps';

export function describeNode(relations: Relations, node: GraphNode, look: Look = plainLook): string {
  return node.kind === 'tensor' ? describeTensor(relations, node, look) : describeOp(relations, node);
}

function describeTensor(relations: Relations, node: TensorNode, look: Look): string {
  const parts = [
    callIt(relations, node),
    node.role,
    `${node.shape.length === 0 ? '' : 'shape '}${shapeText(node.shape)}`,
    node.dtype,
  ];
  if (node.requiresGrad) parts.push('requires_grad');
  if (!look.value) parts.push('not computed yet');
  else if (node.value !== null) parts.push(`value ${brief(node.value)}`);
  if (look.grad === 'partial') parts.push('gradient still adding up');
  else if (look.grad === 'shown' && node.grad !== null) parts.push(`gradient ${brief(node.grad)}`);
  return parts.join(', ');
}

function describeOp(relations: Relations, op: OpNode): string {
  const inputs = inputsOf(relations, op).map((tensor) => callIt(relations, tensor));
  const outputs = outputsOf(relations, op).map((tensor) => callIt(relations, tensor));
  const parts = [`${op.name}, step ${op.forwardOrder + 1}`];
  if (inputs.length > 0) parts.push(`takes ${inputs.join(' and ')}`);
  if (outputs.length > 0) parts.push(`makes ${outputs.join(' and ')}`);
  if (op.args.length > 0) parts.push(`with ${op.args.join(', ')}`);
  if (op.gradFn !== null) parts.push(op.gradFn);
  return parts.join(', ');
}

const briefCharacters = 90;

/** PyTorch's own printing on one line, cut where it is long. */
export function brief(value: ValuePreview): string {
  const line = value.text.replace(/\s+/g, ' ').trim();
  return line.length <= briefCharacters ? line : `${line.slice(0, briefCharacters - 1)}…`;
}
