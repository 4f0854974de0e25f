/** What the page carries besides its program: the library, DOCX shells, examples, each as a module. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shell } from '../../src/core/index.ts';
import type { Workbook } from '../../src/core/roster/index.ts';
import type { FormatProfile } from '../../src/core/schema/format.ts';
import { readWorkbook } from '../../src/excel/read.ts';
import { packageRoot } from '../../src/node/files.ts';
import { makeShell } from '../../src/word/shell.ts';
import type { CompiledLibrary } from '../library/compile.ts';

/** The schemas of what is filled in or opened here. */
const CHECKED = ['branch.schema.json', 'commune.schema.json'];

/** A module with one value. A browser reads JSON faster than the same written as a program. */
function module(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** The shells of the models' own format profiles. */
async function shells(profiles: readonly FormatProfile[]): Promise<Record<string, Shell>> {
  return Object.fromEntries(await Promise.all(profiles.map(async (one) => [one.id, await makeShell(one)] as const)));
}

/** The schema of an example lies beside its folder and is for editors; what is saved from the page lies elsewhere. */
const withoutSchema = (text: string): string => text.replace(/^# yaml-language-server:.*\n/u, '');

/** An example of each type: the folder of `examples` that bears its name. */
function examples(types: readonly string[]): Record<string, string> {
  const files = types.map((type) => [type, join(packageRoot, 'examples', type, 'branch.yaml')] as const);
  const there = files.filter(([, path]) => existsSync(path));
  return Object.fromEntries(there.map(([type, path]) => [type, withoutSchema(readFileSync(path, 'utf8'))]));
}

/** The list of branches of `examples`, read. */
async function roster(): Promise<Workbook> {
  const path = join(packageRoot, 'examples/roster/danh-sach.xlsx');
  const { value, problems } = await readWorkbook(readFileSync(path), 'danh-sach-vi-du.xlsx');
  if (value === null) throw new Error(JSON.stringify(problems, null, 2));
  // Its instructions are for whoever fills it in.
  return { ...value, sheets: value.sheets.slice(1) };
}

/** The texts of the modules by their names. */
export async function carried({ data, validators }: CompiledLibrary): Promise<Record<string, string>> {
  const schemas = Object.fromEntries(CHECKED.map((name) => [name, data.schemas[name]]));
  return {
    'quyche:library': module('data', { ...data, schemas }),
    'quyche:validators': await validators(CHECKED),
    'quyche:shells': module('shells', await shells(data.profiles)),
    'quyche:roster': module('roster', await roster()),
    'quyche:examples': module('examples', examples(data.outlines.map(({ outline }) => outline.type))),
  };
}
