/**
 * One cause, one message: a slip in the project's own models is told where it was made, and nothing that follows from
 * it.
 */
import { expect, it } from 'vitest';
import { lintFiles } from '../../src/core/lint/index.ts';
import { libraryFiles } from '../support/library.ts';

const FILE = 'templates/common/dues.hbs';

it.each([
  ['a misspelt field', '{{dues.remitDay}}', '{{dues.remitDya}}', ['template-path-unknown', 'template-path-unknown']],
  ['a misspelt condition', '{{#if duesCash}}', '{{#if duesCahs}}', ['fact-unknown']],
  ['a misspelt chain', '{{basis "dues"}}', '{{basis "dyes"}}', ['basis-unknown']],
  ['a tag that is not closed', '{{dues.day}}', '{{dues.day}', ['template-tag-open', 'template-tag-open']],
])('%s', (_, right, wrong, codes) => {
  const files = libraryFiles().map((file) =>
    file.path === FILE ? { ...file, text: file.text.replaceAll(right, wrong) } : file,
  );
  expect(files.find(({ path }) => path === FILE)?.text).toContain(wrong);
  const told = lintFiles(files);
  expect(told.map(({ code, place }) => [code, place.file])).toEqual(codes.map((code) => [code, FILE]));
});

it('a misspelt helper is told with the name to type', () => {
  const files = libraryFiles().map((file) =>
    file.path === FILE ? { ...file, text: file.text.replace('{{basis "', '{{bassi "') } : file,
  );
  expect(lintFiles(files).map(({ code, hint }) => [code, hint])).toEqual([['template-helper-unknown', 'viết “basis”']]);
});

it.each([
  ['templates/law/figures.yaml', '    values:\n', 'head-line-missing'],
  ['templates/law/documents.yaml', '    sources:\n', 'head-line-missing'],
  ['templates/law/figures.yaml', '    title: ', 'value-wrong-type'],
])('in %s without its first “%s” nothing of the templates is told', (path, line, code) => {
  const files = libraryFiles().map((file) =>
    file.path === path ? { ...file, text: file.text.replace(line, line.endsWith('\n') ? '' : `${line}[] #`) } : file,
  );
  expect(lintFiles(files).map((problem) => [problem.code, problem.place.file])).toEqual([[code, path]]);
});
