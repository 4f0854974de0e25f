/**
 * `npm run app -- [--templates dir] [--out file]`: writes the offline page, dist/quyche.html when no other is named.
 */
import { join, resolve } from 'node:path';
import { makePageFile } from './app/command.ts';

process.exitCode = await makePageFile(process.argv.slice(2), {
  cwd: resolve(process.env['INIT_CWD'] ?? process.cwd()),
  out: join(import.meta.dirname, '../dist/quyche.html'),
  env: process.env,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  tty: process.stderr.isTTY,
  columns: process.stderr.isTTY ? process.stderr.columns : 100,
});
