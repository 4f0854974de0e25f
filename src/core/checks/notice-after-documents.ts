import { defineCheck } from './check.ts';

export const noticeAfterDocuments = defineCheck({
  code: 'notice-after-documents',
  severity: 'error',
  why: 'Báo họp trước hoặc cùng lúc với gửi tài liệu, không sau.',
  avoid: 'meeting: { noticeDays: 1, documentsDaysBefore: 3 }',
  prefer: 'meeting: { noticeDays: 3, documentsDaysBefore: 3 }',
  find: ({ branch: { meeting } }) => {
    if (meeting?.noticeDays === undefined || meeting.documentsDaysBefore === undefined) return [];
    if (meeting.noticeDays >= meeting.documentsDaysBefore) return [];
    const message = `báo họp trước ${meeting.noticeDays} ngày, muộn hơn gửi tài liệu trước ${meeting.documentsDaysBefore} ngày`;
    return [{ path: ['meeting', 'noticeDays'], message, hint: `viết ${meeting.documentsDaysBefore} hoặc số lớn hơn` }];
  },
});
