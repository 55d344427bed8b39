// How a function of one element is defined in one entry: kernel, derivative, and how both are written.
import { currentSession } from '../backend';
import type { Arr } from '../tensor/arr';
import type { Tensor } from '../tensor/tensor';
import { mapFloat } from './host';
import * as k from './kernels';
import { defineOp, type Variant } from './table';

export const everywhere: Variant[] = ['function', 'method', 'inplace'];

export interface UnaryRule {
  name: string;
  doc: string;
  kernel?: string;
  /** The function of one number: what cpu and wasm compute where TF.js has no kernel, or a coarse one. */
  exact?: (x: number) => number;
  forward?: (x: Arr) => Arr;
  /** The gradient from the incoming one, the input and the result. */
  grad?: (g: Tensor, x: Tensor, y: Tensor) => Tensor;
  saves?: string[];
  label?: string;
  /** KaTeX of the function and of its derivative, of the input x and the output y. */
  latex: (x: string) => string;
  rule?: (x: string, y: string) => string;
  slope?: (x: number, y: number) => number;
  variants?: Variant[];
  aliases?: string[];
  gradName?: string;
  group: string;
}

function compute(rule: UnaryRule, x: Arr): Arr {
  const { name, exact, forward, kernel } = rule;
  if (exact && (currentSession().readsAtOnce || !(forward || kernel))) return mapFloat(name, x, exact);
  return forward ? forward(x) : k.floatUnary(kernel!, x);
}

export function defineUnary(rule: UnaryRule): void {
  const { grad, slope, rule: derivative } = rule;
  defineOp({
    schema: `${rule.name}(Tensor self) -> Tensor`,
    doc: rule.doc,
    group: rule.group,
    variants: rule.variants ?? everywhere,
    aliases: rule.aliases,
    gradName: rule.gradName,
    label: rule.label ?? rule.name,
    saves: rule.saves ?? ['self'],
    forward: (a) => compute(rule, a.self),
    backward: grad && (([g], { args, result }) => ({ self: grad(g!, args.self, result) })),
    latex: {
      forward: (n) => `${n.result} = ${rule.latex(n.self!)}`,
      rules: derivative && { self: (n) => derivative(n.self!, n.result!) },
      numeric: slope && { self: (v) => slope(v.self!, v.result!) },
    },
  });
}
