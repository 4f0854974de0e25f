// Runs the built command line once and keeps beside each of its scripts what V8 made of it. A process of its own and without
// TypeScript: V8 takes back only what was compiled under the same switches.
const { writeFileSync } = require('node:fs');
const { main, parts, COMPILED } = require('../../dist/cli/start.cjs');

process.on('exit', () => {
  for (const { path, source, script } of parts) {
    writeFileSync(`${path}${COMPILED}`, Buffer.concat([script.createCachedData(), source]));
  }
});
main();
