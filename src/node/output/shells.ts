/** The DOCX shells of a library's format profiles. */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openShell } from '../../core/index.ts';
import type { FormatProfile } from '../../core/schema/format.ts';
import { packageRoot, readBytes } from '../files.ts';
import { deflater } from './deflate.ts';

type Shell = Parameters<typeof openShell>[0];

/** What the build writes of a profile: its shell, and the profile as it was then. */
export interface BuiltShell {
  madeOf: FormatProfile;
  shell: Shell;
}

/** Gives the shell of a profile by its id. */
export type Shells = (profile: string) => ReturnType<typeof openShell>;

/**
 * The shells of the profiles: those of the build, each opened when a document asks for it. The shell of a profile that
 * the build did not know in this form, as in a folder of somebody's own templates, is made here.
 */
export async function shellsOf(profiles: readonly FormatProfile[]): Promise<Shells> {
  const shells = new Map<string, Shell>();
  for (const profile of profiles) shells.set(profile.id, builtShell(profile) ?? (await newShell(profile)));
  const opened = new Map<string, ReturnType<typeof openShell>>();
  return (profile) => {
    const known = opened.get(profile);
    if (known !== undefined) return known;
    const shell = shells.get(profile);
    if (shell === undefined) throw new Error(`no shell of ${profile}`);
    const made = openShell(shell, deflater);
    opened.set(profile, made);
    return made;
  };
}

/** Where the build writes the shell of a profile. */
export function shellPath(profile: string): string {
  return join(packageRoot, 'dist/shell', `${profile}.json`);
}

function builtShell(profile: FormatProfile): Shell | null {
  const bytes = readBytes(shellPath(profile.id));
  if (typeof bytes === 'string') return null;
  const { madeOf, shell } = JSON.parse(Buffer.from(bytes).toString('utf8')) as BuiltShell;
  return isDeepStrictEqual(madeOf, profile) ? shell : null;
}

/** The library behind it is large, and nearly nobody needs it. */
async function newShell(profile: FormatProfile): Promise<Shell> {
  const { makeShell } = await import('../../word/shell.ts');
  return makeShell(profile);
}
