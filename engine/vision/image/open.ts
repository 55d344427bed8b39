// The image in a file's bytes. A PNG is read at once; the other formats are the browser's affair, which answers later.
import { RuntimeError } from '../../backend';
import { Image } from './Image';
import { decodePng, isPng } from './png';

export function openImage(bytes: Uint8Array): Image | Promise<Image> {
  return isPng(bytes) ? decodePng(bytes) : decodedByBrowser(bytes);
}

async function decodedByBrowser(bytes: Uint8Array): Promise<Image> {
  if (typeof createImageBitmap === 'undefined' || typeof OffscreenCanvas === 'undefined')
    throw new RuntimeError(
      'cannot identify image file: only PNG files can be read where there is no browser',
    );
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes as BlobPart]), { colorSpaceConversion: 'none' });
  } catch {
    throw new RuntimeError('cannot identify image file');
  }
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const { data } = context.getImageData(0, 0, width, height);
  return new Image('RGBA', width, height, new Uint8Array(data.buffer));
}
