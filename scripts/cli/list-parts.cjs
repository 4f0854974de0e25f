// Runs the built command line once and writes, as the last line, which parts it loaded, in their order.
const { main, modules } = require('../../dist/cli/start.cjs');

process.on('exit', () => {
  process.stdout.write(`\n${JSON.stringify([...modules.keys()])}`);
});
main();
