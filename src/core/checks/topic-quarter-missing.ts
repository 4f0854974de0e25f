import { defineCheck } from './check.ts';
import { numberFigure } from './figure.ts';

const QUARTERS = [1, 2, 3, 4] as const;

export const topicQuarterMissing = defineCheck({
  code: 'topic-quarter-missing',
  severity: 'warning',
  why: 'Mỗi quý chi bộ sinh hoạt chuyên đề ít nhất một lần, nên danh sách chuyên đề trong năm đủ bốn quý.',
  avoid:
    "thematic:\n  topics:\n    - { quarter: 1, topic: 'Quản lý đất đai, trật tự xây dựng' }\n    - { quarter: 2, topic: Phân loại rác tại nhà }\n    - { quarter: 3, topic: Tạo nguồn phát triển đảng viên }",
  prefer:
    "thematic:\n  topics:\n    - { quarter: 1, topic: 'Quản lý đất đai, trật tự xây dựng' }\n    - { quarter: 2, topic: Phân loại rác tại nhà }\n    - { quarter: 3, topic: Tạo nguồn phát triển đảng viên }\n    - { quarter: 4, topic: Dịch vụ công trực tuyến }",
  find: ({ branch: { thematic }, isBroken, law }) => {
    const topics = thematic?.topics ?? [];
    const least = numberFigure(law, 'thematic-meetings-per-quarter');
    if (topics.length === 0 || least === null || isBroken(['thematic', 'topics'])) return [];
    const short = QUARTERS.filter(
      (quarter) => topics.filter((topic) => topic.quarter === quarter).length < least.value,
    );
    if (short.length === 0) return [];
    return [
      {
        path: ['thematic', 'topics'],
        at: 'key',
        message: `chưa có chuyên đề cho quý ${short.join(', ')}`,
        hint: 'thêm một dòng cho mỗi quý còn thiếu; chưa ấn định được thì viết “topics: []”',
        clause: least.clause,
      },
    ];
  },
});
