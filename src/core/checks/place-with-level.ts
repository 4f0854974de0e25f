import { defineCheck } from './check.ts';

/** HD 05-HD/VPTW, I/4.1.1: the place is the proper name; the level's word belongs to it only in capitals. */
export const placeWithLevel = defineCheck({
  code: 'place-with-level',
  severity: 'warning',
  why: 'Địa danh là tên riêng của xã, phường; chỉ ghi cả chữ “Phường”, “Xã” khi tên là con số hoặc tên người, khi đó viết hoa.',
  avoid: 'document: { date: 2026-10-05, place: phường An Thắng }',
  prefer: 'document: { date: 2026-10-05, place: An Thắng }',
  find: ({ branch: { document } }) => {
    const place = document?.place;
    const name = place?.replace(/^(?:xã|phường|đặc khu)\s+/u, '');
    if (place === undefined || name === undefined || name === place || /^\d/u.test(name)) return [];
    return [
      { path: ['document', 'place'], message: `địa danh là “${place}”, không phải tên riêng`, hint: `viết “${name}”` },
    ];
  },
});
