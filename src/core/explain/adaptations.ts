import type { Area } from './explanation.ts';

const omit = (target: string): string => `adaptations:\n  - omit: ${target}`;
const replace = (target: string, text: string): string =>
  `adaptations:\n  - replace: ${target}\n    text: |\n      ${text.replaceAll('\n', '\n      ')}`;

/** What a commune or a branch may change of its model. */
export const ADAPTATIONS: Area = {
  title: 'Điều chỉnh quy chế mẫu (adaptations)',
  explanations: [
    {
      code: 'adaptation-action',
      why: 'Mỗi mục điều chỉnh làm đúng một việc: bỏ, giữ lại, thay hoặc thêm sau.',
      avoid: 'adaptations:\n  - omit: study\n    replace: study',
      prefer: omit('study'),
    },
    {
      code: 'adaptation-text-unused',
      why: 'Bỏ hoặc giữ lại thì không cần lời văn; có lời văn thường là định thay.',
      avoid: 'adaptations:\n  - omit: study\n    text: |\n      - Tự học.',
      prefer: omit('study'),
    },
    {
      code: 'adaptation-without-text',
      why: 'Thay hoặc thêm thì phải có lời văn mới.',
      avoid: 'adaptations:\n  - replace: study',
      prefer: replace('study', '- Mỗi đảng viên tự học hằng tháng.'),
    },
    {
      code: 'adaptation-with-tags',
      why: 'Lời văn điều chỉnh in nguyên như đã viết; thẻ {{…}} chỉ dùng trong tệp mẫu.',
      avoid: replace('study', '- Chi bộ học ngày {{meeting.day}}.'),
      prefer: replace('study', '- Chi bộ học ngày 03 hằng tháng.'),
    },
    {
      code: 'adaptation-with-title',
      why: 'Tên điều giữ theo mẫu để các nơi gọi như nhau; điều chỉnh chỉ sửa các khoản bên dưới.',
      avoid: replace('study', '# Học tập\n- Mỗi đảng viên tự học hằng tháng.'),
      prefer: replace('study', '- Mỗi đảng viên tự học hằng tháng.'),
    },
    {
      code: 'adaptation-not-clauses',
      why: 'Nội dung của điều là các khoản; dòng không thuộc khoản nào thì không đánh số được.',
      avoid: replace('study', '| Tháng | Nội dung |\n| 1 | Điều lệ Đảng |'),
      prefer: replace('study', '- Tháng 1 học Điều lệ Đảng.'),
    },
    {
      code: 'adaptation-target-unknown',
      why: 'Điều, khoản được gọi bằng mã trong mẫu, không gọi bằng số, vì số đổi khi thêm bớt điều.',
      avoid: omit('stdy'),
      prefer: omit('study'),
    },
    {
      code: 'adaptation-target-off',
      why: 'Mẫu có điều, khoản này nhưng quy chế của chi bộ này không có (ví dụ điều về chi ủy ở chi bộ không có chi ủy), nên không có gì để sửa.',
    },
    {
      code: 'adaptation-target-omitted',
      why: 'Điều, khoản này đã bị một mục khác bỏ hoặc thay, nên mục sau không còn chỗ để tác động.',
    },
    {
      code: 'adaptation-locked',
      why: 'Nội dung của điều này do quy định của Đảng quyết định, cấp dưới không sửa.',
    },
    {
      code: 'adaptation-article-required',
      why: 'Quy chế nào cũng phải có điều này; được sửa lời văn nhưng không được bỏ.',
    },
    {
      code: 'adaptation-typed-number',
      why: 'Khi một điều được thêm hoặc bỏ, máy đánh số lại cả quy chế; số gõ tay thì đứng yên và chỉ sang chỗ khác.',
      avoid: replace('study/commitment', 'Cam kết được xét theo Điều 22 Quy chế này.'),
      prefer: replace('study/commitment', 'Cam kết được xét theo {@evaluation}.'),
    },
    {
      code: 'adaptation-reference-open',
      why: 'Dẫn chiếu theo mã mở bằng “{@” và đóng bằng “}”; thiếu dấu đóng thì không biết mã dừng ở đâu.',
      avoid: replace('study/commitment', 'Cam kết được xét theo {@evaluation.'),
      prefer: replace('study/commitment', 'Cam kết được xét theo {@evaluation}.'),
    },
    {
      code: 'adaptation-twice',
      why: 'Hai mục cùng tác động một chỗ thì không biết theo mục nào.',
      avoid: 'adaptations:\n  - omit: study\n  - omit: study',
      prefer: omit('study'),
    },
    {
      code: 'adaptation-changes-nothing',
      why: 'Mục điều chỉnh không làm gì khác mẫu thì bảng những chỗ khác mẫu sẽ ghi thừa.',
    },
    {
      code: 'adaptation-leaves-nothing',
      why: 'Một điều hoặc một chương chỉ còn tên mà không còn nội dung thì không ban hành được.',
    },
    {
      code: 'adaptation-breaks-reference',
      why: 'Nơi khác trong quy chế dẫn chiếu đến chỗ bị bỏ; bỏ đi thì câu ấy không chỉ tới đâu.',
    },
  ],
};
