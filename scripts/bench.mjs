// `npm run bench [-- notebook | engine | memory]`: what a reader feels, how fast the engine is beside others that run
// in a browser, and whether its memory stays flat. Each is a file of its own in scripts/bench/.
const [kind = 'notebook', ...rest] = process.argv.slice(2);
const kinds = ['notebook', 'engine', 'memory'];

if (!kinds.includes(kind)) {
  console.error(`There is no benchmark "${kind}": choose one of ${kinds.join(', ')}.`);
  process.exitCode = 2;
} else {
  process.argv.splice(2, process.argv.length, ...rest);
  await import(`./bench/${kind}.mjs`);
}
