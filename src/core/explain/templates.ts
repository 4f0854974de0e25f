import { exampleText } from '../lint/rule.ts';
import { RULES } from '../lint/rules/index.ts';
import type { Area, Explanation } from './explanation.ts';

/** What can only be met where a folder lacks a file, or by a branch whose day or choices nobody foresaw. */
const WITHOUT_RULE: readonly Explanation[] = [
  {
    code: 'chapter-empty',
    why: 'Chương mà mọi điều đều có điều kiện có thể chỉ còn tên ở chi bộ không có điều kiện nào trong đó.',
  },
  {
    code: 'outlines-missing',
    why: 'Mỗi loại chi bộ có một đề cương nêu các chương, điều; thư mục mẫu không có đề cương nào thì không soạn được gì.',
  },
  {
    code: 'edition-undescribed',
    why: 'Mỗi lần ban hành có một mục trong “changes”, để chi bộ đã ban hành theo bản cũ biết những chỗ đã đổi.',
  },
  {
    code: 'edition-order',
    why: '“changes” xếp từ bản mới nhất đến bản cũ nhất, mỗi bản một lần.',
  },
  {
    code: 'library-file-missing',
    why: 'Thư mục mẫu phải có đủ văn bản, con số, địa danh, thể thức, từ ngữ và nội dung bắt buộc thì mới soạn được.',
  },
  {
    code: 'basis-not-in-force',
    why: 'Quy chế chỉ viện dẫn văn bản còn hiệu lực vào ngày ký; đoạn văn nói về văn bản chưa có hoặc đã hết hiệu lực thì đặt trong điều kiện law.…',
  },
  {
    code: 'figure-not-in-force',
    why: 'Con số chưa được quy định vào ngày ký thì quy chế ngày ấy không nói đến; đặt đoạn văn trong điều kiện figure.…',
  },
];

/** The texts, outlines, law and terms of the models: every rule of `quyche lint` in its own words. */
export const TEMPLATES: Area = {
  title: 'Quy chế mẫu và dữ liệu luật (quyche lint)',
  explanations: [
    ...RULES.map(({ code, why, avoid, prefer }) => ({
      code,
      why,
      avoid: exampleText(avoid),
      prefer: exampleText(prefer),
    })),
    ...WITHOUT_RULE,
  ],
};
