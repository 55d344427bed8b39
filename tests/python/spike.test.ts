import { it } from 'vitest';
import { startPython } from './interpreter';

it('spike', async () => {
  const { printed, bridge } = await startPython('wasm');
  const code = (await import('node:fs')).readFileSync('/tmp/spike.py', 'utf8');
  try {
    console.log(printed(code));
  } catch (e) {
    console.log(String(e));
  }
  console.log('held', bridge.slots.size);
}, 60000);
