/**
 * What an explanation shows is true: the wrong piece has its problem and no other, the right one has none. Those of
 * `quyche lint` are tried with its rules, in test/lint.
 */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/diagnostic.ts';
import { explanationAreas, type Explanation } from '../../src/core/explain/index.ts';
import { makeRegulation } from '../../src/core/index.ts';
import { CLEAN } from '../checks/clean.ts';
import { library } from '../support/library.ts';

const areas = new Map(explanationAreas([]).map((area) => [area.title, area.explanations]));

/** The explanations of an area that show a piece, as rows of a table of tests. */
function shown(title: string): (readonly [string, Explanation])[] {
  const explanations = areas.get(title) ?? [];
  const rows = explanations.flatMap((one) => (one.avoid === undefined ? [] : ([[one.code, one]] as const)));
  expect(rows, title).not.toEqual([]);
  return rows;
}

/** Warnings about the law of the day stand in every branch. */
const codes = (problems: readonly Problem[]): string[] => [
  ...new Set(problems.map(({ code }) => code).filter((code) => code !== 'law-to-verify')),
];

const linesOf = (branch: object): Record<string, string> =>
  Object.fromEntries(Object.entries(branch).map(([key, value]) => [key, `${key}: ${JSON.stringify(value)}`]));

/** A small draft, and a whole final branch; a piece that has one of their keys stands in the place of that line. */
const DRAFT = linesOf({ type: 'hamlet', name: 'Chi bộ khối phố Phong Nhị', document: { date: '2026-10-05' } });
const FINAL = linesOf(CLEAN);

function branchFile(piece: string): string {
  const base = piece.startsWith('status: final') ? FINAL : DRAFT;
  const kept = Object.entries(base).filter(([key]) => !new RegExp(`^${key}:`, 'mu').test(piece));
  // A directive stands at the top of a file or nowhere.
  const parts = [...kept.map(([, line]) => line), piece];
  return `${(piece.startsWith('%') ? parts.reverse() : parts).join('\n')}\n`;
}

function inBranch(piece: string): string[] {
  return codes(
    makeRegulation({ branch: { path: 'branch.yaml', text: branchFile(piece) } }, library(), { on: '2026-10-05' })
      .problems,
  );
}

describe.each([
  'Cách viết tệp YAML',
  'Chữ và dấu cách',
  'Từng mục của tệp',
  'Các mục của chi bộ với nhau',
  'Điều chỉnh quy chế mẫu (adaptations)',
])('%s', (title) => {
  it.each(shown(title))('%s', (code, { avoid = '', prefer }) => {
    expect(inBranch(avoid)).toEqual([code]);
    if (prefer !== undefined) expect(inBranch(prefer)).toEqual([]);
  });
});
