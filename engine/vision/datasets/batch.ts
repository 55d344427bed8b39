// A whole batch of images at once: where a transform is made of torchvision's own steps that end in ToTensor and
// Normalize, bytes go straight into one float array, by a table of 256 values for each channel.
import { Arr } from '../../tensor/arr';
import { float32 } from '../../tensor/dtype';
import { Tensor } from '../../tensor/tensor';
import type { Image } from '../image/Image';
import { Compose, type Kind, Transform } from '../transforms/Transform';
import type { Images } from './Collection';

export interface Plan {
  /** Steps from image to image, which come first. */
  steps: ((image: Image) => Image)[];
  normalise: { mean: readonly number[]; std: readonly number[] }[];
  isRandom: boolean;
}

/** How a transform can be done by batch; null where it cannot. */
export function planOf(transform: unknown): Plan | null {
  const chain = flat(transform);
  if (!chain) return null;
  const kinds = chain.map(kindOf);
  const turn = kinds.indexOf('toTensor');
  const isOrdered =
    turn >= 0 &&
    kinds.every((kind, i) => kind === (i < turn ? 'image' : i === turn ? 'toTensor' : 'normalize'));
  if (!isOrdered) return null;
  const asList = (value: unknown) => (typeof value === 'number' ? [value] : (value as number[]));
  return {
    steps: chain.slice(0, turn) as unknown as Plan['steps'],
    normalise: chain.slice(turn + 1).map((step) => ({ mean: asList(step.mean), std: asList(step.std) })),
    isRandom: chain.some((step) => (step.constructor as typeof Transform).isRandom),
  };
}

function flat(transform: unknown): Transform[] | null {
  if (!(transform instanceof Transform)) return null;
  if (!(transform instanceof Compose)) return [transform];
  if (!isUntouched(transform)) return null;
  const parts = transform.transforms.map(flat);
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

function kindOf(step: Transform): Kind {
  return isUntouched(step) ? (step.constructor as typeof Transform).kind : 'other';
}

/** Neither hooks nor a subclass of the reader's own stand between. */
function isUntouched(step: Transform): boolean {
  return ours.has(step.forward) && !Object.hasOwn(step, 'forward');
}

const ours = new WeakSet<object>();

/** The transforms whose forward a batch may take the place of. */
export function trust(classes: Record<string, unknown>): void {
  for (const each of Object.values(classes)) {
    const forward: unknown = typeof each === 'function' ? each.prototype?.forward : undefined;
    if (typeof forward === 'function') ours.add(forward);
  }
}

const f = Math.fround;

/** What each byte of each channel becomes: a fraction of 255, then shifted and scaled in float32. */
function tables(channels: number, plan: Plan): Float32Array[] {
  return Array.from({ length: channels }, (_, channel) =>
    Float32Array.from({ length: 256 }, (__, byte) => {
      let value = f(byte / 255);
      for (const { mean, std } of plan.normalise) {
        const pick = (values: readonly number[]) => f(values.length === 1 ? values[0]! : values[channel]!);
        value = f(f(value - pick(mean)) / pick(std));
      }
      return value;
    }),
  );
}

/** Whether the channels and the numbers to normalise by fit; where not, the slow way says what is wrong. */
function fits(channels: number, plan: Plan): boolean {
  return plan.normalise.every(
    ({ mean, std }) =>
      [mean, std].every(
        (values) =>
          Array.isArray(values) &&
          (values.length === 1 || values.length === channels) &&
          values.every((value) => typeof value === 'number'),
      ) && std.every((value) => f(value) !== 0),
  );
}

export function decodeBatch(images: Images, indices: readonly number[], plan: Plan): Tensor | null {
  return plan.steps.length === 0 ? fromPlanes(images, indices, plan) : fromImages(images, indices, plan);
}

function fromPlanes(images: Images, indices: readonly number[], plan: Plan): Tensor | null {
  const { channels, height, width } = images.shape;
  if (!fits(channels, plan)) return null;
  const table = tables(channels, plan);
  const count = height * width;
  const out = new Float32Array(indices.length * channels * count);
  let to = 0;
  for (const index of indices) {
    const { bytes, at } = images.locate(index);
    let from = at;
    for (let channel = 0; channel < channels; channel++) {
      const values = table[channel]!;
      for (const end = from + count; from < end; from++) out[to++] = values[bytes[from]!]!;
    }
  }
  return new Tensor(Arr.fromHost(out, [indices.length, channels, height, width], float32));
}

function fromImages(images: Images, indices: readonly number[], plan: Plan): Tensor | null {
  const made = indices.map((index) => plan.steps.reduce((image, step) => step(image), images.image(index)));
  const { bands, width, height } = made[0]!;
  const isOne = made.every(
    (image) => image.bands === bands && image.width === width && image.height === height,
  );
  // The random numbers are drawn by now: from here on there is no way back to sample by sample.
  if (!isOne || !fits(bands, plan)) throw new UnevenBatch(made);
  const table = tables(bands, plan);
  const count = width * height;
  const out = new Float32Array(made.length * bands * count);
  let to = 0;
  for (const { pixels } of made) {
    for (let band = 0; band < bands; band++)
      for (let i = band; i < pixels.length; i += bands) out[to++] = table[band]![pixels[i]!]!;
  }
  return new Tensor(Arr.fromHost(out, [made.length, bands, height, width], float32));
}

/** Images of several sizes: whoever asked goes on with them one by one. */
export class UnevenBatch extends Error {
  constructor(readonly images: Image[]) {
    super('internal: the images of a batch differ');
  }
}
