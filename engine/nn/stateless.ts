// Modules that hold arguments and nothing learnt: each is a name, a signature, a forward and what its text
// shows. Activations, losses, pooling, padding and reshaping layers are made with it.
import { Tensor } from '../tensor/tensor';
import { type Bound, boundWithTexts, pythonText } from './arguments';
import { Module } from './Module';
import { withoutNew } from './withoutNew';

export interface StatelessSpec {
  /** The arguments, as in "float alpha=1.0, bool inplace=False". */
  signature?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a module takes and gives is its forward's affair.
  forward(inputs: any[], args: Bound, training: boolean): any;
  /** The text's arguments: "p={p}, inplace={inplace}". */
  repr?: string | ((args: Bound, texts: Record<string, string>) => string);
  /** Looks at the arguments before they are kept, and may change them. */
  prepare?(args: Bound): void;
}

export type StatelessClass = (new (...args: unknown[]) => Module) & ((...args: unknown[]) => Module);

const argsKey = Symbol('arguments');
const textsKey = Symbol('texts');
const statelessPrototypes = new WeakSet<object>();

export function stateless(name: string, spec: StatelessSpec): StatelessClass {
  const signature = `${name}(${spec.signature ?? ''})`;
  const { repr = '' } = spec;
  class Stateless extends Module {
    declare [argsKey]: Bound;
    declare [textsKey]: Record<string, string>;

    constructor(...given: unknown[]) {
      super();
      const { args, texts } = boundWithTexts(signature, given);
      const asGiven = { ...args };
      spec.prepare?.(args);
      for (const [key, value] of Object.entries(args)) {
        if (value !== asGiven[key]) texts[key] = pythonText(value);
      }
      for (const [key, value] of Object.entries(args)) {
        if (value instanceof Tensor) this.register_buffer(key, value);
        else this[key] = value;
      }
      this[argsKey] = args;
      this[textsKey] = texts;
    }

    override forward(...inputs: unknown[]): unknown {
      return spec.forward(inputs, this._now(), this.training);
    }

    override extra_repr(): string {
      const args = this._now();
      const first = this[argsKey];
      const texts = Object.fromEntries(
        Object.entries(args).map(([key, value]) => [
          key,
          value === first[key] ? this[textsKey][key]! : pythonText(value),
        ]),
      );
      if (typeof repr === 'function') return repr(args, texts);
      return repr.replace(/\{(\w+)\}/g, (_, key: string) => texts[key]!);
    }

    /** The arguments with what the reader has since assigned, as in `act.p = 0.2`. */
    _now(): Bound {
      return Object.fromEntries(Object.keys(this[argsKey]).map((key) => [key, this[key]]));
    }
  }
  statelessPrototypes.add(Stateless.prototype);
  return withoutNew(name, Stateless) as StatelessClass;
}

/** Whether the modules of a class hold arguments and nothing learnt. */
export function isStateless(prototype: object): boolean {
  return statelessPrototypes.has(prototype);
}

/** Assigns an argument that another language knows the text of: 1.0 is not 1 there. */
export function assignArgument(module: Module, key: string, value: unknown): void {
  const plain = value instanceof Number ? value.valueOf() : value;
  module[key] = plain;
  const args = (module as { [argsKey]?: Bound })[argsKey];
  const texts = (module as { [textsKey]?: Record<string, string> })[textsKey];
  if (!args || !texts || !(key in args)) return;
  args[key] = plain;
  texts[key] = pythonText(value);
}
