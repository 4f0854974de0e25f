/** What an edit of the models does to regulations. */
export { changesBetween, type Change } from './changes.ts';
export { groupChanges } from './group.ts';
export { markChanges } from './mark.ts';
