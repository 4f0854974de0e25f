import { isUtf8 } from 'node:buffer';
import { basename, dirname, join, sep } from 'node:path';
import type { Result, SourceFile } from '../../core/diagnostic.ts';
import { kindOf, listFolder, readBytes, sizeOf } from '../files.ts';
import { nearest } from '../../core/read/nearest.ts';
import { cannotRead, notUtf8, tooLarge } from './problems.ts';

/** A path as the user wrote it, for messages, and as the disk knows it. */
export interface Located {
  shown: string;
  absolute: string;
}

/** Something below a located folder. */
export function below(folder: Located, name: string): Located {
  return { shown: join(folder.shown, name).replaceAll(sep, '/'), absolute: join(folder.absolute, name) };
}

/** No branch file comes near this; a file that does was given by mistake. */
const textLimit = 1_000_000;
/** Read whole into memory, so a limit; a regulation is about 0.02 MB. */
export const docxLimit = 50_000_000;

/** A text file in UTF-8; a byte order mark at its head is dropped. */
export function readTextFile(file: Located): Result<SourceFile> {
  const { value, problems } = readFileWithin(file, textLimit);
  return value === null ? { value: null, problems } : decoded(file, value);
}

/** The bytes of a text file that has just been seen in its folder: nothing is asked about it first. */
export function readListedText(absolute: string, shown: () => string): Result<Uint8Array> {
  const bytes = readBytes(absolute);
  if (typeof bytes === 'string') return { value: null, problems: [cannotRead(shown(), bytes, null)] };
  if (bytes.length <= textLimit) return { value: bytes, problems: [] };
  return { value: null, problems: [tooLarge(shown(), bytes.length, textLimit)] };
}

/** The text that a file's bytes hold. */
export function decoded(file: Located, bytes: Uint8Array): Result<SourceFile> {
  const text = textIn(bytes);
  if (isUtf8(bytes)) return { value: { path: file.shown, text }, problems: [] };
  return { value: null, problems: [notUtf8(file.shown, text)] };
}

/** UTF-8 without a byte order mark. To make a decoder takes longer than to read a branch's file. */
export function textIn(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** A file's bytes, not more than `limit`. @param forFolder what to do where a folder is given */
export function readFileWithin(file: Located, limit: number, forFolder?: string): Result<Uint8Array> {
  const kind = kindOf(file.absolute);
  if (kind !== 'file') return { value: null, problems: [cannotRead(file.shown, kind, nearby(file), forFolder)] };
  const size = sizeOf(file.absolute);
  if (size > limit) return { value: null, problems: [tooLarge(file.shown, size, limit)] };
  const bytes = readBytes(file.absolute);
  if (typeof bytes === 'string') return { value: null, problems: [cannotRead(file.shown, bytes, null)] };
  return { value: bytes, problems: [] };
}

/** The path with its last name replaced by one that exists and looks alike, or null. */
export function nearby(file: Located): string | null {
  const entries = listFolder(dirname(file.absolute));
  if (typeof entries === 'string') return null;
  const names = entries.map((entry) => entry.name);
  const near = nearest(basename(file.absolute), names);
  return near === null ? null : join(dirname(file.shown), near).replaceAll(sep, '/');
}
