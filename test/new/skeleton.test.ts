/**
 * The file that `quyche new` writes for each type: as it stands in test/golden/new, right as it is, and right when all
 * of it is filled in.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldList, makeRegulation } from '../../src/core/index.ts';
import { skeleton } from '../../src/core/skeleton.ts';
import { library, ROOT } from '../support/library.ts';

const problemsOf = (text: string): string[] =>
  makeRegulation({ branch: { path: 'branch.yaml', text } }, library(), { on: '2026-10-05' }).problems.flatMap(
    ({ code, severity, message }) => (severity === 'error' ? [`${code}: ${message}`] : []),
  );

describe.each(library().types)('%s', (type) => {
  const rows = fieldList(type, library());
  const text = skeleton(type, rows, '../../../schemas/branch.schema.json');

  it('stands in its golden file', async () => {
    await expect(text).toMatchFileSnapshot(join(ROOT, `test/golden/new/${type}.yaml`));
  });

  it('passes validation as it is', () => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('has every field, and each reads as its example when its # is taken away', () => {
    const filled = text.replace(/^#(?=[ ]*(- |[a-zA-Z]+:))(?!\s*#)(?! [\p{Lu}])/gmu, '');
    const bySchema = problemsOf(filled).filter((line) =>
      /^(key-|yaml-|value-|text-|date-|number-|list-|field-)/u.test(line),
    );
    expect(bySchema).toEqual([]);
    for (const { path } of rows.filter((row) => !row.path.includes('[]')))
      expect(filled).toMatch(new RegExp(`^ *${path.split('.').at(-1) ?? ''}:`, 'mu'));
  });
});
