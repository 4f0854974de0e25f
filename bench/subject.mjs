/**
 * What is measured: branches of one commune, all like one of the examples, and what is needed to make their
 * regulations.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compose } from '../dist/core/compose/index.js';
import { makeRegulation } from '../dist/core/index.js';
import { lawOn } from '../dist/core/law/index.js';
import { readLibrary } from '../dist/core/read-library.js';
import { readBranch } from '../dist/core/read/branch.js';
import { number } from '../dist/core/tree/number.js';
import { resolve } from '../dist/core/tree/resolve.js';
import { branchText } from './country.mjs';

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

/** As many as a commune has. */
const BRANCHES = 50;

/**
 * @returns functions that make the regulation of the branch with a number, from its YAML text and from the data read of
 * it; how many branches there are; and the shell of their profile
 */
export function subject(example = 'hamlet') {
  const library = valueOf(
    'templates',
    readLibrary([...files('templates', /\.(hbs|yaml)$/), ...files('schemas', /\.json$/)]),
  );
  const [model] = files('examples', new RegExp(`^${example}[/\\\\]branch\\.yaml$`));
  if (model === undefined) throw new Error(`examples/${example}/branch.yaml is missing`);
  const branches = Array.from({ length: BRANCHES }, (_, index) => ({ ...model, text: branchText(model.text, index) }));
  const make = (index) =>
    valueOf(model.path, makeRegulation({ branch: branches[index] }, library, { on: '2026-10-05' }));
  const { profile, date } = make(0);
  const records = branches.map((branch) => valueOf(branch.path, readBranch({ branch }, library.schemas)));
  const law = lawOn(date, library.documents, library.figures);
  /** The steps after reading and checking: from the branch's data to the finished tree. */
  const fromData = (index) => {
    const { branch, adaptations } = records[index];
    const { draft } = compose({
      branch,
      model: library.models.get(branch.type),
      law,
      profile,
      shape: library.shape,
      adaptations,
      chainNames: null,
      lawFile: '',
    });
    return resolve(number(draft)).regulation;
  };
  const shell = JSON.parse(readFileSync(join(root, 'dist/shell', `${profile.id}.json`), 'utf8'));
  return { name: model.path, count: BRANCHES, make, fromData, profile, shell };
}
