// The record of a run as plain data: what the views draw and what the sandbox may send for them.
// No tensor and no device lives in here; values are small previews, read when the run is over.
import * as z from 'zod/mini';

export const traceLimits = {
  /** Nodes in one graph; a larger one is cut around its root and says how many it left out. */
  nodes: 5000,
  /** Elements of a value that travel with a node. */
  previewElements: 64,
} as const;

const name = z.string().check(z.maxLength(300));
const shape = z.array(z.int().check(z.nonnegative())).check(z.maxLength(8));
const number = z.union([z.number(), z.enum(['nan', 'inf', '-inf'])]);

/** The first elements of a tensor's value, in row-major order, with its whole range. */
export const valuePreviewSchema = z.object({
  elements: z.array(number).check(z.maxLength(traceLimits.previewElements)),
  /** True where elements holds the whole value. */
  complete: z.boolean(),
  min: z.nullable(number),
  max: z.nullable(number),
  mean: z.nullable(number),
  /** As PyTorch prints it, without "tensor(" and summarised where it is long. */
  text: z.string().check(z.maxLength(4000)),
});
export type ValuePreview = z.infer<typeof valuePreviewSchema>;

export const sourceLineSchema = z.object({
  cellId: z.string().check(z.minLength(1), z.maxLength(200)),
  line: z.int().check(z.positive()),
});

export const tensorNodeSchema = z.object({
  kind: z.literal('tensor'),
  id: name,
  /** leaf: made by the reader; parameter: of a module; result: of an op; output: a root of the graph. */
  role: z.enum(['leaf', 'parameter', 'result', 'output']),
  /** The name in the reader's code, such as "x" or "net.fc1.weight"; null for an unnamed intermediate. */
  name: z.nullable(name),
  shape,
  dtype: name,
  requiresGrad: z.boolean(),
  value: z.nullable(valuePreviewSchema),
  /** After backward(); kept for intermediate tensors too, so that the chain rule can be read off. */
  grad: z.nullable(valuePreviewSchema),
  madeAt: z.nullable(sourceLineSchema),
});
export type TensorNode = z.infer<typeof tensorNodeSchema>;

/** The local derivative of an op with respect to one of its inputs. */
export const localRuleSchema = z.object({
  /** The id of the tensor node. */
  input: name,
  /** KaTeX source with the reader's names in place, such as "\\frac{\\partial f}{\\partial q} = z". */
  latex: z.string().check(z.maxLength(2000)),
  /** The same with numbers, such as "= -2"; null where the value is not small enough to write out. */
  numeric: z.nullable(z.string().check(z.maxLength(500))),
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
  gradFn: z.nullable(name),
  /** Arguments that are not tensors, as they would be written, such as "dim=1". */
  args: z.array(name).check(z.maxLength(32)),
  /** The maths of the forward step with the reader's names, as KaTeX source, such as "f = q \\cdot z". */
  forwardLatex: z.string().check(z.maxLength(2000)),
  rules: z.array(localRuleSchema).check(z.maxLength(64)),
  /** Place in the order in which the ops ran, from 0. */
  forwardOrder: z.int().check(z.nonnegative()),
  /** Place in the order in which backward() visited it, from 0; null before backward(). */
  backwardOrder: z.nullable(z.int().check(z.nonnegative())),
  madeAt: z.nullable(sourceLineSchema),
});
export type OpNode = z.infer<typeof opNodeSchema>;

export const graphSchema = z.object({
  version: z.literal(1),
  /** A short title, such as "loss" or "f, g". */
  title: name,
  nodes: z
    .array(z.discriminatedUnion('kind', [tensorNodeSchema, opNodeSchema]))
    .check(z.minLength(1), z.maxLength(traceLimits.nodes)),
  /** From a tensor to the op that takes it, or from an op to the tensor that it made. */
  edges: z.array(z.object({ from: name, to: name })).check(z.maxLength(traceLimits.nodes * 4)),
  /** Ids of the tensor nodes the graph was drawn for. */
  roots: z.array(name).check(z.minLength(1), z.maxLength(64)),
  /** Whether backward() has run through it. */
  hasGradients: z.boolean(),
  /** How many nodes were left out because the graph is too large. */
  leftOut: z.int().check(z.nonnegative()),
});
export type Graph = z.infer<typeof graphSchema>;
