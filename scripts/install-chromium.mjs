// Gets a Chromium where there is none: by Playwright's installer, or as root by apt; else says what to install.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from './children.mjs';
import { chromiumAdvice, findChromium } from './find-chromium.mjs';
import { root } from './paths.mjs';
import { SettingError } from './settings.mjs';

/** @returns {Promise<string>} the program file of a Chromium that starts */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;

  const isRoot = process.getuid?.() === 0;
  console.log('No Chromium was found: installing one for the browser tests (once).');
  const installer = path.join(root, 'node_modules/playwright-core/cli.js');
  const withDeps = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  await runProgram(process.execPath, [installer, 'install', ...withDeps, 'chromium'], { cwd: root });
  const installed = findChromium();
  if (installed !== null && (await starts(installed))) return installed;

  if (isRoot && existsSync('/usr/bin/apt-get')) {
    await runProgram('apt-get', ['update']);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
    if (existsSync('/usr/bin/chromium') && (await starts('/usr/bin/chromium'))) {
      // Found before the one of Playwright's that does not start.
      process.env.CHROMIUM_PATH = '/usr/bin/chromium';
      return '/usr/bin/chromium';
    }
  }
  throw new SettingError(
    installed === null
      ? chromiumAdvice
      : `${installed} does not start, most likely for want of system libraries: run "npx playwright-core install-deps chromium" as root. ${chromiumAdvice}`,
  );
}

async function starts(program) {
  const { code } = await runProgram(program, ['--version'], { quiet: true });
  return code === 0;
}
