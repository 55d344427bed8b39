// What is wrong with a notebook file, said so that whoever gave it can mend it.

export class NotebookError extends Error {
  override readonly name = 'NotebookError';

  /** @param found what was found, as a whole sentence @param advice what to do about it, as another */
  constructor(
    readonly found: string,
    readonly advice: string,
  ) {
    super(`${found} ${advice}`);
  }
}
