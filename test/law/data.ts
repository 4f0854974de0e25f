import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Place } from '../../src/core/diagnostic.ts';
import type { LawDocuments } from '../../src/core/schema/documents.ts';
import type { LawFigures } from '../../src/core/schema/figures.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The law data as it stands in templates/law. */
export const documents = parse(read('templates/law/documents.yaml')) as LawDocuments;
export const figures = parse(read('templates/law/figures.yaml')) as LawFigures;

export const schema = (name: string): object => JSON.parse(read(`schemas/${name}.schema.json`)) as object;

/** A place that says the path in the data, so that tests can read it. */
const placeAt =
  (file: string) =>
  (path: readonly (string | number)[]): Place => ({ kind: 'file', file: `${file}#${path.join('.')}` });

export const places = { documents: placeAt('documents'), figures: placeAt('figures') };
