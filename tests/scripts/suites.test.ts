import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/paths.mjs';
import { countReport } from '../../scripts/suites.mjs';

function file(name: string, status: string, ...statuses: string[]) {
  return {
    name: path.join(root, name),
    status,
    assertionResults: statuses.map((each) => ({ status: each })),
  };
}

describe('counting a report of vitest', () => {
  it('adds up what passed, failed and was skipped', () => {
    const report = { testResults: [file('tests/a.test.ts', 'failed', 'passed', 'failed', 'skipped')] };
    expect(countReport(report, ['tests/a.test.ts'])).toEqual({
      passed: 1,
      failed: 1,
      skipped: 1,
      problems: [],
    });
  });

  it('counts a file that breaks while loading as one failure', () => {
    const report = { testResults: [file('tests/a.test.ts', 'failed')] };
    expect(countReport(report, ['tests/a.test.ts'])).toMatchObject({ passed: 0, failed: 1, problems: [] });
  });

  it('fails where a test file was not run, or ran nothing', () => {
    const report = { testResults: [file('tests/a.test.ts', 'passed', 'skipped')] };
    expect(countReport(report, ['tests/a.test.ts', 'tests/b.test.ts'])).toEqual({
      passed: 0,
      failed: 2,
      skipped: 1,
      problems: ['tests/a.test.ts: none of its tests was run', 'tests/b.test.ts: none of its tests was run'],
    });
  });

  it('fails where there is no report', () => {
    expect(countReport(null, [])).toMatchObject({ passed: 0, failed: 1 });
  });
});
