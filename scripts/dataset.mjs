// npm run dataset -- cifar10: fetches a published data set once and cuts it into the shards that the sandbox serves.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { catalogue } from './datasets/catalogue.mjs';
import { DatasetError, prepareDataset } from './datasets/prepare.mjs';
import { progressBar } from './datasets/progress.mjs';
import { root } from './paths.mjs';

const usage = `Usage: npm run dataset -- NAME [--from FILE] [--address URL]

  NAME      ${Object.keys(catalogue).join(', ')}
  --from    the published file, or a folder of the published files, where you have them already
  --address another place that has the files, such as a mirror
  --data    the folder for data, .data unless told
`;

export async function main(args, { say = console.log, network } = {}) {
  let options;
  try {
    options = parseArgs({
      args,
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        address: { type: 'string' },
        data: { type: 'string', default: path.join(root, '.data') },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new DatasetError(`${error.message}\n\n${usage}`);
  }
  const { values, positionals } = options;
  if (values.help) return say(usage);
  if (positionals.length !== 1) throw new DatasetError(usage);
  const folder = await prepareDataset({
    name: positionals[0],
    data: path.resolve(values.data),
    from: values.from ?? null,
    address: values.address ?? null,
    network,
    bar: (file) => progressBar(file),
    say,
  });
  say(`It is ready in ${path.relative(process.cwd(), folder)}; Lantern serves it from now on.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error instanceof DatasetError ? error.message : error);
    process.exitCode = 1;
  });
}
