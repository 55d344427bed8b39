// `npm run dev`: the same two origins, with the app rebuilt by Next and the sandbox by esbuild at each change.
import { onStop } from './children.mjs';
import { checkPortFree, listen } from './ports.mjs';
import { checkNode, ensureInstalled } from './prepare.mjs';
import { readSettings, SettingError } from './settings.mjs';

onStop(() => process.exit(0));

try {
  checkNode();
  const settings = readSettings(process.env);
  await checkPortFree(settings.port, 'PORT', settings.host);
  await checkPortFree(settings.runnerPort, 'RUNNER_PORT', settings.host);
  await ensureInstalled();

  process.env.PORT = String(settings.port);
  process.env.RUNNER_PORT = String(settings.runnerPort);
  process.env.NODE_ENV = 'development';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  const { watchSandbox } = await import('./build-sandbox.mjs');
  const { createSandboxServer } = await import('./serve-sandbox.mjs');
  const { createAppServer } = await import('./serve-app.mjs');
  // Imported for what it writes; completion knows the engine as it was at the start.
  await import('./build-editor-types.mjs');
  await watchSandbox();
  await listen(createSandboxServer({ settings }), settings.runnerPort, settings.host);
  const app = await createAppServer({ settings, dev: true });
  await listen(app.server, settings.port, settings.host);
  console.log(`Lantern for development: http://localhost:${settings.port}`);
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error);
  process.exit(1);
}
