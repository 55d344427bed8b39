// Transforms made of others, chosen by chance. RandomApply draws from torch's generator; RandomChoice and
// RandomOrder draw from Python's own in torchvision, which torch.manual_seed does not seed, and from
// JavaScript's here.
import { PyTypeError } from '../../backend';
import { pyRepr } from '../../data/python';
import { withoutNew } from '../../nn/withoutNew';
import { call, listText, rand, Transform, take, textOf } from './Transform';

class Apply extends Transform {
  declare transforms: unknown[];
  declare p: number;

  constructor(...given: unknown[]) {
    super();
    const args = take('RandomApply(any transforms, float p=0.5)', given);
    this.transforms = args.transforms;
    this.p = args.p;
  }

  override forward(img: unknown): unknown {
    if (Math.fround(this.p) < rand()) return img;
    let value = img;
    for (const transform of this.transforms) value = call(transform, value);
    return value;
  }

  override extra_repr(): string {
    const lines = [...this.transforms].map((transform) => `\n    ${textOf(transform)}`);
    return `\n    p=${pyRepr(this.p)}${lines.join('')}\n`;
  }
}

abstract class Several extends Transform {
  declare transforms: unknown[];

  constructor(transforms: unknown[]) {
    super();
    if (!Array.isArray(transforms)) throw new PyTypeError('Argument transforms should be a sequence');
    this.transforms = transforms;
  }

  override extra_repr(): string {
    return listText(this.transforms);
  }
}

class Choice extends Several {
  declare p: number[] | null;

  constructor(...given: unknown[]) {
    const args = take('RandomChoice(any transforms, any p=None)', given);
    super(args.transforms);
    if (args.p !== null && !Array.isArray(args.p)) throw new PyTypeError('Argument p should be a sequence');
    this.p = args.p;
  }

  override forward(...args: unknown[]): unknown {
    const weights = this.p ?? this.transforms.map(() => 1);
    let left = Math.random() * weights.reduce((sum, weight) => sum + weight, 0);
    const at = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return call(this.transforms[at < 0 ? weights.length - 1 : at], ...args);
  }

  override toString(): string {
    return `${super.toString()}(p=${pyRepr(this.p)})`;
  }
}

class Order extends Several {
  override forward(img: unknown): unknown {
    const waiting = [...this.transforms];
    let value = img;
    while (waiting.length > 0) {
      const [next] = waiting.splice(Math.floor(Math.random() * waiting.length), 1);
      value = call(next, value);
    }
    return value;
  }
}

/**
 * All of several transforms with probability p, else none: RandomApply(transforms, p=0.5).
 * Source: torchvision.transforms.RandomApply
 */
export const RandomApply = withoutNew('RandomApply', Apply);
/**
 * One of several transforms, drawn anew for each image: RandomChoice(transforms, p=null), p with a weight for
 * each. Seeds do not reach it, as in torchvision. TypeError for what is no list.
 * Source: torchvision.transforms.RandomChoice
 */
export const RandomChoice = withoutNew('RandomChoice', Choice);
/**
 * Several transforms in an order drawn anew for each image: RandomOrder(transforms). Seeds do not reach it,
 * as in torchvision. TypeError for what is no list.
 * Source: torchvision.transforms.RandomOrder
 */
export const RandomOrder = withoutNew('RandomOrder', Order);
