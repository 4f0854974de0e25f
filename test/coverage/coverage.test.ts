/** What counts as met, on the project's own models. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverage, percent, showBranch, writeCoverage } from '../../src/core/coverage/index.ts';
import { hasErrors } from '../../src/core/diagnostic.ts';
import { library, libraryFiles, ROOT } from '../support/library.ts';
import { branch, lineWith, measured, ON } from './branches.ts';

describe('a condition', () => {
  it('counts each of its two answers by the branches that gave it', () => {
    const result = measured(branch('hamlet'), branch('hamlet-2021'), branch('minimal'));
    const committee = { kind: 'condition', fact: 'committee', yes: 2, no: 1 };
    expect(lineWith(result, 'common/programme.hbs', '#if committee')).toMatchObject(committee);
  });

  it('inside another counts only where the outer one lets the branch come to it', () => {
    const result = measured(branch('hamlet'), branch('hamlet-2021'), branch('minimal'));
    // The secretary of `hamlet` heads the unit himself, so its deputy is not asked about.
    expect(lineWith(result, 'common/runs/head-reports.hbs', '#if secretaryHeadsUnit')).toMatchObject({ yes: 1, no: 2 });
    expect(lineWith(result, 'common/runs/head-reports.hbs', '#if deputyHeadsUnit')).toMatchObject({ yes: 1, no: 1 });
  });

  it('of an outline counts term by term, up to the first that fails', () => {
    const [outline] = measured(branch('hamlet'), branch('minimal')).files.filter(({ path }) =>
      path.endsWith('hamlet/outline.yaml'),
    );
    const line = outline!.text.split('\n').findIndex((text) => text.includes('committee-members')) + 1;
    expect(outline!.lines.filter((one) => one.line === line)).toMatchObject([
      { fact: 'committee', yes: 1, no: 1 },
      { fact: 'committeeMembers', yes: 1, no: 0 },
      { kind: 'article', id: 'committee-members', hits: 1 },
    ]);
  });

  it('that a draft leaves open counts as neither answer, nor do its alternatives as received', () => {
    const result = measured(branch('draft', { committee: null }));
    expect(lineWith(result, 'common/programme.hbs', '#if committee')).toMatchObject({ yes: 0, no: 0 });
    expect(lineWith(result, 'common/committee.hbs', '{#')).toMatchObject({ kind: 'clause', hits: 0 });
    expect(lineWith(result, 'common/voting.hbs', '{#quorum}')).toMatchObject({ hits: 1 });
  });
});

describe('a condition of the law', () => {
  it('is met by dates, and one answer does not count where the law of the period never gives it', () => {
    const young = measured(branch('hamlet'));
    expect(young.period).toEqual({ from: '2026-10-05', to: ON });
    expect(lineWith(young, 'common/voting.hbs', 'figure.vote-base')).toMatchObject({ yes: 1, no: null });
    const both = measured(branch('hamlet'), branch('hamlet-2021'));
    expect(both.period.from).toBe('2021-09-06');
    expect(lineWith(both, 'common/voting.hbs', 'figure.vote-base')).toMatchObject({ yes: 1, no: 1 });
  });

  it('takes the text behind that answer out of the count', () => {
    expect(lineWith(measured(branch('hamlet')), 'common/voting.hbs', '{#charter-admission}')).toMatchObject({
      hits: null,
    });
  });
});

describe('a clause', () => {
  it('that a branch leaves out or writes anew is not received', () => {
    const adaptations = [
      { omit: 'study' },
      { replace: 'regular-meeting/notice-electronic', text: 'Bí thư báo trước ít nhất 5 ngày.' },
    ];
    const result = measured(branch('hamlet', { adaptations }));
    expect(lineWith(result, 'hamlet/outline.yaml', 'study')).toMatchObject({ kind: 'article', hits: 0 });
    expect(lineWith(result, 'common/regular-meeting.hbs', '{#notice-electronic}')).toMatchObject({ hits: 0 });
    expect(lineWith(result, 'common/regular-meeting.hbs', '{#time}')).toMatchObject({ hits: 1 });
  });
});

it('a branch with errors shows nothing', () => {
  const text = readFileSync(join(ROOT, 'examples/hamlet/branch.yaml'), 'utf8').replace('day: 3', 'day: 35');
  const { value, problems } = showBranch({ branch: { path: 'branch.yaml', text } }, library(), { on: ON });
  expect(hasErrors(problems)).toBe(true);
  expect(value).toBeNull();
});

it('only the models asked for count', () => {
  const result = coverage([branch('hamlet'), branch('police')], library(), libraryFiles(), {
    on: ON,
    types: ['police'],
  });
  expect(result.branches).toBe(1);
  expect(result.files.filter(({ path }) => path.startsWith('templates/hamlet/'))).toEqual([]);
});

it('the percentage is cut, so that 100 means that nothing is missing', () => {
  const counts = { answers: { met: 1999, all: 2000 }, articles: { met: 1, all: 1 }, texts: { met: 1, all: 1 } };
  expect(percent(counts)).toBe(99.9);
});

it('the page says by signs and words what it colours, and shows templates as text', () => {
  const page = writeCoverage(measured(branch('minimal')), (path) => path.replace('templates/', '<mẫu>/'));
  expect(page).toContain('✗ committee: đúng chưa có, sai 1');
  expect(page).toContain('&lt;mẫu&gt;/common/voting.hbs');
  expect(page).not.toMatch(/<(script|link|img)|src=|<mẫu>/u);
});
