/**
 * All that is kept in the browser as one ZIP: a branch file for each draft, a folder of branch files for each commune.
 */
import type { SourceFile } from '../../core/diagnostic.ts';
import { slug } from '../../core/index.ts';
import { entry, zip } from '../../core/write/docx/zip.ts';
import type { Commune } from '../commune/commune.ts';
import { draftName } from '../state/about.ts';
import type { Draft } from '../state/draft.ts';
import { deflater } from './deflate.ts';
import { LIST, type CommuneRow, type DraftRow } from './kept-list.ts';
import type { OutFile } from './out-file.ts';

/** A commune with its name and its files as the command line would read them. */
export interface Filed {
  one: Commune;
  name: string;
  files: readonly SourceFile[];
}

/** A name that is not taken yet: “chi-bo-a”, “chi-bo-a-2” … */
function free(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${name}-${number}`;
  taken.add(candidate);
  return candidate;
}

/** A commune's files stand below one folder, which gets another name here. */
const within = (folder: string, path: string): string => path.replace(/^[^/]*/u, folder);

function rowOf({ source, as, changed, list, branches }: Commune, folder: string): CommuneRow {
  return { folder, source, as, changed, ...(list === null ? {} : { list: { list, branches } }) };
}

/** Everything in one ZIP, with the list that tells what the files do not. */
export function allKept(drafts: readonly Draft[], communes: readonly Filed[]): OutFile {
  const taken = new Set<string>();
  const rows = drafts.map((one) => ({ one, file: `${free(slug(draftName(one)), taken)}.yaml` }));
  const folders = communes.map((filed) => ({ ...filed, folder: free(slug(filed.name), taken) }));
  const list: (DraftRow | CommuneRow)[] = [
    ...rows.map(({ one: { name, changed }, file }) => ({ file, name, changed })),
    ...folders.map(({ one, folder }) => rowOf(one, folder)),
  ];
  const entries = [
    ...rows.map(({ one, file }) => entry(file, one.text, deflater)),
    ...folders.flatMap(({ folder, files }) =>
      files.map(({ path, text }) => entry(within(folder, path), text, deflater)),
    ),
  ];
  return {
    name: 'cac-ban-quy-che.zip',
    type: 'application/zip',
    content: zip([...entries, entry(LIST, `${JSON.stringify(list, null, 1)}\n`, deflater)]),
  };
}
