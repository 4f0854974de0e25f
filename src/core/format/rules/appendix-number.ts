import { all, TEXT_PIECES, type LocatedPaper, type Piece } from '../located.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { quote } from '../text.ts';

/** F64: how appendices are numbered, paged, and tied to the text. */
export const appendixNumber: Rule = {
  id: 'F64',
  check: (located) => {
    const heads = all(located, 'appendixHead');
    return heads.flatMap((head, index): Finding[] => {
      const { line } = head;
      const number = /^phụ lục\s*(\S*?)[:.]?$/iu.exec(line.text)?.[1] ?? '';
      const findings: Finding[] = [];
      if (number !== '' && !/^\d+$/.test(number)) {
        findings.push(
          atLine(line, `phụ lục đánh số ${quote(number)}, quy định số Ả Rập`, { hint: `viết “Phụ lục ${index + 1}”` }),
        );
      }
      if (number === '' && heads.length > 1) findings.push(atLine(line, 'có từ hai phụ lục mà phụ lục không đánh số'));
      if (!startsPages(located, head)) {
        const hint = 'chèn ngắt phần (Section Break) trước phụ lục rồi chọn Start at 1';
        findings.push(atLine(line, 'phụ lục không có số trang riêng', { hint }));
      }
      const own = located.pieces.slice(located.pieces.indexOf(head) + 1, indexOf(located, heads[index + 1]));
      if (!own.some((piece) => piece.name === 'appendixPointer')) {
        findings.push(
          atLine(line, 'dưới tên phụ lục không có dòng chỉ dẫn', {
            hint: 'viết “(Kèm theo Quy chế số …, ngày … của Chi bộ …)”',
          }),
        );
      }
      const isMentioned = all(located, ...TEXT_PIECES).some((piece) => /phụ lục/iu.test(piece.line.text));
      if (!isMentioned) findings.push(atLine(line, 'nội dung không nhắc đến phụ lục'));
      return findings;
    });
  },
};

function indexOf(located: LocatedPaper, piece: Piece | undefined): number | undefined {
  return piece === undefined ? undefined : located.pieces.indexOf(piece);
}

/** An appendix opens a section whose page numbers begin at 1. */
function startsPages({ paper }: LocatedPaper, { line }: Piece): boolean {
  const { section, number } = line.paragraph;
  const before = paper.paragraphs.slice(0, number - 1).findLast((paragraph) => paragraph.runs.length > 0);
  return before?.section !== section && paper.sections[section]?.startNumber === 1;
}
