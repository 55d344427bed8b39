// The script that opens the sandbox's frame before any bundle has come: run as the text that it is, in a page of
// which only its own few names exist.
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { earlySandboxScript } from '../../components/notebook/earlySandbox';
import { resolveRunnerOrigin } from '../../engine/runner/origin';

interface Frame {
  readonly attributes: Record<string, string>;
  readonly src?: string;
  readonly hidden?: boolean;
}

async function open(address: string, config: unknown) {
  const { protocol, hostname } = new URL(address);
  const appended: Frame[] = [];
  const window: { lanternSandbox?: Promise<{ config: unknown; frame: Frame }> } = {};
  const asked: string[] = [];
  vm.runInNewContext(earlySandboxScript, {
    window,
    location: { protocol, hostname },
    URL,
    fetch: async (url: string) => {
      asked.push(url);
      return { json: async () => config };
    },
    document: {
      body: { append: (frame: Frame) => appended.push(frame) },
      createElement: () => {
        const attributes: Record<string, string> = {};
        return {
          attributes,
          setAttribute: (name: string, value: string) => {
            attributes[name] = value;
          },
        };
      },
    },
  });
  const early = await window.lanternSandbox!.catch(() => null);
  return { early, appended, asked };
}

test.each([
  ['http://localhost:3000/lessons/a', { runnerOrigin: null, runnerPort: 3001 }],
  ['http://127.0.0.1:3000/lessons/a', { runnerOrigin: null, runnerPort: 3001 }],
  ['https://school.example/lessons/a', { runnerOrigin: null, runnerPort: 8443 }],
  ['https://school.example/lessons/a', { runnerOrigin: 'https://run.school.example/', runnerPort: 1 }],
])('the frame is opened where the notebook would open it: %s, %o', async (address, config) => {
  const { early, appended, asked } = await open(address, config);
  expect(asked).toEqual(['/runtime-config']);
  expect(appended).toHaveLength(1);
  expect(appended[0]!.src).toBe(`${resolveRunnerOrigin(new URL(address), config)}/index.html`);
  expect(appended[0]!.attributes.sandbox).toBe('allow-scripts allow-same-origin');
  expect(appended[0]!.hidden).toBe(true);
  expect(early).toEqual({ config, frame: appended[0] });
});

test('a server that answers nonsense opens no frame', async () => {
  const { early, appended } = await open('http://localhost:3000/', null);
  expect(early).toBeNull();
  expect(appended).toEqual([]);
});
