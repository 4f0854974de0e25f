/**
 * What an explanation shows is true: the wrong piece has its problem and no other, the right one has none. Those of
 * `quyche lint` are tried with its rules, in test/lint.
 */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/diagnostic.ts';
import { explanationAreas, type Explanation } from '../../src/core/explain/index.ts';
import { makeRegulation } from '../../src/core/index.ts';
import { library } from '../support/library.ts';
import { branchFile } from './piece.ts';

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
