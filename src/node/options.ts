import { branchTypes, type BranchType } from '../core/branch-types.ts';
import { nearest } from '../core/read/nearest.ts';
import { UsageError } from './usage.ts';

/** The file formats that can be written. A later one is one entry here and one writer in `output/render.ts`. */
export const formats = ['docx', 'html', 'md'] as const;
export type Format = (typeof formats)[number];

/** What a run can be asked for: the formats, and the PDF that is made of a DOCX. */
export const outputFormats = [...formats, 'pdf'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** The parts of a regulation that can be written alone. */
const onlyParts = ['annex'] as const;
export type OnlyPart = (typeof onlyParts)[number];

export const reporters = ['text', 'json', 'sarif', 'github'] as const;
export type Reporter = (typeof reporters)[number];

/** `docx,html` → the formats, each once, in the order typed. */
export function parseFormats(text: string): Format[] {
  return parseList(text, formats);
}

/** The same where a PDF may be among them. */
export function parseOutputFormats(text: string): OutputFormat[] {
  return parseList(text, outputFormats);
}

function parseList<T extends string>(text: string, allowed: readonly T[]): T[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) throw new UsageError('“--format” không có định dạng nào', `-f ${allowed.join(',')}`);
  return [...new Set(names.map((name) => oneOf('định dạng', name, allowed)))];
}

/** One of several parts that a run is cut into: `index` counts from 1. */
export interface Shard {
  index: number;
  count: number;
}

/** “2/4” → the second of four parts. */
export function parseShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new UsageError(
    `“--shard ${text}” không phải một phần của một số phần`,
    'viết phần thứ mấy trên mấy phần, ví dụ --shard 2/4',
  );
}

/** What can be done with manifests. */
export function parseManifestTask(text: string): 'merge' {
  return oneOf('việc', text, ['merge'] as const);
}

/** How many branches are made at the same time. */
export function parseJobs(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new UsageError(`“--jobs ${text}” không phải một số từ 1 đến 999`, '--jobs 2');
}

/** One of the five branch types; the Vietnamese name is understood well enough to be hinted at. */
export function parseType(text: string): BranchType {
  const types = Object.keys(branchTypes) as BranchType[];
  const known = types.find((type) => type === text);
  if (known !== undefined) return known;
  const near = nearest(text, types) ?? types.find((type) => isNameOf(type, text));
  const all = types.map((type) => `${type} (${branchTypes[type]})`).join(', ');
  throw new UsageError(`“${text}” không thuộc năm loại chi bộ`, near ?? all);
}

export function parseReporter(text: string): Reporter {
  return oneOf('kiểu báo cáo', text, reporters);
}

export function parseOnly(text: string): OnlyPart {
  return oneOf('phần', text, onlyParts);
}

/** A day of the calendar, YYYY-MM-DD. A date in Vietnamese order is not guessed at, but the hint turns it round. */
export function parseDate(text: string): string {
  if (isDay(text)) return text;
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const turned = parts === null ? '' : `${parts[3] ?? ''}-${pad(parts[2])}-${pad(parts[1])}`;
  throw new UsageError(
    `“${text}” không phải một ngày có trong lịch`,
    `viết năm-tháng-ngày, ví dụ --on ${isDay(turned) ? turned : '2026-10-05'}`,
  );
}

/** A number of per cent, with a comma or a point. */
export function parsePercent(text: string): number {
  const value = /^\d{1,3}(?:[.,]\d+)?%?$/.test(text) ? Number(text.replace(',', '.').replace('%', '')) : Number.NaN;
  if (value >= 0 && value <= 100) return value;
  throw new UsageError(`“${text}” không phải số phần trăm từ 0 đến 100`, '--min 100');
}

/** A port that a user may take. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1024 && port <= 65_535) return port;
  throw new UsageError(`“${text}” không phải một cổng dùng được`, '--port 4173 (từ 1024 đến 65535)');
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function pad(part: string | undefined): string {
  return (part ?? '').padStart(2, '0');
}

function oneOf<T extends string>(what: string, name: string, allowed: readonly T[]): T {
  const known = allowed.find((candidate) => candidate === name);
  if (known !== undefined) return known;
  throw new UsageError(`không có ${what} “${name}”`, nearest(name, allowed) ?? `chọn trong: ${allowed.join(', ')}`);
}

/** One of the type's Vietnamese names, typed with or without marks, with blanks or hyphens. */
function isNameOf(type: BranchType, text: string): boolean {
  return nearest(text.replace(/[,_-]+/g, ' '), branchTypes[type].split(', ')) !== null;
}
