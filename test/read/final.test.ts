import { describe, expect, it } from 'vitest';
import { readBranch } from '../../src/core/read/branch.ts';
import { fieldAt } from '../../src/core/read/fields.ts';
import { isRecord } from '../../src/core/read/path.ts';
import { CLEAN } from '../checks/clean.ts';
import { SCHEMAS } from './reading.ts';

type Path = (string | number)[];

function* fields(value: unknown, path: Path = []): Generator<Path> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* fields(item, [...path, index]);
  if (!isRecord(value)) return;
  for (const [key, child] of Object.entries(value)) {
    yield [...path, key];
    yield* fields(child, [...path, key]);
  }
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  if (key === undefined) return copy;
  if (rest.length > 0) copy[key] = without(copy[key], rest);
  else Reflect.deleteProperty(copy, key);
  return copy;
}

const read = (data: unknown): { code: string; message: string; hint?: string }[] =>
  readBranch({ branch: { path: 'branch.yaml', text: JSON.stringify(data, null, 2) } }, SCHEMAS).problems;

const needed = [...fields(CLEAN)].filter(
  (path) => fieldAt(SCHEMAS.files, 'branch.schema.json', path)?.field['x-required'] === 'final',
);

describe('a final document', () => {
  it('needs many fields', () => {
    expect(needed.length).toBeGreaterThan(50);
  });

  it.each(needed.map((path) => [path.join('.'), path] as const))('says that it has no %s, once', (_name, path) => {
    const problems = read(without(CLEAN, path));
    expect(problems.map(({ code }) => code)).toEqual(['final-field-missing']);
    const shown = path.filter((step) => typeof step === 'string').join('.');
    expect(problems[0]?.message).toContain(`“${shown}”`);
    expect(problems[0]?.hint).toContain(String(path.at(-1)));
  });

  it('needs of an absent group only the group', () => {
    expect(read({ ...CLEAN, secretary: undefined }).map(({ hint }) => hint)).toEqual([
      'thêm “secretary” gồm “name”, “origin”, “headsUnit”',
    ]);
  });

  it('shows a usual value where no rule settles one', () => {
    expect(read({ ...CLEAN, voting: {} }).map(({ hint }) => hint)).toEqual([
      'thêm “quorum” dưới “voting”; nơi khác thường ghi hai phần ba',
    ]);
  });

  it('needs fields of its own type only', () => {
    const school = { ...CLEAN, type: 'school' };
    expect(read(school).map(({ message }) => message)).toEqual([
      'bản chính thức chưa có “unit.public” (đơn vị công lập)',
      'bản chính thức chưa có “unit.schoolCouncil” (có hội đồng trường)',
    ]);
  });

  it('does not call a misspelt field missing', () => {
    const { recipients, ...rest } = CLEAN;
    expect(read({ ...rest, recipents: recipients }).map(({ code }) => code)).toEqual(['key-unknown']);
  });
});

it('asks nothing of that in a draft', () => {
  expect(read({ type: 'hamlet', name: 'Chi bộ khối phố Phong Nhị' })).toEqual([]);
});
