// ImageFolder and save_image against torchvision: which files are which samples, their pixels, and what is written.
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBackend, torch, torchvision } from '../../../engine';
import { readFile, writeFile } from '../../../engine/io/files';
import type { Tensor } from '../../../engine/tensor/tensor';
import type { Image } from '../../../engine/vision/image/Image';
import { decodePng, encodePng } from '../../../engine/vision/image/png';

type Pixels = [width: number, height: number, mode: string, bytes: number[]];
const fixture = JSON.parse(
  readFileSync(new URL('../../fixtures/vision/folders.json', import.meta.url), 'utf8'),
) as {
  files: Record<string, string>;
  repr: string;
  classes: string[];
  class_to_idx: Record<string, number>;
  samples: [string, number][];
  targets: number[];
  images: Pixels[];
  turned: [[string, number][], number, number[][][]];
  texts: string;
  errors: [root: string, name: string, message: string][];
  saved: { tensor: number[]; options: Record<string, unknown>; image: Pixels }[];
};

const pixelsOf = (image: Image): Pixels => [...image.size, image.mode, Array.from(image.pixels)];
const { datasets, transforms, utils } = torchvision;

beforeAll(async () => {
  await loadBackend('cpu');
  for (const [name, text] of Object.entries(fixture.files)) writeFile(name, Buffer.from(text, 'base64'));
});

describe('ImageFolder', () => {
  it('finds classes and samples in the order of torchvision', () => {
    const pets = datasets.ImageFolder('pets');
    expect(String(pets)).toBe(fixture.repr);
    expect(pets.classes).toEqual(fixture.classes);
    expect(pets.class_to_idx).toEqual(fixture.class_to_idx);
    expect(pets.samples).toEqual(fixture.samples);
    expect(pets.imgs).toEqual(fixture.samples);
    expect(pets.targets).toEqual(fixture.targets);
    expect(String(datasets.ImageFolder('pets', transforms.ToTensor()))).toBe(fixture.texts);
  });

  it('reads the pixels of PNG files of all kinds', () => {
    const pets = datasets.ImageFolder('pets');
    fixture.images.forEach((wanted, i) => {
      const [image, label] = pets.__getitem__(i) as [Image, number];
      expect(pixelsOf(image)).toEqual(wanted);
      expect(label).toBe(fixture.targets[i]);
    });
  });

  it('transforms, and asks is_valid_file', async () => {
    const [samples, target, values] = fixture.turned;
    const pets = datasets.ImageFolder('pets', {
      transform: transforms.ToTensor(),
      target_transform: (y: number) => y * 10,
      is_valid_file: (path: string) => path.endsWith('b.png') || path.includes('x') || path.includes('c.png'),
    });
    expect(pets.samples).toEqual(samples);
    const [sample, label] = pets.__getitem__(0) as [Tensor, number];
    expect(label).toBe(target);
    expect(await sample.tolist()).toEqual(await torch.tensor(values).tolist());
  });

  it('reads a zip archive, and gives batches', async () => {
    const entries = Object.entries(fixture.files).map(([name, text]): [string, Uint8Array] => [
      name,
      Buffer.from(text, 'base64'),
    ]);
    writeFile('pets.zip', zipSync(Object.fromEntries(entries)));
    const resize = transforms.Compose([transforms.Resize([4, 4]), transforms.ToTensor()]);
    const pets = datasets.ImageFolder('pets.zip', resize);
    expect(pets.classes).toEqual(fixture.classes);
    expect(pets.samples.map(([path]) => path)).toEqual(
      fixture.samples.map(([path]) => path.replace('pets/', 'pets.zip/pets/')),
    );
    const shapes: number[][] = [];
    for await (const [x, y] of torch.utils.data.DataLoader(pets, { batch_size: 3 }) as never as [
      Tensor,
      Tensor,
    ][])
      shapes.push([...x.shape, ...y.shape]);
    expect(shapes).toEqual([
      [3, 3, 4, 4, 3],
      [3, 3, 4, 4, 3],
      [1, 3, 4, 4, 1],
    ]);
  });

  it('refuses in the words of torchvision', () => {
    writeFile('bare/a/x.txt', new Uint8Array(1));
    writeFile('bare/b/x.png', new Uint8Array(1));
    for (const [root, name, message] of fixture.errors) {
      const refusal = (() => {
        try {
          datasets.ImageFolder(root);
        } catch (error) {
          return error as Error;
        }
        return null;
      })();
      expect([refusal?.name, refusal?.message]).toEqual([name, message]);
    }
  });
});

describe('save_image', () => {
  it.each(fixture.saved)('writes what torchvision writes, %#', async ({ tensor, options, image }) => {
    await utils.save_image(torch.tensor(tensor), 'out/grid.png', options);
    expect(pixelsOf(decodePng(readFile('out/grid.png')))).toEqual(image);
  });

  it('refuses other formats', () => {
    expect(() => utils.save_image(torch.ones(3, 2, 2), 'a.jpg')).toThrow('unknown file extension: .jpg');
  });

  it('writes each mode as it can be read', () => {
    for (const [size, mode, values] of fixture.images.map(([w, h, m, v]) => [[w, h], m, v] as const)) {
      const image = new torchvision.Image(mode as 'RGB', size[0]!, size[1]!, Uint8Array.from(values));
      for (const other of [image, image.convert('L')])
        expect(pixelsOf(decodePng(encodePng(other)))).toEqual(pixelsOf(other));
    }
  });
});
