/** The DOCX shells of a library's format profiles. */
import { join } from 'node:path';
import { openShell, packedParts, type Entry } from '../../core/index.ts';
import type { FormatProfile } from '../../core/schema/format.ts';
import { packageRoot, readBytes } from '../files.ts';
import { incomplete } from '../incomplete.ts';
import { isOfBuild } from '../input/built.ts';
import { deflater } from './deflate.ts';

type Shell = Parameters<typeof openShell>[0];

/** Gives the shell of a profile by its id. */
export type Shells = (profile: string) => ReturnType<typeof openShell>;

/**
 * The shells of the profiles: those of the build, each opened when a document asks for it. The shell of a profile that
 * the build did not know in this form, as in a folder of somebody's own templates, is made here.
 */
export async function shellsOf(profiles: readonly FormatProfile[]): Promise<Shells> {
  const shells = new Map<string, Shell>();
  for (const profile of profiles) if (!isBuilt(profile)) shells.set(profile.id, await newShell(profile));
  const opened = new Map<string, ReturnType<typeof openShell>>();
  return (profile) => {
    const known = opened.get(profile);
    if (known !== undefined) return known;
    const own = shells.get(profile);
    const made = own === undefined ? builtShell(profile) : openShell(own, deflater);
    opened.set(profile, made);
    return made;
  };
}

/**
 * Where the build writes the shell of a profile, its parts as they stand in a file, and the profile that it was made
 * of.
 */
export function shellPaths(profile: string): { shell: string; packed: string; madeOf: string } {
  const path = join(packageRoot, 'dist/shell', profile);
  return { shell: `${path}.json`, packed: `${path}.packed.json`, madeOf: `${path}.profile.json` };
}

/**
 * Profiles of other templates are compared as texts: one whose fields stand in another order would only be made anew.
 */
function isBuilt(profile: FormatProfile): boolean {
  if (isOfBuild(profile)) return true;
  const bytes = readBytes(shellPaths(profile.id).madeOf);
  return typeof bytes !== 'string' && Buffer.from(JSON.stringify(profile)).equals(bytes);
}

function builtShell(profile: string): ReturnType<typeof openShell> {
  const { shell, packed } = shellPaths(profile);
  return openShell(jsonAt(shell) as Shell, deflater, unpacked(jsonAt(packed) as WrittenEntry[]));
}

function jsonAt(path: string): unknown {
  const bytes = readBytes(path);
  if (typeof bytes === 'string') return incomplete(path);
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}

/** A part as JSON keeps it, its bytes in Base64. */
interface WrittenEntry extends Pick<Entry, 'crc' | 'size' | 'isDeflated'> {
  name: string;
  packed: string;
}

/** The parts of a shell as the build writes them: to compress them takes as long as to compress a regulation. */
export function packedShell(shell: Shell): string {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const written = packedParts(shell, deflater).map((entry): WrittenEntry => ({
    ...entry,
    name: base64(entry.name),
    packed: base64(entry.packed),
  }));
  return JSON.stringify(written);
}

const unpacked = (written: readonly WrittenEntry[]): Entry[] =>
  written.map((entry) => ({
    ...entry,
    name: Buffer.from(entry.name, 'base64'),
    packed: Buffer.from(entry.packed, 'base64'),
  }));

/** The library behind it is large, and nearly nobody needs it. */
async function newShell(profile: FormatProfile): Promise<Shell> {
  const { makeShell } = await import('../../word/shell.ts');
  return makeShell(profile);
}
