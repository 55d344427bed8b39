// PNG files: images of 8 bits in grey, grey with alpha, RGB and RGBA are written; read are all kinds of 1 to 16 bits and
// palettes, but no interlaced ones. Bytes in, images out; it knows no file system.
import { unzlibSync, zlibSync } from 'fflate';
import { PyTypeError, RuntimeError } from '../../backend';
import { Image, type Mode } from './Image';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const colourTypes: Partial<Record<Mode, number>> = { L: 0, RGB: 2, LA: 4, RGBA: 6 };
/** More pixels are not unpacked. */
const maxPixels = 2 ** 26;

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

export function encodePng(image: Image): Uint8Array {
  const type = colourTypes[image.mode];
  if (type === undefined) throw new PyTypeError(`cannot write mode ${image.mode} as PNG`);
  const { width, height, bands, pixels } = image;
  const row = width * bands;
  // Each row after a zero: its bytes come as they are.
  const raw = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y++) raw.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, type, 0, 0, 0], 8);
  const parts = [
    Uint8Array.from(signature),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(raw, { level: 6 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const out = new Uint8Array(content.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, content.length);
  for (let i = 0; i < 4; i++) out[4 + i] = name.charCodeAt(i);
  out.set(content, 8);
  view.setUint32(content.length + 8, checksum(out.subarray(4, content.length + 8)));
  return out;
}

let table: Uint32Array | null = null;

function checksum(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

interface Header {
  width: number;
  height: number;
  depth: number;
  type: number;
}

const broken = (why: string) => new RuntimeError(`cannot identify image file: a PNG ${why}`);

export function decodePng(bytes: Uint8Array): Image {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: Header | null = null;
  let palette: Uint8Array | null = null;
  const data: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (content.length < length) throw broken('that ends too early');
    if (name === 'IHDR') header = headerOf(content);
    else if (name === 'PLTE') palette = content;
    else if (name === 'IDAT') data.push(content);
    else if (name === 'IEND') break;
    at += length + 12;
  }
  if (!header || data.length === 0) throw broken('without an image');
  return imageOf(header, palette, unfiltered(header, unpacked(header, data)));
}

function headerOf(content: Uint8Array): Header {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  if (width === 0 || height === 0 || width * height > maxPixels)
    throw broken(`of ${width} by ${height} pixels`);
  if (content[12] !== 0) throw broken('that is interlaced, which is not supported');
  return { width, height, depth: content[8]!, type: content[9]! };
}

const channels: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

const rowBytes = ({ width, depth, type }: Header) => Math.ceil((width * depth * channels[type]!) / 8);

function unpacked(header: Header, data: Uint8Array[]): Uint8Array {
  if (!(header.type in channels)) throw broken(`of colour type ${header.type}`);
  const joined = new Uint8Array(data.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of data) {
    joined.set(part, at);
    at += part.length;
  }
  const out = new Uint8Array((rowBytes(header) + 1) * header.height);
  try {
    return unzlibSync(joined, { out });
  } catch (error) {
    throw broken(`whose data cannot be unpacked: ${error instanceof Error ? error.message : error}`);
  }
}

/** The rows as they were before each was written as differences from its neighbours. */
function unfiltered(header: Header, raw: Uint8Array): Uint8Array {
  const row = rowBytes(header);
  const step = Math.max(1, (header.depth * channels[header.type]!) >> 3);
  const out = new Uint8Array(row * header.height);
  for (let y = 0; y < header.height; y++) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x >= step ? out[at - step]! : 0;
      const up = y > 0 ? out[at - row]! : 0;
      const corner = x >= step && y > 0 ? out[at - row - step]! : 0;
      const value = raw[y * (row + 1) + 1 + x]!;
      if (filter === 0) out[at] = value;
      else if (filter === 1) out[at] = value + left;
      else if (filter === 2) out[at] = value + up;
      else if (filter === 3) out[at] = value + ((left + up) >> 1);
      else if (filter === 4) out[at] = value + paeth(left, up, corner);
      else throw broken(`with a row of filter ${filter}`);
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function imageOf(header: Header, palette: Uint8Array | null, rows: Uint8Array): Image {
  const { width, height, depth, type } = header;
  const bands = channels[type]!;
  const row = rowBytes(header);
  const values = new Uint8Array(width * height * bands);
  const most = 2 ** depth - 1;
  for (let y = 0; y < height; y++) {
    for (let i = 0; i < width * bands; i++) {
      const at = y * width * bands + i;
      if (depth === 8) values[at] = rows[y * row + i]!;
      else if (depth === 16) values[at] = rows[y * row + i * 2]!;
      else {
        const bit = i * depth;
        const value = (rows[y * row + (bit >> 3)]! >> (8 - depth - (bit & 7))) & most;
        values[at] = type === 3 ? value : Math.floor((value * 255) / most);
      }
    }
  }
  const modes: Record<number, Mode> = { 0: 'L', 2: 'RGB', 4: 'LA', 6: 'RGBA' };
  if (type !== 3) return new Image(modes[type]!, width, height, values);
  if (!palette) throw broken('without its palette');
  const coloured = new Uint8Array(width * height * 3);
  values.forEach((value, i) => {
    coloured.set(palette.subarray(value * 3, value * 3 + 3), i * 3);
  });
  return new Image('RGB', width, height, coloured);
}
