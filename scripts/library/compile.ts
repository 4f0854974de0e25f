import { hasErrors, type Result, type SourceFile } from '../../src/core/diagnostic.ts';
import type { LibraryData } from '../../src/core/library.ts';
import { readLibraryData } from '../../src/core/read-library.ts';
import { parseSchemas } from '../../src/core/read-parts.ts';
import { schemaCompiler, schemaSet } from '../../src/core/read/schema.ts';
import { bareSchemas } from './bare.ts';
import { validatorsModule } from './validators.ts';

export interface CompiledLibrary {
  data: LibraryData;
  /** a module that exports `validators` of the schemas of these names, each under its name */
  validators: (schemas: readonly string[]) => Promise<string>;
}

/** A library as plain data and code; no value when the files are not sound: nothing may be built from them. */
export function compileLibrary(files: readonly SourceFile[]): Result<CompiledLibrary> {
  const schemas = parseSchemas(files);
  const { value, problems } = readLibraryData(files, schemaSet(schemas));
  if (value === null || hasErrors(problems)) return { value: null, problems };
  const ajv = schemaCompiler(bareSchemas(schemas), { source: true });
  return { value: { data: value, validators: (names) => validatorsModule(ajv, names) }, problems };
}
