// How an activation is written as an op of the table: its value and slope, in kernels and in tensor ops,
// and how the graph view writes both. It knows no particular activation.
import type { Arr } from '../../tensor/arr';
import type { Tensor } from '../../tensor/tensor';
import { defineOp, type Variant } from '../table';

// biome-ignore lint/suspicious/noExplicitAny: the schema says the types; the binder has checked them.
export type Args = any;

export interface Activation {
  name: string;
  /** The arguments after the input, such as "float alpha=1.0, bool inplace=False". */
  args?: string;
  doc: string;
  label?: string;
  ofFloats?: string;
  forward(x: Arr, args: Args): Arr;
  /** The gradient from the incoming one, the input and the result. */
  grad(g: Tensor, x: Tensor, y: Tensor, args: Args): Tensor;
  saves?: string[];
  latex(x: string, args: Args): string;
  rule(x: string, y: string, args: Args): string;
  slope?(x: number, y: number, args: Args): number;
  gradName?: string | ((args: Args) => string);
  variants?: Variant[];
}

/** PyTorch numbers the backward nodes of some in-place activations apart. */
export function numbered(name: string): (args: Args) => string {
  return ({ inplace }) => `${name}Backward${inplace ? 1 : 0}`;
}

export function defineActivation(spec: Activation): void {
  const { grad, slope, rule } = spec;
  defineOp({
    schema: `${spec.name}(Tensor self${spec.args ? `, ${spec.args}` : ''}) -> Tensor`,
    doc: spec.doc,
    group: 'Activations',
    variants: spec.variants ?? ['functional'],
    label: spec.label ?? spec.name,
    gradName: spec.gradName,
    ofFloats: spec.ofFloats,
    saves: spec.saves ?? ['self'],
    forward: (a) => spec.forward(a.self, a),
    backward: ([g], { args, result }) => ({ self: grad(g!, args.self, result, args) }),
    latex: {
      forward: (n, a) => `${n.result} = ${spec.latex(n.self!, a)}`,
      rules: { self: (n, a) => rule(n.self!, n.result!, a) },
      numeric: slope && { self: (v, a) => slope(v.self!, v.result!, a) },
    },
  });
}

/** KaTeX of a function that is given in pieces: pairs of value and condition. */
export function pieces(...parts: [string, string][]): string {
  const rows = parts.map(([value, when]) => `${value} & ${when}`).join(' \\\\ ');
  return `\\begin{cases} ${rows} \\end{cases}`;
}
