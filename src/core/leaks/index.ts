/** What must not stand in a branch's regulation because it belongs to another. */
export { newLeakCheck } from './check.ts';
export { exampleMarks } from './examples.ts';
export { marksOf, type BranchMarks } from './marks.ts';
