// The parts that work without a browser: what a control is called, what it looks like at rest, and where the
// sandbox's address comes from.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readRuntimeConfig } from '../../app/runtimeConfig';
import { themeScript } from '../../app/themeScript';
import { Button } from '../../components/ui/Button';
import { IconButton } from '../../components/ui/IconButton';
import { Icon } from '../../components/ui/icons';
import { Segmented } from '../../components/ui/Segmented';
import { Tabs } from '../../components/ui/Tabs';

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

describe('choices', () => {
  const ignore = () => {};

  it('tabs are tabs, and only the chosen one’s panel is drawn', () => {
    const out = renderToStaticMarkup(
      <Tabs
        label="Views"
        value="graph"
        onChange={ignore}
        tabs={[
          { value: 'graph', label: 'Graph', content: 'the graph' },
          { value: 'table', label: 'Table', content: 'the table' },
        ]}
      />,
    );
    expect(out).toMatch(/role="tablist"[^>]*aria-label="Views"|aria-label="Views"[^>]*role="tablist"/);
    expect(out.match(/role="tab"/g)).toHaveLength(2);
    expect(out.match(/aria-selected="true"/g)).toHaveLength(1);
    expect(out).toContain('the graph');
    expect(out).not.toContain('the table');
  });

  it('of side by side choices exactly one is on, and each is a radio button of the same group', () => {
    const out = renderToStaticMarkup(
      <Segmented
        label="Show"
        value="b"
        onChange={ignore}
        options={[
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ]}
      />,
    );
    expect(out).toContain('aria-label="Show"');
    expect(out.match(/type="radio"/g)).toHaveLength(2);
    expect(out.match(/checked=""/g)).toHaveLength(1);
    expect(new Set(out.match(/name="[^"]+"/g)).size).toBe(1);
  });

  it('say why none can be chosen', () => {
    const out = renderToStaticMarkup(
      <Segmented
        label="Show"
        value="a"
        onChange={ignore}
        options={[{ value: 'a', label: 'A' }]}
        disabledBecause="It runs"
      />,
    );
    expect(out).toMatch(/<fieldset[^>]*aria-label="Show. It runs"/);
    expect(out).toMatch(/<fieldset[^>]*disabled=""/);
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
