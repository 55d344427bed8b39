import { describe, expect, it } from 'vitest';
import { checkNode, isStale } from '../../scripts/prepare.mjs';
import { readSettings } from '../../scripts/settings.mjs';

describe('settings', () => {
  it('puts the sandbox on the port after the app', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      runnerPort: 3001,
      runnerOrigin: null,
      embedOrigins: [],
    });
    expect(readSettings({ PORT: '8080' })).toMatchObject({ port: 8080, runnerPort: 8081 });
  });

  it.each([
    [{ PORT: 'http' }, 'PORT is "http", which is not a port'],
    [{ PORT: '70000' }, 'PORT is "70000"'],
    [{ PORT: '4000', RUNNER_PORT: '4000' }, 'both 4000'],
    [{ PORT: '65535' }, 'set RUNNER_PORT too'],
    [{ RUNNER_ORIGIN: 'runner.example.org' }, 'which is not an origin'],
    [{ RUNNER_ORIGIN: 'https://example.org/runner' }, 'only scheme, host and port, like https://example.org'],
    [{ APP_ORIGIN: 'https://a.org', RUNNER_ORIGIN: 'https://a.org/' }, 'an origin of their own'],
    [{ EMBED_ORIGINS: 'https://lms.org, *' }, 'EMBED_ORIGINS holds "*"'],
    [{ NOTEBOOK_URLS: 'yes' }, 'set it to off, https, or localhost'],
    [{ NOTEBOOK_LINK: 'https://a.org/x.ipynb' }, 'not the address of each lesson'],
    [{ NOTEBOOK_LINK: 'javascript:{slug}' }, 'not the address of each lesson'],
    [{ NOTEBOOK_LINK: 'https://a.org/{slug}{name}' }, 'only {slug} and {number} are known'],
  ])('refuses %j in plain words', (env: Record<string, string>, words) => {
    expect(() => readSettings(env)).toThrow(words);
  });

  it('reads what is said of notebooks elsewhere', () => {
    expect(readSettings({})).toMatchObject({ notebookUrls: 'https', notebookLink: null });
    const link = 'https://colab.research.google.com/github/o/r/blob/main/{number}-{slug}.ipynb';
    const given = readSettings({ NOTEBOOK_URLS: 'off', NOTEBOOK_LINK: link });
    expect(given).toMatchObject({ notebookUrls: 'off', notebookLink: link });
  });

  it('reads a list of origins that may embed', () => {
    expect(readSettings({ EMBED_ORIGINS: 'https://lms.org/, http://b.org:8000' }).embedOrigins).toEqual([
      'https://lms.org',
      'http://b.org:8000',
    ]);
  });
});

describe('the version of Node', () => {
  it.each(['18.20.0', '20.8.1', '0.12.0'])('refuses %s', (version) => {
    expect(() => checkNode(version)).toThrow(`This is Node ${version}, and Lantern needs 20.9.0 or later`);
  });
  it.each(['20.9.0', '20.10.0', '22.0.0'])('takes %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });
});

describe('whether the packages are stale', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  };
  it.each([
    [{ 'node_modules/a': { version: '1.0.0' } }, false],
    [{ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } }, false],
    [{ 'node_modules/a': { version: '1.0.1' } }, true],
    [{ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }, true],
    [{}, true],
  ])('judges %j', (packages, stale) => {
    expect(isStale(wanted, { packages })).toBe(stale);
  });
});
