import { checkDocx } from '../../src/core/format/index.ts';
import type { Texts } from './faults.ts';
import { pack, type Parts } from './paper.ts';
import { profiles } from './profiles.ts';

/** What a good paper prints where, as the check itself recognises it. */
export function textsOf(parts: Parts): Texts {
  const found = checkDocx(pack(parts), 'tot.docx', profiles).value?.found ?? [];
  const all = (...elements: string[]) => found.filter((piece) => elements.includes(piece.element));
  const nth = (element: string, index: number): string => {
    const text = all(element).at(index)?.text;
    if (text === undefined) throw new Error(`the paper has no ${element} number ${String(index)}`);
    return text;
  };
  const firstPoint = found.findIndex((piece) => piece.element === 'point');
  const clause = found.findIndex(
    (piece, index) => piece.element === 'clause' && found[index + 1]?.element === 'clause',
  );
  const body = found.findIndex(
    (piece, index) =>
      ['clause', 'paragraph'].includes(piece.element) &&
      /\.$/.test(piece.text) &&
      ['clause', 'article'].includes(found[index + 1]?.element ?? ''),
  );
  const textAt = (index: number): string => found[index]?.text ?? '';
  return {
    superior: nth('superiorBody', 0),
    branch: nth('issuingBody', 0),
    number: nth('numberSymbol', 0),
    title: nth('partyTitle', 0),
    date: nth('placeDate', 0),
    subject: nth('subject', 0),
    firstBasis: nth('basisItem', 0),
    citation: nth('basisItem', 1),
    lastBasis: nth('basisItem', -1),
    chapter: nth('chapterNumber', 0),
    chapterName: nth('chapterName', 0),
    article: nth('article', -1),
    firstClause: textAt(clause),
    secondClause: textAt(clause + 1),
    body: textAt(body),
    next: textAt(body + 1),
    firstPoint: textAt(firstPoint),
    secondPoint: textAt(firstPoint + 1),
    last: all('clause', 'point', 'paragraph').at(-1)?.text ?? '',
    recipient: nth('recipientsItem', -2),
    archive: nth('recipientsItem', -1),
    authority: nth('signAuthority', 0),
    post: nth('signPost', 0),
    name: nth('signName', 0),
  };
}
