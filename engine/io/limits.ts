// How much a file may ask for before it is refused.
export const limits = {
  /** All files of the sandbox together. */
  filesBytes: 1024 * 1024 * 1024,
  pathChars: 1000,
  /** What an archive may unpack to, and all tensors of a file together when spread out. */
  unpackedBytes: 2 * 1024 * 1024 * 1024,
  archiveEntries: 100_000,
  /** Steps of a pickle, things on its stack, and levels of nesting in what is saved. */
  pickleSteps: 20_000_000,
  pickleDepth: 1000,
  headerBytes: 100 * 1024 * 1024,
} as const;
