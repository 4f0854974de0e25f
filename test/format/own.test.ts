/** Our own documents break no rule, and each rule still finds its fault in a spoilt copy of one of them. */
import { describe, expect, test } from 'vitest';
import { checkDocx } from '../../src/core/format/index.ts';
import { makeModel, makeRegulation, type Made } from '../../src/core/index.ts';
import { partsOf, written } from '../docx/written.ts';
import { exampleFiles, ON } from '../support/examples.ts';
import { library } from '../support/library.ts';
import { expectFault } from './expect-fault.ts';
import { decisionFaults, regulationFaults } from './faults.ts';
import type { Parts } from './paper.ts';
import { textsOf } from './texts.ts';

const { profiles, types } = library();
const branches = exampleFiles();
const hamlet = branches.find(({ path }) => path === 'examples/hamlet/branch.yaml')?.text ?? '';

/** The hamlet's file with lines changed; everything else stays as in the example. */
function hamletWith(...changes: (readonly [string | RegExp, string])[]): { path: string; text: string } {
  return { path: 'branch.yaml', text: changes.reduce((yaml, [from, to]) => yaml.replace(from, to), hamlet) };
}

const asDecision = hamletWith(['form: regulation', 'form: decision']);

async function docx(made: Made | null): Promise<Uint8Array> {
  if (made === null) throw new Error('the example could not be made');
  return written(made.regulation, made.profile);
}

const make = (branch: { path: string; text: string }): Made | null =>
  makeRegulation({ branch }, library(), { on: ON }).value;

describe('what we print follows the rules', () => {
  test.each(branches.map((branch) => ({ name: branch.path, branch })))('$name', async ({ branch }) => {
    expect(checkDocx(await docx(make(branch)), branch.path, profiles).problems).toEqual([]);
  });

  test('a decision with the regulation annexed', async () => {
    const { value, problems } = checkDocx(await docx(make(asDecision)), 'quyet-dinh.docx', profiles);
    expect(problems).toEqual([]);
    expect(value?.found.filter(({ element }) => element === 'kind').map(({ text }) => text)).toEqual([
      'QUYẾT ĐỊNH',
      'QUY CHẾ',
    ]);
  });

  test('a paper of 2021 is held against the rules of its day', async () => {
    const branch = branches.find(({ path }) => path === 'examples/hamlet-2021/branch.yaml') ?? { path: '', text: '' };
    const { value, problems } = checkDocx(await docx(make(branch)), 'nam-2021.docx', profiles);
    expect(value?.profile.id).toBe('hd-36-2018');
    expect(problems).toEqual([]);
  });

  test.each(types)('the blank model of a %s: only its blanks are to fill', async (type) => {
    const { problems } = checkDocx(await docx(makeModel(type, library(), { on: ON }).value), 'mau.docx', profiles, ON);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

const partsFor = async (branch: { path: string; text: string }): Promise<Parts> =>
  Object.fromEntries(partsOf(await docx(make(branch))));
const regulation = await partsFor(hamletWith());
const decision = await partsFor(asDecision);
const texts = textsOf(regulation);

describe('each rule finds its own fault in our documents', () => {
  // Our paper has a table on its first pages, and an appendix of which its text speaks.
  const impossible = ['trang đặt ngang', 'nội dung không nhắc đến phụ lục'];
  const faults = regulationFaults(texts).filter(({ what }) => !impossible.includes(what));

  test.each(faults.map((fault) => ({ title: `${fault.rule} ${fault.what}`, fault })))('$title', ({ fault }) => {
    expectFault(regulation, fault);
  });

  const pointer = /\(Ban hành kèm theo Quyết định[^<]*\)/u.exec(decision['word/document.xml'] ?? '')?.[0] ?? '';
  test.each(decisionFaults(pointer).map((fault) => ({ title: `${fault.rule} ${fault.what}`, fault })))(
    '$title',
    ({ fault }) => {
      expectFault(decision, fault);
    },
  );
});
