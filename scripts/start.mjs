// `npm start`: from a fresh clone to the product in one command, and from a finished build within seconds.
// Node's own modules only up to the point where everything is installed.
import { onStop } from './children.mjs';
import { checkPortFree, listen } from './ports.mjs';
import { checkNode, ensureBuilt, ensureInstalled } from './prepare.mjs';
import { readSettings, SettingError } from './settings.mjs';

/** @type {(() => Promise<unknown> | unknown)[]} */
const closers = [];
let stopping = false;

onStop(async () => {
  stopping = true;
  console.log('\nLantern stops.');
  // A stuck connection must not keep the terminal.
  setTimeout(() => process.exit(0), 3000).unref();
  await Promise.allSettled(closers.map((close) => close()));
  process.exit(0);
});

try {
  await start();
} catch (error) {
  if (!stopping) {
    console.error(error instanceof SettingError ? error.message : error);
    process.exit(1);
  }
}

async function start() {
  checkNode();
  const settings = readSettings(process.env);
  await checkPortFree(settings.port, 'PORT', settings.host);
  await checkPortFree(settings.runnerPort, 'RUNNER_PORT', settings.host);
  await ensureInstalled();
  await ensureBuilt();
  if (stopping) return;

  // What the app's own routes read; they run in this process.
  process.env.PORT = String(settings.port);
  process.env.RUNNER_PORT = String(settings.runnerPort);
  process.env.NODE_ENV = 'production';
  const [{ createAppServer }, { createSandboxServer }] = await Promise.all([
    import('./serve-app.mjs'),
    import('./serve-sandbox.mjs'),
  ]);

  const sandbox = createSandboxServer({ settings });
  closers.push(() => closeServer(sandbox));
  await listen(sandbox, settings.runnerPort, settings.host);
  const app = await createAppServer({ settings });
  closers.push(() => closeServer(app.server), app.close);
  await listen(app.server, settings.port, settings.host);

  await checkAnswers(`http://127.0.0.1:${settings.runnerPort}/`, settings);
  await checkAnswers(`http://127.0.0.1:${settings.port}/`, settings);
  console.log(`Lantern is ready: ${settings.appOrigin ?? `http://localhost:${settings.port}`}`);
}

async function checkAnswers(url, { host }) {
  // Bound to one interface, only that one answers.
  const address =
    host === undefined ? url : url.replace('127.0.0.1', host.includes(':') ? `[${host}]` : host);
  const response = await fetch(address);
  await response.arrayBuffer();
  if (response.status >= 500) throw new Error(`internal: ${address} answered ${response.status}`);
}

function closeServer(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
