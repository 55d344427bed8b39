// The published binary formats: CIFAR's records of labels and planes, and the IDX files of MNIST. A block keeps the
// bytes as they came and says where in them each image and label is.
import { RuntimeError } from '../../backend';

export interface Shape {
  channels: number;
  height: number;
  width: number;
}

export interface Block {
  count: number;
  bytes: Uint8Array;
  /** Where the first image begins, and how far it is from one to the next; the planes follow each other. */
  first: number;
  step: number;
  labels: Uint8Array;
}

const cifarPixels = 3 * 32 * 32;

/** CIFAR-10 has one byte of label before an image; CIFAR-100 two, of which the second is the fine one. */
export function readCifar(bytes: Uint8Array, labelBytes: 1 | 2, what: string): Block {
  const record = labelBytes + cifarPixels;
  if (bytes.length === 0 || bytes.length % record !== 0)
    throw new RuntimeError(
      `${what} is broken: ${bytes.length} bytes are no whole number of records of ${record}`,
    );
  const count = bytes.length / record;
  const labels = new Uint8Array(count);
  for (let i = 0; i < count; i++) labels[i] = bytes[i * record + labelBytes - 1]!;
  return { count, bytes, first: labelBytes, step: record, labels };
}

/** An IDX file of bytes: its dimensions and where the values begin. */
function readIdx(bytes: Uint8Array, rank: number, what: string): { dims: number[]; start: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 4 + rank * 4;
  if (bytes.length < start || view.getUint32(0) !== 0x0800 + rank)
    throw new RuntimeError(
      `${what} is broken: it does not begin as an IDX file of bytes with ${rank} dimensions`,
    );
  const dims = Array.from({ length: rank }, (_, i) => view.getUint32(4 + i * 4));
  const size = dims.reduce((product, dim) => product * dim, 1);
  if (bytes.length !== start + size)
    throw new RuntimeError(`${what} is broken: ${bytes.length} bytes where ${start + size} were due`);
  return { dims, start };
}

export function readIdxPair(images: Uint8Array, labels: Uint8Array, shape: Shape, what: string): Block {
  const { dims, start } = readIdx(images, 3, `${what} (images)`);
  const { dims: labelDims, start: labelStart } = readIdx(labels, 1, `${what} (labels)`);
  const [count = 0, height, width] = dims;
  if (height !== shape.height || width !== shape.width || labelDims[0] !== count) {
    throw new RuntimeError(
      `${what} is broken: images of [${dims.join(', ')}] with [${labelDims.join(', ')}] labels`,
    );
  }
  return {
    count,
    bytes: images,
    first: start,
    step: shape.height * shape.width,
    labels: labels.subarray(labelStart),
  };
}
