// How large a notebook file may be. The file may come from anywhere, so each is checked before the next step of
// reading costs anything.

export const limits = {
  /** A file of the reader's own; what is fetched by address has a smaller limit of the server's. */
  notebookBytes: 30_000_000,
  /** As many as the reader's browser keeps of one document. */
  cells: 10_000,
  /** Objects within objects. Deeper ones overflow the stack of whoever writes them again. */
  depth: 100,
  outputsPerCell: 2000,
} as const;
