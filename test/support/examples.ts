/** Every example of the repository, made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/core/diagnostic.ts';
import { makeModel, makeRegulation, type Made } from '../../src/core/index.ts';
import type { FormatProfile } from '../../src/core/schema/format.ts';
import type { Regulation } from '../../src/core/tree/nodes.ts';
import { library, ROOT } from './library.ts';

export interface Example {
  name: string;
  regulation: Regulation;
  profile: FormatProfile;
}

/** The fixed day for drafts without a date. */
export const ON = '2026-11-23';

export function exampleFiles(): SourceFile[] {
  const folder = join(ROOT, 'examples');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('branch.yaml'))
    .sort()
    .map((path) => ({ path: `examples/${path}`, text: readFileSync(join(folder, path), 'utf8') }));
}

function made(name: string, result: { value: Made | null; problems: unknown[] }): Example {
  if (result.value === null) throw new Error(`${name}: ${JSON.stringify(result.problems, null, 2)}`);
  return { name, regulation: result.value.regulation, profile: result.value.profile };
}

/** The branches of the example commune, each with the commune's file. */
function communeBranches(): Example[] {
  const folder = join(ROOT, 'examples/commune');
  const commune = { path: 'examples/commune/commune.yaml', text: readFileSync(join(folder, 'commune.yaml'), 'utf8') };
  return readdirSync(join(folder, 'branches'))
    .sort()
    .map((name) => {
      const path = `examples/commune/branches/${name}`;
      const branch = { path, text: readFileSync(join(ROOT, path), 'utf8') };
      return made(`commune/${name.replace('.yaml', '')}`, makeRegulation({ branch, commune }, library(), { on: ON }));
    });
}

/** All example branches and the blank models, made on ON where they have no date. */
export function exampleRegulations(): Example[] {
  const branches = exampleFiles().map((branch) =>
    made(branch.path.replace(/^examples\/|\/branch\.yaml$/gu, ''), makeRegulation({ branch }, library(), { on: ON })),
  );
  const models = library().types.map((type) => made(`model-${type}`, makeModel(type, library(), { on: ON })));
  return [...branches, ...communeBranches(), ...models];
}
