/** What the page carries besides its program: the library, DOCX shells, examples, each as a module. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { readLibraryFiles } from '../../src/node/input/library.ts';
import { packageRoot } from '../../src/node/files.ts';
import { compileLibrary } from '../library/compile.ts';

/** The schemas of what is filled in or opened here. */
const CHECKED = ['branch.schema.json', 'commune.schema.json'];

/** A module with one value, packed: most of the page is data, and it must fit on every stick and through every mail. */
function packed(name: string, value: unknown): string {
  const text = deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64');
  return `import { unpack } from './unpack.ts';\nexport const ${name} = unpack("${text}");`;
}

function shells(): Record<string, unknown> {
  const folder = join(packageRoot, 'dist/shell');
  const names = readdirSync(folder).sort();
  return Object.fromEntries(
    names.map((name) => [
      name.replace(/\.json$/u, ''),
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
    ]),
  );
}

/** An example of each type: the folder of `examples` that bears its name. */
function examples(types: readonly string[]): Record<string, string> {
  const files = types.map((type) => [type, join(packageRoot, 'examples', type, 'branch.yaml')] as const);
  const there = files.filter(([, path]) => existsSync(path));
  return Object.fromEntries(there.map(([type, path]) => [type, readFileSync(path, 'utf8')]));
}

/**
 * The texts of the modules by their names. Throws when the models are not sound.
 * @param templates the folder of models, the built-in ones when undefined
 */
export async function carried(templates: string | undefined): Promise<Record<string, string>> {
  const { files, problems } = readLibraryFiles(templates, process.cwd());
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  const { data, validators } = compileLibrary(files);
  const schemas = Object.fromEntries(CHECKED.map((name) => [name, data.schemas[name]]));
  return {
    'quyche:library': `${packed('data', { ...data, schemas })}\n${await validators(CHECKED)}`,
    'quyche:shells': packed('shells', shells()),
    'quyche:examples': packed('examples', examples(data.outlines.map(({ outline }) => outline.type))),
  };
}
