/** What an edit of the models does to a branch's regulation. */
import { describe, expect, it } from 'vitest';
import { changesBetween, groupChanges, markChanges, type Change } from '../../src/core/compare/index.ts';
import { mapRuns, printed, runsOf } from '../../src/core/compare/runs.ts';
import { exampleRegulations } from '../support/examples.ts';
import { edited, made } from './edits.ts';

/** “changed khoản 2 Điều 13: old → new” */
const said = ({ kind, before, after }: Change): string => {
  const label = (after ?? before)?.label ?? '';
  const words = kind === 'renumbered' ? [before?.number, after?.number] : [before?.text, after?.text];
  return `${kind} ${label}: ${words.map((text) => text ?? '-').join(' → ')}`;
};

const hamlet = made('hamlet');

describe('an edit', () => {
  it('of nothing changes nothing', () => {
    expect(changesBetween(hamlet, made('hamlet'))).toEqual([]);
  });

  it('of words changes that clause alone', () => {
    const after = made('hamlet', edited('common/voting.hbs', 'bằng giơ tay', 'bằng thẻ'));
    const changes = changesBetween(hamlet, after);
    expect(changes.map(({ kind, after: run }) => [kind, run?.id])).toEqual([['changed', 'voting/form']]);
  });

  it('that adds a clause moves numbers, and references to them, without changing their words', () => {
    const after = made(
      'hamlet',
      edited('common/voting.hbs', '- Chi bộ họp và', '- Chi bộ cử thư ký. {#clerk}\n- Chi bộ họp và'),
    );
    const changes = changesBetween(hamlet, after);
    const kinds = new Map(changes.map(({ kind, after: run }) => [run?.id, kind]));
    expect(kinds.get('voting/clerk')).toBe('added');
    expect(kinds.get('voting/quorum')).toBe('renumbered');
    expect([...kinds.values()].filter((kind) => kind !== 'renumbered')).toEqual(['added']);
  });

  it('that takes a clause out shows it where it stood', () => {
    const line =
      '- Nghị quyết có hiệu lực từ khi được thông qua; chỉ chi bộ hoặc cấp ủy cấp trên có thẩm quyền được sửa đổi, hủy bỏ nghị quyết. {#force}\n';
    const changes = changesBetween(hamlet, made('hamlet', edited('common/voting.hbs', line, '')));
    expect(changes.map(said)).toEqual([
      expect.stringMatching(/^removed khoản \d+ Điều \d+: Nghị quyết có hiệu lực từ khi được thông qua; .* → -$/u),
    ]);
  });

  it('of an outline that takes an article out moves the articles behind it', () => {
    const models = edited('hamlet/outline.yaml', '      - { article: study, lock: optional }\n', '');
    const changes = changesBetween(hamlet, made('hamlet', models));
    expect(changes.filter(({ kind }) => kind === 'removed').map(({ before }) => before?.id?.split('/')[0])).toContain(
      'study',
    );
    expect(changes.filter(({ kind }) => kind === 'changed')).toEqual([]);
    const moved = changes.find(({ after }) => after?.place === 'superior');
    expect(moved).toMatchObject({ kind: 'renumbered' });
    expect(Number(moved?.before?.number) - Number(moved?.after?.number)).toBe(1);
  });

  it('of the law changes what prints it', () => {
    const after = made(
      'hamlet',
      edited(
        'law/figures.yaml',
        'value: 60\n        clause: Quy định số 208-QĐ/TW\n        document: qd-208-qd-tw-2026\n        grade: C\n  - id: strike-off-months',
        'value: 45\n        clause: Quy định số 208-QĐ/TW\n        document: qd-208-qd-tw-2026\n        grade: C\n  - id: strike-off-months',
      ),
    );
    expect(changesBetween(hamlet, after).map(({ kind, after: run }) => [kind, run?.id])).toEqual([
      ['changed', 'membership/transfer'],
    ]);
  });
});

describe('changes of many branches', () => {
  it('are told once, though each branch has its own names in the sentence', () => {
    const models = edited('common/scope.hbs', 'sau đây gọi là chi bộ', 'từ đây gọi là chi bộ');
    const names = ['hamlet', 'minimal', 'police'];
    const grouped = groupChanges(
      names.map((name) => ({ branch: name, changes: changesBetween(made(name), made(name, models)) })),
    );
    expect(grouped.groups.map(({ kind, after, branches }) => [kind, after?.id, branches])).toEqual([
      ['changed', 'scope/matter', names],
    ]);
    expect(grouped.renumberings).toEqual([]);
  });

  it('are told apart where the sentences differ, and moved numbers are one entry', () => {
    const models = edited('common/voting.hbs', '- Chi bộ họp và', '- Chi bộ cử thư ký. {#clerk}\n- Chi bộ họp và');
    const names = ['hamlet', 'minimal'];
    const { groups, renumberings } = groupChanges(
      names.map((name) => ({ branch: name, changes: changesBetween(made(name), made(name, models)) })),
    );
    expect(groups.map(({ kind, branches }) => [kind, branches])).toEqual([['added', names]]);
    // The article of voting has another number in each of the two.
    expect(renumberings.map(({ branches }) => branches)).toEqual([['hamlet'], ['minimal']]);
    expect(renumberings[0]?.numbers[0]).toEqual({
      before: expect.stringMatching(/^khoản 1 Điều/u) as string,
      after: expect.stringMatching(/^khoản 2 Điều/u) as string,
    });
  });
});

describe('marks', () => {
  it('stand on the words that are new, with the old ones before them', () => {
    const after = made('hamlet', edited('common/voting.hbs', 'bằng giơ tay', 'bằng thẻ đảng viên'));
    const run = runsOf(markChanges(hamlet, after)).find(({ id }) => id === 'voting/form');
    const marked = run?.inlines.map((inline) => [inline.change ?? '', printed(inline)]);
    expect(marked?.filter(([change]) => change !== '')).toEqual([
      ['removed', 'giơ tay'],
      ['added', 'thẻ đảng viên'],
    ]);
  });

  it('change nothing else: without them the regulation is as it was', () => {
    const after = made(
      'hamlet',
      edited('common/voting.hbs', '- Chi bộ họp và', '- Chi bộ cử thư ký. {#clerk}\n- Chi bộ họp và'),
    );
    const marked = markChanges(hamlet, after);
    const plain = (regulation: typeof after) =>
      runsOf(mapRuns(regulation, (run) => run.filter(({ change }) => change !== 'removed'))).map(({ text }) => text);
    expect(plain(marked)).toEqual(plain(after));
    expect(markChanges(after, after)).toEqual(after);
  });
});

it('runs cover every word of every example once', () => {
  for (const { name, regulation } of exampleRegulations()) {
    const runs = runsOf(regulation);
    let at = 0;
    mapRuns(regulation, (inlines) => {
      expect(runs[at++]?.inlines, name).toEqual(inlines);
      return [...inlines];
    });
    expect(at).toBe(runs.length);
  }
});
