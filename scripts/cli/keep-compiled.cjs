// Runs the built command line once and keeps beside each pack what V8 made of it. A process of its own and without
// TypeScript: V8 takes back only what was compiled under the same switches, which are those it starts with.
const { writeFileSync } = require('node:fs');
const v8 = require('node:v8');
const { main, loaded, keptOf, COMPILED } = require('../../dist/cli/start.cjs');

v8.setFlagsFromString = () => undefined;
process.on('exit', () => {
  for (const one of loaded) if (one.path.endsWith('.pack.cjs')) writeFileSync(`${one.path}${COMPILED}`, keptOf(one));
});
main();
