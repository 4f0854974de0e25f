import { all, one } from '../located.ts';
import { atLine, atPiece, type Rule } from '../rule.ts';
import { styleFaults } from '../style.ts';
import { quote } from '../text.ts';

/** F11: the title of Party papers, first line at the right. */
export const partyTitle: Rule = {
  id: 'F11',
  check: (located, { elements }) => {
    const row = elements.partyTitle;
    const piece = one(located, 'partyTitle');
    if (piece === undefined) {
      const place = one(located, 'stateMotto') ?? located.pieces[0];
      return [
        atPiece(place, `không tìm thấy tiêu đề “${row.text ?? ''}”`, {
          hint: `ghi “${row.text ?? ''}” ở dòng đầu bên phải`,
        }),
      ];
    }
    const { line } = piece;
    const findings = styleFaults(line, row).map(({ message, hint }) => atLine(line, message, { hint }));
    if (line.text.toUpperCase() !== row.text)
      findings.push(atLine(line, `tiêu đề ghi ${quote(line.text)}, quy định “${row.text ?? ''}”`));
    if (line.side !== 'right') findings.push(atLine(line, 'tiêu đề không ở bên phải, quy định ở góc phải, dòng đầu'));
    const above = all(located, 'placeDate').find(
      (date) => date.line.paragraph.number < line.paragraph.number && date.line.side === line.side,
    );
    if (above !== undefined)
      findings.push(atLine(line, 'tiêu đề nằm dưới địa danh và ngày tháng, quy định ở dòng đầu'));
    return findings;
  },
};
