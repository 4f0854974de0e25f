import type { Result } from '../../core/diagnostic.ts';
import { isLink, kindOf, readBytes, writeFile } from '../files.ts';
import { below, type Located } from '../input/read.ts';
import { manifestBroken, notWritable, outside } from './problems.ts';

/** SHA-256 of each output as it was last written, by its path below the output folder. */
export type Manifest = Record<string, string>;

const name = '.quyche.json';

/** The manifest of an output folder; an empty one where there is none yet. */
export function readManifest(folder: Located): Result<Manifest> {
  const file = below(folder, name);
  if (isLink(file.absolute)) return { value: null, problems: [outside(file.shown)] };
  if (kindOf(file.absolute) === 'missing') return { value: {}, problems: [] };
  const bytes = readBytes(file.absolute);
  const manifest = typeof bytes === 'string' ? null : parse(Buffer.from(bytes).toString('utf8'));
  return manifest === null
    ? { value: null, problems: [manifestBroken(file.shown)] }
    : { value: manifest, problems: [] };
}

/** Writes the manifest, its entries sorted, so that equal outputs have equal manifests. */
export function writeManifest(folder: Located, manifest: Manifest) {
  const file = below(folder, name);
  const files = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify({ version: 1, sha256: files }, null, 2)}\n`;
  return writeFile(file.absolute, text) === null ? [] : [notWritable(file.shown)];
}

function parse(text: string): Manifest | null {
  try {
    const data: unknown = JSON.parse(text);
    const files = isRecord(data) && data['version'] === 1 ? data['sha256'] : null;
    if (!isRecord(files)) return null;
    const entries = Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return Object.fromEntries(entries);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
