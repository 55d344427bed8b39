// The parts that work without a browser: what a control is called, what it looks like at rest, and where the
// sandbox's address comes from.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readRuntimeConfig } from '../../app/runtimeConfig';
import { themeScript } from '../../app/themeScript';
import { Button } from '../../components/ui/Button';
import { IconButton } from '../../components/ui/IconButton';
import { Icon } from '../../components/ui/icons';

describe('controls', () => {
  it('a button never submits by accident', () => {
    expect(renderToStaticMarkup(<Button>Run</Button>)).toMatch(/<button[^>]*type="button"/);
  });

  it('an icon button is named, its drawing is not', () => {
    const out = renderToStaticMarkup(
      <IconButton label="Run cell">
        <Icon name="run" />
      </IconButton>,
    );
    expect(out).toMatch(/<button[^>]*aria-label="Run cell"/);
    expect(out).toMatch(/<svg[^>]*aria-hidden="true"/);
  });
});

describe('the theme script', () => {
  const run = (stored: string | null, broken = false): string | undefined => {
    const dataset: { theme?: string } = {};
    const storage = {
      getItem: (key: string) => {
        if (broken) throw new Error('closed');
        return key === 'lantern:theme' ? stored : null;
      },
    };
    new Function('localStorage', 'document', themeScript)(storage, { documentElement: { dataset } });
    return dataset.theme;
  };

  it('wears what was chosen and nothing else', () => {
    expect(run('dark')).toBe('dark');
    expect(run('light')).toBe('light');
    expect(run(null)).toBeUndefined();
    expect(run('"><script>')).toBeUndefined();
    expect(run('dark', true)).toBeUndefined();
  });
});

describe('the runtime configuration', () => {
  it('puts the sandbox beside the app unless it is told otherwise', () => {
    expect(readRuntimeConfig({})).toEqual({ runnerOrigin: null, runnerPort: 3001 });
    expect(readRuntimeConfig({ PORT: '8080' })).toEqual({ runnerOrigin: null, runnerPort: 8081 });
    expect(readRuntimeConfig({ PORT: '8080', RUNNER_PORT: '9000' }).runnerPort).toBe(9000);
    expect(readRuntimeConfig({ RUNNER_ORIGIN: 'https://run.example.org/' }).runnerOrigin).toBe(
      'https://run.example.org',
    );
    expect(readRuntimeConfig({ RUNNER_ORIGIN: '', PORT: '' })).toEqual({
      runnerOrigin: null,
      runnerPort: 3001,
    });
  });

  it('refuses what is no port and no origin', () => {
    expect(() => readRuntimeConfig({ PORT: 'http' })).toThrow();
    expect(() => readRuntimeConfig({ RUNNER_PORT: '70000' })).toThrow();
    expect(() => readRuntimeConfig({ RUNNER_ORIGIN: 'javascript:alert(1)' })).toThrow();
  });
});
