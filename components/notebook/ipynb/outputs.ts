// The outputs of a cell in the file format's words, and back. HTML and whatever else Lantern does not draw is data
// like any other: it goes through unchanged.
import { type ShownOutput, shownOutputSchema } from '../../../engine/runner/protocol';
import { isObject, isTooDeep, type JsonObject } from './json';
import { type FileOutput, isJsonType } from './schema';

type ErrorOutput = Extract<ShownOutput, { kind: 'error' }>;

/** @param executionCount the n of [n], which a result carries */
export function toFileOutputs(outputs: readonly ShownOutput[], executionCount: number | null): FileOutput[] {
  const written: FileOutput[] = [];
  for (const output of outputs) {
    if (output.kind === 'stream') addStream(written, output.name, output.text);
    else if (output.kind === 'notice') addStream(written, 'stderr', `${output.text}\n`);
    else if (output.kind === 'error') {
      const { name, message } = output;
      written.push({ output_type: 'error', ename: name, evalue: message, traceback: traceback(output) });
    } else {
      const data = toMimeBundle(output.data);
      const metadata = { ...output.metadata, ...parsedObject(output.fileMetadata) };
      written.push(
        output.isResult
          ? { output_type: 'execute_result', data, execution_count: executionCount, metadata }
          : { output_type: 'display_data', data, metadata },
      );
    }
  }
  return written;
}

/** What is printed in one go is one output, however many messages it came in. */
function addStream(written: FileOutput[], name: string, text: string): void {
  const last = written.at(-1);
  if (last?.output_type === 'stream' && last.name === name) {
    written[written.length - 1] = { ...last, text: last.text + text };
  } else {
    written.push({ output_type: 'stream', name, text });
  }
}

/** As Python prints it: outermost first, the words last. */
export function traceback({ name, message, frames, hint, ...given }: ErrorOutput): string[] {
  if (given.fileTraceback !== undefined) return given.fileTraceback;
  const advice = hint === null ? [] : [`Hint: ${hint}`];
  if (given.traceback !== undefined) return [...given.traceback.trimEnd().split('\n'), ...advice];
  const places = [...frames]
    .reverse()
    .map(
      ({ cellId, functionName, line }) =>
        `  cell ${cellId}, line ${line}${functionName === null ? '' : `, in ${functionName}`}`,
    );
  const head = places.length === 0 ? [] : ['Traceback (most recent call last):', ...places];
  return [...head, message === '' ? name : `${name}: ${message}`, ...advice];
}

function toMimeBundle(data: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(
    Object.entries(data).map(([type, text]) => [type, isJsonType(type) ? parsed(text) : text]),
  );
}

/** JSON that a cell wrote and that is none, or too deep to be written, stays the text that it is. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isTooDeep(value) ? text : value;
  } catch {
    return text;
  }
}

function parsedObject(text: string | undefined): JsonObject {
  const value = text === undefined ? {} : parsed(text);
  return isObject(value) ? value : {};
}

/** The outputs of a file's cell as the page keeps them, and how many were too large for it. */
export function fromFileOutputs(outputs: readonly FileOutput[]): {
  outputs: ShownOutput[];
  tooLarge: number;
} {
  const checked = outputs.map((output) => shownOutputSchema.safeParse(fromFileOutput(output)));
  const read = checked.flatMap(({ data }) => data ?? []);
  return { outputs: read, tooLarge: checked.length - read.length };
}

function fromFileOutput(output: FileOutput): ShownOutput {
  switch (output.output_type) {
    case 'stream':
      return {
        kind: 'stream',
        name: output.name === 'stderr' ? 'stderr' : 'stdout',
        text: output.text,
      };
    case 'error':
      return {
        kind: 'error',
        name: output.ename.slice(0, 200),
        message: output.evalue,
        frames: [],
        hint: null,
        fileTraceback: output.traceback.slice(-1000),
      };
    default: {
      const data = Object.entries(output.data).map(([type, value]): [string, string] => [
        type,
        isJsonType(type) ? JSON.stringify(value) : String(value),
      ]);
      const hasMetadata = Object.keys(output.metadata).length > 0;
      return {
        kind: 'display',
        isResult: output.output_type === 'execute_result',
        data: Object.fromEntries(data),
        ...(hasMetadata ? { fileMetadata: JSON.stringify(output.metadata) } : {}),
      };
    }
  }
}
