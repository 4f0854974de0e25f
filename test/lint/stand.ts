/** A small sound templates folder, test/lint/base, that a rule's example or a case is put into. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem, SourceFile } from '../../src/core/diagnostic.ts';
import { lintFiles } from '../../src/core/lint/index.ts';
import type { Example } from '../../src/core/lint/rule.ts';
import { schemasIn } from '../../src/core/read-parts.ts';
import { libraryFiles } from '../support/library.ts';

const BASE = join(import.meta.dirname, 'base');
const own = libraryFiles();
export const schemas = schemasIn(own);

const base = new Map(
  readdirSync(BASE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(BASE, path), readFileSync(path, 'utf8')] as const),
);
base.set('law/places.yaml', own.find(({ path }) => path === 'templates/law/places.yaml')!.text);

const ENTRY = '      - { article: example, lock: text }\n';
const CHAPTER = `  - id: example\n    title: Ví dụ\n    articles:\n${ENTRY}`;

/** An example shows lines of an outline or of the law's lists; here they get what goes around them. */
function whole(path: string, text: string): string {
  const around = base.get(path) ?? '';
  if (path.startsWith('law/')) return text.startsWith('  - ') ? around + text : text;
  if (!path.endsWith('outline.yaml')) return text;
  if (text.startsWith('      - ')) return around.replace(ENTRY, text);
  if (text.startsWith('  - id')) return around.replace(CHAPTER, text);
  if (/^type: \S+\n$/u.test(text)) return around.replace(/^type: .*\n/u, text);
  return text.startsWith('bases:') ? around.replace(/^bases: .*\n/mu, text) : text;
}

/** How many lines of a file stand before the text that an example gives of it. */
export function linesBefore(path: string, text: string): number {
  const all = whole(path, text);
  return all.slice(0, all.indexOf(text)).split('\n').length - 1;
}

/** The base with the example's files added or put in the place of its own. */
export function folderWith(example: Example): SourceFile[] {
  const given = typeof example === 'string' ? { 'hamlet/example.hbs': example } : example;
  const files = new Map(base);
  // An example of its own name takes the place of the base's, in whichever folder it stands.
  if (Object.keys(given).some((path) => path.endsWith('/example.hbs'))) files.delete('hamlet/example.hbs');
  for (const [path, text] of Object.entries(given)) files.set(path, whole(path, text));
  return [...files].map(([path, text]) => ({ path: `templates/${path}`, text }));
}

/** The base has no format profile, which has nothing to do with what is linted. */
const isOfBase = ({ place }: Problem): boolean => place.file === 'templates/format/';

export function lint(files: readonly SourceFile[]): Problem[] {
  return lintFiles(files, schemas).filter((problem) => !isOfBase(problem));
}
