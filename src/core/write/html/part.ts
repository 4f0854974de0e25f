/** The id of a part of the document, counted from 0. The underscore keeps it apart from the ids of the tree. */
export function partId(index: number): string {
  return `phan_${index + 1}`;
}
