// What a run sends, applied to what stands under its cell: text grows, displays are updated in place, and what is
// cleared goes. Plain data; it knows neither React nor the sandbox.
import type { Output, ShownOutput } from '../../../engine/runner/protocol';

export interface Shown {
  readonly outputs: readonly ShownOutput[];
  readonly clearsNext: boolean;
}

/** Adds outputs to those there are; neighbouring text of one stream becomes one piece. */
export function appendOutputs(before: Shown, added: readonly Output[]): Shown {
  let outputs = [...before.outputs];
  let clearsNext = before.clearsNext;
  for (const output of added) {
    if (output.kind === 'update') {
      outputs = updateDisplays(outputs, output) ?? outputs;
      continue;
    }
    if (clearsNext || output.kind === 'clear') {
      const waits = output.kind === 'clear' && output.wait;
      if (!waits) outputs = [];
      clearsNext = waits;
    }
    if (output.kind === 'clear') continue;
    const last = outputs.at(-1);
    if (output.kind === 'stream' && last?.kind === 'stream' && last.name === output.name) {
      outputs[outputs.length - 1] = { ...last, text: last.text + output.text };
    } else {
      outputs.push(output);
    }
  }
  return { outputs, clearsNext };
}

/** The outputs with an update in the place of every display of its id; null where there is none. */
export function updateDisplays(
  outputs: readonly ShownOutput[],
  { displayId, data, metadata }: Extract<Output, { kind: 'update' }>,
): ShownOutput[] | null {
  const isMeant = (output: ShownOutput) => output.kind === 'display' && output.displayId === displayId;
  if (!outputs.some(isMeant)) return null;
  return outputs.map((output) =>
    output.kind === 'display' && output.displayId === displayId ? { ...output, data, metadata } : output,
  );
}
