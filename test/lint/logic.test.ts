/** What the rules take for granted of facts and fields holds in every branch of the models' combinations. */
import { beforeAll, describe, expect, it } from 'vitest';
import { factsOf, FACT_NAMES } from '../../src/core/facts/index.ts';
import { pathsIn } from '../../src/core/compose/shape.ts';
import { lawOn } from '../../src/core/law/index.ts';
import { ALWAYS_GIVEN, ASKED_BY, GIVEN_BY, USED_BY_PROGRAM } from '../../src/core/lint/fields.ts';
import { IMPLICATIONS } from '../../src/core/lint/logic/implications.ts';
import { logicOf } from '../../src/core/lint/logic/possible.ts';
import { fieldAt } from '../../src/core/read/fields.ts';
import { asked, branchOf } from '../models/questions.ts';
import { covering } from '../models/covering.ts';
import { TYPES, type Data } from '../models/full-branch.ts';
import { library } from '../support/library.ts';

interface Made {
  name: string;
  type: string;
  branch: Data;
  facts: ReturnType<typeof factsOf>;
}

const made: Made[] = [];

beforeAll(() => {
  const { documents, figures } = library();
  for (const type of TYPES) {
    const { sizes, clash } = asked(type);
    for (const [index, row] of covering(sizes, clash).entries()) {
      const { name, day, branch } = branchOf(type, row, index);
      made.push({ name, type, branch, facts: factsOf(branch, lawOn(day, documents, figures)) });
    }
  }
});

const words = (clause: readonly { fact: string; wanted: boolean }[]): string =>
  clause.map(({ fact, wanted }) => (wanted ? fact : `not ${fact}`)).join(' or ');

describe('implications', () => {
  it.each(IMPLICATIONS.map((one) => [words(one.clause), one] as const))('%s', (_name, { clause, types }) => {
    const concerned = made.filter(({ type }) => types?.includes(type) ?? true);
    const broken = concerned.filter(
      ({ facts }) => !clause.some(({ fact, wanted }) => (facts(fact) === 'yes') === wanted),
    );
    expect(broken.map(({ name }) => name)).toEqual([]);
    expect(concerned.length).toBeGreaterThan(20);
  });
});

const at = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Data | undefined)?.[key], data);

describe('a field is there when its fact is yes', () => {
  it.each(Object.entries(GIVEN_BY))('%s', (field, { fact }) => {
    expect(FACT_NAMES).toContain(fact);
    const asking = made.filter(({ facts }) => facts(fact) === 'yes');
    expect(asking.length).toBeGreaterThan(0);
    const without = asking.filter(({ branch }) => [undefined, 'none'].includes(at(branch, field) as undefined));
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

it('tables of fields name fields that there are', () => {
  const tables = [ALWAYS_GIVEN, ASKED_BY, GIVEN_BY, USED_BY_PROGRAM].flatMap((table) => Object.keys(table));
  const unknown = tables.filter((field) => {
    const steps = field.split('.');
    // `topics.presenter` is a field of each item.
    const path = steps.flatMap((step) => (['topics', 'massOrganizations'].includes(step) ? [step, 0] : [step]));
    const trimmed = path.at(-1) === 0 ? path.slice(0, -1) : path;
    return fieldAt(library().schemas.files, 'branch.schema.json', trimmed) === null;
  });
  expect(unknown).toEqual([]);
  expect(pathsIn(library().shape).length).toBeGreaterThan(50);
});

describe('the logic of conditions', () => {
  const logic = logicOf(library());
  const yes = (fact: string) => ({ fact, wanted: true });
  const no = (fact: string) => ({ fact, wanted: false });

  it.each([
    ['committeeMembers', [yes('committeeMembers')], yes('committee'), true],
    ['a deputy who heads the unit is one', [yes('deputyHeadsUnit')], yes('deputy'), true],
    ['no channel but cash', [no('duesPortal')], yes('duesCash'), true],
    ['a committee alone says nothing of a deputy', [yes('committee')], yes('deputy'), false],
    ['figures of one document', [yes('figure.transfer-days')], yes('figure.strike-off-months'), true],
    ['a later figure', [yes('figure.transfer-days')], yes('figure.electronic-handbook'), true],
    ['an earlier figure', [yes('figure.electronic-handbook')], yes('figure.transfer-days'), false],
    ['the first half of a contradiction', [yes('groups'), no('groups')], yes('deputy'), true],
  ])('%s', (_name, conditions, literal, follows) => {
    expect(logic.follows('school', conditions, literal)).toBe(follows);
  });

  it('has what only one type knows', () => {
    expect(logic.follows('hamlet', [], yes('org.front'))).toBe(true);
    expect(logic.follows('school', [], yes('org.front'))).toBe(false);
  });

  it('says nothing of a name that is no fact', () => {
    expect(logic.possible('school', [[yes('comittee')]])).toBe(false);
    expect(logic.follows('school', [yes('comittee')], yes('deputy'))).toBe(true);
  });
});
