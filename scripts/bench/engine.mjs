// `npm run bench -- engine`: Lantern's engine beside others that run in a browser, on the same workloads from the same
// numbers. Each contender first shows that it computes what ours does; then they take turns, round after round.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onStop } from '../children.mjs';
import { root } from '../paths.mjs';
import { tolerances, workloadNames } from './catalogue.mjs';
import { readOptions, usage } from './options.mjs';
import { openBrowserPlace, openNodePlace } from './places.mjs';
import { timePytorch } from './pytorch.mjs';
import { limitOf, msText, ratioOf, rowText, spreadOf } from './report.mjs';

const numbersToCompare = 4;
/** From this many seconds for a step on, fewer rounds do. */
const slowStepMs = 2000;
const slowRounds = 3;

const options = readOptions(process.argv.slice(2), workloadNames);
if (options.help) console.log(usage);
else await bench();

async function bench() {
  const results = [];
  let place = null;
  onStop(async () => {
    await place?.close();
    process.exit(130);
  });
  for (const backend of options.backends) {
    place = options.node ? await openNodePlace(backend) : await openBrowserPlace();
    try {
      results.push(...(await benchBackend(backend, place)));
    } finally {
      await place.close();
    }
  }
  const pytorch = options.pytorch ? await comparePytorch(results) : null;
  const figures = {
    at: new Date().toISOString(),
    machine: { cores: os.availableParallelism(), processor: os.cpus()[0]?.model ?? 'unknown' },
    where: options.node ? `Node ${process.version}` : 'Chromium',
    pytorch,
    results,
  };
  if (options.json) await writeFile(options.json, `${JSON.stringify(figures, null, 1)}\n`);
  const missed = results.filter(({ ratio, limit }) => ratio && limit !== null && ratio.median > limit);
  console.log(
    `\n${missed.length} of ${results.filter(({ limit, ratio }) => ratio && limit !== null).length} limits missed`,
  );
  if (missed.length > 0 || results.some(({ wrong }) => wrong) || pytorch?.missed) process.exitCode = 1;
}

async function benchBackend(backend, place) {
  const jsPytorch = await jsPytorchSource();
  const open = new Map();
  for (const contender of options.contenders) {
    const worker = await place.start(contender);
    const { threads } = options;
    const at = { wasmBase: place.wasmBase, jsPytorch, ...(threads && { threads }) };
    const question = { ask: 'open', backend, place: at };
    const answer = await worker.ask(question);
    open.set(contender, { worker, answer });
    console.log(`${backend} | ${contender}: ${answer.value ?? `left out: ${answer.failed}`}`);
  }
  if (open.get('ours').answer.failed) throw new Error(`Ours does not run on ${backend}.`);
  const results = [];
  for (const workload of options.workloads) {
    console.log(`\n${backend} | ${workload}`);
    const rows = await benchWorkload(backend, workload, open);
    for (const row of rows) console.log(rowText(row));
    results.push(...rows);
  }
  for (const { worker } of open.values()) await worker.end();
  console.log('');
  return results;
}

async function benchWorkload(backend, workload, open) {
  const rows = [];
  const running = [];
  let expected = null;
  for (const [contender, { worker, answer }] of open) {
    const row = {
      backend,
      workload,
      contender,
      stepMs: null,
      ratio: null,
      limit: null,
      note: '',
      rounds: [],
    };
    rows.push(row);
    const refuse = (note) => {
      row.note = note;
    };
    if (answer.failed) {
      refuse(`left out: ${answer.failed}`);
      continue;
    }
    const prepared = await worker.ask({ ask: 'prepare', workload });
    const numbers = prepared.failed
      ? prepared
      : await worker.ask({ ask: 'numbers', count: numbersToCompare });
    if (numbers.failed) {
      refuse(`cannot: ${numbers.failed}`);
      continue;
    }
    row.numbers = numbers.value;
    const problem = disagreement(
      workload,
      numbers.value,
      expected,
      prepared.value.comparable ?? numbersToCompare,
    );
    expected ??= numbers.value;
    if (problem) {
      row.wrong = true;
      refuse(`NOT MEASURED: ${problem}`);
      continue;
    }
    running.push({ row, worker });
  }
  await takeTurns(running);
  const ours = rows[0];
  for (const { row } of running) {
    if (row.rounds.some(Number.isNaN)) {
      row.wrong = true;
      continue;
    }
    row.stepMs = spreadOf(row.rounds);
    if (row === ours || !ours.stepMs) continue;
    row.ratio = ratioOf(ours.rounds, row.rounds);
    row.limit = limitOf(row);
  }
  return rows;
}

/** Why its numbers are not those of the same work; null where they are. */
function disagreement(workload, numbers, expected, comparable) {
  if (!numbers.every(Number.isFinite)) return `it gives ${numbers.join(', ')}`;
  if (/^(mlp|cnn)-/.test(workload) && !(numbers.at(-1) < numbers[0])) {
    return `its loss does not go down: ${numbers.join(', ')}`;
  }
  if (expected === null) return null;
  const tolerance = tolerances[workload.split('-')[0]];
  const apart = numbers
    .slice(0, comparable)
    .findIndex((number, i) => Math.abs(number - expected[i]) > tolerance * Math.abs(expected[i]));
  return apart === -1 ? null : `its number ${apart + 1} is ${numbers[apart]}, ours is ${expected[apart]}`;
}

/** Round after round, everyone in turn; the first round warms up and is not kept. */
async function takeTurns(running) {
  const warm = [];
  for (const { worker } of running) {
    const { value } = await worker.ask({ ask: 'measure', forMs: options.roundMs / 2 });
    warm.push(value?.stepMs ?? 0);
  }
  const rounds = Math.max(...warm) > slowStepMs ? Math.min(slowRounds, options.rounds) : options.rounds;
  for (let round = 0; round < rounds; round++) {
    for (const { row, worker } of running) {
      const { value, failed } = await worker.ask({ ask: 'measure', forMs: options.roundMs });
      if (failed) row.note = `broke while it was measured: ${failed}`;
      row.rounds.push(value?.stepMs ?? Number.NaN);
    }
  }
}

async function jsPytorchSource() {
  const folder = options.jsPytorchFolder ?? path.join(root, 'node_modules/js-pytorch');
  const file = path.join(folder, 'dist/js-pytorch-browser.js');
  return existsSync(file) ? readFile(file, 'utf8') : null;
}

async function comparePytorch(results) {
  const pytorch = await timePytorch();
  if (pytorch.failed) {
    console.log(`PyTorch: ${pytorch.failed}`);
    return pytorch;
  }
  const ours = results.find(
    (row) => row.backend === 'wasm' && row.workload === 'cnn-32' && row.contender === 'ours',
  );
  const stepMs = pytorch.cnn32StepMs;
  console.log(`PyTorch ${pytorch.version} on ${pytorch.threads} threads: cnn-32 ${msText(stepMs)}`);
  if (!ours?.stepMs) return pytorch;
  const ratio = ours.stepMs.median / stepMs;
  const missed = ratio > 12;
  console.log(`  ours on wasm / PyTorch ${ratio.toFixed(1)}  at most 12: ${missed ? 'NO' : 'yes'}`);
  return { ...pytorch, ratio, missed };
}
