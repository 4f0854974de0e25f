#!/usr/bin/env node
// A committed stub: npm links the command before the first build has made dist/. A CommonJS module, as the package.json
// beside it says: Node starts one sooner than an ES module.
require('../dist/cli/start.cjs').main();
