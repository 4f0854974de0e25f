/**
 * Everything that is made once, of our own data, when the program is built:
 *
 *   dist/shell/<profile>.json    the DOCX of each format profile, cut where documents differ
 *   dist/cli/                    the command line, bundled: Node takes longer to find a hundred small files than to run them
 *   dist/library/                templates as programs, law, format, outlines and schemas as one JSON; validators as code
 *
 * Throws when the data is not sound: nothing may be built from it.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { hasErrors } from '../src/core/diagnostic.ts';
import type { FormatProfile } from '../src/core/schema/format.ts';
import { readLibraryData } from '../src/core/read-library.ts';
import { parseSchemas } from '../src/core/read-parts.ts';
import { schemaCompiler, schemaSet } from '../src/core/read/schema.ts';
import { builtParts, libraryDigest } from '../src/node/input/built.ts';
import { readLibraryFiles, type LibraryFile } from '../src/node/input/library.ts';
import { packageRoot } from '../src/node/files.ts';
import { makeShell } from '../src/word/shell.ts';

/**
 * The schemas of what users write, and of outlines, which the coverage reads again for the places in them. The rest of our
 * own data was validated when the library was built; `quyche lint` alone validates it again, with a module of its own.
 */
const CHECKED = ['branch.schema.json', 'commune.schema.json', 'outline.schema.json'];

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The validators as one module without imports, in which nothing is made from strings at run time. */
async function validatorsModule(ajv: Ajv2020, schemas: readonly string[]): Promise<string> {
  const names = schemas.map((schema, index): [string, string] => [`validator${index}`, schema]);
  const code = standaloneCode.default(ajv, Object.fromEntries(names));
  const table = names.map(([name, schema]) => `${JSON.stringify(schema)}: ${name}`).join(', ');
  const { outputFiles } = await build({
    stdin: { contents: `${code}\nexport const validators = { ${table} };`, resolveDir: packageRoot },
    bundle: true,
    format: 'esm',
    write: false,
    minify: true,
    platform: 'neutral',
    mainFields: ['main'],
  });
  return outputFiles[0]?.text ?? '';
}

async function writeShells(profiles: readonly FormatProfile[]): Promise<void> {
  for (const profile of profiles) {
    write(join(packageRoot, 'dist/shell', `${profile.id}.json`), JSON.stringify(await makeShell(profile)));
  }
}

/** The digest is written last: until then the parts do not count. */
async function writeLibrary(files: readonly LibraryFile[]): Promise<readonly FormatProfile[]> {
  write(builtParts.digest, '');
  const schemas = parseSchemas(files);
  const { value, problems } = readLibraryData(files, schemaSet(schemas));
  if (value === null || hasErrors(problems)) throw new Error(JSON.stringify(problems, null, 2));
  write(builtParts.data, JSON.stringify(value));
  const ajv = schemaCompiler(schemas, { source: true });
  const others = Object.keys(schemas).filter((schema) => !CHECKED.includes(schema));
  write(builtParts.validators, await validatorsModule(ajv, CHECKED));
  write(builtParts.dataValidators, await validatorsModule(ajv, others));
  write(builtParts.digest, libraryDigest(files));
  return value.profiles;
}

/**
 * The command line in few files; what a command alone needs is in a chunk that loads with the command.
 * `yaml` and `commander` are CommonJS packages for Node, which ask for `require`.
 */
async function bundleCommandLine(): Promise<void> {
  rmSync(join(packageRoot, 'dist/cli'), { recursive: true, force: true });
  await build({
    entryPoints: [join(packageRoot, 'src/node/main.ts')],
    outdir: join(packageRoot, 'dist/cli'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.15',
    // Names stay, for the stack of a fault of ours; blanks only take time to read.
    minifyWhitespace: true,
    banner: {
      js: "import { createRequire as createNodeRequire } from 'node:module'; const require = createNodeRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}

await bundleCommandLine();
const { files, problems } = readLibraryFiles(undefined, packageRoot);
if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
await writeShells(await writeLibrary(files));
