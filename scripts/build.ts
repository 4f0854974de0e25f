/**
 * Everything that is made once, of our own data, when the program is built:
 *
 *   dist/shell/<profile>.json    the DOCX of each format profile, cut where documents differ; beside it what is the
 *                                same in all, compressed
 *   dist/cli/                    the command line and its workers, bundled, what the commands run most load in two
 *                                packs: Node takes longer to find a hundred small files than to run them
 *   dist/library/                templates as programs, law, format, outlines and schemas as JSON; validators as code
 *
 * Throws when the data is not sound: nothing may be built from it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FormatProfile } from '../src/core/schema/format.ts';
import { builtParts, DATA_ENCODING, folderOf, librarySums, OWN_SCHEMAS } from '../src/node/input/built.ts';
import { readLibraryFiles, type LibraryFile } from '../src/node/input/library.ts';
import { inTemporaryFolder, packageRoot } from '../src/node/files.ts';
import { packedShell, shellPaths } from '../src/node/output/shells.ts';
import { makeShell } from '../src/word/shell.ts';
import { bundleCommandLine } from './cli/bundle.ts';
import { writePacks } from './cli/packs.ts';
import { compileLibrary } from './library/compile.ts';

function write(path: string, text: string, encoding: BufferEncoding = 'utf8'): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, encoding);
}

function clear(...folders: readonly string[]): void {
  for (const folder of folders) rmSync(join(packageRoot, 'dist', folder), { recursive: true, force: true });
}

async function writeShells(profiles: readonly FormatProfile[]): Promise<void> {
  for (const profile of profiles) {
    const { shell, packed, madeOf } = shellPaths(profile.id);
    const made = await makeShell(profile);
    write(shell, JSON.stringify(made));
    write(packed, packedShell(made));
    write(madeOf, JSON.stringify(profile));
  }
}

const TYPESCRIPT = join(packageRoot, 'node_modules/typescript/bin/tsc');

async function writeLibrary(files: readonly LibraryFile[]): Promise<readonly FormatProfile[]> {
  const { value, problems } = compileLibrary(files);
  if (value === null) throw new Error(JSON.stringify(problems, null, 2));
  const { data, validators } = value;
  const [own, others] = [true, false].map((isOwn) =>
    Object.fromEntries(Object.entries(data.schemas).filter(([name]) => OWN_SCHEMAS.includes(name) === isOwn)),
  );
  const profiles = data.profiles.map((profile) => ({ ...profile, rules: undefined }));
  write(builtParts.data, JSON.stringify({ ...data, templates: [], schemas: others, profiles }), DATA_ENCODING);
  const rules = Object.fromEntries(data.profiles.map((profile) => [profile.id, profile.rules]));
  write(builtParts.rules, JSON.stringify(rules), DATA_ENCODING);
  write(builtParts.ownSchemas, JSON.stringify(own), DATA_ENCODING);
  const folders = new Set(
    [...data.outlines.map(({ path }) => path), ...data.templates.map(({ file }) => file)].map(folderOf),
  );
  for (const folder of folders) {
    const own = data.templates.filter(({ file }) => folderOf(file) === folder);
    write(builtParts.templates(folder), JSON.stringify(own), DATA_ENCODING);
  }
  for (const schema of Object.keys(data.schemas)) write(builtParts.validator(schema), await validators([schema]));
  return data.profiles;
}

/** The scripts of the command line, those of the commands that are run most in packs. */
async function writeCommandLine(): Promise<void> {
  const scripts = await bundleCommandLine();
  clear('cli');
  for (const [name, text] of scripts) write(join(packageRoot, 'dist/cli', name), text);
  const branch = join(packageRoot, 'examples/hamlet/branch.yaml');
  await inTemporaryFolder((scratch) => {
    writePacks(
      ['--help'],
      [
        ['validate', branch],
        ['generate', branch, '-o', 'out'],
      ],
      scratch,
    );
    return Promise.resolve();
  });
}

// The command line of before stays until there is a new one: somebody may be using it here.
clear('core', 'excel', 'node', 'word');
execFileSync(process.execPath, [TYPESCRIPT, '-p', 'tsconfig.build.json'], { cwd: packageRoot, stdio: 'inherit' });
const { files, problems } = readLibraryFiles(undefined, packageRoot);
if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
// Without its sums no library counts, nor do the shells of its profiles.
rmSync(builtParts.sums, { force: true });
clear('library', 'shell');
await writeShells(await writeLibrary(files));
write(builtParts.sums, JSON.stringify(librarySums(files)));
await writeCommandLine();
