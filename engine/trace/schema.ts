// The record of a run as plain data: what the views draw and what the sandbox may send for them.
// No tensor and no device lives in here; values are small previews, read when the run is over.
import * as z from 'zod';

export const traceLimits = {
  /** Nodes in one graph; a larger one is cut around its root and says how many it left out. */
  nodes: 5000,
  /** Elements of a value that travel with a node. */
  previewElements: 64,
} as const;

const name = z.string().max(300);
const shape = z.array(z.number().int().nonnegative()).max(8);
const number = z.union([z.number(), z.enum(['nan', 'inf', '-inf'])]);

/** The first elements of a tensor's value, in row-major order, with its whole range. */
export const valuePreviewSchema = z.object({
  elements: z.array(number).max(traceLimits.previewElements),
  /** True where elements holds the whole value. */
  complete: z.boolean(),
  min: number.nullable(),
  max: number.nullable(),
  mean: number.nullable(),
  /** As PyTorch prints it, without "tensor(" and summarised where it is long. */
  text: z.string().max(4000),
});
export type ValuePreview = z.infer<typeof valuePreviewSchema>;

export const sourceLineSchema = z.object({
  cellId: z.string().min(1).max(200),
  line: z.number().int().positive(),
});

export const tensorNodeSchema = z.object({
  kind: z.literal('tensor'),
  id: name,
  /** leaf: made by the reader; parameter: of a module; result: of an op; output: a root of the graph. */
  role: z.enum(['leaf', 'parameter', 'result', 'output']),
  /** The name in the reader's code, such as "x" or "net.fc1.weight"; null for an unnamed intermediate. */
  name: name.nullable(),
  shape,
  dtype: name,
  requiresGrad: z.boolean(),
  value: valuePreviewSchema.nullable(),
  /** After backward(); kept for intermediate tensors too, so that the chain rule can be read off. */
  grad: valuePreviewSchema.nullable(),
  madeAt: sourceLineSchema.nullable(),
});
export type TensorNode = z.infer<typeof tensorNodeSchema>;

/** The local derivative of an op with respect to one of its inputs. */
export const localRuleSchema = z.object({
  /** The id of the tensor node. */
  input: name,
  /** KaTeX source with the reader's names in place, such as "\\frac{\\partial f}{\\partial q} = z". */
  latex: z.string().max(2000),
  /** The same with numbers, such as "= -2"; null where the value is not small enough to write out. */
  numeric: z.string().max(500).nullable(),
});
export type LocalRule = z.infer<typeof localRuleSchema>;

export const opNodeSchema = z.object({
  kind: z.literal('op'),
  id: name,
  /** PyTorch's name of the function, such as "mul". */
  name,
  /** What the view writes on the node, such as "×". */
  label: name,
  /** PyTorch's name of the backward node, such as "MulBackward0"; null where no gradient is tracked. */
  gradFn: name.nullable(),
  /** Arguments that are not tensors, as they would be written, such as "dim=1". */
  args: z.array(name).max(32),
  /** The maths of the forward step with the reader's names, as KaTeX source, such as "f = q \\cdot z". */
  forwardLatex: z.string().max(2000),
  rules: z.array(localRuleSchema).max(64),
  /** Place in the order in which the ops ran, from 0. */
  forwardOrder: z.number().int().nonnegative(),
  /** Place in the order in which backward() visited it, from 0; null before backward(). */
  backwardOrder: z.number().int().nonnegative().nullable(),
  madeAt: sourceLineSchema.nullable(),
});
export type OpNode = z.infer<typeof opNodeSchema>;

export const graphSchema = z.object({
  version: z.literal(1),
  /** A short title, such as "loss" or "f, g". */
  title: name,
  nodes: z
    .array(z.discriminatedUnion('kind', [tensorNodeSchema, opNodeSchema]))
    .min(1)
    .max(traceLimits.nodes),
  /** From a tensor to the op that takes it, or from an op to the tensor that it made. */
  edges: z.array(z.object({ from: name, to: name })).max(traceLimits.nodes * 4),
  /** Ids of the tensor nodes the graph was drawn for. */
  roots: z.array(name).min(1).max(64),
  /** Whether backward() has run through it. */
  hasGradients: z.boolean(),
  /** How many nodes were left out because the graph is too large. */
  leftOut: z.number().int().nonnegative(),
});
export type Graph = z.infer<typeof graphSchema>;
