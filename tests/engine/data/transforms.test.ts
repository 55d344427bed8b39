// torchvision.transforms against real torchvision and Pillow: every pixel, every text, every message, and the
// numbers that are left in the generator afterwards.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { torch } from '../../../engine';
import { loadBackend } from '../../../engine/backend';
import type { BackendName } from '../../../engine/runner/protocol';
import { Arr } from '../../../engine/tensor/arr';
import { toDtype } from '../../../engine/tensor/dtype';
import { Tensor } from '../../../engine/tensor/tensor';
import * as torchvision from '../../../engine/vision';
import { Image, type Mode } from '../../../engine/vision/image/Image';
import { wasmBase } from '../../conformance/backends';

interface Packed {
  mode?: Mode;
  size?: [number, number];
  shape?: number[];
  dtype?: string;
  bytes: string;
}

interface Case {
  name: string;
  args: unknown[];
  kwargs: Record<string, unknown>;
  image: string;
  seed: number;
  repr: string;
  result: Packed;
  after: number;
}

interface Fixtures {
  images: Record<string, Packed>;
  pil: Case[];
  tensor: Case[];
  errors: Record<string, string>;
  texts: Record<string, string>;
  grids: Record<string, Packed>;
  fake: { repr: string; items: { image: Packed; target: number }[]; after: number; end: string };
  to_pil: Record<string, { given: Packed; result: Packed }>;
}

const fixtures = JSON.parse(
  readFileSync(new URL('../../fixtures/vision/transforms.json', import.meta.url), 'utf8'),
) as Fixtures;
const { transforms } = torchvision;
const F = transforms.functional;

const bytesOf = (packed: Packed) => new Uint8Array(Buffer.from(packed.bytes, 'base64'));
const floatsOf = (packed: Packed) => new Float32Array(bytesOf(packed).buffer);

function imageOf(packed: Packed): Image {
  return new Image(packed.mode!, ...packed.size!, bytesOf(packed));
}

function tensorOf(packed: Packed): Tensor {
  return new Tensor(Arr.from(floatsOf(packed), packed.shape!, toDtype(packed.dtype)));
}

// biome-ignore lint/suspicious/noExplicitAny: built from the fixtures' own names.
const built = ({ name, args, kwargs }: Pick<Case, 'name' | 'args' | 'kwargs'>): any =>
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  (transforms as any)[name](...args, kwargs);

/** The largest difference in one byte or number. */
function difference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  expect(a.length).toBe(b.length);
  let most = 0;
  for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs(a[i]! - b[i]!));
  return most;
}

async function expectSame(found: unknown, wanted: Packed, tolerance = 1e-6): Promise<void> {
  if (wanted.mode) {
    expect(found).toBeInstanceOf(Image);
    const image = found as Image;
    expect([image.mode, image.size]).toEqual([wanted.mode, wanted.size]);
    expect(difference(image.pixels, bytesOf(wanted))).toBe(0);
    return;
  }
  const tensor = found as Tensor;
  expect([...tensor.dims]).toEqual(wanted.shape);
  expect(String(tensor.dtype)).toBe(wanted.dtype);
  expect(difference(await tensor.data(), floatsOf(wanted))).toBeLessThanOrEqual(tolerance);
}

const titled = (each: Case): [string, Case] => [
  `${each.name} ${JSON.stringify(each.args)} ${JSON.stringify(each.kwargs)} of ${each.image}, seed ${each.seed}`,
  each,
];

describe.each(['cpu', 'wasm'] as BackendName[])('on %s', (backend) => {
  beforeAll(async () => {
    await loadBackend(backend, { wasmBase });
  });

  test.each(fixtures.pil.map(titled))('%s', async (_, each) => {
    const transform = built(each);
    expect(String(transform)).toBe(each.repr);
    torch.manual_seed(each.seed);
    await expectSame(transform(imageOf(fixtures.images[each.image]!)), each.result);
    expect(await torch.rand(1).item()).toBe(each.after);
  });

  test.each(fixtures.tensor.map(titled))('a tensor: %s', async (_, each) => {
    const rgb = imageOf(fixtures.images.rgb!);
    const float = F.to_tensor(rgb);
    const given = {
      float,
      byte: F.pil_to_tensor(rgb),
      batch: torch.stack([float, F.hflip(float) as Tensor]),
    }[each.image];
    torch.manual_seed(each.seed);
    await expectSame(built(each)(given), each.result);
    expect(await torch.rand(1).item()).toBe(each.after);
  });

  test.each(Object.entries(fixtures.to_pil))('to_pil_image of %s', async (_, { given, result }) => {
    await expectSame(F.to_pil_image(tensorOf(given)), result);
  });

  test('make_grid', async () => {
    const { make_grid } = torchvision.utils;
    const [batch, ones] = [tensorOf(fixtures.grids.batch!), tensorOf(fixtures.grids.ones!)];
    const made: Record<string, Tensor> = {
      grid: make_grid(batch, { nrow: 3 }),
      padding: make_grid(batch, { nrow: 2, padding: 1, pad_value: 0.5 }),
      normalize: make_grid(ones, { normalize: true }),
      scale_each: make_grid(ones, { normalize: true, scale_each: true }),
      range: make_grid(ones, { normalize: true, value_range: [-1, 1] }),
      one: make_grid(ones.select(0, 0)),
      list: make_grid([batch.select(0, 0), batch.select(0, 1)]),
    };
    for (const [name, grid] of Object.entries(made)) await expectSame(grid, fixtures.grids[name]!);
    expect(() => make_grid(3)).toThrow("tensor or list of tensors expected, got <class 'int'>");
  });

  test('convert_image_dtype', async () => {
    const bytes = torch.tensor([[[0, 128, 255]]], { dtype: torch.uint8 });
    const float = F.convert_image_dtype(bytes, torch.float32);
    expect(await float.tolist()).toEqual([[[0, Math.fround(128 / 255), 1]]]);
    expect(await F.convert_image_dtype(float, torch.uint8).tolist()).toEqual([[[0, 128, 255]]]);
    expect(() => F.convert_image_dtype(float, torch.int64)).toThrow(
      'The cast from torch.float32 to torch.int64 cannot be performed safely.',
    );
  });
});

