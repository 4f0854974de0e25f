import type { Rule } from '../rule.ts';

export const outlineTypeDiffers: Rule = {
  code: 'outline-type-differs',
  severity: 'error',
  over: 'reading',
  why: 'Thư mục và đề cương phải nói cùng một loại, nếu không mẫu của loại khác bị thay lặng lẽ.',
  avoid: { 'hamlet/outline.yaml': 'type: school\n' },
  prefer: { 'hamlet/outline.yaml': 'type: hamlet\n' },
};
