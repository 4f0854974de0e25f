/** The licences of the packages whose code goes into what we hand out: each asks that its notice goes with its code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/node/files.ts';

/** What one package says: the lines that name it and its owners, and the rest, which most share to the letter. */
interface Notice {
  owners: readonly string[];
  terms: string;
}

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u;
const TITLE = /^\(?(?:The )?(?:MIT|ISC) Licen[cs]e(?: \(MIT\))?\)?$/iu;
const OWNER = /^copyright\b/iu;

/** Throws when a package has no licence of its own: its code may not be handed on before somebody has looked. */
function noticeOf(folder: string): Notice {
  const file = readdirSync(join(packageRoot, folder)).find((name) => /^licen[cs]e/iu.test(name));
  if (file === undefined) throw new Error(`${folder}: no licence`);
  const told = paragraphs(readFileSync(join(packageRoot, folder, file), 'utf8'));
  const isOwners = ([first = '']: readonly string[]): boolean => OWNER.test(first);
  return {
    owners: [
      folder.replace(/^.*node_modules\//u, ''),
      ...told
        .filter(isOwners)
        .flat()
        .map((line) => `  ${line}`),
    ],
    // Each paragraph on one line: packages break the same text in different places.
    terms: told
      .filter((lines) => !isOwners(lines))
      .map((lines) => lines.join(' '))
      .join('\n\n'),
  };
}

/** The lines of each paragraph, without titles. */
const paragraphs = (text: string): string[][] =>
  text
    .split(/(?:\r?\n[^\S\n]*){2,}/u)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== '' && !TITLE.test(line)))
    .filter((lines) => lines.length > 0);

/** The notices of the packages that files below `node_modules` belong to, as one text; terms that many share once. */
export function noticesOf(files: Iterable<string>): string {
  const folders = new Set([...files].flatMap((file) => PACKAGE.exec(file)?.[0] ?? []));
  const owners = new Map<string, string[]>();
  for (const folder of [...folders].sort()) {
    const notice = noticeOf(folder);
    owners.set(notice.terms, [...(owners.get(notice.terms) ?? []), ...notice.owners]);
  }
  return [...owners].map(([terms, names]) => `${names.join('\n')}\n\n${terms}\n`).join(`\n${'-'.repeat(40)}\n\n`);
}
