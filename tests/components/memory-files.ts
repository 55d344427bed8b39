/** The part of the browser's private files that is used, in memory; a file changes when its stream is closed. */
export class MemoryFiles {
  readonly kept = new Map<string, string>();
  readonly root = async () =>
    ({
      getDirectoryHandle: async () => ({
        keys: () =>
          (async function* (names: readonly string[]) {
            yield* names;
          })([...this.kept.keys()]),
        removeEntry: async (name: string) => {
          if (!this.kept.delete(name)) throw new DOMException('not there', 'NotFoundError');
        },
        getFileHandle: async (name: string, { create = false } = {}) => {
          if (!create && !this.kept.has(name)) throw new DOMException('not there', 'NotFoundError');
          let text = '';
          return {
            getFile: async () => ({ text: async () => this.kept.get(name) ?? '' }),
            createWritable: async () => ({
              write: async (part: string) => {
                text += part;
              },
              close: async () => void this.kept.set(name, text),
            }),
          };
        },
      }),
    }) as unknown as FileSystemDirectoryHandle;
}
