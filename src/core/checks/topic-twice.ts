import { defineCheck } from './check.ts';
import { repeats } from './people.ts';

export const topicTwice = defineCheck({
  code: 'topic-twice',
  severity: 'warning',
  why: 'Bốn quý là bốn chuyên đề khác nhau.',
  find: ({ branch: { thematic } }) =>
    repeats(thematic?.topics ?? [], ({ topic }) => topic).map(({ item, index, first }) => ({
      path: ['thematic', 'topics', index, 'topic'],
      message: `chuyên đề “${item.topic}” đã có ở dòng ${first + 1}`,
      hint: 'chọn một chuyên đề khác',
    })),
});
