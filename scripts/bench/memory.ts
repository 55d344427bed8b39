// npm run bench -- memory [--backend wasm,cpu] [--steps 1000] [--batch 8]: trains the convolutional network and says
// whether live tensors stay constant after each step and device bytes within 1 %.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadBackend } from '../../engine';
import type { BackendName } from '../../engine/runner/protocol';
import { cnnStep, looksAfterSteps, peaksOfHalves, spreadOf } from './flatness';

const maxByteSpread = 0.01;
/** How much more may be alive at worst in the second half of the run than in the first. */
const maxClimb = 1.25;
/** The first steps make the optimiser's state. */
const warmUpSteps = 3;
const side = 32;

const { values } = parseArgs({
  options: {
    backend: { type: 'string', default: 'wasm' },
    steps: { type: 'string', default: '1000' },
    batch: { type: 'string', default: '8' },
  },
});

const mebibytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MiB`;

async function measure(backend: BackendName): Promise<boolean> {
  const wasmBase = fileURLToPath(
    new URL('../../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url),
  );
  await loadBackend(backend, { wasmBase });
  const steps = Number(values.steps);
  const step = cnnStep(Number(values.batch), side);
  for (let i = 0; i < warmUpSteps; i++) await step();
  const looks = await looksAfterSteps(step, steps);
  const tensors = looks.map((look) => look.tensors);
  const isConstant = new Set(tensors).size === 1;
  const byteSpread = spreadOf(looks, 'bytes');
  const [first, second] = await peaksOfHalves(step, steps);
  const isFlat = isConstant && byteSpread <= maxByteSpread && second.bytes <= first.bytes * maxClimb;
  console.log(`${backend}: ${steps} steps, then ${steps} more with the collector left to itself`);
  console.log(
    `  after each step ${Math.min(...tensors)} to ${Math.max(...tensors)} live tensors, ` +
      `${mebibytes(looks[0]!.bytes)}, spread ${(100 * byteSpread).toFixed(3)} %`,
  );
  console.log(
    `  between the collector's visits at most ${mebibytes(first.bytes)} in ${first.tensors} tensors, ` +
      `in the second half ${mebibytes(second.bytes)} in ${second.tensors}`,
  );
  console.log(`  ${isFlat ? 'flat' : 'NOT FLAT'}`);
  return isFlat;
}

async function main(): Promise<void> {
  for (const backend of values.backend.split(',')) {
    if (!(await measure(backend as BackendName))) process.exitCode = 1;
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
