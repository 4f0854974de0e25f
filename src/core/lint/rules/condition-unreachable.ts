import type { Rule } from '../rule.ts';
import { everywhere } from '../set.ts';

/** A question whose answer is settled where it is asked: one of its alternatives is never printed. */
export const conditionUnreachable: Rule = {
  code: 'condition-unreachable',
  severity: 'error',
  over: 'template',
  why: 'Lời văn không bao giờ được in là lời văn không ai kiểm tra; thường là điều kiện viết nhầm.',
  avoid:
    '# Chi ủy\n{{#if committee}}\n- Chi ủy họp hằng tháng. {#meeting}\n{{#unless committee}}\n- Bí thư làm một mình. {#alone}\n{{/unless}}\n{{/if}}\n',
  prefer:
    '# Chi ủy\n{{#if committee}}\n- Chi ủy họp hằng tháng. {#meeting}\n{{else}}\n- Bí thư làm một mình. {#alone}\n{{/if}}\n',
  check: (template, set) =>
    template.questions.flatMap(({ fact, span, conditions, wanted, hasElse }) => {
      if (set.placesOf(template).length === 0) return [];
      const always = (answer: boolean): boolean => everywhere(set, template, conditions, { fact, wanted: answer });
      const [isYes, isNo] = [always(true), always(false)];
      // Both: the surrounding condition can itself never hold, and is told there.
      if (isYes === isNo) return [];
      const printed = isYes === wanted;
      const settled = `ở đây “${fact}” luôn ${isYes ? 'đúng' : 'sai'}`;
      if (!printed)
        return [
          { span, message: `${settled}, phần này không bao giờ được in`, hint: 'bỏ phần này hoặc sửa điều kiện' },
        ];
      const message = hasElse ? `${settled}, phần {{else}} không bao giờ được in` : `${settled}, điều kiện này thừa`;
      return [{ span, message, hint: hasElse ? 'bỏ điều kiện và phần {{else}}' : 'bỏ điều kiện này' }];
    }),
};
