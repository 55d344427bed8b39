// The zip archives that torch.save writes: nothing compressed, each member's bytes at a multiple of 64. Reading takes
// compressed members too, within limits that are checked before anything is unpacked.
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { RuntimeError } from '../backend';
import { limits } from './limits';

const alignment = 64;
const localHeader = 30;
/** The extra field that PyTorch pads with: 'FB'. */
const paddingField = 0x4246;
const extraHeader = 4;

export function writeArchive(members: [string, Uint8Array][]): Uint8Array {
  const zippable: Zippable = {};
  let at = 0;
  for (const [name, bytes] of members) {
    const head = at + localHeader + new TextEncoder().encode(name).length + extraHeader;
    const padding = (alignment - (head % alignment)) % alignment;
    zippable[name] = [
      bytes,
      { level: 0, extra: { [paddingField]: new Uint8Array(padding) }, mtime: '1980-01-01' },
    ];
    at = head + padding + bytes.length;
  }
  return zipSync(zippable);
}

export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

export function readArchive(bytes: Uint8Array): Map<string, Uint8Array> {
  let total = 0;
  let count = 0;
  try {
    const members = unzipSync(bytes, {
      filter: ({ originalSize, size, name }) => {
        total += originalSize;
        count += 1;
        if (count > limits.archiveEntries || total > limits.unpackedBytes)
          throw new RuntimeError(`the archive would unpack to more than ${limits.unpackedBytes} bytes`);
        if (originalSize > 1e6 && originalSize > size * 1100)
          throw new RuntimeError(
            `the archive's member ${name} claims to be ${originalSize} bytes out of ${size}`,
          );
        return true;
      },
    });
    return new Map(Object.entries(members));
  } catch (error) {
    if (error instanceof RuntimeError) throw error;
    throw new RuntimeError(
      `PytorchStreamReader failed reading zip archive: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
