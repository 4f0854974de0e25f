import { defineCheck } from './check.ts';

/** What a hamlet may be called, before its name. */
export const RESIDENTIAL = /^(khối phố|khối|thôn|tổ dân phố|tổ|khu phố|khu dân cư|ấp|bản|buôn|làng|xóm)\s/iu;

/** HD 05-HD/VPTW, I/4.1.1: the place is the name of the commune or ward; a hamlet is no administrative unit. */
export const placeNotCommune = defineCheck({
  code: 'place-not-commune',
  severity: 'error',
  why: 'Địa danh trước ngày tháng là tên xã, phường; thôn, khối phố không phải đơn vị hành chính.',
  avoid: 'document: { date: 2026-10-05, place: khối phố Phong Nhị }',
  prefer: 'document: { date: 2026-10-05, place: An Thắng }',
  find: ({ branch: { document, superior } }) => {
    const place = document?.place;
    if (place === undefined || !RESIDENTIAL.test(place)) return [];
    const commune = superior?.unit?.replace(/^(xã|phường|đặc khu)\s+/iu, '');
    return [
      {
        path: ['document', 'place'],
        message: `địa danh là “${place}”, không phải tên xã, phường`,
        hint: commune === undefined ? 'viết tên riêng của xã, phường, ví dụ An Thắng' : `viết “${commune}”`,
      },
    ];
  },
});
