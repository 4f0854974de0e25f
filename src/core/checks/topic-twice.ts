import { defineCheck } from './check.ts';
import { repeats } from './people.ts';

export const topicTwice = defineCheck({
  code: 'topic-twice',
  severity: 'warning',
  why: 'Bốn quý là bốn chuyên đề khác nhau.',
  avoid:
    'thematic:\n  topics:\n    - { quarter: 1, topic: Phân loại rác tại nhà }\n    - { quarter: 2, topic: Phân loại rác tại nhà }\n    - { quarter: 3, topic: Tạo nguồn phát triển đảng viên }\n    - { quarter: 4, topic: Dịch vụ công trực tuyến }',
  prefer:
    "thematic:\n  topics:\n    - { quarter: 1, topic: 'Quản lý đất đai, trật tự xây dựng' }\n    - { quarter: 2, topic: Phân loại rác tại nhà }\n    - { quarter: 3, topic: Tạo nguồn phát triển đảng viên }\n    - { quarter: 4, topic: Dịch vụ công trực tuyến }",
  find: ({ branch: { thematic } }) =>
    repeats(thematic?.topics ?? [], ({ topic }) => topic).map(({ item, index, first }) => ({
      path: ['thematic', 'topics', index, 'topic'],
      message: `chuyên đề “${item.topic}” đã có ở dòng ${first + 1}`,
      hint: 'chọn một chuyên đề khác',
    })),
});
