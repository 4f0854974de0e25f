/** What an edit of the models does to regulations. */
export { changesBetween, type Change } from './changes.ts';
export { groupChanges, type Group, type Grouped, type Renumbering } from './group.ts';
export { markChanges } from './mark.ts';
export { wordDifference, type Piece } from './words.ts';
