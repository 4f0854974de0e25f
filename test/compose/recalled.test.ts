/**
 * An article that was composed for one branch stands in the regulation of the next one as it is, where that asks for
 * the same: what a branch gets must not depend on the branches before it.
 */
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { makeModel, makeRegulation, type BranchType, type Library } from '../../src/core/index.ts';
import { openShell, writeDocx } from '../../src/core/write/docx/index.ts';
import type { Article, Inline, Regulation } from '../../src/core/tree/nodes.ts';
import { deflater } from '../../src/node/output/deflate.ts';
import { makeShell } from '../../src/word/shell.ts';
import { covering } from '../models/covering.ts';
import { TYPES } from '../models/full-branch.ts';
import { asked, branchOf } from '../models/questions.ts';
import { library } from '../support/library.ts';

/** The library as one that has made nothing yet: what is recalled is found by the very template. */
function fresh(known: Library, types = TYPES): Library {
  const models = new Map(types.map((type) => [type, structuredClone(known.models.get(type)!)]));
  return { ...known, models };
}

const shell = await makeShell(library().profiles[0]!);

function articlesOf({ parts }: Regulation): Article<Inline, string>[] {
  return parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'chapter' ? block.children.filter((child) => child.type === 'article') : [],
    ),
  );
}

/** Every covering row of the type's questions, the even ones once more at the end. */
function branchesOf(type: BranchType): { name: string; day: string; text: string }[] {
  const { sizes, clash } = asked(type);
  const rows = covering(sizes, clash).map((row, index) => {
    const { name, day, branch } = branchOf(type, row, index);
    return { name, day, text: stringify(branch) };
  });
  return [...rows, ...rows.filter((_, index) => index % 2 === 0)];
}

describe('a branch gets the same after any others', () => {
  it.each(TYPES)('%s', (type) => {
    const warm = fresh(library());
    const opened = openShell(shell, deflater);
    let again = 0;
    const before = new Set<object>();
    for (const { name, day, text } of branchesOf(type)) {
      const input = { branch: { path: 'branch.yaml', text } };
      const made = makeRegulation(input, warm, { on: day });
      const alone = makeRegulation(input, fresh(warm), { on: day });
      const { regulation } = made.value!;
      expect(regulation, name).toEqual(alone.value!.regulation);
      expect(made.problems, name).toEqual(alone.problems);
      again += articlesOf(regulation).filter((article) => before.has(article)).length;
      for (const article of articlesOf(regulation)) before.add(article);
      if (regulation.profile !== shell.profile) continue;
      const bytes = writeDocx(regulation, opened, deflater);
      expect(
        Buffer.compare(bytes, writeDocx(structuredClone(regulation), openShell(shell, deflater), deflater)),
        name,
      ).toBe(0);
    }
    expect(again, 'articles that stand in two regulations').toBeGreaterThan(100);
  });
});

/** From now on whoever changes it fails. */
function freeze(thing: unknown): void {
  if (typeof thing !== 'object' || thing === null || Object.isFrozen(thing)) return;
  Object.freeze(thing);
  Object.values(thing).forEach(freeze);
}

/** The ids of the clauses that a model may have. */
function clausesOf(type: BranchType): string[] {
  const { regulation } = makeModel(type, fresh(library()), { on: '2026-10-05' }).value!;
  return articlesOf(regulation).flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'clause' ? child.id : [])),
  );
}

type Making = (library: Library) => Pick<ReturnType<typeof makeRegulation>, 'problems'> & {
  value: { regulation: Regulation } | null;
};

/**
 * Branches as they are, with open conditions, adapted by themselves and by their commune, and blank models between
 * them.
 */
