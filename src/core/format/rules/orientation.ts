import { all, type LocatedPaper } from '../located.ts';
import { atPlace, type Rule } from '../rule.ts';

/** F02: pages stand upright; only pages with a table may lie across, and that is worth a look. */
export const orientation: Rule = {
  id: 'F02',
  check: (located) =>
    located.paper.sections.flatMap((section, index) => {
      if (!section.landscape) return [];
      const place = `phần ${index + 1}`;
      return hasTable(located, index)
        ? [
            atPlace(place, 'phần có bảng, biểu đặt ngang trang, chỉ đặt ngang khi bảng không vừa trang dọc', {
              lenient: true,
            }),
          ]
        : [
            atPlace(place, 'trang đặt ngang, quy định đặt dọc', {
              hint: 'trong Word: Layout → Orientation → Portrait',
            }),
          ];
    }),
};

/** The tables that only lay out head and foot do not count. */
function hasTable(located: LocatedPaper, section: number): boolean {
  return all(located, 'tableHead', 'tableCell', 'appendixText').some(
    ({ line: { paragraph } }) => paragraph.section === section && paragraph.cell !== null,
  );
}
