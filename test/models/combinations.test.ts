/**
 * Every pair of answers a branch can give, for every model and in both forms of issue: the regulation must be sound
 * whatever the combination. The form is one of the questions and every three answers meet in some row, so every pair
 * is made in both forms. Beyond that, rows are a sample: what four answers do together, and the day of signing, which
 * goes round the days of questions.ts from row to row.
 */
import { stringify } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/diagnostic.ts';
import { makeRegulation, type BranchType } from '../../src/core/index.ts';
import type { Regulation } from '../../src/core/tree/nodes.ts';
import { numberedBlocks } from '../../src/core/tree/walk.ts';
import { faults } from '../support/sound.ts';
import { library, libraryFiles } from '../support/library.ts';
import { covering } from './covering.ts';
import { TYPES } from './full-branch.ts';
import { asked, branchOf } from './questions.ts';

interface Combination {
  /** the day and the answers, for the reader of a failure */
  name: string;
  regulation: Regulation | null;
  problems: Problem[];
}

const made = new Map<BranchType, Combination[]>();

beforeAll(() => {
  for (const type of TYPES) {
    const { sizes, clash } = asked(type);
    const combinations = covering(sizes, clash).map((row, index) => {
      const { name, day, branch } = branchOf(type, row, index);
      const file = { path: 'branch.yaml', text: stringify(branch) };
      const { value, problems } = makeRegulation({ branch: file }, library(), { on: day });
      return { name, regulation: value?.regulation ?? null, problems };
    });
    made.set(type, combinations);
  }
});

describe.each(TYPES)('a %s branch', (type) => {
  it('is asked every pair of answers in both forms', () => {
    const { sizes, clash, pairs } = asked(type);
    const met = new Set(covering(sizes, clash).flatMap(pairs.inRow));
    expect(pairs.all.length).toBeGreaterThan(1000);
    expect(pairs.all.filter((pair) => !met.has(pair))).toEqual([]);
  });

  it('gets a sound regulation whatever it answers', () => {
    const unsound: Record<string, string[]> = {};
    for (const { name, regulation, problems } of made.get(type) ?? []) {
      const errors = problems
        .filter(({ severity }) => severity === 'error')
        .map(({ code, message }) => `${code}: ${message}`);
      const found = [...errors, ...(regulation === null ? [] : faults(regulation))];
      if (found.length > 0) unsound[name] = found;
    }
    expect(unsound).toEqual({});
  });
});

/**
 * Clauses for a day on which the law has lost a document or a figure: on every day since 1/7/2021 it has them, so no
 * combination prints these.
 */
const ONLY_WITHOUT_LAW = [
  'common/documents.hbs central-kinds',
  'common/evaluation.hbs central-yearly',
  'common/inspection.hbs charter-programme',
  'common/members.hbs prohibited-things',
  'common/runs/residence-link.hbs central-introduction',
  'common/runs/service-unit-nucleus.hbs nucleus-central',
  'common/thematic-meeting.hbs by-programme',
  'common/voting.hbs charter-majority',
  'hamlet/residence.hbs list-local',
  'hamlet/residence.hbs meeting-local',
  'hamlet/unit-head.hbs leadership-by-law',
];

it('prints every clause and point of every template in some combination', () => {
  const printed = new Set<string>();
  for (const { regulation } of [...made.values()].flat()) {
    for (const part of regulation?.parts ?? []) {
      for (const { block } of numberedBlocks(part)) printed.add(`${block.source.file}:${block.source.line}`);
    }
  }
  const never = libraryFiles().flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const id = /^ *- .*\{#([\w-]+)\}$/u.exec(line)?.[1];
      if (!path.endsWith('.hbs') || id === undefined || printed.has(`${path}:${index + 1}`)) return [];
      return `${path.replace('templates/', '')} ${id}`;
    }),
  );
  expect(never).toEqual(ONLY_WITHOUT_LAW);
});
