/** Reads YAML safely and keeps the place of every value. */
import type { Problem, Result, SourceFile } from '../diagnostic.ts';
import { withoutRefused } from './characters.ts';
import { placesOf, type PlaceOfSpan } from './lines.ts';
import { located, type Entry, type Located } from './located.ts';
import type { Path } from './path.ts';
import { entryOf } from './yaml/entries.ts';
import { tokensOf } from './yaml/guard.ts';
import { parse } from './yaml/parse.ts';
import { complain, type Complaint } from './yaml/problems.ts';
import type { Reading } from './yaml/reading.ts';
import { salvage } from './yaml/salvage.ts';
import { EMPTY_FILE, TOO_LARGE, TOO_MANY } from './yaml/whole-file.ts';

/** Longest text that is read, in UTF-16 units. */
const MOST_TEXT = 1_000_000;

interface Read {
  root: Entry | null;
  broken: Path[];
}

function failed(complaint: Complaint, file: string): Result<Located> {
  return { value: null, problems: [complain(complaint, { kind: 'file', file })] };
}

/** The whole text, or, where that cannot be parsed, the parts of it that can. */
function readText(reading: Reading, tokens: NonNullable<ReturnType<typeof tokensOf>>): Read {
  const trial: Reading = { ...reading, problems: [] };
  const parsed = parse(trial, tokens);
  if (parsed.broken === 'nothing') {
    return { root: parsed.root && entryOf(parsed.root, null, reading), broken: [] };
  }
  const part: Reading = { ...reading, problems: [] };
  const all = { from: 0, to: reading.text.length };
  const saved = parsed.broken === 'parts' ? salvage(part, all) : null;
  // Where every part is sound the mistake lies between them.
  if (saved === null || saved.broken.length === 0) {
    reading.problems.push(...trial.problems);
    return { root: null, broken: [[]] };
  }
  reading.problems.push(...part.problems);
  return { root: saved.entry, broken: saved.broken };
}

/** A file's text made ready for the parser, with what is wrong with its characters. */
export interface Source {
  file: string;
  text: string;
  place: PlaceOfSpan;
  problems: readonly Problem[];
}

/** The text made NFC, without a byte order mark and refused characters. */
export function sourceOf(file: SourceFile): Source {
  const original = file.text.normalize('NFC').replace(/^\uFEFF/u, '');
  const placeInOriginal = placesOf(file.path, original);
  const { text, originalOffset, problems } = withoutRefused(original, placeInOriginal);
  const place: PlaceOfSpan = ({ from, to }) =>
    placeInOriginal({ from: originalOffset(from), to: from === to ? originalOffset(to) : originalOffset(to - 1) + 1 });
  return { file: file.path, text, place, problems };
}

/** Reads a text that is ready. */
export function readSource({ file, text, place, problems: told }: Source): Result<Located> {
  const tokens = tokensOf(text);
  if (tokens === null) return failed(TOO_MANY, file);
  const problems = [...told];
  const afterTab = problems.some(({ code }) => code === 'character-tab');
  const { root, broken } = readText({ text, from: 0, place, afterTab, problems }, tokens);
  if (root !== null) return { value: located({ root, broken, file, place }), problems };
  const empty = broken.length === 0 ? failed(EMPTY_FILE, file).problems : [];
  return { value: null, problems: [...problems, ...empty] };
}

/**
 * Reads a YAML file: its data and the place of every value.
 * The text is made NFC and a byte order mark is dropped; refused characters are told and left out. Of a file that is
 * not well formed come the keys that are, and the ways to the others; no data comes back when the file is too large,
 * too deep, empty, or holds nothing that can be read. Never throws.
 */
export function readYaml(file: SourceFile): Result<Located> {
  return file.text.length > MOST_TEXT ? failed(TOO_LARGE, file.path) : readSource(sourceOf(file));
}
