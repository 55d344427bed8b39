// The published data sets: where their owners keep them, the checksums of the files, and what is in them.

const cifarAddress = 'https://www.cs.toronto.edu/~kriz/';
const cifar = { channels: 3, height: 32, width: 32 };
const digit = { channels: 1, height: 28, width: 28 };

const idxFiles = (md5s) => [
  { name: 'train-images-idx3-ubyte.gz', md5: md5s[0] },
  { name: 'train-labels-idx1-ubyte.gz', md5: md5s[1] },
  { name: 't10k-images-idx3-ubyte.gz', md5: md5s[2] },
  { name: 't10k-labels-idx1-ubyte.gz', md5: md5s[3] },
];

/** Their order is the order of the labels. */
export const catalogue = {
  cifar10: {
    title: 'CIFAR-10',
    format: 'cifar10',
    image: cifar,
    addresses: [cifarAddress],
    files: [{ name: 'cifar-10-binary.tar.gz', md5: 'c32a1d4ab5d03f1284b67883e8d87530' }],
    members: {
      train: [1, 2, 3, 4, 5].map((n) => `data_batch_${n}.bin`),
      test: ['test_batch.bin'],
      classes: 'batches.meta.txt',
    },
    counts: { train: 50_000, test: 10_000 },
    classes: 10,
    licence:
      'Learning Multiple Layers of Features from Tiny Images, Alex Krizhevsky, 2009. https://www.cs.toronto.edu/~kriz/cifar.html',
  },
  cifar100: {
    title: 'CIFAR-100',
    format: 'cifar100',
    image: cifar,
    addresses: [cifarAddress],
    files: [{ name: 'cifar-100-binary.tar.gz', md5: '03b5dce01913d631647c71ecec9e9cb8' }],
    members: { train: ['train.bin'], test: ['test.bin'], classes: 'fine_label_names.txt' },
    counts: { train: 50_000, test: 10_000 },
    classes: 100,
    licence:
      'Learning Multiple Layers of Features from Tiny Images, Alex Krizhevsky, 2009. https://www.cs.toronto.edu/~kriz/cifar.html',
  },
  mnist: {
    title: 'MNIST',
    format: 'idx',
    image: digit,
    addresses: ['https://ossci-datasets.s3.amazonaws.com/mnist/', 'http://yann.lecun.com/exdb/mnist/'],
    files: idxFiles([
      'f68b3c2dcbeaaa9fbdd348bbdeb94873',
      'd53e105ee54ea40749a09fcbcd1e9432',
      '9fb629c4189551a2d022fa330f9573f3',
      'ec29112dd5afa0611ce80d1b7f02629c',
    ]),
    counts: { train: 60_000, test: 10_000 },
    classes: Array.from({ length: 10 }, (_, i) => String(i)),
    licence: 'Yann LeCun and Corinna Cortes. Creative Commons Attribution-Share Alike 3.0.',
  },
  'fashion-mnist': {
    title: 'Fashion-MNIST',
    format: 'idx',
    image: digit,
    addresses: ['http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/'],
    files: idxFiles([
      '8d4fb7e6c68d591d4c3dfef9ec88bf0d',
      '25c81989df183df01b3e8a0aad5dffbe',
      'bef4ecab320f06d8554ea6380940ec79',
      'bb300cfdad3c16e7a12a480ee83cd310',
    ]),
    counts: { train: 60_000, test: 10_000 },
    classes: [
      'T-shirt/top', 'Trouser', 'Pullover', 'Dress', 'Coat', 'Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot',
    ], // biome-ignore format: a list is read better in lines
    licence: 'Copyright 2017 Zalando SE. MIT licence. https://github.com/zalandoresearch/fashion-mnist',
  },
};
