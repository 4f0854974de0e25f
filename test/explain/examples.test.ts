/** What an explanation shows is true: the wrong piece has its problem and no other, the right one has none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/core/compose/models.ts';
import { readModels } from '../../src/core/compose/read-models.ts';
import { hasErrors, type Problem, type SourceFile } from '../../src/core/diagnostic.ts';
import { explanationAreas, type Explanation } from '../../src/core/explain/index.ts';
import { makeRegulation } from '../../src/core/index.ts';
import { lawOn } from '../../src/core/law/index.ts';
import { readOutline } from '../../src/core/read/outline.ts';
import { library, libraryFiles, ROOT } from '../support/library.ts';

const areas = new Map(explanationAreas([]).map((area) => [area.title, area.explanations]));

/** The explanations of an area that show a piece, as rows of a table of tests. */
function shown(title: string): (readonly [string, Explanation])[] {
  const explanations = areas.get(title) ?? [];
  const rows = explanations.flatMap((one) => (one.avoid === undefined ? [] : ([[one.code, one]] as const)));
  expect(rows, title).not.toEqual([]);
  return rows;
}

/** Warnings about the law of the day stand in every branch. */
const codes = (problems: readonly Problem[]): string[] => [
  ...new Set(problems.map(({ code }) => code).filter((code) => code !== 'law-to-verify')),
];

/** A small branch file; a piece that has one of its keys stands in the place of that line. */
const BASE = {
  type: 'type: hamlet',
  name: 'name: Chi bộ khối phố Phong Nhị',
  document: 'document: { date: 2026-10-05 }',
};

function branchFile(piece: string): string {
  const kept = Object.entries(BASE).filter(([key]) => !new RegExp(`^${key}:`, 'mu').test(piece));
  // A directive stands at the top of a file or nowhere.
  const parts = [...kept.map(([, line]) => line), piece];
  return `${(piece.startsWith('%') ? parts.reverse() : parts).join('\n')}\n`;
}

function inBranch(piece: string): string[] {
  return codes(
    makeRegulation({ branch: { path: 'branch.yaml', text: branchFile(piece) } }, library(), { on: '2026-10-05' })
      .problems,
  );
}

describe.each(['Cách viết tệp YAML', 'Chữ và dấu cách', 'Từng mục của tệp', 'Điều chỉnh quy chế mẫu (adaptations)'])(
  '%s',
  (title) => {
    it.each(shown(title))('%s', (code, { avoid = '', prefer }) => {
      expect(inBranch(avoid)).toEqual([code]);
      if (prefer !== undefined) expect(inBranch(prefer)).toEqual([]);
    });
  },
);

const EXAMPLE = { path: 'branch.yaml', text: readFileSync(join(ROOT, 'examples/hamlet/branch.yaml'), 'utf8') };

const HAMLET = 'templates/hamlet/outline.yaml';
const ARTICLE = 'templates/common/study.hbs';
const templates = libraryFiles().filter(({ path }) => /^templates\/(common|hamlet)\//u.test(path));

/** The piece in the place of an article's text, or of an entry of the outline. */
function placed(file: SourceFile, piece: string): SourceFile {
  const inOutline = piece.startsWith('- article:');
  if (!inOutline) return file.path === ARTICLE ? { ...file, text: `# Học tập\n${piece}\n` } : file;
  if (file.path !== HAMLET) return file;
  const entry = /^( *)- article: members\n(?:\1 .*\n)*/mu;
  return { ...file, text: file.text.replace(entry, (_, indent: string) => `${piece.replace(/^/gmu, indent)}\n`) };
}

/** The problems of the model of hamlets with the piece in it, and of a branch made from it; law and format are read once. */
function inModel(piece: string): string[] {
  const files = templates.map((file) => placed(file, piece));
  const file = files.find(({ path }) => path === HAMLET);
  const outline = file === undefined ? null : readOutline(file, library().schemas).value;
  if (outline === null) throw new Error(`${HAMLET} does not read`);
  const anyDay = lawOn('2026-01-01', library().documents, library().figures);
  const read = readModels(
    [{ outline: outline.value, path: HAMLET, placeOf: outline.placeOf }],
    files.filter(({ path }) => path.endsWith('.hbs')),
    library().shape,
    anyDay,
  );
  if (hasErrors(read.problems)) return codes(read.problems);
  const model = modelOf(outline.value, HAMLET, new Map(read.templates.map((one) => [one.file, one])));
  const changed = { ...library(), models: new Map([['hamlet' as const, model]]) };
  return codes(makeRegulation({ branch: EXAMPLE }, changed, { on: '2026-10-05' }).problems);
}

describe('Lời văn và đề cương của mẫu', () => {
  it.each(shown('Lời văn và đề cương của mẫu'))('%s', (code, { avoid = '', prefer }) => {
    expect(inModel(avoid)).toEqual([code]);
    if (prefer !== undefined) expect(inModel(prefer)).toEqual([]);
  });
});
