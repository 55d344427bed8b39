// Writes the page of supported functions' data, app/supported/supported.generated.json, and engine/SUPPORTED.md:
// from the op table, the exports of nn, optim, data and vision, the counts of the last conformance run, and
// engine/differences.ts. Run with `npx tsx scripts/generate-supported.ts`; with --check it only says whether
// both are up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Counts, FunctionEntry, Section, Supported } from '../app/supported/supported';
import { F, nn, opTable, optim, torch, torchvision } from '../engine';
import { differences } from '../engine/differences';
import type { OpEntry } from '../engine/ops/table';
import { supportedText } from './supported-text';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const targets = {
  data: at('../app/supported/supported.generated.json'),
  text: at('../engine/SUPPORTED.md'),
};

type Recorded = Record<
  string,
  Record<string, Record<string, { cases: number; passed: number; refused: number }>>
>;

function readCounts(): Map<string, Counts> {
  const recorded = JSON.parse(readFileSync(at('../engine/conformance.json'), 'utf8')) as Recorded;
  const found = new Map<string, Counts>();
  for (const names of Object.values(recorded)) {
    for (const [name, backends] of Object.entries(names)) {
      const bare = name.replace(/^(F|torch)\./, '');
      const counts = found.get(bare) ?? {};
      for (const [backend, { cases, passed, refused }] of Object.entries(backends)) {
        const [c, p, r] = counts[backend] ?? [0, 0, 0];
        counts[backend] = [c + cases, p + passed, r + refused];
      }
      found.set(bare, counts);
    }
  }
  return found;
}

/** Where an op is called: torch.add, Tensor.add, Tensor.add_, F.relu. */
function placesOf({ name, aliases = [], variants }: OpEntry): string[] {
  const names = [name, ...aliases];
  const plain = names.filter((one) => !/^(linalg|special)_/.test(one));
  const within = (space: 'linalg' | 'special') => {
    const own = names.filter((one) => one.startsWith(`${space}_`)).map((one) => one.slice(space.length + 1));
    return own.length > 0 ? own : plain;
  };
  return [
    ...(variants.includes('function') ? plain.map((one) => `torch.${one}`) : []),
    ...(variants.includes('linalg') ? within('linalg').map((one) => `torch.linalg.${one}`) : []),
    ...(variants.includes('special') ? within('special').map((one) => `torch.special.${one}`) : []),
    ...(variants.includes('functional') ? plain.map((one) => `F.${one}`) : []),
    ...(variants.includes('method') ? plain.map((one) => `Tensor.${one}`) : []),
    ...(variants.includes('inplace') ? plain.map((one) => `Tensor.${one}_`) : []),
  ];
}

/** What every creation function takes and few readers set. */
const rare = /, any layout=None|, bool pin_memory=False|, any memory_format=None/g;

function opEntry(entry: OpEntry, counts: Map<string, Counts>): FunctionEntry | null {
  const names = placesOf(entry);
  if (names.length === 0) return null;
  return {
    names,
    signatures: entry.schemas.map(({ text }) => text.replace(rare, '')),
    doc: entry.doc,
    counts: counts.get(entry.name) ?? {},
  };
}

function opSections(counts: Map<string, Counts>): Section[] {
  const sections = new Map<string, FunctionEntry[]>();
  for (const entry of opTable.values()) {
    const made = opEntry(entry, counts);
    if (!made) continue;
    const group = entry.group ?? 'Other';
    sections.set(group, [...(sections.get(group) ?? []), made]);
  }
  return [...sections]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([title, entries]) => ({ title, entries: entries.sort(byName) }));
}

const byName = (a: FunctionEntry, b: FunctionEntry) => (a.names[0]! < b.names[0]! ? -1 : 1);

/** The names that a namespace exports and the op table does not know. */
function exported(
  title: string,
  prefix: string,
  space: object,
  counts: Map<string, Counts>,
  wanted: (name: string, value: unknown) => boolean = (_, value) => typeof value === 'function',
): Section {
  const entries = Object.entries(space)
    .filter(([name, value]) => !name.startsWith('_') && wanted(name, value))
    .map(([name]) => ({
      names: [`${prefix}.${name}`],
      signatures: [],
      doc: '',
      counts: counts.get(`${prefix}.${name}`) ?? {},
    }))
    .sort(byName);
  return { title, entries };
}

export function collectSupported(): Supported {
  const counts = readCounts();
  const inTable = new Set([...opTable.values()].flatMap(placesOf).map((name) => name.replace(/_$/, '')));
  const isFunction = (value: unknown) => typeof value === 'function';
  const notInTable = (prefix: string) => (name: string, value: unknown) =>
    isFunction(value) && !inTable.has(`${prefix}.${name}`.replace(/_$/, ''));
  const isClass = (name: string, value: unknown) => isFunction(value) && /^[A-Z]/.test(name);
  const sections = [
    ...opSections(counts),
    exported('torch, everything else', 'torch', torch, counts, notInTable('torch')),
    exported('torch.nn', 'nn', nn, counts, isClass),
    exported('torch.nn.functional, everything else', 'F', F, counts, notInTable('F')),
    exported('torch.nn.init', 'nn.init', nn.init, counts),
    exported('torch.nn.utils', 'nn.utils', nn.utils, counts),
    exported('torch.autograd', 'torch.autograd', torch.autograd, counts),
    exported('torch.random', 'torch.random', torch.random, counts),
    exported('torch.optim', 'optim', optim, counts),
    exported('torch.optim.lr_scheduler', 'optim.lr_scheduler', optim.lr_scheduler, counts),
    exported('torch.utils.data', 'torch.utils.data', torch.utils.data, counts),
    exported('torchvision.datasets', 'torchvision.datasets', torchvision.datasets, counts),
    exported('torchvision.models', 'torchvision.models', torchvision.models, counts),
    exported('torchvision.transforms', 'torchvision.transforms', torchvision.transforms, counts),
    exported(
      'torchvision.transforms.functional',
      'torchvision.transforms.functional',
      torchvision.transforms.functional,
      counts,
    ),
    exported('torchvision.utils', 'torchvision.utils', torchvision.utils, counts),
  ].filter(({ entries }) => entries.length > 0);
  const totals: Counts = {};
  for (const one of counts.values()) {
    for (const [backend, [cases, passed, refused]] of Object.entries(one)) {
      const [c, p, r] = totals[backend] ?? [0, 0, 0];
      totals[backend] = [c + cases, p + passed, r + refused];
    }
  }
  return { totals, sections, differences: [...differences] };
}

/** Both files as they should be. */
export function generateSupported(): { data: string; text: string } {
  const supported = collectSupported();
  return { data: `${JSON.stringify(supported, null, 1)}\n`, text: supportedText(supported) };
}

function current(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = generateSupported();
  const stale = (['data', 'text'] as const).filter((which) => current(targets[which]) !== made[which]);
  if (!process.argv.includes('--check'))
    for (const which of stale) writeFileSync(targets[which], made[which]);
  else if (stale.length > 0) {
    console.error(
      'The list of supported functions is out of date: run npx tsx scripts/generate-supported.ts',
    );
    process.exitCode = 1;
  }
}
