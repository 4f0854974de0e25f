/** `npm run app -- [--templates dir]`: writes dist/quyche.html. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage } from './app/build.ts';

const { values } = parseArgs({ options: { templates: { type: 'string' } } });
const out = join(import.meta.dirname, '../dist/quyche.html');
const page = await buildPage(values.templates === undefined ? undefined : resolve(values.templates));
mkdirSync(join(out, '..'), { recursive: true });
writeFileSync(out, page);
console.log(`dist/quyche.html: ${Math.round(Buffer.byteLength(page) / 1000)} kB`);
