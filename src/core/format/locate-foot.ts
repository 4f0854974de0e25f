import { splitColumns, type Line } from './lines.ts';
import type { Piece, PieceName } from './located.ts';
import { isPost, isRecipientsHead, isSignMark, isSignNote, isTypedRule } from './recognise.ts';
import { fold, isUpper } from './text.ts';

/** Whether a line (or its left or right half) begins the foot of a paper. */
export function beginsFoot(line: Line): boolean {
  return splitColumns(line).some(
    ({ text }) => isSignMark(text) || isRecipientsHead(text) || (isPost(text) && isUpper(text)),
  );
}

/** Recognises the signature block and the recipients, side by side or one under the other. */
export function locateFoot(lines: readonly Line[], part: number): Piece[] {
  const seen = { recipients: false, post: false, name: false };
  return lines.flatMap(splitColumns).map((line): Piece => {
    const name = nameOf(line, seen);
    if (name === 'recipientsHead') seen.recipients = true;
    if (name === 'signPost') seen.post = true;
    if (name === 'signName') seen.name = true;
    return { name, line, part };
  });
}

function nameOf(line: Line, seen: { recipients: boolean; post: boolean; name: boolean }): PieceName {
  const { text, side } = line;
  if (isRecipientsHead(text)) return 'recipientsHead';
  if (isSignMark(text) && !/BÍ THƯ/.test(fold(text))) return 'signAuthority';
  if (isPost(text) || isSignMark(text)) return 'signPost';
  if (isTypedRule(text)) return 'typedRule';
  const dashed = /^[-–—+•*]\s*\S/u.test(text);
  if (seen.recipients && (side === 'left' || (side === 'full' && (dashed || !seen.post || seen.name))))
    return 'recipientsItem';
  if (isSignNote(text)) return 'signNote';
  if (side !== 'left' && !seen.post && isUpper(text) && /CHI BỘ|CHI ỦY|CẤP ỦY/.test(fold(text))) return 'signAuthority';
  if (side !== 'left' && seen.post && !seen.name) return 'signName';
  return 'unknown';
}
