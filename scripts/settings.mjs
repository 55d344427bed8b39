// What the person who starts Lantern may set: ports and origins, read from the environment and checked.
// Node's own modules only, since this runs before anything is installed.

/**
 * @typedef {object} Settings
 * @property {number} port Where the app listens.
 * @property {number} runnerPort Where the sandbox origin listens.
 * @property {string | undefined} host The interface to listen on; undefined for all of them.
 * @property {string | null} runnerOrigin The sandbox's public origin in a hosted set-up.
 * @property {string | null} appOrigin The app's public origin in a hosted set-up.
 * @property {string[]} embedOrigins Origins that may show Lantern in a frame of theirs.
 * @property {'off' | 'https' | 'localhost'} notebookUrls Which notebooks the server fetches by address for a reader.
 * @property {string | null} notebookLink Where a lesson is kept as a notebook elsewhere, with {slug} for its name.
 */

/** Something that the person at the keyboard can mend: shown in plain words, without a stack. */
export class SettingError extends Error {}

/** @param {Record<string, string | undefined>} env @returns {Settings} */
export function readSettings(env) {
  const port = readPort(env, 'PORT', 3000);
  if (port === 65535 && !env.RUNNER_PORT) {
    throw new SettingError(
      'PORT is 65535, so there is no port after it for the sandbox: set RUNNER_PORT too.',
    );
  }
  const runnerPort = readPort(env, 'RUNNER_PORT', port + 1);
  if (runnerPort === port) {
    throw new SettingError(
      `PORT and RUNNER_PORT are both ${port}: the sandbox needs a port of its own. Set RUNNER_PORT to another one.`,
    );
  }
  const appOrigin = readOrigin(env, 'APP_ORIGIN');
  const runnerOrigin = readOrigin(env, 'RUNNER_ORIGIN');
  if (appOrigin !== null && appOrigin === runnerOrigin) {
    throw new SettingError(
      `APP_ORIGIN and RUNNER_ORIGIN are both ${appOrigin}: cells may only run on an origin of their own. Give the sandbox another host name.`,
    );
  }
  return {
    port,
    runnerPort,
    host: env.HOST || undefined,
    runnerOrigin,
    appOrigin,
    embedOrigins: (env.EMBED_ORIGINS ?? '')
      .split(/[\s,]+/)
      .filter((entry) => entry !== '')
      .map((entry) => parseOrigin('EMBED_ORIGINS', entry)),
    notebookUrls: readNotebookUrls(env),
    notebookLink: readNotebookLink(env),
  };
}

function readNotebookUrls(env) {
  const text = env.NOTEBOOK_URLS || 'https';
  if (text !== 'off' && text !== 'https' && text !== 'localhost') {
    throw new SettingError(
      `NOTEBOOK_URLS is "${text}": set it to off, https, or localhost (https, and http on this machine).`,
    );
  }
  return text;
}

function readNotebookLink(env) {
  const text = env.NOTEBOOK_LINK;
  if (text === undefined || text === '') return null;
  const example = 'https://colab.research.google.com/github/OWNER/REPO/blob/main/{slug}.ipynb';
  const unknown = (text.match(/\{[^}]*\}/g) ?? []).find((each) => each !== '{slug}' && each !== '{number}');
  if (unknown !== undefined) {
    throw new SettingError(
      `NOTEBOOK_LINK holds "${unknown}": only {slug} and {number} are known. Write it like ${example}.`,
    );
  }
  const filled = text.replaceAll('{slug}', 'slug').replaceAll('{number}', '01');
  if (filled === text || !/^https?:\/\//i.test(filled) || !URL.canParse(filled)) {
    throw new SettingError(
      `NOTEBOOK_LINK is "${text}", which is not the address of each lesson: write it like ${example}.`,
    );
  }
  return text;
}

function readPort(env, name, fallback) {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new SettingError(`${name} is "${text}", which is not a port: set it to a number from 1 to 65535.`);
  }
  return port;
}

function readOrigin(env, name) {
  const text = env[name];
  return text === undefined || text === '' ? null : parseOrigin(name, text);
}

function parseOrigin(name, text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new SettingError(
      `${name} holds "${text}", which is not an origin: write it like https://example.org.`,
    );
  }
  if (!/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new SettingError(
      `${name} holds "${text}", which is more than an origin: write only scheme, host and port, like ${url.protocol}//${url.host}.`,
    );
  }
  return url.origin;
}
