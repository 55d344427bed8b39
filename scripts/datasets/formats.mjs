// The published formats, as far as cutting them into shards needs: IDX files and CIFAR's records.

export class FormatError extends Error {}

/** The images or labels of an IDX file of bytes: how many, how long each, and the bytes. */
export function readIdx(bytes, what) {
  const rank = bytes.length >= 4 && bytes.readUInt16BE(0) === 0 && bytes[2] === 8 ? bytes[3] : 0;
  if (rank < 1 || rank > 4) throw new FormatError(`${what} does not begin as an IDX file of bytes`);
  const start = 4 + rank * 4;
  const dims = Array.from({ length: rank }, (_, i) => bytes.readUInt32BE(4 + i * 4));
  const step = dims.slice(1).reduce((product, size) => product * size, 1);
  if (bytes.length !== start + dims[0] * step)
    throw new FormatError(`${what} has ${bytes.length} bytes where ${start + dims[0] * step} were due`);
  return { count: dims[0], dims, step, values: bytes.subarray(start) };
}

/** An IDX file of bytes. */
export function writeIdx(dims, values) {
  const head = Buffer.alloc(4 + dims.length * 4);
  head[2] = 8;
  head[3] = dims.length;
  dims.forEach((size, i) => {
    head.writeUInt32BE(size, 4 + i * 4);
  });
  return Buffer.concat([head, values]);
}

/** The shards of a pair of IDX files. */
export function* cutIdx(images, labels, what, size) {
  const pictures = readIdx(images, `${what} (images)`);
  const names = readIdx(labels, `${what} (labels)`);
  if (pictures.count !== names.count)
    throw new FormatError(`${what} has ${pictures.count} images and ${names.count} labels`);
  for (let from = 0; from < pictures.count; from += size) {
    const count = Math.min(size, pictures.count - from);
    const { step } = pictures;
    yield {
      count,
      parts: [
        {
          kind: 'images',
          bytes: writeIdx(
            [count, ...pictures.dims.slice(1)],
            pictures.values.subarray(from * step, (from + count) * step),
          ),
        },
        { kind: 'labels', bytes: writeIdx([count], names.values.subarray(from, from + count)) },
      ],
    };
  }
}

/** The shards of a file of CIFAR's records. */
export function* cutCifar(bytes, labelBytes, what, size) {
  const record = labelBytes + 3072;
  if (bytes.length === 0 || bytes.length % record !== 0)
    throw new FormatError(`${what} has ${bytes.length} bytes, which are no whole number of records`);
  for (let from = 0; from < bytes.length; from += size * record) {
    const part = bytes.subarray(from, from + size * record);
    yield { count: part.length / record, parts: [{ kind: 'records', bytes: part }] };
  }
}
