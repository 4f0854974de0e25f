import { defineCheck } from './check.ts';
import { numberFigure } from './figure.ts';

const QUARTERS = [1, 2, 3, 4] as const;

export const topicQuarterMissing = defineCheck({
  code: 'topic-quarter-missing',
  severity: 'warning',
  why: 'Mỗi quý chi bộ sinh hoạt chuyên đề ít nhất một lần, nên danh sách chuyên đề trong năm đủ bốn quý.',
  find: ({ branch: { thematic }, law }) => {
    const topics = thematic?.topics ?? [];
    const least = numberFigure(law, 'thematic-meetings-per-quarter');
    if (topics.length === 0 || least === null) return [];
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
