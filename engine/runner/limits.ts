// The limits of the runner, in one place. Both ends of the wire use them: the worker to stay within
// them, the page to refuse what does not.

export const limits = {
  /** Longest text in one field of a message, in UTF-16 units. */
  messageBytes: 8_000_000,
  outputsPerMessage: 1000,
  graphsPerRun: 8,
  variablesPerReply: 2000,
  /** A cell's output is cut, with a note, after so many lines or so many characters. */
  outputLines: 5000,
  outputChars: 1_000_000,
  /** One display (a figure, a picture, a table), and all that stand under a cell at a time, in letters. */
  displayChars: 4_000_000,
  displaysChars: 12_000_000,
  displaysPerCell: 500,
  /** Outputs are gathered for so long before they are sent, so that a million prints are few messages. */
  outputBatchMs: 16,
  /** A worker that sends more than this within a second is ended: it is not ours that speaks. */
  messagesPerSecond: 2000,
  /** The same for the size of its messages, counted roughly as numbers and letters. */
  unitsPerSecond: 40_000_000,
  /** A worker that sends so many messages that do not fit is ended as well. */
  refusedMessages: 50,
  /** How long an interrupted cell may take to stop by itself before its worker is replaced. */
  interruptGraceMs: 800,
  /** A loop in an asynchronous cell lets the event loop breathe after so long. */
  yieldEveryMs: 50,
  /** How long the sandbox may take to answer at all. */
  startTimeoutMs: 30_000,
  /** How often the page asks the sandbox's frame for a sign of life, and how many it may miss. */
  pingEveryMs: 2000,
  missedPings: 4,
} as const;
