import type { Problem, Result } from '../diagnostic.ts';
import type { FormatProfile } from '../schema/format.ts';
import { locate } from './locate.ts';
import type { LocatedPaper, PieceName } from './located.ts';
import { dateOf } from './place-date.ts';
import { newestProfile, profileOn, type RuleRow } from './profile.ts';
import { readDocx } from './read/docx.ts';
import type { Finding } from './rule.ts';
import { RULES } from './rules/index.ts';
import { cut } from './text.ts';

/** What a check has looked at. What it has found wrong stands beside it as problems. */
export interface CheckReport {
  file: string;
  /** id and name of the format profile used */
  profile: { id: string; name: string };
  /** the day the paper carries (YYYY-MM-DD), null when it carries none */
  date: string | null;
  /** number of paragraphs in the body */
  paragraphs: number;
  /** what was recognised, in the order of reading */
  found: { element: PieceName; paragraph: number; text: string }[];
}

/**
 * Checks a finished DOCX against the format rules of its day: the day it carries, else `on` (YYYY-MM-DD), else the
 * newest profile with a warning. The report is null when the file cannot be read. Problems come in the order of the
 * paragraphs, those of the page first.
 */
export function checkDocx(
  bytes: Uint8Array,
  file: string,
  profiles: readonly FormatProfile[],
  on?: string,
): Result<CheckReport> {
  const read = readDocx(bytes, file);
  if (read.value === null) return { value: null, problems: read.problems };
  const located = locate(read.value);
  if (located.pieces.length === 0) return { value: null, problems: [emptyPaper(file)] };
  const date = dateOf(located);
  const chosen = chooseProfile(profiles, date ?? on ?? null, file);
  if (chosen.value === null) return { value: null, problems: chosen.problems };
  const profile = chosen.value;
  const rows = isAnnex(located) ? profile.rules.filter(({ id }) => profile.annexRules.includes(id)) : profile.rules;
  const problems = rows.flatMap((row) => applyRule(row, located, profile, file));
  return { value: report(located, profile, date, file), problems: [...chosen.problems, ...sorted(problems)] };
}

/** A file that begins with “PHỤ LỤC” has no head of its own: it belongs to another paper. */
function isAnnex({ pieces }: LocatedPaper): boolean {
  return /^phụ lục\b/iu.test(pieces[0]?.line.text ?? '');
}

function chooseProfile(profiles: readonly FormatProfile[], date: string | null, file: string): Result<FormatProfile> {
  const newest = newestProfile(profiles);
  if (newest === null) throw new Error('checkDocx was given no format profile');
  const exact = date === null ? null : profileOn(profiles, date);
  if (exact !== null) return { value: exact, problems: [] };
  const warn = (code: string, message: string, value: FormatProfile): Result<FormatProfile> => ({
    value,
    problems: [
      {
        code,
        severity: 'warning',
        message,
        place: { kind: 'file', file },
        hint: 'thêm --on và ngày của văn bản, ví dụ “--on 2026-10-05”',
      },
    ],
  });
  if (date === null)
    return warn(
      'format-date-not-found',
      `không tìm thấy ngày của văn bản nên kiểm tra theo ${newest.shortName}`,
      newest,
    );
  const oldest = profiles.reduce((first, profile) => (profile.validFrom < first.validFrom ? profile : first), newest);
  return warn(
    'format-date-too-early',
    `chưa có quy tắc thể thức cho ngày ${date} nên kiểm tra theo ${oldest.shortName}`,
    oldest,
  );
}

function emptyPaper(file: string): Problem {
  return { code: 'docx-empty', severity: 'error', message: 'tệp không có chữ nào', place: { kind: 'file', file } };
}

/** All findings of one rule, told once for each cause. */
function applyRule(row: RuleRow, located: LocatedPaper, profile: FormatProfile, file: string): Problem[] {
  const rule = RULES.find(({ id }) => id === row.id);
  if (rule === undefined) return [];
  const causes = new Map<string, Finding[]>();
  for (const finding of rule.check(located, profile, row)) {
    const cause = finding.cause ?? finding.message;
    causes.set(cause, [...(causes.get(cause) ?? []), finding]);
  }
  return [...causes.values()].flatMap((findings) => {
    const [first] = findings;
    return first === undefined ? [] : [toProblem(row, first, findings, file)];
  });
}

/** A place's text is cut to this many signs. */
const PLACE_TEXT = 120;
/** So many places are listed where one fault stands at many. */
const LISTED = 5;

function toProblem(row: RuleRow, first: Finding, findings: readonly Finding[], file: string): Problem {
  const number = first.paragraph?.number ?? 0;
  return {
    code: `format-${row.name}`,
    severity: first.lenient === true ? (row.lenient ?? row.severity) : row.severity,
    message: first.message + placesOf(findings),
    place: { kind: 'docx', file, paragraph: number === 0 ? null : number, text: cut(first.text, PLACE_TEXT) },
    ...(first.hint === undefined ? {} : { hint: first.hint }),
    clause: row.clause,
  };
}

function placesOf(findings: readonly Finding[]): string {
  const numbers = [...new Set(findings.map((finding) => finding.paragraph?.number ?? 0))].filter(
    (number) => number > 0,
  );
  if (numbers.length < 2) return '';
  const listed = numbers.slice(0, LISTED).join(', ');
  return ` (${numbers.length} đoạn: ${listed}${numbers.length > LISTED ? ', …' : ''})`;
}

function sorted(problems: readonly Problem[]): Problem[] {
  const at = (problem: Problem): number => (problem.place.kind === 'docx' ? (problem.place.paragraph ?? 0) : 0);
  return [...problems].sort((one, other) => at(one) - at(other));
}

function report(located: LocatedPaper, profile: FormatProfile, date: string | null, file: string): CheckReport {
  return {
    file,
    profile: { id: profile.id, name: profile.name },
    date,
    paragraphs: located.paper.paragraphs.length,
    found: located.pieces.map(({ name, line }) => ({
      element: name,
      paragraph: line.paragraph.number,
      text: line.text,
    })),
  };
}
