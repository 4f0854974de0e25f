import type { Rule } from '../rule.ts';

export const templateBlockParams: Rule = {
  code: 'template-block-params',
  severity: 'error',
  over: 'reading',
  why: 'Mục của danh sách luôn gọi là this, nên đọc chỗ nào cũng hiểu ngay.',
  avoid:
    '# Chi bộ\n{{#if thematicTopics}}\n- Chi bộ chọn chuyên đề: {#topics}\n{{#each thematic.topics as |one|}}\n  | {{one.topic}} |\n{{/each}}\n{{/if}}\n',
  prefer:
    '# Chi bộ\n{{#if thematicTopics}}\n- Chi bộ chọn chuyên đề: {#topics}\n{{#each thematic.topics}}\n  | {{this.topic}} |\n{{/each}}\n{{/if}}\n',
};
