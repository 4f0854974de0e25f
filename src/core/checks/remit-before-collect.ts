import { defineCheck } from './check.ts';

export const remitBeforeCollect = defineCheck({
  code: 'remit-before-collect',
  severity: 'error',
  why: 'Trong cùng một tháng, chi bộ nộp đảng phí lên cấp trên sau khi đảng viên đã đóng.',
  avoid: 'dues: { day: 10, remitDay: 5 }',
  prefer: 'dues: { day: 3, remitDay: 10 }',
  find: ({ branch: { dues } }) => {
    if (dues?.day === undefined || dues.remitDay === undefined || dues.remitDay >= dues.day) return [];
    const message = `ngày nộp lên cấp trên là ${dues.remitDay}, trước ngày đảng viên đóng là ${dues.day}`;
    return [{ path: ['dues', 'remitDay'], message, hint: `viết ${dues.day} hoặc ngày sau đó` }];
  },
});
