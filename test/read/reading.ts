/** The project's own schemas, law and places, and the way from a branch file to all its problems. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBranch } from '../../src/core/checks/index.ts';
import type { Problem, SourceFile } from '../../src/core/diagnostic.ts';
import { lawOn, type Law } from '../../src/core/law/index.ts';
import { readBranch, type BranchInput } from '../../src/core/read/branch.ts';
import { readData } from '../../src/core/read/data.ts';
import { readPlaces } from '../../src/core/read/places.ts';
import { schemaSet } from '../../src/core/read/schema.ts';
import type { LawDocuments } from '../../src/core/schema/documents.ts';
import type { LawFigures } from '../../src/core/schema/figures.ts';

const ROOT = join(import.meta.dirname, '../..');

function file(path: string): SourceFile {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

export const SCHEMAS = schemaSet(
  Object.fromEntries(
    readdirSync(join(ROOT, 'schemas')).map((name) => [name, JSON.parse(file(`schemas/${name}`).text) as object]),
  ),
);

function sound<T>(value: T | null): T {
  if (value === null) throw new Error('the data of templates/law is not sound');
  return value;
}

const documents = sound(
  readData<LawDocuments>(file('templates/law/documents.yaml'), 'documents.schema.json', SCHEMAS).value,
).value;
const figures = sound(
  readData<LawFigures>(file('templates/law/figures.yaml'), 'figures.schema.json', SCHEMAS).value,
).value;
const PLACES = sound(readPlaces(file('templates/law/places.yaml'), SCHEMAS).value).value;

/** A day in the time of the newest rules, for drafts without a date. */
const TODAY = '2026-10-05';

function law(date: string): Law {
  return lawOn(date, documents, figures);
}

/** Everything that reading and the checks between fields say of a branch. */
export function allProblems(input: BranchInput): Problem[] {
  const { value: record, problems } = readBranch(input, SCHEMAS);
  if (record === null) return problems;
  const branch = record.holed;
  const on = branch.document?.date ?? branch.adoption?.meeting ?? TODAY;
  return [...problems, ...checkBranch({ ...record, branch, law: law(on), places: PLACES, on })];
}
