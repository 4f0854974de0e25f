/**
 * The marks above and below letters of Latin script: of all marks that there are, a class would first be put together.
 */
const MARKS = /[\u0300-\u036F]/gu;

/** File names from branch names: lower case, without marks, words joined by hyphens; never empty. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return plain === '' ? 'chi-bo' : plain;
}
