import type { Problem, Result, SourceFile } from '../diagnostic.ts';
import type { Commune } from '../schema/commune.ts';
import { cutTexts } from './cut-text.ts';
import { schemaProblems } from './data.ts';
import type { Located } from './located.ts';
import { withoutNull } from './merge.ts';
import type { SchemaSet } from './violations.ts';
import { checkTexts } from './texts.ts';
import { readDescribed } from './described.ts';

const SCHEMA = 'commune.schema.json';

/** A commune's file: what its branches have in common. */
export interface CommuneRecord {
  commune: Commune;
  located: Located;
}

/** Reads `commune.yaml`. The value is there whenever the file is well formed YAML, so that branches can be merged. */
export function readCommune(file: SourceFile, schemas: SchemaSet): Result<CommuneRecord> {
  const { value: found, problems } = readDescribed(file, SCHEMA, schemas.files);
  if (found === null) return { value: null, problems };
  const cut = cutTexts(found, schemas.files, SCHEMA);
  const located: Located = { ...found, value: withoutNull(found.value), broken: [...found.broken, ...cut.meant] };
  const all: Problem[] = [
    ...problems,
    ...cut.problems,
    ...schemaProblems(located, SCHEMA, schemas),
    ...checkTexts(located, schemas.files, SCHEMA),
  ];
  const isMap = typeof located.value === 'object' && !Array.isArray(located.value);
  return { value: isMap ? { commune: located.value as Commune, located } : null, problems: all };
}
