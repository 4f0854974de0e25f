import { defineCheck } from './check.ts';

export const recipientArchiveLine = defineCheck({
  code: 'recipient-archive-line',
  severity: 'error',
  why: 'Dòng “Lưu Chi bộ” được thêm sẵn ở cuối nơi nhận, ghi nữa sẽ in hai lần.',
  avoid: 'recipients:\n  - Đảng ủy phường An Thắng (để báo cáo)\n  - Lưu Chi bộ',
  prefer: 'recipients:\n  - Đảng ủy phường An Thắng (để báo cáo)',
  find: ({ branch: { recipients = [] } }) =>
    recipients.flatMap((recipient, index) =>
      /^[-–\s]*lưu(\s|:)/iu.test(recipient)
        ? [
            {
              path: ['recipients', index],
              message: `nơi nhận “${recipient}” là dòng lưu, đã được thêm sẵn`,
              hint: 'xóa dòng này',
            },
          ]
        : [],
    ),
});
