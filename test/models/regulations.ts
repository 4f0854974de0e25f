/** The regulations that the tests of the models read: the examples, a full branch of each type, the blank models. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify, parse } from 'yaml';
import { makeModel, makeRegulation, type Made } from '../../src/core/index.ts';
import type { FormatProfile } from '../../src/core/schema/format.ts';
import type { Regulation } from '../../src/core/tree/nodes.ts';
import { exampleFiles, ON } from '../support/examples.ts';
import { library, ROOT } from '../support/library.ts';
import { fullBranch, merge, TYPES, type Data } from './full-branch.ts';

/** The day of the full branches: the newest law. */
const TODAY = '2026-10-05';

export interface Reading {
  /** “ví dụ hamlet-2021”, “chi bộ đủ school”, “mẫu police” */
  name: string;
  /** the branch file's data; empty for a blank model */
  data: Data;
  regulation: Regulation;
  profile: FormatProfile;
  date: string;
}

function reading(name: string, data: Data, { value, problems }: { value: Made | null; problems: unknown[] }): Reading {
  if (value === null) throw new Error(`${name}: ${JSON.stringify(problems, null, 2)}`);
  const { regulation, profile, date } = value;
  return { name, data, regulation, profile, date };
}

/** Every branch of the examples that stands alone; its name is its folder's. */
export function examples(): Reading[] {
  return exampleFiles().map((branch) => {
    const folder = branch.path.replace(/^examples\/|\/branch\.yaml$/gu, '');
    return reading(folder, parse(branch.text) as Data, makeRegulation({ branch }, library(), { on: ON }));
  });
}

/** The branches of the example commune, made with its defaults and adaptations; the data holds both. */
export function communeBranches(): Reading[] {
  const read = (path: string) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });
  const commune = read('examples/commune/commune.yaml');
  const shared = parse(commune.text) as { branch: Data; adaptations: unknown };
  return readdirSync(join(ROOT, 'examples/commune/branches'))
    .sort()
    .map((file) => {
      const branch = read(`examples/commune/branches/${file}`);
      const own = parse(branch.text) as Data;
      const data = { ...merge(shared.branch, own), adaptations: [shared.adaptations, own['adaptations']] };
      return reading(`commune ${file}`, data, makeRegulation({ branch, commune }, library(), { on: ON }));
    });
}

/** The full branch of each type on a day. */
export function fullBranches(date: string = TODAY): Reading[] {
  return TYPES.map((type) => {
    const data = fullBranch(type, date);
    const branch = { path: `${type}.yaml`, text: stringify(data) };
    return reading(`full-${type}`, data, makeRegulation({ branch }, library(), { on: date }));
  });
}

/** The blank model of each type. */
export function blankModels(): Reading[] {
  return TYPES.map((type) => reading(`model-${type}`, {}, makeModel(type, library(), { on: TODAY })));
}
