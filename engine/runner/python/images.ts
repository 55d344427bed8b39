// What Python's PIL and torchvision ask of the engine besides its own API: pictures from and to bytes, and whole batches
// of a published data set at once.
import { batchOf } from '../../data/Dataset';
import { Image, type Mode, type Pixels } from '../../vision/image/Image';
import { openImage } from '../../vision/image/open';
import { encodePng } from '../../vision/image/png';
import type { Slots } from './slots';

/** Bytes of Python's: a proxy of a buffer, read and let go. */
interface PythonBytes {
  toJs(): Uint8Array;
  destroy(): void;
}

function bytesOf(given: PythonBytes | Uint8Array): Uint8Array {
  if (given instanceof Uint8Array) return given.slice();
  const bytes = given.toJs().slice();
  given.destroy();
  return bytes;
}

export function imageFunctions(
  slots: Slots,
  give: (value: unknown) => number,
): Record<string, (...args: never[]) => unknown> {
  const image = (slot: number) => slots.get(slot) as Image;
  return {
    encodeImage: (slot: number) => encodePng(image(slot)),
    decodeImage: (bytes: PythonBytes) => give(openImage(bytesOf(bytes))),
    makeImage: (mode: Mode, width: number, height: number, letter: string, given: PythonBytes) => {
      const bytes = bytesOf(given);
      const pixels: Pixels =
        letter === 'f'
          ? new Float32Array(bytes.buffer)
          : letter === 'i'
            ? new Int32Array(bytes.buffer)
            : bytes;
      return give(new Image(mode, width, height, pixels));
    },
    batchOf: (slot: number, indices: number[]) => {
      const dataset = slots.get(slot) as { [batchOf](indices: readonly number[]): unknown };
      return give(dataset[batchOf](indices));
    },
    /** All images of a data set, one after the other, each in rows of pixels. */
    imageBytes: (slot: number) => {
      const { data } = slots.get(slot) as { data: { length: number; image(index: number): Image } };
      const size = data.length === 0 ? 0 : data.image(0).pixels.length;
      const all = new Uint8Array(data.length * size);
      for (let i = 0; i < data.length; i++) all.set(data.image(i).pixels, i * size);
      return all;
    },
  };
}
