// The generated types say what the op table says.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generateApi, target } from '../../scripts/generate-api';

it('engine/api.generated.ts is up to date (else run: npx tsx scripts/generate-api.ts)', () => {
  expect(readFileSync(target, 'utf8')).toBe(generateApi());
});
