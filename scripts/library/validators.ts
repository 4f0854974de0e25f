import type { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { packageRoot } from '../../src/node/files.ts';

/** The packages of whose code a validator may hold some. */
export const IN_VALIDATORS = ['ajv', 'ajv-formats', 'fast-deep-equal'].map((name) => `node_modules/${name}`);

/** The validators as one CommonJS script that requires nothing, in which nothing is made from strings at run time. */
export async function validatorsModule(ajv: Ajv2020, schemas: readonly string[]): Promise<string> {
  const names = schemas.map((schema, index): [string, string] => [`validator${index}`, schema]);
  const code = standaloneCode.default(ajv, Object.fromEntries(names));
  const table = names.map(([name, schema]) => `${JSON.stringify(schema)}: ${name}`).join(', ');
  const { outputFiles } = await build({
    stdin: { contents: `${code}\nexport const validators = { ${table} };`, resolveDir: packageRoot },
    bundle: true,
    format: 'cjs',
    write: false,
    minify: true,
    platform: 'neutral',
    mainFields: ['main'],
    plugins: [onlyFormats(formatsIn(code))],
  });
  return outputFiles[0]?.text ?? '';
}

/** What formats a validator asks for: `fullFormats.date`, `fullFormats["date-time"]`. */
const formatsIn = (code: string): ReadonlySet<string> =>
  new Set([...code.matchAll(/fullFormats(?:\.|\[")([\w-]+)/gu)].map(([, name = '']) => name));

/** The table of formats without those that no schema names: to make all their patterns takes longer than to use one. */
const onlyFormats = (used: ReadonlySet<string>): Plugin => ({
  name: 'only-formats',
  setup(build) {
    build.onLoad({ filter: /ajv-formats[/\\]dist[/\\]formats\.js$/ }, ({ path }) => {
      const whole = readFileSync(path, 'utf8');
      const [table, entries = ''] = /exports\.fullFormats = \{\n([^]*?)\n\};[^]*?\n\};/u.exec(whole) ?? [];
      const kept = entries.split('\n').filter((line) => used.has(/^ {4}"?([\w-]+)/u.exec(line)?.[1] ?? ''));
      if (table === undefined || kept.length !== used.size) throw new Error(`${path}: not each of ${[...used].join()}`);
      return { contents: whole.replace(table, `exports.fullFormats = {\n${kept.join('\n')}\n};`), loader: 'js' };
    });
  },
});
