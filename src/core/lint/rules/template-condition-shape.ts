import type { Rule } from '../rule.ts';

export const templateConditionShape: Rule = {
  code: 'template-condition-shape',
  severity: 'error',
  over: 'reading',
  why: 'Mỗi khối hỏi đúng một điều; hỏi hai điều thì lồng hai khối.',
  avoid: '# Chi bộ\n{{#if committee deputy}}\n- Bí thư chủ trì cuộc họp. {#chair}\n{{/if}}\n',
  prefer: '# Chi bộ\n{{#if committee}}\n{{#if deputy}}\n- Bí thư chủ trì cuộc họp. {#chair}\n{{/if}}\n{{/if}}\n',
};
