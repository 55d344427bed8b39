// What transforms have in common: they are called like functions, print as torchvision's do, and say what kind of
// step they are, so that a loader can do a whole batch of them at once.
import { PyTypeError } from '../../backend';
import { objectText, plain, pyClass } from '../../data/python';
import { Module } from '../../nn/Module';
import { withoutNew } from '../../nn/withoutNew';
import { bind, parseSchema, type Schema } from '../../ops/schema';
import { defaultGenerator } from '../../random';

/** 'image': image to image. 'normalize': a per-channel shift and scale of a tensor. */
export type Kind = 'image' | 'toTensor' | 'normalize' | 'other';

export abstract class Transform extends Module {
  static readonly kind: Kind = 'other';
  static readonly isRandom: boolean = false;

  override toString(): string {
    return `${this._get_name()}(${this.extra_repr()})`;
  }
}

const schemas = new Map<string, Schema>();

/** A constructor's arguments by a signature such as "Pad(any padding, any fill=0)". */
// biome-ignore lint/suspicious/noExplicitAny: the signature says the types; the binder has checked them.
export function take(signature: string, given: readonly unknown[]): Record<string, any> {
  let schema = schemas.get(signature);
  if (!schema) {
    schema = parseSchema(`${signature} -> Transform`);
    schemas.set(signature, schema);
  }
  const args = bind(
    schema,
    given.filter((value, i) => value !== undefined || given.slice(i).some((later) => later !== undefined)),
    false,
  );
  for (const [name, value] of Object.entries(args)) args[name] = plain(value);
  return args;
}

/** Calls a transform: one of ours, a function, or an object with __call__ or forward. */
export function call(transform: unknown, ...args: unknown[]): unknown {
  if (typeof transform === 'function') return transform(...args);
  const holder = transform as { __call__?: unknown; forward?: unknown } | null | undefined;
  const method = holder?.__call__ ?? holder?.forward;
  if (typeof method !== 'function')
    throw new PyTypeError(`'${pyClass(transform).slice(8, -2)}' object is not callable`);
  return method.apply(transform, args);
}

/** A transform in the text of another. */
export function textOf(transform: unknown): string {
  if (transform instanceof Module) return String(transform);
  if (typeof transform === 'function')
    return objectText(`function ${transform.name || '<lambda>'}`).replace(' object', '');
  const own = (transform as object)?.toString;
  return own && own !== Object.prototype.toString
    ? String(transform)
    : objectText(`__main__.${transform?.constructor?.name}`);
}

/** A list of transforms, one a line. */
export function listText(transforms: readonly unknown[]): string {
  return `${transforms.map((transform) => `\n    ${textOf(transform)}`).join('')}\n`;
}

class ComposeTransform extends Transform {
  declare transforms: unknown[];

  constructor(transforms: unknown[]) {
    super();
    this.transforms = transforms;
  }

  override forward(img: unknown): unknown {
    let value = img;
    for (const transform of this.transforms) value = call(transform, value);
    return value;
  }

  override extra_repr(): string {
    return listText(this.transforms);
  }
}

class LambdaTransform extends Transform {
  declare lambd: (img: unknown) => unknown;

  constructor(lambd: (img: never) => unknown) {
    super();
    if (typeof lambd !== 'function')
      throw new PyTypeError(`Argument lambd should be callable, got '${pyClass(lambd).slice(8, -2)}'`);
    this.lambd = lambd as (img: unknown) => unknown;
  }

  override forward(img: unknown): unknown {
    return this.lambd(img);
  }
}

/** One number as torch.rand(1) gives it. */
export function rand(): number {
  return defaultGenerator.uniform(1)[0]!;
}

/** One number as torch.empty(1).uniform_(from, to) gives it. */
export function uniform(from: number, to: number): number {
  return defaultGenerator.uniform(1, from, to)[0]!;
}

/** One number as torch.randint(low, high, (1,)) gives it. */
export function randint(low: number, high: number): number {
  return defaultGenerator.randint(1, low, high)[0]!;
}

/** Whether torch.rand(1) < p: the comparison is one of float32 numbers. */
export function happens(p: number): boolean {
  return rand() < Math.fround(p);
}

/**
 * Transforms one after the other, each given what the one before gave: Compose([ToTensor(), Normalize(0.5,
 * 0.5)]). TypeError, when it is called, for one that cannot be called.
 * Source: torchvision.transforms.Compose
 */
export const Compose = withoutNew('Compose', ComposeTransform);
/**
 * A function as a transform: Lambda(img => ...). TypeError for what is no function.
 * Source: torchvision.transforms.Lambda
 */
export const Lambda = withoutNew('Lambda', LambdaTransform);
