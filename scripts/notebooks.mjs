// `npm run --silent notebooks`: writes every lesson as a notebook without outputs, for a repository that Colab or Binder
// opens them from (NOTEBOOK_LINK). Runs nothing.
import { parseArgs } from 'node:util';
import { checkNode, ensureInstalled } from './prepare.mjs';
import { SettingError } from './settings.mjs';

const usage = 'Usage: npm run --silent notebooks -- FOLDER [--language python|typescript]';

try {
  checkNode();
  const { folder, language } = readArguments(process.argv.slice(2));
  await ensureInstalled();
  // The format of notebooks and of lessons is the product's own, in TypeScript.
  (await import('tsx/cjs/api')).register();
  (await import('tsx/esm/api')).register();
  const { writeLessons } = await import('./execute/lessons.mjs');
  await writeLessons(folder, language);
} catch (error) {
  const isOurs = error instanceof SettingError || error.name === 'LessonError';
  console.error(isOurs ? error.message : error);
  process.exitCode = 1;
}

function readArguments(args) {
  try {
    const options = { language: { type: 'string', default: 'python' } };
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
    if (positionals.length === 1 && ['python', 'typescript'].includes(values.language)) {
      return { folder: positionals[0], language: values.language };
    }
  } catch (error) {
    throw new SettingError(`${error.message}\n${usage}`);
  }
  throw new SettingError(usage);
}
