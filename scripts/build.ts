/**
 * Everything that is made once, of our own data, when the program is built:
 *
 *   dist/shell/<profile>.json    the DOCX of each format profile, cut where documents differ
 *   dist/cli/                    the command line and its workers, bundled: Node takes longer to find a hundred small files than to run them
 *   dist/library/                templates as programs, law, format, outlines and schemas as one JSON; validators as code
 *
 * Throws when the data is not sound: nothing may be built from it.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { FormatProfile } from '../src/core/schema/format.ts';
import { builtParts, libraryDigest } from '../src/node/input/built.ts';
import { readLibraryFiles, type LibraryFile } from '../src/node/input/library.ts';
import { packageRoot } from '../src/node/files.ts';
import { shellPath, type BuiltShell } from '../src/node/output/shells.ts';
import { makeShell } from '../src/word/shell.ts';
import { compileLibrary } from './library/compile.ts';
import { requiredBuiltins } from './required-builtins.ts';

/**
 * The schemas of what users write, and of outlines, which the coverage reads again for the places in them. The rest of our
 * own data was validated when the library was built; `quyche lint` alone validates it again, with a module of its own.
 */
const CHECKED = ['branch.schema.json', 'commune.schema.json', 'outline.schema.json'];

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function writeShells(profiles: readonly FormatProfile[]): Promise<void> {
  for (const profile of profiles) {
    const built: BuiltShell = { madeOf: profile, shell: await makeShell(profile) };
    write(shellPath(profile.id), JSON.stringify(built));
  }
}

/** The digest is written last: until then the parts do not count. */
async function writeLibrary(files: readonly LibraryFile[]): Promise<readonly FormatProfile[]> {
  write(builtParts.digest, '');
  const { value, problems } = compileLibrary(files);
  if (value === null) throw new Error(JSON.stringify(problems, null, 2));
  const { data, validators } = value;
  write(builtParts.data, JSON.stringify(data));
  const others = Object.keys(data.schemas).filter((schema) => !CHECKED.includes(schema));
  write(builtParts.validators, await validators(CHECKED));
  write(builtParts.dataValidators, await validators(others));
  write(builtParts.digest, libraryDigest(files));
  return data.profiles;
}

/** The command line in few files; what a command alone needs is in a chunk that loads with the command. */
async function bundleCommandLine(): Promise<void> {
  rmSync(join(packageRoot, 'dist/cli'), { recursive: true, force: true });
  await build({
    entryPoints: {
      main: join(packageRoot, 'src/node/main.ts'),
      worker: join(packageRoot, 'src/node/batch/worker.ts'),
    },
    // It starts its threads from a file of its own.
    external: ['tinypool'],
    // The same code as modules, of which what nobody calls can be left out.
    alias: { yaml: join(packageRoot, 'node_modules/yaml/browser/index.js') },
    plugins: [requiredBuiltins],
    outdir: join(packageRoot, 'dist/cli'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.15',
    // Names stay, for the stack of a fault of ours; blanks only take time to read.
    minifyWhitespace: true,
    logLevel: 'warning',
  });
}

await bundleCommandLine();
const { files, problems } = readLibraryFiles(undefined, packageRoot);
if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
await writeShells(await writeLibrary(files));
