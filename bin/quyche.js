#!/usr/bin/env node
// A committed stub: npm links the command before the first build has made dist/. A CommonJS module, as the package.json
// beside it says: Node starts one sooner than an ES module.
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

const start = resolve(module.path, '../dist/cli/start.cjs');
if (existsSync(start)) require(start).main();
else {
  console.error(`Lỗi: chưa có chương trình đã dựng “${start}”; chạy “npm run build” trong thư mục của quyche`);
  process.exitCode = 3;
}
