import type { BranchRow } from '../../core/batch/row.ts';
import type { Problem, Result } from '../../core/diagnostic.ts';
import { isLink, isThere, kindOf, readBytes, writeFile } from '../files.ts';
import { below, type Located } from '../input/read.ts';
import { digest } from './digest.ts';
import { readParts, type Parts } from './parts.ts';
import { manifestBroken, notWritten, outside } from './problems.ts';

/** What is known of an output folder from the runs before. */
export interface Manifest {
  /** SHA-256 of each output as it was last written, by its path below the output folder */
  sha256: Record<string, string>;
  /** each branch as it was last written, by the path of its outputs without their ending */
  branches: Record<string, BranchRow>;
  /** SHA-256 of the DOCX that each PDF was made of, by the PDF's path */
  pdf: Record<string, string>;
  /** the parts of a divided job that stand here while others are missing; null for a whole one */
  parts: Parts | null;
}

const NAME = '.quyche.json';
const VERSION = 2;

/** The manifest of an output folder; an empty one where there is none yet. */
export function readManifest(folder: Located): Result<Manifest> {
  const file = below(folder, NAME);
  if (isLink(file.absolute)) return { value: null, problems: [outside(file.shown)] };
  if (kindOf(file.absolute) === 'missing')
    return { value: { sha256: {}, branches: {}, pdf: {}, parts: null }, problems: [] };
  const bytes = readBytes(file.absolute);
  const manifest = typeof bytes === 'string' ? null : parse(Buffer.from(bytes).toString('utf8'));
  return manifest === null
    ? { value: null, problems: [manifestBroken(file.shown)] }
    : { value: manifest, problems: [] };
}

/** The digest of the manifest's text as it stands in the folder; of nothing where there is none. */
export function manifestDigest(folder: Located): string {
  const bytes = present(below(folder, NAME).absolute);
  return digest(typeof bytes === 'string' ? '' : bytes);
}

const present = (path: string): Uint8Array | string => (isThere(path) ? readBytes(path) : '');

/** True for a folder that runs have written into. */
export function hasManifest(folder: Located): boolean {
  return kindOf(below(folder, NAME).absolute) === 'file';
}

/**
 * Writes the manifest, its entries sorted, so that equal outputs have equal manifests. Nothing is written when it is so
 * already.
 */
export function writeManifest(folder: Located, manifest: Manifest): Problem[] {
  const file = below(folder, NAME);
  if (isSame(piecesOf(manifest), present(file.absolute))) return [];
  const refused = writeFile(file.absolute, piecesOf(manifest));
  return refused === null ? [] : [notWritten(file.shown, refused)];
}

function isSame(pieces: Iterable<Buffer>, bytes: Uint8Array | string): boolean {
  if (typeof bytes === 'string') return false;
  let at = 0;
  for (const piece of pieces) {
    if (!piece.equals(bytes.subarray(at, at + piece.length))) return false;
    at += piece.length;
  }
  return at === bytes.length;
}

const PIECE = 65_536;

/** The manifest's text in pieces: of thousands of branches it is too large to be held as a whole. */
function* piecesOf(manifest: Manifest): Generator<Buffer> {
  let text = '';
  for (const line of linesOf(manifest)) {
    text += line;
    if (text.length < PIECE) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

function* linesOf({ sha256, branches, pdf, parts }: Manifest): Generator<string> {
  yield* field(`{\n  "version": ${VERSION},\n  "sha256": `, sha256);
  yield* field(',\n  "branches": ', branches);
  yield* field(',\n  "pdf": ', pdf);
  if (parts !== null) yield `,\n  "parts": ${JSON.stringify(parts)}`;
  yield '\n}\n';
}

/** A map with one entry a line, in the order of its keys. */
function* field(head: string, entries: Readonly<Record<string, unknown>>): Generator<string> {
  yield `${head}{`;
  const keys = Object.keys(entries).sort((a, b) => (a < b ? -1 : 1));
  for (const [index, key] of keys.entries()) {
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(key)}: ${JSON.stringify(entries[key])}`;
  }
  yield keys.length === 0 ? '}' : '\n  }';
}

/** The data of a manifest's text, or null. The first version knew of no branches. */
function parse(text: string): Manifest | null {
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || (data['version'] !== 1 && data['version'] !== VERSION)) return null;
    const { sha256, branches = {}, pdf = {} } = data;
    if (!isRecord(sha256) || !isRecord(branches) || !isRecord(pdf)) return null;
    return {
      sha256: textsIn(sha256),
      branches: branches as Record<string, BranchRow>,
      pdf: textsIn(pdf),
      parts: readParts(data['parts']),
    };
  } catch {
    return null;
  }
}

function textsIn(data: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
