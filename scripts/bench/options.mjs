// The options of `npm run bench -- engine`, read and checked.
import { parseArgs } from 'node:util';

export const contenderNames = ['ours', 'kernels', 'tfjs', 'tf.layers', 'jax-js', 'js-pytorch'];
const backends = ['webgpu', 'webgl', 'wasm', 'cpu'];

export const usage = `npm run bench -- engine [options]
  --backend wasm,webgpu    which backends (webgpu, webgl, wasm, cpu)
  --workload mlp-32,...    which workloads, by name or by the part before the dash; all unless told
  --against kernels,tfjs   which contenders beside ours; all unless told (${contenderNames.slice(1).join(', ')})
  --rounds 7               rounds, in each of which everyone has a turn
  --quick                  three short rounds
  --threads 2              threads of ours on wasm; as many as it takes by itself unless told, which is one in Node
  --node                   in Node instead of Chromium (webgpu with the npm package of that name)
  --pytorch                time the convolutional network's step in PyTorch too (PYTHON, else /usr/bin/python3)
  --js-pytorch FOLDER      where the package js-pytorch lies, if not in node_modules
  --json FILE              write all figures there`;

/** @param {string[]} argv @param {readonly string[]} workloadNames */
export function readOptions(argv, workloadNames) {
  const { values } = parseArgs({
    args: argv,
    options: {
      backend: { type: 'string', default: 'wasm,webgpu' },
      workload: { type: 'string' },
      against: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      threads: { type: 'string' },
      node: { type: 'boolean', default: false },
      pytorch: { type: 'boolean', default: false },
      'js-pytorch': { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const chosen = (text, known, what) => {
    const wanted = text.split(',').filter(Boolean);
    const found = wanted.flatMap((name) => {
      const fitting = known.filter((each) => each === name || each.split('-')[0] === name);
      if (fitting.length === 0)
        throw new Error(`There is no ${what} "${name}": choose among ${known.join(', ')}.`);
      return fitting;
    });
    return [...new Set(found)];
  };
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 7));
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds takes a whole number, not ${values.rounds}.`);
  const threads = values.threads === undefined ? null : Number(values.threads);
  if (threads !== null && !(Number.isInteger(threads) && threads > 0))
    throw new Error(`--threads takes a whole number, not ${values.threads}.`);
  const rivals = contenderNames.slice(1);
  return {
    backends: values.backend.split(',').map((name) => {
      if (!backends.includes(name))
        throw new Error(`There is no backend "${name}": choose among ${backends.join(', ')}.`);
      return name;
    }),
    workloads: values.workload ? chosen(values.workload, workloadNames, 'workload') : [...workloadNames],
    contenders: [
      'ours',
      ...(values.against === undefined
        ? rivals
        : values.against
            .split(',')
            .filter(Boolean)
            .map((name) => {
              if (!rivals.includes(name))
                throw new Error(`There is no contender "${name}": choose among ${rivals.join(', ')}.`);
              return name;
            })),
    ],
    rounds,
    roundMs: values.quick ? 150 : 600,
    threads,
    node: values.node,
    pytorch: values.pytorch,
    jsPytorchFolder: values['js-pytorch'] ?? null,
    json: values.json ?? null,
    help: values.help,
  };
}
