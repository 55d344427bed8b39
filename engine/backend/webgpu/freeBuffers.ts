// Bounds what TF.js keeps of freed buffers. It keeps every one for the next tensor of the same size and gives none
// back; so a notebook that changes its batch size would hold the memory of every size that it ever had.

/** What we use of TF.js's buffer manager. */
export interface BufferManager {
  freeBuffers: Map<string, GPUBuffer[]>;
  numFreeBuffers: number;
  numBytesUsed: number;
  numBytesAllocated: number;
  acquireBuffer(size: number, usage: number, mappedAtCreation?: boolean, reuse?: boolean): GPUBuffer;
  releaseBuffer(buffer: GPUBuffer, reuse?: boolean): void;
}

/** Enough for all that a training step frees on its way. */
export const maxFreeBytes = 536_870_912;

/** Beyond so many free bytes, buffers of the sizes that were asked for longest ago are destroyed. */
export function boundFreeBuffers(manager: BufferManager, maxBytes = maxFreeBytes): void {
  /** The sizes, in the order in which they were last asked for. */
  const asked = new Set<string>();
  const acquire = manager.acquireBuffer.bind(manager);
  const release = manager.releaseBuffer.bind(manager);
  const freeBytes = () => manager.numBytesAllocated - manager.numBytesUsed;

  manager.acquireBuffer = (size, usage, ...rest) => {
    const key = `${size}_${usage}`;
    asked.delete(key);
    asked.add(key);
    return acquire(size, usage, ...rest);
  };
  manager.releaseBuffer = (buffer, reuse) => {
    release(buffer, reuse);
    if (freeBytes() > maxBytes) trim();
  };

  // What is on the free list belongs to no work that is not submitted yet, so it may be destroyed at once.
  function trim(): void {
    for (const key of asked) {
      const buffers = manager.freeBuffers.get(key) ?? [];
      while (buffers.length > 0 && freeBytes() > maxBytes / 2) {
        const buffer = buffers.pop()!;
        manager.numFreeBuffers -= 1;
        manager.numBytesAllocated -= buffer.size;
        buffer.destroy();
      }
      if (freeBytes() <= maxBytes / 2) return;
    }
  }
}
