import type { Rule } from '../rule.ts';

export const templateEachElse: Rule = {
  code: 'template-each-else',
  severity: 'error',
  over: 'reading',
  why: 'Danh sách trống hay không là một điều kiện; hỏi bằng {{#if}} thì máy kiểm tra được.',
  avoid:
    '# Chi bộ\n{{#if thematicTopics}}\n- Chi bộ chọn chuyên đề: {#topics}\n{{#each thematic.topics}}\n  | {{this.topic}} |\n{{else}}\n  | chưa có |\n{{/each}}\n{{/if}}\n',
  prefer:
    '# Chi bộ\n{{#if thematicTopics}}\n- Chi bộ chọn chuyên đề: {#topics}\n{{#each thematic.topics}}\n  | {{this.topic}} |\n{{/each}}\n{{/if}}\n',
};
