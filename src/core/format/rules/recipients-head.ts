import { one } from '../located.ts';
import { atLine, atPiece, type Rule } from '../rule.ts';
import { styleFaults } from '../style.ts';
import { quote, textOf } from '../text.ts';

/** F58: the heading of the recipients. What stands behind it on the same line is told with the items. */
export const recipientsHead: Rule = {
  id: 'F58',
  check: (located, { elements }) => {
    const row = elements.recipientsHead;
    const piece = one(located, 'recipientsHead');
    if (piece === undefined)
      return [atPiece(one(located, 'signAuthority') ?? located.pieces.at(-1), `không tìm thấy “${row.text ?? ''}”`)];
    const end = textOf(piece.line.runs).search(/:\s*\S/u) + 1;
    const line = end > 0 ? { ...piece.line, runs: piece.line.runs.slice(0, 1) } : piece.line;
    const findings = styleFaults(line, row).map(({ message, hint }) => atLine(piece.line, message, { hint }));
    if (!line.text.startsWith(row.text ?? ''))
      findings.push(atLine(line, `đề mục nơi nhận ghi ${quote(line.text)}, quy định “${row.text ?? ''}”`));
    if (line.side === 'right') findings.push(atLine(line, 'nơi nhận ở bên phải, quy định ở bên trái'));
    return findings;
  },
};
