// The script that opens the sandbox's frame before anything else has come, as it is built: run in a page of which only
// the few names that it may use exist, and whose body is yet to come.
import vm from 'node:vm';
import * as esbuild from 'esbuild';
import { expect, test } from 'vitest';
import { resolveRunnerOrigin } from '../../engine/runner/origin';

const { outputFiles } = await esbuild.build({
  entryPoints: ['components/notebook/opening.ts'],
  bundle: true,
  format: 'iife',
  write: false,
});
const script = outputFiles[0]!.text;

interface Frame {
  readonly attributes: Record<string, string>;
  readonly src?: string;
  readonly hidden?: boolean;
}

function open(address: string, config: unknown, navigation = 'navigate') {
  const { protocol, hostname, hash } = new URL(address);
  const dataset: Record<string, string> = {};
  const appended: Frame[] = [];
  const window: { lanternSandbox?: { config: unknown; frame: Frame }; lanternPresses?: () => string[] } = {};
  let isRemoved = false;
  const document = {
    currentScript: {
      dataset: { config: JSON.stringify(config) },
      remove: () => {
        isRemoved = true;
      },
    },
    documentElement: { dataset, append: (frame: Frame) => appended.push(frame) },
    body: null,
    createElement: () => {
      const attributes: Record<string, string> = {};
      return {
        attributes,
        setAttribute: (name: string, value: string) => {
          attributes[name] = value;
        },
      };
    },
  };
  let hear: ((event: { target: unknown }) => void) | undefined;
  const addEventListener = (_: string, listener: typeof hear) => {
    hear = listener;
  };
  const removeEventListener = () => {
    hear = undefined;
  };
  vm.runInNewContext(script, {
    window,
    location: { protocol, hostname, hash },
    performance: { getEntriesByType: () => [{ type: navigation }] },
    URL,
    document,
    addEventListener,
    removeEventListener,
  });
  expect(isRemoved).toBe(true);
  const press = (cellId: string | null) => {
    const cell = cellId === null ? null : { dataset: { cellId } };
    hear?.({ target: { closest: () => (cell === null ? null : { closest: () => cell }) } });
  };
  return {
    dataset,
    early: window.lanternSandbox,
    presses: window.lanternPresses!,
    press,
    appended,
  };
}

test.each([
  ['http://localhost:3000/lessons/a', { runnerOrigin: null, runnerPort: 3001 }],
  ['http://127.0.0.1:3000/lessons/a', { runnerOrigin: null, runnerPort: 3001 }],
  ['https://school.example/lessons/a', { runnerOrigin: null, runnerPort: 8443 }],
  ['https://school.example/lessons/a', { runnerOrigin: 'https://run.school.example/', runnerPort: 1 }],
])('the frame is opened where the notebook would open it: %s, %o', (address, config) => {
  const { early, appended } = open(address, config);
  expect(appended).toHaveLength(1);
  expect(appended[0]!.src).toBe(`${resolveRunnerOrigin(new URL(address), config)}/index.html`);
  expect(appended[0]!.attributes.sandbox).toBe('allow-scripts allow-same-origin');
  expect(appended[0]!.hidden).toBe(true);
  expect(early?.config).toEqual(config);
  expect(early?.frame).toBe(appended[0]);
});

test('it notes which cells were run, until they are taken over', () => {
  const { press, presses } = open('http://localhost:3000/lessons/a', {
    runnerOrigin: null,
    runnerPort: 3001,
  });
  press('b');
  press(null);
  press('a');
  expect(presses()).toEqual(['b', 'a']);
  press('c');
  expect(presses()).toEqual(['b', 'a']);
});

test.each([
  ['http://localhost:3000/lessons/a', 'navigate', true],
  ['http://localhost:3000/lessons/a#a-heading', 'navigate', false],
  ['http://localhost:3000/lessons/a', 'reload', false],
  ['http://localhost:3000/lessons/a', 'back_forward', false],
])(
  'what is not seen may be laid out later only where nothing is to be found again: %s, %s',
  (address, how, may) => {
    const { dataset } = open(address, { runnerOrigin: null, runnerPort: 3001 }, how);
    expect('opening' in dataset).toBe(may);
  },
);

test('it stays small', () => {
  expect(esbuild.transformSync(script, { minify: true }).code.length).toBeLessThan(1500);
});
