import type { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { packageRoot } from '../../src/node/files.ts';

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
  });
  return outputFiles[0]?.text ?? '';
}
