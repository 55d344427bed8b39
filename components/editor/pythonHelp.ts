// What the editor asks about Python while the reader writes, and how long it waits. Whoever knows Python answers: the
// page gives the function. It must not know monaco, the DOM or the sandbox.

export interface PythonRequest<Kind extends keyof PythonHelp = keyof PythonHelp> {
  readonly kind: Kind;
  readonly cellId: string;
  /** The whole text of the cell. */
  readonly source: string;
  /** Where the caret is, or the pointer: UTF-16 units from the start of the source. */
  readonly offset: number;
}

/** What is answered, by what was asked. */
export interface PythonHelp {
  /** What may stand at the caret. The word that is being written there is what one of them replaces. */
  readonly complete: readonly PythonCompletion[];
  /** What the name under the pointer is; null where there is nothing to say. */
  readonly hover: PythonHover | null;
  /** The call whose arguments the caret stands in; null where it stands in none. */
  readonly signature: PythonSignature | null;
}

export const pythonCompletionKinds = [
  'function',
  'method',
  'class',
  'module',
  'variable',
  'property',
  'parameter',
  'keyword',
] as const;

export interface PythonCompletion {
  readonly label: string;
  readonly kind: (typeof pythonCompletionKinds)[number];
  /** One line beside it, such as a signature or a shape. */
  readonly detail?: string | undefined;
  /** Markdown. */
  readonly documentation?: string | undefined;
  /** What is written where it is more or less than the label. */
  readonly insert?: string | undefined;
}

export interface PythonHover {
  /** A line of Python that says what the name is, such as its signature; it is highlighted. */
  readonly code?: string | undefined;
  /** Markdown. */
  readonly documentation?: string | undefined;
}

export interface PythonSignature {
  /** Such as "torch.zeros(*size, dtype=None)". */
  readonly label: string;
  /** Markdown. */
  readonly documentation?: string | undefined;
  readonly parameters: readonly {
    /** As it stands in the signature's label. */
    readonly label: string;
    /** Markdown. */
    readonly documentation?: string | undefined;
  }[];
  readonly activeParameter: number;
}

/** Rejected, or late, is the same as having nothing to say. The signal tells that nobody waits any more. */
export type AskPython = <Kind extends keyof PythonHelp>(
  request: PythonRequest<Kind>,
  signal: AbortSignal,
) => Promise<PythonHelp[Kind]>;

export const noPythonHelp: PythonHelp = { complete: [], hover: null, signature: null };

/** Help that comes later than this comes too late for the hand that types. */
export const patienceMs = 300;

/** Monaco's CancellationToken, as far as it is used. */
interface Cancellation {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): { dispose(): void };
}

/** The answer, or null where it does not come in time, is not wanted any more, or cannot be given. */
export async function askInTime<Kind extends keyof PythonHelp>(
  ask: AskPython,
  request: PythonRequest<Kind>,
  cancellation: Cancellation,
): Promise<PythonHelp[Kind] | null> {
  if (cancellation.isCancellationRequested) return null;
  const abort = new AbortController();
  const givenUp = new Promise<null>((resolve) => {
    abort.signal.addEventListener('abort', () => resolve(null));
  });
  const timer = setTimeout(() => abort.abort(), patienceMs);
  const listening = cancellation.onCancellationRequested(() => abort.abort());
  try {
    return await Promise.race([ask(request, abort.signal), givenUp]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    listening.dispose();
  }
}
