// Writes down what a conformance run counted: to .cache/conformance/ always, and with CONFORMANCE_RECORD=1 into
// the committed engine/conformance.json, which the page of supported functions is made of. A suite replaces its
// own counts for its backend and leaves all others.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BackendName } from '../../engine/runner/protocol';

export interface Counts {
  [op: string]: { cases: number; passed: number; refused: number };
}

type Recorded = Record<string, Record<string, Partial<Record<BackendName, Counts[string]>>>>;

const path = new URL('../../engine/conformance.json', import.meta.url);

export function record(suite: string, backend: BackendName, counts: Counts): void {
  const cache = new URL('../../.cache/conformance/', import.meta.url);
  mkdirSync(cache, { recursive: true });
  writeFileSync(new URL(`${suite.replace('/', '-')}.${backend}.json`, cache), JSON.stringify(counts));
  if (!process.env.CONFORMANCE_RECORD) return;
  const all = read();
  const own = all[suite] ?? {};
  for (const name of new Set([...Object.keys(own), ...Object.keys(counts)])) {
    const entry = own[name] ?? {};
    if (counts[name]) entry[backend] = counts[name];
    else delete entry[backend];
    if (Object.keys(entry).length > 0) own[name] = entry;
    else delete own[name];
  }
  all[suite] = own;
  writeFileSync(path, text(all));
}

/** The counts of one case of a name, to be added up. */
export function count(counts: Counts, name: string, passed: boolean, refused = false): void {
  const entry = counts[name] ?? { cases: 0, passed: 0, refused: 0 };
  entry.cases += 1;
  if (passed) entry.passed += 1;
  else if (refused) entry.refused += 1;
  counts[name] = entry;
}

function read(): Recorded {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Recorded;
  } catch {
    return {};
  }
}

/** Sorted, a line a name, so that a change shows as what it is. */
function text(all: Recorded): string {
  const suites = Object.keys(all).sort();
  const parts = suites.map((suite) => {
    const lines = Object.entries(all[suite]!)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, entry]) => {
        const sorted = Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
        return `    ${JSON.stringify(name)}: ${JSON.stringify(sorted)}`;
      });
    return `  ${JSON.stringify(suite)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
