/** Blanks of a final document, told by the fields that leave them. */
import { expect, it } from 'vitest';
import type { Inline, Regulation } from '../../src/core/tree/nodes.ts';
import { unfilled } from '../../src/core/tree/unfilled.ts';

const base = { source: { file: 'x.hbs', line: 1 }, origin: 'model' } as const;
const blank = (path: string): Inline => ({ type: 'blank', path, label: 'nhãn' });

/** A regulation of one paragraph with these blanks. */
function regulation(...paths: string[]): Regulation {
  const blocks = [{ type: 'paragraph' as const, ...base, content: paths.map(blank) }];
  return {
    kind: 'regulation',
    title: '',
    branch: '',
    date: '2026-10-05',
    profile: '',
    model: '',
    parts: [{ blocks }],
  };
}

const places: unknown[] = [];
const placeOf = (path: readonly (string | number)[]) => {
  places.push(path);
  return { kind: 'text', file: 'b.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 } as const;
};

it.each([
  ['each field once', ['voting.quorum', 'dues.day', 'voting.quorum'], ['voting.quorum', 'dues.day']],
  [
    'a field of a list once',
    ['groups.0.leader', 'groups.1.leader', 'groups.1.name'],
    ['groups[].leader', 'groups[].name'],
  ],
  ['a list of words', ['committee.members.0.areas.0'], ['committee.members[].areas[]']],
])('%s', (_, blanks, fields) => {
  const problems = unfilled(regulation(...blanks), placeOf);
  expect(problems.map(({ message }) => /“([^”]*)”/u.exec(message)?.[1])).toEqual(fields);
});

it('points to the first item that lacks the field', () => {
  places.length = 0;
  unfilled(regulation('groups.1.leader', 'groups.2.leader'), placeOf);
  expect(places).toEqual([['groups', '1', 'leader']]);
});

it('says nothing of a regulation without blanks, or of none', () => {
  expect(unfilled(regulation(), placeOf)).toEqual([]);
  expect(unfilled(undefined, placeOf)).toEqual([]);
});
