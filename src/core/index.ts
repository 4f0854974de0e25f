/**
 * The core's front door: what making a regulation needs. What only one command needs has a door of its own, so that the
 * others do not load it: `format/` (checking a DOCX), `stamp/read.ts`, `explain/`, `coverage/`, and `read-library.ts`
 * with the compilers.
 */
export type { AdaptationRow } from './adaptation-table.ts';
export { fieldList, type FieldRow } from './field-list.ts';
export { lawTable } from './law-table.ts';
export { openLibrary, type BranchType, type Library, type LibraryData, type TemplatesOf } from './library.ts';
export { exampleMarks, marksOf, newLeakCheck, type BranchMarks } from './leaks/index.ts';
export { onlyAnnex } from './only-annex.ts';
export type { Made } from './making.ts';
export { makeEachRegulation, makeModel, makeRegulation, type MadeRegulation } from './pipeline.ts';
export { violationsBy, type Validator } from './read/violations.ts';
export { sortProblems } from './problem-order.ts';
export { glance, type Glance } from './read/glance.ts';
export { slug } from './slug.ts';
export { articleMarks, changedArticles } from './stamp/articles.ts';
export {
  openShell,
  packedParts,
  writeDocx,
  writeEachDocx,
  type Entry,
  type OpenShell,
  type Shell,
} from './write/docx/index.ts';
export { writeHtml, writeSheets, type Piece, type Sheets } from './write/html/index.ts';
export { writeMarkdown } from './write/markdown/index.ts';
