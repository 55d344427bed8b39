// Why a notebook could not be fetched, in words for the reader, with the status that our own answer gets.

export class RemoteError extends Error {
  override readonly name = 'RemoteError';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
