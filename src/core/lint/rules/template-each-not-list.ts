import type { Rule } from '../rule.ts';
import { resolvePath } from '../scope.ts';

/** `each` goes through a list; of anything else it prints nothing, without a word. */
export const templateEachNotList: Rule = {
  code: 'template-each-not-list',
  severity: 'error',
  over: 'template',
  why: 'Lặp qua một thứ không phải danh sách thì không in gì mà cũng không báo gì.',
  avoid:
    '# Chuyên đề\n- Chi bộ sinh hoạt theo các chuyên đề: {#topics}\n  | Nơi họp |\n{{#each meeting.place}}\n  | {{../name}} |\n{{/each}}\n',
  prefer:
    '# Chuyên đề\n{{#if thematicTopics}}\n- Chi bộ sinh hoạt theo các chuyên đề: {#topics}\n  | Chuyên đề |\n{{#each thematic.topics}}\n  | {{this.topic}} |\n{{/each}}\n{{/if}}\n',
  check: (template, set) =>
    template.uses
      .filter(({ as }) => as === 'list')
      .flatMap(({ path, span, frame }) => {
        const found = set.placesOf(template).map(({ root }) => resolvePath(path, frame, root));
        if (!found.some(({ kind }) => kind === 'leaf' || kind === 'group')) return [];
        const message = `“${path.original}” không phải một danh sách, không lặp qua được`;
        return [{ span, message, hint: 'đưa tên một danh sách, ví dụ {{#each thematic.topics}}' }];
      }),
};
