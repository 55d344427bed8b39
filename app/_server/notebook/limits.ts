// What the server does for one reader, and for all of them, when it fetches notebooks by address.

export const limits = {
  notebookBytes: 10_000_000,
  /** Of the question itself, which is an address and little else. */
  requestBytes: 8192,
  redirects: 5,
  /** From the question to the last byte of the notebook, redirects included. */
  withinMs: 15_000,
  /** In any stretch of windowMs. */
  requestsPerClient: 20,
  requestsOfAll: 200,
  windowMs: 60_000,
  /** How many are fetched in the same moment. */
  atOnce: 6,
} as const;
