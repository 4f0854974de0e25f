/** The core's front door: everything the command line and the page use. */
export type { AdaptationRow } from './adaptation-table.ts';
export { explanationAreas, explanationOf, type Area, type Explanation } from './explain/index.ts';
export { fieldList, type FieldRow } from './field-list.ts';
export { checkDocx } from './format/index.ts';
export { lawTable } from './law-table.ts';
export type { BranchType, Library } from './library.ts';
export { onlyAnnex } from './only-annex.ts';
export { makeModel, makeRegulation, type Made, type MadeRegulation } from './pipeline.ts';
export { sortProblems } from './problem-order.ts';
export { glance, type Glance } from './read/glance.ts';
export { slug } from './slug.ts';
export { articleMarks, changedArticles } from './stamp/articles.ts';
export { openShell, writeDocx } from './write/docx/index.ts';
export { writeHtml } from './write/html/index.ts';
export { writeMarkdown } from './write/markdown/index.ts';
