import { defineCheck } from './check.ts';

export const recipientWithMark = defineCheck({
  code: 'recipient-with-mark',
  severity: 'error',
  why: 'Gạch đầu dòng và dấu cuối của nơi nhận được thêm sẵn theo thể thức.',
  avoid: "recipients:\n  - '- Đảng ủy phường An Thắng (để báo cáo);'",
  prefer: 'recipients:\n  - Đảng ủy phường An Thắng (để báo cáo)',
  find: ({ branch: { recipients = [] } }) =>
    recipients.flatMap((recipient, index) => {
      const bare = recipient.replace(/^[-–+•\s]+/u, '').replace(/[;.,\s]+$/u, '');
      if (bare === recipient) return [];
      const message = `nơi nhận “${recipient}” có gạch đầu dòng hoặc dấu cuối`;
      return [{ path: ['recipients', index], message, hint: `viết “${bare}”` }];
    }),
});
