/** A whole branch without a fault, as plain data; tests spoil one thing of it. */
import type { Branch } from '../../src/core/schema/branch.ts';

export const CLEAN: Branch = {
  type: 'hamlet',
  name: 'Chi bộ khối phố Phong Nhị',
  status: 'final',
  model: '2026.1',
  superior: { unit: 'phường An Thắng', parent: 'thành phố Đà Nẵng' },
  term: { label: '2025 - 2030', start: '2025-07-15', end: '2030-07-15', regime: 'pilot-5-years' },
  members: { official: 31, probationary: 1, exempt: 2 },
  committee: {
    size: 5,
    members: [
      { name: 'Lê Thị Thu', areas: ['công tác dân vận'], group: 'Tổ đảng số 1' },
      { name: 'Võ Đình Sáu', areas: ['công tác Mặt trận'], group: 'Tổ đảng số 2' },
      { name: 'Võ Đình Sáu', areas: ['công tác thanh niên'], note: 'sinh năm 1979' },
    ],
  },
  secretary: { name: 'Nguyễn Văn Hòa', origin: 'elected', headsUnit: false },
  deputy: { name: 'Trần Thị Lan', areas: ['công tác kiểm tra, giám sát'], headsUnit: true },
  groups: [
    { name: 'Tổ đảng số 1', leader: 'Lê Thị Thu', deputyLeader: 'Phạm Văn Tín', members: 16 },
    { name: 'Tổ đảng số 2', leader: 'Võ Đình Sáu', members: 16 },
  ],
  assignments: [{ name: 'Phạm Văn Tín', task: 'phụ trách nhóm hộ số 2', area: 'tổ đoàn kết số 2' }],
  unit: { name: 'khối phố Phong Nhị', headTitle: 'trưởng khối phố', headName: 'Trần Thị Lan', headMember: true },
  meeting: {
    day: 3,
    moveRule: 'ngày làm việc liền sau',
    time: '19 giờ 30 phút',
    place: 'nhà văn hóa khối phố Phong Nhị',
    minMinutes: 90,
    combinedMinutes: 120,
    documentsDaysBefore: 1,
    noticeDays: 3,
  },
  committeeMeeting: { daysBefore: 3 },
  voting: { quorum: 'hai phần ba' },
  thematic: {
    topics: [
      { quarter: 1, topic: 'Quản lý đất đai, trật tự xây dựng', presenter: 'Bí thư' },
      { quarter: 2, topic: 'Phân loại rác tại nhà', presenter: 'Phó bí thư' },
      { quarter: 3, topic: 'Tạo nguồn phát triển đảng viên' },
      { quarter: 4, topic: 'Dịch vụ công trực tuyến' },
    ],
  },
  dues: { day: 3, remitDay: 10, channel: 'both' },
  reports: { monthly: 'ngày 25 hằng tháng', year: 'ngày 30 tháng 11' },
  inspection: { perYear: 2, supervisionTopic: 'việc thực hiện quy định nêu gương' },
  growth: { targetPerTerm: 3, sourceList: 5 },
  massOrganizations: [
    { kind: 'front', name: 'Ban Công tác Mặt trận khối phố' },
    { kind: 'women', name: 'Chi hội Phụ nữ khối phố' },
  ],
  localBases: [{ text: 'Quy chế làm việc số 02-QC/ĐU, ngày 10/9/2025 của Ban Chấp hành Đảng bộ phường An Thắng' }],
  adoption: { meeting: '2026-10-03' },
  document: {
    date: '2026-10-05',
    form: 'regulation',
    number: '01',
    place: 'An Thắng',
    replaces: [{ text: 'Quy chế làm việc số 01-QC/CB', date: '2022-09-05' }],
  },
  recipients: ['Đảng ủy phường An Thắng (để báo cáo)', 'Các đồng chí đảng viên trong Chi bộ'],
};

/** The clean branch with some top-level fields replaced; undefined takes a field away. */
export function spoiled(changes: Partial<Record<keyof Branch, unknown>>): string {
  return JSON.stringify({ ...CLEAN, ...changes }, null, 2);
}