function makingsOf(type: BranchType): Making[] {
  const { sizes, clash } = asked(type);
  const clauses = clausesOf(type);
  const changeOf = (index: number) => {
    const target = clauses[(index * 7) % clauses.length]!;
    const text = `- Theo {@${clauses[(index * 5) % clauses.length]!}}.\n- Có điểm:\n  - một\n  - hai`;
    return [{ omit: target }, { replace: target, text }, { addAfter: target, text }][index % 3]!;
  };
  const rows = covering(sizes, clash).filter((_, index) => index % 3 === 0);
  return rows.flatMap((row, index): Making[] => {
    const { branch, day: on } = branchOf(type, row, index);
    const { committee: _committee, deputy: _deputy, groups: _groups, meeting: _meeting, ...open } = branch;
    const of = (data: object, commune: object): Making => {
      const files = [data, commune].map((file) => stringify(file));
      const [own, common] = files.map((text, at) => ({ path: at === 0 ? 'branch.yaml' : 'commune.yaml', text }));
      return (from) => makeRegulation({ branch: own!, commune: common! }, from, { on, sketch: true });
    };
    return [
      of(branch, {}),
      of({ ...open, status: 'draft' }, { adaptations: { [type]: [changeOf(index)] } }),
      of({ ...branch, adaptations: [changeOf(index + 1)] }, { adaptations: { [type]: [changeOf(index)] } }),
      ...(index % 4 === 0 ? [(from: Library) => makeModel(type, from, { on })] : []),
    ];
  });
}

describe('what is adapted, open or blank neither changes what others share nor takes it over', () => {
  it.each(TYPES)('%s', (type) => {
    const warm = fresh(library());
    const opened = openShell(shell, deflater);
    let made = 0;
    for (const make of makingsOf(type)) {
      const { value, problems } = make(warm);
      const alone = make(fresh(library(), [type]));
      freeze(value?.regulation);
      expect(value?.regulation).toEqual(alone.value?.regulation);
      expect(problems).toEqual(alone.problems);
      if (value === null || value.regulation.profile !== shell.profile) continue;
      made += 1;
      const bytes = writeDocx(value.regulation, opened, deflater);
      expect(Buffer.compare(bytes, writeDocx(alone.value!.regulation, openShell(shell, deflater), deflater))).toBe(0);
    }
    expect(made).toBeGreaterThan(10);
  });
});

describe('what an article asks for decides whether it stands again', () => {
  const text = (meeting: string, head = 'Nguyễn Văn A'): string => `type: hamlet
name: Chi bộ thôn Một
superior: { unit: xã An Thắng }
secretary: { name: ${head}, origin: elected }
meeting: { day: 3, time: ${meeting}, place: Nhà văn hóa thôn Một }
`;
  const known = fresh(library());
  const article = (id: string, source: string, on = '2026-10-05'): Article<Inline, string> => {
    const { value } = makeRegulation({ branch: { path: 'branch.yaml', text: source } }, known, { on });
    return articlesOf(value!.regulation).find((one) => one.id === id)!;
  };

  it('the same answers: from the second branch on the same object', () => {
    article('voting', text('19 giờ'));
    expect(article('voting', text('19 giờ', 'Trần Thị B'))).toBe(article('voting', text('20 giờ')));
  });

  it('another answer: another article, and the first again when it comes back', () => {
    const first = article('regular-meeting', text('19 giờ'));
    expect(article('regular-meeting', text('20 giờ'))).not.toEqual(first);
    expect(article('regular-meeting', text('19 giờ'))).toEqual(first);
  });

  it('another day of the law: what is cited is that of the day', () => {
    const cited = (on: string): string => JSON.stringify(article('voting', text('19 giờ'), on));
    expect(cited('2026-10-05')).toBe(cited('2026-10-06'));
    const days = ['2024-01-01', '2025-12-01', '2026-10-05'];
    for (const on of [...days, ...days]) {
      const { value } = makeRegulation({ branch: { path: 'branch.yaml', text: text('19 giờ') } }, fresh(known), { on });
      expect(
        articlesOf(value!.regulation).map((one) => article(one.id, text('19 giờ'), on)),
        on,
      ).toEqual(articlesOf(value!.regulation));
    }
  });
});
