import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../scripts/serve-app.mjs';
import { readSettings } from '../../scripts/settings.mjs';

describe("the app's policy", () => {
  it('frames only the sandbox and lets only the given origins frame the page', () => {
    const settings = readSettings({ PORT: '4000', EMBED_ORIGINS: 'https://lms.org' });
    const csp = contentPolicy({ host: 'localhost:4000', settings, dev: false, inline: ["'nonce-x'"] });
    expect(csp).toContain("script-src 'self' 'nonce-x';");
    expect(csp).toContain(
      'frame-src http://localhost:4001 https://localhost:4001 http://127.0.0.1:4001 https://127.0.0.1:4001;',
    );
    expect(csp).toContain("frame-ancestors 'self' https://lms.org");
    expect(csp).not.toContain('unsafe-eval');
  });

  it('names the hosted sandbox alone where there is one', () => {
    const settings = readSettings({ RUNNER_ORIGIN: 'https://runner.example.org' });
    const csp = contentPolicy({ host: 'example.org', settings, dev: false, inline: [] });
    expect(csp).toContain('frame-src https://runner.example.org;');
  });

  it('takes nothing from a Host header that is no host', () => {
    const settings = readSettings({});
    const csp = contentPolicy({ host: "x; script-src 'unsafe-inline'", settings, dev: false, inline: [] });
    expect(csp).not.toContain("script-src 'unsafe-inline'");
  });
});
