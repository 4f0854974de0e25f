import { splitColumns, type Line } from './lines.ts';
import type { Piece, PieceName } from './located.ts';
import {
  isDraftMark,
  isHandlingMark,
  isNumber,
  isPartyTitle,
  isPlaceDate,
  isStar,
  isStateMotto,
  isTypedRule,
} from './recognise.ts';
import { bare } from './text.ts';

/** Parts that are known by what they say, wherever they stand in the head. */
const BY_TEXT: readonly (readonly [PieceName, (text: string) => boolean])[] = [
  ['stateMotto', isStateMotto],
  ['partyTitle', isPartyTitle],
  ['star', isStar],
  ['typedRule', isTypedRule],
  ['numberSymbol', isNumber],
  ['draftMark', isDraftMark],
  ['placeDate', isPlaceDate],
  ['handlingMark', isHandlingMark],
];

/** Recognises the lines above the kind: those with a text of their own first, the names of bodies by what is left. */
export function locateHead(lines: readonly Line[]): Piece[] {
  const pieces = lines.flatMap(splitColumns).map((line): Piece => {
    const name = BY_TEXT.find(([, matches]) => matches(line.text))?.[0] ?? 'unknown';
    return { name, line, part: 0 };
  });
  const names = pieces.filter((piece) => piece.name === 'unknown' && isBodyName(piece.line));
  const branch = names.findIndex((piece) => /^(CHI|CAP|BAN CHI) (BO|UY)\b/.test(bare(piece.line.text)));
  // Without a line that begins like a branch, the second one must be meant for it.
  const firstOfBranch = branch >= 0 ? branch : 1;
  names.forEach((piece, index) => {
    piece.name = index < firstOfBranch ? 'superiorBody' : 'issuingBody';
  });
  return pieces;
}

function isBodyName(line: Line): boolean {
  return line.side !== 'right' && /\p{L}{2}/u.test(line.text);
}
