/** What is measured: a branch of the examples and everything needed to make its regulation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compose } from '../dist/core/compose/index.js';
import { makeRegulation } from '../dist/core/index.js';
import { lawOn } from '../dist/core/law/index.js';
import { readLibrary } from '../dist/core/read-library.js';
import { readBranch } from '../dist/core/read/branch.js';
import { number } from '../dist/core/tree/number.js';
import { resolve } from '../dist/core/tree/resolve.js';

const root = join(import.meta.dirname, '..');

function files(folder, wanted) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => join(folder, name).split(sep).join('/'))
    .map((path) => ({ path: relative('.', path).split(sep).join('/'), text: readFileSync(join(root, path), 'utf8') }));
}

function valueOf(what, { value, problems }) {
  if (value === null) throw new Error(`${what}: ${JSON.stringify(problems, null, 2)}`);
  return value;
}

/** @returns functions that make the regulation from the YAML text and from the data read of it, and the shell of its profile */
export function subject(example = 'hamlet') {
  const library = valueOf(
    'templates',
    readLibrary([...files('templates', /\.(hbs|yaml)$/), ...files('schemas', /\.json$/)]),
  );
  const [branch] = files('examples', new RegExp(`^${example}[/\\\\]branch\\.yaml$`));
  if (branch === undefined) throw new Error(`examples/${example}/branch.yaml is missing`);
  const make = () => valueOf(branch.path, makeRegulation({ branch }, library, { on: '2026-10-05' }));
  const { profile, date } = make();
  const record = valueOf(branch.path, readBranch({ branch }, library.schemas));
  const law = lawOn(date, library.documents, library.figures);
  /** The steps after reading and checking: from the branch's data to the finished tree. */
  const fromData = () => {
    const { draft } = compose({
      branch: record.branch,
      model: library.models.get(record.branch.type),
      law,
      profile,
      shape: library.shape,
      adaptations: record.adaptations,
      chainNames: null,
      lawFile: '',
    });
    return resolve(number(draft)).regulation;
  };
  const shell = JSON.parse(readFileSync(join(root, 'dist/shell', `${profile.id}.json`), 'utf8'));
  return { name: branch.path, make, fromData, profile, shell };
}