describe('words', () => {
  const t = transforms;
  const rgb = imageOf(fixtures.images.rgb!);
  const faults: Record<string, () => unknown> = {
    to_tensor: () => t.ToTensor()(3),
    'to_tensor twice': () => t.ToTensor()(F.to_tensor(rgb)),
    'normalize image': () => t.Normalize([0.5], [0.5])(rgb),
    'normalize ints': () => t.Normalize([0.5], [0.5])(F.pil_to_tensor(rgb)),
    'normalize zero': () => t.Normalize([0.5], [0])(F.to_tensor(rgb)),
    'normalize shape': () => t.Normalize([0.5], [0.5])(torch.zeros(3, 4)),
    'crop too large': () => t.RandomCrop(40)(rgb),
    'resize sizes': () => t.Resize([1, 2, 3]),
    'resize max': () => t.Resize(8, { max_size: 8 })(rgb),
    'pad mode': () => t.Pad(1, { padding_mode: 'wrap' }),
    'pad lengths': () => t.Pad([1, 2, 3]),
    'pad fill': () => t.Pad(1, { fill: [1, 2] })(rgb),
    lambda: () => t.Lambda(3 as never),
    jitter: () => t.ColorJitter({ brightness: -1 }),
    'jitter hue': () => t.ColorJitter({ hue: [-0.6, 0.5] }),
    hue: () => F.adjust_hue(rgb, 0.7),
    rotation: () => t.RandomRotation(-3),
    erasing: () => t.RandomErasing({ p: 2 }),
    'erasing value': () => t.RandomErasing({ value: 'x' }),
    blur: () => t.GaussianBlur(4),
    to_pil: () => t.ToPILImage()(torch.zeros(5, 2, 2)),
    'to_pil dims': () => t.ToPILImage()(torch.zeros(2)),
    'grey channels': () => t.Grayscale(2)(rgb),
  };
  test.each(Object.entries(fixtures.errors))('the message of %s', (name, wanted) => {
    let said = 'no error';
    try {
      faults[name]!();
    } catch (error) {
      said = `${(error as Error).name}: ${(error as Error).message}`;
    }
    expect(said).toBe(wanted);
  });

  test('transforms made of others print in lines', () => {
    const made: Record<string, string> = {
      compose: String(
        t.Compose([
          t.RandomCrop(32, { padding: 4 }),
          t.RandomHorizontalFlip(),
          t.ToTensor(),
          t.Normalize([0.5], [0.25]),
        ]),
      ),
      apply: String(t.RandomApply([t.ColorJitter(0.5), t.ToTensor()], { p: 0.3 })),
      choice: String(t.RandomChoice([t.ToTensor(), t.CenterCrop(3)])),
      order: String(t.RandomOrder([t.ToTensor()])),
      lambda: String(t.Lambda((x) => x)),
      pil: `${t.ToPILImage()}${t.ToPILImage('L')}`,
    };
    expect(made).toEqual(fixtures.texts);
  });

  test('RandomApply, RandomChoice, RandomOrder and Lambda call what they hold', () => {
    torch.manual_seed(0);
    const add = (n: number) => (x: unknown) => `${x}${n}`;
    expect(t.RandomApply([add(1), add(2)], { p: 1 })('x')).toBe('x12');
    expect(t.RandomApply([add(1)], { p: 0 })('x')).toBe('x');
    expect(t.RandomChoice([add(1), add(2)], { p: [0, 1] })('x')).toBe('x2');
    expect(['x12', 'x21']).toContain(t.RandomOrder([add(1), add(2)])('x'));
    expect(t.Compose([add(3), t.Lambda(add(4)), { __call__: add(5) }])('x')).toBe('x345');
  });

  test('an image has a size, a mode and pixels, and prints as PIL prints it', () => {
    expect(String(rgb)).toMatch(/^<PIL\.Image\.Image image mode=RGB size=14x11 at 0x[0-9A-F]+>$/);
    expect(rgb.size).toEqual([14, 11]);
    expect(rgb.getpixel([1, 0])).toEqual(Array.from(rgb.pixels.subarray(3, 6)));
    expect(() => rgb.getpixel([14, 0])).toThrow('image index out of range');
  });
});
